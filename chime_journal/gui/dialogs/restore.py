"""Bringing back a backup into a new folder; nothing that exists is ever written over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal import diary
from chime_journal.gui.dialogs.files import choose_folder, open_file
from chime_journal.gui.errands import Runner
from chime_journal.gui.problems import explain
from chime_journal.gui.widgets import backup_lines
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.choices import Choices
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picked_folder import PickedFolder
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine

SHOWN = 6  # backups; the older ones come on request
ENDING = "*.chimebackup"


class RestoreCard(Card):
    """Pick a backup, pick where, and say which words open what came back.

    Signals:
        left(): the person went back.
        restored(Path): the folder that now holds the restored journal.
    """

    left = Signal()
    restored = Signal(object)

    def __init__(
        self,
        run: Runner,
        folder: Path | None,
        parent: QWidget | None = None,
        *,
        words: str = "",
        journal_open: bool = False,
        second: Path | None = None,
    ) -> None:
        """`journal_open`: the person has to lock before what came back can be opened.

        `words` stand for the folder where its name should not be seen. `second`: another folder
        with backups of the same journal.
        """
        super().__init__(parent=parent, margin=28)
        self._journal_open = journal_open
        self._second = second
        self.setObjectName("restore_card")
        self._run = run
        self._backups: list[BackupLine] = []
        self._came_back: Path | None = None
        self.source = PickedFolder(self.tr("Choose your journal"), "restore_from", self)
        self.source.choose_asked.connect(self._choose_source)
        self.backups = Choices("backups", self)
        self.backups.picked.connect(self._propose)
        self.target = PickedFolder(self.tr("Choose a folder"), "restore_into", self)
        self.target.choose_asked.connect(self._choose_target)
        self.notice = Notice("restore_notice", self)
        self.working = Working("restoring", self)
        self._lay_out()
        if folder is not None:
            self.look_in(folder, words)

    def _links(self) -> QWidget:
        self._older = button(
            self.tr("Show older ones"), name="older", look="link", clicked=self._show_older
        )
        self._older.hide()
        file = button(
            self.tr("Choose a backup file"),
            name="backup_file",
            look="link",
            clicked=self._choose_file,
        )
        links = QWidget(self)
        row = Flow(links, spacing=10)
        row.addWidget(file)
        if self._second is not None:
            row.addWidget(
                button(
                    self.tr("Those at the second place"),
                    name="from_second",
                    look="link",
                    clicked=self._look_there,
                )
            )
        row.addWidget(self._older)
        return links

    def _lay_out(self) -> None:
        links = self._links()
        self._where = QWidget(self)
        where = QVBoxLayout(self._where)
        where.setContentsMargins(0, 0, 0, 0)
        where.setSpacing(8)
        where.addWidget(text(self.tr("It comes back into this new folder"), "strong", self))
        where.addWidget(self.target)
        words = self.tr("The words of that day open it. Your journal of now stays as it is.")
        where.addWidget(text(words, "small", self, tone="muted"))
        self._where.hide()
        if self._journal_open:
            self.inside.addWidget(text(self.tr("Restore a backup"), "heading", self))
        self.inside.addWidget(text(self.tr("Whose backups"), "strong", self))
        for part in (self.source, links, self.backups, self._where, self.notice, self.working):
            self.inside.addWidget(part)
        self._back = button(self.tr("Back"), name="restore_back", clicked=self.left.emit)
        self._on = button(
            self.tr("Restore it"), name="restore_it", look="primary", clicked=self.go_on
        )
        ways = QHBoxLayout()
        ways.addWidget(self._back)
        ways.addStretch(1)
        ways.addWidget(self._on)
        self.inside.addLayout(ways)

    def look_in(self, folder: Path, words: str = "") -> None:
        """List the backups of a journal, or of any folder that holds some."""
        self.source.show_folder(folder, words)
        self.notice.clear()
        self._run(self, lambda: diary.backups(folder), self._take, self._refuse)

    def _look_there(self) -> None:
        if self._second is not None:
            self.look_in(self._second)

    def _take(self, backups: list[BackupLine]) -> None:
        self._backups = backups
        self._fill(SHOWN)
        if not backups:
            self.notice.say(self.tr("There are no backups in this folder. Choose another one."))

    def _fill(self, most: int) -> None:
        self.backups.clear()
        for backup in self._backups[:most]:
            self.backups.add(
                str(backup.path), backup_lines.made_on(backup), backup_lines.about(backup)
            )
        self._older.setVisible(len(self._backups) > most)
        good = next((backup for backup in self._backups if backup.opens is not False), None)
        if good is not None:
            self.backups.pick(str(good.path))
        self._propose()

    def _show_older(self) -> None:
        self._fill(len(self._backups))

    @property
    def _picked(self) -> BackupLine | None:
        return next((each for each in self._backups if str(each.path) == self.backups.value), None)

    def _propose(self) -> None:
        """Propose a new folder beside the journal, named after the backup's day."""
        picked = self._picked
        self._where.setVisible(picked is not None)
        if picked is not None and self.source.folder is not None:
            name = self.tr("My journal of {day}").format(day=picked.day.isoformat())
            self.target.show_folder(_free(_outside(self.source.folder.parent) / name))

    def _choose_source(self) -> None:
        start = self.source.folder.parent if self.source.folder else None
        found = choose_folder(self, self.tr("Choose your journal"), start)
        if found is not None:
            self.look_in(found)

    def _choose_file(self) -> None:
        found = open_file(self, self.tr("Choose a backup file"), self.tr("Backups"), ENDING)
        if found is not None:
            self.source.show_folder(found.parent)
            self._run(
                self,
                lambda: [each for each in diary.backups(found.parent) if each.path == found],
                self._take,
                self._refuse,
            )

    def _choose_target(self) -> None:
        start = self.target.folder.parent if self.target.folder else None
        found = choose_folder(self, self.tr("Choose a folder"), start)
        if found is not None and self.target.folder is not None:
            self.target.show_folder(_free(_outside(found) / self.target.folder.name))

    def go_on(self) -> None:
        """Restore the picked backup, or open what came back."""
        picked, target = self._picked, self.target.folder
        if self._came_back is not None:
            self.restored.emit(self._came_back)
        elif picked is None or target is None:
            self.notice.say(self.tr("Choose a backup first."))
        else:
            self._rest(False)
            self.notice.clear()
            path, tell = picked.path, self.working.begin(self.tr("Bringing it back."))
            self._run(self, lambda: diary.restore(path, target, tell), self._tell, self._refuse)

    def _rest(self, resting: bool) -> None:
        for part in (self.source, self.backups, self.target, self._back, self._on):
            part.setEnabled(resting)
        if resting:
            self.working.end()

    def _tell(self, _: None) -> None:
        self._rest(True)
        self._came_back = self.target.folder
        assert self._came_back is not None
        for part in (self.source, self.backups, self.target):
            part.setEnabled(False)
        way = (
            self.tr("To open it, this journal is locked first.")
            if self._journal_open
            else self.tr("The words of that day open it.")
        )
        said = self.tr("It is back, in {folder}.").format(folder=self._came_back.name)
        self.notice.say(f"{said} {way}")
        self._back.setText(self.tr("Close"))
        self._back.setAccessibleName(self._back.text())
        self._back.setVisible(self._journal_open)
        self._on.setText(
            self.tr("Lock and open that one")
            if self._journal_open
            else self.tr("Choose it to open")
        )
        self._on.setAccessibleName(self._on.text())
        self._on.setFocus()

    def _refuse(self, problem: Exception) -> None:
        self._rest(True)
        known = explain(problem)
        self.notice.say(str(known) if known else self.tr("Something did not work."))


def _outside(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that lies in no journal."""
    inside = [place for place in (folder, *folder.parents) if diary.is_journal(place)]
    return inside[-1].parent if inside else folder


def _free(folder: Path) -> Path:
    """Return the folder's name, or the first like it that is not taken."""
    names = [folder, *(folder.with_name(f"{folder.name} {number}") for number in range(2, 1000))]
    return next((name for name in names if not name.exists()), folder)
