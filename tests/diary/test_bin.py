"""The bin: everything comes back for 30 days, and what is deleted for good leaves nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from chime_journal.diary.bin import BINNABLE
from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone
from chime_journal.model.change import Kind
from chime_journal.model.chime import Tag
from chime_journal.model.event import EventDraft
from chime_journal.model.goal import GoalState, HowItWent
from chime_journal.model.prompt import PromptDraft
from chime_journal.model.reflection import Filter
from chime_journal.model.shared import Selection
from chime_journal.model.support import PersonDraft
from tests.factory import (
    DAY,
    checkin,
    draft,
    exercise,
    find,
    goal,
    new_id,
    part,
    picture,
    reply,
    step,
    strength,
)

TODAY = date.today()


def counts(diary: Diary) -> dict[str, int]:
    """Return how many rows each table of a person's things holds, where there are any."""
    names = [
        *("reflection", "reflection_tag", "reflection_goal", "reflection_strength"),
        *("reflection_version", "checkin", "rating", "checkin_label", "goal", "goal_tag"),
        *("goal_strength", "goal_state_change", "step", "look_back", "strength"),
        *("strength_domain", "person", "reply", "reply_step", "receipt", "template"),
        *("life_event", "story_part", "story_version"),
        *("own_prompt", "prompt_seen", "prompt_hidden", "exercise", "picture"),
        "picture_content",
    ]
    with diary._vault.reading() as session:
        db = session.connection()
        found = {name: db.scalar(text(f"SELECT count(*) FROM {name}")) for name in names}
    return {name: number for name, number in found.items() if number}


def indexed_words(diary: Diary) -> set[str]:
    """Return every word the search index still knows."""
    with diary._vault.writing() as session:
        db = session.connection()
        db.execute(
            text("CREATE VIRTUAL TABLE temp.v USING fts5vocab('main','reflection_search','row')")
        )
        words = set(db.scalars(text("SELECT term FROM temp.v")))
        db.execute(text("DROP TABLE temp.v"))
    return words


@pytest.fixture
def full(diary: Diary) -> dict[Kind, int]:
    """Make one of each thing, all tied to each other."""
    lean = new_id(diary.strengths.write(strength()))
    want = new_id(diary.goals.write(goal(tags={Tag.HOME}, strengths={lean})))
    line = new_id(diary.goals.write_step(step(want, strength_id=lean)))
    diary.goals.set_state(want, GoalState.RESTING)
    diary.goals.look_back(want, HowItWent.NOT_YET, "Not yet.", DAY)
    rated = new_id(diary.checkins.write(checkin(hard="The stairs.")))
    id_ = new_id(
        diary.reflections.write(
            draft("kingfisher", tags={Tag.HOPE, Tag.DREAMS}, goals={want}, strengths={lean})
        )
    )
    diary.reflections.leave(id_)
    diary.reflections.write(draft("heron", id=id_, tags={Tag.HOPE}, goals={want}, strengths={lean}))
    diary.exercises.write(exercise(id=id_, body="heron"))
    jo = new_id(diary.people.write(PersonDraft(name="Jo")))
    answer = new_id(diary.replies.add(reply(diary)))
    diary.replies.make_step(answer, 0, want)
    shared = new_id(diary.receipts.add("1" * 32, "pdf", DAY, DAY, for_whom="Priya"))
    choice = Selection(first=DAY, last=DAY, reflections=frozenset({id_}))
    kept = new_id(diary.templates.keep("For my mentor", choice, 0))
    moved = new_id(diary.events.write(EventDraft(day=DAY, words="Moved house")))
    told = new_id(diary.story.write(part("avocet")))
    diary.story.leave(told)
    diary.story.write(part("bittern", id=told))
    own = new_id(diary.prompts.write(PromptDraft(words="What sang today?")))
    diary.prompts.next({})
    diary.prompts.hide(diary.prompts.own()[0].key)
    photo = new_id(diary.pictures.add(id_, picture(words="The lock gates.")))
    return {
        Kind.REFLECTION: id_,
        Kind.CHECKIN: rated,
        Kind.GOAL: want,
        Kind.STEP: line,
        Kind.STRENGTH: lean,
        Kind.PERSON: jo,
        Kind.REPLY: answer,
        Kind.RECEIPT: shared,
        Kind.TEMPLATE: kept,
        Kind.EVENT: moved,
        Kind.STORY: told,
        Kind.PROMPT: own,
        Kind.PICTURE: photo,
    }


def everything(diary: Diary) -> object:
    return (
        diary.reflections.list(Filter(words="heron")),
        diary.checkins.list(DAY, DAY),
        [diary.goals.read(card.id) for card in diary.goals.list()],
        diary.strengths.list(),
        diary.people.list(),
        diary.replies.list(),
        diary.receipts.list(),
        diary.templates.list(),
        diary.events.list(DAY, DAY),
        diary.story.whole(),
        diary.prompts.own(),
        diary.prompts.hidden(),
        [diary.pictures.of(each.id) for each in find(diary, "heron")],
    )


@pytest.mark.parametrize("kind", BINNABLE)
def test_each_thing_goes_and_comes_back_by_what_the_change_says(
    diary: Diary, full: dict[Kind, int], kind: Kind
) -> None:
    before = everything(diary)
    change = diary.bin.put(kind, full[kind])
    assert kind in change.kinds
    assert change.binned == ((kind, full[kind]),)
    assert everything(diary) != before
    assert [(thing.kind, thing.id) for thing in diary.bin.listing()] == [(kind, full[kind])]
    for again in change.binned:
        diary.bin.restore(*again)
    assert everything(diary) == before
    assert diary.bin.listing() == []


@pytest.mark.parametrize("kind", BINNABLE)
def test_only_what_is_there_can_be_put_restored_or_deleted(
    diary: Diary, full: dict[Kind, int], kind: Kind
) -> None:
    for use in (
        lambda: diary.bin.restore(kind, full[kind]),
        lambda: diary.bin.delete_for_good(kind, full[kind]),
        lambda: diary.bin.put(kind, 99),
    ):
        with pytest.raises(Gone):
            use()
    diary.bin.put(kind, full[kind])
    with pytest.raises(Gone):
        diary.bin.put(kind, full[kind])


def test_the_bin_tells_what_lies_in_it_and_until_when(diary: Diary, full: dict[Kind, int]) -> None:
    for kind in (*set(BINNABLE) - {Kind.GOAL, Kind.REFLECTION},):
        diary.bin.put(kind, full[kind])
    assert Kind.PICTURE in {thing.kind for thing in diary.bin.listing()}
    diary.bin.put(Kind.REFLECTION, full[Kind.REFLECTION])  # and its picture with it
    things = {thing.kind: thing for thing in diary.bin.listing()}
    assert {kind: thing.words for kind, thing in things.items()} == {
        Kind.REFLECTION: "heron",
        Kind.CHECKIN: "The stairs.",
        Kind.STRENGTH: "Patience",
        Kind.STEP: "Look up the opening times",
        Kind.PERSON: "Jo",
        Kind.REPLY: "You are a gardener.",
        Kind.RECEIPT: "Priya",
        Kind.TEMPLATE: "For my mentor",
        Kind.EVENT: "Moved house",
        Kind.STORY: "bittern",
        Kind.PROMPT: "What sang today?",
    }
    assert {thing.until for thing in things.values()} == {TODAY + timedelta(days=30)}
    assert things[Kind.RECEIPT].day == TODAY
    assert (things[Kind.CHECKIN].day, things[Kind.PERSON].day) == (DAY, None)
    diary.bin.put(Kind.GOAL, full[Kind.GOAL])
    assert Kind.STEP not in {thing.kind for thing in diary.bin.listing()}  # its goal is away
    assert diary.bin.listing()[0].kind is Kind.GOAL  # the latest comes first


def test_a_binned_text_leaves_the_search_index(diary: Diary, full: dict[Kind, int]) -> None:
    diary.bin.put(Kind.REFLECTION, full[Kind.REFLECTION])
    assert find(diary, "heron") == []
    assert "heron" not in indexed_words(diary)


def test_deleting_a_reflection_for_good_leaves_no_row_of_it(
    diary: Diary, full: dict[Kind, int]
) -> None:
    diary.bin.put(Kind.REFLECTION, full[Kind.REFLECTION])
    diary.bin.delete_for_good(Kind.REFLECTION, full[Kind.REFLECTION])
    assert not [name for name in counts(diary) if name.startswith("reflection")]
    assert not {"heron", "kingfisher"} & indexed_words(diary)
    assert diary.goals.read(full[Kind.GOAL])


def test_deleted_words_linger_in_no_part_of_the_search_index(
    diary: Diary, full: dict[Kind, int]
) -> None:
    diary.bin.put(Kind.REFLECTION, full[Kind.REFLECTION])
    diary.bin.delete_for_good(Kind.REFLECTION, full[Kind.REFLECTION])
    with diary._vault.reading() as session:
        db = session.connection()
        segments = db.scalars(text("SELECT block FROM reflection_search_data")).all()
        assert not any(b"heron" in block or b"kingfisher" in block for block in segments)


def test_deleting_a_goal_for_good_takes_its_steps_and_history(
    diary: Diary, full: dict[Kind, int]
) -> None:
    diary.bin.put(Kind.GOAL, full[Kind.GOAL])
    diary.bin.delete_for_good(Kind.GOAL, full[Kind.GOAL])
    assert not {"goal", "goal_tag", "goal_strength", "goal_state_change", "step", "look_back"} & (
        counts(diary).keys()
    )
    assert diary.reflections.read(full[Kind.REFLECTION]).goals == frozenset()
    assert diary.strengths.read(full[Kind.STRENGTH]).uses


def test_deleting_a_part_of_the_story_for_good_takes_its_earlier_texts(
    diary: Diary, full: dict[Kind, int]
) -> None:
    assert counts(diary)["story_version"] == 1
    diary.bin.put(Kind.STORY, full[Kind.STORY])
    diary.bin.delete_for_good(Kind.STORY, full[Kind.STORY])
    assert not {"story_part", "story_version"} & counts(diary).keys()


def test_deleting_an_own_prompt_for_good_forgets_that_it_was_seen_and_put_away(
    diary: Diary, full: dict[Kind, int]
) -> None:
    diary.prompts.next({"hope-word": "Which word sounds like hope to you?"})
    diary.prompts.hide("hope-word")
    assert (counts(diary)["prompt_seen"], counts(diary)["prompt_hidden"]) == (2, 2)
    diary.bin.put(Kind.PROMPT, full[Kind.PROMPT])
    assert (counts(diary)["prompt_seen"], counts(diary)["prompt_hidden"]) == (2, 2)
    diary.bin.delete_for_good(Kind.PROMPT, full[Kind.PROMPT])
    assert "own_prompt" not in counts(diary)
    assert (counts(diary)["prompt_seen"], counts(diary)["prompt_hidden"]) == (1, 1)
    assert diary.prompts.hidden() == {"hope-word"}


def test_deleting_a_strength_for_good_unties_it_and_keeps_the_rest(
    diary: Diary, full: dict[Kind, int]
) -> None:
    diary.bin.put(Kind.STRENGTH, full[Kind.STRENGTH])
    diary.bin.delete_for_good(Kind.STRENGTH, full[Kind.STRENGTH])
    assert diary.goals.read(full[Kind.GOAL]).goal.steps[0].strength is None
    assert diary.reflections.read(full[Kind.REFLECTION]).body == "heron"


def test_emptying_the_bin_leaves_what_was_not_in_it(diary: Diary, full: dict[Kind, int]) -> None:
    diary.bin.put(Kind.CHECKIN, full[Kind.CHECKIN])
    diary.bin.put(Kind.PERSON, full[Kind.PERSON])
    change = diary.bin.empty()
    assert change.kinds == {Kind.CHECKIN, Kind.PERSON}
    assert not {"checkin", "rating", "person"} & counts(diary).keys()
    assert diary.reflections.read(full[Kind.REFLECTION])
    assert diary.bin.empty().kinds == frozenset()


def test_everything_can_be_emptied(diary: Diary, full: dict[Kind, int]) -> None:
    for kind, id_ in full.items():
        diary.bin.put(kind, id_)
    diary.bin.empty()
    assert counts(diary) == {}


def test_after_thirty_days_a_thing_goes_by_itself(diary: Diary, full: dict[Kind, int]) -> None:
    for kind, id_ in full.items():
        diary.bin.put(kind, id_)
    last_day = TODAY + timedelta(days=29)
    assert diary.bin.tidy(last_day).kinds == frozenset()
    assert len(diary.bin.listing()) == len(full) - 2  # step and picture wait
    assert diary.bin.tidy(last_day + timedelta(days=1)).kinds >= {Kind.REFLECTION, Kind.GOAL}
    assert counts(diary) == {}
