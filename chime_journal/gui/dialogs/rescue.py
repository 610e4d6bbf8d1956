"""A damaged journal: what is known about it, rescuing what is whole, and the newest backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from chime_journal.gui import damage_words
from chime_journal.gui.dialogs.files import choose_folder
from chime_journal.gui.problems import explain
from chime_journal.gui.widgets import backup_lines
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picked_folder import PickedFolder
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine
    from chime_journal.model.damage import Damage, Rescued

Progress = Callable[[float], None]
Told = Callable[[Any], None]
Trouble = Callable[[Exception], None]
# Starts a rescue into a folder: (owner, folder, progress, answer, trouble).
Rescue = Callable[[QObject, Path, Progress, Told, Trouble], object]
# Looks for the newest backup that is whole: (owner, answer, trouble).
Newest = Callable[[QObject, Told, Trouble], object]


class RescueCard(Card):
    """Two ways on, side by side: what is whole of now, or everything of an earlier day.

    Signals:
        left(): the person went back, or is done.
        restore_asked(): show the backups.
        finished(Path): what was rescued lies in this folder.
    """

    left = Signal()
    restore_asked = Signal()
    finished = Signal(object)

    def __init__(
        self,
        folder: Path,
        rescue: Rescue,
        newest: Newest,
        *,
        known: Damage | None = None,
        journal_open: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`journal_open`: the rescued journal takes the place of the open one by itself."""
        super().__init__(parent=parent, margin=28)
        self.setObjectName("rescue_card")
        self._rescue, self._journal_open = rescue, journal_open
        self._done: Path | None = None
        self.target = PickedFolder(self.tr("Choose a folder"), "rescue_into", self)
        self.target.choose_asked.connect(self._choose)
        self.target.show_folder(
            free(folder.with_name(self.tr("{name} rescued").format(name=folder.name)))
        )
        self.notice = Notice("rescue_notice", self)
        self.working = Working("rescuing", self)
        self.backup = text("", "body", self)
        self.backup.setObjectName("newest_backup")
        self._title = text(self.tr("Part of this journal is damaged"), "heading", self)
        self._title.setVisible(journal_open)
        self._lay_out(known)
        newest(self, self._show_newest, self._no_newest)

    def _lay_out(self, known: Damage | None) -> None:
        if self._journal_open:
            self.inside.addWidget(self._title)
        self._about = text(self.tr("Nothing was changed. You have two ways on."), "body", self)
        self._pages = text(damage_words.damage(known) if known else "", "small", self, tone="muted")
        self._pages.setObjectName("damaged_pages")
        self._pages.setVisible(known is not None)
        self._ways = QWidget(self)
        self._restore = button(
            self.tr("See the backups"), "rotate-ccw", name="rescue_backups",
            clicked=self.restore_asked.emit,
        )  # fmt: skip
        first = self.tr(
            "Or rescue what is whole. All that can be read goes into a new journal. "
            "The same words and the same sheet open it. The damaged one stays as it is."
        )
        self._first = text(first, "body", self)
        self._second = text(
            self.tr("Go back to a backup. It holds everything of its day."), "body", self
        )
        for part in (
            self._about, self._pages, self._second, self.backup, self._restore, self._first,
            self.target, self.notice, self.working,
        ):  # fmt: skip
            self.inside.addWidget(part)
        self.inside.setAlignment(self._restore, Qt.AlignmentFlag.AlignLeft)
        self._back = button(self.tr("Back"), name="rescue_back", clicked=self.left.emit)
        self._on = button(
            self.tr("Rescue what is whole"), name="rescue_it", look="primary", clicked=self.go_on
        )
        row = Flow(self._ways, spacing=10)
        row.addWidget(self._back)
        row.addWidget(self._on)
        self.inside.addWidget(self._ways)

    def _show_newest(self, found: BackupLine | None) -> None:
        if found is None:
            self._no_newest(None)
            return
        said = self.tr("The newest whole backup is of {moment}.")
        self.backup.setText(said.format(moment=backup_lines.made_on(found)))

    def _no_newest(self, _: object) -> None:
        self.backup.setText(self.tr("There is no whole backup beside this journal."))

    def _choose(self) -> None:
        start = self.target.folder.parent if self.target.folder else None
        found = choose_folder(self, self.tr("Choose a folder"), start)
        if found is not None and self.target.folder is not None:
            self.target.show_folder(free(found / self.target.folder.name))

    def go_on(self) -> None:
        """Rescue, or go to what was rescued."""
        if self._done is not None:
            self.finished.emit(self._done)
        elif self.target.folder is not None:
            self._wait(True)
            tell = self.working.begin(self.tr("Reading page by page. This can take minutes."))
            self._rescue(self, self.target.folder, tell, self._tell, self._refuse)

    def _wait(self, waiting: bool) -> None:
        for part in (self.target, self._back, self._on, self._restore):
            part.setEnabled(not waiting)
        if waiting:
            self.notice.clear()
        else:
            self.working.end()

    def _tell(self, found: Rescued) -> None:
        self._wait(False)
        self._done = found.folder
        for part in (self._about, self._first, self._second, self.target, self._restore):
            part.hide()
        self._title.setText(self.tr("What could be rescued"))
        self.backup.hide()
        self._back.hide()
        self._pages.setText(damage_words.damage(found.damage))
        self._pages.setVisible(bool(found.damage.pages))
        said = [
            self.tr("It is done. The new journal is called \u201c{name}\u201d.").format(
                name=found.folder.name
            )
        ]
        said += [damage_words.outcome(found), damage_words.lost(found)]
        if found.lost:
            said.append(self.tr("The new journal keeps this list, as a reflection of today."))
        self.notice.say("\n".join(line for line in said if line))
        words = self.tr("Go on in it") if self._journal_open else self.tr("Choose it to open")
        self._on.setText(words)
        self._on.setAccessibleName(words)
        self._on.setFocus()

    def _refuse(self, problem: Exception) -> None:
        self._wait(False)
        known = explain(problem)
        self.notice.say(str(known) if known else self.tr("Something did not work."))


def free(folder: Path) -> Path:
    """Return the folder's name, or the first like it that is not taken."""
    names = [folder, *(folder.with_name(f"{folder.name} {number}") for number in range(2, 1000))]
    return next((name for name in names if not name.exists()), folder)
