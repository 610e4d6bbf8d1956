"""What older backups still open with, or still hold, and the offer to let them go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.backup_list import BackupList
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.model.backup import Renewed, SecondPlace
from chime_journal.words.days import full_day

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine
    from chime_journal.diary.journal import Diary

WORDS, SHEET, DELETED = "words", "sheet", "deleted"  # why the older ones matter
SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Found:
    here: list[BackupLine]
    there: list[BackupLine]
    second: SecondPlace | None
    until: date | None


class OlderBackups(QWidget):
    """Hidden until `look` finds some. A new one is made and proven before any other goes.

    Signals:
        removed(): the older ones are gone.
    """

    removed = Signal()

    def __init__(self, session: Session, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("older_backups")
        self._session, self._why = session, why
        self._said = text("", "body", self)
        self._said.setObjectName("older_said")
        self._list = BackupList("older_list", SHOWN, self)
        self._renew = button(
            self.tr("Make a new backup, then remove the older ones"),
            "archive",
            name="renew_backups",
            clicked=self.renew,
        )
        self._working = Working("renewing", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._said, self._list):
            column.addWidget(part)
        column.addWidget(self._renew, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._working)
        self.hide()

    def look(self) -> None:
        """Ask which older backups there are."""
        self._session.ask(self, _find, self._offer)

    def _offer(self, found: _Found) -> None:
        here, there = self._old(found.here), self._old(found.there)
        away = found.second is not None and not found.second.there
        if not here and not there and not away:
            self.hide()
            return
        self._said.setText(self._words(found, len(here), len(there), away=away))
        self._list.fill(here)
        self._list.setVisible(bool(here) and self._why != DELETED)
        self.show()

    def _old(self, backups: list[BackupLine]) -> list[BackupLine]:
        """Return those that matter here: all, or those that earlier words or sheets open."""
        if self._why == DELETED:
            return backups
        if self._why == WORDS:
            return [each for each in backups if each.fits is None or not each.fits.words]
        return [each for each in backups if each.fits is None or not each.fits.sheet]

    def _words(self, found: _Found, here: int, there: int, *, away: bool) -> str:
        if self._why == DELETED:
            said = [self.tr("Gone from this journal. Backups made before still hold it.")]
            if found.until is not None:
                said.append(
                    self.tr("By {day} they will have gone, once newer ones are made.").format(
                        day=full_day(found.until)
                    )
                )
        elif self._why == WORDS:
            said = [self.tr("Your earlier words still open these backups.")]
        else:
            said = [self.tr("Your earlier sheet still opens these backups.")]
        said.append(self.tr("Here: {here}.").format(here=here))
        if away:
            said.append(self.tr("The second place is not there today. It may hold some too."))
        elif found.second is not None:
            said.append(self.tr("At the second place: {there}.").format(there=there))
        said.append(self.tr("Copies you made yourself stay as they are."))
        return " ".join(said)

    def renew(self) -> None:
        """Make a new backup, see that it opens, then remove the older ones."""
        self._renew.setEnabled(False)
        tell = self._session.stoppable(
            self._working.begin(self.tr("Making a backup and checking it opens."))
        )
        self._session.beside(self, lambda diary: diary.shelf.renew(tell), self._done, self._refuse)

    def _done(self, done: Renewed) -> None:
        self._rest()
        said = [self.tr("The new backup opens. The older ones are gone.")]
        if done.waiting:
            said.append(
                self.tr(
                    "Those at the second place are still there. "
                    "Settings asks again when that place is back."
                )
            )
        if done.left:
            said.append(self.tr("Some are not yours or too new to read. They stay."))
        self._said.setText(" ".join(said))
        self._list.hide()
        self._renew.hide()
        self.removed.emit()

    def _refuse(self, problem: Exception) -> None:
        self._rest()
        known = explain(problem)
        what = str(known) if known else self.tr("Something did not work.")
        there = self.tr("The older backups are still there.")
        self._said.setText(f"{what} {there}")

    def _rest(self) -> None:
        self._working.end()
        self._renew.setEnabled(True)


def _find(diary: Diary) -> _Found:
    shelf = diary.shelf
    return _Found(shelf.listing(), shelf.listing_there(), shelf.second(), shelf.held_until())
