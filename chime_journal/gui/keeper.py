"""Keeping what is being written: at every pause, as one record, until the journal has it.

Every form that takes words uses this. A save that failed is tried again, also after the person
has gone on to something else: words leave this place only for the journal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from chime_journal.errors import Gone, ReadingOnly
from chime_journal.gui.session import Session
from chime_journal.model.change import Change, Kind

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

PAUSE = 1000  # milliseconds without a key, after which the words are stored
AGAIN = 5000  # milliseconds after which a save that failed is tried again


class Draft(Protocol):
    """A frozen dataclass that knows its record."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> int | None: ...


Said = TypeVar("Said", bound=Draft)


@dataclass(slots=True, eq=False)
class Record(Generic[Said]):
    """One thing being written.

    `id` belongs to the diary thread: the first save sets it there, so that two saves on their way
    at once do not make two records.
    """

    id: int | None = None
    stored: bool = False  # the journal has it
    unsaved: Said | None = None  # handed over, and not yet known to be stored
    failed: bool = False  # and the last try did not work


class Keeper(QObject, Generic[Said]):
    """Stores what a form says. `draft` gives it, or None while there is nothing to keep.

    Signals:
        stored(int, object): the journal has this draft now.
        failed(): a save did not work; it will be tried again.
        binned(): the record on screen was put into the bin, by whatever way.
    """

    stored = Signal(int, object)
    failed = Signal()
    binned = Signal()

    def __init__(
        self,
        session: Session,
        kind: Kind,
        draft: Callable[[], Said | None],
        write: Callable[[Diary, Said], Change],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._kind, self._draft, self._write = session, kind, draft, write
        self._here: Record[Said] = Record()
        self._left: list[Record[Said]] = []  # gone on from, and not all stored yet
        self._dirty = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.store)
        session.changed.connect(self._heard)

    @property
    def begun(self) -> bool:
        """Whether the journal has the record on screen, or will have it in a moment."""
        return self._here.stored or self._here.unsaved is not None

    @property
    def is_stored(self) -> bool:
        """Whether the journal is known to have the record on screen."""
        return self._here.stored

    @property
    def number(self) -> int | None:
        """Return the id of the record on screen once an answer from the journal named it."""
        return self._here.id

    def naming(self) -> Callable[[], int | None]:
        """Return what tells, on the diary's thread, which record the one on screen now is."""
        record = self._here
        return lambda: record.id

    @property
    def unsaved(self) -> bool:
        """Whether anything on screen is not in the journal yet."""
        return self._dirty or self._here.unsaved is not None

    def begin(self, number: int | None) -> None:
        """Turn to another record: one to change, or a new one."""
        if self._here.unsaved is not None:
            self._left.append(self._here)
        self._here = Record(number, stored=number is not None)
        self._dirty = False
        self._pause.stop()

    def touch(self) -> None:
        """Hear that the form says something else now."""
        if self._session.why_reading:
            self._session.troubled.emit(ReadingOnly())
            return
        self._dirty = True
        self._pause.start(PAUSE)

    def forget(self) -> None:
        """Leave what was typed since the last pause unwritten."""
        self._dirty = False
        self._pause.stop()

    def store(self) -> None:
        """Hand over the words on screen, and those of before that are not stored yet."""
        self._pause.stop()
        for record in [record for record in self._left if record.failed]:
            if record.unsaved is not None:
                self._send(record, record.unsaved)
        if not self._dirty and not self._here.failed:
            return
        self._dirty, draft = False, self._draft()
        if draft is not None:
            self._send(self._here, draft)
        elif self._here.failed and not self._here.stored:
            self._here.unsaved, self._here.failed = None, False  # taken away before it was kept
        elif self._here.unsaved is not None:
            self.touch()  # taken away while it was on its way: look again when it has arrived

    def _send(self, record: Record[Said], draft: Said) -> None:
        record.unsaved, record.failed = draft, False

        def write(diary: Diary) -> Change:
            try:
                change = self._write(diary, replace(draft, id=record.id))
            except Gone:  # deleted for good meanwhile: the words are written anew
                change = self._write(diary, replace(draft, id=None))
            record.id = change.id
            return change

        def done(change: Change) -> None:
            record.stored = True
            if record.unsaved is draft:
                record.unsaved = None
                if record in self._left:
                    self._left.remove(record)
            if change.id is not None:
                self.stored.emit(change.id, draft)

        def trouble(problem: Exception) -> None:
            if record.unsaved is draft:
                record.failed = True
                self._pause.start(AGAIN)
                self.failed.emit()
            self._session.troubled.emit(problem)

        self._session.change(self, write, done, trouble)

    def then(self, action: Callable[[int | None], None]) -> None:
        """Store, then say which record it is; None when there was nothing to keep."""
        self.store()
        record = self._here
        self._session.ask(self, lambda _: record.id, action)

    def afterwards(
        self,
        action: Callable[[Diary, int], Change],
        done: Callable[[Change], None] | None = None,
    ) -> None:
        """Do something with the record on screen, after all that was handed over before."""
        record = self._here

        def act(diary: Diary) -> Change:
            return Change.of() if record.id is None else action(diary, record.id)

        self._session.change(self, act, done)

    def put_away(self) -> None:
        """Put the record on screen into the bin; what is typed from now on is a new one."""
        self.forget()
        kind = self._kind
        if self.begun:
            self.afterwards(lambda diary, number: diary.bin.put(kind, number))
        self._here.unsaved = None
        self.begin(None)

    def _heard(self, change: Change) -> None:
        if self._here.id is not None and (self._kind, self._here.id) in change.binned:
            self._here = Record()
            self.forget()
            self.binned.emit()
