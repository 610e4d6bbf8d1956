"""A few choices of which one holds, each with a line that says what it means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import Text, text


class Choice(QWidget):
    """One radio button, its icon, and a quiet line under it; a click anywhere picks it."""

    def __init__(self, value: str, words: str, note: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.button = QRadioButton(words, self)
        self.button.setObjectName(f"choice_{value}")
        self.button.setAccessibleName(words)
        self.button.setAccessibleDescription(note)
        self.note: Text = text(note, "small", self, tone="muted")
        self.note.setContentsMargins(35, 0, 0, 0)  # under the words, beside the ring
        self.note.setVisible(bool(note))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.button, 1)
        if icon:
            row.addWidget(Picture(icon, 1.2, self, tone="muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.note)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.button.setFocus()
        self.button.click()


class Choices(QWidget):
    """A column of choices.

    Signals:
        picked(str): the value of the choice the person made.
    """

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._choices: list[Choice] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def add(self, value: str, words: str, note: str = "", icon: str = "") -> None:
        """Add a choice at the end."""
        choice = Choice(value, words, note, icon, self)
        self._group.addButton(choice.button)
        self._choices.append(choice)
        self._column.addWidget(choice)

    @property
    def focused(self) -> bool:
        """Whether the keyboard is on one of them."""
        return any(choice.button.hasFocus() for choice in self._choices)

    def clear(self) -> None:
        """Take all choices away."""
        for choice in self._choices:
            self._group.removeButton(choice.button)
            self._column.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self._choices = []

    @property
    def values(self) -> list[str]:
        return [choice.value for choice in self._choices]

    @property
    def value(self) -> str:
        """Return the value that holds, or an empty text."""
        return next((each.value for each in self._choices if each.button.isChecked()), "")

    def pick(self, value: str) -> None:
        """Let a value hold, without telling anybody."""
        for choice in self._choices:
            if choice.value == value:
                choice.button.setChecked(True)

    def focus_picked(self) -> None:
        """Put the keyboard on the choice that holds."""
        picked = self._group.checkedButton()
        if picked is not None:
            picked.setFocus()

    def _tell(self) -> None:
        self.picked.emit(self.value)
