"""A reply to what is looked at on the person's own screen: kept for their journal at each pause.

The journal is locked meanwhile. So the reply is locked for it, into a file in its folder, by a
key that opens nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from chime_journal.errors import ChimeError
from chime_journal.gui.errands import Runner
from chime_journal.gui.problems import explain
from chime_journal.gui.review.form import ReplyCard, refused
from chime_journal.gui.widgets.text import text
from chime_journal.model.reply import Reply
from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.share.document import Document

PAUSE = 600  # milliseconds without a key


@dataclass(frozen=True, slots=True)
class Here:
    """The journal that is looked at, and what locks a reply for it; nothing where none is kept."""

    folder: Path
    recipient: str


class Keeper:
    """Writes one state of the reply after another, from two threads; an older one never comes
    after a newer one."""

    def __init__(self, here: Here) -> None:
        self._here = here
        self._writing = Lock()
        self._latest = 0

    def keep(self, number: int, reply: Reply) -> None:
        """Write the state of this number. Raises DiskFull, VaultReadOnly, StoreUnreachable."""
        from chime_journal.diary.looks import keep_reply
        from chime_journal.share.reply import encode

        data = b"" if reply.is_empty else encode(reply)
        with self._writing:
            if number > self._latest:
                keep_reply(self._here.folder, self._here.recipient, data)
                self._latest = number


class KeptReply(ReplyCard):
    """The form, which needs no button: what is typed is kept."""

    def __init__(self, document: Document, here: Here, run: Runner, parent: QWidget) -> None:
        super().__init__(document, review.reply_about_here(), parent)
        self._keeper, self._run = Keeper(here), run
        self._number = self._told = 0  # of the state handed over last, and of the one kept last
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.save)
        self.form.edited.connect(self._edit)
        self._said = text("", "small", self, tone="muted")
        self._said.setObjectName("reply_kept")
        self.inside.addWidget(self.notice)
        self.inside.addWidget(self._said)
        self.inside.addWidget(text(review.kept_for_later(), "small", self, tone="muted"))

    @property
    def unsaved(self) -> bool:
        """Whether what is typed differs from what is kept; to take everything back counts too.

        What is still on its way to the folder is not known to be kept.
        """
        typed = self.form.typed
        return self._told != self._number or typed != (self._saved or dict.fromkeys(typed, ""))

    def _edit(self) -> None:
        self._said.clear()
        self._pause.start()

    def save(self) -> None:
        """Keep what is written, beside the window."""
        self._pause.stop()
        typed = self.form.typed
        if (reply := self._good(typed)) is not None:
            self._number += 1
            job = partial(self._keeper.keep, self._number, reply)
            self._run(self, job, partial(self._tell_kept, self._number, typed), self._fail)

    def settle(self) -> None:
        """Keep what is written before anything else happens; it is a small file."""
        self._pause.stop()
        typed = self.form.typed
        if not self.unsaved or (reply := self._good(typed)) is None:
            return
        self._number += 1
        try:
            self._keeper.keep(self._number, reply)
        except ChimeError as problem:
            self._fail(problem)
        else:
            self._tell_kept(self._number, typed, None)

    def end(self) -> None:
        """Keep what is written last."""
        self.settle()

    def _good(self, typed: dict[str, str]) -> Reply | None:
        """Return the reply, or say why it cannot be kept; the one before is kept then."""
        reply = self._reply(typed, date.today())
        if not reply.is_empty and (said := refused(reply)):
            self.notice.say(said)
            return None
        return reply

    def _tell_kept(self, number: int, typed: dict[str, str], _: None) -> None:
        if number != self._number:  # a later state is on its way
            return
        self._saved, self._told = typed, number
        self.notice.clear()
        if not self.unsaved:
            self._said.setText(review.reply_kept() if any(typed.values()) else "")

    def _fail(self, problem: Exception) -> None:
        said = explain(problem)
        if said is None:
            self.troubled.emit(problem)
        else:
            self.notice.say(str(said))
