"""The file itself: whole or not there, open or locked, and made without holding it in memory."""

from __future__ import annotations

import io
import os
import tracemalloc
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from chime_journal.crypto import age as locking
from chime_journal.crypto.age import Locked, key_of
from chime_journal.diary.journal import Diary
from chime_journal.errors import (
    Cancelled,
    DiskFull,
    ExportFailed,
    VaultReadOnly,
    WrongPassphrase,
)
from chime_journal.exchange.open_export.taking_out import take_out
from chime_journal.model.taken import Wanted
from tests.exchange.open_export.conftest import AT
from tests.factory import draft, entry, moment
from tests.share.test_sealed import age
from tests.store.mounts import Drive, on_a_drive

WORDS = "crumpet unfold gravel stipend aloft yearbook"


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let words cost a millisecond instead of a second."""
    monkeypatch.setattr(locking, "WORK", 10)


def test_age_opens_a_locked_copy_and_the_words_alone_do(diary: Diary, tmp_path: Path) -> None:
    diary.reflections.write(draft("Nobody else reads this. " * 9000))
    path = tmp_path / "copy.zip.age"
    take_out(diary, Wanted(), path, WORDS, at=AT)
    assert b"Nobody else" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    code, plain = age(path, WORDS)
    assert code == 0
    with path.open("rb") as file:
        opened = io.BufferedReader(Locked(file, key_of(file, WORDS)))
        assert opened.read() == plain
        opened.seek(len(plain) // 2)
        assert opened.read(9) == plain[len(plain) // 2 :][:9]
    with path.open("rb") as file, pytest.raises(WrongPassphrase):
        key_of(file, f"{WORDS} too")


def test_progress_goes_from_start_to_end(diary: Diary, tmp_path: Path) -> None:
    for number in range(5):
        diary.reflections.write(draft(f"Number {number}."))
    told: list[float] = []
    take_out(diary, Wanted(), tmp_path / "copy.zip", progress=told.append)
    assert told == sorted(told)
    assert 0 < told[0] < 0.5
    assert told[-1] == 1.0


def refused(
    diary: Diary, path: Path, why: type[Exception], progress: Callable[[float], None]
) -> None:
    before = sorted(os.listdir(path.parent))
    with pytest.raises(why):
        take_out(diary, Wanted(), path, progress=progress)
    assert sorted(os.listdir(path.parent)) == before


def nothing(_: float) -> None:
    """Let it go on."""


def test_stopped_in_the_middle_nothing_stays(diary: Diary, tmp_path: Path) -> None:
    for number in range(9):
        diary.reflections.write(draft(f"Number {number}."))

    def stop(part: float) -> None:
        if part > 0.4:
            raise Cancelled

    (tmp_path / "copy.zip").write_bytes(b"before")
    refused(diary, tmp_path / "copy.zip", Cancelled, stop)
    assert (tmp_path / "copy.zip").read_bytes() == b"before"


def test_a_full_drive_keeps_nothing_of_it(diary: Diary, tmp_path: Path) -> None:
    for _ in range(12):
        diary.reflections.write(draft(os.urandom(100_000).hex()))

    def story(drive: Drive) -> None:
        refused(diary, drive.folder / "copy.zip", DiskFull, nothing)

    on_a_drive(tmp_path, 1_000_000, story)


def test_a_drive_that_cannot_be_written(diary: Diary, tmp_path: Path) -> None:
    def story(drive: Drive) -> None:
        drive.make_read_only()
        refused(diary, drive.folder / "copy.zip", VaultReadOnly, nothing)

    on_a_drive(tmp_path, 5_000_000, story)


def test_a_place_that_is_gone_or_inside_the_journal(diary: Diary, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        take_out(diary, Wanted(), tmp_path / "gone" / "copy.zip")
    (tmp_path / "way").symlink_to(diary.folder)
    for folder in (diary.folder, diary.folder / "backups", tmp_path / "way"):
        with pytest.raises(ExportFailed, match="inside"):
            take_out(diary, Wanted(), folder / "copy.zip")
    assert not list(diary.folder.rglob("*.zip"))


def test_a_long_journal_takes_no_more_memory_than_a_short_one(diary: Diary, tmp_path: Path) -> None:
    days = (moment(date(2020, 1, 1) + timedelta(days=number)) for number in range(1000))
    most = []
    for more in (200, 500):
        said = (os.urandom(2_000).hex() for _ in range(more))
        found = [entry(words[:32], words, moment=next(days)) for words in said]
        diary.reflections.bring_in(found)
        tracemalloc.start()
        take_out(diary, Wanted(), tmp_path / "copy.zip", WORDS)
        most.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert most[1] < 1.2 * most[0]
