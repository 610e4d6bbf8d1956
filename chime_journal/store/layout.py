"""Which tables and indexes a journal has, with their columns and where each begins."""

from __future__ import annotations

import sqlcipher3.dbapi2 as sqlcipher

from chime_journal.store import database, migrations
from chime_journal.store.survey import Tree

# The search index is made anew from the texts, and the journal's own row is written first.
NOT_KEPT = ("reflection_search", "sqlite_", "vault")


def of(raw: sqlcipher.Connection) -> dict[str, Tree]:
    """Return the tables and indexes of an open database by name."""
    found = raw.execute(
        "SELECT name, tbl_name, rootpage FROM sqlite_schema WHERE rootpage > 0"
    ).fetchall()
    return {
        name: Tree(name, table, root, _columns(raw, name, table)) for name, table, root in found
    }


def _columns(raw: sqlcipher.Connection, name: str, table: str) -> tuple[tuple[str, str], ...]:
    query = "SELECT name, type FROM pragma_table_info(?)"
    if name != table:
        query = "SELECT name, '' FROM pragma_index_info(?)"
    return tuple(raw.execute(query, (name,)).fetchall())


def without_roots() -> dict[str, Tree]:
    """Return the newest layout, without saying where anything begins."""
    made = database.engine(lambda: sqlcipher.connect(":memory:", isolation_level=None))
    with database.for_writing(made).begin() as connection:
        migrations.upgrade(connection)
        trees = of(database.driver(connection))
    made.dispose()
    return {name: Tree(name, tree.table, 0, tree.columns) for name, tree in trees.items()}


def is_kept(table: str) -> bool:
    """Tell whether a table holds what a person wrote or chose."""
    return not table.startswith(NOT_KEPT)
