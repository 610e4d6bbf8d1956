"""The copy of the plan that anybody can read: off at first, warned of, and shown to the letter."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.diary import plan_copy
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.growing import GrowingField
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text
from chime_journal.model.plan import PlanHeading
from chime_journal.words.labels import plan_heading


class TickLine(QWidget):
    """A box with words that wrap, which its own would not; a click on them ticks it too."""

    def __init__(self, words: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setObjectName(name)
        self.box.setAccessibleName(words)
        self.box.setProperty("bare", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text(words, "body", self), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.box.click()


class CopyCard(Card):
    """A switch; behind it the warning, a tick for each heading, and what would be readable.

    Signals:
        asked(object): the person wants these headings readable, each with its title; none is off.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("A copy without a lock"), parent)
        self.setObjectName("plan_copy")
        self._words: Mapping[PlanHeading, str] = dict.fromkeys(PlanHeading, "")
        self._there: frozenset[PlanHeading] = frozenset()  # what anybody can read now
        about = self.tr(
            "Support now can show some of your plan before you type your passphrase. It is off, "
            "unless you switch it on. On a shared computer, choose your journal on the first "
            "window, then Support now shows it."
        )
        self.inside.addWidget(text(about, "body", self, tone="muted"))
        line = TickLine(self.tr("Keep a copy that anyone can read"), "copy_on", self)
        self._switch = line.box
        self._switch.setAccessibleDescription(self._warning())
        self._switch.clicked.connect(self._turn)
        self.inside.addWidget(line)
        self._behind = QWidget(self)
        self._behind.hide()
        column = QVBoxLayout(self._behind)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._warned())
        self._add_ticks(column)
        self._add_preview(column)
        self.inside.addWidget(self._behind)

    def _warning(self) -> str:
        return self.tr("Anyone who opens this folder can read it.")

    def _warned(self) -> QFrame:
        box = QFrame(self._behind)
        box.setObjectName("copy_warning")
        box.setProperty("look", "tinted")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(text(self._warning(), "strong", box))
        more = self.tr(
            "So can anyone who finds your stick. Copies of the folder hold it too. "
            "If you switch it off, a disk may still keep old pieces of it."
        )
        words.addWidget(text(more, "body", box))
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(Picture("lock-open", 1.1, box), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return box

    def _add_ticks(self, column: QVBoxLayout) -> None:
        column.addWidget(text(self.tr("What goes in?"), "strong", self._behind))
        self._ticks: dict[PlanHeading, QCheckBox] = {}
        for heading in PlanHeading:
            line = TickLine(plan_heading(heading), f"copy_{heading.value}", self._behind)
            line.box.toggled.connect(self._redraw)
            column.addWidget(line)
            self._ticks[heading] = line.box

    def _add_preview(self, column: QVBoxLayout) -> None:
        title = self.tr("This is all that can be read")
        column.addWidget(text(title, "strong", self._behind))
        self._preview = GrowingField(title, "copy_preview", self._behind)
        self._preview.setReadOnly(True)
        self._preview.setPlaceholderText(self.tr("Nothing so far."))
        column.addWidget(self._preview)
        self._state = text("", "body", self._behind)
        self._state.setObjectName("copy_state")
        column.addWidget(self._state)
        words = self.tr("Make this readable")
        self._make = button(words, "lock-open", name="make_copy", clicked=self._ask)
        column.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def _ticked(self) -> frozenset[PlanHeading]:
        return frozenset(heading for heading, tick in self._ticks.items() if tick.isChecked())

    def show_words(self, words: Mapping[PlanHeading, str]) -> None:
        """Hear what stands under the headings now."""
        self._words = words
        self._redraw()

    def show_there(self, there: Collection[PlanHeading]) -> None:
        """Show what anybody can read now; what is just being ticked stays as it is."""
        before, self._there = self._there, frozenset(there)
        if self._there != before:
            self._switch.setChecked(bool(there))
            self._tick(self._there)
        self._redraw()

    def _tick(self, headings: Collection[PlanHeading]) -> None:
        for heading, tick in self._ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(heading in headings)

    def _turn(self, on: bool) -> None:
        self._tick(frozenset())
        self._redraw()
        if not on and self._there:
            self.asked.emit({})

    def _ask(self) -> None:
        self.asked.emit({heading: plan_heading(heading) for heading in self._ticks_in_order()})

    def _ticks_in_order(self) -> list[PlanHeading]:
        return [heading for heading in PlanHeading if heading in self._ticked]

    def _redraw(self) -> None:
        if not self._switch.isChecked() and self._behind.isAncestorOf(self.focusWidget() or self):
            self._switch.setFocus()
        self._behind.setVisible(self._switch.isChecked())
        titles = {heading: plan_heading(heading) for heading in self._ticks_in_order()}
        said = plan_copy.text(titles, self._words)
        if said != self._preview.toPlainText():
            self._preview.setPlainText(said)
        same = self._ticked == self._there
        if self._make.hasFocus() and self._there and same:  # it is done: show what can be read
            self._preview.setFocus()
        self._make.setEnabled(bool(said) and not same)
        label = self.tr("Change the copy") if self._there else self.tr("Make this readable")
        self._make.setText(label)
        self._make.setAccessibleName(label)
        self._state.setText(self._said(same=same))

    def _said(self, *, same: bool) -> str:
        if self._there and same:
            return self.tr("Anyone can read this now. It is in plan.txt, in your journal's folder.")
        if self._there and not self._ticked:
            return self.tr("To have nothing readable, switch the copy off.")
        if self._there:
            return self.tr("The copy still holds what you ticked before.")
        return self.tr("Nothing is readable yet.")

    def put_back(self) -> None:
        """Show again what holds: a change did not work."""
        self._switch.setChecked(bool(self._there))
        self._tick(self._there)
        self._redraw()
