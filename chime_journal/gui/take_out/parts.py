"""The parts of a journal, each with a tick: all of them, but for what is in the bin."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.model.taken import NEEDS, Part, Wanted
from chime_journal.words import taken_out

GAP = 6  # pixels


class PartsChoice(QWidget):
    """Two columns of ticks, or one. One that needs another part rests while that is not ticked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("taken_parts")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(GAP)
        columns = (QVBoxLayout(), QVBoxLayout())
        for column in columns:
            column.setSpacing(GAP)
            self._halves.addLayout(column, 1)
        self.boxes: dict[Part, QCheckBox] = {}
        for at, part in enumerate(Part):
            box = QCheckBox(taken_out.part(part), self)
            box.setObjectName(f"taken_{part.value}")
            box.setAccessibleName(box.text())
            box.setChecked(part in Wanted().parts)
            columns[at >= len(Part) // 2].addWidget(box)
            self.boxes[part] = box
        for part, needed in NEEDS.items():
            self.boxes[needed].toggled.connect(partial(self._rest, part))
        self.setFocusProxy(self.boxes[Part.REFLECTIONS])
        Fitting(self, self._fit)

    def minimumSizeHint(self) -> QSize:
        # The columns turn before they ask for a wider panel.
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        wide = [box.sizeHint().width() for box in self.boxes.values()]
        half = len(wide) // 2
        return [max(wide[:half]), max(wide[half:])]

    def _fit(self) -> None:
        """Set both columns side by side where each tick has room, else one below the other."""
        way = QBoxLayout.Direction
        beside = self.width() >= sum(self._widths()) + GAP
        self._halves.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _rest(self, part: Part, there: bool) -> None:
        self.boxes[part].setEnabled(there)

    def parts(self) -> frozenset[Part]:
        """Return what is ticked."""
        return frozenset(part for part, box in self.boxes.items() if box.isChecked())

    @property
    def is_empty(self) -> bool:
        """Whether nothing but the bin is ticked, of which there would be nothing."""
        wanted = Wanted(parts=self.parts())
        return not any(wanted.has(part) for part in Part if part is not Part.BIN)
