"""A place that can be visited while no journal is open, with a way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text


class Outside(QWidget):
    """Title and Back above the place itself; `measure` is its widest in pixels at 100 % text.

    Signals:
        left(): back to where the person came from; Esc does it too.
    """

    left = Signal()

    def __init__(
        self, name: str, words: tuple[str, str], place: QWidget, measure: int, *, scrolls: bool
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._measure = measure
        self._middle = QWidget(self)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._top(*words))
        column.addWidget(self._scrolling(name, place) if scrolls else place, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(34, 26, 34, 22)
        row.addStretch(1)
        row.addWidget(self._middle, 1000)
        row.addStretch(1)
        self._fit()

    def _top(self, title: str, subtitle: str) -> QHBoxLayout:
        back = button(self.tr("Back"), "arrow-left", name="back")
        back.clicked.connect(self.left)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.left)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text(title, "title", self))
        words.addWidget(text(subtitle, "body", self, tone="muted"))
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _scrolling(self, name: str, place: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setObjectName(f"{name}_scroll")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("look", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 8)
        column.addWidget(place)
        column.addStretch(1)
        area.setWidget(inner)
        return area

    def _fit(self) -> None:
        self._middle.setMaximumWidth(round(self._measure * max(1.0, theme.scale())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
