"""A made-up person's share, in plain values, as the diary would hand it over."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, time, timedelta

from chime_journal.model.chime import Domain, HardLabel, Tag
from chime_journal.model.goal import GoalState
from chime_journal.model.picture import PictureKind
from chime_journal.model.plan import PlanHeading
from chime_journal.model.shared import (
    SharedGoal,
    SharedHard,
    SharedNote,
    SharedPlan,
    SharedRating,
    SharedReflection,
    SharedStep,
    SharedStory,
    SharedStrength,
    Snapshot,
)
from chime_journal.share import document as shared
from chime_journal.share.document import Document, Picture
from tests.pictures import png

FIRST, LAST = date(2026, 9, 1), date(2026, 11, 23)
JOURNAL, SHARE = "0" * 31 + "1", "0" * 31 + "2"
NOON = time(12)
SMALL = Picture(PictureKind.DRAWING, "A gate", 3, 2, png(3, 2, (b"\0" + b"\xb5\x42\x0e" * 3) * 2))

GOALS = (
    SharedGoal(
        words="Grow something again",
        why="My hands know how.",
        state=GoalState.WORKING_ON,
        tags=frozenset({Tag.MEANING}),
        strengths=("patience", "good with my hands"),
        steps=(SharedStep(words="look at the plot on Thursday", done=False),),
    ),
    SharedGoal(
        words="A meal with people each week",
        why="",
        state=GoalState.WORKING_ON,
        strengths=("cooking", "making people laugh"),
        steps=(
            SharedStep(words="cook at the drop-in", done=True),
            SharedStep(words="invite Priya for soup", done=False),
        ),
    ),
    SharedGoal(words="Understand my letters", why="", state=GoalState.RESTING),
)
REFLECTION = SharedReflection(
    day=date(2026, 11, 19),
    clock=time(18, 40),
    title="Drop-in",
    body="Cooked again with Priya. **Two new people** came and I showed one where the pans are.\n\n"
    "- soup\n- bread\n\n> You made that?\n\nCame home *tired* in the good way.",
    tags=frozenset({Tag.CONNECTEDNESS}),
)


def series(first: date = FIRST, last: date = LAST) -> dict[Domain, tuple[SharedRating, ...]]:
    """Return ratings on most days, with a gap, always the same ones."""
    dice = random.Random(7)
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    kept = [day for n, day in enumerate(days) if dice.random() < 0.6 and not 20 < n < 45]
    return {
        domain: tuple(
            SharedRating(day.isoformat(), "20:15", min(10, max(0, round(dice.gauss(5, 1.2)))))
            for day in kept
        )
        for domain in Domain
    }


def snapshot(**rest: object) -> Snapshot:
    """Return three months of everything that can be shared."""
    whole = Snapshot(
        journal_id=JOURNAL,
        first=FIRST,
        last=LAST,
        note="The allotment. I said I would go on Thursday and I am scared I will not turn up.",
        for_whom="Priya",
        name="Alex",
        series=series(),
        notes=(
            SharedNote(day=date(2026, 11, 20), clock=NOON, domain=Domain.HOPE, note="A letter."),
        ),
        hard=(
            SharedHard(
                day=date(2026, 11, 12),
                clock=NOON,
                words="The form.",
                labels=frozenset({HardLabel.SERVICES}),
            ),
        ),
        reflections=(REFLECTION,),
        goals=GOALS,
        strengths=(SharedStrength(name="Patience", story="I waited with *her* all night."),),
        story=(SharedStory(title="What carried me", body="Grandad's shed.\n\nAnd *tea*."),),
        plan=(
            SharedPlan(heading=PlanHeading.DAILY, words="Up by nine.\nTea first."),
            SharedPlan(heading=PlanHeading.PEOPLE, words="Priya, at the drop-in."),
        ),
    )
    return replace(whole, **rest)  # type: ignore[arg-type]


def only(words: str, title: str = "") -> Document:
    """Return a document with one reflection."""
    day = date(2026, 11, 19)
    one = SharedReflection(day=day, clock=NOON, title=title, body=words)
    made = Snapshot(journal_id=JOURNAL, first=FIRST, last=LAST, reflections=(one,))
    return shared.make(made, SHARE, "en-GB")


def pictured(*pictures: Picture, words: str = "By the lock.") -> Document:
    """Return a document with one reflection that has these pictures, or one small one."""
    bare = only(words)
    (one,) = bare.reflections
    return replace(bare, reflections=(replace(one, pictures=pictures or (SMALL,)),))


NOTHING: dict[str, object] = {"note": "", "series": {}} | dict.fromkeys(
    ("notes", "hard", "reflections", "goals", "strengths", "story", "plan"), ()
)


def document(**rest: object) -> Document:
    return shared.make(snapshot(**rest), SHARE, "en-GB")
