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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(text(self.tr("Choose the words that open it"), "heading", self))
        column.addWidget(
            text(
                self.tr(
                    "Only these words, or your recovery sheet, can open your journal. "
                    "Nobody else can let you back in - not us, not the centre."
                ),
                "body",
                self,
                tone="muted",
            )
        )
        column.addWidget(self.fields)
        self.setFocusProxy(self.fields)
