"""A second place for backups, such as a stick: chosen, shown, and kindly not there today."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chime_journal.errors import InvalidEntry
from chime_journal.gui.computer.drives import is_removable, removable_drives
from chime_journal.gui.dialogs.asking import ask
from chime_journal.gui.dialogs.files import choose_folder
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.settings.section import Section
from chime_journal.gui.widgets.backup_list import BackupList
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.model.backup import SecondPlace

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine
    from chime_journal.diary.journal import Diary
    from chime_journal.model.change import Change

SHOWN = 3

_Found = tuple[Path, SecondPlace | None, list["BackupLine"]]


class SecondPlaceSection(Section):
    """Where backups go too, and which lie there.

    Signals:
        changed(): backups were made or removed there.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("second_place", parent)
        self.set_title(self.tr("A second place for backups"))
        self._session = session
        self._journal = Path()
        self._state = text("", "body", self, tone="muted")
        self._state.setObjectName("second_state")
        self._path = text("", "small", self, tone="muted")
        self._path.setObjectName("second_path")
        self.notice = Notice("second_notice", self)
        self._list = BackupList("second_list", SHOWN, self)
        self._working = Working("removing_there", self)
        for part in (self._state, self._path, self._list, self.notice, self._working):
            self.inside.addWidget(part)
        self._choose = button(
            self.tr("Choose a place"), "folder", name="choose_second", clicked=self.choose
        )
        self._none = button(
            self.tr("No second place"), name="no_second", look="link", clicked=self._forget
        )
        box = QWidget(self)
        row = Flow(box, spacing=10)
        row.addWidget(self._choose)
        row.addWidget(self._none)
        self.inside.addWidget(box)
        self._show((self._journal, None, []))

    def refresh(self) -> None:
        """Look whether the place is there, and what lies in it."""
        self._session.ask(self, _find, self._show)

    def _show(self, found: _Found) -> None:
        self._journal, second, backups = found
        self._path.setVisible(second is not None)
        self._none.setVisible(second is not None)
        self._list.setVisible(second is not None and second.there)
        self._list.fill(backups)
        if second is None:
            self._state.setText(
                self.tr("A stick or another drive. If this one is lost, your backups are not.")
            )
            return
        self._path.setText(self.tr("Folder: {path}").format(path=second.folder))
        self._state.setText(self._say_state(second))
        if second.there and second.waiting:
            remove = button(self.tr("Remove the older ones there"), name="remove_there")
            remove.clicked.connect(self._remove_older)
            self.notice.say(
                self.tr("It is back. You wanted the older backups in it removed."), remove
            )

    def _say_state(self, second: SecondPlace) -> str:
        if not second.there:
            return self.tr("It is not there today. Backups go there when it is back.")
        if second.trouble is not None:
            known = explain(second.trouble)
            what = known.happened if known else self.tr("Something did not work.")
            return self.tr("The last copy did not get there. {what}").format(what=what)
        return self.tr("It is there. Each new backup goes there too, and is opened to check it.")

    def choose(self) -> None:
        """Ask for a folder, and say plainly if it is not the safest one."""
        drives = removable_drives()
        start = drives[0].root if drives else None
        found = choose_folder(self, self.tr("Choose a place"), start)
        if found is not None and self._sure(found):
            self._session.change(
                self, lambda diary: diary.shelf.choose_second(found), self._chosen, self._refuse
            )

    def _sure(self, place: Path) -> bool:
        asked = partial(
            ask,
            self,
            "second_place_sure",
            yes=self.tr("Use it anyway"),
            no=self.tr("Choose another place"),
        )
        if _same_drive(place, self._journal):
            return asked(
                words=self.tr("This is the same drive that your journal is on."),
                more=self.tr("If that drive is lost, both are lost. A stick is safer."),
            )
        if not is_removable(place):
            return asked(
                words=self.tr("This place is on the computer itself."),
                more=self.tr(
                    "On a shared computer your backups would stay here when you leave. "
                    "They are locked, but others can see that they are there."
                ),
            )
        return True

    def _chosen(self, _: Change) -> None:
        self.notice.clear()
        self._bring()

    def _bring(self) -> None:
        """Take the newest backup there at once, as far as there is one."""
        tell = self._session.stoppable(
            self._working.begin(
                self.tr("The newest backup goes there. Then it is opened, to be sure.")
            )
        )
        self._session.beside(
            self, lambda diary: diary.shelf.bring_over(tell), self._brought, self._stopped
        )

    def _brought(self, _: object) -> None:
        self._working.end()
        self.changed.emit()

    def _stopped(self, problem: Exception) -> None:
        self._working.end()
        self._refuse(problem)

    def _forget(self) -> None:
        self.notice.clear()
        self._session.change(self, lambda diary: diary.shelf.choose_second(None), self._forgotten)

    def _forgotten(self, _: Change) -> None:
        self.changed.emit()

    def _remove_older(self) -> None:
        tell = self._session.stoppable(
            self._working.begin(self.tr("Making sure that the new backup is there and opens."))
        )
        self._session.beside(
            self, lambda diary: diary.shelf.remove_waiting(tell), self._removed, self._stopped
        )

    def _removed(self, count: int) -> None:
        self._working.end()
        self.notice.say(self.tr("Older backups removed there: {count}.").format(count=count))
        self.changed.emit()

    def _refuse(self, problem: Exception) -> None:
        known = explain(problem)
        said = str(known) if known else self.tr("Something did not work.")
        if isinstance(problem, InvalidEntry):
            said = {
                "inside": self.tr("That folder is inside your journal. Choose another place."),
                "journal": self.tr("That folder is a journal itself. Choose another place."),
                "away": self.tr("The place is not there now. You can do this another day."),
            }.get(problem.reason, said)
        self.notice.say(said)


def _find(diary: Diary) -> _Found:
    return diary.folder, diary.shelf.second(), diary.shelf.listing_there()


def _same_drive(place: Path, journal: Path) -> bool:
    try:
        return os.stat(place).st_dev == os.stat(journal).st_dev
    except OSError:
        return False
