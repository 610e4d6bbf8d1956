"""The person's own people as chips: one press writes a name into a field, or takes it out."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from chime_journal.gui.widgets.chip import Chip
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text


class PeopleOffer(QWidget):
    """Names from Support now. What is in the field decides which chips are on."""

    def __init__(self, field: QLineEdit | QPlainTextEdit, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._read, self._write = _ways(field)
        self._chips: dict[str, Chip] = {}
        box = QWidget(self)  # of its own: it then hears of chips that come while it is hidden
        self._flow = Flow(box, spacing=7)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        hint = self.tr("From your own people:")
        column.addWidget(text(hint, "small", self, tone="muted"))
        column.addWidget(box)
        field.textChanged.connect(self._follow)
        self.hide()

    def show_people(self, names: Sequence[str]) -> None:
        """Offer these; without any be out of sight."""
        self._flow.clear()
        self._chips = {}
        for number, name in enumerate(dict.fromkeys(names)):
            chip = Chip(name, "user", "", self, checkable=True)
            chip.setObjectName(f"{self._name}_{number}")
            chip.clicked.connect(self._press)
            self._chips[name] = chip
            self._flow.addWidget(chip)
        self._follow()
        self.setVisible(bool(names))

    def _press(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        words, name = self._read(), chip.text()
        if chip.isChecked():
            self._write(f"{words.rstrip()}, {name}" if words.strip() else name)
        else:
            self._write(re.sub(rf",?\s*{_as_word(name)}", "", words).lstrip(", "))

    def _follow(self) -> None:
        words = self._read()
        for name, chip in self._chips.items():
            chip.setChecked(re.search(_as_word(name), words) is not None)


def _as_word(name: str) -> str:
    """Return a pattern for a name that is not a part of a longer word."""
    return rf"(?<!\w){re.escape(name)}(?!\w)"


def _ways(field: QLineEdit | QPlainTextEdit) -> tuple[Callable[[], str], Callable[[str], None]]:
    """Return how to read the words of a field of one line or of many, and how to set them."""
    if isinstance(field, QLineEdit):
        return field.text, field.setText
    return field.toPlainText, field.setPlainText
