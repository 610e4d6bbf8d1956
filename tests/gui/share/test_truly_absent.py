"""From ticks on the page to files on the disk: what was taken out is in none of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.share import SharePage
from chime_journal.gui.review.paper import pages
from chime_journal.gui.session import Session
from chime_journal.gui.share import things
from chime_journal.gui.share.protecting import PDF, SEALED
from chime_journal.share import talk
from tests.factory import draft, moment
from tests.gui.share.steps import (
    TODAY,
    press,
    read_through,
    save_as,
    settle,
    tick,
    words_on,
)
from tests.gui.share.test_leaving_out import pick
from tests.share.seeking import met, pdf_layers, sealed_layers

PARTS = things.PARTS
GONE = ("Quixotel", "Wyvernby", "Kestrelvow")


@pytest.fixture
def careful(qtbot: QtBot, page: SharePage, opened: Session) -> SharePage:
    """The page with everything ticked, a passage left out and a name to change."""

    def fill(diary: Diary) -> None:
        at = moment(TODAY)
        diary.reflections.write(
            draft("Told Quixotel of it. Wyvernby came.", title="Wyvernby's day", moment=at)
        )
        diary.reflections.write(
            draft("Kestrelvow", title="Kestrelvow", moment=at, never_share=True)
        )

    opened.ask(page, fill, lambda _: None)
    settle(qtbot, page)
    page.refresh()
    settle(qtbot, page)
    tick(page, "reflections", 2)
    tick(page, "goals", 0)
    press(page, "reflections_2_leave")
    pick(page, "Quixotel of it", "reflections_2")
    press(page, "reflections_2_leave_these")
    press(page, "names_open")
    qtbot.keyClicks(page.findChild(QLineEdit, "name_0"), "wyvernby")
    qtbot.keyClicks(page.findChild(QLineEdit, "instead_0"), "my friend")
    qtbot.keyClicks(page.findChild(QLineEdit, "for_whom"), "Wyvernby")
    page.findChild(QPlainTextEdit, "share_note").setPlainText("About WYVERNBY.")
    settle(qtbot, page)
    return page


@pytest.mark.parametrize("form", [PDF, SEALED])
def test_no_saved_byte_and_no_receipt_holds_it(
    qtbot: QtBot,
    careful: SharePage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ask: Callable,
    form: str,
) -> None:
    read_through(qtbot, careful)
    assert met(GONE, words_on(careful.reading).encode()) == set()
    press(careful, "share_on")
    press(careful, f"choice_{form}")
    words = careful.protecting.words
    path = tmp_path / "shared"
    (proposed,) = save_as(qtbot, careful, form, path, monkeypatch)
    data = path.read_bytes()
    layers = sealed_layers(data, words) if form == SEALED else pdf_layers(data, tmp_path, words)
    seen = list(layers)
    assert any(b"kept private" in layer for layer in seen)
    assert any(b"my friend" in layer for layer in seen)
    for layer in (*seen, proposed.encode(), repr(ask(lambda d: d.receipts.list())).encode()):
        assert met(GONE, layer) == set()


def test_no_print_of_the_review_holds_it(qtbot: QtBot, careful: SharePage) -> None:
    read_through(qtbot, careful)
    assert careful._made is not None
    document = careful._made.document
    printed = pages(document, talk.sections(document), [], None).toHtml()
    assert "kept private" in printed
    assert met(GONE, printed.encode()) == set()


def test_what_may_never_be_shared_leaves_no_trace_on_the_form(
    qtbot: QtBot, show: Callable[..., SharePage], ask: Callable
) -> None:
    """With such a reflection and without it, the form says and shows the very same."""

    def told() -> tuple[str, str]:
        made = show(SharePage)
        settle(qtbot, made)
        for part in PARTS:
            if made.findChild(object, f"open_{part}").isEnabled():
                press(made, f"open_{part}")
        said = [each.accessibleName() for each in made.choosing.findChildren(object)
                if hasattr(each, "accessibleName")]  # fmt: skip
        return words_on(made.choosing), " | ".join(said)

    before = told()
    secret = draft("Kestrelvow", title="Kestrelvow", moment=moment(TODAY), never_share=True)
    ask(lambda diary: diary.reflections.write(secret))
    assert told() == before
    assert "None in these days." in before[0]


def test_the_count_is_of_what_goes_in_alone(qtbot: QtBot, careful: SharePage) -> None:
    assert careful.choosing.going_in() == "Reflections 1 · Goals 1 · Note"
    assert "1 picked" in words_on(careful.choosing)
    assert not any(f"of {number}" in words_on(careful.choosing) for number in ("3", "4", "5"))
