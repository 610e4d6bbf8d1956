"""Strengths, found in own answers, with all the places where they showed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from chime_journal.gui.pages.strengths import StrengthsPage
from chime_journal.gui.strengths.card import StrengthBox, Uses
from chime_journal.gui.strengths.uses import FEW, period
from chime_journal.gui.widgets.title import TitleLink
from chime_journal.gui.widgets.wrapping import WrappingButton
from chime_journal.model.chime import Domain
from chime_journal.model.moment import Moment
from tests.factory import draft, goal, step, strength
from tests.gui.tabbing import tab_from


@pytest.fixture
def strengths(show) -> StrengthsPage:
    return show(StrengthsPage)


def click(page, name: str) -> None:
    page.findChild(QAbstractButton, name).click()


def quiet(qtbot, session) -> None:
    qtbot.waitUntil(lambda: not session.busy)


def links(page: StrengthsPage) -> list[TitleLink]:
    """Return the links in sight from top to bottom."""
    found = page.uses.findChildren(TitleLink)
    return sorted((link for link in found if link.isVisible()), key=_place)


def _place(link: TitleLink) -> int:
    return link.mapTo(link.window(), QPoint(0, 0)).y()


def used_often(ask, times: int) -> int:
    """Write a strength that showed once a month, and return its id."""
    number = ask(lambda diary: diary.strengths.write(strength("patience")).id)
    for month in range(times):
        moment = Moment(date.today() - timedelta(days=31 * month), Moment.now().clock)
        used = draft(title=f"Day {month}", moment=moment, strengths=frozenset({number}))
        ask(lambda diary, used=used: diary.reflections.write(used))
    return number


def test_a_strength_is_found_by_a_question(qtbot, strengths, ask, opened) -> None:
    assert strengths._none.isVisible()
    click(strengths, "look_for_1")
    assert strengths.form._question.text() == "What do people thank me for?"
    story = strengths.findChild(QPlainTextEdit, "strength_story")
    assert story.accessibleName() == "What do people thank me for?"
    ways = tab_from(qtbot, story, "strength_name")
    assert ways == ["strength_story", "strength_name"], "the answer comes before the name"
    story.insertPlainText("The soup.")
    qtbot.keyClicks(strengths.findChild(QLineEdit, "strength_name"), "cooking")
    strengths.form._domains[Domain.CONNECTEDNESS].click()
    with qtbot.waitSignal(strengths.form.finished):
        click(strengths, "strength_done")
    quiet(qtbot, opened)
    (kept,) = ask(lambda diary: diary.strengths.list())
    assert (kept.name, kept.story) == ("cooking", "The soup.")
    assert kept.domains == {Domain.CONNECTEDNESS}
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


def test_without_a_question_the_name_comes_first(qtbot, strengths) -> None:
    click(strengths, "look_for_4")
    click(strengths, "strength_done")
    click(strengths, "add_strength")
    name = strengths.findChild(QLineEdit, "strength_name")
    assert name.accessibleName() == "What do you call it?"
    assert tab_from(qtbot, name, "strength_story") == ["strength_name", "strength_story"]
    assert not strengths.form._question.isVisible()


def test_a_good_memory_without_a_strength_is_offered_to_find_one_in(
    qtbot, strengths, ask, opened
) -> None:
    number = ask(lambda diary: diary.strengths.write(strength("patience")).id)
    for title, tied in (("Soup night", ()), ("Known", (number,))):
        kept = draft(title=title, good_memory=True, strengths=frozenset(tied))
        ask(lambda diary, kept=kept: diary.reflections.write(kept))
    strengths.refresh()
    quiet(qtbot, opened)
    found = [each.text() for each in strengths.findChildren(WrappingButton)]
    offered = [words for words in found if words.startswith("“")]
    assert offered == ["“Soup night”, 3 May 2024"]
    click(strengths, "look_for_memory_1")
    assert strengths.form._question.text() == f"{offered[0]}: what was strong in you then?"
    qtbot.keyClicks(strengths.findChild(QLineEdit, "strength_name"), "feeding people")
    click(strengths, "strength_done")
    quiet(qtbot, opened)
    _, new = ask(lambda diary: diary.strengths.list())
    assert [(use.words, use.reflection_id) for use in new.uses] == [("Soup night", 1)]
    assert not strengths._looking._kept.isVisible(), "it is named now"


def test_an_answer_alone_is_kept_until_it_has_a_name(qtbot, strengths, ask, opened) -> None:
    click(strengths, "look_for_0")
    strengths.findChild(QPlainTextEdit, "strength_story").insertPlainText("I rang her first.")
    strengths.flush()
    quiet(qtbot, opened)
    assert [each.story for each in ask(lambda d: d.strengths.list())] == ["I rang her first."]


def test_a_card_leads_to_all_places_where_it_showed(qtbot, strengths, ask, opened) -> None:
    number = used_often(ask, FEW + 8)
    strengths.refresh()
    quiet(qtbot, opened)
    click(strengths, f"all_uses_{number}")
    assert strengths.uses.whole
    days = [f"Day {n}" for n in range(FEW + 8)]
    qtbot.waitUntil(lambda: [link.text() for link in links(strengths)] == days)
    said = {label.text() for label in strengths.uses.findChildren(QLabel) if label.isVisible()}
    today, long_ago = date.today(), date.today() - timedelta(days=31 * (FEW + 7))
    assert {period(today, today), str(long_ago.year)} <= said
    assert period(today, today) != str(today.year), "this year goes by months"


def test_the_newest_few_show_at_first_and_the_rest_on_demand(qtbot, strengths, ask, opened) -> None:
    strengths.open(("strength", used_often(ask, FEW + 1)))
    quiet(qtbot, opened)
    assert len(links(strengths)) == FEW
    click(strengths, "all_uses")
    qtbot.waitUntil(lambda: len(links(strengths)) == FEW + 1)
    assert not strengths.findChild(QAbstractButton, "all_uses").isVisible()
    strengths.refresh()
    quiet(qtbot, opened)
    qtbot.waitUntil(lambda: len(links(strengths)) == FEW + 1)  # what was opened stays open


def test_reflections_goals_and_done_steps_are_told_apart_and_open(
    qtbot, strengths, ask, opened
) -> None:
    number = used_often(ask, 1)
    aim = ask(lambda diary: diary.goals.write(goal(strengths=frozenset({number}))).id)
    done = ask(lambda diary: diary.goals.write_step(step(aim, "Pack", strength_id=number)).id)
    ask(lambda diary: diary.goals.tick(done, True))
    strengths.open(("strength", number))
    quiet(qtbot, opened)
    found = {link.text(): link for link in links(strengths)}
    assert found.keys() == {"Day 0", "Done: Pack", "Brought to a goal: Swim again"}
    with qtbot.waitSignal(strengths.went) as went:
        found["Done: Pack"].clicked.emit()
    assert went.args == ["goals", ("goal", aim)]


def test_no_number_says_how_often_a_strength_showed(qtbot, strengths, ask, opened) -> None:
    used_often(ask, FEW + 2)
    strengths.refresh()
    quiet(qtbot, opened)
    shown = [label.text() for label in strengths.findChildren(QLabel) if label.isVisible()]
    assert not any(letter.isdigit() for letter in " ".join(shown))
