"""The journal's backups: where they are, which there are, one now, and one brought back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.dialogs.restore import RestoreCard
from chime_journal.gui.session import Session
from chime_journal.gui.settings.backing_up import BackUpNow
from chime_journal.gui.settings.section import Section
from chime_journal.gui.widgets import backup_lines
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine

SHOWN = 5


class BackupsSection(Section):
    """A list, newest first, with size and state."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("backups", parent)
        self.set_title(self.tr("Backups"))
        self._session = session
        self._folder: Path | None = None
        self._backups: list[BackupLine] = []
        self._most = SHOWN
        about = self.tr(
            "The app makes one each day that you wrote, and checks that it opens. "
            "Old ones go by themselves."
        )
        self.inside.addWidget(text(about, "body", self, tone="muted"))
        self._place = text("", "small", self, tone="muted")
        self._place.setObjectName("backups_folder")
        self._place.setAccessibleName(self.tr("Folder of the backups"))
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.inside.addWidget(self._place)
        self._lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.inside.addLayout(self._list)
        self._more = button(
            self.tr("Show older ones"), name="older_backups", look="link", clicked=self._show_all
        )
        self.inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._now = BackUpNow(session, self)
        self._now.made.connect(self.refresh)
        self.inside.addWidget(self._now)
        restore = button(
            self.tr("Restore a backup"), "rotate-ccw", name="restore_backup", clicked=self.restore
        )
        self.inside.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Ask for the list anew."""
        self._session.ask(self, lambda diary: (diary.folder, diary.backups()), self._fill)

    def _fill(self, found: tuple[Path, list[BackupLine]]) -> None:
        self._folder, self._backups = found
        self._place.setText(self.tr("Folder: {path}").format(path=self._folder / "backups"))
        for line in self._lines:
            self._list.removeWidget(line)
            line.deleteLater()
        self._lines = [self._line(backup) for backup in self._backups[: self._most]]
        if not self._backups:
            self._lines = [text(self.tr("There are none yet."), "body", self)]
        for line in self._lines:
            self._list.addWidget(line)
        self._more.setVisible(len(self._backups) > self._most)

    def _line(self, backup: BackupLine) -> QWidget:
        line = QWidget(self)
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text(backup_lines.made_on(backup), "strong", line))
        column.addWidget(text(backup_lines.about(backup), "small", line, tone="muted"))
        return line

    def _show_all(self) -> None:
        self._most = len(self._backups)
        self.refresh()

    def restore(self) -> None:
        """Bring a backup back into a new folder; the open journal stays as it is."""
        card = RestoreCard(self._session.work, self._folder, journal_open=True)
        panel = Panel("restore_panel", card, self)
        card.left.connect(panel.close)
        card.restored.connect(panel.close)
        panel.open()
