"""Where the window stands at first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from chime_journal.gui.window import FIRST, FRAME, first_place


@pytest.mark.parametrize(
    "screen", [QRect(0, 0, 1366, 768), QRect(0, 30, 1024, 610), QRect(1920, 0, 1366, 728)]
)
def test_on_a_small_screen_the_title_bar_and_the_frame_are_on_it_too(screen: QRect) -> None:
    assert screen.contains(first_place(screen).marginsAdded(FRAME))


def test_on_a_large_screen_it_is_as_large_as_it_likes() -> None:
    assert first_place(QRect(0, 0, 2560, 1440)).size() == FIRST
