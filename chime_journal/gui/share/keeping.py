"""The name and the note of a share, kept in the journal at every pause."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from chime_journal.gui.session import Session
from chime_journal.model.change import Change
from chime_journal.model.preferences import Preferences

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class Keeping(QObject):
    """Stores what differs from what was stored; what could not be stored is tried again."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: tuple[str, str] | None = ("", "")  # None: not known, a write failed

    def know(self, preferences: Preferences) -> None:
        """Take over what is stored."""
        self._kept = (preferences.name, preferences.share_note)

    def keep(self, name: str, note: str) -> None:
        """Store both if one of them is another now."""
        if (name, note) != self._kept:
            self._kept = (name, note)
            write = partial(_keep, name=name, note=note)
            self._session.change(self, write, trouble=self._not_kept)

    def _not_kept(self, problem: Exception) -> None:
        self._kept = None
        self._session.troubled.emit(problem)


def _keep(diary: Diary, name: str, note: str) -> Change:
    return diary.preferences.change(name=name, share_note=note)
