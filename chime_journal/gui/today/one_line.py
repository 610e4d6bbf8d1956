"""One line, written right there on Today, and a prompt to start from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.today.prompt_line import PromptLine
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import BODY_LIMIT, Draft

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class OneLine(Card):
    """The page's one primary action. The words are stored at every pause, kept or not.

    Signals:
        kept(): the line is a reflection now.
    """

    kept = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent, margin=14)
        self._session = session
        self._moment = Moment.now()
        self._keeper = Keeper(session, Kind.REFLECTION, self._to_keep, _write, self)
        self._field = QLineEdit(self)
        self._field.setObjectName("one_line")
        self._field.setProperty("face", "lead")
        self._field.setMaxLength(BODY_LIMIT)
        self._field.setPlaceholderText(self.tr("One line is enough"))
        self._field.setAccessibleName(self.tr("One line about today"))
        self._field.textEdited.connect(self._edited)
        self._field.returnPressed.connect(self.keep)
        keep = button(self.tr("Keep it"), "check", name="keep_line", look="primary")
        keep.clicked.connect(self.keep)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._field, 1)
        row.addWidget(keep)
        self.inside.addLayout(row)
        self.prompt = PromptLine(session, self)
        self.inside.addWidget(self.prompt)
        self.inside.setContentsMargins(16, 14, 16, 10)  # links have some room of their own below

    def _edited(self) -> None:
        if not self._keeper.begun:
            self._moment = Moment.now()
        self._keeper.touch()

    def _to_keep(self) -> Draft | None:
        words = self._field.text().strip()
        return Draft(moment=self._moment, body=words) if words else None

    def store(self) -> None:
        """Store the line as it stands; an emptied one goes to the bin."""
        if self._to_keep() is None and self._keeper.begun:
            self._keeper.put_away()
        else:
            self._keeper.store()

    @property
    def spot(self) -> dict[str, int]:
        """Return which reflection the line is, if there is one, and where the cursor is in it."""
        number = self._keeper.number
        return {} if number is None else {"line": number, "cursor": self._field.cursorPosition()}

    def come_back(self, spot: Mapping[str, int]) -> None:
        """Go on with the line of before a lock."""
        if "line" in spot:
            number = spot["line"]
            self._session.ask(
                self,
                lambda diary: diary.reflections.read(number),
                lambda draft: self._go_on(draft, spot.get("cursor", 0)),
            )

    def _go_on(self, draft: Draft, cursor: int) -> None:
        if not self._field.text():  # else the person began another one meanwhile
            self._moment = draft.moment
            self._field.setText(draft.body)
            self._keeper.begin(draft.id)
            self._field.setCursorPosition(cursor)
            self._field.setFocus()

    def keep(self) -> None:
        """Make it a reflection, and be ready for another line at once."""
        if self._to_keep() is None:
            self._field.setFocus()
            return
        self._keeper.then(self._say_kept)
        self._keeper.begin(None)
        self._field.clear()

    def _say_kept(self, number: int | None) -> None:
        if number is not None:
            self.kept.emit()


def _write(diary: Diary, draft: Draft) -> Change:
    return diary.reflections.write(draft)
