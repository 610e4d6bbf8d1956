"""Starting a journal: three stages in one card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.computer.drives import is_removable
from chime_journal.gui.errands import Errands
from chime_journal.gui.first_run.place import PlaceStage
from chime_journal.gui.first_run.sheet import SheetStage
from chime_journal.gui.first_run.words import WordsStage
from chime_journal.gui.front import doors
from chime_journal.gui.front.centre import Centre
from chime_journal.gui.front.doors import Made
from chime_journal.gui.problems import explain
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.icon_line import IconLine
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.stages import Stages
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting

if TYPE_CHECKING:
    from chime_journal.diary.passphrases import Cost

MEASURE = 640  # pixels at 100 per cent text
PLACE, WORDS, SHEET = range(3)


class FirstRun(Centre):
    """Back works at each stage, and Esc loses nothing.

    Signals:
        left(): back to the unlock window; nothing was made.
        made(Opened): the journal exists and is open; its sheet is on screen.
        finished(Opened): show the open journal.
        help_asked(): show Help; this view stays as it is.
    """

    left = Signal()
    made = Signal(object)
    finished = Signal(object)
    help_asked = Signal()

    def __init__(self, errands: Errands, computer: Computer, cost: Cost | None = None) -> None:
        super().__init__("first_run", MEASURE)
        self._errands, self._computer, self._cost = errands, computer, cost
        self._made: Made | None = None
        self._locked_with = ""  # words that open the journal made here
        names = (
            self.tr("Where to keep it"),
            self.tr("Your passphrase"),
            self.tr("Your recovery sheet"),
        )
        self.stages = Stages(names, self)
        self.place = PlaceStage(portable=computer.portable, parent=self)
        self.words = WordsStage(self)
        self.words.fields.entered.connect(self.go_on)
        self.sheet: SheetStage | None = None
        self.waiting = Waiting(self)
        self._lay_out()
        self._show(PLACE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stages.at == PLACE:
            # Else Qt gives the keyboard to the first choice it finds, ticked or not.
            self.place.places.focus_picked()

    def _lay_out(self) -> None:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(Picture("bell-ring", 1.7, head))
        row.addWidget(text(self.tr("Start your journal"), "section", head, tone="accent"), 0)
        row.addStretch(1)
        self.column.addWidget(head)
        self.column.addWidget(self.stages, 0, Qt.AlignmentFlag.AlignHCenter)
        self._card = Card(parent=self, margin=30)
        self._card.inside.setSpacing(14)
        self._card.inside.addWidget(self.place)
        self._card.inside.addWidget(self.words)
        self._card.inside.addWidget(self.waiting)
        self._card.inside.addLayout(self._ways())
        self.column.addWidget(self._card)
        self._where = IconLine("monitor", "", "where", self)
        self.column.addWidget(self._where)
        self.column.addStretch(1)

    def _ways(self) -> QHBoxLayout:
        self._back = button(self.tr("Back"), name="back", clicked=self.go_back)
        self._on = button(
            self.tr("Go on"), "arrow-right", name="go_on", look="primary", clicked=self.go_on
        )
        self._on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._help = button(
            self.tr("Help"), "circle-question-mark", name="help", look="link",
            clicked=self.help_asked.emit,
        )  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addWidget(self._help)
        row.addStretch(1)
        row.addWidget(self._on)
        return row

    def _show(self, stage: int) -> None:
        self.stages.go(stage)
        self.place.setVisible(stage == PLACE)
        self.words.setVisible(stage == WORDS)
        if self.sheet is not None:
            self.sheet.setVisible(stage == SHEET)
        self._back.setVisible(stage != PLACE or self._made is None)
        self._where.say("" if stage == PLACE else self.place.where)
        asking = stage == SHEET and self.sheet is not None and self.sheet.pane.asking
        self._on.setText(self.tr("Open my journal") if asking else self.tr("Go on"))
        self._on.setAccessibleName(self._on.text())
        if stage == PLACE:
            self.place.places.focus_picked()
        elif stage == WORDS:
            self.words.say_whom(shared=self.place.shared)
            self.words.setFocus()
        elif self.sheet is not None and not asking:
            self.sheet.pane.first.setFocus()
        self.verticalScrollBar().setValue(0)

    def go_back(self) -> None:
        """Return to the stage before; what was typed stays."""
        if self.stages.at == PLACE:
            self.left.emit()
        elif self.stages.at == WORDS:
            self.words.fields.conceal()
            self._show(PLACE)
        elif self.sheet is not None and self.sheet.pane.asking:
            self.sheet.show_again()
            self._show(SHEET)
        else:
            self._show(WORDS)

    def go_on(self) -> None:
        """Go to the next stage, if this one is complete."""
        if self.stages.at == PLACE:
            self._show(WORDS)
        elif self.stages.at == WORDS:
            if self.words.fields.is_good():
                self._lock()
        elif self.sheet is not None and not self.sheet.pane.asking:
            self.sheet.ask_back()
            self._show(SHEET)
        elif self.sheet is not None and self.sheet.pane.is_kept():
            self._finish()

    def _lock(self) -> None:
        """Make the journal, or give the one just made other words."""
        words = self.words.fields.words
        if self._made is None:
            folder, cost = self.place.folder, self._cost
            picked = self._computer.picked
            removable = is_removable(folder)
            self._wait(self.tr("Making your journal. This takes a moment."))
            self._errands.run(
                self,
                lambda: doors.make(folder, words, picked, cost, removable=removable),
                self._take,
                self._refuse,
            )
        elif words != self._locked_with:
            before, made = self._locked_with, self._made.opened.diary
            self._wait(self.tr("Changing your words. This takes a moment."))
            self._errands.run(
                self, lambda: made.change_passphrase(before, words), self._changed, self._refuse
            )
        else:
            self._show(SHEET)

    def _wait(self, words: str) -> None:
        self.waiting.begin(words)
        for part in (self.words, self._back, self._help, self._on):
            part.setEnabled(False)

    def _go_again(self) -> None:
        self.waiting.end()
        for part in (self.words, self._back, self._help, self._on):
            part.setEnabled(True)

    def _take(self, made: Made) -> None:
        self._go_again()
        self._made = made
        self._locked_with = self.words.fields.words
        self.words.fields.conceal()
        folder = made.opened.diary.folder
        self.place.fix(folder)
        self._settle()
        self.sheet = SheetStage(made.sheet, folder, shared=self.place.shared, parent=self)
        self.sheet.skipped.connect(self._finish)
        self.sheet.pane.entered.connect(self.go_on)
        self._card.inside.insertWidget(2, self.sheet)
        self.sheet.come_before(self._back)
        self._show(SHEET)
        self.made.emit(made.opened)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.words.fields.conceal()

    def _changed(self, _: None) -> None:
        self._go_again()
        self._locked_with = self.words.fields.words
        self._show(SHEET)

    def _refuse(self, problem: Exception) -> None:
        self._go_again()
        known = explain(problem)
        said = str(known) if known else self.tr("Something did not work.")
        if self._made is None:
            self._show(PLACE)
            self.place.notice.say(said)
        else:
            self.words.fields.notice.say(said)

    def _settle(self) -> None:
        if self.place.shared:
            self._computer.make_shared()
        else:
            self._computer.make_own()

    def _finish(self) -> None:
        if self._made is not None:
            self._settle()
            self.words.fields.clear()
            self.finished.emit(self._made.opened)
