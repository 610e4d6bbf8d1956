"""Backups line by line, newest first, with more on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.widgets import backup_lines
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine


class BackupList(QWidget):
    """Shows the newest `shown`, the others when asked."""

    def __init__(self, name: str, shown: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.backups: list[BackupLine] = []
        self._most = shown
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._more = button(
            self.tr("Show older ones"), name=f"{name}_older", look="link", clicked=self._show_all
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.hide()

    def fill(self, backups: list[BackupLine]) -> None:
        """Show these."""
        self.backups = backups
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(backup) for backup in backups[: self._most]]
        if not backups:
            self._lines = [text(self.tr("There are none yet."), "body", self)]
        for line in self._lines:
            self._column.addWidget(line)
        self._more.setVisible(len(backups) > self._most)

    def _line(self, backup: BackupLine) -> QWidget:
        line = QWidget(self)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text(backup_lines.made_on(backup), "strong", line))
        column.addWidget(text(backup_lines.about(backup), "small", line, tone="muted"))
        return line

    def _show_all(self) -> None:
        self._most = len(self.backups)
        self.fill(self.backups)
