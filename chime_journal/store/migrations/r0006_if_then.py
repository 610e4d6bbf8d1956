"""Schema 6: what a person does if something comes in between them and a step."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    db = op.get_bind()
    last = db.scalar(sa.text("SELECT seq FROM sqlite_sequence WHERE name = 'step'"))
    # Made anew rather than altered: then each row says all of its columns, and a damaged journal
    # can be read without knowing what was meant by those that are missing.
    with op.batch_alter_table(
        "step", recreate="always", table_kwargs={"sqlite_autoincrement": True}
    ) as batch:
        for name in ("if_words", "then_words"):
            batch.add_column(sa.Column(name, sa.String(), server_default="", nullable=False))
    # An id that was used is never used again, also not the last one, which was deleted for good.
    if last is not None:
        db.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = 'step'"))
        kept = sa.text("INSERT INTO sqlite_sequence VALUES ('step', :last)")
        db.execute(kept, {"last": last})
