"""What was saved, where, and the words to say; and what was shared before."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.share import things
from chime_journal.gui.share.protecting import SEALED
from chime_journal.gui.share.saving import Saved
from chime_journal.gui.widgets.buttons import IconButton, button
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.gui.widgets.empty import Empty
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text
from chime_journal.model.support import ReceiptLine
from chime_journal.words.report import day
from chime_journal.words.trends import day_words

MAY_BREAK = "\u200b"  # a long path may go on in the next line here


def form_words(form: str) -> str:
    """Return a form's name."""
    tr = QCoreApplication.translate
    return tr("share", "Sealed file") if form == SEALED else tr("share", "PDF")


class SavedView(Card):
    """The end of a share.

    Signals:
        another_asked(): save the same pages in another form.
        finished(): done with this share.
    """

    another_asked = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("saved")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Picture("circle-check", 1.5, self))
        self._head = text(self.tr("It is saved."), "heading", self)
        head.addWidget(self._head, 1)
        self.inside.addLayout(head)
        self._where = text("", "body", self)
        self._where.setObjectName("saved_where")
        self.inside.addWidget(self._where)
        self._box = Card(parent=self, look="tinted")
        self._words = text("", "heading", self._box)
        self._words.setObjectName("saved_words")
        self._box.inside.addWidget(text(self.tr("The words that open it"), "strong", self._box))
        self._box.inside.addWidget(self._words)
        self._box.inside.addWidget(
            text(self.tr("Say the words aloud, do not send them with the file."), "body", self._box)
        )
        self.inside.addWidget(self._box)
        self._kept = text("", "body", self, tone="muted")
        self.inside.addWidget(self._kept)
        row = Flow(spacing=10)
        row.addWidget(button(self.tr("Save it in another form"), "files", name="another_form",
                             clicked=self.another_asked.emit))  # fmt: skip
        row.addWidget(button(self.tr("Done"), "check", name="share_done", look="primary",
                             clicked=self.finished.emit))  # fmt: skip
        self.inside.addLayout(row)
        self.inside.addStretch(1)

    def show_saved(self, saved: Saved) -> None:
        """Tell of a saved file."""
        said = self.tr("{name}, in {folder}")
        folder = str(saved.path.parent).replace(os.sep, os.sep + MAY_BREAK)
        self._where.setText(said.format(name=saved.path.name, folder=folder))
        self._words.setText(saved.words)
        self._box.setVisible(bool(saved.words))
        kept = self.tr("A line about it stays in your journal.")
        if saved.words:
            kept = self.tr("The app cannot show these words again.") + " " + kept
        self._kept.setText(kept)

    def forget(self) -> None:
        """Keep no words in memory."""
        self._words.setText("")


class Receipts(Card):
    """What was shared before; a line can be deleted.

    Signals:
        delete_asked(int): take this line out of the journal.
    """

    delete_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("receipts")
        self.inside.addWidget(text(self.tr("What you shared before"), "section", self))
        about = self.tr("Only your journal knows this. It never goes into a share.")
        self.inside.addWidget(text(about, "body", self, tone="muted"))
        self._empty = Empty("send", self.tr("Nothing is shared yet."), parent=self)
        self.inside.addWidget(self._empty)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.inside.addLayout(self._lines)
        self.inside.addStretch(1)

    def show_lines(self, receipts: Sequence[ReceiptLine]) -> None:
        """Show these lines, newest first."""
        while (taken := self._lines.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._empty.setVisible(not receipts)
        for receipt in receipts:
            self._lines.addWidget(self._line(receipt))

    def _line(self, receipt: ReceiptLine) -> QWidget:
        room = QWidget(self)
        saved = day(receipt.saved_at.astimezone().date())
        head = f"{saved} · {form_words(receipt.form)}"
        if receipt.for_whom:
            head = self.tr("{what}, for {reader}").format(what=head, reader=receipt.for_whom)
        days = self.tr("{first_day} to {last_day}").format(
            first_day=day_words(receipt.first_day, receipt.last_day), last_day=day(receipt.last_day)
        )
        parts = ", ".join(things.title(part) for part in receipt.parts)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text(head, "strong", room))
        words.addWidget(text(f"{days}: {parts}", "small", room, tone="muted"))
        delete = IconButton(self.tr("Delete this line: {line}").format(line=head), "trash")
        delete.setObjectName(f"delete_receipt_{receipt.id}")
        delete.clicked.connect(partial(self.delete_asked.emit, receipt.id))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(delete, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(rule(room))
        return room
