"""Schema 9: what two copies of one journal need to be merged without losing a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "gone",
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("uid"),
    )
    for table in ("person", "picture"):
        _add(table, lambda: sa.Column("changed_at", sa.DateTime(), nullable=True), "binned_at")
    for table in ("reflection_version", "story_version"):
        _add(
            table,
            lambda: sa.Column("apart", sa.Boolean(), server_default=sa.false(), nullable=False),
            "kept_at",
        )


def _add(table: str, column: Callable[[], sa.Column[Any]], after: str) -> None:
    """Make a table anew with one column more, for the reasons that revision 6 gives."""
    db = op.get_bind()
    named = {"name": table}
    last = db.scalar(sa.text("SELECT seq FROM sqlite_sequence WHERE name = :name"), named)
    autoincrement = {"sqlite_autoincrement": table in ("person", "picture")}
    with op.batch_alter_table(table, recreate="always", table_kwargs=autoincrement) as batch:
        batch.add_column(column(), insert_after=after)
    if last is not None:
        db.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = :name"), named)
        kept = sa.text("INSERT INTO sqlite_sequence VALUES (:name, :last)")
        db.execute(kept, named | {"last": last})
