"""Names to change in what goes in: a name, and what to say instead, for this share alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chime_journal.diary.preferences import NAME_LIMIT
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.words.report import kept_private

BELOW_WORDS = 35  # pixels; what is said of a part stands under its name
BESIDE_FROM = 360  # pixels at 100 per cent text; below it the two fields stand in two rows
MOST = 50  # names


class _Row(QWidget):
    """One name and what to say instead.

    Signals:
        edited(): the person typed in one of them.
    """

    edited = Signal()

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        counted = QLocale().toString(number + 1)
        self.name = self._field(f"name_{number}", self.tr("This name"))
        self.name.setAccessibleName(self.tr("This name, {number}").format(number=counted))
        self.instead = self._field(f"instead_{number}", self.tr("Say instead"))
        said = self.tr("Say instead of name {number}").format(number=counted)
        self.instead.setAccessibleName(said)
        blank = self.tr("If you say nothing here, “{words}” stands there.")
        self.instead.setAccessibleDescription(blank.format(words=kept_private()))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for field in (self.name, self.instead):
            self._row.addWidget(field, 1)
        self.name.textChanged.connect(self._hint)
        Fitting(self, self._fit)

    def _hint(self, name: str) -> None:
        """Show what stands there if nothing is said instead."""
        blank = kept_private() if name.strip() else self.tr("Say instead")
        self.instead.setPlaceholderText(blank)

    def _field(self, name: str, words: str) -> QLineEdit:
        made = QLineEdit(self)
        made.setObjectName(name)
        made.setPlaceholderText(words)
        made.setMaxLength(NAME_LIMIT)
        made.textEdited.connect(self.edited)
        return made

    def _fit(self) -> None:
        turn(self._row, self.width(), BESIDE_FROM)


class NamesToChange(QWidget):
    """A closed part of the form; opened, it has a row for each name and an empty one.

    Signals:
        changed(): a name or what to say instead is another.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("names_part")
        self._rows: list[_Row] = []
        title = self.tr("Names to change")
        self._open = button(title, "chevron-right", look="link", name="names_open")
        self._open.clicked.connect(self._turn)
        self._about = text("", "small", self, tone="muted")
        self._absent = text("", "small", self, tone="accent")
        self._absent.setObjectName("names_absent")
        self._room = QWidget(self)
        self._list = QVBoxLayout(self._room)
        self._list.setContentsMargins(BELOW_WORDS, 4, 4, 4)
        self._list.setSpacing(8)
        about = self.tr(
            "Whole words only, in all that goes in. Look for them once more when you read."
        )
        self._list.addWidget(text(about, "small", self._room, tone="muted"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        for widget in (self._open, self._about, self._absent, self._room):
            self._column.addWidget(widget)
        for said in (self._about, self._absent):
            said.setContentsMargins(BELOW_WORDS, 0, 0, 0)
        self._room.hide()
        self.show_names(())

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """Return each name with what to say instead, as they were typed."""
        rows = ((row.name.text(), row.instead.text()) for row in self._rows)
        return tuple((name, instead) for name, instead in rows if name.strip())

    def show_names(self, names: Sequence[tuple[str, str]]) -> None:
        """Put other names in place of those that are there."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for name, instead in names:
            row = self._add_row()
            row.name.setText(name)
            row.instead.setText(instead)
        self._leave_room()
        self.tell_absent(())
        self._say()

    def tell_absent(self, names: Sequence[str]) -> None:
        """Say which names are nowhere in what goes in."""
        said = ""
        if len(names) == 1:
            said = self.tr("{name} is not in what goes in.").format(name=names[0])
        elif names:
            said = self.tr("These names are not in what goes in: {names}.")
            said = said.format(names=", ".join(names))
        self._absent.setText(said)
        self._absent.setVisible(bool(said))

    def start_over(self) -> None:
        """Forget every name, and close."""
        self.show_names(())
        self._room.hide()
        self._say()

    def _add_row(self) -> _Row:
        row = _Row(len(self._rows), self._room)
        row.edited.connect(self._edited)
        before = self._rows[-1].instead if self._rows else self._open
        tab_through(before, row.name, row.instead)  # else Tab would reach them after all else
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _leave_room(self) -> None:
        """Have an empty row at the end, up to the most there may be."""
        full = not self._rows or self._rows[-1].name.text() or self._rows[-1].instead.text()
        if full and len(self._rows) < MOST:
            self._add_row()

    def _edited(self) -> None:
        self._leave_room()
        self.tell_absent(())
        self._say()
        self.changed.emit()

    def _turn(self) -> None:
        self._room.setVisible(not self._room.isVisibleTo(self))
        self._say()
        if self._room.isVisibleTo(self):
            self._rows[0].name.setFocus()

    def _say(self) -> None:
        opened = self._room.isVisibleTo(self)
        self._open.set_icon("chevron-down" if opened else "chevron-right")
        said = self.tr("Use another name for someone, in this share only.")
        if self.names and not opened:
            said = self.tr("In this share only: {names}")
            said = said.format(names=", ".join(name.strip() for name, _ in self.names))
        self._about.setText(said)
        self._open.setAccessibleName(f"{self._open.text()}. {said}")
