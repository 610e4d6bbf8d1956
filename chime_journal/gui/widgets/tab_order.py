"""The order in which Tab goes through the parts of a page."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*parts: QWidget) -> None:
    """Let Tab go through these parts one after the other; inside each its own order stays."""
    stops = [stop for part in parts for stop in _stops(part)]
    for one, next_one in pairwise(stops):
        QWidget.setTabOrder(one, next_one)


def _stops(part: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a part, in the order it has now."""
    found: list[QWidget] = []
    each: QWidget | None = part
    while each is not None:
        inside = each is part or part.isAncestorOf(each)
        if inside and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(each)
        following = each.nextInFocusChain()
        each = None if following is part else following
    return found
