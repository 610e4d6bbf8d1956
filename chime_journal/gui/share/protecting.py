"""Step three: which kind of file, and the words that open it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from chime_journal.diary import passphrases
from chime_journal.gui.share.places import Places
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.choices import Choices
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.strength_bar import StrengthBar
from chime_journal.gui.widgets.text import text
from chime_journal.share import words

PDF, SEALED, UNLOCKED = "pdf", "sealed", "unlocked"
BESIDE_FROM = 720  # pixels at 100 per cent text; below it one card stands under the other
PAUSE = 120  # milliseconds of no typing before own words are weighed
_PROPOSED, _OWN, _NONE = range(3)


class Protecting(QWidget):
    """Two cards: the kind of file, and its words.

    Signals:
        form_picked(): another kind of file was picked.
    """

    form_picked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._proposed: dict[str, str] = {}  # the words of each kind of file
        self.notice = Notice("saving_notice", self)
        self._refused = Notice("protect_notice", self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        self._row.addWidget(self._forms(), 1)
        self._row.addWidget(self._words_card(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._row)
        column.addWidget(self.notice)
        column.addStretch(1)
        Fitting(self, self._fit)

    def _forms(self) -> QWidget:
        card = Card(self.tr("Which kind of file"), self)
        self._choices = Choices("share_form", card)
        for value, name, about, icon in (
            (PDF, self.tr("A PDF, locked"),
             self.tr("To read or print, on any computer. It asks for the words."), "file-lock"),
            (SEALED, self.tr("A sealed file"),
             self.tr("Opens in this app, or with the free program “age”. It asks for the words."),
             "package"),
            (UNLOCKED, self.tr("A PDF without a lock"),
             self.tr("Anyone who finds this file can read it."), "lock-open"),
        ):  # fmt: skip
            self._choices.add(value, name, about, icon)
        self._choices.pick(PDF)
        self._choices.picked.connect(self._picked)
        card.inside.addWidget(self._choices)
        card.inside.addStretch(1)
        return card

    def _words_card(self) -> QWidget:
        card = Card(self.tr("The words that open it"), self)
        self._kinds = Places(card)
        for made in (self._proposing(), self._own_words(), self._without()):
            self._kinds.add_filling(made)
        self._kinds.go(_PROPOSED)
        card.inside.addWidget(self._kinds)
        card.inside.addStretch(1)
        return card

    def _proposing(self) -> QWidget:
        room = QWidget(self)
        self._shown = text("", "heading", room)
        self._shown.setObjectName("proposed_words")
        self._shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        box = Card(parent=room, look="tinted")
        box.inside.addWidget(self._shown)
        column = _column(room)
        column.addWidget(box)
        column.addWidget(
            text(self.tr("Say the words aloud, do not send them with the file."), "body", room)
        )
        row = Flow(spacing=10)
        row.addWidget(button(self.tr("Other words"), "dices", name="other_words",
                             clicked=self._propose))  # fmt: skip
        row.addWidget(button(self.tr("Use my own words"), "pencil", name="own_words",
                             clicked=self._take_own))  # fmt: skip
        column.addLayout(row)
        return room

    def _own_words(self) -> QWidget:
        room = QWidget(self)
        self.own = SecretField(self.tr("Your words for this file"), "file_words", room)
        self.own.edited.connect(self._typed)
        self._bar = StrengthBar(room)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._weigh)
        column = _column(room)
        column.addWidget(self.own)
        column.addWidget(self._refused)
        column.addWidget(self._bar)
        why = self.tr("Do not use the words of your journal. You will say these to somebody.")
        column.addWidget(text(why, "body", room, tone="muted"))
        row = Flow(spacing=10)
        row.addWidget(button(self.tr("Use random words"), "dices", name="random_words",
                             clicked=self._take_random))  # fmt: skip
        column.addLayout(row)
        return room

    def _without(self) -> QWidget:
        room = QWidget(self)
        column = _column(room)
        said = self.tr("There are none. This file opens for everybody.")
        column.addWidget(text(said, "body", room))
        return room

    @property
    def form(self) -> str:
        return self._choices.value

    @property
    def words(self) -> str:
        """Return the words that will lock the file, single spaces between; empty for no lock."""
        if self.form == UNLOCKED:
            return ""
        if self._kinds.at == _OWN:
            return " ".join(self.own.words.split())
        return self._shown.text()

    def begin(self) -> None:
        """Propose new words for a new file."""
        self._clear()
        self._choices.pick(PDF)
        self._proposed.clear()
        self._take_random()
        self._choices.focus_picked()

    def forget(self) -> None:
        """Keep no words in memory."""
        self._proposed.clear()
        self._shown.setText("")
        self.own.clear()

    def is_good(self) -> bool:
        """Tell whether the file can be saved like this, and say what is missing if not."""
        self._clear()
        if self.form != UNLOCKED and passphrases.hardness(self.words) < passphrases.LEAST:
            said = self.tr("These words are too easy to guess. Add a word or two.")
            if not self.words:
                said = self.tr("Type your words, or use random ones.")
            self.refuse(said)
            return False
        if self.form == PDF and not words.fit_a_pdf(self.words):
            self.refuse(self.tr("These are too many words for a PDF. Use fewer."))
            return False
        return True

    def refuse(self, why: str) -> None:
        """Say by the words why they cannot lock the file; own ones are marked, to be mended."""
        self._refused.say(why)
        if self._kinds.at == _OWN:
            self.own.setFocus()
            self.own.line.selectAll()

    def _clear(self) -> None:
        for notice in (self.notice, self._refused):
            notice.clear()

    def _picked(self) -> None:
        self._clear()
        if self.form == UNLOCKED:
            self._kinds.go(_NONE)
        elif self.own.words:
            self._kinds.go(_OWN)
        else:
            self._show_proposed()
            self._kinds.go(_PROPOSED)
        self.form_picked.emit()

    def _propose(self) -> None:
        # A PDF's words are short: some programs read only the first 32 letters.
        propose = words.propose_short if self.form == PDF else words.propose
        self._proposed[self.form] = propose()
        self._show_proposed()

    def _show_proposed(self) -> None:
        """Show the words of this kind of file; each keeps its own, for they may be noted down."""
        if self.form not in self._proposed:
            self._propose()
            return
        self._shown.setText(self._proposed[self.form])
        self._shown.setAccessibleName(self._shown.text())

    def _take_random(self) -> None:
        self.own.clear()
        self._propose()
        self._kinds.go(_PROPOSED)

    def _take_own(self) -> None:
        self._kinds.go(_OWN)
        self._weigh()
        self.own.setFocus()

    def _typed(self) -> None:
        self._clear()
        self._pause.start()

    def _weigh(self) -> None:
        typed = self.words
        self._bar.show_hardness(passphrases.hardness(typed) if typed else None)

    def _fit(self) -> None:
        turn(self._row, self.width(), BESIDE_FROM)


def _column(room: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return column
