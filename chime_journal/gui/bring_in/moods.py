"""What a person's mood words stand for: a number from 0 to 10 for one part, or just the word."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from chime_journal.exchange.question import Moods, WhatMoods
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.widgets.text import text
from chime_journal.model.chime import HIGHEST, LOWEST, Domain
from chime_journal.words import labels


class MoodsPart(QWidget):
    """All stay words until the person chooses a part; each word alone may stay one."""

    def __init__(self, question: WhatMoods, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("moods")
        self._words = question.words
        about = self.tr(
            "Moods are written in another way here. They can stay words below the text. "
            "Or you say what each one stands for, and it becomes a check-in."
        )
        self.part = DropDown("mood_part", self.tr("What moods become"), self)
        self.part.addItem(self.tr("Keep them as words"), None)
        for domain in Domain:
            self.part.addItem(labels.both_words(domain), domain)
        self.part.activated.connect(self._picked)
        self._ends = text("", "small", self, tone="muted")
        self._ends.setObjectName("mood_ends")
        self._rows = self._make_rows()
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(10)
        inside.addWidget(text(about, "body", self, tone="muted"))
        row = Flow(spacing=8)
        row.addWidget(self.part)
        inside.addLayout(row)
        inside.addWidget(self._ends)
        inside.addWidget(self._rows)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling("moods_area", inside, self))
        self._picked()

    def answer(self) -> Moods:
        """Return what the person chose; a word without a number stays a word."""
        domain = self._domain()
        if domain is None:
            return Moods()
        said = zip(self._words, self._choices, strict=True)
        values = {word: choice.currentData() for word, choice in said}
        return Moods(domain, {word: value for word, value in values.items() if value is not None})

    def _make_rows(self) -> QWidget:
        number = QLocale().toString
        self._choices: list[DropDown] = []
        rows = QWidget(self)
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for row, word in enumerate(self._words):
            choice = DropDown(f"mood_{row}", self.tr("“{word}” is").format(word=word), self)
            choice.addItem(self.tr("a word"), None)
            for value in range(LOWEST, HIGHEST + 1):
                choice.addItem(number(value), value)
            self._choices.append(choice)
            grid.addWidget(text(word, "strong", self, wrap=False), row, 0)
            grid.addWidget(choice, row, 1)
        return rows

    def _domain(self) -> Domain | None:
        chosen = self.part.currentData()  # Qt makes plain text of a Domain
        return None if chosen is None else Domain(chosen)

    def _picked(self) -> None:
        domain = self._domain()
        self._rows.setVisible(domain is not None)
        self._ends.setVisible(domain is not None)
        if domain is not None:
            asked = labels.question(domain)
            self._ends.setText(
                self.tr("{words} 0 is “{low}”, and 10 is “{high}”.").format(
                    words=asked.words, low=asked.low, high=asked.high
                )
            )
