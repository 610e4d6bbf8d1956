"""Lines: words typed into a few fields, all in sight; also the one field of a steady end."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from chime_journal.gui.exercises.step import StepView
from chime_journal.gui.widgets.growing import GrowingField
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.text import text
from chime_journal.model.answers import by_field
from chime_journal.model.exercise import WORDS_LIMIT, Field, Lines, Steady


class LinesStep(StepView):
    """A label over each field; the fields grow with their words."""

    def __init__(self, step: Lines | Steady, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: dict[str, GrowingField] = {}
        for field in step.fields:
            self.inside.addWidget(text(field.label, "strong", self))
            self._fields[field.id] = typed_field(self, step.key, field)
            self.inside.addWidget(self._fields[field.id])

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._fields)

    def value(self) -> dict[str, str]:
        found = {id_: made.toPlainText() for id_, made in self._fields.items()}
        return {id_: words for id_, words in found.items() if words.strip()}

    def show_value(self, value: object) -> None:
        words = by_field(value)
        for id_, made in self._fields.items():
            show_quietly(made, words.get(id_, ""))

    def is_blank(self) -> bool:
        return not self.value()

    def begin(self, *, at_end: bool = False) -> None:
        for made in list(self._fields.values())[:1]:
            made.setFocus()


def typed_field(view: StepView, key: str, field: Field, *, least: int = 2) -> GrowingField:
    """Return a field that tells its step of each change."""
    made = GrowingField(field.label, f"answer_{key}_{field.id}", view, least=least)
    made.setPlaceholderText(field.hint)
    limit_length(made, WORDS_LIMIT)
    made.textChanged.connect(view.changed)
    return made


def show_quietly(field: GrowingField, words: str) -> None:
    """Show words without making it a change."""
    field.blockSignals(True)
    field.setPlainText(words)
    field.blockSignals(False)
