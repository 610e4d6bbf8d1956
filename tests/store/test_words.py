"""The words and the recovery sheet: which open a journal, and how they are replaced."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from chime_journal.crypto.keyfile import from_bytes
from chime_journal.errors import (
    InvalidEntry,
    KeysDamaged,
    WrongPassphrase,
)
from chime_journal.store.vault import Vault
from tests.factory import CHEAP, WORDS, new_vault
from tests.store.made import add, names


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


def test_an_old_copy_of_the_keys_that_cannot_be_renewed_does_not_stay(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    (vault.folder / "keys.bak.new").mkdir()
    vault.change_passphrase(WORDS, "new words")
    vault.close()
    assert not (vault.folder / "keys.bak").exists()
    (vault.folder / "keys.bak.new").rmdir()
    Vault.open(vault.folder, "new words").close()
    assert (vault.folder / "keys.bak").read_bytes() == (vault.folder / "keys.json").read_bytes()


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


def test_a_failure_after_the_switch_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, _ = new_vault(tmp_path)
    whole = os.fsync

    def fail_for_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, "")
        whole(descriptor)

    monkeypatch.setattr(os, "fsync", fail_for_folders)
    vault.change_passphrase(WORDS, "new words")
    monkeypatch.undo()
    assert vault.opens_with("new words")
    vault.close()
    Vault.open(vault.folder, "new words").close()
