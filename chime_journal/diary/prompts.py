"""Prompts to start from: each is seen once before any is seen again, own ones among them."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, literal, select, update
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.errors import Gone
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.prompt import (
    OWN,
    PROMPT_LIMIT,
    OwnPrompt,
    OwnPromptRow,
    PromptDraft,
    PromptHidden,
    PromptSeen,
    Suggested,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chime_journal.store.vault import Vault

KEY_LIMIT = 100  # characters

OwnPrompts = list[OwnPrompt]


class Prompts:
    """Remembers which prompts were shown or put away, and keeps own ones."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def next(self, shipped: Mapping[str, str], now: Moment | None = None) -> Suggested | None:
        """Return any prompt never seen, else the one not seen for longest; it is now seen.

        `shipped` has the words of those that come with the program, by their ids. None of those
        put away comes; without any other there is None.
        """
        # Where the journal is only read, nothing can be noted, and the same one may come again.
        using = self._vault.reading if self._vault.reads_only else self._vault.writing
        with using() as session:
            db = session.connection()
            offered = _offered(db, shipped)
            if not offered:
                return None
            seen = [key for key in _seen(db) if key in offered]
            fresh = [key for key in offered if key not in set(seen)]
            chosen = secrets.choice(fresh) if fresh else seen[0]
            if not self._vault.reads_only:
                db.execute(delete(PromptSeen).where(col(PromptSeen.prompt) == chosen))
                at = door.Stamp.of(now).at
                db.execute(insert(PromptSeen).values(prompt=chosen, seen_at=at))
        return Suggested(chosen, offered[chosen])

    def again(self, key: str, shipped: Mapping[str, str]) -> Suggested | None:
        """Return a prompt as it reads now; None if it is not among those that come any more."""
        with self._vault.reading() as session:
            words = _offered(session.connection(), shipped).get(key)
        return None if words is None else Suggested(key, words)

    def hide(self, key: str) -> Change:
        """Put a prompt away: it does not come again until it is brought back."""
        wanted = door.needed_words("prompt", key, KEY_LIMIT)
        with self._vault.writing() as session:
            hide = insert(PromptHidden).prefix_with("OR IGNORE").values(prompt=wanted)
            session.connection().execute(hide)
        return Change.of(Kind.PROMPT)

    def show_again(self, key: str) -> Change:
        """Let a prompt come again."""
        with self._vault.writing() as session:
            shown = delete(PromptHidden).where(col(PromptHidden.prompt) == key)
            session.connection().execute(shown)
        return Change.of(Kind.PROMPT)

    def hidden(self) -> frozenset[str]:
        """Return the keys of those put away."""
        with self._vault.reading() as session:
            return frozenset(session.connection().scalars(select(col(PromptHidden.prompt))))

    def write(self, draft: PromptDraft, now: Moment | None = None) -> Change:
        """Store an own prompt, as one line; Change.id names it.

        Raises InvalidEntry("prompt", "empty" | "too_long"), and Gone.
        """
        line = " ".join(door.storable(draft.words).split())
        words, at = door.needed_words("prompt", line, PROMPT_LIMIT), door.Stamp.of(now).at
        with self._vault.writing() as session:
            db = session.connection()
            if draft.id is None:
                added = insert(OwnPromptRow).values(
                    uid=door.new_uid(), words=words, written_at=at, changed_at=at
                )
                id_ = db.execute(added.returning(col(OwnPromptRow.id))).scalar_one()
            else:
                id_ = draft.id
                changed = update(OwnPromptRow).where(col(OwnPromptRow.id) == id_)
                if not db.execute(changed.values(words=words, changed_at=at)).rowcount:
                    raise Gone
        return Change.of(Kind.PROMPT, id=id_)

    def own(self) -> OwnPrompts:
        """Return the own prompts that are not in the bin, the newest first."""
        with self._vault.reading() as session:
            return _own(session.connection())


def forget_deleted(db: Connection) -> None:
    """Let go of what is noted about own prompts that are deleted for good."""
    keys = select(literal(OWN).concat(col(OwnPromptRow.uid)))
    noted = ((PromptSeen, col(PromptSeen.prompt)), (PromptHidden, col(PromptHidden.prompt)))
    for table, key in noted:
        own = func.substr(key, 1, len(OWN)) == OWN
        db.execute(delete(table).where(own, key.not_in(keys)))


def _own(db: Connection) -> OwnPrompts:
    rows = (
        select(col(OwnPromptRow.id), col(OwnPromptRow.uid), col(OwnPromptRow.words))
        .where(col(OwnPromptRow.binned_at).is_(None))
        .order_by(col(OwnPromptRow.written_at).desc(), col(OwnPromptRow.id).desc())
    )
    return [OwnPrompt(id_, OWN + uid, words) for id_, uid, words in db.execute(rows)]


def _offered(db: Connection, shipped: Mapping[str, str]) -> dict[str, str]:
    """Return the words of all that may come, by key."""
    hidden = set(db.scalars(select(col(PromptHidden.prompt))))
    both = {own.key: own.words for own in _own(db)} | dict(shipped)
    return {key: words for key, words in both.items() if key not in hidden}


def _seen(db: Connection) -> list[str]:
    """Return the keys of all that were seen, those not seen for longest first."""
    order = select(col(PromptSeen.prompt)).order_by(col(PromptSeen.seen_at), col(PromptSeen.prompt))
    return list(db.scalars(order))
