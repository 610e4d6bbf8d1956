"""Moves the one window between its views: first run, unlock, the open journal, and the cover."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from chime_journal import errors
from chime_journal.gui import doors
from chime_journal.gui.clipboard import ClipboardWatch
from chime_journal.gui.computer import Computer
from chime_journal.gui.cover import Cover
from chime_journal.gui.doors import Opened
from chime_journal.gui.errands import Errands
from chime_journal.gui.idle import IdleWatch
from chime_journal.gui.problems import explain
from chime_journal.gui.unlock import UnlockView
from chime_journal.gui.window import Window

if TYPE_CHECKING:
    from chime_journal.diary.passphrases import Cost
    from chime_journal.gui.open_journal import OpenJournal

WARM_UP_AFTER = 300  # milliseconds; the unlock window is painted and takes keys first


class Front(QObject):
    """Knows which view is in front and what leads to the next. Nothing here outlives a lock
    but the journal's folder and the name of the page to come back to.

    Signals:
        finished(): everything is stored and shut; the program may end.
    """

    finished = Signal()

    def __init__(
        self,
        computer: Computer,
        *,
        cost: Cost | None = None,
        watch: IdleWatch | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`cost` is for tests: what new words cost to try, else calibrated on this computer."""
        super().__init__(parent)
        self.window = Window()
        self.computer = computer
        self.journal: OpenJournal | None = None
        self._cost = cost
        self._watch = watch or IdleWatch(self)
        self._errands = Errands(self)
        self._clipboard = ClipboardWatch(self)
        self._view: QWidget | None = None  # in front while no journal is open
        self._cover: Cover | None = None
        self._made: Opened | None = None  # a new journal whose recovery sheet is on screen
        self._stuck: Exception | None = None  # why the last words are not stored yet
        self._place: tuple[Path, str] | None = None  # journal and page to come back to
        self._hiding = self._closing = False
        self.window.close_asked.connect(self.close)
        self._watch.idle.connect(self.lock)
        # An open journal has its own key for this; two for one would cancel each other.
        self._hide_key = QShortcut(QKeySequence("Ctrl+Shift+H"), self.window)
        self._hide_key.activated.connect(self.hide)

    def start(self) -> None:
        """Show the unlock window, then load what opening will need."""
        self.show_unlock()
        self.window.show()
        QTimer.singleShot(WARM_UP_AFTER, self._get_ready)

    def _get_ready(self) -> None:
        self._errands.run(self, doors.get_ready, self._ready)

    def _ready(self, _: None) -> None:
        """Nothing to do: opening will be faster."""

    # Views without a journal

    def show_unlock(self) -> None:
        """Show the unlock window."""
        here = self._place[0] if self._place else None
        view = UnlockView(
            self.computer.looks,
            shared=self.computer.shared,
            folder=here or self.computer.last_journal,
            named=not (here and self.computer.shared),
        )
        view.words_given.connect(self._try)
        view.start_asked.connect(self.show_first_run)
        view.support_asked.connect(self.show_support)
        view.looks_picked.connect(self.computer.pick_looks)
        view.let_go_asked.connect(self._let_go)
        self._turn_to(view)

    def show_first_run(self) -> None:
        """Show the three stages of starting a journal."""
        from chime_journal.gui.first_run.view import FirstRun

        view = FirstRun(self._errands, self.computer, self._cost)
        view.left.connect(self.show_unlock)
        view.made.connect(self._hold)
        view.finished.connect(self.opened)
        self._turn_to(view)

    def _hold(self, made: Opened) -> None:
        self._made = made
        self._watch.set_minutes(made.preferences.lock_minutes)
        self._watch.start()

    def show_support(self) -> None:
        """Show who to turn to; no journal is needed for it."""
        from chime_journal.gui.support import support_place

        view = support_place()
        view.left.connect(self.show_unlock)
        self._turn_to(view)

    def _turn_to(self, view: QWidget) -> None:
        old, self._view = self._view, view
        if self._cover is None:
            self.window.show_view(view)
        if old is not None:
            self.window.drop(old)

    # Into a journal

    def _try(self, folder: Path, words: str) -> None:
        if self.journal is not None:  # covered, with words that are not stored yet
            self.journal.session.ask(self, lambda diary: diary.opens_with(words), self._known)
            return
        looks = self.computer.looks if self.computer.looks_picked else None
        self._errands.run(
            self, lambda: doors.unlock(folder, words, looks), self.opened, self._refuse
        )

    def _refuse(self, problem: Exception) -> None:
        if isinstance(self._view, UnlockView):
            self._view.refuse(problem)

    def opened(self, opened: Opened) -> None:
        """Show an open journal, at the page it was left at in this window."""
        from chime_journal.gui.open_journal import OpenJournal

        self._made = None
        self.computer.follow(opened.preferences)
        self.computer.opened(opened.diary.folder)
        journal = OpenJournal(opened.diary, self._watch, self)
        journal.lock_asked.connect(self.lock)
        journal.hide_asked.connect(self.hide)
        journal.preferences_changed.connect(self.computer.follow)
        journal.stuck.connect(self._tell_stuck)
        journal.closed.connect(self._shut)
        self.journal = journal
        self._hide_key.setEnabled(False)
        if self._place and self._place[0] == journal.folder and self._place[1]:
            journal.workspace.go(self._place[1])
        self.window.show_view(journal.workspace)
        if self._view is not None:
            self.window.drop(self._view)
            self._view = None
        if self._closing:
            self.close()

    # Out of a journal

    def lock(self) -> None:
        """Store everything, shut the journal, and show the unlock window."""
        if self.journal is not None or self._made is not None:
            self._cover_up(hiding=False)

    def hide(self) -> None:
        """Cover the window at once, then do as lock; the cover stays until Esc or a click."""
        self._cover_up(hiding=True)

    def close(self) -> None:
        """Store everything, shut the journal, and end."""
        self._closing = True
        if self.journal is not None or self._made is not None:
            self._cover_up(hiding=self._hiding)
        elif not self._errands.busy:
            self._finish()

    def _cover_up(self, *, hiding: bool) -> None:
        self._hiding = hiding
        if self._cover is None:
            self._cover = Cover()
            self._cover.left.connect(self._uncover)
        if hiding:
            self.window.name_neutrally("Calendar", "calendar")
        self.window.show_view(self._cover)
        self._cover.setFocus()
        close_dialogs()
        self._clipboard.clear()
        if self.journal is not None:
            self._place = (self.journal.folder, self.journal.page)
            self.journal.leave()
        elif self._made is not None:
            made, self._made = self._made, None
            self._watch.stop()
            self._place = (made.diary.folder, "")
            self._errands.run(self, made.diary.close, self._shut_new)

    def _tell_stuck(self, problem: Exception) -> None:
        self._stuck = problem
        if self._cover is not None:
            self._cover.say(
                self.tr(
                    "Saving is not done yet. If you use a stick, put it back. "
                    "This page keeps trying."
                )
            )

    def _shut_new(self, _: None) -> None:
        self._after_leaving()

    def _shut(self) -> None:
        journal, self.journal = self.journal, None
        self._stuck = None
        if journal is not None:
            self.window.drop(journal.workspace)
            journal.deleteLater()
        self._hide_key.setEnabled(True)
        self._after_leaving()

    def _after_leaving(self) -> None:
        if self._closing:
            self._finish()
            return
        self.show_unlock()
        if not self._hiding:
            self._uncover()

    def _uncover(self) -> None:
        self._hiding = False
        if self.journal is not None and self._stuck is None:
            return  # it is still being stored; the unlock window follows
        if self._stuck is not None:
            self._show_kept(self._stuck)
        if self._cover is not None and self._view is not None:
            cover, self._cover = self._cover, None
            self.window.name_neutrally("Notes", "notebook-text")
            self.window.show_view(self._view)
            self.window.drop(cover)

    # Words that could not be stored

    def _show_kept(self, problem: Exception) -> None:
        self.show_unlock()
        assert isinstance(self._view, UnlockView)
        known = explain(problem)
        self._view.keep(str(known) if known else "")

    def _known(self, right: bool) -> None:
        if self.journal is None or not right:
            self._refuse(errors.WrongPassphrase())
            return
        self._stuck = None
        self.window.show_view(self.journal.workspace)
        if self._view is not None:
            self.window.drop(self._view)
            self._view = None
        self.journal.stay()

    def _let_go(self) -> None:
        if self.journal is not None:
            self.journal.let_go()

    def _finish(self) -> None:
        self._errands.stop()
        self.window.leave()
        self.finished.emit()


def close_dialogs() -> None:
    """Close every dialog and menu: nothing may stand in front of the cover."""
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and isinstance(other, QDialog | QMenu):
            other.close()
