"""One thing that may go into a share: a box to tick, its words, and a way to leave some out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.share.leaving_out import LeavingOut
from chime_journal.gui.share.picks import Thing
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.model.shared import LeftOut

FIRST_WORDS = 400  # characters shown before "Show all of it"


class Ticked(QWidget):
    """A box to tick, a name, and the words it stands for; a click on any of it ticks.

    Signals:
        turned(object, bool): the thing's place, and whether it goes in.
        left_out(object, object): the thing's place, and its LeftOut or None.
    """

    turned = Signal(object, bool)
    left_out = Signal(object, object)
    _indent = 0  # pixels

    def __init__(
        self, thing: Thing, name: str, parent: QWidget, *, on: bool, left: LeftOut | None = None
    ) -> None:
        super().__init__(parent)
        self._thing, self._name, self._left = thing, name, left
        self._whole = False
        self._leaving: LeavingOut | None = None
        self.box = QCheckBox(self)
        self.box.setObjectName(name)
        self.box.setProperty("bare", "true")  # its words stand beside it
        self.box.setChecked(on)
        self.box.toggled.connect(self._turn)
        self._title = text("", "strong", self)
        self._words = text("", "body", self, tone="muted")
        self._all = button(self.tr("Show all of it"), look="link", name=f"{name}_all")
        self._all.clicked.connect(self._show_all)
        self._leave = button("", look="link", name=f"{name}_leave", clicked=self._open)
        self._lay_out()
        self._redraw()

    def _lay_out(self) -> None:
        self._said = QVBoxLayout()  # what is said of it
        self._said.setSpacing(2)
        self._said.addWidget(self._title)
        self._said.addWidget(self._words)
        self._beside = QHBoxLayout()  # the same, and what stands beside it
        self._beside.setSpacing(10)
        self._beside.addLayout(self._said, 1)
        self._column = QVBoxLayout()  # the same, and the links below it
        self._column.setSpacing(2)
        self._column.addLayout(self._beside)
        for link in (self._all, self._leave):
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(self._indent, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)

    def keep_order(self, before: QWidget) -> QWidget:
        """Let Tab come here after `before`; return what it reaches last."""
        tab_through(before, self.box, self._all, self._leave)
        return self._leave

    def _redraw(self) -> None:
        name, words = self._thing.said(self._left)
        more = len(words) > FIRST_WORDS and not self._whole
        self._title.setText(name)
        self._words.setText(words[:FIRST_WORDS] + "…" if more else words)
        self._words.setVisible(bool(words))
        self._all.setVisible(more)
        self.box.setAccessibleName(name)
        self.box.setAccessibleDescription(words[:FIRST_WORDS])
        opened = self._leaving is not None
        said = self.tr("Close the words") if opened else self.tr("Leave out some words")
        self._leave.setText(said)
        self._leave.setAccessibleName(f"{said}. {name}")
        self._leave.setVisible(self.box.isChecked() and any(map(str.strip, self._thing.texts)))

    def _turn(self, on: bool) -> None:
        if not on:
            self._close()
        self._redraw()
        self.turned.emit(self._thing.place, on)

    def _open(self) -> None:
        if self._leaving is not None:
            self._close()
            self._redraw()
            return
        spans = self._left.spans if self._left is not None else ()
        self._leaving = LeavingOut(self._thing.texts, spans, self._name, self)
        self._leaving.changed.connect(self._take)
        self._column.addWidget(self._leaving)
        QWidget.setTabOrder(self._leave, self._leaving.field)
        self._leaving.keep_order()
        self._redraw()
        self._leaving.field.setFocus()

    def _close(self) -> None:
        if self._leaving is not None:
            self._leaving.hide()
            self._leaving.deleteLater()
            self._leaving = None

    def _take(self, left: LeftOut | None) -> None:
        self._left = left
        self._redraw()
        self.left_out.emit(self._thing.place, left)

    def _show_all(self) -> None:
        self._whole = True
        self._redraw()
        self.box.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.box.isEnabled():
            self.box.setFocus()
            self.box.toggle()
