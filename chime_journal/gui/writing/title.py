"""What a text is called, if its writer likes to call it something."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget


class TitleField(QLineEdit):
    """A line that looks like a heading."""

    def __init__(self, name: str, limit: int, parent: QWidget) -> None:
        """`limit` is in characters."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("bare", "true")
        self.setProperty("face", "heading")
        self.setMaxLength(limit)
        self.setPlaceholderText(self.tr("Title, if you like"))
        self.setAccessibleName(self.tr("Title"))
