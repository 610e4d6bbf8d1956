"""A reflection as it reads: Markdown set as text, with no HTML, no pictures, no links out."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
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
        return nothing()

    def show_markdown(self, words: str) -> None:
        """Set a text; single line breaks stay, as they were typed."""
        set_markdown(self.document(), words)


class Paper(QTextDocument):
    """A document for printing, which fetches nothing either."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt calls it
        return nothing()


def nothing() -> QImage:
    """Return an empty picture. Told None, Qt would open the file of that name by itself."""
    return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)


def set_markdown(document: QTextDocument, words: str) -> None:
    """Set a text in a document. What would be a picture stays as it was typed."""
    if len(words) > LONGEST:
        document.setPlainText(words)
    else:
        document.setMarkdown(words.replace("![", "!\\[").replace("\n", "  \n"), SAFE)
