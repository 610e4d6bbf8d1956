"""A row of chips of which one holds; arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from chime_journal.gui.widgets.chip import Chip
from chime_journal.gui.widgets.flow import Flow


class OneOf(QWidget):
    """Chips beside each other, going on in the next row where there is no room.

    Signals:
        picked(str): the value the person chose, by mouse, Space or an arrow key.
    """

    picked = Signal(str)

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = Flow(self)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._chips: dict[str, Chip] = {}

    def offer(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show other choices, each a value and its words; nobody is told of the chosen one."""
        if [value for value, _ in choices] == list(self._chips):
            self.choose(chosen)  # the keyboard stays where it is
            return
        for chip in self._chips.values():
            self._group.removeButton(chip)
        self._flow.clear()
        self._chips = {value: Chip(words, parent=self, checkable=True) for value, words in choices}
        for value, chip in self._chips.items():
            chip.setObjectName(f"{self.objectName()}_{value}")
            self._group.addButton(chip)
            self._flow.addWidget(chip)
        self.choose(chosen)

    @property
    def chosen(self) -> str:
        """Return the value that holds."""
        return next((value for value, chip in self._chips.items() if chip.isChecked()), "")

    def choose(self, value: str) -> None:
        """Let a value hold without telling anybody."""
        self._chips[value].setChecked(True)

    def go_there(self) -> None:
        """Take the focus, to the chip that holds."""
        self._chips[self.chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, chip: QAbstractButton) -> None:
        self.picked.emit(next(value for value, made in self._chips.items() if made is chip))
