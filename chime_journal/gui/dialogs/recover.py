"""Opening a journal with its recovery sheet, and giving it new words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chime_journal import diary
from chime_journal.diary import passphrases
from chime_journal.errors import InvalidEntry, WrongPassphrase
from chime_journal.gui.dialogs.files import choose_folder
from chime_journal.gui.errands import Runner
from chime_journal.gui.problems import explain
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.new_words import NewWords
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picked_folder import PickedFolder
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting


class RecoverCard(Card):
    """Two steps: type the sheet, then choose new words.

    Signals:
        left(): the person went back.
        given(RecoverCard, Path): try `sheet` and `words` on this journal; tell with `refuse`.
    """

    left = Signal()
    given = Signal(object, object)

    def __init__(
        self, run: Runner, folder: Path | None, words: str = "", parent: QWidget | None = None
    ) -> None:
        """`words` stand for the folder where its name should not be seen."""
        super().__init__(parent=parent, margin=28)
        self.setObjectName("recover")
        self._run = run
        self.journal = PickedFolder(self.tr("Choose your journal"), "recover_journal", self)
        self.journal.choose_asked.connect(self._choose)
        if folder is not None:
            self.journal.show_folder(folder, words)
        self.sheet = QLineEdit(self)
        self.sheet.setObjectName("sheet")
        self.sheet.setAccessibleName(self.tr("Recovery sheet"))
        self.sheet.setPlaceholderText(self.tr("nine groups of four"))
        self.sheet.textEdited.connect(self._listen)
        self.sheet.returnPressed.connect(self.go_on)
        self.words = NewWords(self, others=True)
        self.words.entered.connect(self.go_on)
        self.notice = Notice("recover_notice", self)
        self.waiting = Waiting(self)
        self._lay_out()
        self._show_step(0)

    def _lay_out(self) -> None:
        self._first, self._second = QWidget(self), QWidget(self)
        first = QVBoxLayout(self._first)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(8)
        first.addWidget(text(self.tr("Journal"), "strong", self))
        first.addWidget(self.journal)
        first.addSpacing(4)
        first.addWidget(text(self.tr("The groups on your sheet"), "strong", self))
        first.addWidget(self.sheet)
        hint = self.tr("Small letters are fine. Spaces and dashes do not matter.")
        first.addWidget(text(hint, "small", self, tone="muted"))
        second = QVBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(8)
        said = self.tr("The sheet fits. Choose new words. Your sheet stays good.")
        second.addWidget(text(said, "body", self, tone="muted"))
        second.addWidget(self.words)
        for part in (self._first, self._second, self.notice, self.waiting):
            self.inside.addWidget(part)
        self._back = button(self.tr("Back"), name="recover_back", clicked=self.go_back)
        self._on = button(self.tr("Go on"), name="recover_on", look="primary", clicked=self.go_on)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._on)
        self.inside.addLayout(row)

    def _show_step(self, step: int) -> None:
        self._first.setVisible(step == 0)
        self._second.setVisible(step == 1)
        self._on.setText(self.tr("Open my journal") if step else self.tr("Go on"))
        self._on.setAccessibleName(self._on.text())
        (self.words if step else self.sheet).setFocus()

    def begin(self) -> None:
        """Put the cursor where the first thing is to be done."""
        (self.journal if self.journal.folder is None else self.sheet).setFocus()

    def _choose(self) -> None:
        start = self.journal.folder.parent if self.journal.folder else None
        found = choose_folder(self, self.tr("Choose your journal"), start)
        if found is not None:
            self.journal.show_folder(found)
            self._listen()

    def _listen(self) -> None:
        self.notice.clear()

    def go_back(self) -> None:
        """Return to the sheet, or to where the person came from."""
        if self._second.isVisibleTo(self):
            self.notice.clear()
            self._show_step(0)
        else:
            self.left.emit()

    def go_on(self) -> None:
        """Look at the sheet for slips, or try it with the new words."""
        if self._first.isVisibleTo(self):
            self._look_at_sheet()
        elif self.words.is_good() and self.journal.folder is not None:
            self._wait(True, self.tr("Opening. This takes a moment."))
            self.given.emit(self, self.journal.folder)

    def _look_at_sheet(self) -> None:
        if self.journal.folder is None:
            self.notice.say(self.tr("Choose your journal first."))
            self.journal.setFocus()
            return
        try:
            passphrases.check_sheet(self.sheet.text())
        except InvalidEntry as slip:
            self.notice.say(self._say_slip(slip))
            self.sheet.setFocus()
            return
        folder, sheet = self.journal.folder, self.sheet.text()
        self._wait(True, self.tr("Trying the sheet."))
        self._run(self, lambda: diary.check_sheet(folder, sheet), self._fits, self.refuse)

    def _fits(self, _: None) -> None:
        self._wait(False)
        self._show_step(1)

    def _say_slip(self, slip: InvalidEntry) -> str:
        return {
            "length": self.tr("A sheet has nine groups of four. Look for one that is missing."),
            "character": self.tr("One sign is never on a sheet. Look at each group again."),
            "typo": self.tr("One sign is not right. Compare it with your sheet, group by group."),
        }[slip.reason]

    def _wait(self, waiting: bool, words: str = "") -> None:
        for part in (self.journal, self.sheet, self.words, self._back, self._on):
            part.setEnabled(not waiting)
        if waiting:
            self.notice.clear()
            self.waiting.begin(words)
        else:
            self.waiting.end()

    def refuse(self, problem: Exception) -> None:
        """Say why the journal did not open; everything typed stays."""
        self._wait(False)
        self._show_step(0)
        known = explain(problem)
        if isinstance(problem, WrongPassphrase):
            self.notice.say(self.tr("This sheet does not belong to this journal."))
        else:
            self.notice.say(str(known) if known else self.tr("Something did not work."))
