"""What a place is for while it is still empty, and the first thing to do there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.text import text


class Empty(QWidget):
    """An icon, one sentence, and a button if there is a first step."""

    def __init__(
        self, icon: str, words: str, first: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words = text(words, "lead", self, tone="muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._picture)
        # In a row of its own: a column would ask for the height that words as wide as it need.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.words)
        row.addStretch(1)
        column.addLayout(row)
        if first is not None:
            column.addWidget(first, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._redraw()

    def _redraw(self) -> None:
        self.words.setFixedWidth(min(self.words.natural_width() + 8, 420))
        side = round(self.fontMetrics().height() * 2.4)
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(icons.pixmap(self._icon_name, theme.tokens().accent, side, ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()
