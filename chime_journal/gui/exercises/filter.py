"""What narrows the list of exercises: what they are for, and one of its topics."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.exercise_files import DOMAINS, Found
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.flow import Flow
from chime_journal.model.exercise import Exercise
from chime_journal.words.exercise import domain_words
from chime_journal.words.labels import label


class ExerciseFilter(QWidget):
    """Two drop-downs; the second is there where the exercises of a part have topics.

    Signals:
        changed(): `takes` may take others now.
    """

    changed = Signal()

    def __init__(self, found: Found, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = found
        self._for = DropDown("exercise_for", self.tr("Which exercises"), self)
        self._for.addItem(self.tr("All exercises"), "")
        there = {each.domain for each in found.exercises}
        for domain in (each for each in DOMAINS if each in there):
            self._for.addItem(domain_words(domain), domain)
        self._for.currentIndexChanged.connect(self._fill_topics)
        self._topic = DropDown("exercise_topic", self.tr("About what"), self)
        self._topic.currentIndexChanged.connect(self.changed)
        self._topic.hide()
        row = Flow(self, spacing=10)
        row.addWidget(self._for)
        row.addWidget(self._topic)

    def takes(self, exercise: Exercise) -> bool:
        """Return whether an exercise is one of those asked for."""
        domain, topic = self._for.currentData(), self._topic.currentData() or ""
        return domain in ("", exercise.domain) and (not topic or topic in exercise.topics)

    def _fill_topics(self) -> None:
        domain = self._for.currentData()
        shown = [each for each in self._found.exercises if each.domain == domain]
        topics = dict.fromkeys(topic for each in shown for topic in each.topics)
        self._topic.blockSignals(True)
        self._topic.clear()
        self._topic.addItem(self.tr("All of it"), "")
        for topic in topics:
            self._topic.addItem(label(topic), topic)
        self._topic.setVisible(len(topics) > 1)
        self._topic.blockSignals(False)
        self.changed.emit()
