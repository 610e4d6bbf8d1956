"""Goals, as a person makes, changes and lets go of them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
)

from chime_journal.gui.goals.card import GoalBox
from chime_journal.gui.pages.goals import GoalsPage
from chime_journal.gui.widgets.time_row import TimeRow
from chime_journal.gui.widgets.title import TitleLink
from chime_journal.model.chime import Tag
from chime_journal.model.goal import GoalState, HowItWent
from chime_journal.words.goals import about_state, state_of_one
from tests.factory import draft, goal, step


@pytest.fixture
def goals(show) -> GoalsPage:
    return show(GoalsPage)


def click(page, name: str) -> None:
    page.findChild(QAbstractButton, name).click()


def quiet(qtbot, session) -> None:
    qtbot.waitUntil(lambda: not session.busy)


def begin_plainly(qtbot, goals, session) -> None:
    """Open the form that has everything on one page."""
    for name in ("new_goal", "plain_goal"):
        click(goals, name)
        quiet(qtbot, session)


def test_a_goal_is_written_from_an_empty_page(qtbot, goals, ask, opened) -> None:
    assert goals.all.none.isVisible()
    click(goals, "first_goal")
    quiet(qtbot, opened)
    click(goals, "plain_goal")
    quiet(qtbot, opened)
    qtbot.keyClicks(goals.findChild(QLineEdit, "goal_words"), "Grow something again")
    goals.findChild(QPlainTextEdit, "goal_why").insertPlainText("Because I knew every plant")
    goals.writing.form._tags[Tag.IDENTITY].click()
    with qtbot.waitSignal(goals.writing.form.finished):
        click(goals, "goal_done")
    (kept,) = ask(lambda diary: diary.goals.list(GoalState.WORKING_ON))
    assert kept.words == "Grow something again"
    assert kept.why == "Because I knew every plant"
    assert kept.tags == {Tag.IDENTITY}
    qtbot.waitUntil(lambda: goals._stack.shown is goals.whole)


def test_never_mind_puts_a_begun_goal_into_the_bin(qtbot, goals, ask, opened) -> None:
    begin_plainly(qtbot, goals, opened)
    qtbot.keyClicks(goals.findChild(QLineEdit, "goal_words"), "Perhaps")
    goals.flush()
    with qtbot.waitSignal(goals.writing.form.finished):
        click(goals, "leave_goal")
    quiet(qtbot, opened)
    assert list(ask(lambda diary: diary.goals.list(None))) == []
    assert [thing.words for thing in ask(lambda diary: diary.bin.listing())] == ["Perhaps"]


def test_a_half_written_step_is_kept_when_another_goal_opens(qtbot, goals, ask, opened) -> None:
    one = ask(lambda diary: diary.goals.write(goal("one")).id)
    other = ask(lambda diary: diary.goals.write(goal("other")).id)
    goals.open(("goal", one))
    quiet(qtbot, opened)
    click(goals, "add_step")
    quiet(qtbot, opened)
    qtbot.keyClicks(goals.findChild(QLineEdit, "step_details"), "Thursday")
    goals.open(("goal", other))
    quiet(qtbot, opened)
    assert [line.details for line in ask(lambda d: d.goals.read(one)).goal.steps] == ["Thursday"]
    assert ask(lambda diary: diary.goals.read(other)).goal.steps == ()


def test_look_back_words_without_a_choice_are_kept(qtbot, goals, ask, opened) -> None:
    number = ask(lambda diary: diary.goals.write(goal()).id)
    goals.open(("goal", number))
    quiet(qtbot, opened)
    click(goals, "look_back")
    goals.findChild(QPlainTextEdit, "went_words").insertPlainText("No choice yet")
    goals.flush()
    quiet(qtbot, opened)
    (kept,) = ask(lambda diary: diary.reflections.list().previews)
    assert kept.excerpt == "No choice yet"


def test_an_empty_form_keeps_nothing(qtbot, goals, ask, opened) -> None:
    begin_plainly(qtbot, goals, opened)
    with qtbot.waitSignal(goals.writing.form.finished):
        click(goals, "goal_done")
    assert list(ask(lambda diary: diary.goals.list(None))) == []


def test_half_a_goal_survives_a_lock(qtbot, goals, ask, opened) -> None:
    begin_plainly(qtbot, goals, opened)
    goals.findChild(QPlainTextEdit, "goal_why").insertPlainText("Only a reason so far")
    goals.flush()
    quiet(qtbot, opened)
    (kept,) = ask(lambda diary: diary.goals.list(None))
    assert kept.why == "Only a reason so far"


def test_steps_are_added_ticked_moved_and_binned(qtbot, goals, ask, opened) -> None:
    number = ask(lambda diary: diary.goals.write(goal()).id)
    goals.refresh()
    quiet(qtbot, opened)
    click(goals, f"add_step_{number}")
    quiet(qtbot, opened)
    for words in ("Look it up", "Pack a bag"):
        if not goals.whole.step_form.isVisible():
            click(goals, "add_step")
            quiet(qtbot, opened)
        qtbot.keyClicks(goals.findChild(QLineEdit, "step_words"), words)
        click(goals, "keep_step")
        quiet(qtbot, opened)
    first, second = ask(lambda diary: diary.goals.read(number)).goal.steps
    assert (first.words, second.words) == ("Look it up", "Pack a bag")
    click_tool(goals, f"up_step_{second.id}")
    quiet(qtbot, opened)
    assert ask(lambda diary: diary.goals.read(number)).goal.steps[0].id == second.id
    goals.whole.findChild(QCheckBox, f"step_{first.id}").click()
    quiet(qtbot, opened)
    done = {line.id: line.done_on for line in ask(lambda d: d.goals.read(number)).goal.steps}
    assert done == {first.id: date.today(), second.id: None}
    click_tool(goals, f"bin_step_{first.id}")
    quiet(qtbot, opened)
    left = ask(lambda diary: diary.goals.read(number)).goal.steps
    assert [line.id for line in left] == [second.id]


def click_tool(page, name: str) -> None:
    from chime_journal.gui.widgets.buttons import IconButton

    page.findChild(IconButton, name).click()


@pytest.mark.parametrize("state", list(GoalState))
def test_every_state_can_be_reached_and_left(qtbot, goals, ask, opened, state) -> None:
    number = ask(lambda diary: diary.goals.write(goal()).id)
    goals.open(("goal", number))
    quiet(qtbot, opened)
    click(goals, f"state_{state.value}")
    quiet(qtbot, opened)
    assert ask(lambda diary: diary.goals.read(number)).goal.state == state
    click(goals, "state_working_on")
    quiet(qtbot, opened)
    assert ask(lambda diary: diary.goals.read(number)).goal.state == GoalState.WORKING_ON


def test_the_cards_follow_the_chosen_state(qtbot, goals, ask, opened) -> None:
    number = ask(lambda diary: diary.goals.write(goal("Rest a while")).id)
    ask(lambda diary: diary.goals.set_state(number, GoalState.RESTING))
    goals.refresh()
    quiet(qtbot, opened)
    assert not goals.all.grid.cards()
    click(goals, "show_resting")
    quiet(qtbot, opened)
    assert [type(card) for card in goals.all.grid.cards()] == [GoalBox]


def test_looking_back_keeps_the_step_and_the_words(qtbot, goals, ask, opened) -> None:
    number = ask(lambda diary: diary.goals.write(goal()).id)
    goals.refresh()
    quiet(qtbot, opened)
    click(goals, f"look_back_{number}")
    quiet(qtbot, opened)
    assert not goals.whole.look_back._keep.isEnabled()
    goals.findChild(QRadioButton, "went_2").click()
    goals.findChild(QPlainTextEdit, "went_words").insertPlainText("Went once")
    click(goals, "keep_look_back")
    quiet(qtbot, opened)
    events = ask(lambda diary: diary.goals.read(number)).events
    assert (HowItWent.SOME_OF_THE_WAY, "Went once") in {(one.went, one.words) for one in events}


def test_no_counts_stand_on_the_cards(qtbot, goals, ask, opened) -> None:
    number = ask(lambda diary: diary.goals.write(goal()).id)
    for words in ("one", "two", "three"):
        ask(lambda diary, words=words: diary.goals.write_step(step(number, words)))
    goals.refresh()
    quiet(qtbot, opened)
    shown = " ".join(label.text() for label in goals.findChildren(QLabel) if label.isVisible())
    assert not any(letter.isdigit() for letter in shown)


def test_resting_and_letting_go_have_words_of_their_own_and_can_be_picked_up(
    qtbot, goals, ask, opened
) -> None:
    for state in (GoalState.RESTING, GoalState.LET_GO, GoalState.REACHED):
        number = ask(lambda diary, state=state: diary.goals.write(goal(state.value)).id)
        ask(lambda diary, number=number, state=state: diary.goals.set_state(number, state))
        goals.open(("goal", number))
        quiet(qtbot, opened)
        shown = [label.text() for label in goals.whole.findChildren(QLabel) if label.isVisible()]
        assert state_of_one(state) in shown
        goals._show_all()
        click(goals, f"show_{state.value}")
        quiet(qtbot, opened)
        shown = [label.text() for label in goals.all.findChildren(QLabel) if label.isVisible()]
        assert about_state(state) in shown
        click(goals, f"pick_up_{number}")
        quiet(qtbot, opened)
        assert not goals.all.grid.cards()
    working = ask(lambda diary: diary.goals.list(GoalState.WORKING_ON))
    assert {each.words for each in working} == {"resting", "let_go", "reached"}


def test_a_look_back_can_be_taken_out_again(qtbot, goals, ask, opened) -> None:
    number = ask(lambda diary: diary.goals.write(goal()).id)
    goals.open(("goal", number))
    quiet(qtbot, opened)
    click(goals, "look_back")
    goals.findChild(QRadioButton, "went_1").click()
    with qtbot.waitSignal(goals.undoable) as told:
        click(goals, "keep_look_back")
    assert told.args[0] == "Kept with this goal."
    assert ask(told.args[1]).taken_back
    assert not any(event.went for event in ask(lambda diary: diary.goals.read(number)).events)


def test_the_story_of_a_goal_turns_round_and_its_reflections_open(
    qtbot, goals, ask, opened
) -> None:
    number = ask(lambda diary: diary.goals.write(goal()).id)
    tied = draft("We went.", title="The pool", goals=frozenset({number}))
    reflection = ask(lambda diary: diary.reflections.write(tied).id)
    goals.open(("goal", number))
    quiet(qtbot, opened)

    def order() -> list[str]:
        labels = [row.findChildren(QLabel) for row in goals.whole.findChildren(TimeRow)]
        return [words[1].text() for words in labels if words[0].isVisible()]

    assert order() == ["Working on", "The pool"]
    click(goals, "turn_events")
    qtbot.waitUntil(lambda: order() == ["The pool", "Working on"])
    goals.refresh()
    quiet(qtbot, opened)
    qtbot.waitUntil(lambda: order() == ["The pool", "Working on"])  # what was chosen stays
    link = goals.whole.findChild(TitleLink, f"read_{reflection}")
    with qtbot.waitSignal(goals.went) as went:
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert went.args == ["journal", ("reflection", reflection)]


def test_a_step_is_changed_with_its_if_and_then(qtbot, goals, ask, opened) -> None:
    number = ask(lambda diary: diary.goals.write(goal()).id)
    goals.open(("goal", number))
    quiet(qtbot, opened)
    click(goals, "add_step")
    quiet(qtbot, opened)
    qtbot.keyClicks(goals.findChild(QLineEdit, "step_words"), "Go there")
    qtbot.keyClicks(goals.findChild(QLineEdit, "step_if"), "it rains")
    goals.flush()
    quiet(qtbot, opened)
    (line,) = ask(lambda diary: diary.goals.read(number)).goal.steps
    assert (line.words, line.if_words, line.then_words) == ("Go there", "it rains", "")
    qtbot.keyClicks(goals.findChild(QLineEdit, "step_then"), "take the bus")
    click(goals, "keep_step")
    quiet(qtbot, opened)
    click_tool(goals, f"edit_step_{line.id}")
    quiet(qtbot, opened)
    assert goals.findChild(QLineEdit, "step_if").text() == "it rains"
    assert goals.findChild(QLineEdit, "step_then").text() == "take the bus"
