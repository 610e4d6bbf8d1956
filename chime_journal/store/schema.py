"""How far a database's schema is, and the journal's own row: its id, and whether it changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from functools import cache

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, event

from chime_journal.errors import VaultDamaged
from chime_journal.store import database, migrations
from chime_journal.store.database import Place
from chime_journal.store.failures import database_told

_CHANGES = frozenset({"ALTER", "CREATE", "DELETE", "DROP", "INSERT", "UPDATE"})
CHECKED = "checked_on"  # a preference that nobody chooses


def begin(engine: Engine, journal_id: str, revisions: int | None = None) -> None:
    """Make every table of an empty database, as of so many revisions, and the journal's own row."""
    wanted = migrations.REVISIONS[:revisions]
    with database_told(), database.for_writing(engine).begin() as connection:
        for statement in _statements(wanted):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA user_version={len(wanted)}")
        connection.exec_driver_sql("INSERT INTO vault VALUES (1, ?, 0)", (journal_id,))


@cache
def _statements(revisions: tuple[Callable[[], None], ...]) -> tuple[str, ...]:
    """Return what these revisions, the first ones, tell an empty database.

    It takes Alembic ten times as long to find them as it takes SQLite to do them.
    """
    told: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.split(maxsplit=1)[0] in _CHANGES:
            told.append(statement)

    made = database.engine(lambda: sqlcipher.connect(":memory:", isolation_level=None))
    event.listen(made, "before_cursor_execute", hear)
    with database.for_writing(made).begin() as connection:
        migrations.upgrade(connection, len(revisions))
    made.dispose()
    return tuple(told)


def bring_up(engine: Engine, before: Callable[[], object]) -> None:
    """Bring an older database up to date; `before` makes a copy of it first.

    Raises VaultTooNew when a newer version of this app made it.
    """
    with database_told():
        with engine.connect() as connection:
            found = migrations.schema(connection)
        if found == len(migrations.REVISIONS):
            return
        if found == 0:
            raise VaultDamaged
        before()
        with database.for_writing(engine).connect() as connection:
            _migrate(connection)


def _migrate(connection: Connection) -> None:
    """Run the missing revisions as one transaction, and verify every link between rows."""
    raw = database.driver(connection)
    # Making a table anew drops the old one, and that would delete all that is linked to it.
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        with connection.begin():
            migrations.upgrade(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise VaultDamaged
    finally:
        raw.execute("PRAGMA foreign_keys=ON")


def journal_id(place: Place) -> str:
    """Return the journal's id from inside its database.

    Raises VaultDamaged without one, VaultTooNew when a newer version of this app made it.
    """
    with database_told(), closing(database.connect(place)) as raw:
        migrations.refuse_newer(raw.execute("PRAGMA user_version").fetchone()[0])
        rows = raw.execute("SELECT journal FROM vault").fetchall()
    if len(rows) != 1:
        raise VaultDamaged
    return str(rows[0][0])


def mark_changed(connection: Connection, changed: bool) -> None:
    """Note that something was written since the last backup, or that a backup has it all."""
    connection.exec_driver_sql(
        "UPDATE vault SET changed = ? WHERE changed <> ?", (int(changed), int(changed))
    )


def is_changed(connection: Connection) -> bool:
    """Tell whether something was written since the last backup."""
    return bool(connection.exec_driver_sql("SELECT changed FROM vault").scalar_one())


def last_check(connection: Connection) -> str:
    """Return the day of the last check that found nothing, in ISO form, or nothing."""
    found = connection.exec_driver_sql("SELECT value FROM preference WHERE name = ?", (CHECKED,))
    return str(json.loads(found.scalar() or '""'))


def note_check(connection: Connection, day: str) -> None:
    """Note the day of a check that found nothing."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO preference (name, value) VALUES (?, ?)", (CHECKED, json.dumps(day))
    )


def merge_index(connection: Connection) -> None:
    """Merge the full-text index, which otherwise keeps the words of changed and deleted texts."""
    connection.exec_driver_sql(
        "INSERT INTO reflection_search(reflection_search) VALUES ('optimize')"
    )
