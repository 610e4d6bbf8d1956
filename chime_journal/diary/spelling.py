"""Own words: spellings the person taught the app, kept in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.model.change import Change, Kind
from chime_journal.model.support import OwnWord

if TYPE_CHECKING:
    from chime_journal.store.vault import Vault

WORD_LIMIT = 100  # characters


class OwnWords:
    """Words that are right because the person says so."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(self, word: str) -> Change:
        """Learn a word as it is written. Raises InvalidEntry when it is empty or too long."""
        kept = door.needed_words("word", word, WORD_LIMIT)
        with self._vault.writing() as session:
            session.connection().execute(insert(OwnWord).values(word=kept).on_conflict_do_nothing())
        return Change.of(Kind.PREFERENCE)

    def remove(self, word: str) -> Change:
        """Forget a word; one that was never learnt is no trouble."""
        with self._vault.writing() as session:
            session.connection().execute(delete(OwnWord).where(col(OwnWord.word) == word))
        return Change.of(Kind.PREFERENCE)

    def words(self) -> frozenset[str]:
        """Return every word that was learnt."""
        with self._vault.reading() as session:
            return frozenset(session.connection().scalars(select(col(OwnWord.word))))
