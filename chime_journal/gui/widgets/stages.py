"""The line of numbered stages above a form that has a few of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.spoken import Spoken


class Stages(Spoken):
    """Shows which stage a person is at; earlier ones carry a tick."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stages")
        self._names = list(names)
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Stages"))

    @property
    def at(self) -> int:
        return self._at

    def go(self, stage: int) -> None:
        """Stand at `stage`, counted from 0."""
        self._at = stage
        self.update()
        self.announce()

    def spoken_role(self) -> QAccessible.Role:
        return QAccessible.Role.Indicator

    def spoken_value(self) -> str:
        return self.tr("{number} of {all}: {name}").format(
            number=self._at + 1, all=len(self._names), name=self._names[self._at]
        )

    def _widths(self) -> list[int]:
        """Return what each takes, where its name may be written in bold."""
        font = self.font()
        usual = QFontMetrics(font)
        font.setBold(True)
        bold = QFontMetrics(font)
        names = (
            max(round(usual.horizontalAdvance(name) * 1.06), bold.horizontalAdvance(name) + 2)
            for name in self._names
        )
        return [self._circle() + 10 + name for name in names]

    def _circle(self) -> int:
        return round(self.fontMetrics().height() * 1.35)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + 34 * (len(self._names) - 1), self._circle() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._circle() * len(self._names) + 120, self._circle() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle, x = self._circle(), 0
        roomy = self.width() >= self.sizeHint().width()
        for number, (name, width) in enumerate(zip(self._names, self._widths(), strict=True)):
            self._paint_circle(painter, QRect(x, 2, circle, circle), number)
            here = number == self._at
            if roomy or here:
                self._paint_name(painter, QRect(x + circle + 10, 2, width, circle), name, here)
            x += (width if roomy or here else circle) + (34 if roomy else 16)

    def _paint_circle(self, painter: QPainter, place: QRect, number: int) -> None:
        colours = theme.tokens()
        reached = number <= self._at
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if reached else colours.line))
        painter.drawEllipse(place)
        if number < self._at:
            side = round(place.height() * 0.6)
            spot = QRect(0, 0, side, side)
            spot.moveCenter(place.center())
            picture = icons.pixmap("check", colours.on_accent, side, self.devicePixelRatioF())
            painter.drawPixmap(spot, picture)
            return
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        ink = colours.on_accent if reached else colours.ink
        if colours.name == "contrast" and not reached:
            ink = colours.paper
        painter.setPen(QColor(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _paint_name(self, painter: QPainter, place: QRect, name: str, here: bool) -> None:
        colours = theme.tokens()
        font = self.font()
        font.setBold(here)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if here else colours.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
