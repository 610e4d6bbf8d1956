"""What is picked, below the screen: a picture is never in without its reflection."""

from __future__ import annotations

from datetime import date, time

from chime_journal.gui.share import things
from chime_journal.gui.share.picks import Picks, Thing
from chime_journal.model.picture import PictureKind
from chime_journal.model.shared import Choices, LeftOut, SharedPicture, SharedReflection, Span

DAY = date(2026, 11, 19)
WALK, GATES = ("reflections", 1), ("pictures", 7)


def offered(words: str = "Gates") -> list[Thing]:
    walk = SharedReflection(day=DAY, clock=time(12), title="", body="By the lock.")
    gates = SharedPicture(reflection=1, day=DAY, kind=PictureKind.PHOTO, words=words, digest="")
    choices = Choices(first=DAY, last=DAY, reflections={1: walk}, pictures={7: gates})
    return things.of(choices)["reflections"]


def test_one_whose_reflection_is_not_ticked_is_not_in() -> None:
    picks = Picks()
    picks.offer(offered())
    picks.tick([GATES], {})
    assert picks.of("pictures") == frozenset()
    picks.turn(GATES, on=True)
    assert not picks.holds(GATES)
    picks.tick([WALK, GATES], {})
    assert picks.of("pictures") == {7}
    picks.turn(WALK, on=False)
    assert picks.of("pictures") == frozenset()


def test_one_that_says_something_else_since_words_were_left_out_is_unticked() -> None:
    picks = Picks()
    picks.offer(offered())
    picks.tick([WALK, GATES], {GATES: LeftOut(("Gates",), (Span(0, 0, 5),))})
    assert picks.left_out.keys() == {GATES}
    assert picks.offer(offered()) == []
    assert picks.offer(offered("Gates and a boat")) == ["Photo"]
    assert (picks.of("reflections"), picks.of("pictures")) == ({1}, frozenset())
    assert picks.left_out == {}


def test_what_is_gone_is_not_in_any_more() -> None:
    picks = Picks()
    picks.offer(offered())
    picks.tick([WALK, GATES], {})
    picks.offer([])
    assert picks.of("reflections") == picks.of("pictures") == frozenset()
