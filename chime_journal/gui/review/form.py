"""What is written in answer to a share: four fields side by side, and what they say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from chime_journal.errors import InvalidEntry
from chime_journal.gui import theme
from chime_journal.gui.problems import explain
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import text
from chime_journal.model.reply import MOST_STEPS, STEP_LIMIT, WORDS_LIMIT, Reply
from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.share.document import Document

LINES = 4  # of a field
AROUND = 28  # pixels of a field above and below its lines
AGREED_LIMIT = MOST_STEPS * (STEP_LIMIT + 1)  # characters, each thing on a line
BESIDE_FROM = 620  # pixels at 100 per cent text; below it the fields stand in one column


class ReplyForm(QWidget):
    """Four fields, each of which may stay empty.

    Signals:
        edited(): something was typed or taken away.
    """

    edited = Signal()

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
        field.textChanged.connect(self.edited)
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
    """The form under its heading. Where the words go is for those that are made of it.

    Signals:
        troubled(Exception): saving failed in a way that nobody foresaw.
    """

    troubled = Signal(object)

    def __init__(self, document: Document, about: str, parent: QWidget) -> None:
        """`about` says what a reply is for, before its fields."""
        super().__init__(review.reply_heading(), parent)
        self.setObjectName("section_reply")
        self._document = document
        self._saved: dict[str, str] = {}
        self.form = ReplyForm(self)
        self.notice = Notice("reply_notice", self)
        self.inside.addWidget(text(about, "body", self, tone="muted"))
        self.inside.addWidget(self.form)

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
        """Save what is written."""
        raise NotImplementedError

    def settle(self) -> None:
        """Bring to rest what can be, before anybody asks whether it is saved."""

    def end(self) -> None:
        """Nothing is saved any more after this; no half of a file stays behind."""
        raise NotImplementedError

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


def refused(reply: Reply) -> str:
    """Say why a reply cannot be saved as it is; nothing if it can."""
    from chime_journal.share.reply import encode

    try:
        encode(reply)
    except InvalidEntry as problem:
        return review.agreed_too_long() if problem.field == "agreed" else str(explain(problem))
    return ""
