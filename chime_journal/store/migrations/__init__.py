"""The schema, one revision after another; `user_version` in the database says how far it is."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from chime_journal.errors import VaultTooNew
from chime_journal.store.migrations import search


def _first() -> None:
    from chime_journal.store.migrations import r0001_first

    r0001_first.upgrade()


def _replies() -> None:
    from chime_journal.store.migrations import r0002_replies

    r0002_replies.upgrade()


def _templates() -> None:
    from chime_journal.store.migrations import r0003_templates

    r0003_templates.upgrade()


def _story() -> None:
    from chime_journal.store.migrations import r0004_story

    r0004_story.upgrade()


def _prompts() -> None:
    from chime_journal.store.migrations import r0005_prompts

    r0005_prompts.upgrade()


def _if_then() -> None:
    from chime_journal.store.migrations import r0006_if_then

    r0006_if_then.upgrade()


def _exercises() -> None:
    from chime_journal.store.migrations import r0007_exercises

    r0007_exercises.upgrade()


def _pictures() -> None:
    from chime_journal.store.migrations import r0008_pictures

    r0008_pictures.upgrade()


def _merging() -> None:
    from chime_journal.store.migrations import r0009_merging

    r0009_merging.upgrade()


# Named here rather than found on disk, so that a frozen program has them too. Each is imported
# late: opening a journal whose schema is current never needs Alembic.
REVISIONS: tuple[Callable[[], None], ...] = (
    _first,
    _replies,
    _templates,
    _story,
    _prompts,
    _if_then,
    _exercises,
    _pictures,
    _merging,
)


def schema(connection: Connection) -> int:
    """Return how many revisions a database has. Raises VaultTooNew beyond those known here."""
    found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    refuse_newer(found)
    return found


def refuse_newer(found: int) -> None:
    """Raise VaultTooNew beyond the revisions known here."""
    if found > len(REVISIONS):
        raise VaultTooNew


def upgrade(connection: Connection, revisions: int | None = None) -> None:
    """Run the missing revisions, all or up to so many, inside the caller's transaction."""
    wanted = len(REVISIONS) if revisions is None else revisions
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    with Operations.context(MigrationContext.configure(connection)):
        for revision in REVISIONS[schema(connection) : wanted]:
            revision()
    search.assert_present(connection)
    connection.exec_driver_sql(f"PRAGMA user_version={wanted}")
