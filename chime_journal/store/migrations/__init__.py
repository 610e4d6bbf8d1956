"""The schema, one revision after another; `user_version` in the database says how far it is."""

from __future__ import annotations

from importlib import import_module

from sqlalchemy import Connection

from chime_journal.errors import VaultTooNew
from chime_journal.store.migrations import search

# Named here rather than found on disk, so that a frozen program has them too.
REVISIONS = ("r0001_first",)
CURRENT = len(REVISIONS)


def schema(connection: Connection) -> int:
    """Return how many revisions the database has. Raises VaultTooNew beyond those known here."""
    found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    refuse_newer(found)
    return found


def refuse_newer(found: int) -> None:
    """Raise VaultTooNew beyond the revisions known here."""
    if found > CURRENT:
        raise VaultTooNew


def upgrade(connection: Connection) -> None:
    """Run the revisions that are missing, inside the caller's transaction."""
    # Imported late: opening a journal whose schema is current never needs Alembic.
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    with Operations.context(MigrationContext.configure(connection)):
        for name in REVISIONS[schema(connection) :]:
            import_module(f"{__name__}.{name}").upgrade()
    search.assert_present(connection)
    connection.exec_driver_sql(f"PRAGMA user_version={CURRENT}")
