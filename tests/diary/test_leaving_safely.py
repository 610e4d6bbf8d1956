"""Nothing is removed that the copy lacks, and a copy that failed changes nothing here."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import CopyOutdated, FolderNotEmpty
from chime_journal.store import backup
from tests.factory import WORDS, draft
from tests.store.made import flip


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def test_a_backup_made_here_since_does_not_pass_for_the_copy(diary: Diary, stick: Path) -> None:
    diary.reflections.write(draft("The heron stood still."))
    diary.take_along(stick, WORDS, whole=stick / "My journal")
    diary.reflections.write(draft("One more thing."))
    assert diary.back_up_if_due(date.today()) is not None
    with pytest.raises(CopyOutdated):
        diary.remove(copied=True)
    assert backup.listing(diary.folder) != []


def test_a_new_sheet_made_since_keeps_the_journal(diary: Diary, stick: Path) -> None:
    diary.take_along(stick, WORDS, whole=stick / "My journal")
    diary.new_recovery_sheet(WORDS)
    with pytest.raises(CopyOutdated):
        diary.remove(copied=True)


def test_nothing_goes_without_a_copy(diary: Diary) -> None:
    with pytest.raises(CopyOutdated):
        diary.remove(copied=True)


def test_after_a_copy_that_failed_the_days_backup_is_still_due(diary: Diary, stick: Path) -> None:
    diary.reflections.write(draft("The heron stood still."))
    taken = stick / "My journal"
    (taken / "photos").mkdir(parents=True)
    with pytest.raises(FolderNotEmpty):
        diary.take_along(stick, WORDS, whole=taken)
    assert diary.back_up_if_due(date.today()) is not None


def test_a_damaged_older_backup_comes_along_as_it_is(diary: Diary, stick: Path) -> None:
    diary.reflections.write(draft("The heron stood still."))
    rotten, cut = diary.back_up().path, diary.back_up().path
    flip(rotten, 5000)
    cut.write_bytes(cut.read_bytes()[:4000])
    taken = diary.take_along(stick, WORDS, whole=stick / "My journal")
    for each in (rotten, cut):
        assert (taken.path / "backups" / each.name).read_bytes() == each.read_bytes()
