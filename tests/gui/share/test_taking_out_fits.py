"""Words to leave out and names to change: whole at every size, each thing with a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from chime_journal.gui import theme
from chime_journal.gui.session import Session
from chime_journal.gui.share.leaving_out import WordsField
from chime_journal.gui.workspace import Workspace
from tests.factory import draft, moment
from tests.gui.fits import (
    SIZES,
    TEXT,
    Longer,
    clipped,
    nameless,
    overlapping,
    sticking_out,
)
from tests.gui.share.steps import TODAY, press, settle, tick
from tests.gui.share.test_leaving_out import pick

Show = Callable[..., Workspace]


@pytest.fixture
def taking_out(
    qtbot: QtBot, qapp: QApplication, opened: Session, ask: Callable
) -> Iterator[Callable[..., Workspace]]:
    """Show the page in its window with two passages left out and two names typed."""
    body = "Cooked with Priya. " * 12 + "Then I slept.\nThe end."
    ask(lambda diary: diary.reflections.write(draft(body, title="Drop-in", moment=moment(TODAY))))

    def show(size: tuple[int, int], text: int) -> Workspace:
        theme.apply(qapp, theme.Looks("light", text))
        whole = Workspace(opened)
        qtbot.addWidget(whole)
        whole.resize(*size)
        whole.show()
        whole.go("share")
        settle(qtbot, whole.page)
        tick(whole.page, "reflections", 0)
        press(whole.page, "reflections_0_leave")
        for words in ("Drop-in", "Then I slept."):
            pick(whole.page, words, "reflections_0")
            press(whole.page, "reflections_0_leave_these")
        press(whole.page, "names_open")
        qtbot.keyClicks(whole.page.findChild(QLineEdit, "name_0"), "Tom")
        qtbot.keyClicks(whole.page.findChild(QLineEdit, "name_1"), "Priya")
        settle(qtbot, whole.page)
        for _ in range(4):  # a layout that turns asks for another one
            qapp.processEvents()
        return whole

    yield show
    theme.apply(qapp, theme.Looks("light", 100))


def look_at(whole: Workspace) -> None:
    assert clipped(whole) == []
    assert sticking_out(whole) == []
    assert overlapping(whole) == []
    assert nameless(whole) == []
    field = whole.page.findChild(WordsField, "reflections_0_field")
    assert field.height() <= field.parentWidget().height()


@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_clipped_and_everything_has_a_name(
    taking_out: Show, size: tuple[int, int], text: int
) -> None:
    look_at(taking_out(size, text))


def test_longer_words_fit_too(taking_out: Show, qapp: QApplication) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        look_at(taking_out(SIZES[0], TEXT[-1]))
    finally:
        qapp.removeTranslator(longer)
