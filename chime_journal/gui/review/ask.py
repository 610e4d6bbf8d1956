"""Which file, and its words: what stands before a review."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from chime_journal.gui.errands import Runner
from chime_journal.gui.front.centre import Centre
from chime_journal.gui.review.refusals import explain
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picked_folder import PickedFolder
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.secret import SecretField
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working

if TYPE_CHECKING:
    from chime_journal.share.document import Document

MEASURE = 560  # pixels at 100 per cent text


class AskView(Centre):
    """Asks for a sealed file and the words that open it, and opens it beside the window.

    Signals:
        left(): back to where the person came from; Esc does it too.
        tried(): words were given; from now on there may be something to forget.
        opened(object, str): the document, read whole, and the words that opened it.
        support_asked(): show Support now.
    """

    left = Signal()
    tried = Signal()
    opened = Signal(object, str)
    support_asked = Signal()

    def __init__(self, run: Runner, file: Path | None = None) -> None:
        super().__init__("ask_shared", MEASURE)
        self._run = run
        self._stop = Event()
        self.file = PickedFolder(self.tr("Choose the file"), "shared_file", self, icon="file-heart")
        self.file.choose_asked.connect(self._choose)
        self.words = SecretField(self.tr("The words for this file"), "shared_words", self)
        self.words.line.setProperty("face", "lead")
        self.words.entered.connect(self._give)
        self.notice = Notice("shared_notice", self)
        self.working = Working("shared_working", self)
        self.working.stop_asked.connect(self.stop)
        self._open = button(self.tr("Open it together"), "lock-open", name="open_shared",
                            look="primary", clicked=self._give)  # fmt: skip
        self._back = button(self.tr("Back"), "arrow-left", name="back", clicked=self.left.emit)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._escape)
        self._lay_out()
        if file is not None:
            self.choose(file)

    def _lay_out(self) -> None:
        title = text(self.tr("Open a file someone shared with you"), "title", self)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card = Card(parent=self, margin=22)
        card.inside.setSpacing(8)
        card.inside.addWidget(text(self.tr("File"), "strong", card))
        card.inside.addWidget(self.file)
        card.inside.addSpacing(6)
        card.inside.addWidget(self.words)
        card.inside.addWidget(text(self._how(), "small", card, tone="muted"))
        card.inside.addWidget(self.notice)
        card.inside.addSpacing(4)
        self._buttons = QWidget(card)
        row = Flow(self._buttons, spacing=10)
        row.addWidget(self._open)
        row.addWidget(self._back)
        card.inside.addWidget(self._buttons)
        card.inside.addWidget(self.working)
        self.column.addStretch(1)
        self.column.addWidget(Picture("handshake", 2.0, self))
        self.column.addWidget(title)
        self.column.addWidget(card)
        self.column.addWidget(
            button(self.tr("Support now"), "life-buoy", name="support", look="link",
                   clicked=self.support_asked.emit), 0, Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip
        self.column.addStretch(2)

    def _how(self) -> str:
        return self.tr(
            "Best read side by side. Ask for the words in person. Nothing of it is kept here."
        )

    def choose(self, file: Path) -> None:
        """Take a file as the one to open."""
        self.file.show_folder(file)
        self.notice.clear()
        self.words.setFocus()

    def _choose(self) -> None:
        from chime_journal.gui.computer.drives import removable_drives
        from chime_journal.gui.dialogs.files import open_file

        chosen = self.file.folder
        start = chosen.parent if chosen else next((d.root for d in removable_drives()), None)
        title, what = self.tr("Choose the file"), self.tr("Shared files")
        found = open_file(self, title, what, "*.chimeshare", start)
        if found is not None:
            self.choose(found)

    def _give(self) -> None:
        file, words = self.file.folder, self.words.words
        if file is None:
            self.notice.say(self.tr("Choose the file first."))
            self.file.setFocus()
        elif not words:
            self.notice.say(self.tr("Type the words first."))
            self.words.setFocus()
        else:
            self._wait(True)
            self._stop = Event()
            self.tried.emit()
            job = partial(_open, file, words, self._stop)
            self._run(self, job, partial(self._take, words), self._refuse)

    def _wait(self, waiting: bool) -> None:
        for part in (self.file, self.words, self._buttons):
            part.setEnabled(not waiting)
        if waiting:
            self.notice.clear()
            self.words.line.reveal(False)
            self.working.begin(self.tr("Opening. This takes a moment, to keep others out."))
        else:
            self.working.end()

    def _take(self, words: str, document: Document) -> None:
        self._wait(False)
        if self._stop.is_set():
            self._refuse_with(self.tr("Stopped. The file is still shut."))
            return
        self.words.clear()
        self.opened.emit(document, words)

    def _refuse(self, problem: Exception) -> None:
        self._wait(False)
        said = explain(problem)
        if said is None:
            raise problem  # nobody foresaw it, so it is the unexpected dialog's
        self._refuse_with(said)

    def _refuse_with(self, words: str) -> None:
        self.notice.say(words)
        self.words.setFocus()
        self.words.line.selectAll()

    def _escape(self) -> None:
        if self._buttons.isEnabled():
            self.left.emit()
        else:
            self.working.stop()

    def stop(self) -> None:
        """Give up what is being opened."""
        self._stop.set()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.file if self.file.folder is None else self.words).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # it was left, or its window is closing
            self._stop.set()


def _open(file: Path, words: str, stop: Event) -> Document:
    """Read and open a file; on a worker, since it takes a second or two."""
    from chime_journal.share import sealed

    return sealed.unseal(sealed.read_file(file), words, stop.is_set)
