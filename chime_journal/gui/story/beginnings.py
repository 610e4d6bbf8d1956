"""Ways to begin a part of the story: each puts a title in, and nothing else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import Button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.wrapping import WrappingButton


def titles() -> tuple[str, ...]:
    """Return titles a part may begin with."""
    translate = QCoreApplication.translate
    return (
        translate("beginnings", "Where I come from"),
        translate("beginnings", "What changed for me"),
        translate("beginnings", "What carried me"),
        translate("beginnings", "Where I am now"),
        translate("beginnings", "What I want next"),
    )


class Beginnings(QWidget):
    """The titles as buttons, for a story that has no part yet.

    Signals:
        picked(str): begin with this title.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = text(self.tr("Or begin with one of these:"), "body", self, tone="muted")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(words)
        flow = Flow(spacing=8, in_middle=True)
        for number, title in enumerate(titles()):
            made = WrappingButton(title, f"begin_with_{number}", self)
            made.clicked.connect(partial(self._pick, title))
            flow.addWidget(made)
        column.addLayout(flow)

    def _pick(self, title: str, _: bool = False) -> None:
        self.picked.emit(title)


class BeginningsButton(Button):
    """The titles in a menu, for a part that is new and empty.

    Signals:
        picked(str): begin with this title.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Ways to begin"), "lightbulb", "quiet", parent)
        self.setObjectName("begin_ideas")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.tr("Opens a menu of titles"))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("beginnings_menu")
        for title in titles():
            menu.addAction(title).triggered.connect(partial(self._pick, title))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _pick(self, title: str, _: bool = False) -> None:
        self.picked.emit(title)
