"""My story: parts in the person's own order, kept at every pause, shareable only when marked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.story import BODY_LIMIT, TITLE_LIMIT
from tests.factory import new_id, part


def order(diary: Diary) -> list[str]:
    return [line.title for line in diary.story.list()]


@pytest.fixture
def parts(diary: Diary) -> dict[str, int]:
    return {
        title: new_id(diary.story.write(part(title=title)))
        for title in ("first", "second", "third", "fourth")
    }


def test_a_new_part_comes_last_and_is_read_back_word_for_word(diary: Diary) -> None:
    words = "Above the chip shop.\n\n  *Two* rooms, and a tab:\t\u00a0日記 🙂\n"
    change = diary.story.write(part(words, title="Where I come from"))
    assert change.kinds == {Kind.STORY}
    diary.story.write(part("Later.", title="Then"))
    read = diary.story.read(new_id(change))
    assert read == part(words, title="Where I come from", id=change.id)
    assert order(diary) == ["Where I come from", "Then"]
    assert [each.body for each in diary.story.whole()] == [words, "Later."]
    assert diary.story.list()[0].excerpt.startswith("Above the chip shop. *Two* rooms")


def test_a_part_may_not_be_shared_until_it_is_marked(diary: Diary) -> None:
    id_ = new_id(diary.story.write(part()))
    assert [line.may_share for line in diary.story.list()] == [False]
    diary.story.write(part(id=id_, may_share=True))
    assert diary.story.read(id_).may_share
    assert [line.may_share for line in diary.story.list()] == [True]


def test_writing_again_changes_the_part_and_keeps_its_place(
    diary: Diary, parts: dict[str, int]
) -> None:
    diary.story.write(part("Other words.", title="first", id=parts["first"]))
    assert order(diary) == ["first", "second", "third", "fourth"]
    assert diary.story.read(parts["first"]).body == "Other words."


@pytest.mark.parametrize(
    ("title", "by", "after"),
    [
        ("second", -1, ["second", "first", "third", "fourth"]),
        ("second", 1, ["first", "third", "second", "fourth"]),
        ("first", -1, ["first", "second", "third", "fourth"]),
        ("fourth", 1, ["first", "second", "third", "fourth"]),
        ("first", 3, ["second", "third", "fourth", "first"]),
        ("fourth", -99, ["fourth", "first", "second", "third"]),
    ],
)
def test_a_part_moves_up_and_down_as_far_as_there_are_parts(
    diary: Diary, parts: dict[str, int], title: str, by: int, after: list[str]
) -> None:
    assert diary.story.move(parts[title], by).kinds == {Kind.STORY}
    assert order(diary) == after


def test_a_part_in_the_bin_comes_back_to_its_place_though_others_moved(
    diary: Diary, parts: dict[str, int]
) -> None:
    diary.bin.put(Kind.STORY, parts["second"])
    diary.story.move(parts["fourth"], -1)
    diary.bin.restore(Kind.STORY, parts["second"])
    assert order(diary) == ["first", "second", "fourth", "third"]


def test_parts_that_lost_their_places_can_be_moved_again(
    diary: Diary, parts: dict[str, int]
) -> None:
    with diary._vault.writing() as session:
        session.connection().exec_driver_sql("UPDATE story_part SET position = 0")
    diary.story.move(parts["third"], -1)
    assert order(diary) == ["first", "third", "second", "fourth"]


def test_the_titles_and_texts_have_their_limits(diary: Diary) -> None:
    diary.story.write(part("x" * BODY_LIMIT, title="x" * TITLE_LIMIT))
    for field, refused in (
        ("title", part(title="x" * (TITLE_LIMIT + 1))),
        ("body", part("x" * (BODY_LIMIT + 1))),
    ):
        with pytest.raises(InvalidEntry) as problem:
            diary.story.write(refused)
        assert (problem.value.field, problem.value.reason) == (field, "too_long")
    assert len(diary.story.list()) == 1


def test_what_cannot_be_stored_is_made_storable(diary: Diary) -> None:
    id_ = new_id(diary.story.write(part("nul\0 and half \ud83d", title="a\0b")))
    read = diary.story.read(id_)
    assert (read.title, read.body) == ("ab", "nul and half \ufffd")


def test_what_is_gone_says_so(diary: Diary) -> None:
    binned = new_id(diary.story.write(part()))
    diary.bin.put(Kind.STORY, binned)
    for use in (
        lambda: diary.story.read(binned),
        lambda: diary.story.move(binned, 1),
        lambda: diary.story.read(99),
        lambda: diary.story.move(99, 1),
        lambda: diary.story.versions(99),
        lambda: diary.story.restore_version(99, 1),
        lambda: diary.story.write(replace(part(), id=99)),
    ):
        with pytest.raises(Gone):
            use()
