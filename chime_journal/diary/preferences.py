"""What a person chose about how the app looks and behaves."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, get_args

from sqlalchemy import delete, insert, select
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.errors import InvalidEntry
from chime_journal.model.change import Change, Kind
from chime_journal.model.preferences import (
    RECOVERY_MEANS_LIMIT,
    WORDS_FOR_ME_LIMIT,
    Preferences,
    Spelling,
    Theme,
    WeekStart,
)
from chime_journal.model.support import PreferenceRow

if TYPE_CHECKING:
    from chime_journal.store.vault import Vault

NAME_LIMIT = 100  # characters
PATH_LIMIT = 4096  # characters
SHARE_NOTE_LIMIT = 20_000  # characters


def _one_of(choices: tuple[object, ...]) -> Callable[[object], bool]:
    return lambda value: value in choices


def _whole(least: int, most: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and least <= value <= most


def _matches(form: str) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(form, value) is not None


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _text(limit: int) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and len(value) <= limit


_ALLOWED: dict[str, Callable[[object], bool]] = {
    "theme": _one_of(get_args(Theme)),
    "text_size": _whole(80, 200),
    "less_motion": _is_flag,
    "language": _matches("system|[a-z]{2,3}(_[A-Z]{2})?"),
    "week_start": _one_of(get_args(WeekStart)),
    "trends_on": _is_flag,
    "spirituality_on": _is_flag,
    "memories_on": _is_flag,
    "lock_minutes": _whole(1, 60),
    "screenshots_on": _is_flag,
    "spelling": _one_of(get_args(Spelling)),
    "keep_receipts": _is_flag,
    "country": _matches("([a-z]{2}|other)?"),
    "backup_room": _whole(5, 75),
    "named_days_on": _is_flag,
    "reached_goals_on": _is_flag,
    "exercises_on": _is_flag,
    "second_place": _text(PATH_LIMIT),
    "name": _text(NAME_LIMIT),
    "share_note": _text(SHARE_NOTE_LIMIT),
    "words_for_me": _text(WORDS_FOR_ME_LIMIT),
    "recovery_means": _text(RECOVERY_MEANS_LIMIT),
}
# A second place is a folder of this computer; all else goes along with the person.
PERSONAL = frozenset(_ALLOWED) - {"second_place"}


def is_allowed(name: str, value: object) -> bool:
    """Tell whether a preference of this name may have this value."""
    return name in _ALLOWED and _ALLOWED[name](value)


class PreferenceStore:
    """Reads and changes preferences; they live in the journal and nowhere else."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def read(self) -> Preferences:
        """Return all preferences; what was never chosen, or cannot be read, is the default."""
        with self._vault.reading() as session:
            rows = session.connection().execute(
                select(col(PreferenceRow.name), col(PreferenceRow.value))
            )
            stored = {name: _value(value) for name, value in rows}
        # A newer or older version of the app may have stored what this one does not know.
        known: dict[str, Any] = {
            name: value for name, value in stored.items() if is_allowed(name, value)
        }
        return Preferences(**known)

    def change(self, **fields: object) -> Change:
        """Store these preferences and keep the others. Raises InvalidEntry(name)."""
        for name, value in fields.items():
            if isinstance(value, str):
                fields[name] = door.storable(value)
            if not is_allowed(name, fields[name]):
                raise InvalidEntry(name)
        rows = [{"name": name, "value": json.dumps(value)} for name, value in fields.items()]
        if rows:
            with self._vault.writing() as session:
                db = session.connection()
                db.execute(delete(PreferenceRow).where(col(PreferenceRow.name).in_(fields)))
                db.execute(insert(PreferenceRow), rows)
        return Change.of(Kind.PREFERENCE)


def _value(stored: str) -> object:
    """Return what was stored, or None where a rescue found only its beginning."""
    with suppress(ValueError):
        return json.loads(stored)
    return None
