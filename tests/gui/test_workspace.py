"""The window of an open journal: pages, keys, undo, and what it says when something fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.errors import DiskFull, InvalidEntry
from chime_journal.gui.pages import PAGES
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Kind
from chime_journal.model.reflection import Filter
from tests.factory import draft


@pytest.fixture
def whole(qtbot: QtBot, opened: Session) -> Iterator[Workspace]:
    made = Workspace(opened)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: not opened.busy)
    yield made
    made.hide()


def quiet(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.busy)


def press(qtbot: QtBot, whole: Workspace, key: Qt.Key, *, shift: bool = False) -> None:
    keys = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(whole, key, keys | Qt.KeyboardModifier.ShiftModifier if shift else keys)


def test_it_opens_on_today_with_no_button_under_a_stray_key(whole: Workspace) -> None:
    assert whole.page.name == "today"
    assert not isinstance(whole.focusWidget(), QPushButton)


def test_ctrl_n_writes_and_ctrl_f_finds(qtbot, whole, opened) -> None:
    press(qtbot, whole, Qt.Key.Key_N)
    assert whole.page.name == "journal"
    qtbot.waitUntil(lambda: whole.page.editor.field.hasFocus())
    press(qtbot, whole, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: whole.page.finder.field.hasFocus())


def test_f1_puts_the_keyboard_into_help_and_escape_leads_back(qtbot, whole) -> None:
    whole.go("goals")
    whole.findChild(QAbstractButton, "go_goals").setFocus()
    qtbot.keyClick(whole, Qt.Key.Key_F1)
    assert whole.page.name == "help"
    assert whole.page.view.isAncestorOf(whole.focusWidget())
    qtbot.keyClick(whole.focusWidget(), Qt.Key.Key_Escape)
    assert whole.page.name == "goals"


def test_what_was_said_of_a_page_ends_there_but_a_way_back_stays(whole) -> None:
    whole.page.said.emit("Kept.")
    assert whole.bar.isVisible()
    whole.go("goals")
    assert not whole.bar.isVisible()
    whole.page.undoable.emit("Moved to the bin.", lambda _: None)
    whole.go("today")
    assert whole.bar.isVisible()


def test_enter_presses_what_has_the_focus_as_space_does(qtbot, whole) -> None:
    place = whole.findChild(QAbstractButton, "go_goals")
    assert place is not None
    qtbot.keyClick(place, Qt.Key.Key_Return)
    assert whole.page.name == "goals"
    with qtbot.waitSignal(whole.lock_asked):
        qtbot.keyClick(whole.page.header.findChild(QPushButton, "lock"), Qt.Key.Key_Enter)


def test_lock_and_hide_have_keys_and_buttons_on_every_page(qtbot, whole) -> None:
    with qtbot.waitSignal(whole.lock_asked):
        press(qtbot, whole, Qt.Key.Key_L)
    with qtbot.waitSignal(whole.hide_asked):
        press(qtbot, whole, Qt.Key.Key_H, shift=True)
    for kind in PAGES:
        whole.go(kind.name)
        with qtbot.waitSignal(whole.lock_asked):
            whole.page.header.findChild(QPushButton, "lock").click()
        with qtbot.waitSignal(whole.hide_asked):
            whole.page.header.findChild(QPushButton, "hide").click()


def test_binning_offers_undo_and_ctrl_z_brings_it_back(qtbot, whole, ask, opened) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("Keep me")).id)
    opened.change(whole, lambda diary: diary.bin.put(Kind.REFLECTION, number))
    qtbot.waitUntil(lambda: whole.bar.isVisible())
    assert whole.bar.words == "Moved to the bin."
    press(qtbot, whole, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: whole.bar.words == "It is back.")
    assert len(ask(lambda diary: diary.reflections.list(Filter()).previews)) == 1


def test_trends_switched_off_are_nowhere(qtbot, whole, ask, opened) -> None:
    whole.go("trends")
    opened.change(whole, lambda diary: diary.preferences.change(trends_on=False))
    qtbot.waitUntil(lambda: whole.page.name == "today")
    assert not whole.sidebar._places["trends"].isVisible()
    whole.go("trends")
    assert whole.page.name == "today"


@pytest.mark.parametrize("start", ["monday", "sunday"])
def test_weeks_begin_as_the_person_chose(qtbot, whole, ask, opened, start) -> None:
    opened.change(whole, lambda diary: diary.preferences.change(week_start=start))
    quiet(qtbot, opened)
    whole.go("journal")
    quiet(qtbot, opened)
    first = whole.page.finder.calendar.firstDayOfWeek()
    assert first.name.lower() == start
    fields = whole.page.editor.heading.findChildren(QCalendarWidget)
    assert {calendar.firstDayOfWeek() for calendar in fields} == {first}


def test_known_trouble_is_said_quietly(qtbot, whole) -> None:
    whole.explain(DiskFull())
    assert "no room left" in whole.bar.words
    assert "Make some room" in whole.bar.words


def test_no_room_is_said_until_storing_works_again(qtbot, whole, ask, opened) -> None:
    whole.explain(DiskFull())
    opened.changed.emit(ask(lambda diary: diary.reflections.write(draft("It went in."))))
    assert not whole.bar.isVisible()


def test_a_slip_is_said_on_while_other_words_are_stored(qtbot, whole, ask, opened) -> None:
    whole.explain(InvalidEntry("day", "future"))
    opened.changed.emit(ask(lambda diary: diary.reflections.write(draft("It went in."))))
    assert "still to come" in whole.bar.words
    assert whole.bar.isVisible()


def test_unexpected_trouble_names_its_kind_and_no_value(qtbot, whole) -> None:
    whole.explain(ValueError("a private sentence"))
    box = whole.findChild(QMessageBox, "unexpected")
    assert "ValueError" in box.detailedText()
    said = box.text() + box.informativeText()
    assert "private" not in said + box.detailedText()
    assert "What was saved before is kept." in said, "what was not saved may be lost"
    box.close()


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.name)
def test_leaving_every_page_and_coming_back_keeps_it(
    qtbot: QtBot, whole: Workspace, opened: Session, kind: Callable[..., object]
) -> None:
    whole.go(kind.name)
    page = whole.page
    whole.go("today")
    whole.go(kind.name)
    quiet(qtbot, opened)
    assert whole.page is page
