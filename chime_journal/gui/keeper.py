"""Keeping a form's words at every pause, as one record that the first save makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer

from chime_journal.gui.kept import Kept
from chime_journal.gui.session import Session

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.model.change import Change

PAUSE = 1000  # milliseconds without a key, after which the words are stored


class Draft(Protocol):
    """A frozen dataclass that knows its record."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> int | None: ...


Said = TypeVar("Said", bound=Draft)


class Keeper(QObject, Generic[Said]):
    """Stores what a form says. `draft` gives it, or None while there is nothing to keep."""

    def __init__(
        self,
        session: Session,
        draft: Callable[[], Said | None],
        write: Callable[[Diary, Said], Change],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._draft, self._write = session, draft, write
        self._kept, self._dirty = Kept(), False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.store)

    def begin(self, number: int | None) -> None:
        """Turn to another record: one to change, or a new one."""
        self._kept, self._dirty = Kept(number), False
        self._pause.stop()

    def touch(self) -> None:
        """Hear that the form says something else now."""
        self._dirty = True
        self._pause.start()

    def forget(self) -> None:
        """Leave what was typed since the last pause unwritten."""
        self._dirty = False
        self._pause.stop()

    def store(self) -> None:
        """Hand the words to the journal, if there are any new ones."""
        self._pause.stop()
        draft, kept = self._draft(), self._kept
        if not self._dirty or draft is None:
            return
        self._dirty = False

        def write(diary: Diary) -> Change:
            change = self._write(diary, replace(draft, id=kept.id))
            kept.id = change.id
            return change

        self._session.change(self, write, trouble=self._not_stored)

    def _not_stored(self, problem: Exception) -> None:
        self._dirty = True
        self._session.troubled.emit(problem)

    def then(self, action: Callable[[int | None], None]) -> None:
        """Store, then say which record it is; None when there was nothing to keep."""
        self.store()
        kept = self._kept
        self._session.ask(self, lambda _: kept.id, action)
