"""Words go to the next process in memory without a name."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from chime_journal.gui.computer import handed
from chime_journal.gui.computer.again import MARK, received
from chime_journal.gui.computer.left import IDLE, Left, Look

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe is used there")
RECIPIENT = "age1" + "q" * 58


@pytest.mark.parametrize("way", ["usual", "named"])
def test_what_is_handed_over_is_whole_and_gone_once_it_is_taken(
    monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    if way == "named":
        monkeypatch.setattr(handed, "_memory", handed.shared_memory)
    words = bytes(range(256)) * 700  # more than any pipe takes
    number = handed.Handed(words).number
    assert handed.take(number) == words
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(number)
    assert not list(Path("/dev/shm").glob("notes-*"))


def test_odd_memory_is_refused() -> None:
    for size in (0, 3, handed.LARGEST * 2):
        number = os.memfd_create("notes")
        os.ftruncate(number, size)
        with suppress(ValueError):
            assert handed.take(number) == b""
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(number)
    with pytest.raises(OSError, match="Bad file descriptor"):
        handed.take(9_999)


def told(left: Left) -> Left | None:
    reading, writing = os.pipe()
    os.write(writing, left.packed())
    os.close(writing)
    return received([MARK, str(reading)])


def test_a_document_is_heard_of_by_its_number_alone() -> None:
    look = Look(b'{"note":"zyzzyva"}', RECIPIENT, 20)
    left = Left(journal=Path("/stick"), page="share").looking(look)
    assert b"zyzzyva" not in left.packed()
    assert "zyzzyva" not in repr(left)
    number = handed.Handed(look.document).number
    found = told(Left(journal=Path("/stick"), recipient=RECIPIENT, idle=20, handed=number))
    assert found is not None
    assert found.look == look
    assert found.journal == Path("/stick")
    assert left.without_words() == Left(journal=Path("/stick"), page="share")


def test_without_the_memory_the_journal_is_asked_for() -> None:
    left = Left(journal=Path("/stick"), handed=9_999)
    assert told(left) == Left(journal=Path("/stick"))


@pytest.mark.parametrize("odd", [b'{"recipient":"age1x","idle":61}', b'{"recipient":3,"idle":"5"}'])
def test_odd_values_are_not_taken(odd: bytes) -> None:
    assert (Left.unpacked(odd).recipient, Left.unpacked(odd).idle) == ("", IDLE)
