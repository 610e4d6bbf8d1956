"""How the window looks."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from chime_journal.gui.front.looks_bar import TEXT_SIZES
from chime_journal.gui.settings.section import Choice, Section
from chime_journal.model.preferences import Preferences


class LooksSection(Section):
    """Theme, text size, language, first day of the week."""

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
            ("language", self.tr("Language"), [(self.tr("English"), "en")]),
            (
                "week_start",
                self.tr("The week starts on"),
                [(usual, "system"), (self.tr("Monday"), "monday"), (self.tr("Sunday"), "sunday")],
            ),
        )
        self._choices: dict[str, Choice] = {}
        for name, words, choices in rows:
            choice = Choice(name, words, choices, self)
            choice.taken.connect(self.chosen)
            self._choices[name] = choice
            self.add_row(words, choice)

    def _percent(self, size: int) -> str:
        return self.tr("{n} %").format(n=size)

    def show_preferences(self, preferences: Preferences) -> None:
        for name, choice in self._choices.items():
            value = getattr(preferences, name)
            choice.show_value(value, self._percent(value) if name == "text_size" else "")
