"""An open journal and its pages: quiet work in pauses, and leaving without losing a word."""

from __future__ import annotations

from datetime import date
from math import inf
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from chime_journal.diary.journal import Diary
from chime_journal.errors import Cancelled
from chime_journal.gui import language
from chime_journal.gui.aloud.here import voice_here
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.computer.left import Left, Spot
from chime_journal.gui.computer.screenshots import ScreenshotBlock
from chime_journal.gui.front.coming_home import ComingHome
from chime_journal.gui.front.idle import IdleWatch
from chime_journal.gui.health import Health
from chime_journal.gui.pages import PAGES
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from chime_journal.model.backup import SecondPlace
from chime_journal.model.change import Change
from chime_journal.model.preferences import Preferences

RETRY = 5000  # milliseconds between two tries to store the last words
SETTLED = 20_000  # milliseconds after unlock; by then the person has begun
HURRY = 0.3  # seconds a backup may hold up leaving


class OpenJournal(QObject):
    """Lives from unlock to lock. While locked it does not exist.

    Signals:
        lock_asked(), hide_asked(): by button or key.
        stuck(Exception): the last words cannot be stored yet; it keeps trying.
        closed(): every word is stored and the journal is shut.
        turned(QWidget, QWidget): in place of the first workspace there is a second now.
    """

    lock_asked = Signal()
    hide_asked = Signal()
    stuck = Signal(object)
    closed = Signal()
    turned = Signal(object, object)

    def __init__(
        self, diary: Diary, watch: IdleWatch, computer: Computer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = diary.folder
        self.session = Session(diary, self, voice_here(computer))
        self.workspace = Workspace(self.session)
        self.health = Health(self.session, self.workspace, self.folder)
        self._watch = watch
        self._computer = computer
        self._screenshots = ScreenshotBlock(self)
        self._leaving = False
        self._leavings = 0  # how many times it began to leave
        self._changed = False
        self._leave_by = inf  # on the steady clock
        self._reminded = False  # that older backups wait at the second place
        self._problem: Exception | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY)
        self._again.timeout.connect(self._flush)
        self._connect()
        self._connect_workspace()
        ComingHome(self.session, self.workspace.bar, self.workspace)
        watch.start()
        QTimer.singleShot(SETTLED, self, self._keep_house)

    def _connect(self) -> None:
        self.session.changed.connect(self._note)
        self.session.unsaved.connect(self._note_unsaved)
        self.session.closed.connect(self.closed)
        # Queued: what told of another language is a page that goes.
        queued = Qt.ConnectionType.QueuedConnection
        self._computer.language_changed.connect(self._speak, queued)
        self._watch.rested.connect(self._rest)
        self._watch.quiet.connect(self._back_up)
        self._watch.soon.connect(self._warn)
        self._watch.stayed.connect(self._unwarn)

    def _connect_workspace(self) -> None:
        self.workspace.lock_asked.connect(self.lock_asked)
        self.workspace.hide_asked.connect(self.hide_asked)
        self.workspace.preferences_changed.connect(self._follow)
        self.health.moved.connect(self._move)

    def _speak(self) -> None:
        """Store every word; then the pages are made anew, in another language."""
        if self._leaving:
            return
        self._problem = None
        self.workspace.flush()
        self.session.ask(self, lambda _: None, self._make_anew)

    def _make_anew(self, _: None) -> None:
        if self._leaving or self._problem is not None:
            return  # words that could not be stored stay on the page they stand on
        before, page, spot = self.workspace, self.page, self.spot
        self.workspace = Workspace(self.session)
        self.health = self.health.anew(self.workspace)
        self._connect_workspace()
        self.come_back(page, spot)
        self.turned.emit(before, self.workspace)

    @property
    def page(self) -> str:
        """Return the name of the page on screen, to come back to."""
        return self.workspace.page.name

    @property
    def spot(self) -> Spot:
        """Return where on that page the person is: ids and positions."""
        return self.workspace.page.spot()

    @property
    def left(self) -> Left:
        """Return how it was left: which journal and page to go on at, and what to show before."""
        left = Left(self.session.next_journal or self.folder, self.page, self.spot)
        return left if self.session.look is None else left.looking(self.session.look)

    def come_back(self, page: str, spot: Spot) -> None:
        """Go to the page and the spot this journal was left at."""
        if page in (kind.name for kind in PAGES):
            self.workspace.go(page)
        if self.page == page:
            self.workspace.page.come_back(spot)

    def _follow(self, preferences: Preferences) -> None:
        self._watch.set_minutes(preferences.lock_minutes)
        self._computer.follow(preferences)
        self._screenshots.keep_out(not preferences.screenshots_on)
        self.session.aloud.speak(language.current())

    def _move(self, folder: Path) -> None:
        self.folder = folder
        self._computer.opened(folder)

    def _note(self, _: Change) -> None:
        self._changed = True

    def _note_unsaved(self, problem: Exception) -> None:
        self._problem = problem

    def _rest(self) -> None:
        if self._changed and not self.session.why_reading:
            self._changed = False
            self.session.ask(self, lambda diary: diary.checkpoint(), self._rested)

    def _rested(self, _: None) -> None:
        """Nothing to say: everything lies in the main file now."""

    def _keep_house(self) -> None:
        """Verify the journal, tidy the bin and the plan's open copy, make a backup that is due."""
        if self.session.why_reading:
            return
        self.health.begin_check()
        today = date.today()
        self.session.change(self, lambda diary: diary.bin.tidy(today), None, self._not_backed_up)
        self.session.change(self, lambda diary: diary.plan.tidy(), None, self._not_backed_up)
        self._back_up()

    def _back_up(self) -> None:
        if self.session.why_reading:
            return
        today, hurry, leaving = date.today(), self._hurry, self._leaving

        def back_up(diary: Diary) -> SecondPlace | None:
            diary.back_up_if_due(today, hurry, leaving=leaving)
            return diary.shelf.second()

        self.session.beside(self, back_up, self._backed_up, self._not_backed_up)

    def _hurry(self, _: float) -> None:
        """Stop a backup that holds up leaving; it is still due then. Runs beside the window."""
        if monotonic() > self._leave_by:
            raise Cancelled

    def _backed_up(self, second: SecondPlace | None) -> None:
        """Today and Settings read the list of backups when they are shown; one thing may wait."""
        if second is not None and second.there and second.waiting and not self._reminded:
            self._reminded = True
            self.workspace.bar.say(
                self.tr(
                    "Your second place is back. In Settings you can remove older backups there."
                )
            )

    def _not_backed_up(self, problem: Exception) -> None:
        if not isinstance(problem, Cancelled):
            self.session.troubled.emit(problem)

    def _warn(self) -> None:
        self.workspace.bar.say(self.tr("Locking soon. Press any key to stay."))

    def _unwarn(self) -> None:
        self.workspace.bar.hide()

    def leave(self) -> None:
        """Store every word, then shut the journal; `closed` follows, or `stuck` until it can."""
        if self._leaving:
            self.session.look = None  # the second to ask hides or locks, and nothing is shown then
            return
        self._leaving = True
        self._leavings += 1
        self._watch.stop()
        if self.session.removing == "deleted":  # with every word, stored or not
            self.session.close()
        else:
            self._flush()

    def _flush(self) -> None:
        if not self._leaving:
            return
        self._problem = None
        self.workspace.flush()
        leaving = self._leavings
        # Asked after the last write, so its answer comes when all of them are stored, or not.
        self.session.ask(
            self,
            lambda _: None,
            lambda _: self._flushed(leaving),
            lambda problem: self._still_stuck(leaving, problem),
        )

    def _flushed(self, leaving: int) -> None:
        if self._problem is not None:
            self._still_stuck(leaving, self._problem)
        elif self._is_still(leaving):
            self._leave_by = monotonic() + HURRY
            if not self.session.removing:
                self._back_up()
            self.session.close()

    def _is_still(self, leaving: int) -> bool:
        """Whether this leaving goes on; an answer may come after the person chose to stay."""
        return self._leaving and leaving == self._leavings

    def _still_stuck(self, leaving: int, problem: Exception) -> None:
        if not self._is_still(leaving):
            return
        self.session.look = None  # by the time it is stored, somebody else may sit here
        self._again.start()
        self.stuck.emit(problem)

    def stay(self) -> None:
        """Come back with the unsaved words; the right passphrase was given."""
        self._again.stop()
        self.session.only_close()
        self._leaving = False
        self._watch.start()

    def let_go(self) -> None:
        """Shut the journal without the words that could not be stored."""
        self._again.stop()
        self.session.only_close()
        self.session.close()
