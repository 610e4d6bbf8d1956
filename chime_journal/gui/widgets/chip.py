"""A rounded mark for a domain, tag or strength: a switch, or just a sign."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.buttons import entered
from chime_journal.gui.widgets.text import tip
from chime_journal.model.chime import whose
from chime_journal.words.labels import label, label_in_domain

MOST = 36  # usual letters; longer words are cut short on the chip and whole in its tip
LEAST = 24  # usual letters that are in sight in a narrow window


class Chip(QAbstractButton):
    """A chip with icon and word. Checkable ones are filled when on; others just show."""

    # Qt may tell of a change before the constructor below has run.
    _icon_name = _tag = ""
    _small = 0.9  # of the usual text size

    def __init__(
        self,
        words: str,
        icon: str = "",
        tag: str = "",
        parent: QWidget | None = None,
        *,
        checkable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setAccessibleName(words)
        if len(words) > MOST // 2:
            self.setToolTip(tip(words))
        self._icon_name = icon
        self._tag = tag
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if checkable else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if checkable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def make_button(self) -> None:
        """Let a chip that only showed something be pressed, e.g. to open what it names."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return self._size(MOST)

    def minimumSizeHint(self) -> QSize:
        return self._size(LEAST)

    def _size(self, letters: int) -> QSize:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * self._small)
        font.setWeight(font.Weight.DemiBold)
        metrics = QFontMetrics(font)
        side = round(metrics.height() * 0.95)
        most = metrics.averageCharWidth() * letters
        words = metrics.horizontalAdvance(_fitted(metrics, self.text(), most))
        return QSize(words + 22 + (side + 6 if self._icon_name else 0), metrics.height() + 11)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        colour, tint = colours.mark(self._tag)
        on = self.isChecked() if self.isCheckable() else bool(self._tag)
        plain = not self._tag and not self.isCheckable()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(colours.sunken if plain else tint if on else colours.surface))
        edge = colour if on or self.underMouse() else colours.edge
        painter.setPen(Qt.PenStyle.NoPen if plain else QPen(QColor(edge), 1.4 if on else 1))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        self._paint_words(
            painter, colours.ink if plain else colour, colours.accent if plain else colour
        )

    def _paint_words(self, painter: QPainter, ink: str, drawing: str) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * self._small)
        font.setWeight(
            font.Weight.DemiBold if self._tag or self.isCheckable() else font.Weight.Normal
        )
        painter.setFont(font)
        left = 11
        if self._icon_name:
            side = round(painter.fontMetrics().height() * 0.95)
            picture = icons.pixmap(self._icon_name, drawing, side, self.devicePixelRatioF())
            painter.drawPixmap(QRect(left - 2, (self.height() - side) // 2, side, side), picture)
            left += side + 4
        painter.setPen(QColor(ink))
        place = self.rect().adjusted(left, 0, -6, 0)
        words = _fitted(painter.fontMetrics(), self.text(), place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not entered(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()
        self.update()


def _fitted(metrics: QFontMetrics, words: str, room: int) -> str:
    """Return words on one line, cut short where they take more pixels than there are."""
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)


def tag_chip(tag: str, parent: QWidget | None = None, *, checkable: bool = False) -> Chip:
    """Return the chip of a domain or other tag, in its colour and with its icon."""
    chip = Chip(label(tag), icons.tag_icon(tag), tag, parent, checkable=checkable)
    chip.setObjectName(f"chip_{tag}")
    if whose(tag) != tag:
        chip.setAccessibleName(label_in_domain(tag))
        chip.setToolTip(tip(label_in_domain(tag)))
    return chip


def strength_chip(words: str, parent: QWidget | None = None, *, checkable: bool = False) -> Chip:
    """Return the chip of a strength."""
    return Chip(words, "gem", "", parent, checkable=checkable)


class Mark(QWidget):
    """A small square with a tag's icon, as lists show it; the word is its accessible name."""

    def __init__(self, tag: str, parent: QWidget | None = None, *, side: float = 1.5) -> None:
        super().__init__(parent)
        self._tag = tag
        self._side = side
        self.setAccessibleName(label(tag))
        self.setToolTip(label(tag))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_mark(painter, QRect(0, 0, self.width(), self.height()), self._tag)


def paint_mark(painter: QPainter, place: QRect, tag: str) -> None:
    """Draw a tag's tinted square with its icon into `place`."""
    colour, tint = theme.tokens().mark(tag)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint))
    painter.drawRoundedRect(place, 6, 6)
    side = round(place.height() * 0.62)
    ratio = painter.device().devicePixelRatio()
    picture = icons.pixmap(icons.tag_icon(tag), colour, side, ratio)
    spot = QRect(0, 0, side, side)
    spot.moveCenter(place.center())
    painter.drawPixmap(spot, picture)
