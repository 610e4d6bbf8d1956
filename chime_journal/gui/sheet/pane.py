"""Everything a person does with a new recovery sheet: keep it, then type some of it back."""

from __future__ import annotations

import secrets
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from chime_journal.diary import passphrases
from chime_journal.gui.sheet import keeping
from chime_journal.gui.sheet.groups import AllGroups, OneGroup
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import Text, text

ASKED_BACK = 2  # groups


class SheetPane(QWidget):
    """Shows a sheet; `ask_back` turns to two empty fields, `is_kept` judges them.

    Signals:
        entered(): Enter was pressed in the last field.
    """

    entered = Signal()

    def __init__(self, *, shared: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[str] = []
        self._journal = Path()
        self._asked: list[int] = []
        self.all, self.one = AllGroups(self), OneGroup(self)
        self.one.hide()
        self._labels: list[Text] = []
        self.fields: list[QLineEdit] = []
        self.notice = Notice("sheet_notice", self)
        self._shown, self._back = self._showing(shared=shared), self._asking()
        self._back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._shown)
        column.addWidget(self._back)
        column.addWidget(self.notice)

    def _showing(self, *, shared: bool) -> QWidget:
        step = QWidget(self)
        self.write = button(
            self.tr("Write it down"), "pencil-line", name="write", clicked=self._turn_writing
        )
        self.print = button(self.tr("Print"), "printer", name="print", clicked=self._print)
        self.save = button(self.tr("Save as PDF"), "file-down", name="save_pdf", clicked=self._save)
        # On a shared computer paper and pen leave the fewest copies, so that comes first.
        ways = (
            [self.write, self.print, self.save] if shared else [self.print, self.save, self.write]
        )
        self._ways = ways
        row_box = QWidget(step)
        row = Flow(row_box, spacing=10)
        for way in ways:
            row.addWidget(way)
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.all)
        column.addWidget(self.one)
        column.addWidget(row_box)
        return step

    def _asking(self) -> QWidget:
        step = QWidget(self)
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for number in range(ASKED_BACK):
            label, field = text("", "strong", step), QLineEdit(step)
            field.setObjectName(f"group_back_{number + 1}")
            field.setMaxLength(16)
            field.textEdited.connect(self.notice.clear)
            label.setBuddy(field)
            self._labels.append(label)
            self.fields.append(field)
            column.addWidget(label)
            column.addWidget(field)
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[-1].returnPressed.connect(self.entered)
        return step

    def show_sheet(self, sheet: str, journal: Path) -> None:
        """Show a sheet's text, "XXXX-XXXX-...", that opens the journal in a folder."""
        self._groups = sheet.split("-")
        self._journal = journal
        self.all.show_groups(self._groups)
        self.one.show_groups(self._groups)

    @property
    def tabbed(self) -> list[QWidget]:
        """Return everything that Tab goes to, as it lies on the page."""
        return [self.one.before, self.one.next, *self._ways, *self.fields]

    @property
    def first(self) -> Button:
        """Return the way to keep the sheet that comes first."""
        return self._ways[0]

    @property
    def asking(self) -> bool:
        """Whether the sheet is covered and two groups are asked."""
        return self._back.isVisibleTo(self)

    @property
    def asked(self) -> list[int]:
        """Return which groups are asked, counted from 1."""
        return self._asked

    def show_again(self) -> None:
        """Turn back to the sheet."""
        self.notice.clear()
        self._back.hide()
        self._shown.show()

    def ask_back(self) -> None:
        """Cover the sheet and ask for two of its groups."""
        numbers = range(1, len(self._groups) + 1)
        self._asked = sorted(secrets.SystemRandom().sample(numbers, ASKED_BACK))
        for number, label, field in zip(self._asked, self._labels, self.fields, strict=True):
            label.setText(self.tr("Type group {number} of your sheet").format(number=number))
            field.setAccessibleName(label.text())
            field.clear()
        self.notice.clear()
        self._shown.hide()
        self._back.show()
        self.fields[0].setFocus()

    def is_kept(self) -> bool:
        """Tell whether both groups are right, and say which one is not."""
        for number, field in zip(self._asked, self.fields, strict=True):
            if not passphrases.reads_as(field.text(), self._groups[number - 1]):
                self.notice.say(
                    self.tr("Group {number} is not the same as on the sheet.").format(number=number)
                )
                field.setFocus()
                return False
        return True

    def _turn_writing(self) -> None:
        writing = not self.one.isVisibleTo(self)
        self.one.setVisible(writing)
        self.all.setVisible(not writing)
        words = self.tr("Show all groups") if writing else self.tr("Write it down")
        self.write.set_icon("grid-3x3" if writing else "pencil-line")
        self.write.setText(words)
        self.write.setAccessibleName(words)
        if writing:
            self.one.next.setFocus()

    def _print(self) -> None:
        self._tell(keeping.print_sheet(self, "-".join(self._groups)), self.print)

    def _save(self) -> None:
        self._tell(keeping.save_sheet(self, "-".join(self._groups), self._journal), self.save)

    def _tell(self, said: str, way: Button) -> None:
        if said:
            self.notice.say(said)
        way.setFocus()
