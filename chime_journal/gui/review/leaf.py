"""Words of somebody else, set on a leaf: bold, lists and quotes as they were meant, nothing else.

The words go in as text, piece by piece. They are never read as HTML or Markdown, so nothing in
them can be a link, a picture or a place to fetch from.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from chime_journal.gui import theme
from chime_journal.gui.reading import Reading
from chime_journal.share.markup import Block, blocks
from chime_journal.share.talk import Entry

LINE_HEIGHT = 140  # per cent
_LINE = "\u2028"  # a new line of the same paragraph
_LOOKS = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class Setter:
    """Puts words at the end of a document, in one size of type and one quiet colour."""

    def __init__(self, document: QTextDocument, quiet: QColor) -> None:
        self._cursor = QTextCursor(document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._line = QFontMetricsF(document.defaultFont()).height()
        self._quiet = quiet
        self._begun = not document.isEmpty()

    def heading(self, words: str, level: int = 3) -> None:
        """Set a heading on a line of its own; `level` 1 is the largest."""
        layout = self._layout(above=0.9 if level < 3 else 0.5)
        layout.setHeadingLevel(level)
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, max(0, 3 - level))
        self._paragraph(layout, [(words, look)])

    def quiet(self, words: str) -> None:
        """Set a line in the quiet colour."""
        self._paragraph(self._layout(), [(words, self._muted())])

    def plain(self, words: str, above: float = 0.0) -> None:
        """Set one paragraph without any marks."""
        self._paragraph(self._layout(above=above), [(words, QTextCharFormat())])

    def words(self, said: str) -> None:
        """Set a text with its light marks."""
        for number, block in enumerate(blocks(said)):
            self._block(block, first=number == 0)

    def entries(self, entries: Sequence[Entry]) -> None:
        """Set one thing after another."""
        for entry in entries:
            if entry.heading:
                self.heading(entry.heading)
            if entry.under:
                self.quiet(entry.under)
            self.words(entry.words)
            for line in entry.lines:
                self.plain(line)

    def _block(self, block: Block, *, first: bool) -> None:
        if block["kind"] == "list":
            for item in block["items"]:
                layout = self._layout(indent=0.6)
                runs = [("plain", f"{item['mark']} "), *item["runs"]]
                self._paragraph(layout, [(words, _look(kind)) for kind, words in runs])
            return
        quoted, strong = block["kind"] == "quote", "strong" * (block["kind"] == "heading")
        layout = self._layout(above=0.0 if first else 0.4, indent=1.2 * quoted)
        runs = [
            (words.replace("\n", _LINE), _look(strong or kind)) for kind, words in block["runs"]
        ]
        self._paragraph(layout, runs)

    def _layout(self, above: float = 0.0, indent: float = 0.0) -> QTextBlockFormat:
        layout = QTextBlockFormat()
        wide = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        layout.setLineHeight(LINE_HEIGHT, wide)
        layout.setTopMargin(above * self._line if self._begun else 0.0)
        layout.setLeftMargin(indent * self._line)
        return layout

    def _paragraph(
        self, layout: QTextBlockFormat, runs: Sequence[tuple[str, QTextCharFormat]]
    ) -> None:
        if self._begun:
            self._cursor.insertBlock(layout, QTextCharFormat())
        else:
            self._cursor.setBlockFormat(layout)
            self._begun = True
        for words, look in runs:
            self._cursor.insertText(words, look)

    def _muted(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._quiet)
        return look


def _look(kind: str) -> QTextCharFormat:
    look = QTextCharFormat()
    if kind == "strong":
        look.setFontWeight(QFont.Weight.Bold)
    elif kind == "emphasis":
        look.setFontItalic(True)
    return look


class Leaf(Reading):
    """As high as its words, so that the page around it scrolls and nothing scrolls inside."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._entries: tuple[Entry, ...] = ()
        self.setProperty("bare", True)
        self.setAccessibleName(title)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(2)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show other words in place of those before."""
        self._entries = entries
        self._set()

    def _set(self) -> None:
        self.document().clear()
        self.document().setDefaultFont(self.font())
        Setter(self.document(), QColor(theme.tokens().muted)).entries(self._entries)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words at this width; the frame and its padding come on top."""
        around = self.contentsMargins()
        words = ceil(self.document().size().height())
        self.setFixedHeight(words + around.top() + around.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS and hasattr(self, "_entries"):
            self._set()
