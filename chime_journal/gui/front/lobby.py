"""The views while no journal is open, and the ways from them into one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from chime_journal import diary
from chime_journal.errors import VaultDamaged
from chime_journal.gui import collecting
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.errands import Errands
from chime_journal.gui.front import doors
from chime_journal.gui.front.centre import Centre
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.widgets.secret import SecretLine
from chime_journal.gui.widgets.tab_order import focus_twin
from chime_journal.gui.widgets.waiting import Waiting

if TYPE_CHECKING:
    from chime_journal.diary.passphrases import Cost
    from chime_journal.gui.dialogs.recover import RecoverCard
    from chime_journal.gui.front.outside import Outside
    from chime_journal.model.damage import Rescued

    Rescue = Callable[[Path, Callable[[float], None]], Rescued]

CARD = 560  # pixels at 100 per cent text


class Lobby(QObject):
    """Unlock, first run, recovery sheet, backups, Support now: one at a time.

    Help goes in front, and so does an exercise.

    Signals:
        turned(QWidget, object): this view is to be shown; the one before may go.
        made(Opened): a new journal is open while its recovery sheet is on screen.
        opened(Opened): show this journal.
        proven(str): words given for a journal that is still held; see `show_held`.
        let_go_asked(): give up the words that could not be stored.
        shared_asked(): open a file somebody shared.
    """

    turned = Signal(object, object)
    made = Signal(object)
    opened = Signal(object)
    proven = Signal(str)
    let_go_asked = Signal()
    shared_asked = Signal()

    def __init__(
        self, computer: Computer, errands: Errands, cost: Cost | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.computer, self.errands, self._cost = computer, errands, cost
        self.view: QWidget | None = None
        self._asked_from: QWidget | None = None  # the view behind Help or Support now
        self.keeps_words = False
        self._same_view: Callable[[], None] = self.show_unlock
        self.locked_here: Path | None = None  # the journal locked in this window last
        later = Qt.ConnectionType.QueuedConnection  # a menu of the view that goes told of it
        computer.language_changed.connect(self.speak_anew, later)

    def show(self, view: QWidget, *, has_help: bool = False) -> None:
        """Show a view of another room; `has_help` if it answers F1 itself."""
        self._turn_to(view, has_help=has_help)

    def _turn_to(self, view: QWidget, *, keeps_words: bool = False, has_help: bool = False) -> None:
        before, self.view = self.view, view
        self.keeps_words = keeps_words
        self.turned.emit(view, before)
        if self._asked_from is not None:
            self.turned.emit(view, self._asked_from)
            self._asked_from = None
        if not has_help:
            QShortcut(QKeySequence("F1"), view, self.show_help)

    def get_ready(self) -> None:
        """Load what opening a journal will need, so that it is faster then."""
        job = partial(doors.get_ready, self.computer.last_journal or self.locked_here)
        self.errands.run(self, job, lambda _: collecting.settle())

    def leave(self) -> None:
        """Let go of the view: a journal is shown."""
        self.view = None

    def forget_typed(self) -> None:
        """Begin anew, without words typed so far; first run keeps them, out of sight."""
        if not self.keeps_words:
            self.show_unlock()

    def show_unlock(self, gone: str = "") -> None:
        """Ask for a journal and its words; `gone` says what became of the last one's files."""
        self._same_view = partial(self.show_unlock, gone)
        view = self._unlock_view()
        view.words_given.connect(self._try)
        if gone:
            view.say_gone(gone)
        self._turn_to(view)

    def show_held(self, problem: Exception) -> None:
        """Ask for the words of a journal whose last words are not stored yet."""
        from chime_journal.gui.problems import explain

        self._same_view = partial(self.show_held, problem)
        view = self._unlock_view()
        view.words_given.connect(self._prove)
        view.let_go_asked.connect(self.let_go_asked)
        view.hold(str(explain(problem) or ""))
        self._turn_to(view)

    def speak_anew(self) -> None:
        """Show the unlock window in another language, with what was chosen and typed in it."""
        before = self.view
        if isinstance(before, UnlockView):
            focused = before.window().focusWidget()
            self._same_view()
            if isinstance(self.view, UnlockView):
                self.view.take_over(before)
                focus_twin(focused, self.view)

    def _unlock_view(self) -> UnlockView:
        folder = self.locked_here or self.computer.last_journal
        view = UnlockView(self.computer, folder, self._instead_of(folder))
        view.computer_asked.connect(self._turn_computer)
        view.start_asked.connect(self.show_first_run)
        view.sheet_asked.connect(self.show_recover)
        view.restore_asked.connect(self.show_restore)
        view.rescue_asked.connect(self.show_rescue)
        view.support_asked.connect(self.show_support)
        view.shared_asked.connect(self.shared_asked)
        view.help_asked.connect(self.show_help)
        view.looks_picked.connect(self.computer.pick_looks)
        return view

    def _instead_of(self, folder: Path | None) -> str:
        """On a shared computer the journal somebody locked here can be opened, but not read of."""
        if folder is None or folder != self.locked_here or not self.computer.shared:
            return ""
        return self.tr("The journal you just locked")

    def show_first_run(self) -> None:
        """Show the three stages of starting a journal."""
        from chime_journal.gui.first_run.view import FirstRun

        view = FirstRun(self.errands, self.computer, self._cost)
        view.left.connect(self.show_unlock)
        view.made.connect(self.made)
        view.help_asked.connect(self.show_help)
        view.finished.connect(self.opened)
        self._turn_to(view, keeps_words=True)

    def show_recover(self, folder: Path | None) -> None:
        """Ask for a recovery sheet and new words."""
        from chime_journal.gui.dialogs.recover import RecoverCard

        card = RecoverCard(self.errands.run, folder, self._instead_of(folder))
        card.left.connect(self.show_unlock)
        card.given.connect(self._recover)
        self._turn_to(Centre.around("recover_view", CARD, self.tr("Use your recovery sheet"), card))
        card.begin()

    def show_restore(self, folder: Path | None) -> None:
        """List backups and bring one back."""
        from chime_journal.gui.dialogs.restore import RestoreCard

        card = RestoreCard(self.errands.run, folder, words=self._instead_of(folder))
        card.left.connect(self.show_unlock)
        card.restored.connect(self._choose)
        self._turn_to(Centre.around("restore_view", CARD, self.tr("Restore a backup"), card))

    def show_rescue(self, folder: Path, words: str) -> None:
        """Show what can be done about a damaged journal whose words are known."""
        self._show_damaged(
            folder, lambda target, progress: doors.rescue(folder, words, target, progress)
        )

    def _show_damaged(self, folder: Path, job: Rescue) -> None:
        from chime_journal.gui.dialogs.rescue import RescueCard

        card = RescueCard(
            folder,
            lambda owner, target, progress, answer, trouble: self.errands.run(
                owner, lambda: job(target, progress), answer, trouble
            ),
            lambda owner, answer, trouble: self.errands.run(
                owner, lambda: doors.newest_backup(folder), answer, trouble
            ),
        )
        card.left.connect(self.show_unlock)
        card.restore_asked.connect(lambda: self.show_restore(folder))
        card.finished.connect(self._choose)
        title = self.tr("Part of this journal is damaged")
        self._turn_to(Centre.around("rescue_view", CARD, title, card))

    def show_support(self) -> None:
        """Show who to turn to; no journal is needed for it, but of a known one it may show a plan.

        On a shared computer a folder that nobody chose again tells nothing here.
        """
        from chime_journal.gui.support.view import SupportPlace

        folder, chosen = None, False
        if isinstance(self.view, UnlockView):
            folder, chosen = self.view.folder, self.view.person_chose
        place = SupportPlace()
        place.left.connect(self.show_unlock)
        place.view.exercise_asked.connect(self._show_exercise)
        self._turn_to(place)
        if folder is not None and (chosen or not self._instead_of(folder)):
            read = partial(diary.readable_plan, folder)
            self.errands.run(place, read, place.view.show_plan)

    def _show_exercise(self, id_: str) -> None:
        from chime_journal.gui.exercise_files import exercises
        from chime_journal.gui.exercises.calm import CalmPlace

        exercise = exercises().named(id_)
        if exercise is not None:
            self.show_before(CalmPlace(exercise))

    def show_help(self) -> None:
        """Show Help in front of the view the person is at, and hide the words typed there."""
        asked_from = self.view
        if asked_from is None or any(
            each.isVisibleTo(asked_from) for each in asked_from.findChildren(Waiting)
        ):
            return  # what is on its way will change the view
        if isinstance(asked_from, UnlockView):
            asked_from.words.clear()
        from chime_journal.gui.aloud.here import voice_here
        from chime_journal.gui.help import help_place

        self.show_before(help_place(aloud=voice_here(self.computer)))

    def show_before(self, place: Outside) -> None:
        """Show a place in front of the view; its words are hidden, and Back leads there again."""
        if self.view is None or self._asked_from is not None:
            return
        for line in self.view.findChildren(SecretLine):
            line.reveal(False)
        place.left.connect(self._leave_place)
        self._asked_from, self.view = self.view, place
        self.turned.emit(place, None)

    def _leave_place(self) -> None:
        if self._asked_from is not None:
            place, self.view, self._asked_from = self.view, self._asked_from, None
            self.turned.emit(self.view, place)

    def _turn_computer(self) -> None:
        if self.computer.shared:
            self.computer.make_own()
        else:
            self.computer.make_shared()
        self.show_unlock()

    def _choose(self, folder: Path) -> None:
        self.show_unlock()
        if isinstance(self.view, UnlockView):
            self.view.choose(folder)

    def _try(self, folder: Path, words: str) -> None:
        picked = self.computer.picked
        self.errands.run(
            self, lambda: doors.unlock(folder, words, picked), self.opened.emit, self.refuse
        )

    def _prove(self, _: Path, words: str) -> None:
        self.proven.emit(words)

    def refuse(self, problem: Exception) -> None:
        """Say on the unlock window why a journal did not open."""
        if isinstance(self.view, UnlockView):
            self.view.refuse(problem)

    def _recover(self, card: RecoverCard, folder: Path) -> None:
        picked, cost = self.computer.picked, self._cost
        sheet, words = card.sheet.text(), card.words.words

        def rescue(target: Path, progress: Callable[[float], None]) -> Rescued:
            return doors.rescue_with_sheet(folder, sheet, words, target, progress, cost)

        def refuse(problem: Exception) -> None:
            if isinstance(problem, VaultDamaged):  # the sheet is right
                self._show_damaged(folder, rescue)
            else:
                card.refuse(problem)

        def recover() -> doors.Opened:
            return doors.recover(folder, sheet, words, picked, cost)

        self.errands.run(self, recover, self.opened.emit, refuse)
