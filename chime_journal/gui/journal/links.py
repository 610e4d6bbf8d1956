"""Menus that tie a reflection to goals and strengths."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import Button, button


class LinkButton(QWidget):
    """A quiet button whose menu ticks names; the button says which are ticked.

    Signals:
        changed(): other names are ticked now.
        new_asked(): the person wants to make one that is not there yet.
    """

    changed = Signal()
    new_asked = Signal()

    def __init__(self, words: str, icon: str, name: str, new: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._new = words, new
        self._names: Sequence[tuple[int, str]] = ()
        self._ticked: frozenset[int] = frozenset()
        self.button: Button = button(words, icon, name=name, look="quiet")
        self.button.setCheckable(True)
        self.button.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)

    @property
    def ticked(self) -> frozenset[int]:
        return self._ticked

    def show_ticked(self, ticked: frozenset[int]) -> None:
        """Show what a reflection is tied to."""
        self._ticked = ticked
        self._say()

    def show_names(self, names: Sequence[tuple[int, str]]) -> None:
        """Offer these names, as (id, words)."""
        self._names = names
        self._say()

    def _say(self) -> None:
        chosen = [words for number, words in self._names if number in self._ticked]
        line = ", ".join(chosen)
        short = line if len(line) <= 40 else line[:39] + "…"
        self.button.setText(short.replace("&", "&&"))
        if not chosen:
            self.button.setText(self._words)
        self.button.setChecked(bool(chosen))
        self.button.setAccessibleName(f"{self._words}: {line}" if chosen else self._words)

    def _open(self) -> None:
        self.button.setChecked(bool(self._ticked))
        menu = QMenu(self)
        menu.setObjectName(f"{self.button.objectName()}_menu")
        for number, words in self._names:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(number in self._ticked)
            action.setData(number)
            action.toggled.connect(self._tick)
        if self._names:
            menu.addSeparator()
        menu.addAction(self._new).triggered.connect(self.new_asked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def tick(self, number: int, words: str) -> None:
        """Tie the reflection to one more, which may be new."""
        if number not in dict(self._names):
            self._names = [*self._names, (number, words)]
        self._ticked |= {number}
        self._say()
        self.changed.emit()

    def _tick(self, on: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        number = int(action.data())
        self._ticked = self._ticked | {number} if on else self._ticked - {number}
        self._say()
        self.changed.emit()


def fill_goals(session: Session, links: LinkButton) -> None:
    """Ask for the goals a reflection can be tied to."""
    session.ask(links, lambda diary: diary.goals.names(), links.show_names)


def fill_strengths(session: Session, links: LinkButton) -> None:
    """Ask for the strengths a reflection can be tied to."""
    session.ask(links, lambda diary: diary.strengths.names(), links.show_names)
