"""The rating slider: 0 to 10 in whole steps, and unset until it is touched."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.spoken import Spoken
from chime_journal.model.chime import HIGHEST, LOWEST, Domain

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Minus)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Plus)
_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class RatingSlider(Spoken):
    """One domain's slider. Arrow keys and digits set it (1 then 0 is ten); Delete clears it.

    Signals:
        rated(object): the person chose a whole number, or None for "not set".
    """

    rated = Signal(object)

    def __init__(self, domain: Domain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.domain = domain
        self._value: int | None = None
        self._typed_one = False
        self.setObjectName(f"rating_{domain.value}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> int | None:
        return self._value

    def show_value(self, value: int | None) -> None:
        """Show a value without telling anybody."""
        self._value = value
        self.update()

    def _choose(self, value: int | None) -> None:
        if value is not None:
            value = max(LOWEST, min(HIGHEST, value))
        if value == self._value:
            return
        self.show_value(value)
        self.announce()
        self.rated.emit(value)

    def spoken_role(self) -> QAccessible.Role:
        return QAccessible.Role.Slider

    def spoken_value(self) -> str:
        if self._value is None:
            return self.tr("not set")
        return self.tr("{value} of 10").format(value=self._value)

    def sizeHint(self) -> QSize:
        return QSize(round(200 * min(theme.scale(), 1.5)), self._handle() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, self._handle() + 4)

    def inset(self) -> int:
        """Return how far the groove begins inside the widget, in pixels."""
        return round(self._groove().left())

    def _handle(self) -> int:
        return round(self.fontMetrics().height() * 1.05)

    def _groove(self) -> QRectF:
        half, high = self._handle() / 2 + 2, max(8.0, self._handle() * 0.36)
        return QRectF(half, (self.height() - high) / 2, self.width() - 2 * half, high)

    def _spot(self, value: int) -> float:
        groove = self._groove()
        share = value / HIGHEST
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return groove.left() + groove.width() * share

    def _value_at(self, x: float) -> int:
        groove = self._groove()
        share = (x - groove.left()) / max(1.0, groove.width())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return max(LOWEST, min(HIGHEST, round(share * HIGHEST)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(self._value_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, had_one = event.key(), self._typed_one
        self._typed_one = False
        if key in _BACK:
            self._choose(LOWEST if self._value is None else self._value - 1)
        elif key in _ON:
            self._choose(LOWEST if self._value is None else self._value + 1)
        elif key == Qt.Key.Key_Home:
            self._choose(LOWEST)
        elif key == Qt.Key.Key_End:
            self._choose(HIGHEST)
        elif key in _CLEAR:
            self._choose(None)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            digit = key - Qt.Key.Key_0
            self._choose(HIGHEST if had_one and digit == 0 else digit)
            self._typed_one = digit == 1
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        colour = QColor(colours.mark(self.domain.value)[0])
        groove = self._groove()
        radius = groove.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._value is None:
            painter.setPen(QPen(QColor(colours.edge), 1.4))
            painter.setBrush(QColor(colours.surface))
            painter.drawRoundedRect(groove, radius, radius)
        else:
            self._paint_value(painter, groove, colour)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_value(self, painter: QPainter, groove: QRectF, colour: QColor) -> None:
        colours = theme.tokens()
        radius = groove.height() / 2
        spot = self._spot(self._value or LOWEST)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(groove, radius, radius)
        filled = QRectF(groove)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.setLeft(spot)
        else:
            filled.setRight(spot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(filled, radius, radius)
        painter.setPen(QPen(colour, 3))
        painter.setBrush(QColor(colours.surface))
        half = self._handle() / 2 - 1.5
        painter.drawEllipse(QPointF(spot, groove.center().y()), half, half)
