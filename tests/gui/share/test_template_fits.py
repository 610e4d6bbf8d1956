"""Choices to keep and to use: whole at every size, each thing with a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui import theme
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from chime_journal.model.shared import Selection
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
from tests.gui.share.steps import TODAY, press, settle

LONG = "For my sister, when she asks about the long winter and the allotment"


@pytest.fixture
def opened_choices(
    qtbot: QtBot, qapp: QApplication, opened: Session, ask: Callable
) -> Iterator[Callable[[int], Workspace]]:
    """Show the page in its window with all that can be open, and each thing it may say."""

    def fill(diary: Diary) -> None:
        diary.reflections.write(draft("Cooked.", moment=moment(TODAY)))
        choice = Selection(first=TODAY, last=TODAY, reflections=frozenset({1}))
        for name in ("For my mentor", LONG):
            diary.templates.keep(name, choice, 28)

    def show(text: int) -> Workspace:
        theme.apply(qapp, theme.Looks("light", text))
        whole = Workspace(opened)
        qtbot.addWidget(whole)
        whole.resize(*SIZES[0])
        whole.show()
        whole.go("share")
        page = whole.page
        settle(qtbot, page)
        press(page, "open_kept")
        press(page, "use_choice_1")
        settle(qtbot, page)
        for name in ("open_kept", "rename_choice_1", "keep_choice", "keep_choice_yes"):
            press(page, name)
        page.findChild(QLineEdit, "rename_choice_1_name").setText(LONG)
        press(page, "rename_choice_1_yes")
        settle(qtbot, page)
        return whole

    ask(fill)
    yield show
    theme.apply(qapp, theme.Looks("light", 100))


def look_at(qapp: QApplication, whole: Workspace) -> None:
    for _ in range(4):  # a layout that turns asks for another one
        qapp.processEvents()
    assert whole.page.findChild(object, "keep_choice_replace").isVisible()
    assert clipped(whole) == []
    assert sticking_out(whole) == []
    assert overlapping(whole) == []
    assert nameless(whole) == []


@pytest.mark.parametrize("text", TEXT)
def test_nothing_is_clipped_and_everything_has_a_name(
    opened_choices: Callable[[int], Workspace], qapp: QApplication, text: int
) -> None:
    whole = opened_choices(text)
    for size in SIZES:
        whole.resize(*size)
        look_at(qapp, whole)


def test_longer_words_fit_too(
    opened_choices: Callable[[int], Workspace], qapp: QApplication
) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        look_at(qapp, opened_choices(TEXT[-1]))
    finally:
        qapp.removeTranslator(longer)
