"""My story empty, with a part open, with a new one, and comparing: whole at every size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.gui import theme
from chime_journal.gui.dialogs.versions import Versions
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from tests.factory import part
from tests.gui.fits import (
    SIZES,
    TEXT,
    Longer,
    clipped,
    nameless,
    overlapping,
    sticking_out,
)

STATES = ("empty", "open", "new")
Show = Callable[..., Workspace]


def fill(diary) -> None:
    body = "Above the chip shop, in a town with one good hill. " * 8
    diary.story.write(
        part(body, title="Where I come from and all that came with it", may_share=True)
    )
    for words in ("Two years.", "Three years, and then the allotment."):
        id_ = diary.story.list()[0].id
        diary.story.write(part(f"{body}{words}", id=id_, title="Where I come from"))
        diary.story.leave(id_)


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, opened: Session, ask: Callable) -> Iterator[Show]:
    """Show the page in its window in one of its states."""

    def settle() -> None:
        qtbot.waitUntil(lambda: not opened.busy)
        for _ in range(4):  # a layout that turns asks for another one
            qapp.processEvents()

    def show(state: str, size: tuple[int, int], text: int) -> Workspace:
        theme.apply(qapp, theme.Looks("light", text))
        if state != "empty":
            ask(fill)
        whole = Workspace(opened)
        qtbot.addWidget(whole)
        whole.resize(*size)
        whole.show()
        whole.go("story")
        settle()
        if state == "open":
            whole.page.list.setCurrentRow(0)
        elif state == "new":
            whole.page.findChild(QPushButton, "add_part").click()
        settle()
        return whole

    yield show
    theme.apply(qapp, theme.Looks("light", 100))


@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_clipped_and_everything_has_a_name(story, state, size, text) -> None:
    whole = story(state, size, text)
    for look in (clipped, sticking_out, overlapping, nameless):
        assert look(whole) == []


@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("state", STATES)
def test_longer_words_fit_too(qapp: QApplication, story, state, text) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        whole = story(state, SIZES[0], text)
        for look in (clipped, sticking_out, overlapping):
            assert look(whole) == []
    finally:
        qapp.removeTranslator(longer)


@pytest.mark.parametrize("text", TEXT)
def test_comparing_fits_the_smallest_window(qtbot, qapp, opened, story, text) -> None:
    whole = story("open", SIZES[0], text)
    page = whole.page
    dialog = Versions(opened, page.room, page.editor.number, page.editor)
    dialog.open()
    qtbot.waitUntil(lambda: not opened.busy)
    dialog._compare.click()
    qtbot.waitUntil(lambda: dialog._changes.count() > 0)
    qapp.processEvents()
    assert dialog.width() <= SIZES[0][0]
    assert dialog.height() <= SIZES[0][1]
    for look in (clipped, overlapping, nameless):
        assert look(dialog) == []
    dialog.close()
