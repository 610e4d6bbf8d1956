"""Leaving this computer: a copy somewhere else, proven to open, and only then nothing here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.errors import InvalidEntry
from chime_journal.gui.computer.drives import is_removable, removable_drives
from chime_journal.gui.dialogs.files import choose_folder
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.choices import Choices
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picked_folder import PickedFolder
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.model.backup import SecondPlace, TakenAlong

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

WHOLE, FILE = "whole", "file"


class LeaveCard(Card):
    """First the copy, then what stays, then the removing.

    Signals:
        left(): the person changed their mind.
        lock_asked(): lock; the journal is removed then, or what the app remembers of it.
    """

    left = Signal()
    lock_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin=24)
        self.setObjectName("leave_card")
        self._session = session
        self._copied = False
        self._travels = False  # the journal is on a stick
        self.place = PickedFolder(self.tr("Choose a stick or another drive"), "leave_to", self)
        self.place.choose_asked.connect(self._choose)
        self.form = Choices("leave_form", self)
        self.form.add(
            WHOLE, self.tr("The whole journal"), self.tr("Ready to open there, with its backups.")
        )
        self.form.add(
            FILE, self.tr("One backup file"), self.tr("It is smaller. You restore it to open it.")
        )
        self.form.pick(WHOLE)
        self.words = SecretField(self.tr("Passphrase"), "leave_words", self)
        self.words.entered.connect(self.go_on)
        self.notice = Notice("leave_notice", self)
        self.working = Working("leaving", self)
        self._lay_out()
        session.ask(self, lambda diary: (diary.folder, diary.shelf.second()), self._propose)

    def _lay_out(self) -> None:
        self._about = text(
            self.tr(
                "First the journal is copied and the copy is opened, to be sure. "
                "Only then it is removed from here."
            ),
            "body",
            self,
            tone="muted",
        )
        self._asked = (
            text(self.tr("Where it goes"), "strong", self),
            self.place,
            text(self.tr("What goes there"), "strong", self),
            self.form,
            self.words,
        )
        self.inside.addWidget(text(self.tr("Leave this computer"), "heading", self))
        for part in (self._about, *self._asked, self.notice, self.working):
            self.inside.addWidget(part)
        self._cancel = button(self.tr("Cancel"), name="stay_here", clicked=self._back)
        self._on = button(
            self.tr("Make the copy"), name="leave_on", look="primary", clicked=self.go_on
        )
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._on)
        self.inside.addLayout(row)
        self.setFocusProxy(self.place)

    def _propose(self, found: tuple[Path, SecondPlace | None]) -> None:
        """Propose the second place if it is there, or else the first stick."""
        folder, second = found
        if is_removable(folder):
            self._say_travels()
            return
        places = [second.folder] if second is not None and second.there else []
        places += [drive.root for drive in removable_drives()]
        if places:
            self.place.show_folder(places[0])

    def _say_travels(self) -> None:
        """The journal lies on a stick: only what the app remembers here has to go."""
        self._travels = True
        for part in self._asked:
            part.hide()
        self._about.setText(
            self.tr(
                "Your journal is on a stick, so none of it is on this computer. "
                "The settings of this app here are removed. Then take the stick with you."
            )
        )
        self._on.setText(self.tr("Lock and forget it here"))
        self._on.setAccessibleName(self._on.text())
        self._on.setFocus()

    def _choose(self) -> None:
        found = choose_folder(self, self.tr("Choose a place"), self.place.folder)
        if found is not None:
            self.place.show_folder(found)
            self.notice.clear()

    def go_on(self) -> None:
        """Make the copy; or, once it is proven, remove what is here."""
        if self._travels:
            self._session.gone = "forgotten"
            self.lock_asked.emit()
        elif self._copied:
            self._session.remove_at_end("left", copied=True)
            self.lock_asked.emit()
        elif self.place.folder is None:
            self.notice.say(self.tr("Choose a place first."))
            self.place.setFocus()
        elif not self.words.words:
            self.notice.say(self.tr("Type your words first."))
            self.words.setFocus()
        else:
            self._copy(self.place.folder, self.words.words)

    def _copy(self, place: Path, words: str) -> None:
        whole = _free(place / self.tr("My journal")) if self.form.value == WHOLE else None
        for part in (*self._asked, self._cancel, self._on):
            part.setEnabled(False)
        self.notice.clear()
        tell = self._session.stoppable(
            self.working.begin(self.tr("Copying your journal and opening the copy."))
        )

        def take(diary: Diary) -> TakenAlong:
            return diary.take_along(place, words, tell, whole=whole)

        self._session.beside(self, take, self._proven, self._refuse)

    def _rest(self) -> None:
        self.working.end()
        for part in (*self._asked, self._cancel, self._on):
            part.setEnabled(True)

    def _proven(self, taken: TakenAlong) -> None:
        self._rest()
        self._copied = True
        self.words.clear()
        for part in self._asked:
            part.hide()
        here = taken.path.parent
        where = (
            self.tr("The copy opens with your words. It is in this place: {path}")
            if is_removable(here)
            else self.tr("The copy opens with your words. It is on this computer: {path}")
        )
        self._about.setText(where.format(path=taken.path))
        self.notice.say(
            " ".join(
                (
                    self.tr("Now your journal can be removed from its folder here."),
                    self.tr("The settings of this app on this computer go too."),
                    self.tr("Files that are not the app's stay."),
                    self.tr("What you printed, saved or shared stays too."),
                    self.tr("If you cancel, the copy stays where it is."),
                    self.tr(
                        "The system may keep old pieces or backups of its own. They are locked."
                    ),
                )
            )
        )
        self._on.setText(self.tr("Remove it from here"))
        self._on.setAccessibleName(self._on.text())
        self._on.setFocus()

    def _refuse(self, problem: Exception) -> None:
        self._rest()
        known = explain(problem)
        said = str(known) if known else self.tr("Something did not work.")
        if isinstance(problem, InvalidEntry):
            said = self.tr("That folder is inside your journal. Choose another place.")
        nothing = self.tr("Nothing was removed.")
        self.notice.say(f"{said} {nothing}")

    def _back(self) -> None:
        self.left.emit()


def _free(folder: Path) -> Path:
    """Return the folder's name, or the first like it that is not taken."""
    names = [folder, *(folder.with_name(f"{folder.name} {number}") for number in range(2, 1000))]
    return next((name for name in names if not name.exists()), folder)
