"""Agree and reply: written side by side, and saved as a file that the same words open.

What is typed here is on this screen and nowhere else until it is saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from chime_journal.errors import InvalidEntry
from chime_journal.gui import theme
from chime_journal.gui.errands import Runner
from chime_journal.gui.problems import explain
from chime_journal.gui.review.saving import Saving
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.working import Working
from chime_journal.model.reply import MOST_STEPS, STEP_LIMIT, WORDS_LIMIT, Reply
from chime_journal.share import talk
from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.share.document import Document

LINES = 4  # of a field
AROUND = 28  # pixels of a field above and below its lines
AGREED_LIMIT = MOST_STEPS * (STEP_LIMIT + 1)  # characters, each thing on a line
BESIDE_FROM = 620  # pixels at 100 per cent text; below it the fields stand in one column


@dataclass(frozen=True, slots=True)
class Sealed:
    """How the file that is read was locked, and the folder it lies in."""

    words: str
    folder: Path


class ReplyForm(QWidget):
    """Four fields, each of which may stay empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = 0
        self._cells: list[QWidget] = []
        self._fields: dict[str, QPlainTextEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        for name, (label, hint) in review.reply_fields().items():
            self._cells.append(self._cell(name, label, hint))
        Fitting(self, self._arrange)
        self._arrange()

    def _cell(self, name: str, label: str, hint: str) -> QWidget:
        cell = QWidget(self)
        field = QPlainTextEdit(cell)
        field.setObjectName(f"reply_{name}")
        field.setPlaceholderText(hint)
        field.setAccessibleName(label)
        field.setAccessibleDescription(hint)
        field.setTabChangesFocus(True)
        limit_length(field, AGREED_LIMIT if name == "agreed" else WORDS_LIMIT)
        self._fields[name] = field
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(text(label, "strong", cell))
        column.addWidget(field)
        return cell

    def _arrange(self) -> None:
        for field in self._fields.values():
            field.setFixedHeight(field.fontMetrics().lineSpacing() * LINES + AROUND)
        columns = 2 if self.width() >= BESIDE_FROM * max(0.8, theme.scale()) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    @property
    def typed(self) -> dict[str, str]:
        """Return what each field says, by name."""
        return {name: field.toPlainText().strip() for name, field in self._fields.items()}

    def begin(self, name: str) -> None:
        """Take the keyboard to a field."""
        self._fields[name].setFocus()


class ReplyCard(Card):
    """The form, and saving it; what went wrong is said here, and nothing typed is lost by it.

    Signals:
        troubled(Exception): saving failed in a way that nobody foresaw.
    """

    troubled = Signal(object)

    def __init__(self, document: Document, sealed: Sealed, run: Runner, parent: QWidget) -> None:
        super().__init__(review.reply_heading(), parent)
        self.setObjectName("section_reply")
        self._document, self._sealed, self._run = document, sealed, run
        self._saved: dict[str, str] = {}
        self._saving: Saving | None = None
        name = talk.name_of(document)
        self.form = ReplyForm(self)
        self.notice = Notice("reply_notice", self)
        self.working = Working("reply_working", self)
        self.working.stop_asked.connect(self._stop)
        self._button = button(self.tr("Save the reply"), "save", name="save_reply",
                              look="primary", clicked=self.save)  # fmt: skip
        self._row = QWidget(self)
        Flow(self._row).addWidget(self._button)
        self.inside.addWidget(text(review.reply_about(name), "body", self, tone="muted"))
        self.inside.addWidget(self.form)
        for part in (self._row, self.working, self.notice):
            self.inside.addWidget(part)
        self.inside.addWidget(text(review.only_here(), "small", self, tone="muted"))

    @property
    def unsaved(self) -> bool:
        """Whether something typed here is in no file yet."""
        typed = self.form.typed
        return any(typed.values()) and typed != self._saved

    @property
    def lines(self) -> list[tuple[str, str]]:
        """Return what is written so far, each with its question, for paper."""
        asked, typed = review.reply_fields(), self.form.typed
        return [(asked[name][0], words) for name, words in typed.items() if words]

    def save(self) -> None:
        """Ask where to, then seal and save what is written."""
        if self._saving is not None:
            return
        typed, today = self.form.typed, date.today()
        reply = self._reply(typed, today)
        if refused := _refused(reply):
            self.notice.say(refused)
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

    def _reply(self, typed: dict[str, str], today: date) -> Reply:
        lines = typed["agreed"].splitlines()
        return Reply(
            answers=self._document.share,
            written=today,
            heard=typed["heard"],
            question=typed["question"],
            agreed=tuple(line.strip() for line in lines if line.strip()),
            encouragement=typed["encouragement"],
            journal=self._document.journal,
        )

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


def _refused(reply: Reply) -> str:
    """Say why a reply cannot be saved as it is; nothing if it can."""
    from chime_journal.share.reply import encode

    try:
        encode(reply)
    except InvalidEntry as problem:
        return review.agreed_too_long() if problem.field == "agreed" else str(explain(problem))
    return ""
