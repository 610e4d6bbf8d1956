"""A reply to a file: saved as another file, which the same words open.

What is typed here is on this screen and nowhere else until it is saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from chime_journal.gui.errands import Runner
from chime_journal.gui.problems import explain
from chime_journal.gui.review.form import ReplyCard, refused
from chime_journal.gui.review.saving import Saving
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.share import talk
from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.share.document import Document


@dataclass(frozen=True, slots=True)
class Sealed:
    """How the file that is read was locked, and the folder it lies in."""

    words: str
    folder: Path


class SealedReply(ReplyCard):
    """The form, and saving it; what went wrong is said here, and nothing typed is lost by it."""

    def __init__(self, document: Document, sealed: Sealed, run: Runner, parent: QWidget) -> None:
        super().__init__(document, review.reply_about(talk.name_of(document)), parent)
        self._sealed, self._run = sealed, run
        self._saving: Saving | None = None
        self.working = Working("reply_working", self)
        self.working.stop_asked.connect(self._stop)
        self._button = button(self.tr("Save the reply"), "save", name="save_reply",
                              look="primary", clicked=self.save)  # fmt: skip
        self._row = QWidget(self)
        Flow(self._row).addWidget(self._button)
        for part in (self._row, self.working, self.notice):
            self.inside.addWidget(part)
        self.inside.addWidget(text(review.only_here(), "small", self, tone="muted"))

    def save(self) -> None:
        """Ask where to, then seal and save what is written."""
        if self._saving is not None:
            return
        typed, today = self.form.typed, date.today()
        reply = self._reply(typed, today)
        if said := refused(reply):
            self.notice.say(said)
            self.form.begin("agreed" if reply.agreed else "heard")
            return
        from chime_journal.gui.dialogs.files import save_file
        from chime_journal.share.reply import ENDING

        title, name = self.tr("Save the reply"), f"reply-{today.isoformat()}{ENDING}"
        path = save_file(self, title, self.tr("Replies"), ENDING, name, self._sealed.folder)
        if path is not None:
            self._saving = Saving(reply, self._sealed.words, path)
            self._wait(True)
            self._run(self, self._saving.run, partial(self._tell_saved, path, typed), self._fail)

    def _wait(self, waiting: bool) -> None:
        for part in (self.form, self._row):
            part.setEnabled(not waiting)
        if waiting:
            self.notice.clear()
            self.working.begin(self.tr("Saving. This takes a moment, to keep others out."))
        else:
            self.working.end()

    def _tell_saved(self, path: Path, typed: dict[str, str], _: None) -> None:
        self._saving, self._saved = None, typed
        self._wait(False)
        self.notice.say(review.reply_saved(path.name))
        self._button.setFocus()

    def _fail(self, problem: Exception) -> None:
        self._saving = None
        self._wait(False)
        self._button.setFocus()
        said = explain(problem)
        if said is None:
            self.troubled.emit(problem)
        else:
            self.notice.say(str(said))

    def _stop(self) -> None:
        if self._saving is not None:
            self._saving.stop()

    def end(self) -> None:
        """Stop what is being saved; no half of a file stays behind."""
        if self._saving is not None:
            self._saving.end()
