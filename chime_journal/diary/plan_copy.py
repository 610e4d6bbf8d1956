"""The copy of some of the plan that lies unlocked in the journal's folder, if a person wants it.

It is on only while both are there: the choice inside the journal, and the file beside it. The
choice travels in every backup and the file in none. So a journal in another folder, restored,
rescued or saved there, tells nobody anything until its person says so again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.errors import ChimeError
from chime_journal.model.plan import PlanHeading
from chime_journal.model.support import PreferenceRow
from chime_journal.store import readable

if TYPE_CHECKING:
    from chime_journal.store.vault import Vault

KEPT_AS = "plan_copy"  # a preference that is set here alone

Titles = Mapping[PlanHeading, str]  # what is in the copy, and how each heading is called there


def text(titles: Titles, words: Mapping[PlanHeading, str]) -> str:
    """Return what the copy says, letter by letter; headings without words are left out."""
    parts = [
        f"{titles[heading]}\n\n{words[heading].strip()}\n"
        for heading in PlanHeading
        if heading in titles and words[heading].strip()
    ]
    return "\n\n".join(parts)


class PlanCopy:
    """Knows what goes into the copy, and writes it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def chosen(self) -> dict[PlanHeading, str]:
        """Return what is in the copy; nothing while there is none. Raises StoreUnreachable."""
        titles = self._kept()
        return titles if titles and readable.is_there(self._vault.folder) else {}

    def choose(self, titles: Titles, words: Mapping[PlanHeading, str]) -> None:
        """Have a copy with these headings, or none. Raises what `readable.write` raises."""
        if not titles:
            readable.remove(self._vault.folder)
            self._keep({})
            return
        before = self._kept()
        # First, so that a crash in between cannot leave out that something is to be taken away.
        self._keep({heading: door.storable(title) for heading, title in titles.items()})
        try:
            readable.write(self._vault.folder, text(titles, words))
        except ChimeError:
            self._keep(before)  # the copy is as it was, and is not to follow another wish later
            raise

    def follow(self, words: Mapping[PlanHeading, str]) -> None:
        """Let the copy say what the plan says now; forget the choice where there is no copy."""
        titles = self._kept()
        if not titles:
            return
        if not readable.is_there(self._vault.folder):
            self._keep({})
            return
        said = text(titles, words)
        if readable.read(self._vault.folder) != said:
            readable.write(self._vault.folder, said)

    def _kept(self) -> dict[PlanHeading, str]:
        with self._vault.reading() as session:
            row = select(col(PreferenceRow.value)).where(col(PreferenceRow.name) == KEPT_AS)
            kept = session.connection().scalar(row)
        with suppress(ValueError):  # what a rescue found may be cut short
            found = json.loads(kept or "{}")
            if isinstance(found, dict):
                return {PlanHeading(name): str(title) for name, title in found.items()}
        return {}

    def _keep(self, titles: Titles) -> None:
        with self._vault.writing() as session:
            db = session.connection()
            db.execute(delete(PreferenceRow).where(col(PreferenceRow.name) == KEPT_AS))
            if titles:
                value = json.dumps({heading.value: title for heading, title in titles.items()})
                db.execute(insert(PreferenceRow).values(name=KEPT_AS, value=value))
