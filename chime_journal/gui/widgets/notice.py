"""What went wrong, said beside the field it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.scrolled import area_around
from chime_journal.gui.widgets.text import text


class Notice(QFrame):
    """An icon, a sentence or two, and room for one button; hidden while there is nothing to say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "tinted")
        self._words = text("", "body", self)
        self._words.setObjectName(f"{name}_words")
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._column.addWidget(self._words)
        self._offer: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        picture = Picture("info", 1.1, self)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str, offer: QWidget | None = None) -> None:
        """Show the words, with a button if there is something to do; a screen reader hears it."""
        self._take_offer()
        self._words.setText(words)
        self.setAccessibleName(words)
        if offer is not None:
            self._offer = offer
            self._column.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.show()
        QTimer.singleShot(0, self, self._come_into_sight)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _come_into_sight(self) -> None:
        if (area := area_around(self)) is not None:
            area.ensureWidgetVisible(self)

    def clear(self) -> None:
        """Nothing to say any more."""
        self._take_offer()
        self._words.setText("")
        self.hide()

    def _take_offer(self) -> None:
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None
