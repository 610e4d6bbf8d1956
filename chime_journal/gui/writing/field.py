"""The field longer texts are written in: plain text, light Markdown, nothing altered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from chime_journal.gui import theme
from chime_journal.gui.pictures.brought import Brought, pictures_in
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.places import in_qt
from chime_journal.gui.widgets.scrolled import ScrolledBack
from chime_journal.gui.writing.spelling import words_in
from chime_journal.model import markup

PARAGRAPH = "\u2029"
LEAST_LINES = 7  # of the field; where there is no room for them the page scrolls
LINE_HEIGHT = 150.0  # per cent
CHARACTERS = 74  # of average width in a line; longer lines are hard to follow
_ENDLESS = re.compile(r"\S{5000}")
PASTED = 1_000_000  # characters up to which a text is still quick to write in
MARKED = 20_000  # characters of one paragraph up to which its marks are shown
UNSPACED_FROM = 300_000  # characters; above this the line height is left alone to stay quick


class WritingField(QTextEdit):
    """What is typed is what is stored. Tab writes a tab, Ctrl+Tab goes on, so nobody is trapped.

    Signals:
        refused(str): something was not put in, and why.
        brought(object): pictures were dropped or pasted: paths of files, or a QImage.
    """

    refused = Signal(str)
    brought = Signal(object)
    takes_pictures = False

    def __init__(self, name: str, limit: int, parent: QWidget) -> None:
        """`limit` is how many characters the journal takes."""
        super().__init__(parent)
        self._limit = limit
        self.setObjectName(name)
        self.setAcceptRichText(False)
        self.setProperty("bare", "true")
        self.setAccessibleName(self.tr("Your words"))
        self.setPlaceholderText(self.tr("Write as much or as little as you like"))
        self.setTabChangesFocus(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._marks = _Marks(self.document())
        Fitting(self, self._fit)

    def words(self) -> str:
        """Return the text as it was typed; toPlainText() would alter no-break spaces."""
        return self.document().toRawText().replace(PARAGRAPH, "\n")

    def show_words(self, words: str) -> None:
        """Show a text without making it an edit."""
        self.blockSignals(True)
        self._choose_wrap(words)
        self.setPlainText(words)
        if len(words) < UNSPACED_FROM:
            self._space_lines()
        self.document().clearUndoRedoStacks()
        self.blockSignals(False)

    def spot(self) -> dict[str, int]:
        """Return where the cursor is, what is selected, and how far the text is scrolled."""
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        return {
            "anchor": cursor.anchor(),
            "cursor": cursor.position(),
            "field": bar.value(),
        }

    def come_back(self, spot: Mapping[str, int]) -> None:
        """Put the cursor where it was, as far as the text is still as long."""
        end = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(max(spot.get("anchor", 0), 0), end))
        cursor.setPosition(min(max(spot.get("cursor", 0), 0), end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        ScrolledBack(self.verticalScrollBar(), spot.get("field", 0))
        self.setFocus()

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spacing.setLineHeight(LINE_HEIGHT, kind.value)
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(spacing)

    def _fit(self) -> None:
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * LEAST_LINES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = self.fontMetrics().averageCharWidth() * CHARACTERS
        self.setLineWrapColumnOrWidth(min(widest, self.viewport().width()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return super().canInsertFromMimeData(source) or self._pictures_in(source) is not None

    def _pictures_in(self, source: QMimeData) -> Brought | None:
        takes = self.takes_pictures and not self.isReadOnly()
        return pictures_in(source) if takes else None

    def insertFromMimeData(self, source: QMimeData) -> None:
        if (pictures := self._pictures_in(source)) is not None:
            self.brought.emit(pictures)
            return
        words = source.text().replace("\0", "")
        if len(words) + self.document().characterCount() > min(PASTED, self._limit):
            self.refused.emit(self.tr("That is too long for one text. It was not put in."))
            return
        self._choose_wrap(words)
        self.insertPlainText(words)

    def _choose_wrap(self, words: str) -> None:
        """Break lines at words, but anywhere where one "word" would take Qt minutes to break."""
        mode = QTextOption.WrapMode
        endless = _ENDLESS.search(words) is not None
        self.setWordWrapMode(mode.WrapAnywhere if endless else mode.WrapAtWordBoundaryOrAnywhere)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # Qt lets the focus go only while Tab means that.
            self.setTabChangesFocus(True)
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            self.setTabChangesFocus(False)
            return
        full = self.document().characterCount() > self._limit
        if full and event.text().isprintable() and event.text() and not control:
            self.refused.emit(self.tr("This text is full. Begin another one to go on."))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A new paragraph also with Shift: a line separator would be another character.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def put_around(self, mark: str) -> None:
        """Put a Markdown mark such as ** around the chosen words, or take it away again."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        chosen = cursor.selectedText()
        wide = 2 * len(mark)
        if chosen.startswith(mark) and chosen.endswith(mark) and len(chosen) >= wide:
            cursor.insertText(chosen[len(mark) : -len(mark)])
        else:
            cursor.insertText(f"{mark}{chosen}{mark}")
            if not chosen:
                cursor.movePosition(QTextCursor.MoveOperation.Left, n=len(mark))
        self.setTextCursor(cursor)
        self.setFocus()

    def put_before(self, mark: str) -> None:
        """Begin each chosen line with a mark such as "- ", or take it away again."""
        cursor = self.textCursor()
        document = self.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd())
        numbers = range(first.blockNumber(), last.blockNumber() + 1)
        off = all(document.findBlockByNumber(n).text().startswith(mark) for n in numbers)
        cursor.beginEditBlock()
        for number in numbers:
            line = QTextCursor(document.findBlockByNumber(number))
            if off:
                right = QTextCursor.MoveOperation.Right
                line.movePosition(right, QTextCursor.MoveMode.KeepAnchor, len(mark))
                line.removeSelectedText()
            elif not line.block().text().startswith(mark):
                line.insertText(mark)
        cursor.endEditBlock()
        self.setFocus()

    def find_words(self, words: str, *, backward: bool = False) -> bool:
        """Choose the next place of `words`, going round at the end; False if there is none."""
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if not words:
            return False
        if self.find(words, flags):
            return True
        edge = QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start
        before, cursor = self.textCursor(), self.textCursor()
        cursor.movePosition(edge)
        self.setTextCursor(cursor)
        if self.find(words, flags):
            return True
        self.setTextCursor(before)
        return False

    def mark_found(self, spans: Sequence[tuple[int, int]]) -> None:
        """Mark found words, as start and end in the text."""
        look = QTextCharFormat()
        look.setBackground(QColor(theme.tokens().mark("hope")[1]))
        look.setFontWeight(QFont.Weight.DemiBold)
        found, last = [], self.document().characterCount() - 1
        for start, end in in_qt(self.words(), spans):
            if end > last:  # the text was changed while the words were looked for
                break
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(start)
            selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.format = look
            found.append(selection)
        self.setExtraSelections(found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_marks"):
            self._marks.rehighlight()
            for selection in (found := self.extraSelections()):
                selection.format.setBackground(QColor(theme.tokens().mark("hope")[1]))
            self.setExtraSelections(found)

    def is_unknown(self, word: str) -> bool:
        """Say whether the spelling help underlines this word."""
        return self._marks.is_unknown(word)

    def set_spelling(self, unknown: frozenset[str] | None) -> None:
        """Underline these words, in small letters; None switches the help off."""
        self._marks.show_unknown(unknown)


class _Marks(QSyntaxHighlighter):
    """Shows light Markdown as it is typed, and words the spelling help does not know."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._unknown: frozenset[str] | None = None

    def show_unknown(self, unknown: frozenset[str] | None) -> None:
        if unknown != self._unknown:
            self._unknown = unknown
            self.rehighlight()

    def is_unknown(self, word: str) -> bool:
        return word.lower() in (self._unknown or ())

    def highlightBlock(self, words: str) -> None:
        if len(words) > MARKED:
            return
        for begin, stop, kind in _looks_of(words):
            ((start, end),) = in_qt(words, [(begin, stop)])
            look = self.format(start)
            if kind == "strong":
                look.setFontWeight(QFont.Weight.Bold)
            elif kind == "emphasis":
                look.setFontItalic(True)
            elif kind == "heading":
                look.setFontWeight(QFont.Weight.Bold)
            else:
                look.setForeground(QColor(theme.tokens().muted))
            self.setFormat(start, end - start, look)
        if self._unknown:
            self._underline(words)

    def _underline(self, words: str) -> None:
        for first, word in words_in(words):
            if self.is_unknown(word):
                ((start, _),) = in_qt(words, [(first, first)])
                look = self.format(start)
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
                look.setUnderlineColor(QColor(theme.tokens().mark("empowerment")[0]))
                self.setFormat(start, len(word), look)


def _looks_of(words: str) -> Iterator[tuple[int, int, str]]:
    """Give what looks different in a line, from where to where, and which way."""
    line = markup.read(words)
    if line.kind == "heading":
        yield 0, len(words), line.kind
        return
    if line.begin:
        yield 0, len(words) if line.kind == "quote" else line.begin, line.kind
    for piece in markup.pieces(words, line.begin):
        yield piece.begin, piece.end, piece.kind
