"""Pictures in a share: each is chosen by itself, and goes in only with its reflection."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.picture import MOST, PictureKind
from chime_journal.model.shared import MOST_PICTURES, LeftOut, Selection, SharedPicture, Span
from tests.diary.test_snapshot import FIRST, LAST, SECRET, WITHIN, ticked
from tests.factory import draft, moment, new_id, picture


def reflection(diary: Diary, words: str = "By the lock.", **rest: object) -> int:
    return new_id(diary.reflections.write(draft(words, **{"moment": moment(WITHIN)} | rest)))


def add(diary: Diary, reflection_id: int, inside: str = "a canal", **rest: object) -> int:
    return new_id(diary.pictures.add(reflection_id, picture(inside, **rest)))


def greedy() -> Selection:
    ids = frozenset(range(200))
    return Selection(first=FIRST, last=LAST, reflections=ids, pictures=ids)


def test_each_is_offered_with_its_words_and_a_small_one(diary: Diary) -> None:
    walk = reflection(diary)
    gates = add(diary, walk, "gates", words="Gates")
    drawn = add(diary, walk, "lines", kind=PictureKind.DRAWING)
    offered = diary.choices(FIRST, LAST)
    assert list(offered.pictures) == [gates, drawn]
    shown = offered.pictures[gates]
    assert (shown.reflection, shown.day, shown.words) == (walk, WITHIN, "Gates")
    assert offered.pictures[drawn].kind is PictureKind.DRAWING
    assert offered.thumbnails[gates] == picture("gates").thumbnail


def test_none_goes_in_that_was_not_ticked_or_whose_reflection_was_not(diary: Diary) -> None:
    walk, other = reflection(diary), reflection(diary, "Soup.")
    gates, boat, pan = add(diary, walk, "gates"), add(diary, walk, "boat"), add(diary, other, "pan")
    both = frozenset({gates, pan})
    made = diary.snapshot(
        Selection(first=FIRST, last=LAST, reflections=frozenset({other}), pictures=both)
    )
    assert [each.body for each in made.reflections] == ["Soup."]
    assert [each.digest for each in made.pictures[0]] == list(made.images)
    assert list(made.images.values()) == [picture("pan").image]
    walked = Selection(first=FIRST, last=LAST, reflections=frozenset({walk, other}))
    assert diary.snapshot(walked).pictures == {}, "no tick of a reflection ticks its pictures"
    assert boat not in both


def test_what_may_not_be_shared_is_not_there_and_leaves_no_hint(diary: Diary) -> None:
    never = reflection(diary, never_share=True)
    gone = reflection(diary)
    outside = reflection(diary, moment=moment(FIRST - timedelta(days=1)))
    walk = reflection(diary)
    for owner in (never, gone, outside):
        add(diary, owner, SECRET, words=SECRET)
    diary.bin.put(Kind.REFLECTION, gone)
    diary.bin.put(Kind.PICTURE, add(diary, walk, SECRET, words=SECRET))
    add(diary, walk, "gates", name=f"{SECRET}.jpg")
    made = diary.snapshot(greedy())
    assert list(made.images.values()) == [picture("gates").image]
    assert SECRET not in repr((diary.choices(FIRST, LAST), made))


def test_a_reflection_of_pictures_alone_can_be_ticked(diary: Diary) -> None:
    alone = reflection(diary, "")
    assert diary.choices(FIRST, LAST).reflections == {}
    shown = add(diary, alone)
    offered = diary.choices(FIRST, LAST)
    assert (list(offered.reflections), list(offered.pictures)) == ([alone], [shown])
    diary.bin.put(Kind.PICTURE, shown)
    assert diary.choices(FIRST, LAST).reflections == {}


def test_names_are_changed_and_words_left_out_of_what_is_on_it(diary: Diary) -> None:
    shown = add(diary, reflection(diary), words="Sam by the gate, and Ann's bike.")
    offered = diary.choices(FIRST, LAST)
    left = LeftOut(("Sam by the gate, and Ann's bike.",), (Span(0, 15, 32),))
    care = {"names": (("sam", "my friend"),), "left_out": {("pictures", shown): left}}
    made = diary.snapshot(ticked(offered, mark="[kept private]", **care))
    assert made.pictures[0][0].words == "my friend by the gate[kept private]"
    diary.pictures.describe(shown, "Something else by now.")
    again = diary.snapshot(ticked(diary.choices(FIRST, LAST), **care))
    assert again.pictures == {}, "it says something else since words were left out"
    assert again.images == {}


def test_longer_names_make_no_words_that_a_share_cannot_hold(diary: Diary) -> None:
    add(diary, reflection(diary), words="Sam " * 250)
    offered = diary.choices(FIRST, LAST)
    made = diary.snapshot(ticked(offered, names=(("Sam", "somebody whom I know well"),)))
    assert len(made.pictures[0][0].words) == 1_000


def test_more_than_fit_in_one_share_are_refused(diary: Diary) -> None:
    owners = [reflection(diary), reflection(diary)]
    for number in range(MOST_PICTURES + 1):
        add(diary, owners[number // MOST], str(number))
    with pytest.raises(InvalidEntry) as told:
        diary.snapshot(greedy())
    assert (told.value.field, told.value.reason) == ("pictures", "too_many")
    few = diary.choices(FIRST, LAST).pictures.keys() - {1}
    assert len(diary.snapshot(ticked(diary.choices(FIRST, LAST), pictures=few)).images) == 20


def test_one_of_which_damage_left_only_the_words_is_not_offered(diary: Diary) -> None:
    add(diary, reflection(diary), words="Gates")
    with diary._vault.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM picture_content")
    assert diary.choices(FIRST, LAST).pictures == {}


def test_another_picture_in_its_place_makes_another_share(diary: Diary) -> None:
    """Share compares the two at the last moment: what was drawn over since may not leave."""
    shown = add(diary, reflection(diary), kind=PictureKind.DRAWING)
    before = diary.snapshot(greedy())
    diary.pictures.redraw(shown, picture("more lines", kind=PictureKind.DRAWING))
    assert diary.snapshot(greedy()) != before
    assert isinstance(before.pictures[0][0], SharedPicture)
