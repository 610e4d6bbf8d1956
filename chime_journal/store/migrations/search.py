"""The full-text index over reflections, and the triggers that keep it true.

Alembic's batch mode makes a table anew and silently drops its triggers: a migration that touches
`reflection` calls `create_triggers` again, and `assert_present` runs after every migration.
"""

from __future__ import annotations

from sqlalchemy import Connection

from chime_journal.errors import VaultDamaged

INDEX = """
CREATE VIRTUAL TABLE reflection_search USING fts5(
  title, body, content='reflection', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
)"""
TRIGGERS = {
    "reflection_search_insert": """
CREATE TRIGGER reflection_search_insert AFTER INSERT ON reflection
WHEN new.binned_at IS NULL BEGIN
  INSERT INTO reflection_search(rowid, title, body) VALUES (new.id, new.title, new.body);
END""",
    "reflection_search_delete": """
CREATE TRIGGER reflection_search_delete AFTER DELETE ON reflection
WHEN old.binned_at IS NULL BEGIN
  INSERT INTO reflection_search(reflection_search, rowid, title, body)
    VALUES ('delete', old.id, old.title, old.body);
END""",
    # One trigger, because the old words must leave before the new ones come in.
    "reflection_search_update": """
CREATE TRIGGER reflection_search_update AFTER UPDATE OF title, body, binned_at ON reflection
WHEN old.title <> new.title OR old.body <> new.body
  OR (old.binned_at IS NULL) <> (new.binned_at IS NULL) BEGIN
  INSERT INTO reflection_search(reflection_search, rowid, title, body)
    SELECT 'delete', old.id, old.title, old.body WHERE old.binned_at IS NULL;
  INSERT INTO reflection_search(rowid, title, body)
    SELECT new.id, new.title, new.body WHERE new.binned_at IS NULL;
END""",
}


def create(connection: Connection) -> None:
    connection.exec_driver_sql(INDEX)
    create_triggers(connection)


def create_triggers(connection: Connection) -> None:
    for statement in TRIGGERS.values():
        connection.exec_driver_sql(statement)


def assert_present(connection: Connection) -> None:
    """Raise VaultDamaged unless every trigger is there; without them search goes stale."""
    rows = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    if not TRIGGERS.keys() <= {name for (name,) in rows}:
        raise VaultDamaged
