"""One thing on a line of time: its picture, its day, and its words, which may open it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.title import TitleLink


class TimeRow(QWidget):
    """The day stands small above the words; with a `name` the words are a link.

    Signals:
        pressed(): the person wants to see it.
    """

    pressed = Signal()

    def __init__(
        self, icon: str, day: str, words: str, parent: QWidget, *, name: str = "", more: str = ""
    ) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        if day:
            self.column.addWidget(text(day, "small", self, tone="muted"))
        if name:
            link = TitleLink(words, name, self, "strong")
            link.setProperty("tone", "accent")
            link.setAccessibleName(self.tr("Open {words}, {day}").format(words=words, day=day))
            link.clicked.connect(self.pressed)
            self.column.addWidget(link)
        else:
            self.column.addWidget(text(words, "strong", self))
        if more:
            self.column.addWidget(text(more, "body", self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(Picture(icon, 1.1, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)
