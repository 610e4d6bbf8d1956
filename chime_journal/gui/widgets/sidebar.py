"""The list of places on the left: icon beside a word, or above it where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.buttons import entered
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.widgets.text import text

WIDE, NARROW = 212, 104  # pixels at 100 per cent text


class Place(QToolButton):
    """One entry: checked while its page is shown."""

    # Qt may tell of a change before the constructor below has run.
    _icon_name = _look = ""

    def __init__(self, name: str, words: str, icon: str, look: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = name
        self._words = words
        self._icon_name = icon
        self._look = look
        self.setObjectName(f"go_{name}")
        self.setText(words)
        self.setAccessibleName(words)
        self.setProperty("look", look)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def widest_word(self) -> int:
        """Return the pixels that its longest word takes."""
        metrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(word) for word in self._words.split())

    def break_from(self, width: int) -> None:
        """Put each word of a name that is wider than this in a line of its own; 0 for none."""
        wide = 0 < width < self.fontMetrics().horizontalAdvance(self._words)
        breaks = wide and self._look == "place"  # the one for support keeps its shape
        self.setText(self._words.replace(" ", "\n") if breaks else self._words)

    def set_narrow(self, narrow: bool) -> None:
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextUnderIcon if narrow else style.ToolButtonTextBesideIcon
        )
        self.redraw()

    def redraw(self) -> None:
        if not self._icon_name:
            return
        side = round(self.fontMetrics().height() * 1.05)
        beside = self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        gap = round(side * 0.45) if beside else 0
        self.setIconSize(QSize(side + gap, side))
        colours = theme.tokens()
        plain = colours.accent if self._look == "support" else colours.ink
        on = colours.accent if self._look == "support" else colours.on_accent
        self.setIcon(icons.icon(self._icon_name, plain, on, 2 * side, 2 * gap))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.redraw()


class Sidebar(QFrame):
    """All places; the upper ones scroll when they do not fit, the foot stays in sight.

    Signals:
        picked(str): the person chose a place by its name.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setProperty("look", "side")
        self._places: dict[str, Place] = {}
        self._narrow = False
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._upper = QVBoxLayout()
        self._upper.setContentsMargins(0, 0, 0, 0)
        self._upper.setSpacing(4)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 12, 16)
        column.setSpacing(10)
        column.addWidget(self._brand())
        self._upper.addStretch(1)
        self._area = scrolling("sidebar_scroll", self._upper, self)
        column.addWidget(self._area, 1)
        column.addLayout(self._foot)

    def _brand(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(9, 0, 0, 6)
        row.setSpacing(10)
        self._bell = QLabel(box)
        self._bell.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._name = text("CHIME Journal", "section", box, tone="accent", wrap=False)
        row.addWidget(self._bell)
        row.addWidget(self._name, 1)
        return box

    def add(self, name: str, words: str, icon: str, *, foot: bool) -> None:
        """Add a place to the list, or to the foot."""
        look = "support" if name == "support" else "place"
        place = Place(name, words, icon, look, self)
        place.clicked.connect(self._pick)
        self._group.addButton(place)
        self._places[name] = place
        if foot:
            self._foot.addWidget(place)
        else:
            self._upper.insertWidget(self._upper.count() - 1, place)
        place.set_narrow(self._narrow)

    def set_shown(self, name: str, shown: bool) -> None:
        """Show or hide a place, e.g. Trends when the person switched it off."""
        self._places[name].setVisible(shown)

    def show_at(self, name: str) -> None:
        """Mark the place whose page is on screen, and bring it into sight."""
        place = self._places[name]
        place.setChecked(True)
        if self._area.isAncestorOf(place):
            self._area.ensureWidgetVisible(place)

    def set_narrow(self, narrow: bool) -> None:
        """Put icons above short words, or beside them."""
        self._narrow = narrow
        width = (NARROW if narrow else WIDE) * max(1.0, theme.scale() * (0.9 if narrow else 1.0))
        word = max((place.widest_word() for place in self._places.values()), default=0)
        for place in self._places.values():
            place.break_from(word if narrow else 0)
            place.set_narrow(narrow)
        self._name.setVisible(not narrow)
        self.setFixedWidth(max(round(width), self._longest() + 26))
        self._redraw()

    def _longest(self) -> int:
        """Return the pixels of the widest place, with room for a bar beside those that scroll."""
        bar = self._area.verticalScrollBar().sizeHint().width() if self._narrow else 0
        return max(
            (
                place.sizeHint().width() + bar * self._area.isAncestorOf(place)
                for place in self._places.values()
            ),
            default=0,
        )

    def _pick(self) -> None:
        place = self.sender()
        if isinstance(place, Place):
            self.picked.emit(place.place)

    def _redraw(self) -> None:
        side = round(self.fontMetrics().height() * 1.3)
        ratio = self.devicePixelRatioF()
        self._bell.setPixmap(icons.pixmap(icons.BELL, theme.tokens().accent, side, ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()
