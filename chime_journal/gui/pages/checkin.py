"""Check-in: the five questions and what was hard, each to be answered or left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from chime_journal.gui.aloud.button import aloud_button
from chime_journal.gui.checkin.form import CheckInForm
from chime_journal.gui.checkin.history import CheckInHistory
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.day import DayField, TimeField
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Kind
from chime_journal.model.checkin import CheckInDraft
from chime_journal.model.moment import Moment
from chime_journal.words.days import long_day
from chime_journal.words.labels import own_questions


class CheckInPage(Page):
    """The full form; earlier check-ins stay out of sight until the person asks for them."""

    name: ClassVar[str] = "checkin"
    icon: ClassVar[str] = "sliders-horizontal"
    listens: ClassVar[frozenset[Kind]] = frozenset({Kind.CHECKIN})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(self.tr("Check-in"))
        self._earlier = button(self.tr("Earlier ones"), "clock", name="earlier")
        self._earlier.clicked.connect(self._show_history)
        self.header.add_action(self._earlier)
        self.form = CheckInForm(session, self, full=True)
        self.form.finished.connect(self._saved)
        self.form.column.setSpacing(9)
        for row in self.form.every_row():
            card = Card(parent=self, margin=7)
            card.inside.addWidget(row)
            self.form.column.addWidget(card)
        self.form.column.addWidget(self._day_row())
        self.form.column.addLayout(self._about_row())
        self._foot = self._buttons()
        self.add_foot(self._foot)
        self._history = CheckInHistory(session, self)
        self._history.picked.connect(self._edit)
        self._history.left.connect(self._show_form)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.form)
        self._stack.addWidget(self._history)
        self.body.addWidget(self._stack)
        self.body.addStretch(1)
        self._say_day()

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Check-in")

    def _day_row(self) -> QWidget:
        self._day = DayField(self)
        self._day.setObjectName("checkin_day")
        self._clock = TimeField(self)
        self._clock.setObjectName("checkin_time")
        self._day.dateChanged.connect(self._date_it)
        self._clock.timeChanged.connect(self._date_it)
        self._days = QWidget(self)
        row = QHBoxLayout(self._days)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(text(self.tr("How were things then?"), "body", self._days), 1)
        row.addWidget(self._day)
        row.addWidget(self._clock)
        self._days.hide()
        return self._days

    def _about_row(self) -> QHBoxLayout:
        words = self.tr("What these five mean")
        guide = button(words, name="checkin_to_guide", look="link", clicked=self._go_to_guide)
        aloud = aloud_button(
            self.session.aloud,
            self.form.questions,
            name="read_questions",
            look="link",
            tells=self.tr("All questions of the check-in"),
        )
        ways = Flow(spacing=10, at_end=True)
        ways.addWidget(aloud)
        ways.addWidget(guide)
        row = QHBoxLayout()
        row.addWidget(text(own_questions(), "small", self, tone="muted"), 1)
        row.addLayout(ways, 1)
        return row

    def _buttons(self) -> QWidget:
        box = QWidget(self)
        self._another_day = button(self.tr("Another day"), "calendar-days", name="another_day")
        self._another_day.clicked.connect(self._choose_day)
        let_be = button(self.tr("Not today"), name="not_today", clicked=self._let_be)
        save = button(self.tr("Save check-in"), name="save_checkin", look="primary")
        save.clicked.connect(self.form.save)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 14, 0)
        row.addWidget(self._another_day, 0, Qt.AlignmentFlag.AlignVCenter)
        done = Flow(spacing=12, at_end=True)
        done.addWidget(let_be)
        done.addWidget(save)
        row.addLayout(done, 1)
        return box

    def _say_day(self) -> None:
        day = long_day(self.form.draft().moment.day)
        self.header.subtitle.setText(
            self.tr("{day} · rate what you like, skip what you like").format(day=day)
        )

    def _choose_day(self) -> None:
        self._show_day(self.form.moment)
        self._days.show()
        self._day.setFocus()

    def _show_day(self, moment: Moment) -> None:
        for field in (self._day, self._clock):
            field.blockSignals(True)
        self._day.set_day(moment.day)
        self._clock.set_clock(moment.clock)
        for field in (self._day, self._clock):
            field.blockSignals(False)

    def _date_it(self) -> None:
        offset = self.form.moment.offset
        self.form.set_moment(Moment(self._day.day(), self._clock.clock(), offset))
        self._say_day()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_day()  # midnight may have passed

    def refresh(self) -> None:
        self._say_day()
        if self._stack.currentWidget() is self._history:
            self._history.refresh()

    def open(self, target: object) -> None:
        """Open ("checkin", id) for changing."""
        match target:
            case ("checkin", int(number)):
                self.session.ask(self, lambda diary: diary.checkins.read(number), self._edit)

    def spot(self) -> dict[str, int]:
        return {**super().spot(), **self.form.spot}

    def come_back(self, spot: Mapping[str, int]) -> None:
        super().come_back(spot)
        self.form.come_back(spot)
        self.session.ask(self, lambda _: None, lambda _: self._say_day())

    def _show_history(self) -> None:
        self.form.store()
        self._stack.setCurrentWidget(self._history)
        self._earlier.hide()
        self._foot.hide()
        self._history.refresh()

    def _show_form(self) -> None:
        self._stack.setCurrentWidget(self.form)
        self._earlier.show()
        self._foot.show()

    def _edit(self, draft: CheckInDraft) -> None:
        self.form.show_draft(draft)
        self._show_form()
        self._choose_day()
        self._say_day()

    def _let_be(self) -> None:
        self.form.let_be()
        self._begin_again()

    def _go_to_guide(self) -> None:
        self.went.emit("guide", "checkin")

    def _saved(self, kept: bool) -> None:
        self._begin_again()
        self.said.emit(
            self.tr("Your check-in is kept.")
            if kept
            else self.tr("Nothing was rated. That is fine.")
        )

    def _begin_again(self) -> None:
        self._days.hide()
        self._say_day()

    def flush(self) -> None:
        self.form.store()
