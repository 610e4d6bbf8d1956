"""Edits that hypothesis chooses from: all that a person does to what two copies share."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone
from chime_journal.model.change import Kind
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.event import EventDraft
from chime_journal.model.goal import GoalState
from chime_journal.model.plan import PlanHeading
from chime_journal.model.prompt import PromptDraft
from chime_journal.model.support import PersonDraft
from tests.factory import checkin, draft, entry, goal, new_id, part, picture, step, strength

Edit = Callable[[Diary], object]
BINNED = (
    *(Kind.REFLECTION, Kind.CHECKIN, Kind.GOAL, Kind.STEP, Kind.STRENGTH, Kind.PERSON),
    *(Kind.STORY, Kind.EVENT, Kind.PROMPT, Kind.PICTURE),
)


def begin(diary: Diary) -> None:
    """Write what both copies have: number 1 and 2 of everything."""
    for n in (1, 2):
        diary.reflections.write(draft(f"first {n}"))
        diary.pictures.add(n, picture(f"bus {n}", words=f"a bus {n}"))
        strong = new_id(diary.strengths.write(strength(f"strong {n}")))
        aim = new_id(diary.goals.write(goal(f"goal {n}", strengths=frozenset({strong}))))
        diary.goals.write_step(step(aim, f"step {n}"))
        diary.checkins.write(checkin({Domain.HOPE: n}))
        diary.people.write(PersonDraft(name=f"Ada {n}"))
        diary.story.write(part(f"part {n}"))
        diary.events.write(EventDraft(day=date(2024, 1, n), words=f"event {n}"))
        diary.prompts.write(PromptDraft(words=f"prompt {n}"))
    diary.plan.write(PlanHeading.WELL, "whistle")


def edits(name: str) -> st.SearchStrategy[list[Edit]]:
    """Return some edits; `name` is in all words, so that no two copies write the same."""
    numbers, words = st.integers(1, 2), st.integers(0, 99).map(lambda n: f"{name} {n}")
    one = st.one_of(
        st.builds(_reflect, numbers, words, st.booleans()),
        st.builds(_tell, numbers, words),
        st.builds(_aim, numbers, words),
        st.builds(_rate, numbers, words, st.integers(0, 10)),
        st.builds(_name, numbers, words),
        st.builds(_plan, st.sampled_from(["whistle", "walk", name]), words),
        st.builds(_new, words),
        st.builds(_mark, numbers, st.sampled_from(list(Tag))),
        st.builds(_see, numbers, words),
        st.builds(_bring, st.sampled_from(["a", "b"]), words),
        st.builds(_bin, st.sampled_from(BINNED), numbers),
        st.builds(_restore, st.sampled_from(BINNED), numbers),
        st.builds(_delete, st.sampled_from(BINNED), numbers),
        st.builds(_bring_back, numbers),
    )
    return st.lists(one, max_size=6)


def _quiet(edit: Edit) -> Edit:
    """Do nothing where the thing is in the bin, or gone."""

    def quiet(diary: Diary) -> None:
        with suppress(Gone):
            edit(diary)

    return quiet


def _reflect(number: int, words: str, left: bool) -> Edit:
    def edit(diary: Diary) -> None:
        diary.reflections.write(replace(diary.reflections.read(number), body=words))
        if left:
            diary.reflections.leave(number)

    return _quiet(edit)


def _mark(number: int, tag: Tag) -> Edit:
    def edit(diary: Diary) -> None:
        now = diary.reflections.read(number)
        day = now.moment.day - timedelta(days=1)
        moved = replace(now.moment, day=day) if tag is Tag.HOPE else now.moment
        diary.reflections.write(replace(now, tags=now.tags | {tag}, moment=moved, never_share=True))

    return _quiet(edit)


def _tell(number: int, words: str) -> Edit:
    return _quiet(lambda diary: diary.story.write(part(words, id=number)))


def _aim(number: int, words: str) -> Edit:
    def edit(diary: Diary) -> None:
        diary.goals.write(goal(words, id=number, tags=frozenset({Tag.HOPE})))
        diary.goals.set_state(number, GoalState.RESTING)
        diary.goals.write_step(step(number, words))
        diary.strengths.write(strength(words, id=number, domains=frozenset({Domain.HOPE})))

    return _quiet(edit)


def _rate(number: int, words: str, value: int) -> Edit:
    rated: dict[Domain, int | None] = {Domain.HOPE: value, Domain.MEANING: 1}
    return _quiet(lambda diary: diary.checkins.write(checkin(rated, id=number, hard=words)))


def _name(number: int, words: str) -> Edit:
    def edit(diary: Diary) -> None:
        diary.people.write(PersonDraft(id=number, name=words, reach=words))
        diary.events.write(EventDraft(id=number, day=date(2024, 2, 1), words=words))
        diary.prompts.write(PromptDraft(id=number, words=words))

    return _quiet(edit)


def _plan(first: str, words: str) -> Edit:
    return lambda diary: diary.plan.write(PlanHeading.WELL, f"{first}\n{words}")


def _new(words: str) -> Edit:
    def edit(diary: Diary) -> None:
        new = new_id(diary.reflections.write(draft(f"new {words}")))
        diary.pictures.add(new, picture(words, words=f"pictured {words}"))
        diary.goals.write(goal(f"new goal {words}"))
        diary.spelling.add(words.split()[0])

    return edit


def _see(number: int, words: str) -> Edit:
    return _quiet(lambda diary: diary.pictures.describe(number, words))


def _bring(source: str, words: str) -> Edit:
    return lambda diary: diary.reflections.bring_in([entry(source, f"brought {words}")])


def _bin(kind: Kind, number: int) -> Edit:
    return _quiet(lambda diary: diary.bin.put(kind, number))


def _restore(kind: Kind, number: int) -> Edit:
    return _quiet(lambda diary: diary.bin.restore(kind, number))


def _delete(kind: Kind, number: int) -> Edit:
    return _quiet(lambda diary: diary.bin.delete_for_good(kind, number))


def _bring_back(number: int) -> Edit:
    def edit(diary: Diary) -> None:
        earlier = diary.reflections.versions(number)
        if earlier:
            diary.reflections.restore_version(number, earlier[-1].id)

    return _quiet(edit)
