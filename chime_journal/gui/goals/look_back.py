"""Looking back on a goal in five plain steps and own words; all five are fine."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.rating_row import note_field
from chime_journal.gui.widgets.text import text
from chime_journal.model.goal import WHY_LIMIT, HowItWent
from chime_journal.words.labels import went_label


class LookBackForm(Card):
    """Five choices and a field for words.

    Signals:
        written(HowItWent, str): keep this look back.
        unchosen(str): keep these words, which came without a choice.
        left(): never mind.
    """

    written = Signal(object, str)
    unchosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent, look="tinted")
        self.setObjectName("look_back_form")
        self.inside.addWidget(text(self.tr("How did it go so far?"), "section", self))
        self._group = QButtonGroup(self)
        for went in HowItWent:
            choice = QRadioButton(went_label(went), self)
            choice.setObjectName(f"went_{went.value}")
            choice.setAccessibleName(went_label(went))
            self._group.addButton(choice, went.value)
            self.inside.addWidget(choice)
        self._words = note_field(self.tr("What I learned, if I want to say"), "went_words", self)
        limit_length(self._words, WHY_LIMIT)
        self.inside.addWidget(self._words)
        self._keep = button(self.tr("Keep it"), name="keep_look_back", look="primary")
        self._keep.clicked.connect(self.keep)
        leave = button(self.tr("Never mind"), name="leave_look_back")
        leave.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(self._keep)
        row.addWidget(leave)
        row.addStretch(1)
        self.inside.addLayout(row)
        self._group.idToggled.connect(self._fit)

    def begin(self) -> None:
        """Be empty and ready."""
        self._clear()
        self.show()
        self._group.buttons()[0].setFocus()

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for choice in self._group.buttons():
            choice.setChecked(False)
        self._group.setExclusive(True)
        self._words.clear()
        self._fit()

    def _fit(self) -> None:
        self._keep.setEnabled(self._group.checkedId() > 0)

    def keep(self) -> None:
        """Hand over the choice and the words."""
        if self._group.checkedId() > 0:
            words = self._words.toPlainText().strip()
            self.hide()
            self.written.emit(HowItWent(self._group.checkedId()), words)

    def finish(self) -> None:
        """Be closed and empty: the words are kept, or were not meant."""
        self.hide()
        self._clear()

    def flush(self) -> None:
        """Keep a look back that is not kept yet; words without a choice are kept as they are."""
        words = self._words.toPlainText().strip()
        if self._group.checkedId() > 0:
            self.keep()
        elif words:
            self.hide()
            self.unchosen.emit(words)
