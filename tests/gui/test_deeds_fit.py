"""What opens on the pages of goals and strengths fits at every text size, in longer words too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from chime_journal.gui import theme
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from tests.gui.fits import (
    Longer,
    clipped,
    fill,
    nameless,
    overlapping,
    sticking_out,
)

# What is opened one after the other: a page with something on it, or a button of the page.
DEEDS: tuple[tuple[str, object] | str, ...] = (
    *(("goals", "new"), "path_next", "path_next", "path_strength", "path_next", "path_next"),
    *("plain_goal", ("goals", ("goal", 1)), "add_step", "look_back", "all_goals", "look_over"),
    *(("strengths", ("strength", 1)), "strength_done", "look_for_3"),
    ("journal", ("reflection", 1)),
)


def faults(whole: Workspace) -> list[str]:
    return [*clipped(whole), *sticking_out(whole), *overlapping(whole), *nameless(whole)]


@pytest.mark.parametrize("longer", [False, True], ids=["as it is", "longer"])
@pytest.mark.parametrize("text", [100, 200])
def test_everything_fits(
    qtbot: QtBot, opened: Session, ask: Callable, qapp: QApplication, text: int, longer: bool
) -> None:
    ask(fill)
    words = Longer()
    if longer:
        qapp.installTranslator(words)
    theme.apply(qapp, theme.Looks("light", text))
    whole = Workspace(opened)
    qtbot.addWidget(whole)
    whole.resize(1024, 640)
    whole.show()
    try:
        for deed in DEEDS:
            if isinstance(deed, tuple):
                whole._follow_link(*deed)
            else:
                found = whole.page.findChildren(QAbstractButton, deed)
                next(each for each in found if each.isVisible()).click()
            qtbot.waitUntil(lambda: not opened.busy)
            for _ in range(4):  # a layout that turns asks for another one
                qapp.processEvents()
            assert faults(whole) == [], deed
        whole.page.editor.foot.naming.begin()
        qapp.processEvents()
        assert faults(whole) == [], "a strength is named"
    finally:
        qapp.removeTranslator(words)
        theme.apply(qapp, theme.Looks("light", 100))
