"""What is taken back, deleted or done with does not go out again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.session import Session
from chime_journal.gui.share import finishing
from chime_journal.gui.share.protecting import PDF, SEALED
from chime_journal.gui.widgets.text import Text
from chime_journal.model.change import Kind
from tests.factory import draft, moment, part
from tests.gui.share.steps import (
    TODAY,
    press,
    read_through,
    save_as,
    settle,
    tick,
    to_protect,
    words_on,
)


def test_a_changed_journal_means_choosing_again(
    qtbot: QtBot, page: SharePage, opened: Session
) -> None:
    tick(page, "reflections", 1)
    read_through(qtbot, page)
    new = draft("Written since.", moment=moment(TODAY))
    opened.change(page, lambda diary: diary.reflections.write(new))
    settle(qtbot, page)
    assert page.place is Place.CHOOSE
    assert "Your journal has changed" in words_on(page)
    assert page.choosing.going_in() == "Reflections 1"


@pytest.mark.parametrize("width", [1120, 560])
def test_what_is_taken_back_while_the_pages_are_made_is_not_in_them(
    qtbot: QtBot, page: SharePage, ask: Callable, width: int
) -> None:
    page.resize(width, 700)
    told = ask(lambda diary: diary.story.write(part("Taken back.", may_share=True)).id)
    page.refresh()
    settle(qtbot, page)
    tick(page, "story", 0)
    tick(page, "reflections", 1)
    settle(qtbot, page)
    assert page._choices is not None
    ask(lambda diary: diary.story.write(part("Taken back.", id=told)))
    press(page, "share_on")
    page._offer(replace(page._choices, story={}))  # this answer comes before the pages do
    settle(qtbot, page)
    assert page.place is Place.CHOOSE
    assert "Your journal has changed" in words_on(page)
    assert page.choosing.going_in() == "Reflections 1"
    assert page._made is None or "Taken back." not in repr(page._made)
    read_through(qtbot, page)
    assert page._made is not None
    assert "Taken back." not in repr(page._made)


def test_what_is_taken_back_after_saving_is_not_saved_again(
    qtbot: QtBot,
    page: SharePage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: Session,
    ask: Callable,
) -> None:
    to_protect(qtbot, page)
    save_as(qtbot, page, PDF, tmp_path / "shared.pdf", monkeypatch)
    assert page._made is not None
    words = page._made.document.reflections[0].words
    (number,) = (
        each.id
        for each in ask(lambda diary: diary.reflections.list()).previews
        if each.excerpt == words
    )
    opened.change(page, lambda diary: diary.bin.put(Kind.REFLECTION, number))
    settle(qtbot, page)
    assert page.place is Place.SAVED, "the words that open the file stay to be said"
    press(page, "another_form")
    settle(qtbot, page)
    assert page.place is Place.CHOOSE
    assert page._made is None or words not in repr(page._made.document)
    assert "Your journal has changed" in words_on(page)


def test_the_journal_is_looked_at_once_more_right_before_saving(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    to_protect(qtbot, page)
    path = tmp_path / "shared.pdf"

    def answer(*_: object) -> Path:
        """Bin everything while the file window is open, behind the page's back."""
        for each in ask(lambda diary: diary.reflections.list()).previews:
            number = each.id
            ask(lambda diary, number=number: diary.bin.put(Kind.REFLECTION, number))
        return path

    monkeypatch.setattr(finishing, "save_file", answer)
    press(page, "share_on")
    qtbot.waitUntil(lambda: page.place is Place.CHOOSE, timeout=20_000)
    settle(qtbot, page)
    assert not path.exists()
    assert ask(lambda diary: diary.receipts.list()) == []


def test_receipts_can_be_deleted(
    qtbot: QtBot, page: SharePage, opened: Session, ask: Callable
) -> None:
    opened.change(
        page,
        lambda diary: diary.receipts.add("a" * 32, "pdf", TODAY, TODAY, for_whom="Priya",
                                         parts=("charts", "note")),
    )  # fmt: skip
    settle(qtbot, page)
    press(page, "shared_before")
    assert "for Priya" in words_on(page.receipts)
    assert "Charts, Note" in words_on(page.receipts)
    press(page, "bin_receipt_1")
    settle(qtbot, page)
    assert ask(lambda diary: diary.receipts.list()) == []
    assert "Nothing is shared yet." in words_on(page.receipts)


def test_done_forgets_everything(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.findChild(QPlainTextEdit, "share_note").setPlainText("The allotment")
    to_protect(qtbot, page)
    press(page, "choice_sealed")
    words = page.protecting.words
    save_as(qtbot, page, SEALED, tmp_path / "shared.chimeshare", monkeypatch)
    for kept in (words, "The allotment"):
        assert kept in all_words_in(page)
    press(page, "share_done")
    settle(qtbot, page)
    assert page.place is Place.CHOOSE
    assert page.choosing.going_in() == ""
    assert page.protecting.words == ""
    assert page._made is None or not page._made.document.parts
    for kept in (words, "The allotment"):
        assert kept not in all_words_in(page)


def all_words_in(page: SharePage) -> str:
    """Return every word a widget holds, shown or not, for eyes or for a screen reader."""
    shown = [each.text() for each in page.findChildren(Text)]
    typed = [each.toPlainText() for each in page.findChildren(QPlainTextEdit)]
    spoken = [each.accessibleDescription() for each in page.findChildren(QWidget)]
    return " | ".join((*shown, *typed, *spoken))
