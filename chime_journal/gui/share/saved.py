"""What was saved, where, and the words to say."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chime_journal.gui.share.looking import HERE
from chime_journal.gui.share.protecting import SEALED
from chime_journal.gui.share.saving import Saved
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text

MAY_BREAK = "\u200b"  # a long path may go on in the next line here


def form_words(form: str) -> str:
    """Return a form's name."""
    translate = QCoreApplication.translate
    if form == HERE:
        return translate("share", "Looked at together here")
    return translate("share", "Sealed file") if form == SEALED else translate("share", "PDF")


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

    def show_saved(self, saved: Saved, *, kept: bool) -> None:
        """Tell of a saved file; `kept` is whether the journal has a line about it."""
        where = self.tr("{name}, in {folder}")
        folder = str(saved.path.parent).replace(os.sep, os.sep + MAY_BREAK)
        self._where.setText(where.format(name=saved.path.name, folder=folder))
        self._words.setText(saved.words)
        self._box.setVisible(bool(saved.words))
        said = [self.tr("The app cannot show these words again.")] if saved.words else []
        if kept:
            said.append(self.tr("Your journal notes that you shared it."))
        self._kept.setText(" ".join(said))
        self._kept.setVisible(bool(said))

    def forget(self) -> None:
        """Keep no words in memory."""
        self._words.setText("")
