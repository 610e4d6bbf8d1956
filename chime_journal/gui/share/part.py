"""One part of a share: things to tick one by one, each with its words in view."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.share import things
from chime_journal.gui.share.picks import Picks, Place, Thing
from chime_journal.gui.share.pictured import TickedPicture
from chime_journal.gui.share.ticked import Ticked
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import rule
from chime_journal.gui.widgets.text import Text, text
from chime_journal.model.shared import LeftOut

BELOW_BOXES = 3  # pixels; a link has air of its own around its words
BELOW_WORDS = 35  # pixels; what is said of a part stands under its name
AT_ONCE = 40  # things shown before "Show more"

Row = TypeVar("Row", bound=Ticked)


class Part(QWidget):
    """A name, what is picked so far, and below it the things once it is opened.

    Signals:
        changed(): something was ticked or unticked, or words were left out of it or put back.
        look_asked(Thing): a picture is to be seen large.
    """

    changed = Signal()
    look_asked = Signal(object)

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
        self.picks = Picks()
        self._pictures: dict[Place, list[TickedPicture]] = {}  # shown, by their reflection
        self._shown = 0
        self._last: QWidget | None = None  # what Tab reaches last of the things shown
        self._open = button(words, "chevron-right", look="link", name=f"open_{name}")
        self._open.clicked.connect(self._turn)
        self._about = self._line("", f"about_{name}", "muted")
        self._outdated = self._line("", f"outdated_{name}", "accent")
        self._outdated.hide()
        self._lead = self._line(lead, f"lead_{name}", "muted")
        self._of_pictures = self._line(things.lead_of_pictures(), f"pictures_{name}", "muted")
        self._full = self._line(self.tr("No more pictures fit."), f"full_{name}", "accent")
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
        lines = (self._about, self._outdated, self._lead, self._of_pictures, self._full)
        for widget in (*lines, self._room):
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

    def offer(self, things: Sequence[Thing]) -> None:
        """Show other things; what was ticked and is still there stays ticked."""
        if list(things) == self.picks.things:
            return
        self._say_outdated(self.picks.offer(things))
        if not things:
            self._room.hide()
        self._fill_again()

    def _say_outdated(self, unticked: Sequence[str]) -> None:
        """Say that things say something else since words were left out of them."""
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

    def tick(self, places: Collection[Place], left: Mapping[Place, LeftOut]) -> None:
        """Tick these of the things that are shown, and no others, with this left out of them."""
        self.picks.tick(places, left)
        self._outdated.hide()
        self._fill_again()

    def untick(self) -> None:
        """Take everything out again, forget what was left out, and close."""
        self.picks.clear()
        self._outdated.hide()
        self._room.hide()
        self._fill_again()

    def _turn(self) -> None:
        opening = not self._room.isVisibleTo(self)
        self._room.setVisible(opening)
        if opening and not self._shown:
            self._grow()
        self._say()

    def _fill_again(self) -> None:
        """Make the rows anew, as far as they are to be seen; the keyboard keeps its place."""
        had = self.window().focusWidget()
        name = had.objectName() if had is not None and self._room.isAncestorOf(had) else ""
        self._shown, self._last = 0, None
        self._pictures.clear()
        while (taken := self._list.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        if self._room.isVisibleTo(self):
            self._grow()
        self._say()
        if name:
            (self._room.findChild(QWidget, name) or self._open).setFocus()

    def _grow(self) -> None:
        before: QWidget = self._last or self._open
        for thing in self.picks.things[self._shown : self._shown + AT_ONCE]:
            before = self._add(thing, f"{self._name}_{self._shown}", before)
            self._shown += 1
        self._last = before
        self._say()

    def _add(self, thing: Thing, name: str, before: QWidget) -> QWidget:
        """Add the row of a thing and those of its pictures; return what Tab reaches last."""
        rows: list[Ticked] = [self._row(Ticked, thing, name)]
        for number, each in enumerate(thing.inside):
            row = self._row(TickedPicture, each, f"{name}_picture_{number}")
            row.look_asked.connect(self.look_asked)
            self._pictures.setdefault(thing.place, []).append(row)
            rows.append(row)
        for each_row in rows:
            self._list.addWidget(each_row)
            before = each_row.keep_order(before)  # else Tab would reach it after all else
        return before

    def _row(self, kind: type[Row], thing: Thing, name: str) -> Row:
        on, left = self.picks.holds(thing.place), self.picks.left(thing.place)
        row = kind(thing, name, self._room, on=on, left=left)
        row.turned.connect(self._turned)
        row.left_out.connect(self._leave_out)
        return row

    def _tick_all(self) -> None:
        had = self._all.hasFocus()
        self.tick([thing.place for thing in self.picks.things], {})
        if had:
            self._open.setFocus()
        self.changed.emit()

    def _turned(self, place: Place, on: bool) -> None:
        self.picks.turn(place, on=on)
        self._outdated.hide()
        self._say()
        self.changed.emit()

    def _leave_out(self, place: Place, left: LeftOut | None) -> None:
        self.picks.leave_out(place, left)
        self.changed.emit()

    def _say(self) -> None:
        opened, there = self._room.isVisibleTo(self), self.picks.things
        self._open.set_icon("chevron-down" if opened else "chevron-right")
        self._open.setEnabled(bool(there))
        self._about.setText(said := self._picked())
        self._open.setAccessibleName(f"{self._title}. {said}")
        self._lead.setVisible(opened and bool(self._lead.text()))
        self._of_pictures.setVisible(opened and self.picks.pictured)
        self._full.setVisible(opened and self.picks.full)
        self._more.setVisible(opened and self._shown < len(there))
        some_left = len(self.picks.of(self._name)) < len(there)
        self._all.setVisible(self._all_at_once and opened and some_left)
        for place, rows in self._pictures.items():
            for row in rows:
                row.allow(beside=self.picks.holds(place), room=not self.picks.full)

    def _picked(self) -> str:
        """Say how much is picked so far."""
        count, pictures = len(self.picks.of(self._name)), len(self.picks.of("pictures"))
        if not self.picks.things:
            return self._none
        if not count:
            return self.tr("Nothing picked yet")
        shown = self.locale().toString(count)
        if not pictures:
            return self.tr("{count} picked").format(count=shown)
        said = self.tr("{count} picked · Pictures {pictures}")
        return said.format(count=shown, pictures=self.locale().toString(pictures))
