"""The staying-well plan: words under seven headings, and a copy of some that anybody may read."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.diary.plan_copy import PlanCopy
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.plan import WORDS_LIMIT, PlanHeading, PlanPart

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault


class Plan:
    """What a person wants to remember about staying well; any heading may stay empty."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._copy = PlanCopy(vault)

    def read(self) -> dict[PlanHeading, str]:
        """Return the words under every heading, in the order of the page."""
        with self._vault.reading() as session:
            return _read(session.connection())

    def write(self, heading: PlanHeading, words: str, now: Moment | None = None) -> Change:
        """Keep words under a heading; without any, nothing is kept of it.

        A copy that anybody may read follows. Raises InvalidEntry for a text that is too long, and
        what writing that copy raises; the journal has the words by then.
        """
        kept = door.words(heading.value, words, WORDS_LIMIT)
        with self._vault.writing() as session:
            db = session.connection()
            if kept.strip():
                _put(db, heading, kept, door.Stamp.of(now))
            else:
                db.execute(delete(PlanPart).where(col(PlanPart.heading) == heading.value))
        self._copy.follow(self.read())
        return Change.of(Kind.PLAN)

    def in_copy(self) -> dict[PlanHeading, str]:
        """Return the headings whose words anybody may read, each as it is called in the copy."""
        return self._copy.chosen()

    def choose_copy(self, titles: dict[PlanHeading, str]) -> Change:
        """Let anybody who opens the folder read the words under these headings; without any, none.

        Raises DiskFull, VaultReadOnly or StoreUnreachable.
        """
        self._copy.choose(titles, self.read())
        return Change.of(Kind.PLAN)

    def tidy(self) -> Change:
        """Bring the copy up to date after a crash; one that did not come along stays off."""
        self._copy.follow(self.read())
        return Change.of()


def _put(db: Connection, heading: PlanHeading, words: str, stamp: door.Stamp) -> None:
    """Keep words under a heading, with the day of its first ones."""
    same = col(PlanPart.heading) == heading.value
    changed = update(PlanPart).where(same).values(words=words, changed_at=stamp.at)
    if not db.execute(changed).rowcount:
        new = {"heading": heading.value, "words": words, "day": stamp.day, "changed_at": stamp.at}
        db.execute(insert(PlanPart).values(**new))


def _read(db: Connection) -> dict[PlanHeading, str]:
    found = dict.fromkeys(PlanHeading, "")
    for name, words in db.execute(select(col(PlanPart.heading), col(PlanPart.words))):
        with suppress(ValueError):  # a heading that this version of the app does not know
            found[PlanHeading(name)] = words
    return found
