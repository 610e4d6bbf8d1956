"""What opens on the pages of goals and strengths fits at every text size, in longer words too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from chime_journal.gui import language, theme
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from tests.gui.fits import (
    Longer,
    clipped,
    nameless,
    overlapping,
    sticking_out,
    too_wide,
)
from tests.gui.test_every_page import fill

# What is opened one after the other: a page with something on it, or a button of the page.
DEEDS: tuple[tuple[str, object] | str, ...] = (
    *(("goals", "new"), "path_next", "path_next", "path_strength", "path_next", "path_next"),
    *("plain_goal", ("goals", ("goal", 1)), "add_step", "look_back", "all_goals", "look_over"),
    *(("strengths", ("strength", 1)), "strength_done", "look_for_3"),
    *(("journal", ("reflection", 1)), "when", "day_done"),
)


def faults(whole: Workspace) -> list[str]:
    return [*clipped(whole), *sticking_out(whole), *overlapping(whole), *nameless(whole)]


@pytest.mark.parametrize("said", ["English", "longer", "German"])
@pytest.mark.parametrize("text", [100, 200])
def test_everything_fits(
    qtbot: QtBot, opened: Session, ask: Callable, qapp: QApplication, text: int, said: str
) -> None:
    ask(fill)
    words = Longer()
    if said == "longer":
        qapp.installTranslator(words)
    elif said == "German":
        language.speak(qapp, "de")
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
            if said != "longer":  # its sidebar alone takes a third of the window
                assert too_wide(whole) == [], deed
        whole.page.editor.saved.say(QCoreApplication.translate("Desk", "Saved"))
        whole.page.editor.foot.naming.begin()
        qapp.processEvents()
        assert faults(whole) == [], "a strength is named"
        assert said == "longer" or too_wide(whole) == []
    finally:
        qapp.removeTranslator(words)
        language.speak(qapp, language.ENGLISH)
        theme.apply(qapp, theme.Looks("light", 100))
