"""The unlock window: which journal, which words, and what to do when they do not open it.

It is the first thing a person waits for, so what only some need is loaded when they need it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal import errors
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.front.centre import Centre
from chime_journal.gui.front.looks_bar import LooksBar
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.icon_line import IconLine
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picked_folder import PickedFolder
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting

MEASURE = 460  # pixels at 100 per cent text


class UnlockView(Centre):
    """Asks for a journal and its words; the front opens it and tells the outcome back.

    Signals:
        words_given(Path, str): open this journal with these words.
        sheet_asked(object), restore_asked(object): with the chosen folder, or None.
        rescue_asked(Path, str): these words are right, and the journal is damaged.
        start_asked(): make a new journal.
        computer_asked(): this computer is shared after all, or the person's own.
        support_asked(), help_asked(): show Support now, or Help.
        shared_asked(): open a file somebody shared; no journal is needed.
        looks_picked(Looks): another theme or text size.
        let_go_asked(): shut the journal without the words that could not be stored.
    """

    words_given = Signal(object, str)
    sheet_asked = Signal(object)
    restore_asked = Signal(object)
    rescue_asked = Signal(object, str)
    start_asked = Signal()
    computer_asked = Signal()
    support_asked = Signal()
    help_asked = Signal()
    shared_asked = Signal()
    looks_picked = Signal(object)
    let_go_asked = Signal()

    def __init__(self, computer: Computer, folder: Path | None = None, words: str = "") -> None:
        """`words` stand for the folder where its name should not be seen."""
        super().__init__("unlock", MEASURE)
        self._held = False  # whether words of a locked journal wait to be stored
        self.person_chose = False  # the folder here, and it was not only put in for them
        self._bar = LooksBar(computer.looks, self)
        self._bar.looks_picked.connect(self.looks_picked)
        self.journal = PickedFolder(self.tr("Choose your journal"), "journal", self)
        self.journal.choose_asked.connect(self._choose)
        self.words = SecretField(self.tr("Passphrase"), "passphrase", self)
        self.words.entered.connect(self._give)
        self.words.edited.connect(self._listen)
        self.notice = Notice("unlock_notice", self)
        self.waiting = Waiting(self)
        self._open = button(
            self.tr("Open my journal"), "lock-open", name="open", look="primary", clicked=self._give
        )
        self._start = button(
            self.tr("Start a new journal"), name="start_new", look="link" if folder else "",
            clicked=self.start_asked.emit,
        )  # fmt: skip
        self._lay_out(computer)
        if folder is not None:
            self._preselect(folder, words)

    def _lay_out(self, computer: Computer) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self.column.addStretch(1)
        self.column.addWidget(Picture("bell-ring", 2.0, self))
        title = text(self.tr("Open your journal"), "title", self)
        title.setAlignment(middle)
        self.column.addWidget(title)
        about = self.tr("A private journal. Only your words open it.")
        line = text(about, "small", self, tone="muted")
        line.setAlignment(middle)
        self.column.addWidget(line)
        self.column.addWidget(self._card())
        self.column.addLayout(self._ways_to_help())
        self.column.addWidget(self._below(computer))
        self.column.addWidget(self._bar)
        self.column.addStretch(2)

    def _ways_to_help(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addStretch(1)
        for words, icon, name, asked in (
            (self.tr("Support now"), "life-buoy", "support", self.support_asked),
            (self.tr("Help"), "circle-question-mark", "help", self.help_asked),
        ):
            row.addWidget(button(words, icon, name=name, look="link", clicked=asked.emit))
        row.addStretch(1)
        return row

    def _card(self) -> Card:
        card = Card(parent=self, margin=22)
        card.inside.setSpacing(8)
        card.inside.addWidget(text(self.tr("Journal"), "strong", card))
        card.inside.addWidget(self.journal)
        card.inside.addSpacing(6)
        card.inside.addWidget(self.words)
        card.inside.addWidget(self.notice)
        card.inside.addSpacing(4)
        card.inside.addWidget(self._open)
        if self._start.property("look") != "link":  # no journal is known here: perhaps a newcomer
            card.inside.addWidget(self._start)
        card.inside.addWidget(self.waiting)
        card.inside.addSpacing(2)
        self._links = QWidget(card)
        row = Flow(self._links, spacing=10)
        for words, name, slot in (
            (self.tr("Use my recovery sheet"), "use_sheet", self._ask_sheet),
            (self.tr("Restore a backup"), "restore", self._ask_restore),
            (self.tr("Open a file someone shared with me"), "open_shared_file", self._ask_shared),
        ):
            row.addWidget(button(words, name=name, look="link", clicked=slot))
        if self._start.property("look") == "link":
            row.addWidget(self._start)
        card.inside.addWidget(self._links)
        return card

    def _below(self, computer: Computer) -> QWidget:
        """Say what this computer keeps, with a way to say that it is the other kind."""
        other = None
        if computer.shared:
            icon = "monitor"
            words = self.tr("Shared computer: nothing is kept here when you leave")
            turn = self.tr("This is my own computer")
        else:
            icon = "house"
            words = self.tr("My own computer: it remembers where your journal is")
            turn = self.tr("This is a shared computer")
        if not computer.portable:
            other = button(self.tr("Change"), name="other_computer", look="link")
            other.setAccessibleName(turn)
            other.setToolTip(turn)
            other.clicked.connect(self.computer_asked)
        return IconLine(icon, words, "computer", self, after=other)

    @property
    def folder(self) -> Path | None:
        """Return the chosen journal."""
        return self.journal.folder

    def _preselect(self, folder: Path, words: str) -> None:
        self.journal.show_folder(folder, words)
        if not folder.is_dir():
            self.notice.say(self._not_there())

    def _not_there(self) -> str:
        return self.tr("Your journal is not there now. Put the stick in, or choose another.")

    def choose(self, folder: Path) -> None:
        """Take a folder as the journal to open, or the one journal that lies in it."""
        from chime_journal.gui.dialogs.files import journal_in

        self.journal.show_folder(journal_in(folder))
        self.notice.clear()
        self.words.setFocus()

    def take_over(self, before: UnlockView) -> None:
        """Take what was chosen and typed in a view that this one takes the place of."""
        if before.person_chose and before.folder is not None:
            self.choose(before.folder)
            self.person_chose = True
        self.words.set_words(before.words.words)

    def _choose(self) -> None:
        from chime_journal.gui.dialogs.files import choose_folder

        found = choose_folder(self, self.tr("Choose your journal"), self._start_place())
        if found is not None:
            self.choose(found)
            self.person_chose = True

    def _start_place(self) -> Path | None:
        if self.folder is not None:
            return self.folder.parent
        from chime_journal.gui.computer.drives import removable_drives

        return next((drive.root for drive in removable_drives()), None)

    def _listen(self) -> None:
        if self._links.isVisibleTo(self):
            self.notice.clear()

    def _give(self) -> None:
        if self.folder is None:
            self.notice.say(self.tr("Choose your journal first, or start a new one."))
            self.journal.setFocus()
        elif not self.words.words:
            self.notice.say(self.tr("Type your words first."))
            self.words.setFocus()
        else:
            self._wait(True)
            self.words_given.emit(self.folder, self.words.words)

    def _wait(self, waiting: bool) -> None:
        for part in (self.journal, self.words, self._open, self._start, self._links):
            part.setEnabled(not waiting)
        if waiting:
            self.notice.clear()
            self.waiting.begin(self.tr("Opening. This takes a moment, to keep others out."))
        else:
            self.waiting.end()

    def refuse(self, problem: Exception) -> None:
        """Say why the journal did not open; the words stay, marked, to be mended or replaced."""
        self._wait(False)
        from chime_journal.gui.problems import explain

        known = explain(problem)
        offer = None
        if isinstance(problem, errors.KeysDamaged):
            offer = button(self.tr("Use my recovery sheet"), name="offer_sheet")
            offer.clicked.connect(self._ask_sheet)
        elif isinstance(problem, errors.VaultDamaged):
            offer = button(self.tr("See what can be done"), name="offer_rescue")
            offer.clicked.connect(self._ask_rescue)
        elif self._held:
            offer = self._let_go()
        said = str(known) if known else self.tr("Something did not work.")
        if isinstance(problem, errors.NotAVault) and self.folder and not self.folder.is_dir():
            said = self._not_there()
        self.notice.say(said, offer)
        self.words.setFocus()
        self.words.line.selectAll()

    def say_gone(self, gone: str) -> None:
        """Say what became of the files of the journal that was open in this window."""
        rest = self.tr("Some files are still in its folder. Look there, and delete what you want.")
        left = self.tr("Your journal is no longer in its folder here. Your copy has it all.")
        deleted = self.tr("Your journal is deleted. Other copies are as they were.")
        said = {
            "left": left,
            "left_partly": f"{left} {rest}",
            "deleted": deleted,
            "deleted_partly": f"{deleted} {rest}",
            "stays": self.tr("That did not work. Your journal is still in its folder here."),
            "forgotten": self.tr("This computer has forgotten where your journal is."),
            "restored": self.tr("What came back is chosen here. The words of its day open it."),
            "kept": self.tr(
                "Something new was written after the copy. Your journal is still here."
            ),
        }[gone]
        self.notice.say(said)

    def hold(self, problem: str) -> None:
        """Say that words of the locked journal are not stored yet, and offer to give them up."""
        self._held = True
        self._links.hide()
        self._start.hide()
        self.notice.say(
            self.tr("Your last words are not saved yet. Your passphrase shows them. ") + problem,
            self._let_go(),
        )

    def _let_go(self) -> Button:
        return button(
            self.tr("Close without these words"), name="let_go", clicked=self.let_go_asked.emit
        )

    def _ask_sheet(self) -> None:
        self.sheet_asked.emit(self.folder)

    def _ask_rescue(self) -> None:
        self.rescue_asked.emit(self.folder, self.words.words)

    def _ask_shared(self) -> None:
        self.shared_asked.emit()

    def _ask_restore(self) -> None:
        self.restore_asked.emit(self.folder)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.journal if self.folder is None else self.words).setFocus()
