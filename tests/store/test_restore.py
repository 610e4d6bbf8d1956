"""Bringing a backup back: into a new folder, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from chime_journal.errors import BackupDamaged, FolderNotEmpty
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import WORDS, new_vault
from tests.store.made import add, contents, flip, killed_at, names, sealed_again


@pytest.fixture
def made(tmp_path: Path) -> backup.Backup:
    vault, _ = new_vault(tmp_path)
    add(vault, "Ada")
    made = backup.make(vault)
    vault.close()
    return made


def test_never_over_anything(made: backup.Backup, tmp_path: Path) -> None:
    before = contents(tmp_path)
    with pytest.raises(FolderNotEmpty):
        backup.restore(made.path, tmp_path / "journal")
    assert contents(tmp_path) == before


@pytest.fixture
def damaged(made: backup.Backup) -> Path:
    flip(made.path, made.size - 40)
    return made.path


def test_a_damaged_backup_leaves_nothing(damaged: Path, tmp_path: Path) -> None:
    with pytest.raises(BackupDamaged):
        backup.restore(damaged, tmp_path / "new" / "deep" / "second")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("target", ["there", "there/second"])
def test_a_damaged_backup_leaves_a_folder_that_was_there(
    damaged: Path, tmp_path: Path, target: str
) -> None:
    there = tmp_path / "there"
    there.mkdir()
    with pytest.raises(BackupDamaged):
        backup.restore(damaged, tmp_path / target)
    assert there.is_dir()
    assert list(there.iterdir()) == []


def test_a_folder_somebody_else_used_in_the_meantime_stays(
    damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, sync = tmp_path / "new", os.fsync

    def sync_meanwhile(descriptor: int) -> None:
        new.joinpath("letter.txt").touch()
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", sync_meanwhile)
    with pytest.raises(BackupDamaged):
        backup.restore(damaged, new / "second")
    assert [path.name for path in new.iterdir()] == ["letter.txt"]


def test_a_hostile_name_inside_goes_nowhere(made: backup.Backup, tmp_path: Path) -> None:
    data = made.path.read_bytes()
    made.path.write_bytes(data.replace(b"journal-1.db", b"../journ1.db", 1))
    sealed_again(made.path)
    with pytest.raises(BackupDamaged):
        backup.restore(made.path, tmp_path / "deep" / "second")
    assert not (tmp_path / "deep").exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_cut_short_at_any_step_it_can_be_done_again(made: backup.Backup, tmp_path: Path) -> None:
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
