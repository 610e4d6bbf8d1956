"""What to look for on a page: clipped, sticking out, overlapping, or nameless."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from chime_journal.gui.workspace import Workspace

SIZES = ((1024, 640), (1366, 768))
TEXT = (100, 200)
ACCENTS = str.maketrans("aeiou", "äéïöü")


class Longer(QTranslator):
    """A pseudo-translation: each text a third longer and accented, as German often is."""

    def translate(self, context: str, source: str, aside: str | None = None, n: int = -1) -> str:
        if n >= 0:
            source = source.replace("%n", str(n))
        pieces = re.split(r"(\{\w+\})", source)  # what is put in later stays as it is
        accented = "".join(
            piece if piece.startswith("{") else piece.translate(ACCENTS) for piece in pieces
        )
        words = [word for word in accented.split() if "{" not in word]
        extra = " ".join(words[: max(1, len(words) // 3)])
        return f"{accented} {extra}" if len(words) > 1 else accented + extra[: len(extra) // 3]

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it
        return False


def visible(parent: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [child for child in parent.findChildren(kind) if child.isVisible()]


def inside_scrolling(widget: QWidget) -> bool:
    """Whether it lies in something that scrolls by itself, such as a list or a field."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea) and parent.objectName().endswith("_scroll"):
            return False
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def clipped(whole: Workspace) -> list[str]:
    """Labels and buttons that get less room than their words need."""
    found = []
    for label in visible(whole, QLabel):
        if inside_scrolling(label) or not label.text():
            continue
        needed = (
            label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        )
        wide = not label.wordWrap() and label.width() + 1 < label.sizeHint().width()
        if label.height() + 1 < needed or wide:
            found.append(f"label {label.text()!r} {label.size().toTuple()} needs {needed}")
    for button in visible(whole, QAbstractButton):
        if inside_scrolling(button) or not button.text():
            continue
        if button.width() + 1 < button.minimumSizeHint().width():
            found.append(f"button {button.text()!r} {button.width()}")
        if button.height() + 1 < button.minimumSizeHint().height():
            found.append(f"button {button.text()!r} is {button.height()} high")
    return found


def sticking_out(whole: Workspace) -> list[str]:
    """Words and buttons that reach beyond the right edge of their page."""
    page = whole.page
    edge = page.mapTo(whole, QPoint(page.width(), 0)).x()
    found = []
    for widget in [
        *visible(page, QLabel),
        *visible(page, QAbstractButton),
        *visible(page, QLineEdit),
    ]:
        right = widget.mapTo(whole, QPoint(widget.width(), 0)).x()
        if right > edge + 1 and not inside_scrolling(widget):
            found.append(f"{type(widget).__name__} {widget.objectName()} ends at {right} of {edge}")
    return found


def too_wide(whole: Workspace) -> list[str]:
    """What scrolls up and down but is wider than the room it is seen through."""
    return [
        f"{area.objectName()} holds {inside.width()} of {area.viewport().width()}"
        for area in visible(whole, QScrollArea)
        if (inside := area.widget()) is not None
        and inside.width() > area.viewport().width() + 1
        and area.objectName().endswith("_scroll")
    ]


def overlapping(whole: Workspace) -> list[str]:
    """Pairs of words or buttons of one parent that lie upon each other."""
    found = []
    parents = {widget.parentWidget() for widget in visible(whole, QWidget)} - {None}
    for parent in parents:
        if parent is None or inside_scrolling(parent) or isinstance(parent, QAbstractScrollArea):
            continue
        flags = Qt.FindChildOption.FindDirectChildrenOnly
        children = [
            child
            for kind in (QLabel, QAbstractButton, QLineEdit)
            for child in parent.findChildren(kind, options=flags)
            if child.isVisible()
        ]
        if isinstance(parent, QLineEdit):
            continue
        boxes = [(child, QRect(child.geometry()).adjusted(2, 2, -2, -2)) for child in children]
        for number, (one, box) in enumerate(boxes):
            for other, its_box in boxes[number + 1 :]:
                if box.intersects(its_box):
                    found.append(f"{one.objectName() or one.text()} over {other.objectName()}")
    return found


def nameless(whole: Workspace) -> list[str]:
    """Things one can reach with the keyboard that say nothing to a screen reader."""
    found = []
    for widget in visible(whole, QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
            continue
        name = widget.accessibleName() or getattr(widget, "text", str)()
        if not name:
            found.append(f"{type(widget).__name__} {widget.objectName()!r}")
        if not widget.objectName() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{type(widget).__name__} {name!r} has no object name")
    return found
