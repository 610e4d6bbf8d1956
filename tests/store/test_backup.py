"""Backups: one whole file each, proven, listed, due once a day, and brought back."""

from __future__ import annotations

import os
import random
import stat
import threading
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from chime_journal.errors import (
    BackupDamaged,
    FolderNotEmpty,
    KeysDamaged,
    StoreUnreachable,
    VaultTooNew,
    WrongPassphrase,
)
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import CHEAP, WORDS, new_vault
from tests.store.made import add, contents, flip, killed_at, names


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


def test_writing_goes_on_while_a_backup_is_made(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    add(vault, *(f"Person {count}" for count in range(5000)))
    begun = threading.Event()
    made: list[backup.Backup] = []
    worker = threading.Thread(
        target=lambda: made.append(backup.make(vault, lambda done: begun.set()))
    )
    worker.start()
    begun.wait(10)
    add(vault, "Meanwhile")
    worker.join()
    assert made[0].opens is True
    assert names(vault)[-1] == "Meanwhile"
    assert backup.is_due(vault, date(2000, 1, 1)), "the new words are not in that backup"
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


class TestRestore:
    @pytest.fixture
    def made(self, tmp_path: Path) -> backup.Backup:
        vault, _ = new_vault(tmp_path)
        add(vault, "Ada")
        made = backup.make(vault)
        vault.close()
        return made

    def test_never_over_anything(self, made: backup.Backup, tmp_path: Path) -> None:
        before = contents(tmp_path)
        with pytest.raises(FolderNotEmpty):
            backup.restore(made.path, tmp_path / "journal")
        assert contents(tmp_path) == before

    def test_a_damaged_backup_leaves_nothing(self, made: backup.Backup, tmp_path: Path) -> None:
        flip(made.path, made.size - 40)
        with pytest.raises(BackupDamaged):
            backup.restore(made.path, tmp_path / "second")
        assert list((tmp_path / "second").iterdir()) == []

    def test_a_hostile_name_inside_goes_nowhere(self, made: backup.Backup, tmp_path: Path) -> None:
        data = made.path.read_bytes()
        made.path.write_bytes(data.replace(b"journal-1.db", b"../journ1.db", 1))
        sealed_again(made.path)
        with pytest.raises(BackupDamaged):
            backup.restore(made.path, tmp_path / "deep" / "second")
        assert not (tmp_path / "deep").exists()

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
    def test_cut_short_at_any_step_it_can_be_done_again(
        self, made: backup.Backup, tmp_path: Path
    ) -> None:
        step = 0
        while True:
            step += 1
            target = tmp_path / f"at {step}"
            if not killed_at(step, lambda t=target: backup.restore(made.path, t), target):
                break
            try:
                vault = Vault.open(target, WORDS)
            except Exception:  # noqa: BLE001 - whatever the half-made folder says, doing it again works
                backup.restore(made.path, target)
                vault = Vault.open(target, WORDS)
            assert names(vault) == ["Ada"]
            vault.close()
        assert step > 8


class TestDue:
    def test_once_a_day_and_only_when_something_changed(self, tmp_path: Path) -> None:
        today = datetime.now().astimezone().date()
        vault, _ = new_vault(tmp_path)
        assert not backup.is_due(vault, today), "nothing was written yet"
        add(vault, "Ada")
        assert backup.is_due(vault, today)
        made = backup.make(vault)
        assert not backup.is_due(vault, today + timedelta(days=1)), "nothing new"
        add(vault, "Grace")
        assert not backup.is_due(vault, today), "one a day"
        assert backup.is_due(vault, today + timedelta(days=1))
        made.path.unlink()
        assert backup.is_due(vault, today)
        vault.close()

    def test_reading_and_empty_writing_change_nothing(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        names(vault)
        add(vault)
        assert not vault.changed_since_backup()
        vault.close()

    def test_it_is_known_after_reopening(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)
        add(vault, "Ada")
        vault.close()
        vault = Vault.open(vault.folder, WORDS)
        assert vault.changed_since_backup()
        backup.make(vault)
        vault.close()
        vault = Vault.open(vault.folder, WORDS)
        assert not vault.changed_since_backup()
        vault.close()

    def test_a_write_that_failed_does_not_count(self, tmp_path: Path) -> None:
        vault, _ = new_vault(tmp_path)

        def failing() -> None:
            with vault.writing() as session:
                session.connection().exec_driver_sql("INSERT INTO own_word VALUES ('x')")
                raise KeysDamaged

        with pytest.raises(KeysDamaged):
            failing()
        assert not vault.changed_since_backup()
        add(vault, "Ada")
        assert vault.changed_since_backup()
        vault.close()


def redated(path: Path, made_at: datetime) -> None:
    data = path.read_bytes()
    seconds = int(made_at.timestamp()).to_bytes(8, "big", signed=True)
    path.write_bytes(data[:16] + seconds + data[24:])
    sealed_again(path)


def sealed_again(path: Path) -> None:
    from hashlib import sha256

    data = path.read_bytes()[:-32]
    path.write_bytes(data + sha256(data).digest())
