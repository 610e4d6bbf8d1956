"""What the pages show, and help with spelling."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from chime_journal.gui.settings.section import Choice, Section
from chime_journal.gui.widgets.text import text
from chime_journal.model.preferences import Preferences


class ShownSection(Section):
    """Three things that can be switched off, and the language spelling is looked at in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("shown", parent)
        self.set_title(self.tr("What is shown"))
        self._boxes: dict[str, QCheckBox] = {}
        for name, words, note in (
            ("trends_on", self.tr("Trends"), self.tr("Charts of your check-ins.")),
            ("spirituality_on", self.tr("Spirituality"), self.tr("A tag for what you write.")),
            (
                "memories_on",
                self.tr("Good memories"),
                self.tr("Today shows one that you marked."),
            ),
        ):
            self._add_box(name, words, note)
        words = self.tr("Mark spelling mistakes")
        self._spelling = Choice(
            "spelling",
            words,
            [(self.tr("Off"), "off"), (self.tr("English"), "en"), (self.tr("German"), "de")],
            self,
        )
        self._spelling.taken.connect(self.chosen)
        self.add_row(words, self._spelling)

    def _add_box(self, name: str, words: str, note: str) -> None:
        box = QCheckBox(words, self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setAccessibleDescription(note)
        box.clicked.connect(self._tell)
        line = text(note, "small", self, tone="muted")
        line.setContentsMargins(34, 0, 0, 0)  # under the words, beside the box
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(box)
        pair.addWidget(line)
        self.inside.addLayout(pair)
        self._boxes[name] = box

    def _tell(self) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            self.chosen.emit(box.objectName(), box.isChecked())

    def show_preferences(self, preferences: Preferences) -> None:
        for name, box in self._boxes.items():
            box.setChecked(getattr(preferences, name))
        self._spelling.show_value(preferences.spelling)
