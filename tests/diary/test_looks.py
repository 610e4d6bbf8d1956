"""A reply written while the journal is shut waits locked in its folder, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.diary.looks import LARGEST, keep_reply
from chime_journal.errors import ImportRefused, StoreUnreachable
from chime_journal.store import folder, moves, removal
from tests.factory import WORDS, new_diary


@pytest.fixture
def opened(tmp_path: Path):
    made = new_diary(tmp_path)
    yield made
    made.close()


def again(opened: Diary) -> Diary:
    opened.close()
    return diary.open(opened.folder, WORDS)


def test_only_the_open_journal_reads_what_was_locked_for_it(opened: Diary) -> None:
    recipient = opened.looks.begin()
    assert not opened.looks.waiting
    keep_reply(opened.folder, recipient, b"You are a gardener.")
    assert b"gardener" not in (opened.folder / folder.REPLY).read_bytes()
    found = again(opened)
    try:
        assert found.looks.waiting
        assert found.looks.read() == b"You are a gardener."
        found.looks.end()
        assert not found.looks.waiting
    finally:
        found.close()


def test_what_is_written_after_the_first_reply_came_home_opens_too(opened: Diary) -> None:
    recipient = opened.looks.begin()
    keep_reply(opened.folder, recipient, b"one")
    opened.looks.end()
    keep_reply(opened.folder, recipient, b"one, and one thing more")
    assert opened.looks.read() == b"one, and one thing more"


def test_all_looks_of_a_journal_have_one_recipient(opened: Diary) -> None:
    recipient = opened.looks.begin()
    opened.looks.end()
    assert opened.looks.begin() == recipient


def test_the_last_words_count_and_none_leave_no_file(opened: Diary) -> None:
    recipient = opened.looks.begin()
    keep_reply(opened.folder, recipient, b"one")
    keep_reply(opened.folder, recipient, b"two")
    assert opened.looks.read() == b"two"
    keep_reply(opened.folder, recipient, b"")
    assert not opened.looks.waiting
    keep_reply(opened.folder, recipient, b"")


@pytest.mark.parametrize("harm", ["cut", "foreign", "other", "large", "pipe", "folder"])
def test_what_cannot_be_read_is_put_aside(opened: Diary, harm: str) -> None:
    import os

    recipient, path = opened.looks.begin(), opened.folder / folder.REPLY
    keep_reply(opened.folder, recipient, b"words")
    whole = path.read_bytes()
    path.unlink()
    match harm:
        case "cut":
            path.write_bytes(whole[:-1])
        case "foreign":
            path.write_bytes(b"something else")
        case "other":
            from chime_journal.crypto import recipient as locking

            path.write_bytes(locking.lock(b"words", locking.make()[1]))
        case "large":
            path.write_bytes(bytes(LARGEST + 1))
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
    assert opened.looks.waiting
    with pytest.raises(ImportRefused):
        opened.looks.read()
    opened.looks.put_aside()
    assert not opened.looks.waiting
    assert opened.folder.joinpath(folder.REPLY_ASIDE).exists()


def test_without_a_folder_it_says_so(tmp_path: Path) -> None:
    from chime_journal.crypto import recipient as locking

    with pytest.raises(StoreUnreachable):
        keep_reply(tmp_path / "gone", locking.make()[1], b"words")


def test_a_journal_that_goes_takes_them_along(opened: Diary) -> None:
    keep_reply(opened.folder, opened.looks.begin(), b"words")
    for name in (folder.REPLY_ASIDE, f"{folder.REPLY}.new"):
        opened.folder.joinpath(name).write_bytes(b"x")
    opened.close()
    assert removal.remove_journal(opened.folder) == []
    assert not opened.folder.exists()


@pytest.mark.parametrize("way", ["rescued", "moved"])
def test_what_waits_comes_along_into_a_new_folder(opened: Diary, tmp_path: Path, way: str) -> None:
    keep_reply(opened.folder, opened.looks.begin(), b"You are a gardener.")
    (opened.folder / folder.REPLY_ASIDE).write_bytes(b"something else")
    new = tmp_path / "new"
    if way == "moved":
        moves.away(opened._vault, new)[0].close()
    else:
        opened.close()
        moves.rescue_with_words(opened.folder, WORDS, new, "[lost]")
    assert (opened.folder / folder.REPLY).exists(), "the old folder is left as it was"
    found = diary.open(new, WORDS)
    try:
        assert found.looks.read() == b"You are a gardener."
        assert (new / folder.REPLY_ASIDE).read_bytes() == b"something else"
    finally:
        found.close()


def test_what_is_no_file_in_its_place_does_not_come_along(opened: Diary, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"not of this journal")
    (opened.folder / folder.REPLY).symlink_to(other)
    (opened.folder / folder.REPLY_ASIDE).mkdir()
    moves.away(opened._vault, tmp_path / "new")[0].close()
    assert not list((tmp_path / "new").glob("reply*"))
