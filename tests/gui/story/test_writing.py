"""Writing a part of the story: kept at each pause, emptied into the bin, shared only if marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.gui.dialogs.versions import Versions
from chime_journal.gui.pages.story import StoryPage
from chime_journal.gui.story.beginnings import titles
from chime_journal.gui.widgets.wrapping import WrappingButton
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Kind
from chime_journal.model.story import StoryDraft
from tests.factory import part


def press(page: StoryPage, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert found.isEnabled(), name
    found.click()


def write(qtbot: QtBot, page: StoryPage, words: str) -> None:
    with qtbot.waitSignal(page.editor.stored):
        qtbot.keyClicks(page.editor.field, words)


def whole(diary) -> list[StoryDraft]:
    return diary.story.whole()


def pick(qtbot: QtBot, page: StoryPage, row: int) -> None:
    page.list.setCurrentRow(row)
    wanted = page.list.number
    qtbot.waitUntil(lambda: page.editor.number == wanted)


def test_words_not_kept_yet_are_a_version_once_an_earlier_text_is_back(
    qtbot, page, ask, quiet
) -> None:
    number = ask(lambda diary: diary.story.write(part("First.", title="T")).id)
    ask(lambda diary: diary.story.leave(number))
    ask(lambda diary: diary.story.write(part("Second.", id=number, title="T")))
    page._show(number)
    qtbot.waitUntil(lambda: page.editor.number == number)
    page._more._open_versions(number)
    quiet()
    page.editor.field.insertPlainText("Not yet kept. ")
    press(page.findChild(Versions), "restore_version")
    quiet()
    page.flush()
    quiet()
    assert page.editor.field.words() == "First."
    assert ask(lambda diary: diary.story.read(number)).body == "First."
    kept = [version.body for version in ask(lambda diary: diary.story.versions(number))]
    assert "Not yet kept. Second." in kept


def test_an_empty_story_says_what_it_is_for_and_where_to_begin(page) -> None:
    assert not page.list.isVisible()
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "A place to tell your life your own way, in parts you can always change." in shown
    press(page, "first_part")
    assert page.editor.field.isVisible()


def test_a_part_is_kept_at_a_pause_with_its_title_and_stands_in_the_list(qtbot, page, ask) -> None:
    press(page, "add_part")
    qtbot.keyClicks(page.editor.title, "Where I come from")
    write(qtbot, page, "Above the chip shop.")
    (kept,) = ask(whole)
    assert (kept.title, kept.body) == ("Where I come from", "Above the chip shop.")
    assert not kept.may_share
    qtbot.waitUntil(lambda: page.list.number == kept.id)
    assert page.list.currentItem().text() == "Where I come from. Above the chip shop."


def test_a_beginning_puts_a_title_in_and_is_kept_only_with_a_word_of_ones_own(
    qtbot, page, ask, quiet
) -> None:
    first = page.findChild(WrappingButton, "begin_with_0")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert (page.editor.title.text(), page.editor.field.words()) == (titles()[0], "")
    assert page.editor.field.hasFocus() or not page.isActiveWindow()
    page.editor.share_mark.box.click()
    page.left()
    quiet()
    assert ask(whole) == []
    write(qtbot, page, "A small town.")
    assert [(each.title, each.body) for each in ask(whole)] == [(titles()[0], "A small town.")]


def test_a_new_part_offers_the_same_beginnings_until_something_is_written(
    qtbot, told, page, ask
) -> None:
    press(page, "add_part")
    page.editor.beginnings.click()
    menu = page.findChild(QMenu, "beginnings_menu")
    assert tuple(action.text() for action in menu.actions()) == titles()
    menu.actions()[2].trigger()
    menu.close()
    assert page.editor.title.text() == titles()[2]
    assert not page.editor.beginnings.isVisible()
    write(qtbot, page, "Sunday soup.")
    assert ask(whole)[-1].title == titles()[2]
    pick(qtbot, page, 0)
    assert not page.editor.beginnings.isVisible()


def test_only_a_part_that_is_marked_may_be_chosen_for_a_share(qtbot, told, page, ask) -> None:
    pick(qtbot, page, 1)
    box = page.findChild(QCheckBox, "may_share")
    assert not box.isChecked()
    with qtbot.waitSignal(page.editor.stored):
        qtbot.mouseClick(page.editor.share_mark, Qt.MouseButton.LeftButton)
    assert box.isChecked()
    assert [each.may_share for each in ask(whole)] == [False, True, False]
    qtbot.waitUntil(lambda: "may be chosen when you share" in page.list.item(1).text())
    pick(qtbot, page, 2)
    assert not box.isChecked()


def test_an_emptied_part_goes_to_the_bin_on_leaving(qtbot, told, page, ask, quiet) -> None:
    pick(qtbot, page, 0)
    page.editor.title.setText("")
    page.editor.field.selectAll()
    qtbot.keyClick(page.editor.field, Qt.Key.Key_Delete)
    page.left()
    quiet()
    assert [each.title for each in ask(whole)] == ["Middle", "End"]
    (thing,) = ask(lambda diary: diary.bin.listing())
    assert (thing.kind, thing.words) == (Kind.STORY, "Beginning")
    ask(lambda diary: diary.bin.restore(Kind.STORY, told[0]))
    assert ask(whole)[0].body == "Beginning words."


def test_moved_to_the_bin_it_comes_back_with_undo(qtbot, told, opened, ask, quiet) -> None:
    window = Workspace(opened)
    qtbot.addWidget(window)
    window.show()
    window.go("story")
    quiet()
    page = window.page
    pick(qtbot, page, 1)
    page._more.open(page.editor.toolbar.more)
    menu = page.findChild(QMenu, "more_menu")
    next(each for each in menu.actions() if each.text() == "Move to the bin").trigger()
    menu.close()
    quiet()
    assert not page.sides.at_desk
    assert [page.list.item(row).text() for row in range(page.list.count())] == [
        "Beginning. Beginning words.",
        "End. End words.",
    ]
    window._undo()
    quiet()
    assert [each.title for each in ask(whole)] == ["Beginning", "Middle", "End"]
    assert page.list.count() == 3


def test_an_earlier_text_is_brought_back_to_the_desk(qtbot, told, page, ask, quiet) -> None:
    pick(qtbot, page, 0)
    write(qtbot, page, "My ")
    pick(qtbot, page, 1)
    pick(qtbot, page, 0)
    page.editor.field.selectAll()
    write(qtbot, page, "Quite other words.")
    page._more._show_versions()
    qtbot.waitUntil(lambda: page.findChild(Versions) is not None)
    dialog = page.findChild(Versions)
    quiet()
    assert dialog._text.toPlainText() == "Beginning\n\nMy Beginning words."
    with qtbot.waitSignal(dialog.restored):
        dialog.findChild(QPushButton, "restore_version").click()
    qtbot.waitUntil(lambda: page.editor.field.words() == "My Beginning words.")
    assert ask(lambda diary: diary.story.versions(told[0]))[0].body == "Quite other words."


def test_half_a_sentence_is_kept_when_the_journal_locks(page, ask) -> None:
    press(page, "add_part")
    page.editor.field.insertPlainText("I was in the middle of")
    page.flush()
    assert [each.body for each in ask(whole)] == ["I was in the middle of"]


def test_after_a_lock_the_same_part_and_cursor_are_there(qtbot, told, page, show, quiet) -> None:
    pick(qtbot, page, 1)
    cursor = page.editor.field.textCursor()
    cursor.setPosition(4)
    page.editor.field.setTextCursor(cursor)
    spot = page.spot()
    assert set(spot) == {"anchor", "cursor", "field", "story_part"}
    again = show(StoryPage)
    again.come_back(spot)
    quiet()
    assert again.editor.number == told[1]
    assert again.editor.field.textCursor().position() == 4


def test_a_closed_desk_leaves_no_spot(told, page) -> None:
    assert page.spot() == {}


def test_the_longest_part_is_written_in_and_kept(qtbot, page, ask, quiet) -> None:
    long = ("a long life of words " * 50_000)[:990_000]
    number = ask(lambda diary: diary.story.write(part(long)).id)
    quiet()
    page.refresh()
    quiet()
    page.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: page.editor.number == number, timeout=20_000)
    page.editor.field.textCursor().insertText("So: ")
    page.flush()
    quiet()
    assert ask(whole)[0].body == f"So: {long}"


@pytest.mark.parametrize("words", ["&Me & <b>you</b>", "日記 🙂", "x" * 300])
def test_titles_are_words_and_nothing_more(qtbot, page, ask, quiet, words: str) -> None:
    ask(lambda diary: diary.story.write(part("", title=words)))
    page.refresh()
    quiet()
    assert page.list.item(0).text() == words
    pick(qtbot, page, 0)
    assert page.editor.title.text() == words
