"""A drive without a byte of room: the journal opens to read, and to write once there is some."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from chime_journal import diary
from chime_journal.errors import DiskFull, VaultReadOnly
from tests.factory import CHEAP, WORDS, draft
from tests.store.made import contents
from tests.store.mounts import Drive, on_a_drive

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts a small drive")


def story(drive: Drive) -> None:
    journal = drive.folder / "journal"
    made, _ = diary.create(journal, WORDS, cost=CHEAP)
    made.reflections.write(draft("The heron stood still."))
    made.close()
    filling = drive.fill()
    before = contents(journal)
    opened = diary.open(journal, WORDS)
    assert opened.safety.why_reading == "full"
    assert opened.reflections.read(1).body == "The heron stood still."
    with pytest.raises(VaultReadOnly):
        opened.reflections.write(draft("No room."))
    with pytest.raises(DiskFull):
        opened.safety.to_write()
    assert opened.reflections.read(1).body == "The heron stood still."
    changed = {name for name in before if contents(journal)[name] != before[name]}
    assert changed == set()
    filling.unlink()
    writing = opened.safety.to_write()
    opened.close()
    writing.reflections.write(draft("There is room."))
    writing.close()


def test_it_opens_to_read_and_then_to_write(tmp_path: Path) -> None:
    place = tmp_path / "drive"
    place.mkdir()
    on_a_drive(place, 4 << 20, story)
