"""A file somebody shared, from the unlock window to its review, and forgetting it again.

Once words were tried, something of the file may be in this process's memory. From then on every
way out begins the program anew, as locking a journal does. What a person shows on their own screen
is the same, but that it comes from their journal and not from a file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from chime_journal.gui.computer.left import IDLE, Left
from chime_journal.gui.computer.locks import SystemLocks
from chime_journal.gui.front.idle import IdleWatch
from chime_journal.gui.front.lobby import Lobby

if TYPE_CHECKING:
    from chime_journal.gui.review.ask import AskView
    from chime_journal.gui.review.kept import Here
    from chime_journal.gui.review.reply import Sealed
    from chime_journal.gui.review.room import Room
    from chime_journal.share.document import Document


class SharedFile(QObject):
    """Shows who asks for the words, then the review; watches for nobody being there.

    Signals:
        forget_asked(), hide_asked(): close and forget, or cover and forget.
    """

    forget_asked = Signal()
    hide_asked = Signal()

    def __init__(self, lobby: Lobby, watch: IdleWatch, locks: SystemLocks, parent: QObject) -> None:
        super().__init__(parent)
        self._lobby, self._watch, self._locks = lobby, watch, locks
        self._asked: AskView | None = None
        self._room: Room | None = None
        self.held = False  # whether something of a file may be in memory
        lobby.shared_asked.connect(self.ask)

    def ask(self, file: Path | None = None) -> None:
        """Ask which file it is, unless that is known, and for its words."""
        from chime_journal.gui.review.ask import AskView

        view = AskView(self._lobby.errands.run, file)
        view.left.connect(self._leave)
        view.tried.connect(lambda: self._hold())
        view.opened.connect(self._show)
        view.support_asked.connect(self._support)
        self._asked = view
        self._lobby.show(view)

    def _support(self) -> None:
        from chime_journal.gui.support.view import SupportPlace

        self._lobby.show_before(SupportPlace())

    def _leave(self) -> None:
        if self.held:
            self.forget_asked.emit()
        else:
            self._lobby.show_unlock()

    def _hold(self, minutes: int = IDLE) -> None:
        if not self.held:
            self.held = True
            self._watch.set_minutes(minutes)
            self._watch.start()
            self._locks.watch()

    def _show(self, document: Document, words: str) -> None:
        from chime_journal.gui.review.reply import Sealed

        asked, self._asked = self._asked, None
        if asked is None or self._lobby.view is not asked or asked.file.folder is None:
            return  # it was left meanwhile
        self._open_room(document, Sealed(words, asked.file.folder.parent))

    def look(self, left: Left) -> None:
        """Show a document of a journal that is locked now, if there is one to look at."""
        from chime_journal.errors import ImportRefused
        from chime_journal.gui.review.kept import Here
        from chime_journal.share import encoding

        look, journal = left.look, left.journal
        if look is None or journal is None:
            return
        self._hold(look.idle)
        try:
            document = encoding.decode(look.document)
        except ImportRefused as problem:  # it was read once before it was handed over
            self._lobby.errands.troubled.emit(problem)
        else:
            self._open_room(document, Here(journal, look.recipient))

    def _open_room(self, document: Document, way: Sealed | Here) -> None:
        from chime_journal.gui.review.room import Room

        room = Room(document, self._lobby.errands.run, self._lobby.computer.looks, way)
        room.hide_asked.connect(self.hide_asked)
        room.forget_asked.connect(self.forget_asked)
        room.looks_picked.connect(self._lobby.computer.pick_looks)
        room.troubled.connect(self._lobby.errands.troubled)
        self._room = room
        self._watch.soon.connect(room.warn)
        self._watch.stayed.connect(room.unwarn)
        self._lobby.show(room, has_help=True)

    def asks_first(self) -> bool:
        """Whether the window stays, to ask about a reply that is not saved."""
        return self._room is not None and self._room.asks_first()

    def forget(self) -> None:
        """Watch no more; the view itself goes when another one is shown."""
        if self._room is not None:
            self._room.end()
        self.held, self._asked, self._room = False, None, None
        self._watch.stop()
        self._locks.rest()
