"""A reflection as it reads: Markdown set as text, with no HTML, no pictures, no links out."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARKDOWN = QTextDocument.MarkdownFeature
SAFE = _MARKDOWN.MarkdownNoHTML | _MARKDOWN.MarkdownDialectCommonMark
LONGEST = 500_000  # characters set as Markdown; a longer text is shown plainly, and at once


class Reading(QTextBrowser):
    """Shows words and fetches nothing, whatever the text says."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt calls it
        return None

    def show_markdown(self, words: str) -> None:
        """Set a text; single line breaks stay, as they were typed."""
        if len(words) > LONGEST:
            self.setPlainText(words)
            return
        kept = words.replace("\n", "  \n")
        self.document().setMarkdown(kept, SAFE)
