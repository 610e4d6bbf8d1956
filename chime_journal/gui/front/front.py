"""The one window and what it shows: the lobby's views, the open journal, or the cover."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from chime_journal import errors
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.errands import Errands
from chime_journal.gui.front import doors
from chime_journal.gui.front.clipboard import ClipboardWatch
from chime_journal.gui.front.doors import Opened
from chime_journal.gui.front.idle import IdleWatch
from chime_journal.gui.front.lobby import Lobby
from chime_journal.gui.window import Window

if TYPE_CHECKING:
    from chime_journal.diary.passphrases import Cost
    from chime_journal.gui.front.cover import Cover
    from chime_journal.gui.front.open_journal import OpenJournal

WARM_UP_AFTER = 300  # milliseconds; the unlock window is painted and takes keys first


class Front(QObject):
    """Knows what is in front. Of a journal that was locked, only its folder and the name of the
    page to come back to are kept.

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
        """`cost` is what trying new words costs; left out, it is measured on this computer."""
        super().__init__(parent)
        self.window = Window()
        self.computer = computer
        self.journal: OpenJournal | None = None
        self.errands = Errands(self)
        self.lobby = Lobby(computer, self.errands, cost, self)
        self._watch = watch or IdleWatch(self)
        self._clipboard = ClipboardWatch(self)
        self._cover: Cover | None = None
        self._made: Opened | None = None  # a new journal whose recovery sheet is on screen
        self._stuck: Exception | None = None  # why the last words are not stored yet
        self._page: tuple[Path, str] | None = None  # to come back to
        self._hiding = self._closing = self._ended = False
        # An open journal has its own key for this; two for one would cancel each other.
        self._hide_key = QShortcut(QKeySequence("Ctrl+Shift+H"), self.window)
        self._hide_key.activated.connect(self.hide)
        self.window.close_asked.connect(self.close)
        self.errands.rested.connect(self._finish_late)
        self.errands.troubled.connect(self._fail)
        self._watch.idle.connect(self.lock)
        self.lobby.turned.connect(self._turn)
        self.lobby.made.connect(self._hold)
        self.lobby.opened.connect(self.opened)
        self.lobby.proven.connect(self._prove)
        self.lobby.let_go_asked.connect(self._let_go)

    def start(self) -> None:
        """Show the unlock window, then load what opening will need."""
        self.lobby.show_unlock()
        self.window.show()
        QTimer.singleShot(WARM_UP_AFTER, self._get_ready)

    def start_with(self, job: Callable[[], Opened]) -> None:
        """Open the window with a journal that `job` makes or opens beside it."""
        from chime_journal.gui.front.cover import Cover

        self.window.show_view(Cover())
        self.window.show()
        self.errands.run(self, job, self.opened)

    def _get_ready(self) -> None:
        self.errands.run(self, doors.get_ready, self._ready)

    def _ready(self, _: None) -> None:
        """Nothing to do: opening will be faster."""

    def _fail(self, problem: Exception) -> None:
        raise problem  # nobody foresaw it, so it is the unexpected dialog's

    def _turn(self, view: QWidget, before: QWidget | None) -> None:
        if self._cover is None:
            self.window.show_view(view)
        if before is not None:
            self.window.drop(before)

    # Into a journal

    def _hold(self, made: Opened) -> None:
        self._made = made
        self._watch.set_minutes(made.preferences.lock_minutes)
        self._watch.start()

    def opened(self, opened: Opened) -> None:
        """Show an open journal, at the page it was left at in this window."""
        from chime_journal.gui.front.open_journal import OpenJournal

        self._made = None
        if self._hiding:  # covered while the key was derived; nothing may come in front of it
            self._page = (opened.diary.folder, "")
            self.errands.run(self, opened.diary.close, self._shut_new)
            return
        self.computer.follow(opened.preferences)
        self.computer.opened(opened.diary.folder)
        journal = OpenJournal(opened.diary, self._watch, self.computer, self)
        journal.lock_asked.connect(self.lock)
        journal.hide_asked.connect(self.hide)
        journal.stuck.connect(self._tell_stuck)
        journal.closed.connect(self._shut)
        self.journal = journal
        if self._page and self._page[0] == journal.folder and self._page[1]:
            journal.workspace.go(self._page[1])
        self._show_journal(journal)
        if self._closing:
            self.close()

    def _show_journal(self, journal: OpenJournal) -> None:
        self._hide_key.setEnabled(False)
        self.window.show_view(journal.workspace)
        if self.lobby.view is not None:
            self.window.drop(self.lobby.view)
            self.lobby.leave()

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
        elif self.errands.busy:
            self.window.hide()  # a journal may be on its way; it is shut when it comes
        else:
            self._finish()

    def _finish_late(self) -> None:
        if self._closing and self.journal is None:
            self._finish()

    def _cover_up(self, *, hiding: bool) -> None:
        from chime_journal.gui.front.cover import Cover

        self._hiding = hiding
        self._hide_key.setEnabled(True)
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
            self._page = (self.journal.folder, self.journal.page)
            self.journal.leave()
        elif self._made is not None:
            made, self._made = self._made, None
            self._watch.stop()
            self._page = (made.diary.folder, "")
            self.errands.run(self, made.diary.close, self._shut_new)
        else:
            self.lobby.forget_typed()

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
        self._after_leaving()

    def _after_leaving(self) -> None:
        if self._closing:
            self._finish()
            return
        self.lobby.locked_here = self._page[0] if self._page else None
        self.lobby.show_unlock()
        if not self._hiding:
            self._uncover()

    def _uncover(self) -> None:
        self._hiding = False
        if self.journal is not None and self._stuck is None:
            return  # it is still being stored; the unlock window follows
        if self._stuck is not None:
            from chime_journal.gui.problems import explain

            self.lobby.locked_here = self._page[0] if self._page else None
            self.lobby.show_held(str(explain(self._stuck) or ""))
        if self._cover is not None and self.lobby.view is not None:
            cover, self._cover = self._cover, None
            self.window.name_neutrally("Notes", "notebook-text")
            self.window.show_view(self.lobby.view)
            self.window.drop(cover)

    # Words that could not be stored yet

    def _prove(self, words: str) -> None:
        if self.journal is not None:
            self.journal.session.ask(
                self, lambda diary: diary.opens_with(words), self._show_held, self.lobby.refuse
            )

    def _show_held(self, right: bool) -> None:
        if self.journal is None:
            return  # stored in the meantime; the usual unlock window is there
        if not right:
            self.lobby.refuse(errors.WrongPassphrase())
            return
        self._stuck = None
        self._show_journal(self.journal)
        self.journal.stay()

    def _let_go(self) -> None:
        if self.journal is not None:
            self.journal.let_go()

    def _finish(self) -> None:
        if self._ended:
            return
        self._ended = True
        self.errands.stop()
        self.window.leave()
        self.finished.emit()


def close_dialogs() -> None:
    """Close every dialog and menu: nothing may stand in front of the cover."""
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and isinstance(other, QDialog | QMenu):
            other.close()
