"""Formatting and finding: buttons that put Markdown marks into the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import IconButton
from chime_journal.gui.widgets.text import text
from chime_journal.gui.writing.field import WritingField


class Toolbar(QWidget):
    """Bold, italic, lists, quote; undo and redo; read view; find; and the menu of rarer things.

    Signals:
        more_asked(QWidget): open the menu below this button.
        reading_asked(bool): show the text as it reads, or the field again.
    """

    more_asked = Signal(object)
    reading_asked = Signal(bool)

    def __init__(self, field: WritingField, aloud: QWidget, parent: QWidget) -> None:
        """`aloud` is the button that reads the text to the person."""
        super().__init__(parent)
        self._field = field
        row = QHBoxLayout()
        row.setSpacing(2)  # ten tools fit beside the list in a small window
        for words, icon, name, action in (
            (self.tr("Bold (Ctrl+B)"), "bold", "bold", self._bold),
            (self.tr("Italic (Ctrl+I)"), "italic", "italic", self._italic),
            (self.tr("List"), "list", "list", self._list),
            (self.tr("List to tick"), "list-checks", "tick_list", self._tick_list),
            (self.tr("Quote"), "quote", "quote", self._quote),
        ):
            row.addWidget(self._tool(words, icon, name, action))
        row.addStretch(1)
        self._read = self._tool(self.tr("Read it"), "book-open", "read", self._toggle_reading)
        self._read.setCheckable(True)
        row.addWidget(self._read)
        row.addWidget(aloud)
        row.addWidget(self._tool(self.tr("Undo (Ctrl+Z)"), "undo-2", "undo_typing", field.undo))
        row.addWidget(self._tool(self.tr("Redo (Ctrl+Y)"), "redo-2", "redo_typing", field.redo))
        self.more = self._tool(self.tr("More for this text"), "ellipsis", "more", self._more)
        row.addWidget(self.more)
        self._finding = _FindRow(field, self)
        self._finding.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._finding)
        for keys, action in (("Ctrl+B", self._bold), ("Ctrl+I", self._italic)):
            shortcut = QShortcut(QKeySequence(keys), field)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(action)

    def _tool(self, words: str, icon: str, name: str, action: object) -> IconButton:
        made = IconButton(words, icon)
        made.setObjectName(name)
        made.clicked.connect(action)
        return made

    def find_in_text(self) -> None:
        """Open the row that finds words in this text."""
        self._finding.begin()

    def stop_reading(self) -> None:
        """Be back at the field."""
        self._read.setChecked(False)

    def _bold(self) -> None:
        self._field.put_around("**")

    def _italic(self) -> None:
        self._field.put_around("*")

    def _list(self) -> None:
        self._field.put_before("- ")

    def _tick_list(self) -> None:
        self._field.put_before("- [ ] ")

    def _quote(self) -> None:
        self._field.put_before("> ")

    def _toggle_reading(self) -> None:
        self.reading_asked.emit(self._read.isChecked())

    def _more(self) -> None:
        self.more_asked.emit(self.more)


class _FindRow(QWidget):
    """Finds words in the text on screen: Enter goes on, Shift+Enter back, Esc ends."""

    def __init__(self, field: WritingField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self._words = QLineEdit(self)
        self._words.setObjectName("find_words")
        self._words.setPlaceholderText(self.tr("Find in this text"))
        self._words.setAccessibleName(self.tr("Find in this text"))
        self._words.textEdited.connect(self._typed)
        self._words.installEventFilter(self)
        self._none = text("", "small", self, tone="muted", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._none)
        for words, icon, name, action in (
            (self.tr("Previous"), "chevron-up", "find_back", self._back),
            (self.tr("Next"), "chevron-down", "find_next", self._on),
            (self.tr("Close"), "x", "find_close", self._end),
        ):
            made = IconButton(words, icon)
            made.setObjectName(name)
            made.clicked.connect(action)
            row.addWidget(made)

    def begin(self) -> None:
        self.show()
        self._words.setFocus()
        self._words.selectAll()

    def _typed(self) -> None:
        cursor = self._field.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._field.setTextCursor(cursor)
        self._on()

    def _on(self) -> None:
        self._say(self._field.find_words(self._words.text()))

    def _back(self) -> None:
        self._say(self._field.find_words(self._words.text(), backward=True))

    def _say(self, found: bool) -> None:
        missing = bool(self._words.text()) and not found
        self._none.setText(self.tr("Not in this text") if missing else "")

    def _end(self) -> None:
        self.hide()
        self._field.setFocus()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._words and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self._back if shift else self._on)()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._end()
                return True
        return False
