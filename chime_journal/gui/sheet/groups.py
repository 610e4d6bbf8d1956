"""The nine groups on screen: all at once in large letters, or one at a time for writing down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text

COLUMNS = 3


class AllGroups(QFrame):
    """A grid of numbered groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("all_groups")
        self.setProperty("look", "sunken")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 14, 18, 14)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)

    def show_groups(self, groups: list[str]) -> None:
        """Show these groups, numbered from 1."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for number, group in enumerate(groups, start=1):
            row, column = divmod(number - 1, COLUMNS)
            which = text(str(number), "small", self, tone="muted", wrap=False)
            self._grid.addWidget(which, row, 2 * column, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(_letters(group, self), row, 2 * column + 1)
            self._grid.setColumnStretch(2 * column + 1, 1)


class OneGroup(QFrame):
    """One group in very large letters, with a way on and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("one_group")
        self.setProperty("look", "sunken")
        self._groups: list[str] = []
        self._at = 0
        self._which = text("", "body", self, tone="muted")
        self._which.setObjectName("which_group")
        self._which.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._group = _letters("", self)
        self._group.setProperty("face", "huge")
        self._group.setObjectName("group")
        self._group.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.before = button(
            self.tr("Before"), "arrow-left", name="group_before", clicked=self._go_back
        )
        self.next = button(self.tr("Next"), "arrow-right", name="group_next", clicked=self._go_on)
        row = QHBoxLayout()
        row.addWidget(self.before)
        row.addStretch(1)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(self._which)
        column.addWidget(self._group)
        column.addLayout(row)

    def show_groups(self, groups: list[str]) -> None:
        """Begin with the first of these groups."""
        self._groups, self._at = groups, 0
        self._show()

    @property
    def at(self) -> int:
        return self._at

    def _go_on(self) -> None:
        self._at = min(self._at + 1, len(self._groups) - 1)
        self._show()

    def _go_back(self) -> None:
        self._at = max(self._at - 1, 0)
        self._show()

    def _show(self) -> None:
        which = self.tr("Group {number} of {all}").format(
            number=self._at + 1, all=len(self._groups)
        )
        self._which.setText(which)
        self._group.setText(self._groups[self._at])
        self._group.setAccessibleName(f"{which}: {' '.join(self._groups[self._at])}")
        more, less = self._at < len(self._groups) - 1, self._at > 0
        if self.next.hasFocus() and not more:  # else it would go to something else on the page
            self.before.setEnabled(True)
            self.before.setFocus()
        elif self.before.hasFocus() and not less:
            self.next.setEnabled(True)
            self.next.setFocus()
        self.before.setEnabled(less)
        self.next.setEnabled(more)


def _letters(group: str, parent: QWidget) -> QLabel:
    """Return large letters that a screen reader spells."""
    label = text(group, "heading", parent, wrap=False)
    label.setAccessibleName(" ".join(group))
    return label
