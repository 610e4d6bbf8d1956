"""New words for a lock: typed twice or proposed, and weighed while they are typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.diary import passphrases
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.strength_bar import StrengthBar
from chime_journal.gui.widgets.text import text

PAUSE = 120  # milliseconds of no typing before the words are weighed


class NewWords(QWidget):
    """Two fields, a strength bar, proposals, and why long is good.

    Signals:
        entered(): Enter was pressed in the second field.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None, *, others: bool = False) -> None:
        """`others`: these words take the place of other ones."""
        super().__init__(parent)
        what = self.tr("Your new words") if others else self.tr("Passphrase")
        self.first = SecretField(what, "new_words", self)
        self.again = SecretField(self.tr("Once more"), "new_words_again", self, eye=False)
        self._bar = StrengthBar(self)
        self.notice = Notice("new_words_notice", self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.weigh)
        self._why = text(
            self.tr(
                "A machine can try short words very fast. Six random words would take it "
                "centuries. Plain words are easier to keep in mind than signs and numbers."
            ),
            "body",
            self,
            tone="muted",
        )
        self._why.setObjectName("why_words")
        self._why.hide()
        self._lay_out()
        self.first.edited.connect(self._changed)
        self.first.entered.connect(self.again.setFocus)
        self.again.edited.connect(self._changed)
        self.again.entered.connect(self.entered)
        self.setFocusProxy(self.first)

    def _lay_out(self) -> None:
        self._suggest = button(
            self.tr("Suggest words"), "dices", name="suggest", clicked=self.suggest
        )
        why = button(
            self.tr("Why so long?"), "circle-question-mark", name="why", clicked=self._turn_why
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.first)
        column.addWidget(self._bar)
        column.addWidget(self.again)
        buttons = QWidget(self)
        row = Flow(buttons, spacing=10)
        row.addWidget(self._suggest)
        row.addWidget(why)
        column.addWidget(buttons)
        column.addWidget(self._why)
        column.addWidget(self.notice)

    @property
    def words(self) -> str:
        """Return the words as typed in the first field."""
        return self.first.words

    def suggest(self) -> None:
        """Put six random words into the first field, readable; typing them again is learning."""
        self.first.set_words(passphrases.propose())
        self.first.line.reveal(True)
        self.again.clear()
        self.weigh()
        self._suggest.setText(self.tr("Suggest other words"))
        self._suggest.setAccessibleName(self._suggest.text())
        self.again.setFocus()

    def weigh(self) -> None:
        """Say how hard the words are to guess."""
        self._pause.stop()
        self._bar.show_hardness(passphrases.hardness(self.words) if self.words else None)

    def is_good(self) -> bool:
        """Tell whether these words may lock a journal, and say what is missing if not."""
        missing = self._missing()
        if not missing:
            self.notice.clear()
            return True
        self.notice.say(missing)
        hard = bool(self.words) and passphrases.hardness(self.words) >= passphrases.LEAST
        (self.again if hard else self.first).setFocus()
        return False

    def _missing(self) -> str:
        if not self.words:
            return self.tr("Type your words, or let the app suggest some.")
        if passphrases.hardness(self.words) < passphrases.LEAST:
            return self.tr("These words are too easy to guess. Add a word or two.")
        if not self.again.words:
            return self.tr("Type the words once more below, so that no slip locks you out.")
        if self.words != self.again.words:
            return self.tr("The two lines are not the same yet. Look with the eye sign.")
        return ""

    def conceal(self) -> None:
        """Hide the words again; they stay in the fields."""
        self.first.line.reveal(False)

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def _changed(self) -> None:
        self.notice.clear()
        self.again.line.set_ticked(bool(self.words) and self.words == self.again.words)
        self._pause.start()

    def _turn_why(self) -> None:
        self._why.setVisible(not self._why.isVisibleTo(self))
