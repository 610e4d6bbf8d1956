"""Own people to turn to, shown on Support now."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.errors import Gone
from chime_journal.model.change import Change, Kind
from chime_journal.model.support import PERSON_LIMIT, Person, PersonDraft

if TYPE_CHECKING:
    from chime_journal.store.vault import Vault


class People:
    """Somebody to call or write to, in the person's own order."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def write(self, draft: PersonDraft) -> Change:
        """Store somebody, last in the list when new; Change.id names them.

        Raises InvalidEntry for a name that is empty or a text that is too long, and Gone.
        """
        values: dict[str, object] = {
            "name": door.needed_words("name", draft.name, PERSON_LIMIT),
            "about": door.words("about", draft.about, PERSON_LIMIT),
            "reach": door.words("reach", draft.reach, PERSON_LIMIT),
            "changed_at": datetime.now(UTC),
        }
        with self._vault.writing() as session:
            db = session.connection()
            if draft.id is None:
                last = db.scalar(select(func.max(col(Person.position))))
                place = 0 if last is None else last + 1
                added = insert(Person).values(**values, uid=door.new_uid(), position=place)
                id_ = db.execute(added.returning(col(Person.id))).scalar_one()
            else:
                id_ = draft.id
                changed = update(Person).where(col(Person.id) == id_).values(**values)
                if not db.execute(changed).rowcount:
                    raise Gone
        return Change.of(Kind.PERSON, id=id_)

    def list(self) -> list[PersonDraft]:
        """Return everybody who is not in the bin."""
        rows = (
            select(col(Person.id), col(Person.name), col(Person.about), col(Person.reach))
            .where(col(Person.binned_at).is_(None))
            .order_by(col(Person.position), col(Person.id))
        )
        with self._vault.reading() as session:
            return [
                PersonDraft(id=id_, name=name, about=about, reach=reach)
                for id_, name, about, reach in session.connection().execute(rows)
            ]
