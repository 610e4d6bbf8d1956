"""Places for words that are gone through one at a time, beside a drawing that shows them all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from chime_journal.gui.exercises.lines import show_quietly, typed_field
from chime_journal.gui.exercises.step import StepView
from chime_journal.gui.widgets.growing import GrowingField
from chime_journal.gui.widgets.text import text
from chime_journal.model.answers import by_field
from chime_journal.model.exercise import Field


class OneAtATime(StepView):
    """One label and field at a time. Children make a drawing and override `_draw`."""

    def __init__(self, key: str, fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(parent)
        self._ids = [field.id for field in fields]
        self._labels = [text(field.label, "strong", self) for field in fields]
        self._fields = [typed_field(self, key, field) for field in fields]
        for label, field in zip(self._labels, self._fields, strict=True):
            self.inside.addWidget(label)
            self.inside.addWidget(field)
            field.textChanged.connect(self._draw)
        self.at = 0
        self._show_only(0)

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._ids)

    @property
    def can_go_back(self) -> bool:
        return self.at > 0

    def value(self) -> dict[str, str]:
        found = zip(self._ids, (field.toPlainText() for field in self._fields), strict=True)
        return {id_: words for id_, words in found if words.strip()}

    def show_value(self, value: object) -> None:
        words = by_field(value)
        for id_, field in zip(self._ids, self._fields, strict=True):
            show_quietly(field, words.get(id_, ""))
        self._draw()

    def is_blank(self) -> bool:
        return not self._field.toPlainText().strip()

    def begin(self, *, at_end: bool = False) -> None:
        self.go(len(self._ids) - 1 if at_end else 0)

    def forward(self) -> bool:
        return self._go_by(1)

    def backward(self) -> bool:
        return self._go_by(-1)

    def go(self, at: int) -> None:
        """Go to a place, counted from 0, and let the person type there."""
        for widget in (self._labels[at], self._fields[at]):
            widget.show()
        self._fields[at].setFocus()  # first: Qt would scroll to what comes after a hidden field
        self._show_only(at)
        self._draw()
        self.turned.emit()

    @property
    def _field(self) -> GrowingField:
        return self._fields[self.at]

    def _go_by(self, places: int) -> bool:
        inside = 0 <= self.at + places < len(self._ids)
        if inside:
            self.go(self.at + places)
        return inside

    def _show_only(self, at: int) -> None:
        self.at = at
        for number, pair in enumerate(zip(self._labels, self._fields, strict=True)):
            for widget in pair:
                widget.setVisible(number == at)

    def _draw(self) -> None:
        """Let the drawing show what is said, and which place is meant."""
