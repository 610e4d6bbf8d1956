"""Five troubles a person can meet at the door, each told as itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from chime_journal.errors import (
    NotAVault,
    VaultDamaged,
    VaultInUse,
    VaultTooNew,
    WrongPassphrase,
)
from chime_journal.store import folder
from chime_journal.store.vault import Vault
from tests.factory import CHEAP, WORDS, new_vault
from tests.store.made import add, contents, flip

HOLD = """
import sys
from pathlib import Path
from chime_journal.store.lockfile import FolderLock
lock = FolderLock(Path(sys.argv[1]) / "lock")
print("held", flush=True)
sys.stdin.read()
"""


def test_wrong_passphrase(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, WORDS + "s")
    Vault.open(vault.folder, WORDS).close()


def test_not_a_journal(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere", Path(__file__)):
        assert not folder.is_journal(place)
        with pytest.raises(NotAVault):
            Vault.open(place, WORDS)
        with pytest.raises(NotAVault):
            Vault.recover(place, "0000" * 9, WORDS)
    assert list(tmp_path.iterdir()) == []


def test_damaged_is_not_a_wrong_passphrase(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    flip(vault.folder / "journal-1.db", 100)
    with pytest.raises(VaultDamaged) as trouble:
        Vault.open(vault.folder, WORDS)
    assert trouble.type is VaultDamaged
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, "other words")


@pytest.mark.parametrize("data", [None, b"", b"x" * 8192])
def test_a_lost_emptied_or_foreign_database_is_damage(tmp_path: Path, data: bytes | None) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    database = vault.folder / "journal-1.db"
    database.unlink()
    if data is not None:
        database.write_bytes(data)
    with pytest.raises(VaultDamaged):
        Vault.open(vault.folder, WORDS)
    assert database.exists() is (data is not None)
    if data is not None:
        assert database.read_bytes() == data


def test_another_journals_database_is_damage(tmp_path: Path) -> None:
    one, _ = new_vault(tmp_path / "one")
    two, _ = new_vault(tmp_path / "two")
    one.close()
    two.close()
    (one.folder / "journal-1.db").write_bytes((two.folder / "journal-1.db").read_bytes())
    with pytest.raises(VaultDamaged):
        Vault.open(one.folder, WORDS)


def test_a_newer_key_file(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    (vault.folder / "keys.json").write_bytes(b'{"version":2}')
    with pytest.raises(VaultTooNew):
        Vault.open(vault.folder, WORDS)


def test_a_newer_database(tmp_path: Path) -> None:
    vault, sheet = new_vault(tmp_path)
    with vault.writing() as session:
        session.exec(text("PRAGMA user_version=99"))
    vault.close()
    with pytest.raises(VaultTooNew):
        Vault.open(vault.folder, WORDS)
    before = contents(vault.folder)
    with pytest.raises(VaultTooNew):
        Vault.recover(vault.folder, sheet, "new words", cost=CHEAP)
    assert contents(vault.folder) == before


def test_in_use_by_this_program(tmp_path: Path) -> None:
    vault, sheet = new_vault(tmp_path)
    with pytest.raises(VaultInUse):
        Vault.open(vault.folder, WORDS)
    with pytest.raises(VaultInUse):
        Vault.recover(vault.folder, sheet, WORDS)
    add(vault, "Still mine")
    vault.close()
    Vault.open(vault.folder, WORDS).close()


def test_in_use_by_another_program_until_that_dies(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(vault.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(VaultInUse):
        Vault.open(vault.folder, WORDS)
    holder.kill()
    holder.communicate()
    Vault.open(vault.folder, WORDS).close()
