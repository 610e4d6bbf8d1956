"""Two copies of one journal, edited apart, and what is compared of them."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from chime_journal.diary.journal import Diary
from chime_journal.diary.merging.walk import ALL, WALKED, Walk
from chime_journal.diary.records.beside import KEPT_CHOICES
from chime_journal.diary.records.shapes import Kind
from chime_journal.model.gone import GoneRow
from chime_journal.model.merged import Merged
from chime_journal.model.taken import Record
from chime_journal.store.vault import Vault
from tests.factory import WORDS

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
Content = dict[str, list[str]]


class Copies:
    """Copies of one journal, by name, each open and edited apart."""

    def __init__(self, folder: Path, made: Path) -> None:
        self._folder, self._open = folder, dict[str, Diary]()
        for name in ("home", "stick"):
            self._add(name, made)

    def __getitem__(self, name: str) -> Diary:
        return self._open[name]

    def _add(self, name: str, source: Path) -> None:
        shutil.copytree(source, self._folder / name)
        self._open[name] = Diary(Vault.open(self._folder / name, WORDS))

    def copy(self, name: str, to: str) -> None:
        """Make one more copy of a copy, as it is now."""
        self[name].checkpoint()
        self._add(to, self._folder / name)

    def merge(self, into: str, other: str) -> Merged:
        """Merge one copy into another, as it is done after the backup."""
        here, there = self[into]._vault, self[other]._vault
        with here.writing() as session, there.reading() as beside:
            walk = Walk(session.connection(), beside.connection(), NOW)
            walk.go(lambda part: None)
        return walk.merged

    def close(self) -> None:
        for diary in self._open.values():
            diary.close()


def content(diary: Diary) -> Content:
    """Return all that a copy says, by uid: without numbers, its own order and times in the bin."""
    found: Content = {}
    with diary.taking_out.records(ALL) as records:
        for kind in WALKED:
            found[kind.section] = sorted(repr(_plain(kind, each)) for each in records.each(kind))
    with diary._vault.reading() as session:
        found["gone"] = sorted(session.connection().scalars(select(col(GoneRow.uid))))
    return found


def _plain(kind: Kind, record: Record) -> list[tuple[str, Any]]:
    if kind is KEPT_CHOICES:
        return [("uid", record["uid"])]
    plain = {
        name: sorted(value, key=repr) if isinstance(value, list) else value
        for name, value in record.items()
        if name != "position"
    }
    if "binned_at" in plain:
        plain["binned_at"] = plain["binned_at"] is not None
    return sorted(plain.items())


def said(diary: Diary) -> set[str]:
    """Return every text there is: as it is now, as an earlier one, or in the bin."""
    found = set()
    with diary.taking_out.records(ALL) as records:
        for kind in WALKED:
            for record in records.each(kind):
                found |= set(_words(kind, record))
    return found


def _words(kind: Kind, record: Record) -> list[str]:
    texts = [str(record[name]) for name in kind.fields.texts if name not in ("uid", "source")]
    if kind.section == "plan":
        texts = [line for text in texts for line in text.splitlines()]
    rated = record.get("ratings", ())
    return [*texts, *(repr((each["domain"], each["value"], each["note"])) for each in rated)]
