"""Planning: a strength, a goal that leans on it, a small step, and a look back."""

from __future__ import annotations

from chime_journal.model.chime import Tag
from chime_journal.model.goal import GoalPageData, HowItWent
from chime_journal.tour.day import Day

STRENGTH = "keeping a straight face"
STORY = "Uncle Ted's speech at the wedding, all twenty minutes."
GOAL = "Swim in the sea once"
WHY = "Because I used to, and the cold made everything quiet."
STEP = "Find my old goggles"
STEP_DETAILS = "in the blue box, with Mum"
IF, THEN = "they are not there", "I ask Mum"
LEARNED = "They were in the green box."


def strength(day: Day) -> None:
    """Write down a strength, starting from a question."""
    guide = day.guide
    guide.go("strengths")
    guide.click("look_for_2")
    guide.write("strength_name", STRENGTH)
    guide.write("strength_story", STORY)
    guide.click("strength_domain_identity")
    guide.click("strength_done")
    guide.rest()
    names = [name for _, name in guide.ask(lambda diary: diary.strengths.names())]
    guide.check(names == [STRENGTH], "the strength is kept")
    day.tell("Found a strength from a question and wrote it in own words.")


def goal(day: Day) -> None:
    """Write a goal and a step to it; tick it, and look back."""
    guide = day.guide
    ((number, _),) = guide.ask(lambda diary: diary.strengths.names())
    guide.go("goals")
    guide.click("new_goal")
    _answer(day, path_dream=GOAL)
    _answer(day, path_why=WHY)
    guide.click(f"path_strength_{number}")
    _answer(day)
    guide.click("path_skip")
    _answer(day, path_step=STEP)
    _answer(day, path_details=STEP_DETAILS)
    day.album.take("goal-path")
    _answer(day, path_if=IF, path_then=THEN)
    guide.click("edit_goal")
    guide.click("goal_tag_meaning")
    guide.click("goal_done")
    guide.rest()
    kept = _goal(day)
    guide.check(kept.goal.words == GOAL and kept.goal.why == WHY, "the goal is kept")
    guide.check(kept.goal.tags == {Tag.MEANING}, "its part is kept")
    guide.check([each[1] for each in kept.goal.strengths] == [STRENGTH], "it leans on a strength")
    (step,) = kept.goal.steps
    guide.check((step.if_words, step.then_words) == (IF, THEN), "it has its if and then")
    guide.tick(f"step_{step.id}")
    guide.rest()
    guide.check(_goal(day).goal.steps[0].done_on is not None, "the step is ticked")
    _look_back(day)
    day.tell("Came from a dream to a step, question by question; ticked it, and looked back.")


def _answer(day: Day, **answers: str) -> None:
    """Write what is asked for, and go on."""
    for field, words in answers.items():
        day.guide.write(field, words)
    day.guide.click("path_next")
    day.guide.rest()


def _look_back(day: Day) -> None:
    guide = day.guide
    guide.click("look_back")
    guide.tick("went_3")
    guide.write("went_words", LEARNED)
    guide.click("keep_look_back")
    guide.rest()
    newest = _goal(day).events[0]
    guide.check(newest.went == HowItWent.AS_HOPED and newest.words == LEARNED, "it is in the past")
    day.album.take("one-goal")


def _goal(day: Day) -> GoalPageData:
    ((number, _),) = day.guide.ask(lambda diary: diary.goals.names())
    return day.guide.ask(lambda diary: diary.goals.read(number))
