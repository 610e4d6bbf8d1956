"""A quiet page with one column in its middle: what there is while no journal is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.scrolled import Scrolled
from chime_journal.gui.widgets.text import text


class Centre(QScrollArea):
    """Scrolls when the column does not fit; `measure` is its width in pixels at 100 % text."""

    def __init__(self, name: str, measure: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._measure = measure
        inner = Scrolled()
        self._middle = QWidget(inner)
        self.column = QVBoxLayout(self._middle)
        self.column.setContentsMargins(0, 22, 0, 22)
        self.column.setSpacing(14)
        row = QHBoxLayout(inner)
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch(1)
        row.addWidget(self._middle, 1000)
        row.addStretch(1)
        self.setWidget(inner)
        self._fit()

    @classmethod
    def around(cls, name: str, measure: int, title: str, card: QWidget) -> Centre:
        """Return a page with the bell, a title and one card."""
        page = cls(name, measure)
        page.column.addWidget(Picture("bell-ring", 2.0, page))
        heading = text(title, "title", page)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        page.column.addWidget(heading)
        page.column.addWidget(card)
        page.column.addStretch(1)
        return page

    def _fit(self) -> None:
        self._middle.setMaximumWidth(round(self._measure * max(1.0, theme.scale())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
