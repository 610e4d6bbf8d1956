"""Which reply, and its words: what stands before a reply comes into the journal."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from chime_journal.gui.dialogs.files import open_file
from chime_journal.gui.session import Session
from chime_journal.gui.share.refusals import explain
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picked_folder import PickedFolder
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.model.change import Change
from chime_journal.model.reply import Reply


class Adding(Card):
    """Asks for a reply and the words of its share, and puts it into the journal.

    Signals:
        added(int): the reply is in the journal, under this id.
        left(): the person changed their mind.
    """

    added = Signal(int)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent=parent, look="tinted")
        self.setObjectName("adding")
        self._session = session
        self._stop = Event()
        self.file = PickedFolder(self.tr("Choose the reply"), "reply_file", self, icon="file-heart")
        self.file.choose_asked.connect(self._choose)
        self.words = SecretField(self.tr("The words of the file you shared"), "reply_words", self)
        self.words.entered.connect(self._give)
        self.notice = Notice("adding_notice", self)
        self.working = Working("adding_working", self)
        self.working.stop_asked.connect(self.stop)
        self._buttons = QWidget(self)
        row = Flow(self._buttons, spacing=10)
        row.addWidget(button(self.tr("Add it"), "check", name="add_it", look="primary",
                             clicked=self._give))  # fmt: skip
        row.addWidget(button(self.tr("Never mind"), name="leave_adding", clicked=self.left.emit))
        self.inside.addWidget(text(self.tr("Add a reply"), "section", self))
        about = self.tr("It opens with the words of the file it answers.")
        self.inside.addWidget(text(about, "body", self))
        for widget in (self.file, self.words, self.notice, self._buttons, self.working):
            self.inside.addWidget(widget)

    def begin(self) -> None:
        """Ask for a reply, from the beginning."""
        self.notice.clear()
        self.words.clear()
        self.show()
        self.file.setFocus()

    def _choose(self) -> None:
        chosen = self.file.folder
        title, what = self.tr("Choose the reply"), self.tr("Replies")
        start = None if chosen is None else chosen.parent
        found = open_file(self.window(), title, what, "*.chimereply", start)
        if found is not None:
            self.file.show_folder(found)
            self.notice.clear()
            self.words.setFocus()

    def _give(self) -> None:
        file, words = self.file.folder, " ".join(self.words.words.split())
        if file is None:
            self.notice.say(self.tr("Choose the reply first."))
            self.file.setFocus()
        elif not words:
            self.notice.say(self.tr("Type the words first."))
            self.words.setFocus()
        else:
            self._stop = Event()
            self._wait(True)
            job = partial(_open, file, words, self._stop)
            self._session.work(self, job, self._take, self._refuse)

    def _wait(self, waiting: bool) -> None:
        for part in (self.file, self.words, self._buttons):
            part.setEnabled(not waiting)
        if waiting:
            self.notice.clear()
            self.words.line.reveal(False)
            self.working.begin(self.tr("Opening. This takes a moment, to keep others out."))
        else:
            self.working.end()

    def _take(self, reply: Reply) -> None:
        self._session.change(self, lambda diary: diary.replies.add(reply), self._tell, self._refuse)

    def _tell(self, change: Change) -> None:
        self._wait(False)
        self.words.clear()
        if change.id is not None:
            self.added.emit(change.id)

    def _refuse(self, problem: Exception) -> None:
        self._wait(False)
        said = explain(problem)
        if said is None:
            self._session.troubled.emit(problem)
            return
        self.notice.say(said)
        self.words.setFocus()
        self.words.line.selectAll()

    def stop(self) -> None:
        """Give up what is being opened."""
        self._stop.set()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # the place was left, or the window is closing
            self._stop.set()
            self.words.clear()


def _open(file: Path, words: str, stop: Event) -> Reply:
    """Read and open a reply; on a worker, since it takes a second or two."""
    from chime_journal.share import reply

    return reply.read_file(file, words, stop.is_set)
