"""A new journal is what one becomes that went from one revision to the next."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine

from chime_journal.store import database, migrations, schema


def in_memory() -> Engine:
    return database.engine(lambda: sqlcipher.connect(":memory:", isolation_level=None))


def found(connection: Connection) -> list[list[object]]:
    """Return how far it is, what it is made of, and the ids that were used.

    A table that was made anew has its indexes, and names its links and checks, in any order.
    """
    asked = (
        "PRAGMA user_version",
        "SELECT type, name, tbl_name FROM sqlite_master ORDER BY type, name",
        "SELECT name, seq FROM sqlite_sequence ORDER BY name",
    )
    made = connection.exec_driver_sql("SELECT sql FROM sqlite_master ORDER BY type, name").scalars()
    clauses = [sorted(line.strip(" \t,)") for line in (sql or "").splitlines()) for sql in made]
    return [*(list(connection.exec_driver_sql(each)) for each in asked), clauses]


@pytest.mark.parametrize("revisions", [*range(1, len(migrations.REVISIONS) + 1), None])
def test_it_has_the_same_tables_and_says_so(revisions: int | None) -> None:
    begun, walked = in_memory(), in_memory()
    for _ in range(2):  # from what was worked out, and from what is known by then
        begun.dispose()
        schema.begin(begun, "a journal", revisions)
    with database.for_writing(walked).begin() as connection:
        for number in range(1, (revisions or len(migrations.REVISIONS)) + 1):
            migrations.upgrade(connection, number)
        wanted = found(connection)
    with begun.connect() as connection:
        assert found(connection) == wanted
        assert schema.is_changed(connection) is False
    begun.dispose()
    walked.dispose()
