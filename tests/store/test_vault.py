"""A journal's life on disk: made, opened, written, closed; and five troubles told apart."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from chime_journal.crypto.keyfile import from_bytes
from chime_journal.errors import (
    FolderNotEmpty,
    InvalidEntry,
    KeysDamaged,
    NotAVault,
    TooCostly,
    VaultDamaged,
    VaultInUse,
    VaultTooNew,
    WrongPassphrase,
)
from chime_journal.model.support import Person
from chime_journal.store import folder
from chime_journal.store.vault import Vault
from tests.factory import CHEAP, WORDS, new_vault
from tests.store.made import add, contents, flip, names


def test_what_was_written_is_there_the_next_day(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada", "Grace")
    vault.close()
    vault = Vault.open(tmp_path / "journal", WORDS)
    assert names(vault) == ["Ada", "Grace"]
    vault.close()


def test_the_folder_has_its_layout_and_modes(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (vault.folder, *vault.folder.iterdir())
    }
    vault.close()
    private = dict.fromkeys(
        ("journal-1.db", "journal-1.db-wal", "journal-1.db-shm", "keys.json", "keys.bak",
         "READ ME.txt", "lock"), 0o600)  # fmt: skip
    assert modes == private | {"journal": 0o700, "backups": 0o700}
    left = {path.name for path in vault.folder.iterdir()}
    assert left == {"journal-1.db", "keys.json", "keys.bak", "READ ME.txt", "lock", "backups"}


def test_the_note_in_the_folder_tells_nothing_private(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    words = (vault.folder / "READ ME.txt").read_text().lower()
    vault.close()
    assert "recovery sheet" in words
    for private in ("mental", "illness", "health", "mood", "therap", vault.journal_id):
        assert private not in words


def test_the_journals_id_stays(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    again = Vault.open(vault.folder, WORDS)
    again.close()
    assert again.journal_id == vault.journal_id
    assert len(bytes.fromhex(vault.journal_id)) == 16


def test_a_failed_write_leaves_nothing_and_the_next_one_works(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)

    def half() -> None:
        with vault.writing() as session:
            session.add(Person(uid="1", name="Half"))
            session.flush()
            raise InvalidEntry("name")

    def twice() -> None:
        with vault.writing() as session:
            session.add(Person(uid="2", name="Secret words"))
            session.add(Person(uid="2", name="Secret words"))

    with pytest.raises(InvalidEntry):
        half()
    with pytest.raises(IntegrityError) as trouble:
        twice()
    assert "Secret words" not in str(trouble.value)
    add(vault, "Whole")
    assert names(vault) == ["Whole"]
    vault.close()


def test_a_reader_sees_one_state_while_another_writes(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Before")
    with vault.reading() as session:
        first = session.exec(text("SELECT count(*) FROM person")).scalar_one()
        thread = threading.Thread(target=add, args=(vault, "Meanwhile"))
        thread.start()
        thread.join()
        second = session.exec(text("SELECT count(*) FROM person")).scalar_one()
    assert (first, second) == (1, 1)
    assert names(vault) == ["Before", "Meanwhile"]
    vault.close()


def test_every_setting_of_the_specification_is_on(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    found = {}
    with vault.reading() as session:
        for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store",
                     "busy_timeout", "trusted_schema", "cipher_page_size"):  # fmt: skip
            found[name] = str(session.exec(text(f"PRAGMA {name}")).scalar_one())
    vault.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": "2",
        "foreign_keys": "1",
        "secure_delete": "1",
        "temp_store": "2",
        "busy_timeout": "5000",
        "trusted_schema": "0",
        "cipher_page_size": "4096",
    }


def test_a_checkpoint_empties_the_log(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada")
    log = vault.folder / "journal-1.db-wal"
    assert log.stat().st_size > 0
    vault.checkpoint()
    assert log.stat().st_size == 0
    vault.close()


def test_a_new_journal_needs_an_empty_folder(tmp_path: Path) -> None:
    photo = tmp_path / "journal" / "photo.jpg"
    photo.parent.mkdir()
    photo.write_bytes(b"mine")
    with pytest.raises(FolderNotEmpty):
        new_vault(tmp_path)
    assert [path.name for path in photo.parent.iterdir()] == ["photo.jpg"]
    photo.unlink()
    vault, _ = new_vault(tmp_path)
    vault.close()
    with pytest.raises(FolderNotEmpty):
        new_vault(tmp_path)


def test_making_that_fails_leaves_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(TooCostly):
        Vault.create(tmp_path / "journal", WORDS, cost=CHEAP.__class__(2**40, 1, 1))
    assert list((tmp_path / "journal").iterdir()) == []
    vault, _ = new_vault(tmp_path)
    vault.close()


class TestFiveTroubles:
    def test_wrong_passphrase(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        vault.close()
        with pytest.raises(WrongPassphrase):
            Vault.open(vault.folder, WORDS + "s")
        Vault.open(vault.folder, WORDS).close()

    def test_not_a_journal(self, tmp_path: Path) -> None:
        for place in (tmp_path, tmp_path / "nowhere", Path(__file__)):
            assert not folder.is_journal(place)
            with pytest.raises(NotAVault):
                Vault.open(place, WORDS)
            with pytest.raises(NotAVault):
                Vault.recover(place, "0000" * 9, WORDS)
        assert list(tmp_path.iterdir()) == []

    def test_damaged_is_not_a_wrong_passphrase(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        vault.close()
        flip(vault.folder / "journal-1.db", 100)
        with pytest.raises(VaultDamaged) as trouble:
            Vault.open(vault.folder, WORDS)
        assert trouble.type is VaultDamaged
        with pytest.raises(WrongPassphrase):
            Vault.open(vault.folder, "other words")

    @pytest.mark.parametrize("data", [None, b"", b"x" * 8192])
    def test_a_lost_emptied_or_foreign_database_is_damage(
        self, tmp_path: Path, data: bytes | None
    ) -> None:
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

    def test_another_journals_database_is_damage(self, tmp_path: Path) -> None:
        one, _ = new_vault(tmp_path / "one")
        two, _ = new_vault(tmp_path / "two")
        one.close()
        two.close()
        (one.folder / "journal-1.db").write_bytes((two.folder / "journal-1.db").read_bytes())
        with pytest.raises(VaultDamaged):
            Vault.open(one.folder, WORDS)

    def test_a_newer_key_file(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        vault.close()
        (vault.folder / "keys.json").write_bytes(b'{"version":2}')
        with pytest.raises(VaultTooNew):
            Vault.open(vault.folder, WORDS)

    def test_a_newer_database(self, tmp_path: Path) -> None:
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

    def test_in_use_by_this_program(self, tmp_path: Path) -> None:
        vault, sheet = new_vault(tmp_path)
        with pytest.raises(VaultInUse):
            Vault.open(vault.folder, WORDS)
        with pytest.raises(VaultInUse):
            Vault.recover(vault.folder, sheet, WORDS)
        add(vault, "Still mine")
        vault.close()
        Vault.open(vault.folder, WORDS).close()

    def test_in_use_by_another_program_until_that_dies(self, tmp_path: Path) -> None:
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


HOLD = """
import sys
from pathlib import Path
from chime_journal.store.lockfile import FolderLock
lock = FolderLock(Path(sys.argv[1]) / "lock")
print("held", flush=True)
sys.stdin.read()
"""


def test_the_lock_says_nothing(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    assert (vault.folder / "lock").read_bytes() == b""
    vault.close()
    assert (vault.folder / "lock").read_bytes() == b""


def test_a_failed_opening_lets_go_of_the_folder(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            Vault.open(vault.folder, "other words")
        with pytest.raises(WrongPassphrase):
            Vault.recover(vault.folder, "0000" * 9, WORDS)
    Vault.open(vault.folder, WORDS).close()


def test_words_killed_in_the_log_are_there_at_the_next_opening(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    child = os.fork()
    if child == 0:
        add(Vault.open(vault.folder, WORDS), "Saved")
        os.kill(os.getpid(), 9)
    os.waitpid(child, 0)
    assert (vault.folder / "journal-1.db-wal").stat().st_size > 0
    vault = Vault.open(vault.folder, WORDS)
    assert names(vault) == ["Saved"]
    vault.check()
    vault.close()


def test_only_the_journals_own_words_open_it(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    assert vault.opens_with(WORDS)
    assert not vault.opens_with("other words")
    vault.close()


def test_a_new_passphrase_replaces_the_old_one_and_keeps_the_sheet(tmp_path: Path) -> None:
    vault, sheet = new_vault(tmp_path)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("other words", "new words")
    database = (vault.folder / "journal-1.db").read_bytes()
    vault.change_passphrase(WORDS, "new words")
    assert (vault.folder / "journal-1.db").read_bytes() == database
    assert vault.opens_with("new words")
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, WORDS)
    Vault.open(vault.folder, "new words").close()
    Vault.recover(vault.folder, sheet, "third words", cost=CHEAP).close()
    keys = from_bytes((vault.folder / "keys.json").read_bytes())
    assert keys.slot.cost == CHEAP


def test_the_recovery_sheet_opens_it_and_gives_it_new_words(tmp_path: Path) -> None:
    vault, sheet = new_vault(tmp_path)
    add(vault, "Ada")
    vault.close()
    vault = Vault.recover(vault.folder, sheet.lower().replace("-", " "), "new words", cost=CHEAP)
    assert names(vault) == ["Ada"]
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, WORDS)
    Vault.open(vault.folder, "new words").close()


def test_a_slip_in_the_sheet_and_another_journals_sheet_differ(tmp_path: Path) -> None:
    vault, sheet = new_vault(tmp_path / "one")
    other, others_sheet = new_vault(tmp_path / "two")
    vault.close()
    other.close()
    slip = ("1" if sheet[0] != "1" else "2") + sheet[1:]
    with pytest.raises(InvalidEntry):
        Vault.recover(vault.folder, slip, WORDS)
    with pytest.raises(WrongPassphrase):
        Vault.recover(vault.folder, others_sheet, WORDS)
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, others_sheet)


def test_keys_damaged_is_its_own_trouble(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    for name in ("keys.json", "keys.bak"):
        (vault.folder / name).write_bytes(b"{}")
    with pytest.raises(KeysDamaged):
        Vault.open(vault.folder, WORDS)
