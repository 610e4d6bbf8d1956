"""Saving: the whole file or nothing, for its owner's eyes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from chime_journal.errors import Cancelled, DiskFull, ExportFailed, VaultReadOnly
from chime_journal.share.saving import save
from tests.store.mounts import Drive, on_a_drive

DATA = b"x" * 3_000_000


def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "shared.pdf"
    save(path, DATA)
    assert path.read_bytes() == DATA
    assert path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == ["shared.pdf"]


def test_stopped_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "shared.pdf"
    path.write_bytes(b"before")
    looks = iter([False, False, True])
    with pytest.raises(Cancelled):
        save(path, DATA, lambda: next(looks))
    assert path.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["shared.pdf"]


def test_a_full_drive_keeps_what_was_there(tmp_path: Path) -> None:
    def story(drive: Drive) -> None:
        path = drive.folder / "shared.pdf"
        path.write_bytes(b"before")
        with pytest.raises(DiskFull):
            save(path, DATA)
        assert path.read_bytes() == b"before"
        assert os.listdir(drive.folder) == ["shared.pdf"]

    on_a_drive(tmp_path, 1_000_000, story)


def test_a_drive_that_cannot_be_written(tmp_path: Path) -> None:
    def story(drive: Drive) -> None:
        drive.make_read_only()
        with pytest.raises(VaultReadOnly):
            save(drive.folder / "shared.pdf", DATA)

    on_a_drive(tmp_path, 8_000_000, story)


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        save(tmp_path / "gone" / "shared.pdf", DATA)
