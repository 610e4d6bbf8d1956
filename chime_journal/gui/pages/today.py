"""Today: one line is enough; a prompt, the short check-in, the next small step, good things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.checkin.form import CheckInForm
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.today.cards import MemoryCard, StepCard, StrengthsCard
from chime_journal.gui.today.one_line import OneLine
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Kind
from chime_journal.model.goal import NextStep
from chime_journal.model.reflection import Memory
from chime_journal.words.days import weekday

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

LONG_AGO = timedelta(days=10)  # after this, Today greets without asking where somebody was
BESIDE_FROM = 860  # pixels at 100 per cent text; below it the right cards go under the left


@dataclass(frozen=True, slots=True)
class _Day:
    """What Today shows, read in one go."""

    latest: date | None
    step: NextStep | None
    memory: Memory | None
    strengths: Sequence[tuple[int, str]]
    backed_up: datetime | None


def _read(diary: Diary) -> _Day:
    today = date.today()
    preferences = diary.preferences.read()
    written, rated = diary.reflections.all_days(), diary.checkins.latest_day()
    days = [day for day in (written[1] if written else None, rated) if day is not None]
    backups = diary.backups()
    return _Day(
        latest=max(days, default=None),
        step=diary.goals.next_step(),
        memory=diary.reflections.memory(today) if preferences.memories_on else None,
        strengths=diary.strengths.lately(),
        backed_up=max((backup.made_at for backup in backups), default=None),
    )


class TodayPage(Page):
    """The page a person lands on."""

    name: ClassVar[str] = "today"
    icon: ClassVar[str] = "sun"
    listens: ClassVar[frozenset[Kind]] = frozenset(Kind)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._line = OneLine(session, self)
        self._line.kept.connect(self._line_kept)
        self._line.prompt.taken.connect(self._write_about)
        self._line.prompt.undoable.connect(self.undoable)
        self.form = CheckInForm(session, self, full=False)
        self.form.finished.connect(self._checked_in)
        self._step = StepCard(self)
        self._step.ticked.connect(self._tick)
        self._step.opened.connect(self._open_goal)
        self._memory = MemoryCard(self)
        self._memory.opened.connect(self._open_reflection)
        self._memory.hidden_away.connect(self._hide_memory)
        self._strengths = StrengthsCard(self)
        self._strengths.opened.connect(self._open_strength)
        self._lay_out()
        Fitting(self, self._fit)
        self._greet(None)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Today")

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self._line)
        left.addWidget(self._check_in_card())
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(14)
        for card in (self._step, self._memory, self._strengths):
            right.addWidget(card)
        right.addWidget(self._saved_line())
        right.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(16)
        self._halves.addLayout(left, 7)
        self._halves.addLayout(right, 4)
        self.body.addLayout(self._halves)
        self.body.addStretch(1)

    def _check_in_card(self) -> Card:
        card = Card(parent=self, margin=14)
        card.setObjectName("short_checkin")
        top = QHBoxLayout()
        top.addWidget(text(self.tr("How are things today?"), "section", card), 1)
        top.addWidget(text(self.tr("0 to 10 · skip any"), "small", card, tone="muted", wrap=False))
        card.inside.addLayout(top)
        self.form.column.setSpacing(8)
        for row in self.form.every_row():
            self.form.column.addWidget(row)
        card.inside.addWidget(self.form)
        foot = QHBoxLayout()
        own = self.tr("This app's own questions, not a test.")
        foot.addWidget(text(own, "small", card, tone="muted"), 1)
        let_be = button(self.tr("Not today"), name="not_today", clicked=self.form.let_be)
        save = button(self.tr("Save check-in"), name="save_checkin", clicked=self.form.save)
        done = Flow(spacing=10, at_end=True)
        done.addWidget(let_be)
        done.addWidget(save)
        foot.addLayout(done, 1)
        card.inside.addLayout(foot)
        return card

    def _saved_line(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(2, 0, 0, 0)
        self._shield = QLabel(box)
        self._saved = text("", "small", box, tone="muted")
        self._saved.setObjectName("saved_line")
        row.addWidget(self._shield, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._saved, 1)
        self.recolour()
        return box

    def refresh(self) -> None:
        self.session.ask(self, _read, self._show)
        self._line.prompt.refresh()

    def _show(self, day: _Day) -> None:
        self._greet(day.latest)
        self._step.show_step(day.step)
        self._memory.show_memory(day.memory)
        self._strengths.show_strengths(list(day.strengths))
        self._fit()
        saved = self.tr("Saved and locked to you")
        if day.backed_up is not None and day.backed_up.astimezone().date() == date.today():
            saved = self.tr("Saved and locked to you · backup made today")
        self._saved.setText(saved)

    def _greet(self, latest: date | None) -> None:
        hour = datetime.now().hour
        greeting = self.tr("Good evening")
        if 5 <= hour < 12:
            greeting = self.tr("Good morning")
        elif 12 <= hour < 18:
            greeting = self.tr("Good afternoon")
        pace = self.tr("whatever you have time for is enough")
        if latest is not None and date.today() - latest > LONG_AGO:
            greeting = self.tr("Good to see you")
            pace = self.tr("start wherever you like")
        self.header.title.setText(greeting)
        today = weekday(date.today())
        self.header.subtitle.setText(self.tr("{day} · {pace}").format(day=today, pace=pace))

    def _line_kept(self) -> None:
        self.said.emit(self.tr("Kept in your journal."))

    def _write_about(self, target: object) -> None:
        self.went.emit("journal", target)

    def _checked_in(self, kept: bool) -> None:
        self.said.emit(
            self.tr("Your check-in is kept.")
            if kept
            else self.tr("Nothing was rated. That is fine.")
        )

    def _tick(self, step: int) -> None:
        self.session.change(self, lambda diary: diary.goals.tick(step, True), self._ticked)

    def _ticked(self, _: object) -> None:
        self.said.emit(self.tr("Done. You can untick it under Goals."))

    def _open_goal(self, number: int) -> None:
        self.went.emit("goals", ("goal", number))

    def _open_reflection(self, number: int) -> None:
        self.went.emit("journal", ("reflection", number))

    def _hide_memory(self, number: int) -> None:
        self.session.change(self, lambda diary: diary.reflections.hide_memory(number))

    def _open_strength(self, number: int) -> None:
        self.went.emit("strengths", ("strength", number))

    def flush(self) -> None:
        self._line.store()
        self._line.prompt.all.flush()
        self.form.store()

    def spot(self) -> dict[str, int]:
        return {**super().spot(), **self._line.spot, **self.form.spot}

    def come_back(self, spot: Mapping[str, int]) -> None:
        super().come_back(spot)
        self._line.come_back(spot)
        self.form.come_back(spot)

    def _fit(self) -> None:
        cards = (self._step, self._memory, self._strengths)
        beside = any(not card.isHidden() for card in cards)  # else the left has all the room
        turn(self._halves, self.width() if beside else 0, BESIDE_FROM)

    def recolour(self) -> None:
        side = round(self.fontMetrics().height() * 1.1)
        ratio = self.devicePixelRatioF()
        self._shield.setPixmap(icons.pixmap("shield-check", theme.tokens().accent, side, ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.recolour()
