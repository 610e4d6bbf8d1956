"""What was begun or done before: where to go on, and the earlier ones to open again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui.exercise_files import Found
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.exercise import ExerciseLine
from chime_journal.words.days import long_day, short_day

SHOWN = 3  # of the earlier ones, until all are asked for
LONGEST = 40  # characters of a title in a link


class BeforeCard(Card):
    """A button for the newest one that was stopped, and links to the others.

    Signals:
        asked(int): open one by its reflection.
    """

    asked = Signal(int)

    def __init__(self, found: Found, parent: QWidget) -> None:
        super().__init__(parent=parent, look="tinted")
        self.setObjectName("exercises_before")
        self._found = found
        self._lines: list[ExerciseLine] = []
        self._all = False
        title = self.tr("Go on where you stopped")
        self._go_on_title = text(title, "section", self)
        self._which = text("", "body", self)
        self._which.setObjectName("go_on_with")
        self._go_on = button(self.tr("Go on"), "arrow-right", name="go_on", look="primary")
        self._go_on.clicked.connect(self._ask_open)
        self._earlier = text(self.tr("Earlier ones"), "strong", self)
        self._links = Flow(spacing=12)
        self._show_all = button(self.tr("Show all"), name="show_all_done", look="link")
        self._show_all.clicked.connect(self._ask_all)
        self.inside.addWidget(self._go_on_title)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._which, 1)
        row.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(row)
        self.inside.addWidget(self._earlier)
        self.inside.addLayout(self._links)
        self.inside.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def _open(self) -> ExerciseLine | None:
        """Return the newest one that was stopped before its end and still has a form."""
        unfinished = (line for line in self._lines if not line.finished)
        newest = next(unfinished, None)
        return newest if newest and self._found.named(newest.exercise) else None

    def show_lines(self, lines: Sequence[ExerciseLine]) -> None:
        """Show these, the newest first; nothing at all while there are none."""
        self._lines = list(lines)
        self._fill()

    def _fill(self) -> None:
        on = self._open
        if on is not None:
            said = self.tr("{title}, {day}")
            self._which.setText(said.format(title=on.words, day=long_day(on.day)))
            name = self.tr("Go on with: {title}").format(title=self._which.text())
            self._go_on.setAccessibleName(name)
        earlier = [line for line in self._lines if line is not on]
        self._links.clear()
        today = date.today()
        for line in earlier if self._all else earlier[:SHOWN]:
            said = self.tr("{title}, {day}")
            words = said.format(title=_shortened(line.words), day=short_day(line.day, today))
            link = button(words, name=f"done_{line.id}", look="link")
            link.clicked.connect(partial(self._ask, line.id))
            self._links.addWidget(link)
        for widget in (self._go_on_title, self._which, self._go_on):
            widget.setVisible(on is not None)
        self._earlier.setVisible(bool(earlier))
        self._show_all.setVisible(len(earlier) > SHOWN and not self._all)
        self.setVisible(bool(self._lines))

    def _ask_open(self) -> None:
        if (on := self._open) is not None:
            self.asked.emit(on.id)

    def _ask(self, number: int, _: bool = False) -> None:
        self.asked.emit(number)

    def _ask_all(self) -> None:
        self._all = True
        self._fill()


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST else words[:LONGEST].rstrip() + "…"
