"""Stage 2: the words that open the journal."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from chime_journal.gui.widgets.new_words import NewWords
from chime_journal.gui.widgets.text import text


class WordsStage(QWidget):
    """Says whom the words keep out, and takes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = NewWords(self)
        self._whom = text("", "body", self, tone="muted")
        self._whom.setObjectName("whom_words_keep_out")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(text(self.tr("Choose the words that open it"), "heading", self))
        column.addWidget(self._whom)
        column.addWidget(self.fields)
        self.setFocusProxy(self.fields)

    def say_whom(self, *, shared: bool) -> None:
        """Say who cannot let the person back in; only a shared computer is somebody else's."""
        only = self.tr("Only these words, or your recovery sheet, can open your journal.")
        nobody = (
            self.tr("Nobody else can let you back in - not us, not the centre.")
            if shared
            else self.tr("Nobody else can let you back in, not even us.")
        )
        self._whom.setText(f"{only} {nobody}")
