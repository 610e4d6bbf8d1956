"""What the app notes for itself about backups; it lies in the journal and makes no backup due."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select
from sqlmodel import col

from chime_journal.model.support import PreferenceRow

if TYPE_CHECKING:
    from chime_journal.store.vault import Vault

NAME = "backup_notes"  # no preference, so a list of preferences leaves it out


@dataclass(frozen=True, slots=True)
class Notes:
    """Days are ISO text, as they are stored."""

    took: float | None = None  # seconds the last backup took
    thinned: int = 0  # backups that went by themselves the last time
    thinned_on: str = ""
    waiting: bool = False  # older ones at the second place are to be removed
    words: dict[str, str] = field(default_factory=dict)  # mark of earlier words -> last day
    sheets: dict[str, str] = field(default_factory=dict)
    same_words: list[str] = field(default_factory=list)  # marks of before a new sheet

    def days(self, marks: dict[str, str]) -> dict[str, date]:
        return {mark: date.fromisoformat(day) for mark, day in marks.items()}


class NoteStore:
    """Reads and changes the notes, from any thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def read(self) -> Notes:
        """Return the notes; those of a newer version that this one does not know are left out."""
        rows = select(col(PreferenceRow.value)).where(col(PreferenceRow.name) == NAME)
        with self._vault.reading() as session:
            value = session.connection().scalar(rows)
        stored: dict[str, Any] = json.loads(value) if value else {}
        known = Notes.__dataclass_fields__
        return Notes(**{name: value for name, value in stored.items() if name in known})

    def change(self, **fields: object) -> None:
        """Note these and keep the others."""
        notes = replace(self.read(), **fields)  # type: ignore[arg-type]
        row = {"name": NAME, "value": json.dumps(asdict(notes))}
        with self._vault.noting() as session:
            db = session.connection()
            db.execute(delete(PreferenceRow).where(col(PreferenceRow.name) == NAME))
            db.execute(insert(PreferenceRow), [row])
