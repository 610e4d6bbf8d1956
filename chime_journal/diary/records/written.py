"""What a person writes, and what hangs on it: reflections, check-ins, strengths, goals, story."""

from __future__ import annotations

from chime_journal.diary.records.shapes import A_DAY, KEY, PLACES, UID, Fields, Hanging, Kind, Ref
from chime_journal.model import checkin, event, goal, picture, reflection, story, strength
from chime_journal.model.chime import HIGHEST, LOWEST, Domain, HardLabel, Tag
from chime_journal.model.exercise_row import ExerciseRow
from chime_journal.model.taken import Part

_DOMAINS = frozenset(Domain)
_TAGS = frozenset(Tag)

STRENGTHS = Kind(
    section="strengths",
    part=Part.GOALS,
    fields=Fields(
        row=strength.Strength,
        texts={"uid": UID, "name": strength.NAME_LIMIT, "story": strength.STORY_LIMIT},
    ),
    lists=(
        Hanging(
            "domains",
            "strength_id",
            Fields(row=strength.StrengthDomain, one_of={"domain": _DOMAINS}),
            only="domain",
        ),
    ),
)

GOALS = Kind(
    section="goals",
    part=Part.GOALS,
    fields=Fields(
        row=goal.Goal,
        texts={
            "uid": UID, "words": goal.GOAL_LIMIT, "why": goal.WHY_LIMIT, "helpers": goal.WHY_LIMIT,
        },
        one_of={"state": frozenset(goal.GoalState)},
    ),
    lists=(
        Hanging("tags", "goal_id", Fields(row=goal.GoalTag, one_of={"tag": _TAGS}), only="tag"),
        Hanging(
            "strengths",
            "goal_id",
            Fields(
                row=goal.GoalStrength, refs={"strength_id": Ref("strength", strength.Strength)}
            ),
            only="strength_id",
        ),
        Hanging(
            "states",
            "goal_id",
            Fields(
                row=goal.GoalStateChange,
                one_of={"state": frozenset(goal.GoalState)},
                inside=frozenset({"id", "goal_id"}),
            ),
        ),
        Hanging(
            "look_backs",
            "goal_id",
            Fields(
                row=goal.LookBack,
                texts={"words": goal.WHY_LIMIT},
                numbers={"went": (min(goal.HowItWent), max(goal.HowItWent))},
                inside=frozenset({"id", "goal_id"}),
            ),
        ),
    ),
)  # fmt: skip

STEPS = Kind(
    section="steps",
    part=Part.GOALS,
    fields=Fields(
        row=goal.Step,
        texts={
            "uid": UID, "words": goal.GOAL_LIMIT, "details": goal.DETAILS_LIMIT,
            "if_words": goal.DETAILS_LIMIT, "then_words": goal.DETAILS_LIMIT,
        },
        numbers={"position": PLACES},
        refs={
            "goal_id": Ref("goal", goal.Goal), "strength_id": Ref("strength", strength.Strength),
        },
    ),
)  # fmt: skip

REFLECTIONS = Kind(
    section="reflections",
    part=Part.REFLECTIONS,
    fields=Fields(
        row=reflection.Reflection,
        texts={
            "uid": UID, "source": KEY,
            "title": reflection.TITLE_LIMIT, "body": reflection.BODY_LIMIT,
        },
        numbers={"offset": (-A_DAY, A_DAY)},
    ),
    order=("day", "clock", "id"),
    day="day",
    marks=("source",),
    lists=(
        Hanging(
            "tags",
            "reflection_id",
            Fields(row=reflection.ReflectionTag, one_of={"tag": _TAGS}),
            only="tag",
        ),
        Hanging(
            "goals",
            "reflection_id",
            Fields(row=reflection.ReflectionGoal, refs={"goal_id": Ref("goal", goal.Goal)}),
            only="goal_id",
        ),
        Hanging(
            "strengths",
            "reflection_id",
            Fields(
                row=reflection.ReflectionStrength,
                refs={"strength_id": Ref("strength", strength.Strength)},
            ),
            only="strength_id",
        ),
    ),
)  # fmt: skip

EXERCISES = Kind(
    section="exercises",
    part=Part.REFLECTIONS,
    fields=Fields(
        row=ExerciseRow,
        texts={"exercise": KEY, "digest": UID},
        numbers={"step": PLACES},
        json=frozenset({"answers"}),
        refs={"reflection_id": Ref("reflection", reflection.Reflection)},
    ),
    key=("reflection_id",),
)

EARLIER = Kind(
    section="earlier_texts",
    part=Part.EARLIER,
    fields=Fields(
        row=reflection.ReflectionVersion,
        texts={"title": reflection.TITLE_LIMIT, "body": reflection.BODY_LIMIT},
        refs={"reflection_id": Ref("reflection", reflection.Reflection)},
    ),
    key=("reflection_id", "kept_at", "title", "body"),
)

# A picture itself is a file of its own; what is drawn stands beside the strokes of it.
PICTURES = Kind(
    section="pictures",
    part=Part.PICTURES,
    fields=Fields(
        row=picture.Picture,
        texts={
            "uid": UID, "digest": UID, "name": picture.NAME_LIMIT, "words": picture.WORDS_LIMIT,
        },
        one_of={"kind": frozenset(picture.PictureKind)},
        numbers={
            "position": PLACES, "size": (1, picture.LARGEST),
            "width": (1, picture.LONGEST_SIDE), "height": (1, picture.LONGEST_SIDE),
        },
        refs={"reflection_id": Ref("reflection", reflection.Reflection)},
        inside=frozenset({"id", "thumbnail"}),
    ),
)  # fmt: skip

CHECKINS = Kind(
    section="checkins",
    part=Part.CHECKINS,
    fields=Fields(
        row=checkin.CheckIn,
        texts={"uid": UID, "hard": checkin.NOTE_LIMIT},
        numbers={"offset": (-A_DAY, A_DAY)},
    ),
    order=("day", "clock", "id"),
    day="day",
    lists=(
        Hanging(
            "ratings",
            "checkin_id",
            Fields(
                row=checkin.Rating,
                texts={"note": checkin.NOTE_LIMIT},
                one_of={"domain": _DOMAINS},
                numbers={"value": (LOWEST, HIGHEST)},
                inside=frozenset({"checkin_id"}),
            ),
        ),
        Hanging(
            "labels",
            "checkin_id",
            Fields(row=checkin.CheckInLabel, one_of={"label": frozenset(HardLabel)}),
            only="label",
        ),
    ),
)

EVENTS = Kind(
    section="named_days",
    part=Part.CHECKINS,
    fields=Fields(row=event.LifeEvent, texts={"uid": UID, "words": event.WORDS_LIMIT}),
    order=("day", "id"),
    day="day",
)

STORY = Kind(
    section="story",
    part=Part.STORY,
    fields=Fields(
        row=story.StoryPart,
        texts={"uid": UID, "title": story.TITLE_LIMIT, "body": story.BODY_LIMIT},
        numbers={"position": PLACES},
    ),
    order=("position", "id"),
)

EARLIER_STORY = Kind(
    section="earlier_story",
    part=Part.EARLIER,
    fields=Fields(
        row=story.StoryVersion,
        texts={"title": story.TITLE_LIMIT, "body": story.BODY_LIMIT},
        refs={"part_id": Ref("part", story.StoryPart)},
    ),
    key=("part_id", "kept_at", "title", "body"),
)
