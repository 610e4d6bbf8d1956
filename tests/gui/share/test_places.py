"""Every place of the Share page at every size: nothing clipped, nothing over another, no gaps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from chime_journal.gui import theme
from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.session import Session
from chime_journal.gui.share import finishing
from chime_journal.gui.workspace import Workspace
from tests.factory import new_diary
from tests.gui.fits import (
    SIZES,
    Longer,
    clipped,
    nameless,
    overlapping,
    sticking_out,
)
from tests.gui.test_every_page import fill


@pytest.fixture(params=[100, 200])
def whole(
    request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, dressed: QApplication
) -> Iterator[Workspace]:
    """The window at its smallest, in longer words, on the Share page of a filled journal."""
    longer = Longer()
    dressed.installTranslator(longer)
    theme.apply(dressed, theme.Looks("light", request.param))
    diary = new_diary(tmp_path)
    fill(diary)
    session = Session(diary)
    made = Workspace(session)
    qtbot.addWidget(made)
    made.resize(*SIZES[0])
    made.show()
    made.go("share")
    qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
    yield made
    dressed.removeTranslator(longer)
    theme.apply(dressed, theme.Looks("light", 100))
    with qtbot.waitSignal(session.closed, timeout=20_000):
        session.close()


def look(whole: Workspace, place: Place) -> None:
    page = whole.page
    assert isinstance(page, SharePage)
    assert page.place is place
    for _ in range(4):  # a layout that turns asks for another one
        QApplication.processEvents()
    assert whole.size().toTuple() == SIZES[0]
    assert clipped(whole) == []
    assert sticking_out(whole) == []
    assert overlapping(whole) == []
    assert nameless(whole) == []


def press(whole: Workspace, name: str) -> None:
    found = whole.page.findChild(QAbstractButton, name)
    assert found is not None, name
    found.click()


def test_all_places_fit(
    qtbot: QtBot, whole: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = whole.page
    assert isinstance(page, SharePage)
    for part in ("reflections", "goals", "strengths"):
        press(whole, f"open_{part}")
        press(whole, f"{part}_0")
    page.findChild(QPlainTextEdit, "share_note").setPlainText("One \u4f60")
    look(whole, Place.CHOOSE)
    press(whole, "share_on")
    qtbot.waitUntil(lambda: page.place is Place.READ, timeout=20_000)
    page.reading.field.setText("one")
    look(whole, Place.READ)
    press(whole, "share_on")
    look(whole, Place.PROTECT)
    press(whole, "own_words")
    look(whole, Place.PROTECT)
    press(whole, "choice_unlocked")
    look(whole, Place.PROTECT)
    press(whole, "choice_pdf")
    press(whole, "random_words")
    monkeypatch.setattr(finishing, "save_file", lambda *_: tmp_path / "shared.pdf")
    press(whole, "share_on")
    qtbot.waitUntil(lambda: page.place is Place.SAVED, timeout=20_000)
    qtbot.waitUntil(lambda: not page.session.busy)
    look(whole, Place.SAVED)
    press(whole, "shared_before")
    look(whole, Place.BEFORE)
