"""Choices that were kept: each under its name, to tick again, to rename or to remove."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.share.naming import Naming
from chime_journal.gui.share.part import BELOW_WORDS
from chime_journal.gui.widgets.buttons import IconButton, button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind
from chime_journal.model.template import Chosen, TemplateLine


class _Row(QWidget):
    """One kept choice and what can be done with it.

    Signals:
        use_asked(int), bin_asked(int): it was pressed.
        name_given(int, str): the person wants another name for it.
    """

    use_asked = Signal(int)
    bin_asked = Signal(int)
    name_given = Signal(int, str)

    def __init__(self, line: TemplateLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self._words = QWidget(self)
        inside = QVBoxLayout(self._words)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(text(line.name, "strong", self._words))
        inside.addLayout(self._buttons())
        self.naming = Naming(f"rename_choice_{line.id}", self.tr("Call it that"), self)
        self.naming.given.connect(partial(self.name_given.emit, line.id))
        self.naming.left.connect(self.rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.addWidget(self._words)
        column.addWidget(self.naming)

    def _buttons(self) -> Flow:
        number, name = self.line.id, self.line.name
        self.use = button(self.tr("Use"), "check", name=f"use_choice_{number}")
        self.use.setAccessibleName(self.tr("Use: {name}").format(name=name))
        self.use.clicked.connect(partial(self.use_asked.emit, number))
        self._rename = button(self.tr("Rename"), name=f"rename_choice_{number}")
        self._rename.setAccessibleName(self.tr("Rename: {name}").format(name=name))
        self._rename.clicked.connect(self._begin)
        words = self.tr("Move to the bin: {line}").format(line=name)
        self._remove = IconButton(words, "trash")
        self._remove.setObjectName(f"bin_choice_{number}")
        self._remove.clicked.connect(partial(self.bin_asked.emit, number))
        row = Flow(spacing=8)
        for made in (self.use, self._rename, self._remove):
            row.addWidget(made)
        return row

    def keep_order(self, before: QWidget) -> QWidget:
        """Let Tab come here after `before`; return what it reaches last."""
        tab_through(before, self.use, self._rename, self._remove)
        return self.naming.keep_order(self._remove)

    def _begin(self) -> None:
        self.naming.begin(self.line.name)
        self._words.hide()

    def rest(self) -> None:
        """Show the name and the buttons again."""
        self._words.show()
        self._rename.setFocus()
        self.naming.hide()


class KeptChoices(QWidget):
    """A closed part of the form, there once something is kept; opened, it lists that.

    Signals:
        used(Chosen): this is to be ticked, and nothing else.
    """

    used = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kept_part")
        self._session = session
        self._rows: list[_Row] = []
        title = self.tr("Use a kept choice")
        self._open = button(title, "chevron-right", look="link", name="open_kept")
        self._open.clicked.connect(self._turn)
        self._about = text("", "small", self, tone="muted")
        self._about.setContentsMargins(BELOW_WORDS, 0, 0, 0)
        self._notice = Notice("used_notice", self)
        self._room = QWidget(self)
        self._list = QVBoxLayout(self._room)
        self._list.setContentsMargins(BELOW_WORDS, 4, 4, 0)
        self._room.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._about, self._room, self._notice):
            column.addWidget(widget)
        session.changed.connect(self._heard)
        self._say()
        self._refresh()

    def rest(self) -> None:
        """Close, and say nothing more of what was used."""
        self._notice.clear()
        self._room.hide()
        self._say()

    def _heard(self, change: Change) -> None:
        if Kind.TEMPLATE in change.kinds:
            self._refresh()

    def _refresh(self) -> None:
        self._session.ask(self, lambda diary: diary.templates.list(), self._show)

    def _turn(self) -> None:
        self._room.setVisible(not self._room.isVisibleTo(self))
        self._say()

    def _say(self) -> None:
        opened = self._room.isVisibleTo(self)
        self.setVisible(opened or bool(self._rows))
        self._open.set_icon("chevron-down" if opened else "chevron-right")
        if not self._rows:
            said = self.tr("None kept now. You can keep one at the end of this form.")
        elif opened:
            said = self.tr(
                "Only what you chose then is ticked. Anything new stays out until you tick it. "
                "It takes the place of what is ticked now."
            )
        else:
            said = self.tr("Tick again what you chose before.")
        self._about.setText(said)
        self._open.setAccessibleName(f"{self._open.text()}. {said}")

    # The list

    def _show(self, lines: Sequence[TemplateLine]) -> None:
        if list(lines) == [row.line for row in self._rows]:
            return
        had = self._focused()
        for row in self._rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows = [self._row(line) for line in lines]
        before: QWidget = self._open
        for row in self._rows:  # else Tab would reach them after all else
            before = row.keep_order(before)
        self._say()
        self._give_back(had)

    def _row(self, line: TemplateLine) -> _Row:
        row = _Row(line, self._room)
        row.use_asked.connect(self._use)
        row.bin_asked.connect(self._bin)
        row.name_given.connect(self._name)
        self._list.addWidget(row)
        row.show()
        return row

    def _focused(self) -> tuple[str, int] | None:
        """Return the name of what has the keyboard and the place of its row, if it is in one."""
        had = QApplication.focusWidget()
        for place, row in enumerate(self._rows):
            if had is not None and row.isAncestorOf(had):
                return had.objectName(), place
        return None

    def _give_back(self, had: tuple[str, int] | None) -> None:
        """Leave the keyboard where it was, or in the row that came into its place."""
        if had is None:
            return
        name, place = had
        again: QWidget | None = self._room.findChild(QWidget, name)
        if (again is None or not again.isVisibleTo(self)) and self._rows:
            again = self._rows[min(place, len(self._rows) - 1)].use
        (again or self._open).setFocus()

    # What the person does

    def _use(self, number: int) -> None:
        today = date.today()
        self._session.ask(self, lambda diary: diary.templates.use(number, today), self._tell)

    def _bin(self, number: int) -> None:
        self._session.change(self, lambda diary: diary.bin.put(Kind.TEMPLATE, number))

    def _name(self, number: int, name: str) -> None:
        self._session.change(
            self,
            lambda diary: diary.templates.rename(number, name),
            partial(self._named, number),
            partial(self._refuse, number),
        )

    def _named(self, number: int, _: Change) -> None:
        for row in self._rows:
            if row.line.id == number:
                row.rest()

    def _refuse(self, number: int, problem: Exception) -> None:
        known = [row.naming.refuse(problem) for row in self._rows if row.line.id == number]
        if not any(known):
            self._session.troubled.emit(problem)

    def _tell(self, chosen: Chosen) -> None:
        self.used.emit(chosen)
        self._open.setFocus()
        self.rest()
        said = [self.tr("You use “{name}” now.").format(name=chosen.name)]
        if chosen.changed:
            said.append(self.tr("Some things changed since. They stay out until you tick them."))
        if chosen.ticked["charts"]:
            said.append(self.tr("The charts show every rating from these days."))
        self._notice.say(" ".join(said))
