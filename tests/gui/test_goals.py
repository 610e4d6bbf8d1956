"""Goals and strengths, as a person makes, changes and lets go of them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from chime_journal.gui.goals.card import GoalBox
from chime_journal.gui.pages.goals import GoalsPage
from chime_journal.gui.pages.strengths import StrengthsPage
from chime_journal.gui.strengths.card import StrengthBox, Uses
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.goal import GoalState, HowItWent
from tests.factory import draft, goal, step, strength


@pytest.fixture
def goals(show) -> GoalsPage:
    return show(GoalsPage)


@pytest.fixture
def strengths(show) -> StrengthsPage:
    return show(StrengthsPage)


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
    goals.form._tags[Tag.IDENTITY].click()
    with qtbot.waitSignal(goals.form.finished):
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
    with qtbot.waitSignal(goals.form.finished):
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
    with qtbot.waitSignal(goals.form.finished):
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
    from PySide6.QtWidgets import QLabel

    shown = " ".join(label.text() for label in goals.findChildren(QLabel) if label.isVisible())
    assert not any(letter.isdigit() for letter in shown)


def test_a_strength_is_found_by_a_question(qtbot, strengths, ask, opened) -> None:
    assert strengths._none.isVisible()
    click(strengths, "look_for_1")
    assert strengths.form._question.text() == "What do people thank me for?"
    qtbot.keyClicks(strengths.findChild(QLineEdit, "strength_name"), "cooking")
    strengths.form._domains[Domain.CONNECTEDNESS].click()
    with qtbot.waitSignal(strengths.form.finished):
        click(strengths, "strength_done")
    quiet(qtbot, opened)
    (kept,) = ask(lambda diary: diary.strengths.list())
    assert (kept.name, kept.domains) == ("cooking", {Domain.CONNECTEDNESS})
    assert [type(card) for card in strengths._grid.cards()] == [StrengthBox]


def test_where_it_showed_leads_to_the_reflection(qtbot, strengths, ask, opened) -> None:
    number = ask(lambda diary: diary.strengths.write(strength("patience")).id)
    used = draft("Sat with Dad", title="Hospital", strengths=frozenset({number}))
    reflection = ask(lambda diary: diary.reflections.write(used).id)
    strengths.refresh()
    quiet(qtbot, opened)
    uses = strengths._grid.cards()[0].findChild(Uses)
    with qtbot.waitSignal(strengths.went) as went:
        uses.findChild(QPushButton, "use_0").click()
    assert went.args == ["journal", ("reflection", reflection)]


def test_a_strength_goes_to_the_bin_and_leaves_its_goals(qtbot, strengths, ask, opened) -> None:
    number = ask(lambda diary: diary.strengths.write(strength("patience")).id)
    aim = ask(lambda diary: diary.goals.write(goal(strengths=frozenset({number}))).id)
    strengths.open(("strength", number))
    quiet(qtbot, opened)
    click(strengths, "bin_strength")
    quiet(qtbot, opened)
    assert not ask(lambda diary: diary.strengths.list())
    assert ask(lambda diary: diary.goals.read(aim)).goal.strengths == ()
