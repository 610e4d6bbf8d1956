"""What the cards of the settings page share: a title, rows, and news of one changed value."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.text import text
from chime_journal.model.preferences import Preferences


class Section(Card):
    """A card with rows. Children override `show_preferences`.

    Signals:
        chosen(str, object): the person set a preference, by its name, to a value.
    """

    chosen = Signal(str, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(f"{name}_section")

    def set_title(self, words: str) -> None:
        """Put the heading on top."""
        self.inside.insertWidget(0, text(words, "section", self))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what holds now, without telling anybody."""

    def add_row(self, words: str, control: QWidget) -> None:
        """Add a line: what it is on the left, the control on the right."""
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(text(words, "body", self), 1)
        row.addWidget(control)
        self.inside.addLayout(row)


class Choice(DropDown):
    """A drop-down for one preference.

    Signals:
        taken(str, object): the preference's name and the value picked by the person.
    """

    taken = Signal(str, object)

    def __init__(
        self, name: str, words: str, choices: list[tuple[str, object]], parent: QWidget
    ) -> None:
        super().__init__(name, words, parent)
        for shown, value in choices:
            self.addItem(shown, value)
        self.activated.connect(self._tell)

    def show_value(self, value: object, words: str = "") -> None:
        """Show a value; one that is not in the list is added under `words`."""
        at = self.findData(value)
        if at < 0:
            self.addItem(words or str(value), value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def _tell(self, at: int) -> None:
        self.taken.emit(self.objectName(), self.itemData(at))
