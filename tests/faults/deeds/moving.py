"""Bringing in, backing up, restoring, and a newer version that changes the schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.errors import ChimeError, FolderNotEmpty, NotAVault
from chime_journal.exchange import dry_run
from chime_journal.exchange.format import Terms
from chime_journal.gui.pictures.taking_in import from_bytes
from chime_journal.store import backup, migrations
from chime_journal.store.vault import Vault
from tests.factory import WORDS
from tests.faults.deeds.deed import (
    Deed,
    Say,
    begun,
    bodies,
    judged,
    keep_trying,
    said,
    text,
    untidy,
    written,
)

THERE = 3  # texts before the work begins
BROUGHT = 40  # entries in the file from outside
THEIRS = "theirs.json"
EARLIER = range(THERE)


def _some(place: Path) -> None:
    written(place, THERE)


def outside_file(place: Path) -> None:
    written(place, THERE)
    entries = [
        {
            "date": f"2025-0{number % 9 + 1}-1{number % 9}",
            "time": f"1{number % 10}:{number % 60:02}",
            "title": f"Brought {number}",
            "body": text(THERE + number),
            "tags": [],
            "starred": False,
        }
        for number in range(BROUGHT)
    ]
    (place / THEIRS).write_text(json.dumps({"tags": {}, "entries": entries}))


def bring_in(place: Path, say: Say) -> None:
    journal = begun(place, say)

    terms = Terms(date(2026, 11, 1))

    def whole() -> None:
        reading = dry_run.look(dry_run.open_at(place / THEIRS, terms), terms)
        known = journal.reflections.known_sources(reading.sources())
        dry_run.bring_in(journal, dry_run.compare(reading, known), from_bytes)

    keep_trying(say, whole)
    say("in")
    journal.close()


def brought_in(place: Path, lines: list[str]) -> str:
    def look(journal: Diary) -> str:
        there = sorted(bodies(journal).values())
        if there == list(range(THERE + BROUGHT)):
            return ""
        if there != list(EARLIER) or said(lines, "in"):
            return f"not all or nothing was brought in: {len(there)} texts"
        return ""

    (place / THEIRS).unlink()  # the person's own file, in plain words by its nature
    return judged(place, look) or _backups_open(place)


def back_up(place: Path, say: Say) -> None:
    journal = begun(place, say)
    for _ in range(2):
        made = keep_trying(say, journal.back_up)
        say(f"backup {made.path.name.replace(' ', '_')}")
    journal.close()


def backed_up(place: Path, lines: list[str]) -> str:
    there = {path.name.replace(" ", "_") for path in (place / "journal" / "backups").glob("*")}
    if missing := {name for (name,) in said(lines, "backup")} - there:
        return f"{len(missing)} backups are not there"
    return judged(place, _all_there) or _backups_open(place)


def _all_there(journal: Diary) -> str:
    there = sorted(bodies(journal).values())
    return "" if there == list(EARLIER) else f"the journal does not hold its texts: {there}"


def _backups_open(place: Path) -> str:
    """Return a message for a backup whose bytes are not whole."""
    listed = backup.listing(place / "journal")
    return "" if all(backup.verify(one.path).opens is not False for one in listed) else (
        "a backup is not whole"
    )  # fmt: skip


def backed_up_once(place: Path) -> None:
    written(place, THERE)
    vault = Vault.open(place / "journal", WORDS)
    backup.make(vault).path.rename(place / "kept.chimebackup")
    vault.close()


def restore(place: Path, say: Say) -> None:
    def whole() -> None:
        try:
            diary.restore(place / "kept.chimebackup", place / "again")
        except FolderNotEmpty:
            Vault.open(place / "again", WORDS).close()  # a try before this one did it

    keep_trying(say, whole)
    say("restored")


def restored(place: Path, lines: list[str]) -> str:
    again = place / "again"
    if wrong := judged(place, _all_there):
        return wrong
    try:
        vault = Vault.open(again, WORDS)
    except NotAVault:
        if said(lines, "restored"):
            return "what was restored is not there"
        diary.restore(place / "kept.chimebackup", again)
        vault = Vault.open(again, WORDS)
    except ChimeError as trouble:
        return f"what was restored does not open: {type(trouble).__name__}"
    try:
        vault.check()
        wrong = _all_there(Diary(vault))
    finally:
        vault.close()
    return wrong or untidy(again)


def migrate(place: Path, say: Say) -> None:
    with newer_program():
        journal = begun(place, say)
        say("migrated")
        journal.close()


def migrated(place: Path, lines: list[str]) -> str:
    with newer_program():
        return judged(place, _all_there) or _backups_open(place)


@contextmanager
def newer_program() -> Iterator[None]:
    """Be a program of a later version, whose one revision more makes every text's table anew."""
    now = migrations.REVISIONS
    migrations.REVISIONS = (*now, _later)
    try:
        yield
    finally:
        migrations.REVISIONS = now


def _later() -> None:
    import sqlalchemy as sa
    from alembic import op

    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO later SELECT id FROM reflection")
    op.execute("UPDATE reflection SET title = title")


BRING_IN = Deed("bring in", outside_file, bring_in, brought_in)
BACK_UP = Deed("back up", _some, back_up, backed_up)
RESTORE = Deed("restore", backed_up_once, restore, restored)
MIGRATE = Deed("migrate", _some, migrate, migrated)
