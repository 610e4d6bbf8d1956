"""One part of a share: things to tick one by one, each with its words in view."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import rule
from chime_journal.gui.widgets.text import text

BELOW_WORDS = 35  # pixels; what is said of a part stands under its name
AT_ONCE = 40  # things shown before "Show more"
FIRST_WORDS = 400  # characters shown before "Show all of it"


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can go in: its key, its name, and its own words."""

    key: Hashable
    name: str
    words: str = ""


class Ticked(QWidget):
    """A box to tick, a name, and the words it stands for; a click on any of it ticks.

    Signals:
        turned(object, bool): the thing's key, and whether it goes in.
    """

    turned = Signal(object, bool)

    def __init__(self, thing: Thing, name: str, parent: QWidget, *, on: bool) -> None:
        super().__init__(parent)
        self._thing = thing
        self.box = QCheckBox(self)
        self.box.setObjectName(name)
        self.box.setAccessibleName(thing.name)
        self.box.setAccessibleDescription(thing.words[:FIRST_WORDS])
        self.box.setChecked(on)
        self.box.toggled.connect(self._turn)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(text(thing.name, "strong", self))
        shown = thing.words[:FIRST_WORDS]
        more = len(thing.words) > FIRST_WORDS
        self._words = text(shown + "\u2026" if more else shown, "body", self, tone="muted")
        self._words.setVisible(bool(shown))
        column.addWidget(self._words)
        if more:
            self._all = button(self.tr("Show all of it"), look="link", name=f"{name}_all")
            self._all.clicked.connect(self._show_all)
            column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def _turn(self, on: bool) -> None:
        self.turned.emit(self._thing.key, on)

    def _show_all(self) -> None:
        self._words.setText(self._thing.words)
        self._all.hide()
        self.box.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.box.setFocus()
        self.box.toggle()


class Part(QWidget):
    """A name, what is picked so far, and below it the things once it is opened.

    Signals:
        changed(): something was ticked or unticked.
    """

    changed = Signal()

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"part_{name}")
        self._name, self._title = name, words
        self._things: list[Thing] = []
        self._ticked: set[Hashable] = set()
        self._shown = 0
        self._open = button(words, "chevron-right", look="link", name=f"open_{name}")
        self._open.clicked.connect(self._turn)
        self._about = text("", "small", self, tone="muted")
        self._about.setObjectName(f"about_{name}")
        self._about.setContentsMargins(BELOW_WORDS, 0, 0, 0)
        self._room = QWidget(self)
        self._list = QVBoxLayout(self._room)
        self._list.setContentsMargins(4, 2, 0, 4)
        self._list.setSpacing(2)
        self._room.hide()
        self._more = button(self.tr("Show more"), name=f"more_{name}", clicked=self._grow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._about)
        column.addWidget(self._room)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(rule(self))
        self._more.hide()
        self._say()

    @property
    def ticked(self) -> frozenset[Hashable]:
        """Return the keys of what goes in."""
        return frozenset(self._ticked)

    def offer(self, things: Sequence[Thing]) -> None:
        """Show other things; what was ticked and is still there stays ticked."""
        if list(things) == self._things:
            return
        self._things = list(things)
        self._ticked &= {thing.key for thing in things}
        self._empty()
        if not things:
            self._room.hide()
        elif self._room.isVisibleTo(self):
            self._grow()
        self._say()

    def untick(self) -> None:
        """Take everything out again, and close."""
        self._ticked.clear()
        self._empty()
        self._room.hide()
        self._say()

    def _turn(self) -> None:
        opening = not self._room.isVisibleTo(self)
        self._room.setVisible(opening)
        if opening and not self._shown:
            self._grow()
        self._say()

    def _empty(self) -> None:
        self._shown = 0
        while (taken := self._list.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _grow(self) -> None:
        for thing in self._things[self._shown : self._shown + AT_ONCE]:
            name = f"{self._name}_{self._shown}"
            ticked = Ticked(thing, name, self._room, on=thing.key in self._ticked)
            ticked.turned.connect(self._turned)
            self._list.addWidget(ticked)
            self._shown += 1
        self._say()

    def _turned(self, key: Hashable, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(key)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        opened = self._room.isVisibleTo(self)
        self._open.set_icon("chevron-down" if opened else "chevron-right")
        self._open.setEnabled(bool(self._things))
        count = len(self._ticked)
        if not self._things:
            said = self.tr("None in these days.")
        elif count:
            said = self.tr("{count} picked").format(count=self.locale().toString(count))
        else:
            said = self.tr("Nothing picked yet")
        self._about.setText(said)
        self._open.setAccessibleName(f"{self._title}. {said}")
        self._more.setVisible(opened and self._shown < len(self._things))
