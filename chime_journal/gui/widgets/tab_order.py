"""The order in which Tab goes through the parts of a page."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*parts: QWidget) -> None:
    """Let Tab go through these parts one after the other, inside each as it was made.

    It does not ask Qt for the order there is: PySide takes what nextInFocusChain returns for a
    child of the widget that was asked, whoever its parent is.
    """
    stops = [stop for part in parts for stop in (part, *part.findChildren(QWidget)) if _stops(stop)]
    for one, next_one in pairwise(stops):
        if one.window() is next_one.window():  # a pop-up is made inside its button
            QWidget.setTabOrder(one, next_one)


def _stops(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.focusProxy() is None


def focus_twin(focused: QWidget | None, view: QWidget) -> None:
    """Put the keyboard on the part of a view that is called as the one that had it elsewhere."""
    name = "" if focused is None else focused.objectName()
    twin = view.findChild(QWidget, name) if name else None
    if isinstance(twin, QWidget):
        twin.setFocus()
