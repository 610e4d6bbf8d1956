"""The text that comes from an exercise holds every word, and reads like a person's own."""

from __future__ import annotations

from chime_journal.gui.exercise_files import exercises
from chime_journal.model.exercise import Exercise, Parts, Steady
from chime_journal.words.exercise import written


def shipped(id_: str) -> Exercise:
    found = exercises().named(id_)
    assert found is not None
    return found


def test_nothing_said_is_no_text() -> None:
    for each in exercises().exercises:
        assert written(each, {}) == ""
        assert written(each, {step.key: {} for step in each.steps}) == ""


def test_fingers_are_lines_with_their_names_and_empty_ones_are_left_out() -> None:
    said = {"hand": {"palm": "my sister", "thumb": "I can fix a bike", "ring": "  "}}
    assert written(shipped("hand"), {**said, "lines": {"easy": "One\nTwo"}}) == (
        "One finger at a time\nThumb: I can fix a bike\nPalm: my sister\n\n"
        "What was easy, what was hard?\nWhat came easily:\nOne\nTwo"
    )


def test_columns_rings_and_piles_are_lists_under_their_names() -> None:
    said = {"columns": {"am": ["a friend"], "was": ["a cook", "a runner"], "next": []}}
    assert written(shipped("roles"), said) == (
        "The parts I play\nI was:\n- a cook\n- a runner\nI am:\n- a friend"
    )
    things = [
        {"name": "Mum", "ring": "near", "turn": 90},
        {"name": "the cat", "ring": "close", "turn": 0},
    ]
    assert written(shipped("circles"), {"circles": things}) == (
        "Who and what is around me\nClose to me:\n- the cat\nNear me:\n- Mum"
    )
    piles = {"not_now": ["play"], "matters": ["rest"], "kept": ["music", "learning"]}
    assert written(shipped("values"), {"pick": piles}) == (
        "Which of these matter to you?\nThe ones I keep:\n- music\n- learning\n"
        "Matters to me:\n- rest\nNot now:\n- play"
    )


def test_a_cloud_is_one_line_and_panes_are_a_list() -> None:
    said = written(shipped("hope-words"), {"words": ["seed", "blue", ""]})
    assert said == "What comes to mind?\nseed, blue"
    window = Exercise(
        id="w", title="W", icon="hand", domain="identity", topics=(), minutes=5, about="A.",
        steps=(Parts(key="parts", title="Panes"), Steady(key="steady", title="Keep")),
    )  # fmt: skip
    assert written(window, {"parts": ["a cook", "tired"]}) == "Panes\n- a cook\n- tired"


def test_words_from_steps_and_fields_that_went_are_still_there() -> None:
    said = {
        "hand": {"thumb": "kept", "sixth": "older"},
        "gone": {"a": ["one", "two"], "b": {"name": "Jo", "ring": "close", "turn": 1}},
    }
    assert written(shipped("hand"), said) == (
        "One finger at a time\nThumb: kept\nolder\n\none\n\ntwo\n\nJo"
    )


def test_answers_of_a_wrong_shape_are_no_error() -> None:
    for each in exercises().exercises:
        for wrong in ("words", 3, None, [1, {"a": 2}], {"a": 3}):
            written(each, {step.key: wrong for step in each.steps})
