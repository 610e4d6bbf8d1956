"""What narrows the prompts: words, a part, and one of its sub-topics."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from chime_journal.gui import theme
from chime_journal.gui.prompts.choice import PARTS, Wanted, part_label
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.flow import Flow
from chime_journal.model.chime import SUB_TOPICS, Domain, SubTopic
from chime_journal.words.labels import label

HIDDEN = "hidden"
FIELD_WIDTH = 230  # pixels at 100 per cent text


class PromptFilter(QWidget):
    """A field and two drop-downs; the second is there once a part with sub-topics is chosen.

    Signals:
        changed(Wanted): the list should show something else.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._spirituality = True
        self.field = QLineEdit(self)
        self.field.setObjectName("prompt_search")
        self.field.setPlaceholderText(self.tr("Find a word"))
        self.field.setAccessibleName(self.tr("Find a word in the prompts"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._tell)
        self._part = DropDown("prompt_part", self.tr("Which prompts"), self)
        self._part.addItem(self.tr("All of them"), "")
        for part in PARTS:
            self._part.addItem(part_label(part), part)
        self._part.addItem(self.tr("Put away"), HIDDEN)
        self._part.currentIndexChanged.connect(self._fill_topics)
        self._topic = DropDown("prompt_topic", self.tr("About what"), self)
        self._topic.currentIndexChanged.connect(self._tell)
        self._topic.hide()
        row = Flow(self, spacing=10)
        for widget in (self.field, self._part, self._topic):
            row.addWidget(widget)
        Fitting(self, self._fit)

    @property
    def wanted(self) -> Wanted:
        """Return what is asked for."""
        part = self._part.currentData()
        topic = self._topic.currentData() if not self._topic.isHidden() else ""
        if part == HIDDEN:
            return Wanted(self.field.text(), hidden=True)
        return Wanted(self.field.text(), part, topic or "")

    def clear(self) -> None:
        """Ask for all of them again."""
        self.field.clear()
        self._part.setCurrentIndex(0)

    def offer_spirituality(self, on: bool) -> None:
        """Offer the sub-topic of that name, or not."""
        if on != self._spirituality:
            self._spirituality = on
            self._fill_topics()

    def _fill_topics(self) -> None:
        part = self._part.currentData()
        topics = SUB_TOPICS[Domain(part)] if part in set(Domain) else ()
        self._topic.blockSignals(True)
        self._topic.clear()
        self._topic.addItem(self.tr("All of it"), "")
        for topic in topics:
            if self._spirituality or topic != SubTopic.SPIRITUALITY:
                self._topic.addItem(label(topic), topic.value)
        self._topic.setVisible(bool(topics))
        self._topic.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.wanted)

    def _fit(self) -> None:
        self.field.setMinimumWidth(round(FIELD_WIDTH * theme.scale()))
