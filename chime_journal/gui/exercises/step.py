"""What every kind of step is: what stands on its card, and perhaps a drawing beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class StepView(QWidget):
    """One step. Children fill `inside` and write `value` and `show_value`.

    A step may have places of its own, such as five fingers; `forward` and `backward` go through
    them. What it keeps is a value that JSON knows; `chime_journal.model.answers` reads it.

    Signals:
        changed(): it says something else now.
        turned(): the person is at another place of it.
    """

    changed = Signal()
    turned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(10)

    @property
    def drawing(self) -> QWidget | None:
        """Return what stands large beside the card, if there is anything."""
        return None

    @property
    def names(self) -> frozenset[str]:
        """Return the names its value may have: its fields, columns or piles."""
        return frozenset()

    @property
    def can_go_back(self) -> bool:
        """Tell whether there is a place before the one the person is at."""
        return False

    def value(self) -> object:
        """Return what the person said here."""
        return None

    def show_value(self, value: object) -> None:
        """Show what was said before, without making it a change."""

    def is_blank(self) -> bool:
        """Tell whether nothing stands at the place the person is at."""
        return True

    def begin(self, *, at_end: bool = False) -> None:
        """The person comes to this step, from the one before or, `at_end`, from the one after."""

    def forward(self) -> bool:
        """Go to its next place; False if there is none."""
        return False

    def backward(self) -> bool:
        """Go to the place before; False if there is none."""
        return False

    def left(self) -> None:
        """The person goes to another step, or away."""
