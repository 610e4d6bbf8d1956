"""The format is what docs/format.md says: a reader made from the page alone opens everything."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from chime_journal.store import backup
from tests.factory import WORDS, new_vault
from tests.store import reader
from tests.store.made import add

PERSON = "SELECT name FROM person"


def test_a_stranger_reads_a_journal_with_the_words(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada")
    vault.close()
    connection = reader.open_plain(reader.plain_pages(vault.folder, WORDS))
    assert connection.execute(PERSON).fetchall() == [("Ada",)]
    assert connection.execute("SELECT journal FROM vault").fetchone() == (vault.journal_id,)
    assert connection.execute("PRAGMA application_id").fetchone() == (0x4348494D,)
    connection.close()


def test_a_stranger_reads_a_journal_with_the_sheet_alone(tmp_path: Path) -> None:
    vault, sheet = new_vault(tmp_path)
    add(vault, "Ada")
    vault.close()
    database = (vault.folder / "journal-1.db").read_bytes()
    root = reader.root_from_sheet(sheet)
    connection = reader.open_plain(reader.plain(database, root, database[:16]))
    assert connection.execute(PERSON).fetchall() == [("Ada",)]
    connection.close()
    keys = reader.read_keys((vault.folder / "keys.json").read_bytes())
    assert keys["sheet"] == reader.hkdf(root, bytes(32), b"chime-journal sheet 1", 8).hex()


def test_a_stranger_reads_a_backup(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada")
    made = backup.make(vault)
    vault.close()
    data = made.path.read_bytes()
    keys, database = reader.read_backup(data)
    root = reader.root_from_words(keys, WORDS)
    connection = reader.open_plain(reader.plain(database, root, bytes.fromhex(keys["salt"])))
    assert connection.execute(PERSON).fetchall() == [("Ada",)]
    connection.close()
    seconds = int.from_bytes(data[16:24], "big", signed=True)
    assert datetime.fromtimestamp(seconds, UTC) == made.made_at


def test_a_stranger_reads_a_journal_and_a_backup_after_a_new_sheet(tmp_path: Path) -> None:
    vault, old_sheet = new_vault(tmp_path)
    add(vault, "Ada")
    before = backup.make(vault)
    sheet = vault.new_recovery_sheet(WORDS)
    add(vault, "Grace")
    after = backup.make(vault)
    vault.close()
    connection = reader.open_plain(reader.plain_pages(vault.folder, WORDS))
    assert connection.execute(PERSON).fetchall() == [("Ada",), ("Grace",)]
    connection.close()
    for made, root, there in (
        (before, reader.root_from_sheet(old_sheet), [("Ada",)]),
        (after, reader.root_from_sheet(sheet), [("Ada",), ("Grace",)]),
    ):
        keys, database = reader.read_backup(made.path.read_bytes())
        assert reader.root_from_words(keys, WORDS) == root
        connection = reader.open_plain(reader.plain(database, root, bytes.fromhex(keys["salt"])))
        assert connection.execute(PERSON).fetchall() == there
        connection.close()
