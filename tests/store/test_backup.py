"""Backups: one whole file each, proven, listed, due once a day, and brought back."""

from __future__ import annotations

import os
import random
import stat
import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from chime_journal.errors import (
    Cancelled,
    StoreUnreachable,
    VaultTooNew,
    WrongPassphrase,
)
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import CHEAP, WORDS, new_vault
from tests.store.made import add, contents, flip, names, redated, sealed_again


def test_a_backup_brings_everything_back(tmp_path: Path) -> None:
    vault, sheet = new_vault(tmp_path)
    add(vault, *(f"Person {count}" for count in range(120)))
    made = backup.make(vault)
    written = names(vault)
    vault.close()
    assert made.opens is True
    assert made.journal_id == vault.journal_id
    assert made.size == made.path.stat().st_size
    assert abs(datetime.now(UTC) - made.made_at) < timedelta(minutes=1)
    backup.restore(made.path, tmp_path / "second")
    again = Vault.open(tmp_path / "second", WORDS)
    assert names(again) == written
    assert again.journal_id == vault.journal_id
    again.check()
    again.close()
    Vault.recover(tmp_path / "second", sheet, "new words", cost=CHEAP).close()
    layout = {path.name for path in again.folder.iterdir()}
    assert layout == {"journal-1.db", "keys.json", "keys.bak", "READ ME.txt", "lock", "backups"}
    assert stat.S_IMODE(again.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in again.folder.glob("*.*")} == {0o600}


def test_a_backup_is_one_private_file_and_nothing_else_stays(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada")
    before = contents(vault.folder).keys()
    made = backup.make(vault)
    assert contents(vault.folder).keys() - before == {f"backups/{made.path.name}"}
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    vault.close()


def test_progress_is_told_from_start_to_end(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    told: list[float] = []
    backup.make(vault, told.append)
    vault.close()
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] == 1.0


def test_two_backups_in_one_second_are_both_kept(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    made = [backup.make(vault) for _ in range(3)]
    vault.close()
    assert len({found.path for found in made}) == 3
    assert {found.path for found in backup.listing(vault.folder)} == {m.path for m in made}


def test_a_backup_goes_to_a_second_place(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    made = backup.make(vault, into=tmp_path / "stick")
    with pytest.raises(StoreUnreachable):
        backup.make(vault, into=tmp_path / "not" / "there")
    vault.close()
    assert [found.path for found in backup.listing(tmp_path / "stick")] == [made.path]
    assert contents(tmp_path / "stick").keys() == {made.path.name}
    assert backup.listing(vault.folder) == []


def test_writing_goes_on_while_a_backup_is_made_of_one_state(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Before " + "x" * 15_000_000)
    told: list[float] = []

    def write_now(done: float) -> None:
        if not told:
            writer = threading.Thread(target=lambda: (add(vault, "Meanwhile"), vault.checkpoint()))
            writer.start()
            writer.join(4)
            assert not writer.is_alive(), "it had to wait"
        told.append(done)

    made = backup.make(vault, write_now)
    assert told == sorted(told), "the copy began anew"
    assert names(vault)[-1] == "Meanwhile"
    assert vault.changed_since_backup(), "the new words are not in that backup"
    vault.close()
    backup.restore(made.path, tmp_path / "second")
    vault = Vault.open(tmp_path / "second", WORDS)
    assert len(names(vault)) == 1
    vault.close()


def test_a_backup_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada")
    before = contents(vault.folder).keys()

    def stop(done: float, *, at: float) -> None:
        if done >= at:
            raise Cancelled

    for at in (0.0, 0.5, 0.9, 1.0):
        with pytest.raises(Cancelled):
            backup.make(vault, partial(stop, at=at))
        assert contents(vault.folder).keys() == before
    assert vault.changed_since_backup()
    assert backup.make(vault).opens is True
    vault.close()


class TestListing:
    def test_newest_first_with_date_and_size_from_the_file(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        first, second = backup.make(vault), backup.make(vault)
        vault.close()
        redated(first.path, datetime(2026, 1, 2, tzinfo=UTC))
        redated(second.path, datetime(2026, 1, 3, tzinfo=UTC))
        for path in (first.path, second.path):
            os.utime(path, (0, 0))
        found = backup.listing(vault.folder)
        assert [line.path for line in found] == [second.path, first.path]
        assert found[0].made_at == datetime(2026, 1, 3, tzinfo=UTC)
        assert [line.opens for line in found] == [None, None]
        assert [line.size for line in found] == [second.size, first.size]

    def test_a_visibly_damaged_file_is_marked(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        made = backup.make(vault)
        vault.close()
        data = made.path.read_bytes()
        for odd in (data[:-1], data + b"x", data[:20], b"", b"MZ" + data[2:],
                    data[:36] + b"[" + data[37:]):  # fmt: skip
            made.path.write_bytes(odd)
            (found,) = backup.listing(vault.folder)
            assert found.opens is False
            assert found.journal_id == ""

    def test_a_newer_backup_is_neither_good_nor_bad(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        made = backup.make(vault)
        made.path.write_bytes(b"CHIME-BACKUP-2\r\n" + b"who knows")
        (found,) = backup.listing(vault.folder)
        assert found.opens is None
        assert backup.verify(made.path, vault).opens is None
        with pytest.raises(VaultTooNew):
            backup.restore(made.path, tmp_path / "second")
        vault.close()

    def test_an_empty_or_missing_folder_has_none(self, tmp_path: Path) -> None:
        assert backup.listing(tmp_path) == []
        assert backup.listing(tmp_path / "nowhere") == []


class TestVerify:
    def test_with_the_key_in_hand_it_is_opened(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        made = backup.make(vault)
        before = contents(vault.folder)
        assert backup.verify(made.path, vault).opens is True
        assert contents(vault.folder) == before
        vault.close()

    def test_without_the_key_only_its_seal_is_known(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        made = backup.make(vault)
        assert backup.verify(made.path).opens is None
        vault.new_recovery_sheet(WORDS)
        assert backup.verify(made.path, vault).opens is None
        vault.close()

    def test_after_a_new_passphrase_it_still_opens(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        made = backup.make(vault)
        vault.change_passphrase(WORDS, "new words")
        assert backup.verify(made.path, vault).opens is True
        vault.close()
        backup.restore(made.path, tmp_path / "second")
        with pytest.raises(WrongPassphrase):
            Vault.open(tmp_path / "second", "new words")
        Vault.open(tmp_path / "second", WORDS).close()

    def test_any_flipped_bit_is_found_with_and_without_the_key(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        made = backup.make(vault)
        chance = random.Random(8)
        places = [*range(36), *(chance.randrange(36, made.size) for _ in range(60)), made.size - 1]
        for at in places:
            flip(made.path, at)
            for key in (None, vault):
                assert backup.verify(made.path, key).opens is False, at
            flip(made.path, at)
        assert backup.verify(made.path, vault).opens is True
        vault.close()

    def test_a_backup_whose_seal_was_made_anew_over_damage_is_found(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        made = backup.make(vault)
        flip(made.path, 50_000)
        sealed_again(made.path)
        assert backup.verify(made.path).opens is None
        assert backup.verify(made.path, vault).opens is False
        vault.close()
