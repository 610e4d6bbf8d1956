"""Writes planted words into everything a journal holds: python -m tests.faults.planted FOLDER.

It says "written" and waits for a line, so that the disk can be looked at while it is open.
"""

from __future__ import annotations

import sys
from pathlib import Path

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.model.change import Kind
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from chime_journal.model.goal import HowItWent
from chime_journal.model.picture import PictureKind
from chime_journal.model.plan import PlanHeading
from chime_journal.model.prompt import PromptDraft
from chime_journal.model.reflection import Filter
from chime_journal.model.shared import Selection
from chime_journal.model.support import PersonDraft
from tests import factory
from tests.factory import new_id

PASSPHRASE = "planted heron passphrase words zyzzyva"
PLACES = (
    *("title", "body", "earlier", "binned", "note", "hard", "strength", "story", "goal", "why"),
    *("helpers", "step", "details", "person", "about", "reach", "ownword", "receiver", "lookback"),
    *("heard", "agreed", "kept", "alias", "parttitle", "part", "partbefore", "partbinned"),
    *("planned", "readable", "forme", "means", "prompt", "if", "then"),
    *("photo", "caption", "sketch"),
)
NOTES = ("noteb", "notec", "noted", "notee")  # beside the other ratings
SEARCHED = ("searched", "searchedtwice")  # typed into the search field, and written nowhere
VERSIONS = tuple(f"version{letter}" for letter in "abcde")  # earlier texts of one reflection
MORE = tuple(f"more{letter}" for letter in "ab")  # a reflection each
PLACES += (*NOTES, *SEARCHED, *VERSIONS, *MORE)  # 50 in all
WORDS = {place: f"planted{place}qxj" for place in PLACES}


def main(folder: Path) -> None:
    journal, sheet = diary.create(folder, PASSPHRASE, cost=factory.CHEAP)
    write(journal)
    read(journal)
    print(f"written {sheet}", flush=True)
    sys.stdin.readline()
    journal.close()


def write(journal: Diary) -> None:
    """Put a planted word into every field a person types into."""
    write_reflections(journal)
    write_story(journal)
    notes = (WORDS["note"], *(WORDS[place] for place in NOTES))
    ratings = {domain: Rated(4, note) for domain, note in zip(Domain, notes, strict=True)}
    journal.checkins.write(
        CheckInDraft(moment=factory.moment(), ratings=ratings, hard=WORDS["hard"])
    )
    journal.strengths.write(factory.strength(WORDS["strength"], story=WORDS["story"]))
    goal = new_id(
        journal.goals.write(factory.goal(WORDS["goal"], why=WORDS["why"], helpers=WORDS["helpers"]))
    )
    planned = {"details": WORDS["details"], "if_words": WORDS["if"], "then_words": WORDS["then"]}
    journal.goals.write_step(factory.step(goal, WORDS["step"], **planned))
    journal.goals.look_back(goal, HowItWent.AS_HOPED, WORDS["lookback"], factory.DAY)
    journal.people.write(
        PersonDraft(name=WORDS["person"], about=WORDS["about"], reach=WORDS["reach"])
    )
    journal.prompts.write(PromptDraft(words=WORDS["prompt"]))
    journal.spelling.add(WORDS["ownword"])
    journal.replies.add(factory.reply(journal, heard=WORDS["heard"], agreed=(WORDS["agreed"],)))
    journal.receipts.add("share", "pdf", factory.DAY, factory.DAY, for_whom=WORDS["receiver"])
    journal.preferences.change(words_for_me=WORDS["forme"], recovery_means=WORDS["means"])
    write_plan(journal)
    keep_choice(journal)


def write_plan(journal: Diary) -> None:
    """Write a plan of which a part was readable for a while, and is no more."""
    journal.plan.write(PlanHeading.THEN, WORDS["planned"])
    journal.plan.write(PlanHeading.PEOPLE, WORDS["readable"])
    copy = journal.folder / "plan.txt"
    assert not copy.exists(), "nothing is readable by itself"
    journal.plan.choose_copy({PlanHeading.PEOPLE: "Who helps"})
    said = copy.read_text("utf-8")
    assert WORDS["readable"] in said
    assert WORDS["planned"] not in said
    journal.plan.choose_copy({})


def keep_choice(journal: Diary) -> None:
    """Keep a choice for a share under a planted name, with a name to change."""
    ids = frozenset(journal.choices(factory.DAY, factory.DAY).reflections)
    names = ((WORDS["alias"], ""),)
    choice = Selection(first=factory.DAY, last=factory.DAY, reflections=ids, names=names)
    journal.templates.keep(WORDS["kept"], choice, 0)


def write_reflections(journal: Diary) -> None:
    """Leave words in a title, a text, an earlier version and a text that was deleted for good."""
    reflections = journal.reflections
    first = new_id(reflections.write(factory.draft(WORDS["earlier"] * 900)))
    reflections.leave(first)
    for place in VERSIONS:
        reflections.write(factory.draft(WORDS[place], id=first))
        reflections.leave(first)
    reflections.write(factory.draft(WORDS["body"], id=first, title=WORDS["title"]))
    journal.pictures.add(first, factory.picture(WORDS["photo"] * 900, words=WORDS["caption"]))
    sketch = factory.picture(kind=PictureKind.DRAWING, strokes=WORDS["sketch"] * 900)
    journal.pictures.add(first, sketch)
    for place in MORE:
        reflections.write(factory.draft(WORDS[place]))
    binned = new_id(reflections.write(factory.draft(WORDS["binned"] * 900)))
    journal.bin.put(Kind.REFLECTION, binned)
    journal.bin.delete_for_good(Kind.REFLECTION, binned)


def write_story(journal: Diary) -> None:
    """Leave words in a part, its title, its earlier text, and a part deleted for good."""
    told = new_id(journal.story.write(factory.part(WORDS["partbefore"] * 900)))
    journal.story.leave(told)
    journal.story.write(factory.part(WORDS["part"], id=told, title=WORDS["parttitle"]))
    binned = new_id(journal.story.write(factory.part(WORDS["partbinned"] * 900)))
    journal.bin.put(Kind.STORY, binned)
    journal.bin.delete_for_good(Kind.STORY, binned)


def read(journal: Diary) -> None:
    """Look for the words, list them and back them up, as a day's use does."""
    assert journal.reflections.list(Filter(words=WORDS["body"])).previews
    for place in SEARCHED:
        assert not journal.reflections.list(Filter(words=WORDS[place])).previews
    journal.back_up()
    journal.checkpoint()
    journal.reflections.write(factory.draft(WORDS["body"]))  # is still in the log when looked at


if __name__ == "__main__":
    main(Path(sys.argv[1]))
