"""One part of the guide as a card: its words, and the topics that belong to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.library import GuidePart
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.chip import Mark
from chime_journal.gui.widgets.text import Text, text
from chime_journal.model.chime import SUB_TOPICS, Domain, HardLabel, SubTopic, Tag
from chime_journal.words.labels import label, question

QUOTED, LISTED, DOT = "> ", "- ", "•"


class Lines(QWidget):
    """A list: each line after a dot, and wrapped beside it."""

    def __init__(self, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[tuple[Text, Text]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for number, words in enumerate(lines):
            dot, line = text(DOT, "body", self, wrap=False), text(words, "body", self)
            grid.addWidget(dot, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, number, 1)
            self.rows.append((dot, line))

    def words(self) -> list[str]:
        """Return the lines on show."""
        return [line.text() for _, line in self.rows if not line.isHidden()]

    def show_line(self, number: int, shown: bool) -> None:
        for part in self.rows[number]:
            part.setVisible(shown)


class GuideCard(Card):
    """The words of a part, as they stand in its file: paragraphs, lists and quoted sources."""

    def __init__(self, part: GuidePart, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(f"guide_{part.id}")
        self.setAccessibleName(part.title)
        self._part = part
        self._add_title(part.title)
        for words in part.paragraphs:
            self._add(words)
        self.inside.addStretch(1)

    def spoken(self) -> str:
        """Return the words as they are read aloud, without the sources."""
        said = [each for each in self._part.paragraphs if not each.startswith(QUOTED)]
        lines = [line.removeprefix(LISTED) for each in said for line in each.splitlines()]
        return "\n".join((self._part.title, *lines))

    def _add_title(self, title: str) -> None:
        self.inside.addWidget(text(title, "section", self))

    def _add(self, words: str) -> None:
        if words.startswith(LISTED):
            lines = [line.removeprefix(LISTED) for line in words.splitlines()]
            self.inside.addWidget(Lines(lines, self))
        elif words.startswith(QUOTED):
            source = text(words.removeprefix(QUOTED), "small", self, tone="muted")
            source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.inside.addWidget(source)
        else:
            self.inside.addWidget(text(words, "body", self))


class TopicsCard(GuideCard):
    """One of the five parts, or what was hard: all six are built alike."""

    def __init__(self, part: GuidePart, parent: QWidget | None = None) -> None:
        self._tag = part.id
        super().__init__(part, parent)
        self._topics = tuple(HardLabel) if self._tag == Tag.HARD else SUB_TOPICS[Domain(self._tag)]
        self.topics = Lines([_begun_large(label(each)) for each in self._topics], self)
        self.inside.insertWidget(self.inside.count() - 2, self.topics)  # before what it looks like

    def _add_title(self, title: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text(title, "section", self, tone=self._tag))
        words.addWidget(text(self._second_title(), "small", self, tone="muted"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(self._tag, self, side=1.75), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(words, 1)
        self.inside.addLayout(head)

    def _second_title(self) -> str:
        if self._tag == Tag.HARD:
            return self.tr("Beside the five")
        return question(Domain(self._tag)).chime_word

    def show_topics(self, *, spirituality: bool) -> None:
        """List the topics with or without spirituality, which a person can switch off."""
        for number, topic in enumerate(self._topics):
            if topic == SubTopic.SPIRITUALITY:
                self.topics.show_line(number, spirituality)


def _begun_large(words: str) -> str:
    """Return words as they begin a line; some labels stand in the middle of one elsewhere."""
    return words[:1].upper() + words[1:]
