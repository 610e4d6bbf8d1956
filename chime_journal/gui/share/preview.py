"""The first page of what would be saved, small, beside the choosing."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.pdf_file import PdfFile
from chime_journal.gui.widgets.text import text

DRAWN_AT = 1.6  # pixels a point; shown smaller than that
SHADOW = 3  # pixels


class _Sheet(QWidget):
    """One page as large as the room allows, white in every theme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("small_page")
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The first page, small"))

    def sizeHint(self) -> QSize:
        return QSize(300, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 170)

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        room = self.size() - QSize(2 * SHADOW, 2 * SHADOW)
        size = self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(self.rect().center())
        box.moveTop(SHADOW)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(box.translated(SHADOW, SHADOW), QColor(theme.tokens().line))
        fine = size * self.devicePixelRatioF()
        small = self._picture.scaled(
            fine,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(box, small)
        painter.setPen(QPen(QColor(theme.tokens().line), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))


class Preview(Card):
    """The page, and which of how many it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent, look="sunken")
        self.setObjectName("preview")
        self._sheet = _Sheet(self)
        self._words = text("", "body", self, tone="muted")
        self._words.setObjectName("preview_words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._words)
        self.inside.addLayout(column)

    def show_pdf(self, data: bytes) -> None:
        """Show the first page of a PDF."""
        file = PdfFile(data)
        self._sheet.show_picture(file.picture(0, DRAWN_AT))
        self._sheet.setAccessibleDescription(file.words(0))
        self._words.setText(self.tr("Page 1 of {pages}").format(pages=file.count))
        file.close()

    def wait(self) -> None:
        """Say that another one is on its way; the old one stays until then."""
        self._words.setText(self.tr("Making the pages"))

    def forget(self) -> None:
        """Show nothing."""
        self._sheet.show_picture(QImage())
        self._sheet.setAccessibleDescription("")
        self._words.setText("")
