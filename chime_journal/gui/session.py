"""The one way from the window to an open journal and back.

The diary lives on its own single thread. Questions and changes go down to it, answers come back
on the main thread by one queued signal, and only plain values travel.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from chime_journal.diary import is_journal
from chime_journal.errors import Cancelled, ChimeError, CopyOutdated, ReadingOnly
from chime_journal.gui.aloud.aloud import Aloud, Why
from chime_journal.gui.computer.left import KEPT, STAYS, Look
from chime_journal.gui.errands import Errands
from chime_journal.model.change import Change, Kind

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

T = TypeVar("T")
Trouble = Callable[[Exception], None]

DIARY, WORK = "diary", "work"
BESIDE = "beside"  # of its own: a copy to a slow stick takes minutes, and charts must not wait


class Session(QObject):
    """An open journal and its workers: the diary's own thread, one for exports, one for backups.

    Signals:
        changed(Change): a write was stored; sent even if the page that asked has closed.
        unsaved(Exception): a change could not be stored, whoever says so to the person.
        troubled(Exception): something went wrong and nobody else is there to say so.
        closed(): the journal is shut; nothing more will be answered.
    """

    changed = Signal(object)
    unsaved = Signal(object)
    troubled = Signal(object)
    closed = Signal()

    def __init__(
        self, diary: Diary, parent: QObject | None = None, aloud: Aloud | None = None
    ) -> None:
        """Without `aloud` nothing is read to anybody."""
        super().__init__(parent)
        self._diary = diary
        self.aloud = aloud or Aloud(Why.SHARED)
        self.aloud.setParent(self)
        self._errands = Errands(self)
        self._errands.troubled.connect(self.troubled)
        self._beside: list[Future[None]] = []
        self._open = True
        self._moving = False
        self.why_reading = diary.safety.why_reading  # words can only be read; empty if not so
        self.gone = ""  # what became of the journal's files at the end; empty if they stay
        self.next_journal: Path | None = None  # to be opened after this one is locked
        self.look: Look | None = None  # a document to be shown once this one is locked
        self.removing = ""  # the way its files go at the end: "left", "deleted" or not at all
        self._close = self._shut_diary

    @property
    def busy(self) -> bool:
        """Whether an answer is still on its way."""
        return self._errands.busy

    def stoppable(self, progress: Callable[[float], None]) -> Callable[[float], None]:
        """Return what tells `progress`, and stops long work with Cancelled once this closes."""

        def tell(part: float) -> None:
            if not self._open or self._moving:
                raise Cancelled
            progress(part)

        return tell

    def ask(
        self,
        owner: QObject,
        question: Callable[[Diary], T],
        answer: Callable[[T], None],
        trouble: Trouble | None = None,
    ) -> None:
        """Read something; `answer` runs on the main thread unless `owner` is gone by then."""
        self._errands.run(owner, lambda: question(self._diary), answer, trouble, thread=DIARY)

    def change(
        self,
        owner: QObject,
        action: Callable[[Diary], Change],
        done: Callable[[Change], None] | None = None,
        trouble: Trouble | None = None,
    ) -> None:
        """Write something; every screen hears of the change, then `done` runs."""
        if self.why_reading:
            self.troubled.emit(ReadingOnly())
            return

        def write() -> Callable[[], None]:
            change = action(self._diary)

            def tell() -> None:
                self.changed.emit(change)
                if done is not None and isValid(owner):
                    done(change)

            return tell

        said = _for(owner, trouble) or self.troubled.emit

        def fail(problem: Exception) -> None:
            if not isinstance(problem, Cancelled):  # what the person stopped need not be kept
                self.unsaved.emit(problem)
            said(problem)

        # The news goes to everybody, so the session itself owns this answer.
        self._errands.run(self, write, lambda tell: tell(), fail, thread=DIARY)

    def move(
        self,
        owner: QObject,
        job: Callable[[Diary], tuple[Diary, T]],
        answer: Callable[[T], None],
        trouble: Trouble | None = None,
    ) -> None:
        """Go on in another diary that `job` opens; what waits to be stored is stored there."""
        self._moving = True  # what runs beside stops where it can

        def go() -> T:
            try:
                wait(self._beside)
                new, told = job(self._diary)
                old, self._diary = self._diary, new
            finally:
                self._moving = False
            with suppress(ChimeError, OSError):  # its place may be gone
                old.close()
            return told

        def went(told: T) -> None:
            self.why_reading = self._diary.safety.why_reading
            self.changed.emit(Change.of(*Kind))
            if isValid(owner):
                answer(told)

        self._errands.run(self, go, went, _for(owner, trouble), thread=DIARY)

    def work(
        self,
        owner: QObject,
        job: Callable[[], T],
        answer: Callable[[T], None],
        trouble: Trouble | None = None,
    ) -> None:
        """Do something long that needs no journal: make a document, save a file."""
        self._errands.run(owner, job, answer, trouble, thread=WORK)

    def beside(
        self,
        owner: QObject,
        job: Callable[[Diary], T],
        answer: Callable[[T], None],
        trouble: Trouble | None = None,
    ) -> None:
        """Do something long with the journal while it is written in, e.g. make a backup."""
        future = self._errands.run(owner, lambda: job(self._diary), answer, trouble, thread=BESIDE)
        if future is not None:
            self._beside = [old for old in self._beside if not old.done()] + [future]

    def close(self) -> None:
        """Finish what was asked, then shut the journal; `closed` follows, whatever happens."""
        self._end(self._close)

    def remove_at_end(self, way: str, *, copied: bool, there_too: bool = False) -> None:
        """Let `close` remove the journal's own files as well; `gone` then begins with `way`.

        It ends with "_partly" where something else lies in the folder, and is "stays" where the
        journal could not be removed. `copied`: only if nothing was written since the journal was
        copied; else `gone` is "kept".
        """
        self.removing = way

        def remove() -> None:
            try:
                left = self._diary.remove(copied=copied, there_too=there_too)
                self.gone = f"{way}_partly" if left else way
            except CopyOutdated:
                self.gone = KEPT
            except ChimeError:
                self.gone = STAYS if is_journal(self._diary.folder) else f"{way}_partly"
            finally:
                self._diary.close()

        self._close = remove

    def only_close(self) -> None:
        """The person stays after all: a later `close` removes, forgets and opens nothing else."""
        self.removing = self.gone = ""
        self.next_journal = self.look = None
        self._close = self._shut_diary

    def _shut_diary(self) -> None:
        self._diary.close()

    def _end(self, last: Callable[[], None]) -> None:
        if not self._open:
            return
        running = self._beside

        def shut() -> None:
            wait(running)
            last()

        self._errands.run(self, shut, lambda _: self._shut(), self._shut_badly, thread=DIARY)
        self._errands.close()
        self.aloud.close()
        self._open = False

    def _shut_badly(self, problem: Exception) -> None:
        self.troubled.emit(problem)
        self._shut()

    def _shut(self) -> None:
        self._errands.stop()
        self.aloud.end()
        self.closed.emit()


def _for(owner: QObject, trouble: Trouble | None) -> Trouble | None:
    """Keep `trouble` from running after its owner is gone."""
    if trouble is None:
        return None
    told = trouble

    def only_if_there(problem: Exception) -> None:
        if isValid(owner):
            told(problem)

    return only_if_there
