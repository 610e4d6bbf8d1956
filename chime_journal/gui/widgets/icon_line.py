"""A quiet line with an icon before it, in the middle of a column."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text


class IconLine(QWidget):
    """Stands centred on one line where it fits, and wraps where it does not."""

    def __init__(
        self,
        icon: str,
        words: str,
        name: str,
        parent: QWidget | None = None,
        *,
        after: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = text(words, "small", self, tone="muted")
        self._words.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(Picture(icon, 0.95, self, tone="muted"))
        row.addWidget(self._words, 1000)
        if after is not None:
            row.addWidget(after)
        row.addStretch(1)
        self.say(words)

    def say(self, words: str) -> None:
        """Show other words; without any the icon goes too."""
        self._words.setText(words)
        self._words.setMaximumWidth(self._words.natural_width())
        self.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._words.setMaximumWidth(self._words.natural_width())
