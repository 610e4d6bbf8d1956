"""The white box things lie in."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from chime_journal.gui.widgets.text import text


class Card(QFrame):
    """A rounded box with a vertical layout called `inside`."""

    def __init__(
        self,
        title: str = "",
        parent: QWidget | None = None,
        *,
        look: str = "card",
        margin: int = 18,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(margin + 2, margin, margin + 2, margin)
        self.inside.setSpacing(10)
        if title:
            self.inside.addWidget(text(title, "section", self))


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a thin line between two things."""
    line = QFrame(parent)
    line.setProperty("look", "rule")
    return line
