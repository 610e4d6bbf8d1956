"""The same journal as a plain SQLite file, used by hand-written SQL: what encryption may cost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite  # without a key it is plain SQLite, of the same release

from chime_journal.diary.door import new_uid
from chime_journal.store.vault import Vault

PRAGMAS = ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY")
LIST = """
SELECT id, day, clock, offset, good_memory, title, substr(body, 1, 1000)
FROM reflection INDEXED BY ix_reflection_newest
WHERE binned_at IS NULL AND day BETWEEN ? AND ?
ORDER BY day DESC, clock DESC, id DESC LIMIT 51"""
SEARCH = """
SELECT id, day, clock, offset, good_memory, title, body
FROM reflection INDEXED BY ix_reflection_newest
WHERE binned_at IS NULL AND id IN (
  SELECT rowid FROM reflection_search WHERE reflection_search MATCH ?)
ORDER BY day DESC, clock DESC, id DESC LIMIT 51"""
SAVE = """
INSERT INTO reflection (uid, day, clock, offset, written_at, changed_at, good_memory,
  memory_hidden, never_share, settled, title, body)
VALUES (?, ?, '18:40:00', 0, '2026-11-01 18:40:00', '2026-11-01 18:40:00', 0, 0, 0, 0, '', ?)"""


class Plain:
    """An unencrypted copy of a journal's database: the same tables, index, triggers and rows."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._db = self._open()

    @classmethod
    def of(cls, vault: Vault, file: Path) -> Plain:
        """Copy a journal out of its encryption."""
        with vault._database.raw() as raw:
            raw.execute("ATTACH DATABASE ? AS plain KEY ''", (str(file),))
            raw.execute("SELECT sqlcipher_export('plain')")
            raw.execute("DETACH DATABASE plain")
        return cls(file)

    def _open(self) -> sqlite.Connection:
        db = sqlite.connect(str(self.file), isolation_level=None)
        db.execute("PRAGMA journal_mode=WAL").fetchone()
        for pragma in PRAGMAS:
            db.execute(f"PRAGMA {pragma}")
        return db

    def open(self) -> None:
        """Open the file anew and read the first page of the list."""
        self._db.close()
        self._db = self._open()
        self.month(date(1, 1, 1), date(9999, 1, 1))

    def save(self, day: date, body: str) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute(SAVE, (new_uid(), day.isoformat(), body))
        self._db.execute("COMMIT")

    def search(self, word: str) -> int:
        return len(self._db.execute(SEARCH, (f'"{word}"*',)).fetchall())

    def month(self, first: date, last: date) -> int:
        return len(self._db.execute(LIST, (first.isoformat(), last.isoformat())).fetchall())

    def checkpoint(self) -> None:
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def close(self) -> None:
        self._db.close()
