"""The words that open a share: refused ones, and a share without any."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.share import finishing
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.workspace import Workspace
from tests.factory import WORDS
from tests.gui.share.steps import press, settle, to_protect, words_on


def test_the_journals_own_words_are_refused(
    qtbot: QtBot, page: SharePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_protect(qtbot, page)
    monkeypatch.setattr(finishing, "save_file", lambda *_: pytest.fail("asked where to save"))
    press(page, "own_words")
    page.protecting.own.set_words(f" {WORDS} ")
    press(page, "share_on")
    settle(qtbot, page)
    assert page.place is Place.PROTECT
    assert "These words open your own journal." in words_on(page.protecting)


@pytest.mark.parametrize("typed", [WORDS, "hello"])
def test_refused_words_keep_the_keyboard_with_the_reason_beside_them(
    qtbot: QtBot, whole: Workspace, typed: str
) -> None:
    page = whole.page
    to_protect(qtbot, page)
    press(page, "own_words")
    page.protecting.own.set_words(typed)
    page.findChild(QAbstractButton, "share_on").setFocus()
    press(page, "share_on")
    settle(qtbot, page)
    line = page.protecting.own.line
    assert QApplication.focusWidget() is line
    assert line.selectedText(), "typing replaces them"
    notice = page.findChild(Notice, "protect_notice")
    qtbot.waitUntil(lambda: in_sight(notice) and in_sight(line))
    under = notice.mapTo(page, QPoint(0, 0)).y() - line.mapTo(page, QPoint(0, 0)).y()
    assert 0 < under < 2 * line.height()


def in_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_easy_words_are_refused(qtbot: QtBot, page: SharePage) -> None:
    to_protect(qtbot, page)
    press(page, "own_words")
    page.protecting.own.set_words("hello")
    press(page, "share_on")
    assert "too easy to guess" in words_on(page.protecting)


def test_no_lock_needs_a_plain_yes(
    qtbot: QtBot, page: SharePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_protect(qtbot, page)
    asked: list[str] = []

    def keep_it(*_args: object, words: str, **_rest: object) -> bool:
        asked.append(words)
        return False

    monkeypatch.setattr(finishing, "ask", keep_it)
    monkeypatch.setattr(finishing, "save_file", lambda *_: pytest.fail("asked where to save"))
    press(page, "choice_unlocked")
    press(page, "share_on")
    assert asked == ["Anyone who finds this file can read all of it."]
    assert page.place is Place.PROTECT


def test_each_kind_of_file_keeps_its_words_until_other_ones_are_asked_for(
    qtbot: QtBot, page: SharePage
) -> None:
    """They may be noted down by then."""
    to_protect(qtbot, page)
    for_pdf = page.protecting.words
    press(page, "choice_sealed")
    sealed = page.protecting.words
    assert sealed != for_pdf
    press(page, "choice_pdf")
    assert page.protecting.words == for_pdf
    assert for_pdf in words_on(page.protecting)
    press(page, "other_words")
    assert page.protecting.words not in (for_pdf, sealed)
    press(page, "choice_sealed")
    assert page.protecting.words == sealed
    press(page, "share_back")
    press(page, "share_on")
    assert page.protecting.words not in (for_pdf, sealed), "a new file has new words"
