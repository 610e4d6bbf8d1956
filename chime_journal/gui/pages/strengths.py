"""Strengths: in own words, from own days. Found by questions, never counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.strengths.card import StrengthBox
from chime_journal.gui.strengths.form import WIDEST, StrengthForm
from chime_journal.gui.strengths.looking import LookingForOne
from chime_journal.gui.strengths.uses import UseTimeline
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.empty import Empty
from chime_journal.gui.widgets.grid import CardGrid
from chime_journal.gui.widgets.measured import measured
from chime_journal.model.change import Kind
from chime_journal.model.strength import StrengthCard


class StrengthsPage(Page):
    """All strengths as cards, or the form of one."""

    name: ClassVar[str] = "strengths"
    icon: ClassVar[str] = "gem"
    listens: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.STRENGTH, Kind.REFLECTION, Kind.STEP, Kind.GOAL}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(self.tr("Strengths"))
        self.header.subtitle.setText(self.tr("In your own words, from your own days"))
        add = button(self.tr("Add one"), "plus", name="add_strength", look="primary")
        add.clicked.connect(self._begin)
        self.header.add_action(add)
        self.form = StrengthForm(session, self)
        self.form.finished.connect(self._show_all)
        self.uses = UseTimeline(self)
        self.uses.reflection_asked.connect(self._read)
        self.uses.goal_asked.connect(self._go_to_goal)
        self._grid = CardGrid(300, 3, self)
        words = self.tr("A place for what is strong in you. Small things count.")
        self._none = Empty("gem", words)
        self._all = QWidget(self)
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._looking = LookingForOne(self)
        self._looking.asked.connect(self._begin_with)
        self._looking.day_asked.connect(self._begin_with)
        for widget in (self._none, self._grid, self._looking):
            column.addWidget(widget)
        self.body.addWidget(self._all)
        self.uses.setMaximumWidth(WIDEST)
        for card in (self.form, self.uses):
            self.body.addLayout(measured(card))
        self.body.addStretch(1)
        self._show_all()

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Strengths")

    def refresh(self) -> None:
        self.session.ask(self, lambda diary: diary.strengths.list(), self._show)
        self.session.ask(self, lambda diary: diary.strengths.unnamed(), self._looking.show_memories)

    def _show(self, strengths: Sequence[StrengthCard]) -> None:
        self._none.setVisible(not strengths)
        self._grid.show_cards([self._box(strength) for strength in strengths])
        here = (strength for strength in strengths if strength.id == self.form.number)
        if not self.form.isHidden() and (strength := next(here, None)) is not None:
            self.uses.show_uses(strength.uses, whole=self.uses.whole)

    def _box(self, strength: StrengthCard) -> StrengthBox:
        box = StrengthBox(strength, self._grid)
        box.opened.connect(self._edit)
        box.all_asked.connect(self._edit_with_all)
        box.reflection_asked.connect(self._read)
        box.goal_asked.connect(self._go_to_goal)
        return box

    def open(self, target: object) -> None:
        """Show ("strength", id), or an empty form for "new"."""
        match target:
            case "new":
                self._begin()
            case ("strength", int(number)):
                self.session.ask(self, lambda diary: diary.strengths.read(number), self._edit)

    def spot(self) -> dict[str, int]:
        number = None if self.form.isHidden() else self.form.number
        if number is None:
            return super().spot()
        return {**super().spot(), "strength": number, "all_uses": int(self.uses.whole)}

    def come_back(self, spot: Mapping[str, int]) -> None:
        if "strength" not in spot:
            super().come_back(spot)
            return
        number, scroll = spot["strength"], super().come_back

        def show(strength: StrengthCard) -> None:
            self._edit(strength)
            if spot.get("all_uses"):
                self.uses.show_all()
            scroll(spot)  # last: what is shown and written in moves the page

        self.session.ask(self, lambda diary: diary.strengths.read(number), show)

    def _begin(self) -> None:
        self._begin_with("")

    def _begin_with(self, question: str, reflection: int | None = None) -> None:
        self._show_form()
        self.form.begin(None, question, reflection)
        self.uses.show_uses(())

    def _edit(self, strength: StrengthCard) -> None:
        self._show_form()
        self.form.begin(strength)
        self.uses.show_uses(strength.uses)

    def _edit_with_all(self, strength: StrengthCard) -> None:
        self._edit(strength)
        self.uses.show_all()

    def _show_form(self) -> None:
        self._all.hide()
        self.form.show()

    def _show_all(self) -> None:
        self.form.hide()
        self.uses.hide()
        self._all.show()

    def _read(self, number: int) -> None:
        self.went.emit("journal", ("reflection", number))

    def _go_to_goal(self, number: int) -> None:
        self.went.emit("goals", ("goal", number))

    def flush(self) -> None:
        self.form.store()
