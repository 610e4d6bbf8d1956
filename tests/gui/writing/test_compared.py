"""What changed, to see by line and weight, and in words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor

from chime_journal.gui import theme
from chime_journal.gui.writing.compared import (
    CHANGE_SHOWN,
    LISTED,
    SAME_SHOWN,
    ChangeList,
    Compared,
)
from chime_journal.gui.writing.field import WritingField


@pytest.fixture
def shown(qtbot, dressed) -> Compared:
    text = Compared("text")
    qtbot.addWidget(text)
    text.resize(500, 400)
    text.show()
    return text


@pytest.fixture
def said(qtbot, shown) -> ChangeList:
    return ChangeList(shown, shown)


def lines(said: ChangeList) -> list[str]:
    return [said.item(row).text() for row in range(said.count())]


def look_at(shown: Compared, words: str):
    cursor = shown.document().find(words)
    assert not cursor.isNull(), words
    return cursor.charFormat()


def test_taken_out_is_struck_through_and_added_is_underlined(shown, said) -> None:
    said.show_changes([("same", "I "), ("removed", "might"), ("added", "will"), ("same", " go")])
    assert shown.toPlainText() == "I mightwill go"
    taken, added, same = (look_at(shown, words) for words in ("might", "will", "go"))
    assert (taken.fontStrikeOut(), taken.fontUnderline()) == (True, False)
    assert (added.fontStrikeOut(), added.fontUnderline()) == (False, True)
    assert (same.fontStrikeOut(), same.fontUnderline()) == (False, False)


def test_each_change_is_said_in_words(said) -> None:
    said.show_changes(
        [("removed", "One.\nTwo."), ("same", " x "), ("added", "\n\n"), ("same", " y "),
         ("removed", "a" * 200), ("added", "<b>b</b>")]
    )  # fmt: skip
    assert lines(said) == [
        "Taken out: “One. Two.”",
        "Added: only space between words",
        f"Taken out: “{'a' * 90}…”\nAdded: “<b>b</b>”",
    ]


def test_picking_a_change_brings_it_into_sight(shown, said) -> None:
    long = "A line.\n" * 60
    said.show_changes([("same", long), ("added", "Here 🙂"), ("same", long), ("added", "there")])
    assert shown.verticalScrollBar().value() == 0
    said.setCurrentRow(0)
    assert shown.textCursor().selectedText() == "Here 🙂"
    first = shown.verticalScrollBar().value()
    assert first > 0
    said.setCurrentRow(1)
    assert shown.textCursor().selectedText() == "there"
    assert shown.verticalScrollBar().value() > first


def test_long_stretches_are_shortened_so_that_what_changed_is_found(shown, said) -> None:
    same, new = "The same. " * 90_000, "Another. " * 90_000
    said.show_changes([("same", same), ("added", new), ("same", same), ("removed", "x")])
    words = shown.toPlainText()
    assert len(words) < CHANGE_SHOWN + 5 * SAME_SHOWN
    assert "[more that is the same]" in words
    assert "[this goes on]" in words
    said.setCurrentRow(1)
    assert shown.textCursor().selectedText() == "x"
    shown.moveCursor(QTextCursor.MoveOperation.Start)


def test_of_very_many_changes_the_list_says_that_there_are_more(shown, said) -> None:
    many = [part for n in range(LISTED + 5) for part in (("same", " "), ("added", f"w{n}"))]
    said.show_changes(many)
    assert said.count() == LISTED + 1
    assert lines(said)[-1] == "More changes stand further down in the text."
    said.setCurrentRow(LISTED)
    assert f"w{LISTED + 4}" in shown.toPlainText()


def test_in_another_theme_it_takes_the_colours_of_that(shown, said, dressed) -> None:
    said.show_changes([("same", "I "), ("removed", "might"), ("added", "will"), ("same", " go")])
    theme.apply(dressed, theme.Looks("dark", 100))
    try:
        assert look_at(shown, "go").foreground().color().name() == theme.DARK.ink.lower()
        assert look_at(shown, "will").background().color().name() == theme.DARK.tint.lower()
        assert shown.toPlainText() == "I mightwill go"
    finally:
        theme.apply(dressed, theme.Looks("light", 100))


def test_a_quote_being_written_takes_the_colours_of_another_theme_too(qtbot, dressed) -> None:
    field = WritingField("field", 1000, None)
    qtbot.addWidget(field)
    field.show()
    field.show_words("> It was mine.")
    field.mark_found([(5, 8)])
    theme.apply(dressed, theme.Looks("dark", 100))
    try:
        (look,) = field.document().firstBlock().layout().formats()
        assert look.format.foreground().color().name() == theme.DARK.muted.lower()
        (found,) = field.extraSelections()
        back = found.format.background().color().name()
        assert back == theme.DARK.mark("hope")[1].lower()
    finally:
        theme.apply(dressed, theme.Looks("light", 100))
