"""Receipts: that something was shared, with whom and from which days; kept only in here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import insert, select
from sqlmodel import col

from chime_journal.diary import door
from chime_journal.diary.preferences import PreferenceStore
from chime_journal.errors import InvalidEntry
from chime_journal.model.change import Change, Kind
from chime_journal.model.moment import Moment
from chime_journal.model.support import Receipt, ReceiptLine

if TYPE_CHECKING:
    from chime_journal.store.vault import Vault

FORMS = ("pdf", "sealed", "here")  # "here": looked at together on this screen, in no file
FOR_WHOM_LIMIT = 200  # characters


class Receipts:
    """What has been shared; each line can go to the bin."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(
        self,
        share_id: str,
        form: str,
        first: date,
        last: date,
        *,
        for_whom: str = "",
        parts: Sequence[str] = (),
        now: Moment | None = None,
    ) -> Change:
        """Keep that something was shared, unless the person wants no lines; Change.id names it.

        `share_id` is new for each; `form` is one of `FORMS`.
        """
        if form not in FORMS:
            raise InvalidEntry("form")
        if not PreferenceStore(self._vault).read().keep_receipts:
            return Change.of()
        added = insert(Receipt).values(
            uid=share_id,
            saved_at=door.Stamp.of(now).at,
            form=form,
            for_whom=door.words("for_whom", for_whom, FOR_WHOM_LIMIT),
            first_day=first,
            last_day=last,
            parts=json.dumps(list(parts)),
        )
        with self._vault.writing() as session:
            id_ = session.connection().execute(added.returning(col(Receipt.id))).scalar_one()
        return Change.of(Kind.RECEIPT, id=id_)

    def list(self) -> list[ReceiptLine]:
        """Return the receipts, newest first; none from the bin."""
        rows = (
            select(
                col(Receipt.id),
                col(Receipt.saved_at),
                col(Receipt.form),
                col(Receipt.for_whom),
                col(Receipt.first_day),
                col(Receipt.last_day),
                col(Receipt.parts),
            )
            .where(col(Receipt.binned_at).is_(None))
            .order_by(col(Receipt.saved_at).desc(), col(Receipt.id).desc())
        )
        with self._vault.reading() as session:
            return [
                ReceiptLine(id_, at, form, for_whom, first, last, tuple(json.loads(parts)))
                for id_, at, form, for_whom, first, last, parts in session.connection().execute(
                    rows
                )
            ]
