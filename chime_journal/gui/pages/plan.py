"""The staying-well plan: seven headings, kept at every pause, printed on one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.page import Page
from chime_journal.gui.plan.open_copy import CopyCard
from chime_journal.gui.plan.paper import PartOnPaper, pages, print_plan, too_long
from chime_journal.gui.plan.part import PartBox
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.measured import measured
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.plan import PlanHeading
from chime_journal.words.labels import plan_heading

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

WIDEST = 900  # pixels; longer lines are hard to follow
MEASURE_AFTER = 700  # milliseconds without a key, after which the paper is measured


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page asks for: words by heading, what is in the copy, and names to put in."""

    words: Mapping[PlanHeading, str]
    in_copy: frozenset[PlanHeading]
    people: Sequence[str]
    strengths: Sequence[str]


class PlanPage(Page):
    """Each heading may stay empty. Support now leads here, and back."""

    name: ClassVar[str] = "plan"
    icon: ClassVar[str] = "clipboard-list"
    within: ClassVar[str] = "support"
    listens: ClassVar[frozenset[Kind]] = frozenset({Kind.PLAN, Kind.PERSON, Kind.STRENGTH})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(self.label())
        self.header.subtitle.setText(self.tr("Yours, in your words. Leave out what does not fit."))
        back = self.tr("Back to Support now")
        self._back = button(back, "arrow-left", name="back_to_support", look="link")
        self._back.clicked.connect(self._go_back)
        self._paper = button(self.tr("Print"), "printer", name="print", clicked=self._print)
        self.header.add_action(self._paper)
        self._measuring = QTimer(self, singleShot=True, interval=MEASURE_AFTER)
        self._measuring.timeout.connect(self._measure)
        self.parts = {heading: PartBox(session, heading, self) for heading in PlanHeading}
        self._long = text("", "body", self, tone="muted")
        self._long.setObjectName("too_long")
        self._long.hide()
        self.copy = CopyCard(self)
        self.copy.asked.connect(self._choose_copy)
        self._lay_out()
        for part in self.parts.values():
            part.edited.connect(self._hear)

    def _lay_out(self) -> None:
        middle = QWidget(self)
        middle.setMaximumWidth(WIDEST)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in self.parts.values():
            column.addWidget(part)
        column.addWidget(self._long)
        column.addWidget(self.copy)
        self.body.addLayout(measured(middle))
        self.body.addStretch(1)
        self.setTabOrder(self._paper, self._back)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Staying-well plan")

    def refresh(self) -> None:
        self.session.ask(self, _read, self._show)

    def _show(self, shown: Shown) -> None:
        for heading, part in self.parts.items():
            part.show_words(shown.words[heading])
        self.parts[PlanHeading.PEOPLE].offer(shown.people)
        for heading in (PlanHeading.DAILY, PlanHeading.THEN):
            self.parts[heading].offer(shown.strengths)
        self.copy.show_words(self._words())
        self.copy.show_there(shown.in_copy)
        self._measure()

    def _words(self) -> dict[PlanHeading, str]:
        return {heading: part.words for heading, part in self.parts.items()}

    def _hear(self) -> None:
        self._measuring.start()
        self.copy.show_words(self._words())

    def _on_paper(self) -> list[PartOnPaper]:
        words = self._words()
        return [PartOnPaper(plan_heading(each), words[each]) for each in PlanHeading]

    def _measure(self) -> None:
        needed = pages(self._on_paper())
        self._long.setText(too_long(needed) if needed > 1 else "")
        self._long.setVisible(needed > 1)

    def _print(self) -> None:
        self.flush()
        print_plan(self, self._on_paper())

    def _go_back(self) -> None:
        self.went.emit(self.within, None)

    def _choose_copy(self, titles: dict[PlanHeading, str]) -> None:
        self.flush()  # so that the copy says what is on the screen
        choose = partial(_choose, titles=titles)
        self.session.change(self, choose, trouble=self._not_chosen)

    def _not_chosen(self, problem: Exception) -> None:
        self.copy.put_back()
        self.session.troubled.emit(problem)

    def flush(self) -> None:
        for part in self.parts.values():
            part.flush()


def _read(diary: Diary) -> Shown:
    return Shown(
        words=diary.plan.read(),
        in_copy=frozenset(diary.plan.in_copy()),
        people=[person.name for person in diary.people.list()],
        strengths=[name for _, name in diary.strengths.lately()],
    )


def _choose(diary: Diary, titles: dict[PlanHeading, str]) -> Change:
    return diary.plan.choose_copy(titles)
