"""The one window and what it shows: the lobby's views, the open journal, or the cover."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from chime_journal import errors
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.computer.left import Left
from chime_journal.gui.computer.locks import SystemLocks
from chime_journal.gui.errands import Errands
from chime_journal.gui.front.clipboard import ClipboardWatch
from chime_journal.gui.front.covering import Covering
from chime_journal.gui.front.doors import Opened
from chime_journal.gui.front.hide_key import HideKey
from chime_journal.gui.front.idle import IdleWatch
from chime_journal.gui.front.lobby import Lobby
from chime_journal.gui.front.shared_file import SharedFile
from chime_journal.gui.window import Window

if TYPE_CHECKING:
    from chime_journal.diary.passphrases import Cost
    from chime_journal.gui.front.open_journal import OpenJournal

WARM_UP_AFTER = 300  # milliseconds; the unlock window is painted and takes keys first


class Front(QObject):
    """Knows what is in front. Of a journal that was locked, only its folder is kept, and where the
    person was in it: ids and positions.

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
        forget: Callable[[Left], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`cost` is what trying new words costs; left out, it is measured on this computer.

        `forget` is called once after a lock, to begin anew in another process. Left out, the same
        process goes on at the unlock window.
        """
        super().__init__(parent)
        self.window = Window()
        self.computer = computer
        self.journal: OpenJournal | None = None
        self.errands = Errands(self)
        self.lobby = Lobby(computer, self.errands, cost, self)
        self._watch = watch or IdleWatch(self)
        self._locks = SystemLocks(self)
        self._shared = SharedFile(self.lobby, self._watch, self._locks, self)
        self._forget = forget
        self._clipboard = ClipboardWatch(self)
        self._covering = Covering(self.window, self)
        self._made: Opened | None = None  # a new journal whose recovery sheet is on screen
        self._stuck: Exception | None = None  # why the last words are not stored yet
        self._left = Left()  # what to come back to
        self._hiding = self._forgetting = self._closing = self._ended = False
        HideKey(self.window).pressed.connect(self.hide)
        self.window.close_asked.connect(self.close)
        self.errands.rested.connect(self._rest)
        self.errands.troubled.connect(self._fail)
        computer.language_changed.connect(self.window.speak_anew)
        for asked in (self._watch.idle, self._locks.asked, self._shared.forget_asked):
            asked.connect(self.lock)
        self._covering.left.connect(self._uncover)
        self.lobby.turned.connect(self._turn)
        self.lobby.made.connect(self._hold)
        self.lobby.opened.connect(self.opened)
        self.lobby.proven.connect(self._prove)
        self.lobby.let_go_asked.connect(self._let_go)
        self._shared.hide_asked.connect(self.hide)

    def start(self) -> None:
        """Show the unlock window, then load what opening will need."""
        self.lobby.show_unlock()
        self._show_window()

    def start_again(self, left: Left) -> None:
        """Go on where a process before this one left the window, or open the file it was given."""
        self._left = left.without_words()
        self.window.take_place(left.geometry)
        self.lobby.locked_here = left.journal
        self.lobby.show_unlock(left.gone)
        if left.shared is not None:
            self._shared.ask(left.shared)
        self._shared.look(left)
        if left.hiding:
            self._hiding = True
            self._covering.cover(disguised=True)
        self._show_window()

    def _show_window(self) -> None:
        self.window.show()
        QTimer.singleShot(WARM_UP_AFTER, self.lobby.get_ready)

    def start_with(self, job: Callable[[], Opened]) -> None:
        """Open the window with a journal that `job` makes or opens beside it."""
        from chime_journal.gui.front.cover import Cover

        self.window.show_view(Cover())
        self.window.show()
        self.errands.run(self, job, self.opened)

    def _fail(self, problem: Exception) -> None:
        raise problem  # nobody foresaw it, so it is the unexpected dialog's

    def _turn(self, view: QWidget, before: QWidget | None) -> None:
        if not self._covering.there:
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
            self._left = Left(journal=opened.diary.folder)
            self.errands.run(self, opened.diary.close, self._after_leaving)
            return
        self.computer.follow(opened.preferences)
        self.computer.opened(opened.diary.folder)
        journal = OpenJournal(opened.diary, self._watch, self.computer, self)
        journal.lock_asked.connect(self.lock)
        journal.hide_asked.connect(self.hide)
        journal.stuck.connect(self._tell_stuck)
        journal.closed.connect(self._shut)
        journal.turned.connect(self.window.put_instead)
        self.journal = journal
        if self._left.journal == journal.folder:
            journal.come_back(self._left.page, self._left.spot)
        self._show_journal(journal)
        self._locks.watch()
        if self._closing:
            self.close()

    def _show_journal(self, journal: OpenJournal) -> None:
        self.window.show_view(journal.workspace)
        if self.lobby.view is not None:
            self.window.drop(self.lobby.view)
            self.lobby.leave()

    # Out of a journal

    def lock(self) -> None:
        """Store everything, shut what is open, and show the unlock window."""
        if self.journal is not None or self._made is not None or self._shared.held:
            self._cover_up(hiding=self._hiding)  # what is hidden stays so

    def hide(self) -> None:
        """Cover the window at once, then do as lock; the cover stays until Esc or a click."""
        self._cover_up(hiding=True)

    def close(self) -> None:
        """Store everything, shut the journal, and end."""
        if self._shared.asks_first():
            return
        self._closing = True
        if self.journal is not None or self._made is not None:
            self._cover_up(hiding=self._hiding)
        elif self.errands.busy:
            self.window.hide()  # a journal may be on its way; it is shut when it comes
        else:
            self._finish()

    def _rest(self) -> None:
        if self.journal is not None or self._made is not None:
            return
        if self._closing:
            self._finish()
        elif self._forgetting and not self.lobby.keeps_words:  # else they are still being typed
            self._begin_anew()

    def _cover_up(self, *, hiding: bool) -> None:
        self._hiding = hiding
        self._covering.cover(disguised=hiding)
        self._clipboard.clear()
        if self.journal is not None:
            self._left = Left(journal=self.journal.folder)
            self.journal.leave()
        elif self._made is not None:
            made, self._made = self._made, None
            self._watch.stop()
            self._left = Left(journal=made.diary.folder)
            self.errands.run(self, made.diary.close, self._after_leaving)
        elif self._shared.held:
            self._shared.forget()
            self._left = replace(self._left, gone="")
            self._after_leaving()
        else:
            self._forgetting = True
            self.lobby.forget_typed()
            if not self.errands.busy:
                self._rest()

    def _tell_stuck(self, problem: Exception) -> None:
        self._stuck = problem
        self._covering.say(
            self.tr(
                "Saving is not done yet. If you use a stick, put it back. This page keeps trying."
            )
        )

    def _shut(self) -> None:
        journal, self.journal = self.journal, None
        self._stuck = None
        if journal is not None:
            self._left = journal.left
            if journal.session.gone:
                self._watch.stop()
                self._left = self.computer.part(self._left, journal.session.gone)
            self.window.drop(journal.workspace)
            journal.deleteLater()
        self._after_leaving()

    def _after_leaving(self, _: None = None) -> None:
        if self._closing:
            self._finish()
            return
        self.lobby.locked_here = self._left.journal
        self.lobby.show_unlock(self._left.gone)
        self._begin_anew()
        if not self._ended:
            left, self._left = self._left, self._left.without_words()
            self._shared.look(left)
        if not self._hiding:
            self._uncover()

    def _begin_anew(self) -> None:
        """Have the process replaced, if this one may be."""
        self._locks.rest()
        if self._forget is None or self._ended:
            return
        self._ended = True
        self.errands.stop()
        seen = self.window.place(), self.computer.looks
        self._forget(self._left.seen(*seen, hiding=self._hiding))

    def _uncover(self) -> None:
        self._hiding = self._forgetting = False
        if self.journal is not None and self._stuck is None:
            return  # it is still being stored; the unlock window follows
        if self._stuck is not None:
            self.lobby.locked_here = self._left.journal
            self.lobby.show_held(self._stuck)
        if self.lobby.view is not None:
            self._covering.uncover(self.lobby.view)

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
