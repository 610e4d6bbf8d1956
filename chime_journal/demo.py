"""The sample journal: ten months of a made-up person, with gaps and hard weeks.

The words lie in `resources/demo/<language>/`; each thing says how many days before today it was.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chime_journal.gui import library
from chime_journal.gui.exercise_files import Found, exercises
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain, HardLabel, Tag
from chime_journal.model.drawing import Line
from chime_journal.model.event import EventDraft
from chime_journal.model.exercise import ExerciseDraft
from chime_journal.model.goal import GoalDraft, GoalState, HowItWent, StepDraft
from chime_journal.model.moment import Moment
from chime_journal.model.plan import PlanHeading
from chime_journal.model.prompt import PromptDraft
from chime_journal.model.reflection import Draft
from chime_journal.model.reply import Reply
from chime_journal.model.story import StoryDraft
from chime_journal.model.strength import StrengthDraft
from chime_journal.model.support import PersonDraft
from chime_journal.words.exercise import written

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

EVENING = "20:00"  # when a goal moved, for which the files name only a day

Row = dict[str, Any]


def fill(diary: Diary, now: Moment | None = None) -> None:
    """Write the sample into an empty journal, as if its last ten months had been lived."""
    folder = library.folder("demo")
    plans = tomllib.loads((folder / "plans.toml").read_text("utf-8"))
    sample = _Sample(diary, now or Moment.now())
    own = {key: plans[key].strip() for key in ("name", "words_for_me", "recovery_means")}
    diary.preferences.change(**own)
    for row in plans["person"]:
        diary.people.write(PersonDraft(**row))
    for heading, words in plans["plan"].items():
        diary.plan.write(PlanHeading(heading), words.strip(), sample.now)
    for row in plans["strength"]:
        sample.write_strength(row)
    for row in plans["goal"]:
        sample.write_goal(row)
    for row in _rows(folder, "reflections-*.toml", "reflection"):
        sample.write_reflection(row)
    for row in _rows(folder, "checkins-*.toml", "checkin"):
        sample.write_checkin(row)
    for row in plans["named_day"]:
        sample.name_day(row)
    for row in _rows(folder, "story.toml", "part"):
        sample.write_part(row)
    for row in _rows(folder, "exercises.toml", "exercise"):
        sample.write_exercise(row, exercises())
    for row in plans["prompt"]:
        sample.write_prompt(row)
    for row in plans["share"]:
        sample.write_share(row)


def _rows(folder: Path, pattern: str, table: str) -> list[Row]:
    files = sorted(folder.glob(pattern))
    return [row for file in files for row in tomllib.loads(file.read_text("utf-8"))[table]]


class _Sample:
    """Writes one thing after the other and remembers what the files call each of them."""

    def __init__(self, diary: Diary, now: Moment) -> None:
        self._diary = diary
        self.now = now
        self._strengths: dict[str, int] = {}
        self._goals: dict[str, int] = {}

    def write_strength(self, row: Row) -> None:
        domains = frozenset(map(Domain, row["domains"]))
        draft = StrengthDraft(name=row["name"], story=row["story"], domains=domains)
        self._strengths[row["key"]] = self._diary.strengths.write(draft).id or 0

    def write_goal(self, row: Row) -> None:
        draft = GoalDraft(
            words=row["words"],
            why=row["why"],
            helpers=row.get("helpers", ""),
            tags=frozenset(map(Tag, row["tags"])),
            strengths=self._named(row),
        )
        goals = self._diary.goals
        goal = goals.write(draft, self._moment(row)).id or 0
        self._goals[row["key"]] = goal
        for step in row["steps"]:
            self._write_step(goal, step, self._moment(row))
        for seen in row.get("look_backs", []):
            day = self._moment(seen).day
            goals.look_back(goal, HowItWent(seen["went"]), seen["words"], day)
        if "state_ago" in row:
            moved = self._moment({"ago": row["state_ago"]})
            goals.set_state(goal, GoalState(row["state"]), moved)

    def _write_step(self, goal: int, row: Row, written: Moment) -> None:
        strength = self._strengths[row["strength"]] if "strength" in row else None
        draft = StepDraft(
            goal_id=goal,
            words=row["words"],
            details=row.get("details", ""),
            strength_id=strength,
            if_words=row.get("if", ""),
            then_words=row.get("then", ""),
        )
        step = self._diary.goals.write_step(draft, written).id or 0
        if "done_ago" in row:
            self._diary.goals.tick(step, True, self._moment({"ago": row["done_ago"]}))

    def write_reflection(self, row: Row) -> None:
        moment = self._moment(row)
        draft = Draft(
            moment=moment,
            title=row["title"],
            body=row["body"].strip(),
            tags=frozenset(map(Tag, row["tags"])),
            goals=frozenset(self._goals[key] for key in row.get("goals", [])),
            strengths=self._named(row),
            good_memory=row.get("good_memory", False),
            never_share=row.get("never_share", False),
        )
        written = self._diary.reflections.write(draft, moment).id or 0
        if "drawing" in row:
            self._draw(written, row["drawing"])

    def _draw(self, reflection: int, row: Row) -> None:
        """Draw on the pad below a text, as a person would."""
        from chime_journal.gui.pictures import pen

        lines = tuple(
            Line(line["colour"], line["width"], tuple((x, y) for x, y in line["dots"]))
            for line in row["lines"]
        )
        drawn = pen.picture(lines)
        self._diary.pictures.add(reflection, replace(drawn, words=row["words"]))

    def write_checkin(self, row: Row) -> None:
        moment = self._moment(row)
        values, notes = row.get("ratings", {}), row.get("notes", {})
        ratings = {
            Domain(name): Rated(values.get(name), notes.get(name, ""))
            for name in values.keys() | notes.keys()
        }
        draft = CheckInDraft(
            moment=moment,
            ratings=ratings,
            hard=row.get("hard", ""),
            labels=frozenset(map(HardLabel, row.get("labels", []))),
        )
        self._diary.checkins.write(draft, moment)

    def name_day(self, row: Row) -> None:
        moment = self._moment(row)
        self._diary.events.write(EventDraft(day=moment.day, words=row["words"]), moment)

    def write_part(self, row: Row) -> None:
        """Write a part of the story as it first was, and as it was told again."""
        story, id_ = self._diary.story, None
        for told in (*row.get("earlier", []), row):
            body, may_share = told["body"].strip(), row.get("may_share", False)
            draft = StoryDraft(id=id_, title=row["title"], body=body, may_share=may_share)
            id_ = story.write(draft, self._moment(told)).id or 0
            story.leave(id_)

    def write_exercise(self, row: Row, found: Found) -> None:
        """Write an exercise as its form would, with the text that is made of its answers."""
        exercise, moment = found.named(row["exercise"]), self._moment(row)
        if exercise is None:
            raise KeyError(row["exercise"])
        draft = ExerciseDraft(
            exercise=exercise.id,
            moment=moment,
            title=exercise.title,
            body=written(exercise, row["answers"]),
            answers=row["answers"],
            finished=row["finished"],
        )
        self._diary.exercises.leave(self._diary.exercises.write(draft, moment).id or 0)

    def write_prompt(self, row: Row) -> None:
        self._diary.prompts.write(PromptDraft(words=row["words"]), self._moment(row))

    def write_share(self, row: Row) -> None:
        """Write that something was shared, and the reply that came home."""
        moment, share = self._moment(row), row["id"]
        first = moment.day - timedelta(days=row["days"])
        self._diary.receipts.add(
            share, row["form"], first, moment.day,
            for_whom=row["for_whom"], parts=row["parts"], now=moment,
        )  # fmt: skip
        reply = row["reply"]
        came = self._moment(reply)
        answer = Reply(
            answers=share,
            written=came.day,
            heard=reply["heard"],
            question=reply["question"],
            agreed=tuple(reply["agreed"]),
            encouragement=reply["encouragement"],
            journal=self._diary.journal_id,
        )
        self._diary.replies.add(answer, came)

    def _moment(self, row: Row) -> Moment:
        day = self.now.day - timedelta(days=row["ago"])
        return Moment(day, time.fromisoformat(row.get("at", EVENING)), self.now.offset)

    def _named(self, row: Row) -> frozenset[int]:
        return frozenset(self._strengths[key] for key in row.get("strengths", []))
