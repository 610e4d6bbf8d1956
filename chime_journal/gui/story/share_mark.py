"""The mark that lets a part of the story be chosen for a share."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.widgets.text import text


class ShareMark(QWidget):
    """A box to tick, and what that means; a click on the words ticks too.

    Signals:
        changed(): the person ticked it, or took the tick away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        words = self.tr("This part may be chosen when I share")
        note = self.tr("You still pick it on Share.")
        self.box = QCheckBox(self)
        self.box.setObjectName("may_share")
        self.box.setProperty("bare", "true")
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(note)
        self.box.clicked.connect(self.changed)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(text(words, "body", self))
        lines.addWidget(text(note, "small", self, tone="muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.box.click()
