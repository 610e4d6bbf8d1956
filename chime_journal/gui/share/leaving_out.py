"""Leaving words out of one thing: its whole text, what is picked in it, and ways back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from chime_journal.diary.leaving_out import merged
from chime_journal.gui import theme
from chime_journal.gui.share.shown_texts import ShownTexts, whole_letters
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.model.shared import LeftOut, Span
from chime_journal.words.report import kept_private

LEAST_LINES, MOST_LINES = 3, 8
HIGHEST = 220  # pixels; at large text the form shows little more at once
FIRST_WORDS = 40  # characters that tell which words may be put back


class WordsField(QPlainTextEdit):
    """Words to pick from with the mouse or the keys; nothing can be typed.

    Signals:
        undo_asked(): Ctrl+Z was pressed.
    """

    undo_asked = Signal()

    def __init__(self, words: str, name: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        Fitting(self, self._fit)

    def picked(self) -> tuple[int, int]:
        """Return the places that are picked, or those of the line of the cursor."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return whole_letters(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        block = cursor.block()
        return block.position(), block.position() + block.length() - 1

    def strike(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Show some stretches as struck out."""
        colours = theme.tokens()
        struck = QTextCharFormat()
        struck.setFontStrikeOut(True)
        struck.setForeground(QColor(colours.muted))
        struck.setBackground(QColor(colours.sunken))
        found = []
        for begin, end in stretches:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one.cursor, one.format = cursor, struck
            found.append(one)
        self.setExtraSelections(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = max(LEAST_LINES, min(self.blockCount() + len(self.toPlainText()) // 50, MOST_LINES))
        self.setFixedHeight(min(round(line * lines * 1.2) + 24, HIGHEST))


class LeavingOut(QWidget):
    """The words of one thing, a button that leaves the picked ones out, and what is left out.

    Signals:
        changed(object): the LeftOut of the thing is another; None when nothing is left out.
    """

    changed = Signal(object)

    def __init__(
        self, texts: tuple[str, ...], spans: Sequence[Span], name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_leaving")
        self._name, self._texts = name, texts
        self._shown = ShownTexts(texts)
        self._spans = merged(spans, texts)
        self._before: list[tuple[Span, ...]] = []
        self._backs: list[Button] = []
        self.field = WordsField(self._shown.words, f"{name}_field", self)
        self.field.setAccessibleName(self.tr("Words you can leave out"))
        self._button = button("", name=f"{name}_leave_these", clicked=self._leave)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 4, 8)
        column.setSpacing(6)
        hint = self.tr("Pick words with the mouse, or with Shift and the arrow keys.")
        column.addWidget(text(hint, "small", self, tone="muted"))
        column.addWidget(self.field)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._rows)
        self.field.setAccessibleDescription(hint)
        self.field.undo_asked.connect(self._undo)
        self.field.selectionChanged.connect(self._say)
        self.field.cursorPositionChanged.connect(self._say)
        self._redraw()

    def keep_order(self) -> None:
        """Let Tab go from the field to its button and on; new ones would come after all else."""
        tab_through(self.field, self._button, *self._backs)

    def _picked(self) -> tuple[Span, ...]:
        return merged([*self._spans, *self._shown.spans(*self.field.picked())], self._texts)

    def _leave(self) -> None:
        self._become(self._picked())
        cursor = self.field.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.field.setTextCursor(cursor)

    def _put_back(self) -> None:
        number = cast("Button", self.sender()).property("number")
        self._become(tuple(each for at, each in enumerate(self._spans) if at != number))

    def _become(self, spans: tuple[Span, ...]) -> None:
        self._before.append(self._spans)
        self._set(spans)

    def _undo(self) -> None:
        if self._before:
            self._set(self._before.pop())

    def _set(self, spans: tuple[Span, ...]) -> None:
        self.field.setFocus()  # the button pressed may go or rest now
        self._spans = spans
        self._redraw()
        self.changed.emit(LeftOut(self._texts, spans) if spans else None)

    def _redraw(self) -> None:
        self.field.strike([self._shown.places(each) for each in self._spans])
        while (taken := self._rows.takeAt(0)) is not None:
            if (row := taken.widget()) is not None:
                row.hide()
                row.deleteLater()
        self._backs = []
        for number in range(len(self._spans)):
            row, back = self._row(number)
            self._rows.addWidget(row)
            self._backs.append(back)
        self.keep_order()
        self._say()

    def _row(self, number: int) -> tuple[QWidget, Button]:
        span = self._spans[number]
        words = " ".join(self._texts[span.text][span.begin : span.end].split())
        words = words[:FIRST_WORDS] + "…" if len(words) > FIRST_WORDS else words
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        shown = text(f"{kept_private()} · {words}", "small", row, tone="muted")
        back = button(self.tr("Put back"), look="link", name=f"{self._name}_back_{number}")
        back.setAccessibleName(self.tr("Put back: {words}").format(words=words))
        back.setProperty("number", number)
        back.clicked.connect(self._put_back)
        line.addWidget(shown, 1)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return row, back

    def _say(self) -> None:
        picked = self.field.textCursor().hasSelection()
        words = self.tr("Leave these out") if picked else self.tr("Leave this line out")
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._button.setEnabled(self._picked() != self._spans)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click beside the words unticks nothing

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_button"):
            self.field.strike([self._shown.places(each) for each in self._spans])
