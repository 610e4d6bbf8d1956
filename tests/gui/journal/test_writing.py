"""Writing a reflection, marking it, and putting it in the bin."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from chime_journal.model.change import Kind
from chime_journal.model.chime import Tag
from chime_journal.model.moment import Moment
from tests.factory import draft
from tests.gui.journal.steps import all_previews, quiet, write
from tests.gui.tabbing import tab_from


def test_words_are_stored_at_a_pause_without_any_button(qtbot, page, ask) -> None:
    page.open("new")
    write(qtbot, page, "Sam said there is a plot")
    (kept,) = ask(all_previews)
    assert kept.excerpt == "Sam said there is a plot"
    assert kept.moment.day == date.today()


def test_two_pauses_make_one_reflection(qtbot, page, ask) -> None:
    page.open("new")
    write(qtbot, page, "one")
    write(qtbot, page, " two")
    (kept,) = ask(all_previews)
    assert kept.excerpt == "one two"


def test_saves_on_their_way_at_once_still_make_one_reflection(qtbot, page, ask, opened) -> None:
    page.open("new")
    for letter in "abc":
        qtbot.keyClicks(page.editor.field, letter)
        page.flush()
    quiet(qtbot, opened)
    (kept,) = ask(all_previews)
    assert kept.excerpt == "abc"


def test_opening_a_new_one_and_leaving_it_stores_nothing(qtbot, page, ask, opened) -> None:
    page.open("new")
    page.left()
    page.open(("new", "What was good company today?"))
    page.left()
    quiet(qtbot, opened)
    assert ask(all_previews) == []


def test_a_prompt_stands_above_the_words_as_a_quote(qtbot, page, ask) -> None:
    page.open(("new", "What was good company today?"))
    write(qtbot, page, "The radio.")
    (kept,) = ask(all_previews)
    stored = ask(lambda diary: diary.reflections.read(kept.id))
    assert stored.body == "> What was good company today?\n\nThe radio."


@pytest.mark.parametrize(
    "words", ["a\u00a0b", "tab\there", "# not a **heading", "שלום", "日本語 🌱"]
)
def test_what_is_shown_is_stored_unchanged(qtbot, page, ask, opened, words) -> None:
    number = ask(lambda diary: diary.reflections.write(draft(words)).id)
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: page.editor.number == number)
    page.editor.heading._title.setText("A title")
    page.editor._touch()
    page.flush()
    quiet(qtbot, opened)
    assert ask(lambda diary: diary.reflections.read(number)).body == words


def test_a_day_in_1660_is_opened_and_left_as_it_was(qtbot, page, ask, opened) -> None:
    moment = Moment(date(1660, 1, 1), time(12, 0), 0)
    number = ask(lambda diary: diary.reflections.write(draft("Blessed be God", moment=moment)).id)
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: page.editor.number == number)
    write(qtbot, page, "x")
    assert ask(lambda diary: diary.reflections.read(number)).moment == moment


def test_marks_and_switches_are_stored(qtbot, page, ask, opened) -> None:
    page.open("new")
    write(qtbot, page, "words")
    page.editor.marks._chips[Tag.IDENTITY].click()
    page.editor.marks._chips[Tag.HARD].click()
    page.findChild(QPushButton, "good_memory").click()
    page.findChild(QPushButton, "never_share").click()
    page.flush()
    quiet(qtbot, opened)
    (kept,) = ask(all_previews)
    stored = ask(lambda diary: diary.reflections.read(kept.id))
    assert stored.tags == {Tag.IDENTITY, Tag.HARD}
    assert stored.good_memory
    assert stored.never_share


def test_an_answer_that_comes_late_replaces_nothing(qtbot, page, ask, opened) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("old words")).id)
    page.open(("reflection", number))
    page.open("new")
    page.editor.field.insertPlainText("new words")
    quiet(qtbot, opened)
    assert page.editor.field.words() == "new words"


def test_an_emptied_reflection_goes_to_the_bin(qtbot, page, ask, opened) -> None:
    page.open("new")
    write(qtbot, page, "never mind")
    page.editor.field.selectAll()
    page.editor.field.textCursor().removeSelectedText()
    page.left()
    quiet(qtbot, opened)
    assert ask(all_previews) == []
    assert [thing.kind for thing in ask(lambda diary: diary.bin.listing())] == [Kind.REFLECTION]


def test_binning_from_the_menu_clears_the_page(qtbot, page, ask, opened) -> None:
    page.open("new")
    write(qtbot, page, "to be binned")
    with qtbot.waitSignal(page._more.binned):
        page._more._bin()
    assert ask(all_previews) == []
    assert not page.sides.at_desk


def test_tab_goes_from_the_title_to_the_text_and_then_to_the_tools(qtbot, page) -> None:
    page.open("new")
    title = page.findChild(QLineEdit, "title")
    assert tab_from(qtbot, title)[:3] == ["title", "body", "bold"]
