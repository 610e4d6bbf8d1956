"""Words a person left for themselves on Support now, seen large and changed in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from chime_journal.gui.keeper import Keeper
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.growing import GrowingField
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.preferences import WORDS_FOR_ME_LIMIT

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

LINES = 3  # of the field, until more is written


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The words as they are typed; there is one such text, so it has no id."""

    words: str
    id: int | None = None


class OwnWordsCard(Card):
    """Shows the words, or asks for some. They are kept at every pause."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = self.tr("Words I left for myself")
        super().__init__(title, parent)
        self.setObjectName("own_words")
        self._known = ""
        self._keeper = Keeper(session, Kind.PREFERENCE, self._to_keep, _write, self)
        empty = self.tr("On a better day, you can leave words here for a hard one.")
        self._empty = text(empty, "body", self, tone="muted")
        self._empty.setObjectName("no_own_words")
        self._shown = text("", "lead", self)
        self._shown.setObjectName("words_for_me")
        self._field = GrowingField(title, "write_words_for_me", self, least=LINES)
        self._field.setProperty("face", "lead")
        limit_length(self._field, WORDS_FOR_ME_LIMIT)
        self._field.textChanged.connect(self._keeper.touch)
        self._field.hide()
        write = self.tr("Write some words")
        self._change = button(write, "pencil", name="change_words_for_me", clicked=self._begin)
        self._done = button(
            self.tr("Done"), "check", name="words_for_me_done", clicked=self._finish
        )
        self._done.hide()
        for widget in (self._empty, self._shown, self._field):
            self.inside.addWidget(widget)
        for made in (self._change, self._done):
            self.inside.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._redraw()

    def show_words(self, words: str) -> None:
        """Show what the journal has; a field that is open stays as it is."""
        if self._field.isHidden() and not self._keeper.unsaved:
            self._known = words
            self._redraw()

    def _redraw(self) -> None:
        writing = not self._field.isHidden()
        some = bool(self._known.strip())
        self._shown.setText(self._known.strip())
        self._shown.setVisible(some and not writing)
        self._empty.setVisible(not some and not writing)
        self._done.setVisible(writing)
        self._change.setVisible(not writing)
        words = self.tr("Change these words") if some else self.tr("Write some words")
        self._change.setText(self.tr("Change") if some else words)
        self._change.setAccessibleName(words)

    def _begin(self) -> None:
        self._field.blockSignals(True)
        self._field.setPlainText(self._known)
        self._field.blockSignals(False)
        self._field.show()
        self._redraw()
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._field.setFocus()

    def _finish(self) -> None:
        self.flush()
        self._known = self._field.toPlainText()
        self._field.hide()
        self._redraw()
        self._change.setFocus()

    def _to_keep(self) -> OwnWords:
        return OwnWords(self._field.toPlainText())

    def flush(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        self._keeper.store()


def _write(diary: Diary, draft: OwnWords) -> Change:
    return diary.preferences.change(words_for_me=draft.words)
