"""How the window looks."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from chime_journal.gui.front.looks_bar import TEXT_SIZES
from chime_journal.gui.language import SPOKEN, SYSTEM
from chime_journal.gui.settings.section import Choice, Section
from chime_journal.gui.widgets.text import text
from chime_journal.model.preferences import Preferences


class LooksSection(Section):
    """Theme, text size, language, first day of the week, and whether things may move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("looks", parent)
        self.set_title(self.tr("How it looks"))
        usual = self.tr("Like this computer")
        rows: tuple[tuple[str, str, list[tuple[str, object]]], ...] = (
            (
                "theme",
                self.tr("Colours"),
                [
                    (usual, "system"),
                    (self.tr("Light"), "light"),
                    (self.tr("Dark"), "dark"),
                    (self.tr("High contrast"), "contrast"),
                ],
            ),
            (
                "text_size",
                self.tr("Text size"),
                [(self._percent(size), size) for size in TEXT_SIZES],
            ),
            (
                "language",
                self.tr("Language"),
                [(usual, SYSTEM), *((name, code) for code, name in SPOKEN.items())],
            ),
            (
                "week_start",
                self.tr("The week starts on"),
                [(usual, "system"), (self.tr("Monday"), "monday"), (self.tr("Sunday"), "sunday")],
            ),
        )
        self._still = QCheckBox(self.tr("Less movement"), self)
        self._still.setObjectName("less_motion")
        self._still.setAccessibleName(self._still.text())
        self._still.clicked.connect(self._tell_still)
        self._choices: dict[str, Choice] = {}
        for name, words, choices in rows:
            choice = Choice(name, words, choices, self)
            choice.taken.connect(self.chosen)
            self._choices[name] = choice
            self.add_row(words, choice)
        self._add_still()

    def _add_still(self) -> None:
        note = self.tr("In the breathing exercise a still bar stands in for the moving shape.")
        self._still.setAccessibleDescription(note)
        line = text(note, "small", self, tone="muted")
        line.setContentsMargins(34, 0, 0, 0)  # under the words, beside the box
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(self._still)
        pair.addWidget(line)
        self.inside.addLayout(pair)

    def _tell_still(self, on: bool) -> None:
        self.chosen.emit(self._still.objectName(), on)

    def _percent(self, size: int) -> str:
        return self.tr("{n} %").format(n=size)

    def show_preferences(self, preferences: Preferences) -> None:
        self._still.setChecked(preferences.less_motion)
        for name, choice in self._choices.items():
            value = getattr(preferences, name)
            choice.show_value(value, self._percent(value) if name == "text_size" else "")
