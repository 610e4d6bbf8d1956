"""Merging: where the other copy is, its words, what will happen, and then all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.errors import WrongPassphrase
from chime_journal.gui.computer.drives import removable_drives
from chime_journal.gui.dialogs.files import choose_folder, journal_in
from chime_journal.gui.merge import words
from chime_journal.gui.merge.told import Told
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picked_folder import PickedFolder
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.model.change import Change
from chime_journal.model.merged import Merged

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary
    from chime_journal.diary.merging.room import OtherCopy


class MergeCard(Card):
    """One other copy, from choosing its folder to having it here.

    Signals:
        left(): the person is done, or changed their mind.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margin=24)
        self.setObjectName("merge_card")
        self._session = session
        self._copy: OtherCopy | None = None  # open, and looked through
        self._merged = Merged()
        self.folder = PickedFolder(self.tr("The folder of the other copy"), "other_copy", self)
        self.folder.choose_asked.connect(self.choose)
        self.words = SecretField(self.tr("The words of that copy"), "other_copy_words", self)
        self.words.entered.connect(self.go_on)
        self.notice = Notice("merge_notice", self)
        self.words.edited.connect(self.notice.clear)
        self.told = Told(session, self)
        self.working = Working("merging", self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._about = text(
            self.tr(
                "If you wrote in two copies, such as on a stick and at home, this makes one of "
                "them. Nothing is lost. The other copy stays as it is."
            ),
            "body",
            self,
            tone="muted",
        )
        self.inside.addWidget(text(self.tr("Join two copies"), "heading", self))
        for part in (
            *(self._about, self.folder, self.words, self.told),
            *(self.notice, self.working),
        ):
            self.inside.addWidget(part)
        self._cancel = button(self.tr("Cancel"), name="merge_nothing", clicked=self.left.emit)
        self._on = button(
            self.tr("Look at it"), name="merge_on", look="primary", clicked=self.go_on
        )
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._on)
        self.inside.addLayout(row)
        self.told.hide()
        tab_through(
            *(self.folder, self.words, self.told, self.notice, self.working),
            *(self._cancel, self._on),
        )
        self.setFocusProxy(self.folder)

    def choose(self) -> None:
        """Ask for the folder of the other copy."""
        start = next((drive.root for drive in removable_drives()), None)
        found = choose_folder(self.window(), self.tr("Choose the other copy"), start)
        if found is not None:
            self.take(journal_in(found))

    def take(self, folder: Path) -> None:
        """Look whether a folder holds another copy, which needs no words yet."""
        self.notice.clear()
        self.folder.show_folder(folder)
        self._session.ask(
            self, lambda diary: diary.merging.check(folder), self._checked, self._refuse
        )

    def _checked(self, _: None) -> None:
        self.words.setFocus()

    def go_on(self) -> None:
        """Open the other copy and look through it; or, once that is done, merge."""
        self.notice.clear()
        if self._copy is not None:
            self._merge(self._copy)
        elif self.folder.folder is None:
            self.notice.say(self.tr("Choose the folder of the other copy first."))
            self.folder.setFocus()
        elif not self.words.words:
            self.notice.say(self.tr("Type the words of that copy first."))
            self.words.setFocus()
        else:
            self._open(self.folder.folder, self.words.words)

    def _open(self, folder: Path, said: str) -> None:
        self._begin(self.tr("Opening the other copy."))
        self._session.ask(
            self, lambda diary: diary.merging.open(folder, said), self._look, self._refuse
        )

    def _look(self, copy: OtherCopy) -> None:
        self._copy = copy
        self.words.clear()
        tell = self._begin(self.tr("Looking at what is different."))

        def look(diary: Diary) -> Merged:
            return diary.merging.look(copy, tell)

        self._session.ask(self, look, self._looked, self._refuse)

    def _looked(self, merged: Merged) -> None:
        self._rest()
        self.folder.hide()
        self.words.hide()
        if merged.is_nothing:
            self._about.setText(self.tr("All that is in the other copy is here already."))
            self._close_only()
            return
        self._about.setText(
            self.tr("This will happen. A backup is made first. Settings stay as they are here.")
        )
        self.told.show_groups(words.groups(merged))
        self._on.setText(self.tr("Join them"))
        self._on.setAccessibleName(self._on.text())
        self._on.setFocus()

    def _merge(self, copy: OtherCopy) -> None:
        tell = self._begin(self.tr("Making a backup, then joining both."))

        def merge(diary: Diary) -> Change:
            change, self._merged = diary.merging.merge(copy, tell)
            return change

        self._session.change(self, merge, self._done, self._refuse)

    def _done(self, _: Change) -> None:
        self._rest()
        self._about.setText(
            self.tr(
                "Done. Both copies are one in this journal. To have the same in the other, open "
                "it and join it with this one."
            )
        )
        self.told.show_groups(words.groups(self._merged), self._merged.twice)
        self._close_only()

    def _begin(self, said: str) -> Callable[[float], None]:
        for part in (self._on, self.words, self.folder):
            part.setEnabled(False)
        return self._session.stoppable(self.working.begin(said))

    def _rest(self) -> None:
        self.working.end()
        for part in (self._on, self.words, self.folder):
            part.setEnabled(True)

    def _close_only(self) -> None:
        self.forget()
        self._on.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._cancel.setFocus()

    def forget(self) -> None:
        """Let go of the other copy, once whatever reads it has come to its end."""
        copy, self._copy = self._copy, None
        if copy is not None:
            self._session.ask(self._session, lambda _: copy.close(), _nothing)

    def _refuse(self, problem: Exception) -> None:
        self._rest()
        if self.words.isVisible():  # nothing was looked through yet
            self.forget()
        self.notice.say(words.refusal(problem))
        if isinstance(problem, WrongPassphrase):
            self.words.setFocus()
            self.words.line.selectAll()


def _nothing(_: None) -> None:
    """There is nothing to do once it is closed."""
