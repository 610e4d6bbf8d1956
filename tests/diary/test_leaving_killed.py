"""A crash while a computer is left: at every step the journal or its copy opens with the words."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from pathlib import Path

import pytest

from chime_journal import diary
from chime_journal.errors import ChimeError
from tests.factory import CHEAP, WORDS, draft
from tests.store.made import killed_at

EACH = 3  # every third step; each takes a few journals to make

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")


def leave(journal: Path, place: Path, *, whole: bool) -> None:
    opened = diary.open(journal, WORDS)
    opened.take_along(place, WORDS, whole=place / "copy" if whole else None)
    opened.remove(copied=True)


def bodies(folder: Path) -> list[str] | None:
    """Return what a journal says, or None where none opens."""
    try:
        opened = diary.open(folder, WORDS)
    except ChimeError:
        return None
    try:
        return [opened.reflections.read(1).body]
    finally:
        opened.close()


def from_backups(place: Path, into: Path) -> list[str] | None:
    for at, path in enumerate(sorted(place.glob("*.chimebackup"))):
        diary.restore(path, into / str(at))
        return bodies(into / str(at))
    return None


@pytest.mark.parametrize("whole", [True, False], ids=["whole", "file"])
def test_at_every_step_there_is_one_that_opens(tmp_path: Path, whole: bool) -> None:
    steps = removed = 0
    written = tmp_path / "written"
    opened, _ = diary.create(written, WORDS, cost=CHEAP)
    opened.reflections.write(draft("The heron stood still."))
    opened.back_up()
    opened.close()
    for step in range(1, 300, EACH):
        here = tmp_path / str(step)
        place = here / "stick"
        place.mkdir(parents=True)
        shutil.copytree(written, here / "journal")
        work = partial(leave, here / "journal", place, whole=whole)
        if not killed_at(step, work, here):
            break
        steps += 1
        at_home = bodies(here / "journal")
        away = bodies(place / "copy") if whole else from_backups(place, here / "back")
        expected = ["The heron stood still."]
        assert expected in (at_home, away), step
        if at_home != expected:
            removed += 1
            assert away == expected, step
    assert steps > 5
    assert removed > 1, "no step of the removing was cut"
    assert not (here / "journal").exists()
