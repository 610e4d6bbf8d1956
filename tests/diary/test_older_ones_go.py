"""The older backups go only for one that was opened, and then all of them go."""

from __future__ import annotations

from pathlib import Path

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.store import backup
from tests.factory import draft, new_vault
from tests.store.made import contents, flip


def quiet(_: float) -> None:
    """Hear how far it is, and say nothing."""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def kept(diary: Diary, stick: Path) -> Diary:
    """A diary with a reflection and a second place."""
    diary.reflections.write(draft("The heron stood still."))
    diary.shelf.choose_second(stick)
    return diary


def test_a_copy_that_rotted_on_the_stick_is_made_anew_first(kept: Diary, stick: Path) -> None:
    older = kept.shelf.make(quiet)
    stick.rename(stick.with_name("away"))
    assert kept.shelf.renew(quiet).waiting
    stick.with_name("away").rename(stick)
    newest = kept.shelf.bring_over(quiet)
    assert newest is not None
    flip(newest, 5000)
    assert kept.shelf.remove_waiting(quiet) == 2
    assert older.path.name not in contents(stick)
    assert [backup.verify(path, kept._vault).opens for path in stick.iterdir()] == [True]


def test_one_that_somebody_moved_up_goes_too(kept: Diary) -> None:
    made = kept.shelf.make_here(quiet)
    made.path.rename(kept.folder / made.path.name)
    done = kept.shelf.renew(quiet)
    assert done.here == 1
    assert len(kept.shelf.listing()) == 1


def test_what_a_killed_copy_left_goes_too_and_nobody_elses(
    kept: Diary, stick: Path, tmp_path: Path
) -> None:
    other = Diary(new_vault(tmp_path / "other")[0])
    foreign = other.back_up().path.read_bytes()
    other.close()
    own = kept.back_up().path.read_bytes()
    for name, data in (("own", own), ("half", own[:6000]), ("foreign", foreign[:6000])):
        (stick / f"{name}.chimebackup.new").write_bytes(data)
    (stick / "letter.new").write_text("mine")
    kept.shelf.renew(quiet)
    assert kept.shelf.remove_there() == 1
    assert contents(stick).keys() == {"foreign.chimebackup.new", "letter.new"}
