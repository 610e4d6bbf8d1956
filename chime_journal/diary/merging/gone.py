"""What was deleted for good in one copy: in the other it goes to the bin, unless it was changed."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Table, insert, or_, select, update
from sqlmodel import col

from chime_journal.diary.records.kinds import KINDS
from chime_journal.model.gone import GoneRow
from chime_journal.model.taken import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection

Names = dict[str, datetime | None]  # when a thing that is gone was last changed, by its uid


class Gone:
    """What is gone on either side. A name that is known here was followed before, once."""

    def __init__(self, here: Connection, there: Connection, now: datetime) -> None:
        self._db, self._other, self._now = here, there, now
        self._here, self._there = _names(here), _names(there)

    def on_its_way(self, record: Record, now: str) -> Record:
        """Return a record that is only there; in the bin, where it was deleted for good here."""
        uid = record.get("uid")
        if uid not in self._here or record.get("binned_at") is not None:
            return record
        return record if _is_newer(record, self._here[uid]) else record | {"binned_at": now}

    def follow(self) -> Counter[str]:
        """Put into the bin what was deleted for good there; return how much of each section."""
        new = {uid: at for uid, at in self._there.items() if uid not in self._here}
        binned: Counter[str] = Counter()
        for kind in KINDS:
            if "uid" in kind.table.c and "binned_at" in kind.table.c:
                back = self._back(kind.table, new)
                moved = sum(
                    self._bin(kind.table, uid, at) for uid, at in new.items() if uid not in back
                )
                binned.update({kind.section: moved} if moved else {})
        if new:
            rows = [{"uid": uid, "changed_at": at} for uid, at in new.items()]
            self._db.execute(insert(GoneRow), rows)
        return binned

    def _back(self, table: Table, names: Names) -> set[str]:
        """Return what was deleted for good there, and came back since from another copy."""
        if not names:
            return set()
        return set(self._other.scalars(select(table.c.uid).where(table.c.uid.in_(list(names)))))

    def _bin(self, table: Table, uid: str, changed_at: datetime | None) -> int:
        rules = [table.c.uid == uid, table.c.binned_at.is_(None)]
        if "changed_at" in table.c and changed_at is not None:
            rules.append(or_(table.c.changed_at.is_(None), table.c.changed_at <= changed_at))
        return self._db.execute(update(table).where(*rules).values(binned_at=self._now)).rowcount


def _names(db: Connection) -> Names:
    rows = db.execute(select(col(GoneRow.uid), col(GoneRow.changed_at)))
    return dict(rows.tuples().all())


def _is_newer(record: Record, changed_at: datetime | None) -> bool:
    if changed_at is None or not record.get("changed_at"):
        return False
    own = datetime.fromisoformat(record["changed_at"].removesuffix("Z")).replace(tzinfo=UTC)
    return own > changed_at
