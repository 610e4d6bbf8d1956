"""Planted words: after deleting for good with the offer taken, no backup holds them any more."""

from __future__ import annotations

from pathlib import Path

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.model.change import Kind
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from chime_journal.model.event import EventDraft
from chime_journal.model.picture import PictureKind
from chime_journal.model.plan import PlanHeading
from chime_journal.model.prompt import PromptDraft
from chime_journal.model.support import PersonDraft
from tests.factory import DAY, WORDS, draft, goal, moment, new_id, part, picture, step, strength
from tests.store.reader import plain, read_backup, root_from_words

PLACES = ("title", "body", "earlier", "note", "hard", "strength", "story", "goal", "why",
          "step", "then", "person", "reach", "named", "parttitle", "part", "partbefore", "plan",
          "forme", "means", "prompt", "photo", "caption", "sketch")  # fmt: skip
PLANTED = {place: f"planted{place}qxj" for place in PLACES}


def plant(diary: Diary) -> list[tuple[Kind, int]]:
    """Put a planted word into everything that can be put into the bin, and return it all."""
    first = new_id(diary.reflections.write(draft(PLANTED["earlier"] * 300)))
    diary.reflections.leave(first)
    diary.reflections.write(draft(PLANTED["body"] * 500, id=first, title=PLANTED["title"]))
    diary.pictures.add(first, picture(PLANTED["photo"] * 900, words=PLANTED["caption"]))
    other = new_id(diary.reflections.write(draft("Drawn at the drop-in.")))
    sketch = picture(kind=PictureKind.DRAWING, strokes=PLANTED["sketch"] * 300)
    drawn = new_id(diary.pictures.add(other, sketch))
    ratings = {Domain.HOPE: Rated(4, PLANTED["note"])}
    rated = new_id(
        diary.checkins.write(CheckInDraft(moment=moment(), ratings=ratings, hard=PLANTED["hard"]))
    )
    lean = new_id(diary.strengths.write(strength(PLANTED["strength"], story=PLANTED["story"])))
    want = new_id(diary.goals.write(goal(PLANTED["goal"], why=PLANTED["why"])))
    diary.goals.write_step(step(want, PLANTED["step"], then_words=PLANTED["then"]))
    ann = new_id(diary.people.write(PersonDraft(name=PLANTED["person"], reach=PLANTED["reach"])))
    named = new_id(diary.events.write(EventDraft(day=DAY, words=PLANTED["named"])))
    told = new_id(diary.story.write(part(PLANTED["partbefore"] * 300)))
    diary.story.leave(told)
    diary.story.write(part(PLANTED["part"] * 500, id=told, title=PLANTED["parttitle"]))
    diary.plan.write(PlanHeading.THEN, PLANTED["plan"] * 300)
    diary.preferences.change(words_for_me=PLANTED["forme"], recovery_means=PLANTED["means"])
    ask = new_id(diary.prompts.write(PromptDraft(words=PLANTED["prompt"])))
    return [
        (Kind.EVENT, named),
        (Kind.REFLECTION, first),
        (Kind.CHECKIN, rated),
        (Kind.STRENGTH, lean),
        (Kind.GOAL, want),
        (Kind.PERSON, ann),
        (Kind.STORY, told),
        (Kind.PROMPT, ask),
        (Kind.PICTURE, drawn),
    ]


def empty_fields(diary: Diary) -> None:
    """Take away what no bin keeps: there it is deleted for good at once."""
    diary.plan.write(PlanHeading.THEN, "")
    diary.preferences.change(words_for_me="", recovery_means="")


def found_in_backups(*places: Path) -> dict[str, set[str]]:
    """Open every backup with the words, by a reader of its own, and return what it holds."""
    found = {}
    for path in (path for place in places for path in place.glob("*.chimebackup")):
        keys, database = read_backup(path.read_bytes())
        root = root_from_words(keys, WORDS)
        pages = plain(database, root, bytes.fromhex(keys["salt"]))
        held = {name for name, word in PLANTED.items() if word.encode() in pages}
        found[f"{path.parent.name}/{path.name}"] = held
    return found


@pytest.mark.parametrize("taken", [True, False], ids=["offer taken", "offer left"])
@pytest.mark.parametrize("way", ["one by one", "empty"])
def test_what_every_backup_holds_after_deleting_for_good(
    diary: Diary, tmp_path: Path, way: str, taken: bool
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    diary.shelf.choose_second(stick)
    things = plant(diary)
    diary.reflections.write(draft("An ordinary day."))
    for _ in range(2):
        diary.shelf.make(lambda done: None)
    for kind, number in things:
        diary.bin.put(kind, number)
    diary.shelf.make(lambda done: None)
    empty_fields(diary)
    if way == "empty":
        diary.bin.empty()
    else:
        for kind, number in things:
            diary.bin.delete_for_good(kind, number)
    if taken:
        diary.shelf.renew(lambda done: None)
    found = found_in_backups(diary.folder / "backups", stick)
    if taken:
        assert len(found) == 2
        assert set().union(*found.values()) == set()
    else:
        assert len(found) == 6
        assert set().union(*found.values()) == set(PLANTED)
