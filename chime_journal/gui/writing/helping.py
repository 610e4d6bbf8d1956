"""Spelling help while writing: off until the person wants it, never on the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QTextCursor

from chime_journal.gui.session import Session
from chime_journal.gui.writing import spelling
from chime_journal.gui.writing.field import WritingField
from chime_journal.model.change import Change

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

PAUSE = 600  # milliseconds without a key
LONGEST = 400_000  # characters that are looked through


class SpellingHelp(QObject):
    """Underlines words nobody knows; the context menu offers others and takes new words in."""

    def __init__(self, session: Session, field: WritingField) -> None:
        super().__init__(field)
        self._session, self._field = session, field
        self._language = "off"
        self._own: frozenset[str] = frozenset()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.check)
        field.textChanged.connect(self._typed)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        field.customContextMenuRequested.connect(self._open_menu)

    def use(self, language: str) -> None:
        """Help in this language, "en" or "de", or not at all with "off"."""
        self._language = language
        if language == "off":
            self._field.set_spelling(None)
            return
        self._session.ask(self, lambda diary: diary.spelling.words(), self._know)

    def _know(self, own: frozenset[str]) -> None:
        self._own = frozenset(own)
        self.check()

    def _typed(self) -> None:
        if self._language != "off":
            self._pause.start()

    def check(self) -> None:
        """Look the text through on the second worker."""
        if self._language == "off":
            return
        words, language, own = self._field.words()[:LONGEST], self._language, self._own
        self._session.work(
            self, lambda: spelling.unknown_words(words, language, own), self._field.set_spelling
        )

    def _open_menu(self, place: QPoint) -> None:
        menu = self._field.createStandardContextMenu()
        cursor = self._field.cursorForPosition(place)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        word = cursor.selectedText()
        if self._language != "off" and self._field.is_unknown(word):
            first = menu.actions()[0]
            for other in spelling.suggestions(word, self._language):
                action = menu.addAction(other)
                action.triggered.connect(lambda _=False, other=other: cursor.insertText(other))
                menu.insertAction(first, action)
            keep = menu.addAction(self.tr("Keep “{word}” as my word").format(word=word))
            keep.triggered.connect(lambda: self._learn(word))
            menu.insertAction(first, keep)
            menu.insertSeparator(first)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._field.viewport().mapToGlobal(place))

    def _learn(self, word: str) -> None:
        def learn(diary: Diary) -> Change:
            return diary.spelling.add(word)

        self._session.change(self, learn, lambda _: self.use(self._language))
