"""All exercises as cards by what they are for, and above them what was begun or done before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chime_journal.gui import icons
from chime_journal.gui.exercise_files import DOMAINS, Found
from chime_journal.gui.exercises.before import BeforeCard
from chime_journal.gui.exercises.filter import ExerciseFilter
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.chip import Mark
from chime_journal.gui.widgets.grid import CardGrid
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.title import TitleLink
from chime_journal.model.exercise import Exercise, ExerciseLine
from chime_journal.words.exercise import domain_words, how_long

CARD = 280  # pixels a card needs at 100 per cent text


class ExerciseList(QWidget):
    """Groups of cards; some of them alone where the person chose what for, or about what.

    Signals:
        picked(str): begin the exercise of this id.
        again(int): open what was done before, by its reflection.
    """

    picked = Signal(str)
    again = Signal(int)

    def __init__(self, found: Found, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_list")
        self._found = found
        self._groups: dict[str, tuple[QWidget, CardGrid]] = {}
        self.before = BeforeCard(found, self)
        self.before.asked.connect(self.again)
        self._filter = ExerciseFilter(found, self)
        self._filter.changed.connect(self._narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.before)
        column.addWidget(self._filter)
        for number, refused in enumerate(found.refused):
            notice = Notice(f"refused_file_{number}", self)
            notice.say(str(refused))
            column.addWidget(notice)
        there = {each.domain for each in found.exercises}
        for domain in (each for each in DOMAINS if each in there):
            self._groups[domain] = self._group(domain)
            column.addWidget(self._groups[domain][0])
        column.addStretch(1)
        self._narrow()

    def _group(self, domain: str) -> tuple[QWidget, CardGrid]:
        group = QWidget(self)
        group.setObjectName(f"exercises_{domain}")
        head = QHBoxLayout()
        head.setSpacing(9)
        if domain in icons.TAG_ICONS:
            head.addWidget(Mark(domain, group))
        head.addWidget(text(domain_words(domain), "section", group), 1)
        grid = CardGrid(CARD, 3, group)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(grid)
        return group, grid

    def show_before(self, lines: Sequence[ExerciseLine]) -> None:
        """Show what was begun or done before."""
        self.before.show_lines(lines)

    def _narrow(self) -> None:
        for domain, (group, grid) in self._groups.items():
            own = (each for each in self._found.exercises if each.domain == domain)
            boxes = [ExerciseBox(each, grid) for each in own if self._filter.takes(each)]
            for box in boxes:
                box.opened.connect(self.picked)
            grid.show_cards(boxes)
            group.setVisible(bool(boxes))


class ExerciseBox(Card):
    """One exercise among others: what it is called, what it is about, and how long it takes.

    Signals:
        opened(str): begin it, by its id.
    """

    opened = Signal(str)

    def __init__(self, exercise: Exercise, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._id = exercise.id
        self.setObjectName(f"exercise_{exercise.id}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        title = TitleLink(exercise.title, f"open_exercise_{exercise.id}", self)
        title.setAccessibleName(self.tr("Begin: {title}").format(title=exercise.title))
        title.setAccessibleDescription(exercise.about)
        title.clicked.connect(partial(self.opened.emit, exercise.id))
        tone = exercise.domain if exercise.domain in icons.TAG_ICONS else "accent"
        picture: QLabel = Picture(exercise.icon, 1.3, self, tone=tone)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(title, 1)
        self.inside.addLayout(row)
        self.inside.addWidget(text(exercise.about, "body", self))
        self.inside.addWidget(text(how_long(exercise.minutes), "small", self, tone="muted"))
        self.inside.addStretch(1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin it from anywhere on the card; the title is what keys and screen readers reach."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.opened.emit(self._id)
