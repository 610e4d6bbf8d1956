"""Prompts to start from: each is seen once before any is seen again."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.errors import InvalidEntry
from chime_journal.model.moment import Moment
from chime_journal.model.support import PromptSeen

if TYPE_CHECKING:
    from chime_journal.store.vault import Vault


class Prompts:
    """Remembers which prompts were shown."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def next(self, available: Sequence[str], now: Moment | None = None) -> str:
        """Return one of the ids: any never seen, else the least recently seen; it is now seen.

        Raises InvalidEntry("prompt", "empty") when there is none to choose from.
        """
        if not available:
            raise InvalidEntry("prompt", "empty")
        # Where the journal is only read, nothing can be noted, and the same one may come again.
        using = self._vault.reading if self._vault.reads_only else self._vault.writing
        with using() as session:
            db = session.connection()
            order = db.scalars(
                select(col(PromptSeen.prompt)).order_by(
                    col(PromptSeen.seen_at), col(PromptSeen.prompt)
                )
            ).all()
            seen = set(order)
            fresh = [prompt for prompt in available if prompt not in seen]
            chosen = (
                secrets.choice(fresh)
                if fresh
                else next(prompt for prompt in order if prompt in available)
            )
            if self._vault.reads_only:
                return chosen
            db.execute(delete(PromptSeen).where(col(PromptSeen.prompt) == chosen))
            db.execute(insert(PromptSeen).values(prompt=chosen, seen_at=door.Stamp.of(now).at))
        return chosen
