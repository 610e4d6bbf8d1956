"""In a journal that is only read, the story can be read and printed, and nothing of it changes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractButton

from chime_journal.gui.pages.story import StoryPage
from chime_journal.gui.reading_only import ReadOnly
from tests.gui.story.test_parts import order, shown
from tests.gui.story.test_writing import pick

WRITES = ("add_part", "part_up", "part_down", "may_share", "bin_shown", "bold", "undo_typing")


def enabled(page: StoryPage, name: str) -> bool:
    return page.findChild(QAbstractButton, name).isEnabled()


def test_fields_take_no_words_and_what_writes_is_quiet(qtbot, told, page) -> None:
    pick(qtbot, page, 1)
    assert all(enabled(page, name) for name in WRITES)
    quiet = ReadOnly(page)
    pick(qtbot, page, 0)
    assert page.editor.title.isReadOnly()
    assert page.editor.field.isReadOnly()
    assert not any(enabled(page, name) for name in WRITES)
    assert enabled(page, "print_story")
    quiet.end()
    assert not page.editor.field.isReadOnly()


def test_the_ways_to_begin_an_empty_story_are_quiet(qtbot, page) -> None:
    quiet = ReadOnly(page)
    assert not enabled(page, "first_part")
    assert not enabled(page, "begin_with_0")
    quiet.end()


def test_a_dragged_part_goes_back_to_its_place(told, page, opened, ask, quiet) -> None:
    opened.why_reading = "in_use"
    page.list.model().moveRow(QModelIndex(), 0, QModelIndex(), 3)
    assert shown(page) == ["Middle", "End", "Beginning"]
    quiet()
    assert shown(page) == ["Beginning", "Middle", "End"]
    assert ask(order) == shown(page)
    opened.why_reading = ""
