"""Writing, listing, finding and binning reflections, as a person does it."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.gui.dialogs.versions import Versions
from chime_journal.gui.journal.changes import changes
from chime_journal.gui.pages.journal import JournalPage
from chime_journal.gui.session import Session
from chime_journal.model.change import Kind
from chime_journal.model.chime import Tag
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Filter
from tests.factory import draft


@pytest.fixture
def page(show) -> JournalPage:
    return show(JournalPage)


def all_previews(diary):
    return diary.reflections.list(Filter(), None, 100).previews


def quiet(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.busy)


def plain(words: str) -> QMimeData:
    pasted = QMimeData()
    pasted.setText(words)
    return pasted


def write(qtbot: QtBot, page: JournalPage, words: str) -> None:
    with qtbot.waitSignal(page.editor.stored):
        qtbot.keyClicks(page.editor.field, words)


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


def test_pasted_text_is_plain_and_keeps_every_line(qtbot, page, ask) -> None:
    page.open("new")
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("one\ntwo\0")
    with qtbot.waitSignal(page.editor.stored):
        page.editor.field.insertFromMimeData(pasted)
    (kept,) = ask(all_previews)
    assert ask(lambda diary: diary.reflections.read(kept.id)).body == "one\ntwo"


def test_a_day_in_1660_is_opened_and_left_as_it_was(qtbot, page, ask, opened) -> None:
    moment = Moment(date(1660, 1, 1), time(12, 0), 0)
    number = ask(lambda diary: diary.reflections.write(draft("Blessed be God", moment=moment)).id)
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: page.editor.number == number)
    write(qtbot, page, "x")
    assert ask(lambda diary: diary.reflections.read(number)).moment == moment


def test_the_list_is_newest_first_and_arrives_as_it_is_scrolled(qtbot, page, ask, opened) -> None:
    start = date(2020, 1, 1)

    def many(diary) -> None:
        for number in range(150):
            moment = Moment(start + timedelta(days=number), time(9, 0), 0)
            diary.reflections.write(draft(f"day {number}", moment=moment))

    ask(many)
    page.refresh()
    quiet(qtbot, opened)
    rows = page.list.rows
    first = rows.rowCount()
    assert first < 150
    assert rows.data(rows.index(0), Qt.ItemDataRole.UserRole).excerpt == "day 149"
    for _ in range(10):
        page.list.scrollToBottom()
        quiet(qtbot, opened)
    assert rows.rowCount() == 150
    assert rows.data(rows.index(149), Qt.ItemDataRole.UserRole).excerpt == "day 0"


def test_search_as_you_type_folds_accents_and_marks_the_hit(qtbot, page, ask, opened) -> None:
    ask(lambda diary: diary.reflections.write(draft("We met at the café on Sunday")))
    ask(lambda diary: diary.reflections.write(draft("Nothing to see")))
    with qtbot.waitSignal(page.list.rows.filled):
        qtbot.keyClicks(page.finder.field, "CAFE")
    assert page.list.rows.rowCount() == 1
    found = page.list.rows.data(page.list.rows.index(0), Qt.ItemDataRole.UserRole)
    assert [found.excerpt[start:end] for start, end in found.hit] == ["café"]
    with qtbot.waitSignal(page.list.rows.filled):
        qtbot.keyClicks(page.finder.field, "zzz")
    assert page.list.rows.rowCount() == 0
    assert page._none.isVisible()


def test_the_calendar_marks_written_days_and_narrows_the_list(qtbot, page, ask, opened) -> None:
    ask(
        lambda diary: diary.reflections.write(
            draft("then", moment=Moment(date(2024, 5, 3), time(9)))
        )
    )
    ask(
        lambda diary: diary.reflections.write(
            draft("later", moment=Moment(date(2024, 5, 9), time(9)))
        )
    )
    page.refresh()
    quiet(qtbot, opened)
    qtbot.mouseClick(page.findChild(QPushButton, "any_date"), Qt.MouseButton.LeftButton)
    quiet(qtbot, opened)
    assert page.finder.calendar.monthShown() == 5
    assert page.finder.calendar._marked == {date(2024, 5, 3), date(2024, 5, 9)}
    with qtbot.waitSignal(page.list.rows.filled):
        page.finder.calendar.clicked.emit(QDate(2024, 5, 3))
    assert page.list.rows.rowCount() == 1
    with qtbot.waitSignal(page.list.rows.filled):
        qtbot.mouseClick(page.findChild(QPushButton, "all_days"), Qt.MouseButton.LeftButton)
    assert page.list.rows.rowCount() == 2


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
    dialog = Versions(opened, number, page)
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
    dialog = Versions(opened, number, page)
    dialog.open()
    quiet(qtbot, opened)
    assert dialog._text.toPlainText() == "I might go"
    dialog._compare.click()
    quiet(qtbot, opened)
    assert dialog._text.toPlainText() == "I mightwill go on Thursday"
    cursor = dialog._text.textCursor()
    cursor.setPosition(4)
    assert cursor.charFormat().fontStrikeOut()
    dialog.close()


@given(st.text(max_size=80), st.text(max_size=80))
def test_changes_hold_both_texts_whole(before: str, after: str) -> None:
    found = changes(before, after)
    assert "".join(piece for kind, piece in found if kind != "added") == before
    assert "".join(piece for kind, piece in found if kind != "removed") == after


@pytest.mark.parametrize("line", ["The heron stood still, day {n}.\n", "Again and again.\n", "\n"])
def test_long_texts_are_compared_by_lines_and_what_changed_by_words(line: str) -> None:
    lines = [line.format(n=n) for n in range(5000)]
    before = "".join(lines)
    after = "".join([*lines[:70], "The river stood still.\n", *lines[70:-1], "And on"])
    found = changes(before, after)
    assert "".join(piece for kind, piece in found if kind != "added") == before
    assert "".join(piece for kind, piece in found if kind != "removed") == after
    if "heron" in line:
        assert sum(len(piece) for kind, piece in found if kind != "same") < 100


def test_a_slow_comparison_does_not_come_after_another_choice(qtbot, page, ask, opened) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("I might go")).id)
    ask(lambda diary: diary.reflections.leave(number))
    ask(lambda diary: diary.reflections.write(draft("I will go", id=number)))
    dialog = Versions(opened, number, page)
    dialog.open()
    quiet(qtbot, opened)
    dialog._compare.click()
    dialog._compare.click()
    quiet(qtbot, opened)
    assert dialog._text.toPlainText() == "I might go"
    dialog.close()


def test_a_hit_behind_an_emoji_is_marked_at_its_place(qtbot, page, ask, opened) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("🌱🌱 the garden")).id)
    qtbot.keyClicks(page.finder.field, "garden")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 1)
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: bool(page.editor.field.extraSelections()))
    (found,) = page.editor.field.extraSelections()
    assert found.cursor.selectedText() == "garden"


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
    assert page._right.currentWidget() is not page.editor


def test_formatting_buttons_put_marks_in_and_take_them_out(qtbot, page) -> None:
    page.open("new")
    field = page.editor.field
    field.insertPlainText("calm")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.put_around("**")
    assert field.words() == "**calm**"
    field.selectAll()
    field.put_around("**")
    assert field.words() == "calm"
    field.put_before("- ")
    assert field.words() == "- calm"
    field.put_before("- ")
    assert field.words() == "calm"


def test_tab_writes_a_tab_and_ctrl_tab_goes_on(qtbot, page) -> None:
    page.open("new")
    page.activateWindow()
    field = page.editor.field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.words() == "\t"
    qtbot.keyClick(field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert not field.hasFocus()


def test_find_in_this_text_goes_round(qtbot, page) -> None:
    page.open("new")
    field = page.editor.field
    field.insertPlainText("one two one")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert field.find_words("one")
    assert field.textCursor().selectionStart() == 0
    assert field.find_words("one")
    assert field.textCursor().selectionStart() == 8
    assert field.find_words("one")
    assert field.textCursor().selectionStart() == 0
    assert not field.find_words("three")


def test_reading_shows_no_html_and_fetches_nothing(qtbot, page) -> None:
    page.open("new")
    page.editor.field.insertPlainText(
        "**strong** <img src='file:///etc/hostname'> ![x](http://a/b.png)"
    )
    page._read(True)
    shown = page._reading.toPlainText()
    assert "strong" in shown
    assert "**" not in shown
    assert "<img" in shown


def test_a_narrow_window_shows_list_and_editor_in_turn(qtbot, show, ask) -> None:
    page = show(JournalPage, 600, 640)
    assert page._left.isVisible()
    assert not page._right_side.isVisible()
    page.open("new")
    assert not page._left.isVisible()
    assert page._right_side.isVisible()
    qtbot.mouseClick(page.findChild(QPushButton, "back"), Qt.MouseButton.LeftButton)
    assert page._left.isVisible()


def test_a_long_text_is_pasted_and_kept(qtbot, page, ask, opened) -> None:
    page.open("new")
    long = ("a long day of words " * 50_000)[:990_000]
    page.editor.field.insertFromMimeData(plain(long))
    page.flush()
    quiet(qtbot, opened)
    (kept,) = ask(all_previews)
    assert len(ask(lambda diary: diary.reflections.read(kept.id)).body) == len(long)


def test_five_megabytes_are_refused_in_one_sentence_and_nothing_is_lost(qtbot, page, ask) -> None:
    page.open("new")
    write(qtbot, page, "my words")
    with qtbot.waitSignal(page.said) as said:
        page.editor.field.insertFromMimeData(plain("x" * 5_000_000))
    assert said.args == ["That is too long for one reflection. It was not put in."]
    assert page.editor.field.words() == "my words"
    assert [kept.excerpt for kept in ask(all_previews)] == ["my words"]


def test_ctrl_f_and_ctrl_n_targets(qtbot, page) -> None:
    page.activateWindow()
    page.open("search")
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "search").hasFocus())
    page.open("new")
    qtbot.waitUntil(lambda: page.editor.field.hasFocus())


def test_spelling_help_knows_british_words_and_own_words(qtbot, page, ask, opened) -> None:
    page.open("new")
    page.editor.field.insertPlainText("Colour and neighbour, organised. Priya wrote recieve.")
    page._spelling.use("en")
    qtbot.waitUntil(lambda: page.editor.field.is_unknown("recieve"))
    for known in ("Colour", "neighbour", "organised"):
        assert not page.editor.field.is_unknown(known)
    assert page.editor.field.is_unknown("Priya")
    page._spelling._learn("Priya")
    qtbot.waitUntil(lambda: not page.editor.field.is_unknown("Priya"))
    assert "Priya" in ask(lambda diary: diary.spelling.words())
    page._spelling.use("off")
    assert not page.editor.field.is_unknown("recieve")
