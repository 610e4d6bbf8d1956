"""A journal's life on disk: made, opened, written and closed."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlcipher3.dbapi2 import Error

from chime_journal.errors import (
    FolderNotEmpty,
    InvalidEntry,
    TooCostly,
    WrongPassphrase,
)
from chime_journal.model.support import Person
from chime_journal.store.vault import Vault
from tests.factory import CHEAP, WORDS, new_vault
from tests.store.made import add, names


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


def test_a_writer_has_the_journal_for_itself_from_the_start(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    with vault.writing(), vault._database.raw() as raw:
        raw.execute("PRAGMA busy_timeout=0")
        with pytest.raises(Error, match="locked"):
            raw.execute("BEGIN IMMEDIATE")
        raw.execute("BEGIN")
        raw.execute("SELECT * FROM person").fetchall()
        raw.execute("ROLLBACK")
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
        "synchronous": "3",
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


def test_a_closed_journal_is_never_opened_again_behind_the_lock(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    vault.close()
    vault.close()
    again = Vault.open(vault.folder, WORDS)
    for work in (lambda: names(vault), lambda: add(vault, "Late"), vault.checkpoint):
        with pytest.raises(RuntimeError):
            work()
    assert names(again) == []
    again.close()


def test_a_file_is_no_place_for_a_journal(tmp_path: Path) -> None:
    place = tmp_path / "journal"
    place.write_bytes(b"mine")
    with pytest.raises(FolderNotEmpty):
        new_vault(tmp_path)
    assert place.read_bytes() == b"mine"
