"""The journal's backups: where they are, which there are, one now, and one brought back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.dialogs.restore import RestoreCard
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.settings.backing_up import BackUpNow
from chime_journal.gui.settings.section import Choice, Section
from chime_journal.gui.widgets.backup_list import BackupList
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.model.backup import SecondPlace, Thinned
from chime_journal.model.preferences import Preferences
from chime_journal.words.days import long_day

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine
    from chime_journal.diary.journal import Diary

SHOWN = 5
ROOM = (10, 25, 50, 75)  # per cent of the free space


@dataclass(frozen=True, slots=True)
class _Found:
    folder: Path
    backups: list[BackupLine]
    thinned: Thinned | None
    second: SecondPlace | None


class BackupsSection(Section):
    """A list, newest first, with size and state.

    Signals:
        changed(): there are other backups now, here or at the second place.
        lock_asked(): lock, and open the journal that came back.
    """

    changed = Signal()
    lock_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("backups", parent)
        self.set_title(self.tr("Backups"))
        self._session = session
        self._folder: Path | None = None
        self._second: Path | None = None
        about = self.tr(
            "The app makes one each day that you wrote, and checks that it opens. "
            "It keeps one for each of 7 days, 8 weeks and 12 months. Older ones go by themselves."
        )
        self.inside.addWidget(text(about, "body", self, tone="muted"))
        self._place = text("", "small", self, tone="muted")
        self._place.setObjectName("backups_folder")
        self._place.setAccessibleName(self.tr("Folder of the backups"))
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._list = BackupList("backup_list", SHOWN, self)
        self._thinned = text("", "small", self, tone="muted")
        self._thinned.setObjectName("thinned")
        self._thinned.hide()
        self._now = BackUpNow(session, self)
        self._now.made.connect(self.changed)
        self._working = Working("checking", self)
        self._checked = text("", "body", self)
        self._checked.setObjectName("checked")
        self._checked.hide()
        for part in (self._place, self._list, self._thinned, self._now):
            self.inside.addWidget(part)
        self.inside.addWidget(self._ways())
        self.inside.addWidget(self._working)
        self.inside.addWidget(self._checked)
        self._add_room()

    def _ways(self) -> QWidget:
        self._check = button(
            self.tr("Check them now"), "list-checks", name="check_backups", clicked=self.check
        )
        restore = button(
            self.tr("Restore a backup"), "rotate-ccw", name="restore_backup", clicked=self.restore
        )
        box = QWidget(self)
        row = Flow(box, spacing=10)
        row.addWidget(self._check)
        row.addWidget(restore)
        return box

    def _add_room(self) -> None:
        words = self.tr("Backups may use this much of the free space")
        self._room = Choice(
            "backup_room", words, [(self._percent(share), share) for share in ROOM], self
        )
        self._room.taken.connect(self.chosen)
        self.add_row(words, self._room)
        note = self.tr("The newest two always stay.")
        self.inside.addWidget(text(note, "small", self, tone="muted"))

    def _percent(self, share: int) -> str:
        return self.tr("{n} %").format(n=share)

    def show_preferences(self, preferences: Preferences) -> None:
        room = preferences.backup_room
        self._room.show_value(room, self._percent(room))

    def refresh(self) -> None:
        """Ask for the list anew."""
        self._session.ask(self, _find, self._fill)

    def _fill(self, found: _Found) -> None:
        self._folder = found.folder
        self._second = found.second.folder if found.second and found.second.there else None
        self._place.setText(self.tr("Folder: {path}").format(path=found.folder / "backups"))
        self._list.fill(found.backups)
        thinned = found.thinned
        self._thinned.setVisible(thinned is not None)
        if thinned is not None:
            self._thinned.setText(
                self.tr("Last on {day}, older ones went by themselves: {count}.").format(
                    count=thinned.count, day=long_day(thinned.day)
                )
            )

    def check(self) -> None:
        """Read every backup whole, here and at the second place."""
        self._check.setEnabled(False)
        self._checked.hide()
        tell = self._session.stoppable(
            self._working.begin(self.tr("Reading every backup from start to end."))
        )
        self._session.beside(self, lambda diary: diary.shelf.check(tell), self._tell, self._refuse)

    def _tell(self, found: list[BackupLine]) -> None:
        bad = sum(each.opens is False for each in found)
        if not found:
            said = self.tr("There are none yet.")
        elif not bad:
            said = self.tr("All are whole.")
        else:
            said = self.tr("Damaged: {bad} of {all}. The list says which.").format(
                bad=bad, all=len(found)
            )
        self._say(said)
        self.changed.emit()

    def _refuse(self, problem: Exception) -> None:
        known = explain(problem)
        self._say(str(known) if known else self.tr("Something did not work."))

    def _say(self, words: str) -> None:
        self._working.end()
        self._check.setEnabled(True)
        self._checked.setText(words)
        self._checked.show()

    def restore(self) -> None:
        """Bring a backup back into a new folder; the open journal stays as it is."""
        card = RestoreCard(self._session.work, self._folder, journal_open=True, second=self._second)
        panel = Panel("restore_panel", card, self)
        card.left.connect(panel.close)
        card.restored.connect(panel.close)
        card.restored.connect(self._open_that)
        panel.open()

    def _open_that(self, folder: Path) -> None:
        self._session.next_journal, self._session.gone = folder, "restored"
        self.lock_asked.emit()


def _find(diary: Diary) -> _Found:
    shelf = diary.shelf
    return _Found(diary.folder, shelf.listing(), shelf.thinned(), shelf.second())
