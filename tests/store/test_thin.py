"""Which backups are kept: 7 days, 8 weeks, 12 months, a quarter of the room, the newest two."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from chime_journal.store import backup
from tests.factory import new_vault
from tests.store.made import flip, redated

TODAY = date(2026, 11, 23)
PLENTY = 10**12  # bytes


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    vault, _ = new_vault(tmp_path_factory.mktemp("made"))
    made = backup.make(vault)
    vault.close()
    return made.path.read_bytes()


class Shelf:
    """A folder of backups made on given days ago, at noon."""

    def __init__(self, folder: Path, data: bytes) -> None:
        self.folder = folder
        self._data = data

    def put(self, *days_ago: int) -> None:
        for ago in days_ago:
            path = self.folder / f"{ago:04}.chimebackup"
            path.write_bytes(self._data)
            noon = datetime.combine(TODAY - timedelta(days=ago), time(12), UTC)
            redated(path, noon)

    def thin(self, free: int = PLENTY) -> list[int]:
        """Thin, check that what is said gone is gone, and return the days kept."""
        before = {found.path for found in backup.listing(self.folder)}
        gone = backup.thin(self.folder, TODAY, free=free)
        left = {found.path for found in backup.listing(self.folder)}
        assert {found.path for found in gone} == before - left
        return sorted(int(path.stem) for path in left)


@pytest.fixture
def shelf(tmp_path: Path, data: bytes) -> Shelf:
    return Shelf(tmp_path, data)


def test_a_year_of_daily_backups_thins_to_days_weeks_and_months(shelf: Shelf) -> None:
    shelf.put(*range(400))
    kept = shelf.thin()
    assert kept[:7] == list(range(7))
    days = [TODAY - timedelta(days=ago) for ago in kept]
    assert len({day.isocalendar()[:2] for day in days if (TODAY - day).days < 56}) >= 8
    assert {(day.year, day.month) for day in days} == {(2026, month) for month in range(1, 12)} | {
        (2025, 12)
    }
    assert len(kept) < 7 + 8 + 12


def test_the_newest_of_a_week_and_of_a_month_is_the_one_kept(shelf: Shelf) -> None:
    shelf.put(0, 10, 11, 12, 100, 101, 102)
    assert shelf.thin() == [0, 10, 100]


def test_thinning_again_changes_nothing(shelf: Shelf) -> None:
    shelf.put(*range(0, 400, 3))
    assert shelf.thin() == shelf.thin()


def test_every_day_of_use_with_thinning_keeps_the_same_ages(shelf: Shelf) -> None:
    """Thinned each day, a long history still reaches back months, not only days."""
    for ago in range(120, -1, -1):
        shelf.put(ago)
        backup.thin(shelf.folder, TODAY - timedelta(days=ago), free=PLENTY)
    kept = shelf.thin()
    assert kept[:7] == list(range(7))
    assert kept[-1] > 80


def test_no_more_than_a_quarter_of_the_free_space_oldest_first(shelf: Shelf, data: bytes) -> None:
    shelf.put(0, 1, 2, 3, 4)
    assert shelf.thin(free=len(data) * 4 * 3) == [0, 1, 2]
    assert shelf.thin(free=len(data) * 4 * 3 - 1) == [0, 1]


def test_the_newest_two_stay_without_any_room(shelf: Shelf) -> None:
    shelf.put(0, 1, 2)
    assert shelf.thin(free=0) == [0, 1]


def test_the_newest_two_stay_however_old(shelf: Shelf) -> None:
    shelf.put(900, 1000, 1100)
    assert shelf.thin() == [900, 1000]


def test_a_damaged_one_does_not_count_as_one_of_the_two(shelf: Shelf) -> None:
    shelf.put(900, 1000, 1100, 1200)
    flip(shelf.folder / "0900.chimebackup", 9000)
    assert {1000, 1100} <= set(shelf.thin(free=0))
    assert 1200 not in shelf.thin(free=0)


def test_a_visibly_damaged_and_a_newer_file_are_left_to_the_person(shelf: Shelf) -> None:
    shelf.put(0, 1, 900, 901)
    (shelf.folder / "0900.chimebackup").write_bytes(b"cut")
    (shelf.folder / "0901.chimebackup").write_bytes(b"CHIME-BACKUP-2\r\nmore")
    assert shelf.thin() == [0, 1, 900, 901]


def test_backups_from_a_clock_set_wrong_are_kept(shelf: Shelf) -> None:
    shelf.put(-300, 0, 1)
    assert shelf.thin() == [-300, 0, 1]


def test_another_journals_backups_in_the_same_place_are_not_counted(
    shelf: Shelf, tmp_path_factory: pytest.TempPathFactory
) -> None:
    shelf.put(900, 1000)
    vault, _ = new_vault(tmp_path_factory.mktemp("other"))
    for _ in range(3):
        backup.make(vault, into=shelf.folder)
    vault.close()
    backup.thin(shelf.folder, TODAY, free=0)
    left = backup.listing(shelf.folder)
    assert sum(found.journal_id == vault.journal_id for found in left) == 2
    assert len(left) == 4


def test_a_clock_that_was_ahead_pushes_out_no_newer_backup(shelf: Shelf) -> None:
    shelf.put(0, 1, 9, -900, -901)
    assert shelf.thin(free=0) == [0, 1]
    shelf.put(-900)
    assert shelf.thin() == [-900, 0, 1]
