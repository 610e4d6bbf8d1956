"""Looking over goals: what moved, what rests, what was learned; own words become a reflection."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QPlainTextEdit

from chime_journal.gui.pages.goals import GoalsPage
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.widgets.title import TitleLink
from chime_journal.model.goal import GoalState, HowItWent
from chime_journal.model.moment import Moment
from tests.factory import goal, step

TODAY = date.today()
LONG_AGO = Moment(TODAY - timedelta(days=200), Moment.now().clock)


def fill(diary) -> dict[str, int]:
    """Write a goal that moved, one that is quiet, one that rests and one that was let go."""
    names = ("moved", "quiet", "rests", "let go")
    made = {name: diary.goals.write(goal(name), LONG_AGO).id for name in names}
    done = diary.goals.write_step(step(made["moved"], "Pack a bag"), LONG_AGO).id
    diary.goals.tick(done, True)
    diary.goals.look_back(made["moved"], HowItWent.NOT_YET, "Bags are heavy.", TODAY)
    diary.goals.look_back(made["quiet"], HowItWent.AS_HOPED, "Long ago.", LONG_AGO.day)
    diary.goals.set_state(made["rests"], GoalState.RESTING)
    diary.goals.set_state(made["let go"], GoalState.LET_GO, LONG_AGO)
    return made


@pytest.fixture
def made(ask) -> dict[str, int]:
    return ask(fill)


@pytest.fixture
def goals(qtbot, made, show, opened) -> GoalsPage:
    page = show(GoalsPage)
    click(page, "look_over")
    qtbot.waitUntil(lambda: not opened.busy)
    return page


def click(page: GoalsPage, name: str) -> None:
    page.findChild(QAbstractButton, name).click()


def said(page: GoalsPage, part: str) -> str:
    """Return what a card says, or nothing where it is out of sight."""
    QApplication.processEvents()  # what was added to a card shows a moment later
    card = page.findChild(QFrame, part)
    labels = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    return "\n".join(filter(None, labels))


def test_each_goal_stands_where_it_belongs(goals) -> None:
    assert "moved" in said(goals, "over_moved")
    assert "Done: Pack a bag" in said(goals, "over_moved")
    assert "Bags are heavy." not in said(goals, "over_moved"), "it is under what was learned"
    assert said(goals, "over_here").splitlines()[1:] == ["quiet"]
    rests = said(goals, "over_rests")
    assert "Resting since" in rests
    assert "Let go since" in rests
    assert "Bags are heavy." in said(goals, "over_learned")
    assert "Long ago." not in said(goals, "over_learned")


def test_other_days_can_be_looked_over(qtbot, goals, opened) -> None:
    click(goals, "over_year")
    qtbot.waitUntil(lambda: not opened.busy)
    assert "Long ago." in said(goals, "over_learned")
    assert said(goals, "over_here") == ""
    click(goals, "over_months")
    qtbot.waitUntil(lambda: not opened.busy)
    assert "Long ago." not in said(goals, "over_learned")


def test_a_goal_opens_from_it_and_all_goals_leads_back(qtbot, goals, made, opened) -> None:
    link = goals.over.findChild(TitleLink, f"over_goal_{made['rests']}")
    qtbot.keyClick(link, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not opened.busy)
    assert goals._stack.shown is goals.whole
    click(goals, "all_goals")
    assert goals._stack.shown is goals.all


def test_own_words_become_a_reflection_and_can_be_taken_back(qtbot, goals, ask) -> None:
    field = goals.findChild(QPlainTextEdit, "over_words")
    assert not goals.findChild(QAbstractButton, "keep_over").isEnabled()
    field.insertPlainText("I carry too much.")
    with qtbot.waitSignal(goals.undoable) as told:
        click(goals, "keep_over")
    (kept,) = ask(lambda diary: diary.reflections.list().previews)
    assert (kept.title, kept.excerpt) == ("Looking over my goals", "I carry too much.")
    assert field.toPlainText() == ""
    ask(told.args[1])
    assert not ask(lambda diary: diary.reflections.list().previews)


def test_typed_words_are_kept_at_a_lock_and_binned_on_never_mind(qtbot, goals, ask, opened) -> None:
    goals.findChild(QPlainTextEdit, "over_words").insertPlainText("Half a th")
    goals.flush()
    qtbot.waitUntil(lambda: not opened.busy)
    assert ask(lambda diary: diary.reflections.list().previews)
    click(goals, "leave_over")
    qtbot.waitUntil(lambda: not opened.busy)
    assert not ask(lambda diary: diary.reflections.list().previews)
    assert [thing.words for thing in ask(lambda d: d.bin.listing())] == ["Looking over my goals"]


def test_a_lock_comes_back_to_it(qtbot, goals, opened, show) -> None:
    again = show(GoalsPage)
    again.come_back(goals.spot())
    qtbot.waitUntil(lambda: not opened.busy)
    assert again._stack.shown is again.over
    assert "Done: Pack a bag" in said(again, "over_moved")


def test_without_a_goal_it_is_not_offered(show, opened) -> None:
    page = show(GoalsPage)
    assert not page.findChild(QAbstractButton, "look_over").isVisible()


def test_in_a_journal_that_is_only_read_one_looks_and_nothing_writes(
    qtbot, goals, made, opened
) -> None:
    quiet = ReadOnly(goals)
    assert goals.findChild(QPlainTextEdit, "over_words").isReadOnly()
    click(goals, "over_ever")
    qtbot.waitUntil(lambda: not opened.busy)
    assert "Done: Pack a bag" in said(goals, "over_moved")
    goals.open(("goal", made["moved"]))
    qtbot.waitUntil(lambda: not opened.busy)
    writing = ("edit_goal", "edit_goal_path", "write_about_goal", "look_back", "add_step")
    found = [goals.whole.findChild(QAbstractButton, name) for name in writing]
    assert not any(each.isEnabled() for each in found)
    assert goals.findChild(QAbstractButton, "turn_events").isEnabled()
    goals._show_all()
    click(goals, "show_resting")
    qtbot.waitUntil(lambda: not opened.busy)
    again = goals.findChild(QAbstractButton, f"pick_up_{made['rests']}")
    qtbot.waitUntil(lambda: again.isVisible() and not again.isEnabled())
    quiet.end()
