"""An exercise before a journal is open: the same steps, and nothing is stored."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.exercises.walk import Walk
from chime_journal.gui.front.outside import Outside
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.model.exercise import Exercise

MEASURE = 1100  # pixels at 100 per cent text


class CalmPlace(Outside):
    """One exercise, with a way back to where the person came from."""

    def __init__(self, exercise: Exercise) -> None:
        self.walk = Walk(exercise)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 8)
        inside.addWidget(self.walk, 1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling("calm_scroll", inside, holder))
        kept = QCoreApplication.translate("exercises", "Nothing you type here is kept.")
        super().__init__("calm_place", (exercise.title, kept), holder, MEASURE, scrolls=False)
        self.walk.finished.connect(self.left)
        self.walk.show_answers({})
