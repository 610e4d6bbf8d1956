"""From a dream to a next step, one question at a time; left at any point, and nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit

from chime_journal.gui.pages.goals import GoalsPage
from chime_journal.gui.widgets.chip import Chip
from chime_journal.model.chime import Tag
from chime_journal.model.support import PersonDraft
from tests.factory import goal, step, strength
from tests.gui.tabbing import tab_from

DREAM, STEP = "Swim in the sea once", "Find my old goggles"


@pytest.fixture
def goals(show) -> GoalsPage:
    return show(GoalsPage)


@pytest.fixture
def click(qtbot, goals, opened):
    """Press a button of the page and wait for all answers."""

    def pressed(name: str) -> None:
        found = [each for each in goals.findChildren(QAbstractButton, name) if each.isVisible()]
        assert found, f"{name} is not in sight"
        found[0].click()
        qtbot.waitUntil(lambda: not opened.busy)

    return pressed


def write(goals: GoalsPage, name: str, words: str) -> None:
    field = goals.findChild(QLineEdit, name) or goals.findChild(QPlainTextEdit, name)
    assert field.isVisible(), name
    if isinstance(field, QLineEdit):
        field.setText(words)
    else:
        field.setPlainText(words)


def question(goals: GoalsPage) -> str:
    return goals.findChild(QLabel, "path_question").text()


def test_seven_answers_make_a_goal_with_a_planned_step(goals, ask, click) -> None:
    lean = ask(lambda diary: diary.strengths.write(strength("patience")).id)
    ask(lambda diary: diary.people.write(PersonDraft(name="Priya")).id)
    click("first_goal")
    for field, words in (("path_dream", DREAM), ("path_why", "It made everything quiet.")):
        write(goals, field, words)
        click("path_next")
    click(f"path_strength_{lean}")
    click("path_next")
    click("path_person_0")
    click("path_next")
    write(goals, "path_step", STEP)
    click("path_next")
    write(goals, "path_details", "Thursday")
    click("path_company_0")
    click("path_next")
    assert not goals.findChild(QAbstractButton, "path_skip").isVisible(), "the last one"
    write(goals, "path_if", "they are not there")
    write(goals, "path_then", "I ask Mum")
    click("path_next")
    (kept,) = ask(lambda diary: diary.goals.list())
    assert (kept.words, kept.why, kept.helpers) == (DREAM, "It made everything quiet.", "Priya")
    assert kept.strengths == ((lean, "patience"),)
    (line,) = kept.steps
    assert (line.words, line.details) == (STEP, "Thursday, Priya")
    assert (line.if_words, line.then_words) == ("they are not there", "I ask Mum")
    assert goals._stack.shown is goals.whole
    shown = [label.text() for label in goals.whole.findChildren(QLabel)]
    assert "If they are not there, then I ask Mum" in shown


@pytest.mark.parametrize("answered", [0, 1, 2])
def test_that_is_enough_for_now_keeps_what_was_written(goals, ask, click, answered) -> None:
    click("new_goal")
    for field, words in list({"path_dream": DREAM, "path_why": "Because"}.items())[:answered]:
        write(goals, field, words)
        click("path_next")
    click("path_enough")
    kept = [(each.words, each.why) for each in ask(lambda diary: diary.goals.list())]
    assert kept == [[], [(DREAM, "")], [(DREAM, "Because")]][answered]
    assert goals._stack.shown is (goals.whole if answered else goals.all)


def test_without_a_step_nothing_more_is_asked_about_it(goals, click) -> None:
    click("new_goal")
    write(goals, "path_dream", DREAM)
    for _ in range(4):
        click("path_skip")
    assert question(goals) == "What is one small step?"
    click("path_skip")
    assert goals._stack.shown is goals.whole


def test_back_shows_the_answer_again_and_what_is_skipped_stays(goals, ask, click) -> None:
    click("new_goal")
    write(goals, "path_dream", DREAM)
    click("path_next")
    click("path_back")
    assert goals.findChild(QLineEdit, "path_dream").text() == DREAM
    assert not goals.findChild(QAbstractButton, "path_back").isVisible(), "the first one"
    click("path_skip")
    click("path_enough")
    assert [each.words for each in ask(lambda diary: diary.goals.list())] == [DREAM]


def test_a_step_alone_lends_its_words_to_the_goal(goals, ask, click) -> None:
    click("new_goal")
    for _ in range(4):
        click("path_skip")
    write(goals, "path_step", STEP)
    click("path_enough")
    (kept,) = ask(lambda diary: diary.goals.list())
    assert kept.words == STEP
    assert [line.words for line in kept.steps] == [STEP]


def test_a_step_that_is_stored_first_takes_its_goal_along(qtbot, goals, ask, click, opened) -> None:
    click("new_goal")
    for _ in range(4):
        click("path_skip")
    write(goals, "path_step", STEP)
    with qtbot.assertNotEmitted(opened.troubled):
        goals.writing.path._step.store()  # its pause may end before that of the goal
        qtbot.waitUntil(lambda: not opened.busy)
    assert [line.words for line in ask(lambda diary: diary.goals.list()[0]).steps] == [STEP]


def test_a_step_whose_words_are_taken_out_goes_to_the_bin(goals, ask, click) -> None:
    click("new_goal")
    write(goals, "path_dream", DREAM)
    for _ in range(4):
        click("path_next")
    write(goals, "path_step", STEP)
    click("path_next")
    click("path_back")
    write(goals, "path_step", "")
    click("path_next")
    (kept,) = ask(lambda diary: diary.goals.list())
    assert kept.steps == ()
    assert [thing.words for thing in ask(lambda diary: diary.bin.listing())] == [STEP]


def test_never_mind_puts_a_begun_goal_into_the_bin(goals, ask, click) -> None:
    click("new_goal")
    write(goals, "path_dream", DREAM)
    click("path_next")
    click("leave_path")
    assert ask(lambda diary: diary.goals.list()) == []
    assert [thing.words for thing in ask(lambda diary: diary.bin.listing())] == [DREAM]


def test_a_strength_can_be_named_on_the_way_and_taken_back(qtbot, goals, ask, click) -> None:
    click("new_goal")
    write(goals, "path_dream", DREAM)
    click("path_next")
    click("path_next")
    click("path_strength")
    write(goals, "strength_here", "keeping calm")
    with qtbot.waitSignal(goals.undoable) as told:
        click("keep_strength_here")
    click("path_enough")
    (kept,) = ask(lambda diary: diary.goals.list())
    assert [name for _, name in kept.strengths] == ["keeping calm"]
    ask(told.args[1])
    assert ask(lambda diary: diary.strengths.list()) == []


def test_thinking_a_goal_through_keeps_what_is_not_asked_for(goals, ask, click) -> None:
    lean = ask(lambda diary: diary.strengths.write(strength("patience")).id)
    number = ask(lambda d: d.goals.write(goal(tags=frozenset({Tag.HOPE, Tag.HOME}))).id)
    ask(lambda diary: diary.goals.write_step(step(number, "first", strength_id=lean)).id)
    done = ask(lambda diary: diary.goals.write_step(step(number, "done")).id)
    ask(lambda diary: diary.goals.move_step(done, True))
    ask(lambda diary: diary.goals.tick(done, True))
    goals.open(("goal", number))
    ask(lambda diary: None)  # answers come in the order of the questions
    click("edit_goal_path")
    write(goals, "path_dream", "Swim in the sea")
    for _ in range(4):
        click("path_next")
    assert goals.findChild(QLineEdit, "path_step").text() == "first", "the next one to do"
    write(goals, "path_step", "first of all")
    click("path_enough")
    kept = ask(lambda diary: diary.goals.read(number)).goal
    assert (kept.words, kept.tags) == ("Swim in the sea", {Tag.HOPE, Tag.HOME})
    assert [(line.words, line.strength) for line in kept.steps] == [
        ("done", None),
        ("first of all", (lean, "patience")),
    ]


def test_all_on_one_page_goes_on_with_the_same_goal(goals, ask, click) -> None:
    click("new_goal")
    write(goals, "path_dream", DREAM)
    click("plain_goal")
    assert goals.findChild(QLineEdit, "goal_words").text() == DREAM
    write(goals, "goal_why", "Because")
    click("goal_done")
    assert [(each.words, each.why) for each in ask(lambda d: d.goals.list())] == [
        (DREAM, "Because")
    ]


def test_coming_back_after_a_lock_is_at_the_same_question(
    qtbot, goals, click, opened, show
) -> None:
    click("new_goal")
    write(goals, "path_dream", DREAM)
    for _ in range(4):
        click("path_next")
    write(goals, "path_step", STEP)
    goals.flush()
    qtbot.waitUntil(lambda: not opened.busy)
    spot = goals.spot()
    again = show(GoalsPage)
    again.come_back(spot)
    qtbot.waitUntil(lambda: not opened.busy)
    assert question(again) == "What is one small step?"
    assert again.findChild(QLineEdit, "path_step").text() == STEP
    assert again.writing.path.spot() == goals.writing.path.spot()


def test_enter_leads_on_and_tab_goes_through_in_order(qtbot, goals, click) -> None:
    click("new_goal")
    line = goals.findChild(QLineEdit, "path_dream")
    qtbot.keyClicks(line, DREAM)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert question(goals) == "Why does it matter to you?"
    names = tab_from(qtbot, goals.findChild(QPlainTextEdit, "path_why"), "leave_path")
    ways = ["path_back", "path_skip", "path_enough", "path_next", "plain_goal", "leave_path"]
    assert names == ["path_why", *ways]


def test_a_name_is_put_in_and_taken_out_as_a_whole_word(goals, ask, click) -> None:
    for name in ("Jo", "Joan (drop-in)"):
        ask(lambda diary, name=name: diary.people.write(PersonDraft(name=name)).id)
    click("new_goal")
    for _ in range(3):
        click("path_skip")
    write(goals, "path_helpers", "Joanna")
    field = goals.findChild(QPlainTextEdit, "path_helpers")
    jo, joan = (goals.findChild(Chip, f"path_person_{place}") for place in (0, 1))
    assert not jo.isChecked()
    for chip, words in (
        (jo, "Joanna, Jo"),
        (joan, "Joanna, Jo, Joan (drop-in)"),
        (jo, "Joanna, Joan (drop-in)"),
        (joan, "Joanna"),
    ):
        chip.click()
        assert field.toPlainText() == words
    field.setPlainText("Jo and I")
    assert jo.isChecked()


def test_beside_free_room_all_chips_are_in_sight(goals, ask, click) -> None:
    names = ("asking for help", "cooking", "good with my hands", "making people laugh", "patience")
    found = [
        ask(lambda d, name=name: d.strengths.name(name)).id
        for name in (*names, "reading carefully")
    ]
    goals.resize(1060, 650)
    click("new_goal")
    write(goals, "path_dream", DREAM)
    for name in ("path_next", "path_next", "path_strength"):
        click(name)
    last = goals.findChild(Chip, f"path_strength_{found[-1]}")
    assert last.y() > goals.findChild(Chip, f"path_strength_{found[0]}").y(), "in a second row"
    assert last.visibleRegion().boundingRect() == last.rect()
    line = goals.findChild(QLineEdit, "strength_here")
    assert line.height() >= line.minimumSizeHint().height()
