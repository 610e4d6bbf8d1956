"""Looking at older versions of a reflection and bringing one back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton

from chime_journal.gui.dialogs.versions import Versions
from tests.factory import draft
from tests.gui.journal.steps import all_previews, quiet, write


def reflections(diary):
    return diary.reflections


def test_leaving_keeps_a_version_that_can_be_brought_back(qtbot, page, ask, opened) -> None:
    page.open("new")
    write(qtbot, page, "first words")
    number = ask(all_previews)[0].id
    page.left()
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: page.editor.number == number)
    page.editor.field.selectAll()
    write(qtbot, page, "other words")
    page.left()
    quiet(qtbot, opened)
    dialog = Versions(opened, reflections, number, page)
    dialog.open()
    quiet(qtbot, opened)
    texts = [
        dialog._list.item(row).data(Qt.ItemDataRole.UserRole).body
        for row in range(dialog._list.count())
    ]
    assert "first words" in texts
    dialog._list.setCurrentRow(texts.index("first words"))
    with qtbot.waitSignal(dialog.restored):
        dialog.findChild(QPushButton, "restore_version").click()
    assert ask(lambda diary: diary.reflections.read(number)).body == "first words"


def test_what_changed_since_a_version_is_shown(qtbot, page, ask, opened) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("I might go")).id)
    ask(lambda diary: diary.reflections.leave(number))
    ask(lambda diary: diary.reflections.write(draft("I will go on Thursday", id=number)))
    dialog = Versions(opened, reflections, number, page)
    dialog.open()
    quiet(qtbot, opened)
    assert dialog._text.toPlainText() == "I might go"
    dialog._compare.click()
    quiet(qtbot, opened)
    assert dialog._text.toPlainText() == "I mightwill go on Thursday"
    cursor = dialog._text.textCursor()
    cursor.setPosition(4)
    assert cursor.charFormat().fontStrikeOut()
    said = dialog.findChild(QListWidget, "change_list")
    lines = [said.item(row).text() for row in range(said.count())]
    assert lines == ["Taken out: “might”\nAdded: “will”", "Added: “on Thursday”"]
    said.setCurrentRow(1)
    assert dialog._text.textCursor().selectedText() == " on Thursday"
    dialog._compare.click()
    assert not said.isVisible()
    assert dialog._text.toPlainText() == "I might go"
    dialog.close()


def test_a_text_alone_has_none_of_the_marks_of_a_comparison(qtbot, page, ask, opened) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("Perhaps I go")).id)
    ask(lambda diary: diary.reflections.leave(number))
    ask(lambda diary: diary.reflections.write(draft("I go", id=number)))
    dialog = Versions(opened, reflections, number, page)
    dialog.open()
    quiet(qtbot, opened)
    dialog._compare.click()
    quiet(qtbot, opened)
    assert dialog._text.toPlainText() == "Perhaps I go"
    dialog._compare.click()
    cursor = dialog._text.textCursor()
    for place in range(1, 13):
        cursor.setPosition(place)
        assert not cursor.charFormat().fontStrikeOut(), place
    dialog.close()


def test_a_slow_comparison_does_not_come_after_another_choice(qtbot, page, ask, opened) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("I might go")).id)
    ask(lambda diary: diary.reflections.leave(number))
    ask(lambda diary: diary.reflections.write(draft("I will go", id=number)))
    dialog = Versions(opened, reflections, number, page)
    dialog.open()
    quiet(qtbot, opened)
    dialog._compare.click()
    dialog._compare.click()
    quiet(qtbot, opened)
    assert dialog._text.toPlainText() == "I might go"
    dialog.close()
