"""The tools of the drawing pad: colours, widths, rubber, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from chime_journal.gui import theme
from chime_journal.gui.pictures.paper import Paper
from chime_journal.gui.pictures.pen import INKS, NIBS, PAPER
from chime_journal.gui.widgets.buttons import Button, IconButton, button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.model.drawing import RUBBER

AS_RUBBER = len(INKS)  # among the pens: Qt has numbers of its own below nought
DOT = 0.72  # of its button


class Tools(QWidget):
    """Says to a sheet what the pen is, and takes changes of it back."""

    def __init__(self, paper: Paper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drawing_tools")
        self._paper = paper
        self._flow = Flow(self, spacing=4)
        self._pens, self._nibs = QButtonGroup(self), QButtonGroup(self)
        colours = (
            *(self.tr("Dark"), self.tr("Blue"), self.tr("Green")),
            *(self.tr("Orange"), self.tr("Purple"), self.tr("Gold")),
        )
        for number, words in enumerate(colours):
            self._choice(self._pens, number, Swatch(words, f"ink_{number}", ink=INKS[number]))
        self._choice(self._pens, AS_RUBBER, self._rubber())
        for number, words in enumerate((self.tr("Thin"), self.tr("Middle"), self.tr("Wide"))):
            self._choice(self._nibs, number, Swatch(words, f"nib_{number}", nib=NIBS[number]))
        self._pens.button(paper.colour).setChecked(True)
        self._nibs.button(paper.width_step).setChecked(True)
        self._pens.idToggled.connect(self._take_pen)
        self._nibs.idToggled.connect(self._take_nib)
        self._undo = self._tool(self.tr("Undo (Ctrl+Z)"), "undo-2", "undo_line")
        self._redo = self._tool(self.tr("Redo (Ctrl+Y)"), "redo-2", "redo_line")
        self._clear = button(self.tr("Clear the sheet"), "x", name="clear_sheet", look="quiet")
        self._flow.addWidget(self._clear)
        self._undo.clicked.connect(paper.undo)
        self._redo.clicked.connect(paper.redo)
        self._clear.clicked.connect(paper.clear)
        paper.changed.connect(self._fit)
        self._fit()

    def _rubber(self) -> Button:
        made = button(self.tr("Rubber"), "eraser", name="rubber", look="quiet")
        made.setCheckable(True)
        return made

    def _choice(self, group: QButtonGroup, number: int, made: QToolButton | Button) -> None:
        group.addButton(made, number)
        self._flow.addWidget(made)

    def _tool(self, words: str, icon: str, name: str) -> IconButton:
        made = IconButton(words, icon)
        made.setObjectName(name)
        self._flow.addWidget(made)
        return made

    def _take_pen(self, number: int, on: bool) -> None:
        if on:
            self._paper.colour = RUBBER if number == AS_RUBBER else number

    def _take_nib(self, number: int, on: bool) -> None:
        if on:
            self._paper.width_step = number

    def _fit(self) -> None:
        self._undo.setEnabled(self._paper.can_undo)
        self._redo.setEnabled(self._paper.can_redo)
        self._clear.setEnabled(bool(self._paper.lines))


class Swatch(QToolButton):
    """A choice shown as what it draws: a colour, or a width."""

    def __init__(self, words: str, name: str, *, ink: str = "", nib: float = 0.0) -> None:
        super().__init__()
        self._ink, self._nib = ink, nib
        self.setObjectName(name)
        self.setProperty("look", "quiet")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dress()

    def _drawn(self, side: int, *, chosen: bool = False) -> QPixmap:
        """Return what it draws, with a ring around it while it is chosen."""
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(QSize(round(side * ratio), round(side * ratio)))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.tokens()
        middle = QPointF(side / 2, side / 2)
        wide = side * (DOT if self._ink else 0.14 + 0.5 * self._nib / NIBS[-1])
        spot = QRectF(0, 0, wide, wide)
        spot.moveCenter(middle)
        painter.setPen(QPen(QColor(PAPER), 2) if self._ink else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ink or colours.ink))
        painter.drawEllipse(spot)
        if chosen:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1, 1, side - 2, side - 2))
        painter.end()
        return drawn

    def _dress(self) -> None:
        side = round(self.fontMetrics().height() * 1.35)
        shown = QIcon(self._drawn(side))
        shown.addPixmap(self._drawn(side, chosen=True), QIcon.Mode.Normal, QIcon.State.On)
        self.setIcon(shown)
        self.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
