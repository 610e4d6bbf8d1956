"""A reply that was written while the journal was shut comes home when it is opened."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from chime_journal.errors import ImportRefused, InvalidEntry
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.quiet_bar import QuietBar
from chime_journal.model.change import Change, Kind

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


class ComingHome(QObject):
    """Looks once whether a reply waits in the journal's folder, and brings it in."""

    def __init__(self, session: Session, bar: QuietBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._bar = session, bar
        if not session.why_reading:
            session.ask(self, lambda diary: diary.looks.waiting, self._look)

    def _look(self, waiting: bool) -> None:
        if waiting:
            self._session.change(self, _bring, self._tell, self._fail)

    def _tell(self, change: Change) -> None:
        if change.id is not None:
            self._bar.say(
                self.tr("The reply you wrote together is on Share, in what you shared before.")
            )

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, ImportRefused | InvalidEntry):
            self._bar.say(
                self.tr("A reply in your journal's folder cannot be read. It is put aside.")
            )
        else:
            self._session.troubled.emit(problem)


def _bring(diary: Diary) -> Change:
    """Add the reply that waits; what is none goes aside. Raises ImportRefused, InvalidEntry."""
    try:
        change = _add(diary)
    except (ImportRefused, InvalidEntry):
        diary.looks.put_aside()
        raise
    diary.looks.end()
    return change


def _add(diary: Diary) -> Change:
    from chime_journal.share.reply import decode

    reply = decode(diary.looks.read(), date.max)
    # This computer's clock may have been set back since; the words come in all the same.
    reply = replace(reply, written=min(reply.written, date.today()))
    try:
        return diary.replies.add(reply)
    except ImportRefused as problem:
        if problem.reason != "twice":  # it was added, and then the power went
            raise
        return Change.of(Kind.REPLY)
