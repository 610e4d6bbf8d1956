"""One part of a share: things to tick one by one, each with its words in view."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.share.ticked import Thing, Ticked
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import rule
from chime_journal.gui.widgets.text import Text, text
from chime_journal.model.shared import LeftOut

BELOW_BOXES = 3  # pixels; a link has air of its own around its words
BELOW_WORDS = 35  # pixels; what is said of a part stands under its name
AT_ONCE = 40  # things shown before "Show more"


class Part(QWidget):
    """A name, what is picked so far, and below it the things once it is opened.

    Signals:
        changed(): something was ticked or unticked, or words were left out of it or put back.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        words: str,
        parent: QWidget,
        *,
        none: str,
        lead: str = "",
        together: str = "",
    ) -> None:
        """Take what is said of nothing to tick, before the things, and of ticking all at once."""
        super().__init__(parent)
        self.setObjectName(f"part_{name}")
        self._name, self._title, self._none = name, words, none
        self._things: list[Thing] = []
        self._ticked: set[Hashable] = set()
        self._left: dict[Hashable, LeftOut] = {}
        self._shown = 0
        self._last: QWidget | None = None  # what Tab reaches last of the things shown
        self._open = button(words, "chevron-right", look="link", name=f"open_{name}")
        self._open.clicked.connect(self._turn)
        self._about = self._line("", f"about_{name}", "muted")
        self._outdated = self._line("", f"outdated_{name}", "accent")
        self._outdated.hide()
        self._lead = self._line(lead, f"lead_{name}", "muted")
        self._room = QWidget(self)
        self._list = QVBoxLayout(self._room)
        self._list.setContentsMargins(4, 2, 0, 4)
        self._list.setSpacing(2)
        self._room.hide()
        self._more = button(self.tr("Show more"), name=f"more_{name}", clicked=self._grow)
        self._all_at_once = bool(together)
        self._all = button(together, look="link", name=f"all_{name}", clicked=self._tick_all)
        self._lay_out()
        self._say()

    def _line(self, words: str, name: str, tone: str) -> Text:
        made = text(words, "small", self, tone=tone)
        made.setObjectName(name)
        made.setContentsMargins(BELOW_WORDS, 0, 0, 0)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._about, self._outdated, self._lead, self._room):
            column.addWidget(widget)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        below = QHBoxLayout()
        below.setContentsMargins(BELOW_BOXES, 0, 0, 4)
        below.addWidget(self._all)
        below.addStretch(1)
        column.addLayout(below)
        for link in (self._more, self._all):
            link.hide()
        column.addWidget(rule(self))

    @property
    def ticked(self) -> frozenset[Hashable]:
        """Return the keys of what goes in."""
        return frozenset(self._ticked)

    @property
    def left_out(self) -> dict[Hashable, LeftOut]:
        """Return what is left out of the things that go in."""
        return {key: left for key, left in self._left.items() if key in self._ticked}

    def offer(self, things: Sequence[Thing]) -> None:
        """Show other things; what was ticked and is still there stays ticked."""
        if list(things) == self._things:
            return
        self._things = list(things)
        self._ticked &= {thing.key for thing in things}
        self._look_at_left_out()
        self._empty()
        if not things:
            self._room.hide()
        elif self._room.isVisibleTo(self):
            self._grow()
        self._say()

    def _look_at_left_out(self) -> None:
        """Untick what says something else since words were left out of it, and say so."""
        now = {thing.key: thing for thing in self._things}
        changed = [
            key for key, left in self._left.items() if key in now and now[key].texts != left.texts
        ]
        self._left = {
            key: left for key, left in self._left.items() if key in now and key not in changed
        }
        unticked = [now[key].said(None)[0] for key in changed if key in self._ticked]
        self._ticked.difference_update(changed)
        if len(unticked) == 1:
            said = self.tr("“{name}” has changed since you left words out. It is unticked.")
            self._outdated.setText(said.format(name=unticked[0]))
        elif unticked:
            said = self.tr(
                "Some of these have changed since you left words out. They are unticked."
            )
            self._outdated.setText(said)
        if unticked:
            self._outdated.show()

    def tick(self, keys: Collection[Hashable], left: Mapping[Hashable, LeftOut]) -> None:
        """Tick these of the things that are shown, and no others, with this left out of them.

        Of the others stays left out what was, for when they are ticked again.
        """
        self._ticked = {thing.key for thing in self._things if thing.key in keys}
        self._left = {key: old for key, old in self._left.items() if key not in keys} | dict(left)
        self._outdated.hide()
        self._empty()
        if self._room.isVisibleTo(self):
            self._grow()
        self._say()

    def untick(self) -> None:
        """Take everything out again, forget what was left out, and close."""
        self._ticked.clear()
        self._left.clear()
        self._outdated.hide()
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
        self._shown, self._last = 0, None
        while (taken := self._list.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _grow(self) -> None:
        before: QWidget = self._last or self._open
        for thing in self._things[self._shown : self._shown + AT_ONCE]:
            name = f"{self._name}_{self._shown}"
            on, left = thing.key in self._ticked, self._left.get(thing.key)
            ticked = Ticked(thing, name, self._room, on=on, left=left)
            ticked.turned.connect(self._turned)
            ticked.left_out.connect(self._leave_out)
            self._list.addWidget(ticked)
            before = ticked.keep_order(before)  # else Tab would reach it after all else
            self._shown += 1
        self._last = before
        self._say()

    def _tick_all(self) -> None:
        had = self._all.hasFocus()
        self.tick([thing.key for thing in self._things], {})
        if had:
            self._open.setFocus()
        self.changed.emit()

    def _turned(self, key: Hashable, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(key)
        self._outdated.hide()
        self._say()
        self.changed.emit()

    def _leave_out(self, key: Hashable, left: LeftOut | None) -> None:
        self._left.pop(key, None)
        if left is not None:
            self._left[key] = left
        self.changed.emit()

    def _say(self) -> None:
        opened = self._room.isVisibleTo(self)
        self._open.set_icon("chevron-down" if opened else "chevron-right")
        self._open.setEnabled(bool(self._things))
        count = len(self._ticked)
        if not self._things:
            said = self._none
        elif count:
            said = self.tr("{count} picked").format(count=self.locale().toString(count))
        else:
            said = self.tr("Nothing picked yet")
        self._about.setText(said)
        self._open.setAccessibleName(f"{self._title}. {said}")
        self._lead.setVisible(opened and bool(self._lead.text()))
        self._more.setVisible(opened and self._shown < len(self._things))
        self._all.setVisible(self._all_at_once and opened and count < len(self._things))
