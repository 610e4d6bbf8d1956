"""What a person takes along from looking over their goals, kept as a reflection if they write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.growing import GrowingField
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import BODY_LIMIT, Draft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class TakingAlong(Card):
    """A few lines of their own; they are kept at every pause.

    Signals:
        kept(int): the words are in the journal as this reflection, and the field is free again.
    """

    kept = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent, look="tinted")
        self.setObjectName("taking_along")
        self._moment = Moment.now()
        self._keeper = Keeper(session, Kind.REFLECTION, self._to_keep, _write, self)
        question = self.tr("What do I take with me?")
        self._field = GrowingField(question, "over_words", self, least=3)
        limit_length(self._field, BODY_LIMIT)
        self._field.textChanged.connect(self._touch)
        self._keep = button(self.tr("Keep it in my journal"), "check", name="keep_over")
        self._keep.clicked.connect(self._finish)
        self._leave = button(self.tr("Never mind"), name="leave_over", clicked=self._never_mind)
        buttons = Flow(spacing=9)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._leave)
        hint = self.tr("Only if you like. It becomes a reflection in your journal.")
        self.inside.addWidget(text(question, "section", self))
        self.inside.addWidget(text(hint, "small", self, tone="muted"))
        self.inside.addWidget(self._field)
        self.inside.addLayout(buttons)
        self._fit()

    def _fit(self) -> None:
        written = bool(self._field.toPlainText().strip())
        self._keep.setEnabled(written)
        self._leave.setVisible(written or self._keeper.begun)

    def _touch(self) -> None:
        if not self._keeper.begun:
            self._moment = Moment.now()
        self._keeper.touch()
        self._fit()

    def _to_keep(self) -> Draft | None:
        words = self._field.toPlainText()
        if not words.strip():
            return None
        title = self.tr("Looking over my goals")
        return Draft(moment=self._moment, title=title, body=words)

    def store(self) -> None:
        """Hand the words to the journal; without any, what was kept goes to the bin."""
        if self._keeper.begun and self._to_keep() is None:
            self._keeper.put_away()
        self._keeper.store()

    def _finish(self) -> None:
        self.store()
        self._keeper.then(self._told)

    def _told(self, number: int | None) -> None:
        self._clear()
        if number is not None:
            self.kept.emit(number)

    def _never_mind(self) -> None:
        self._keeper.put_away()
        self._clear()

    def _clear(self) -> None:
        self._field.blockSignals(True)
        self._field.clear()
        self._field.blockSignals(False)
        self._keeper.begin(None)
        self._fit()


def _write(diary: Diary, draft: Draft) -> Change:
    return diary.reflections.write(draft)
