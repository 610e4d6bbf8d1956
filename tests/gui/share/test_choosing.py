"""Choosing what goes in, and the note that goes with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.preferences import SHARE_NOTE_LIMIT, PreferenceStore
from chime_journal.errors import DiskFull
from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.session import Session
from chime_journal.model.chime import Domain
from tests.factory import checkin, moment
from tests.gui.share.steps import TODAY, press, settle, tick, words_on


def test_everything_starts_unticked(page: SharePage) -> None:
    for part in ("reflections", "goals", "strengths", "hard"):
        press(page, f"open_{part}")
    boxes = page.choosing.findChildren(QCheckBox)
    assert len(boxes) > 10
    assert not any(box.isChecked() for box in boxes)
    assert page.choosing.going_in() == ""
    press(page, "share_on")
    assert page.place is Place.CHOOSE
    assert "Nothing goes in yet" in words_on(page)


def test_never_share_and_older_words_are_not_there(page: SharePage) -> None:
    for part in ("reflections", "goals", "strengths", "hard"):
        press(page, f"open_{part}")
    shown = words_on(page.choosing)
    assert "Cooked with Priya." in shown
    assert "SECRET" not in shown
    assert "OLDER" not in shown


def test_each_thing_shows_its_words(page: SharePage) -> None:
    press(page, "open_reflections")
    assert "The end of it." not in words_on(page.choosing)
    press(page, "reflections_0_all")
    assert "The end of it." in words_on(page.choosing)
    press(page, "open_goals")
    assert "It was mine." in words_on(page.choosing)
    said = "Goals, strengths, plan and story are shown as they are today."
    assert said in words_on(page.choosing)


def test_all_charts_at_once_are_as_many_as_there_are(qtbot, show, ask) -> None:
    some = checkin({Domain.HOPE: 3, Domain.MEANING: 8}, moment=moment(TODAY))
    ask(lambda diary: diary.checkins.write(some))
    page = show(SharePage)
    settle(qtbot, page)
    press(page, "open_charts")
    both = page.findChild(QAbstractButton, "all_charts")
    assert both.text() == "Tick all charts"
    both.click()
    assert page.choosing.going_in() == "Charts 2"
    assert both.isHidden()


def test_only_what_goes_in_is_counted(qtbot: QtBot, page: SharePage) -> None:
    tick(page, "reflections", 0, 1)
    tick(page, "goals", 0)
    tick(page, "charts", 0, 1)
    page.findChild(QPlainTextEdit, "share_note").setPlainText("The allotment")
    assert page.choosing.going_in() == "Charts 2 · Reflections 2 · Goals 1 · Note"
    press(page, "reflections_0")
    assert page.choosing.going_in() == "Charts 2 · Reflections 1 · Goals 1 · Note"
    settle(qtbot, page)
    assert "Page 1 of" in words_on(page.choosing.preview)


def test_other_days_offer_other_things(qtbot: QtBot, page: SharePage) -> None:
    tick(page, "reflections", 1)
    page.choosing.period.first.set_day(TODAY - timedelta(days=410))
    page.choosing.period.last.set_day(TODAY - timedelta(days=390))
    settle(qtbot, page)
    assert page.choosing.going_in() == ""
    assert "OLDER title" in words_on(page.choosing)
    assert not page.findChild(QAbstractButton, "open_charts").isEnabled()


def test_the_small_page_comes_when_there_is_room_for_it_again(
    qtbot: QtBot, page: SharePage
) -> None:
    preview = page.choosing.preview
    page.resize(500, 700)
    qtbot.waitUntil(preview.isHidden)
    tick(page, "reflections", 1)
    settle(qtbot, page)
    page.resize(1300, 700)
    sheet = preview.findChild(QWidget, "small_page")
    qtbot.waitUntil(lambda: "Drop-in" in sheet.accessibleDescription(), timeout=20_000)


def test_the_note_survives_a_lock(
    qtbot: QtBot, page: SharePage, opened: Session, show: Callable[..., SharePage], ask: Callable
) -> None:
    page.choosing.name.setText("Alex")
    page.findChild(QPlainTextEdit, "share_note").setPlainText("Half a sentence")
    page.flush()
    settle(qtbot, page)
    assert ask(lambda diary: diary.preferences.read().share_note) == "Half a sentence"
    again = show(SharePage)
    settle(qtbot, again)
    assert again.choosing.note == "Half a sentence"
    assert again.choosing.name.text() == "Alex"


def test_the_note_stops_at_its_limit_where_it_is_typed(qtbot: QtBot, page: SharePage) -> None:
    note = page.findChild(QPlainTextEdit, "share_note")
    note.setPlainText("a" * (SHARE_NOTE_LIMIT - 1) + "\U0001f600")
    assert page.choosing.note == "a" * (SHARE_NOTE_LIMIT - 1)
    note.moveCursor(note.textCursor().MoveOperation.Start)
    note.insertPlainText("bcd")
    assert page.choosing.note == "b" + "a" * (SHARE_NOTE_LIMIT - 1)


def test_a_note_that_was_not_stored_is_tried_again(
    qtbot: QtBot,
    page: SharePage,
    opened: Session,
    ask: Callable,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_args: object, **_fields: object) -> None:
        raise DiskFull

    page.findChild(QPlainTextEdit, "share_note").setPlainText("Half a sentence")
    with monkeypatch.context() as full:
        full.setattr(PreferenceStore, "change", refuse)
        with qtbot.waitSignal(opened.unsaved):
            page.flush()
        settle(qtbot, page)
    page.flush()
    settle(qtbot, page)
    assert ask(lambda diary: diary.preferences.read().share_note) == "Half a sentence"


def test_what_was_said_of_an_empty_choice_goes_with_the_first_tick(
    qtbot: QtBot, page: SharePage
) -> None:
    press(page, "share_on")
    assert "Nothing goes in yet." in words_on(page)
    tick(page, "charts", 0)
    assert "Nothing goes in yet." not in words_on(page)
