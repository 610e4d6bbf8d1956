"""Widgets one at a time, as high as the one on show.

A QStackedWidget asks for the height of its highest widget, whatever the others' size policies say.
"""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from chime_journal.gui.widgets.measured import measured


class FittingStack(QWidget):
    """Shows one widget; those out of sight ask for no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def shown(self) -> QWidget | None:
        """Return the widget on show; the first that was added, until another one is asked for."""
        return self._shown

    def add(self, widget: QWidget) -> None:
        """Add a widget; all but the first are out of sight."""
        self._column.addLayout(measured(widget))
        if self._shown is None:
            self._shown = widget
        else:
            widget.hide()

    def show_one(self, widget: QWidget) -> None:
        """Show this one instead of the one before."""
        if self._shown is not widget:
            if self._shown is not None:
                self._shown.hide()
            self._shown = widget
            widget.show()
