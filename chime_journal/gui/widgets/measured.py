"""A widget that is never wider than one can read, and exactly as high as it needs."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def measured(widget: QWidget) -> QHBoxLayout:
    """Return a row with a widget at its left, for one that has a greatest width.

    Alone in a column it would get the height that it needs when it is as wide as the column.
    """
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget, 1)
    row.addStretch(0)  # takes what is left, and nothing before
    return row
