"""Stage 1: in which folder the journal is kept, and whose computer this is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.computer.drives import Drive, drive_of, is_removable, removable_drives
from chime_journal.gui.dialogs.files import choose_folder
from chime_journal.gui.widgets.choices import Choices
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import text

LOOK = 2000  # milliseconds between two looks for sticks that were plugged in
_DOCUMENTS, _OTHER = "documents", "other"
SHARED, OWN = "shared", "own"


class PlaceStage(QWidget):
    """Offers sticks by name, the documents folder, and any other folder."""

    def __init__(self, *, portable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portable = portable
        self._drives: list[Drive] = []
        self._other: Path | None = None
        self._fixed: Path | None = None
        self._computer_picked = False
        self.places = Choices("places", self)
        self.places.picked.connect(self._picked)
        self.computers = Choices("computers", self)
        self.computers.picked.connect(self._picked_computer)
        self._path = text("", "small", self, tone="muted")
        self._path.setObjectName("place_path")
        self._line = text("", "small", self, tone="muted")
        self._line.setObjectName("place_line")
        self.notice = Notice("place_notice", self)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        self._offer([])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(text(self.tr("Where should your journal live?"), "heading", self))
        column.addWidget(
            text(
                self.tr("It is one folder, and it is always locked. You can move it later."),
                "body",
                self,
                tone="muted",
            )
        )
        column.addWidget(self.places)
        column.addWidget(self._path)
        column.addWidget(self.notice)
        column.addSpacing(6)
        column.addWidget(text(self.tr("Whose computer is this?"), "strong", self))
        column.addWidget(self.computers)
        column.addWidget(self._line)
        self.computers.add(
            SHARED,
            self.tr("Shared computer"),
            self.tr("Nothing about you stays here when you leave."),
            "monitor",
        )
        self.computers.add(
            OWN,
            self.tr("My own computer"),
            self.tr("It remembers where your journal is, and how the window looks."),
            "house",
        )

    def look(self) -> None:
        """See whether a stick was plugged in or taken out."""
        drives = removable_drives()
        if [drive.root for drive in drives] != [drive.root for drive in self._drives]:
            self._offer(drives)

    def _offer(self, drives: list[Drive]) -> None:
        """Offer these drives, keeping what was picked as far as it is still there."""
        before, focused = self.places.value, self.places.focused
        fresh = {str(drive.root) for drive in drives} - set(self.places.values)
        self._drives = drives
        self.places.clear()
        locale = QLocale()
        for drive in drives:
            free = locale.formattedDataSize(drive.free, 0)
            self.places.add(
                str(drive.root),
                self.tr("USB stick {name}").format(name=drive.name),
                self.tr("{size} free. You can take it with you.").format(size=free),
                "usb",
            )
        self.places.add(_DOCUMENTS, self.tr("This computer, in Documents"), "", "hard-drive")
        self.places.add(_OTHER, self.tr("Another folder"), "", "folder")
        usual = str(drives[0].root) if drives and (fresh or not before) else before
        self.places.pick(usual if usual in self.places.values else _DOCUMENTS)
        if focused:
            self.places.focus_picked()
        self._show()

    @property
    def shared(self) -> bool:
        return self.computers.value == SHARED

    @property
    def folder(self) -> Path:
        """Return the folder the journal will be made in; it need not exist yet."""
        if self._fixed is not None:
            return self._fixed
        place = self.places.value
        if place == _OTHER and self._other is not None:
            return self._other if _is_empty(self._other) else self._new_in(self._other)
        if place in (_DOCUMENTS, _OTHER):
            return self._new_in(_documents())
        return self._new_in(Path(place))

    def _new_in(self, parent: Path) -> Path:
        """Return the first name in a folder that is still free."""
        name = self.tr("My journal")
        names = [name, *(f"{name} {number}" for number in range(2, 1000))]
        free = (parent / each for each in names if _is_empty(parent / each))
        return next(free, parent / name)

    @property
    def where(self) -> str:
        """Return one line about the place, for the foot of the next stages."""
        who = self.tr("Shared computer") if self.shared else self.tr("My own computer")
        drive = drive_of(self.folder, self._drives)
        kept = (
            self.tr("the journal lives on {name}").format(name=drive.name)
            if drive
            else self.tr("the journal lives on this computer")
        )
        return f"{who} · {kept}"

    def fix(self, folder: Path) -> None:
        """The journal is made: its place can no longer be changed here."""
        self._fixed = folder
        self._timer.stop()
        self.places.setEnabled(False)
        self.notice.say(self.tr("Your journal is made. You can move its folder later."))
        self._show()

    def _picked(self, place: str) -> None:
        if place == _OTHER:
            found = choose_folder(self, self.tr("Choose a folder"), self._other)
            if found is not None:
                self._other = found
            elif self._other is None:
                self.places.pick(self.places.values[0])
        self._show()

    def _picked_computer(self, _: str) -> None:
        self._computer_picked = True
        self._show()

    def _show(self) -> None:
        self.notice.clear() if self._fixed is None else None
        folder = self.folder
        travels = is_removable(folder)
        if not self._computer_picked:
            self.computers.pick(SHARED if travels or self._portable else OWN)
        self._path.setText(self.tr("Folder: {path}").format(path=folder))
        stays = self.shared and not travels
        self._line.setText(
            self.tr("This folder stays on this computer. Others may see it, but not open it.")
            if stays
            else ""
        )
        self._line.setVisible(stays)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._fixed is None:
            self.look()
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()


def _is_empty(folder: Path) -> bool:
    """Tell whether nothing is there, or an empty folder that can be looked into."""
    try:
        return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError:
        return False
