"""Help: pages on the left, their text on the right; offline, with or without a journal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtWidgets import QBoxLayout, QListWidget, QTextBrowser, QWidget

from chime_journal.gui import library, theme
from chime_journal.gui.aloud.aloud import Aloud
from chime_journal.gui.aloud.button import aloud_button, stop_below
from chime_journal.gui.front.outside import Outside
from chime_journal.gui.library import HelpPage
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.drop_down import DropDown

WIDEST = 960  # pixels at 100 per cent text, for list and text together
LIST_WIDTH = 13  # lines of text
ROW_PADDING = QMargins(14, 8, 14, 8)  # pixels, with the room Qt leaves beside the words
MEASURE = 34  # line heights: about 70 characters
BESIDE_FROM = 620  # pixels at 100 per cent text; below it the list stands above the text
LINE_HEIGHT = 145  # per cent
_RIGHT = Qt.AlignmentFlag.AlignRight
_LOOKS = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


def title() -> str:
    """Return the name of this place."""
    return QCoreApplication.translate("help", "Help")


def subtitle() -> str:
    """Return the line under the name."""
    return QCoreApplication.translate("help", "F1 brings you here from anywhere.")


def help_place(page: str = "", aloud: Aloud | None = None) -> Outside:
    """Make Help for a time when no journal is open; `aloud` reads it, and ends with it."""
    view = HelpView(aloud=aloud)
    view.show_page(page)
    place = Outside("help_place", (title(), subtitle()), view, WIDEST, scrolls=False)
    if aloud is not None:
        aloud.setParent(place)
        place.left.connect(aloud.end)
    return place


class HelpView(QWidget):
    """The pages of Help: a list beside the text, or a drop-down list above it.

    Signals:
        turned(str): the page of this id is on screen now.
    """

    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None, aloud: Aloud | None = None) -> None:
        """Without `aloud` no page is read to anybody."""
        super().__init__(parent)
        self.setObjectName("help_view")
        self._pages = library.help_pages()
        self._list = QListWidget(self)
        self._list.setObjectName("help_pages")
        self._list.setProperty("look", "places")
        self._list.setAccessibleName(self.tr("Pages of Help"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._choice = DropDown("help_choice", self.tr("Pages of Help"), self)
        for page in self._pages:
            self._list.addItem(page.title)
            self._choice.addItem(page.title)
        self._text = QTextBrowser(self)
        self._text.setObjectName("help_text")
        self._text.setProperty("bare", True)
        self._text.setAccessibleName(self.tr("Text of the page"))
        self._text.setOpenLinks(False)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lay_out()
        if aloud is not None:
            self._sheet.inside.insertWidget(0, self._aloud_button(aloud), 0, _RIGHT)
        self._list.hide()  # until there is known to be room for it beside the text
        self._list.currentRowChanged.connect(self._show)
        self._choice.activated.connect(self._list.setCurrentRow)
        self._list.setCurrentRow(0)

    def _lay_out(self) -> None:
        self._sheet = Card(parent=self, margin=6)
        self._sheet.inside.addWidget(self._text)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(16)
        self._halves.addWidget(self._list)
        self._halves.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._halves.addWidget(self._sheet, 1000)
        self._halves.addStretch(1)

    def _aloud_button(self, aloud: Aloud) -> QWidget:
        tells = self.tr("Text of the page")
        return aloud_button(
            aloud, self._text.toPlainText, name="read_help", look="link", tells=tells
        )

    @property
    def page(self) -> HelpPage:
        """Return the page on screen."""
        return self._pages[self._list.currentRow()]

    def show_page(self, name: str) -> None:
        """Show a page by its id; an unknown one changes nothing."""
        for row, page in enumerate(self._pages):
            if page.id == name:
                self._list.setCurrentRow(row)

    def begin(self) -> None:
        """Put the keyboard on the list of pages, or on the one that drops down."""
        self._fit()
        (self._choice if self._list.isHidden() else self._list).setFocus()

    def _show(self) -> None:
        stop_below(self)
        self._choice.setCurrentIndex(self._list.currentRow())
        document = QTextDocument(self._text)
        document.setDefaultFont(self.font())  # the text box may hear of a new font later
        feature = QTextDocument.MarkdownFeature
        document.setMarkdown(
            self.page.words, feature.MarkdownDialectGitHub | feature.MarkdownNoHTML
        )
        dress(document)
        self._text.setDocument(document)
        self._text.setAccessibleDescription(self.page.title)
        self.turned.emit(self.page.id)

    def _fit(self) -> None:
        beside = self.width() >= BESIDE_FROM * max(0.8, theme.scale())
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._halves.direction() != way:
            self._halves.setDirection(way)
        self._list.setVisible(beside)
        self._choice.setVisible(not beside)
        line = self.fontMetrics().height()
        self._list.setFixedWidth(line * LIST_WIDTH if beside else 0)
        self._give_rows_room(line * LIST_WIDTH - 2 * ROW_PADDING.left())
        self._sheet.setMaximumWidth(line * MEASURE)

    def _give_rows_room(self, wide: int) -> None:
        """Make each row as high as its title needs; Qt forgets the padding of the style sheet."""
        metrics, wrap = self._list.fontMetrics(), Qt.TextFlag.TextWordWrap
        for row, page in enumerate(self._pages):
            room = metrics.boundingRect(QRect(0, 0, wide, wide), wrap, page.title).size()
            self._list.item(row).setSizeHint(room.grownBy(ROW_PADDING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._fit()
            self._show()


def dress(document: QTextDocument) -> None:
    """Give headings their size, lines and paragraphs room, and tables thin air."""
    line = QFontMetricsF(document.defaultFont()).height()
    document.setDocumentMargin(line * 0.7)
    wide = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    block = document.begin()
    while block.isValid():
        layout = block.blockFormat()
        level = layout.headingLevel()
        layout.setLineHeight(LINE_HEIGHT, wide)
        layout.setNonBreakableLines(False)
        layout.setTopMargin(line * (0.5 if level > 1 else 0))
        layout.setBottomMargin(line * (0.2 if level or block.textList() else 0.5))
        cursor = QTextCursor(block)
        cursor.setBlockFormat(layout)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            size = QTextCharFormat()
            size.setProperty(QTextFormat.Property.FontSizeAdjustment, 2 if level == 1 else 1)
            cursor.mergeCharFormat(size)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format()
            table.setCellPadding(line * 0.2)
            table.setCellSpacing(0)
            table.setBorder(0)
            frame.setFormat(table)
