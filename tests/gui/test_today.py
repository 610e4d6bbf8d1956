"""Today: one line is enough, prompts, the next small step, a good memory, strengths."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from chime_journal.gui.pages.today import TodayPage
from chime_journal.gui.widgets.card import Card
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Filter
from tests.factory import draft, goal, step, strength

YESTERDAY = Moment(date.today() - timedelta(days=1), time(9, 0))


@pytest.fixture
def page(show) -> TodayPage:
    return show(TodayPage)


def previews(ask):
    return ask(lambda diary: diary.reflections.list(Filter()).previews)


def test_one_line_and_enter_is_a_reflection(qtbot, page, ask) -> None:
    line = page.findChild(QLineEdit, "one_line")
    qtbot.keyClicks(line, "Slept through.")
    with qtbot.waitSignal(page._line.kept):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [kept.excerpt for kept in previews(ask)] == ["Slept through."]
    assert line.text() == ""


def test_a_half_written_line_is_stored_at_a_pause_and_stays_one(qtbot, page, ask) -> None:
    line = page.findChild(QLineEdit, "one_line")
    qtbot.keyClicks(line, "Slept")
    qtbot.waitUntil(lambda: bool(previews(ask)))
    qtbot.keyClicks(line, " through.")
    with qtbot.waitSignal(page._line.kept):
        page.findChild(QPushButton, "keep_line").click()
    assert [kept.excerpt for kept in previews(ask)] == ["Slept through."]


def test_a_line_taken_away_again_goes_to_the_bin(qtbot, page, ask, opened) -> None:
    line = page.findChild(QLineEdit, "one_line")
    qtbot.keyClicks(line, "x")
    page.flush()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    page.flush()
    qtbot.waitUntil(lambda: not opened.busy)
    assert previews(ask) == []


def test_an_empty_line_is_not_kept(qtbot, page, ask, opened) -> None:
    page.findChild(QPushButton, "keep_line").click()
    qtbot.waitUntil(lambda: not opened.busy)
    assert previews(ask) == []


def test_prompts_change_and_lead_to_the_journal(qtbot, page, opened) -> None:
    prompt = page._line.prompt
    first = prompt.words
    assert first
    page.findChild(QPushButton, "another_prompt").click()
    qtbot.waitUntil(lambda: prompt.words != first)
    take = page.findChild(QPushButton, "take_prompt")
    assert take.accessibleDescription() == prompt.words
    with qtbot.waitSignal(page.went) as went:
        page.findChild(QPushButton, "take_prompt").click()
    assert went.args == ["journal", ("new", prompt.words)]


def test_the_next_step_is_ticked_right_here(qtbot, page, ask, opened) -> None:
    number = ask(lambda diary: diary.goals.write(goal()).id)
    ask(lambda diary: diary.goals.write_step(step(number, "Look it up")))
    page.refresh()
    qtbot.waitUntil(lambda: page._step.isVisible())
    with qtbot.waitSignal(opened.changed):
        page.findChild(QCheckBox, "tick_step").click()
    qtbot.waitUntil(lambda: not page._step.isVisible())
    assert ask(lambda diary: diary.goals.read(number)).goal.steps[0].done_on == date.today()


def test_only_marked_memories_are_shown_and_can_be_sent_away(qtbot, page, ask, opened) -> None:
    ask(lambda diary: diary.reflections.write(draft("An ordinary day", moment=YESTERDAY)))
    page.refresh()
    qtbot.waitUntil(lambda: not opened.busy)
    assert not page._memory.isVisible()
    good = draft("Cooked for six", moment=YESTERDAY, good_memory=True)
    ask(lambda diary: diary.reflections.write(good))
    page.refresh()
    qtbot.waitUntil(lambda: page._memory.isVisible())
    assert "Cooked for six" in page._memory._words.text()
    page.findChild(QPushButton, "hide_memory").click()
    qtbot.waitUntil(lambda: not page._memory.isVisible())


def test_memories_can_be_switched_off(qtbot, page, ask, opened) -> None:
    good = draft("Cooked for six", moment=YESTERDAY, good_memory=True)
    ask(lambda diary: diary.reflections.write(good))
    ask(lambda diary: diary.preferences.change(memories_on=False))
    page.refresh()
    qtbot.waitUntil(lambda: not opened.busy)
    assert not page._memory.isVisible()


def test_strengths_used_lately_are_words_to_open(qtbot, page, ask, opened) -> None:
    number = ask(lambda diary: diary.strengths.write(strength("patience")).id)
    used = draft("Sat with Dad", moment=YESTERDAY, strengths=frozenset({number}))
    ask(lambda diary: diary.reflections.write(used))
    page.refresh()
    qtbot.waitUntil(lambda: page._strengths.isVisible())
    with qtbot.waitSignal(page.went) as went:
        page._strengths._flow.itemAt(0).widget().click()
    assert went.args == ["strengths", ("strength", number)]


def test_after_a_gap_the_greeting_counts_nothing(qtbot, page, ask, opened) -> None:
    long_ago = Moment(date.today() - timedelta(days=90), time(9, 0))
    ask(lambda diary: diary.reflections.write(draft(moment=long_ago)))
    page.refresh()
    qtbot.waitUntil(lambda: page.header.title.text() == "Good to see you")
    assert not any(letter.isdigit() for letter in page.header.title.text())
    assert "90" not in page.header.subtitle.text()


def test_with_nothing_beside_it_the_check_in_has_all_the_room(qtbot, page, ask, opened) -> None:
    page.resize(1200, 700)
    card = page.findChild(Card, "short_checkin")
    qtbot.waitUntil(lambda: card.width() > 1000)
    ask(lambda diary: diary.strengths.write(strength("Patience")))
    goal_id = ask(lambda diary: diary.goals.write(goal("Swim again"))).id
    opened.changed.emit(ask(lambda diary: diary.goals.write_step(step(goal_id, "Find my towel"))))
    qtbot.waitUntil(lambda: card.width() < 900)
