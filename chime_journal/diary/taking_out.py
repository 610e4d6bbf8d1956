"""Taking everything out, and in again: records of one unchanging state, and one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from chime_journal.diary.records.reading import Records
from chime_journal.diary.records.shapes import Kind
from chime_journal.diary.records.writing import Incoming, Picture, known
from chime_journal.model.taken import Wanted

if TYPE_CHECKING:
    from chime_journal.store.vault import Vault


class TakingOut:
    """The journal as plain records, for the formats that anybody can read."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @contextmanager
    def records(self, wanted: Wanted) -> Iterator[Records]:
        """Give what is wanted, as it is now; may run on another thread, while writing goes on."""
        with self._vault.reading() as session:
            yield Records(session.connection(), wanted)

    def known(self, kind: Kind, keys: Iterable[str]) -> set[str]:
        """Return those keys of a kind, such as uids, that the journal has, the bin included."""
        with self._vault.reading() as session:
            return known(session.connection(), kind, keys)

    @contextmanager
    def incoming(self, picture: Picture, today: date) -> Iterator[Incoming]:
        """Take in records; all that is added is kept at the end, or nothing on any error."""
        with self._vault.writing() as session:
            yield Incoming(session.connection(), picture, today)
