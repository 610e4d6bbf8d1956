"""A reflection as it reads: Markdown set as text, with no HTML, no pictures, no links out."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARKDOWN = QTextDocument.MarkdownFeature
SAFE = _MARKDOWN.MarkdownNoHTML | _MARKDOWN.MarkdownDialectCommonMark
ABOVE_TITLE, BELOW_TITLE = 18, 6  # pixels
TITLE_STEPS = 3  # larger than the text around it, as Qt sets the first level of Markdown
LARGEST_PICTURE = QSizeF(600, 400)  # dots of a screen; a sheet of paper has about 640 by 970
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
    """A document for printing, which fetches nothing either. It can be filled bit by bit."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt calls it
        return nothing()

    def add_title(self, words: str) -> None:
        """Put a heading below what is there, letter by letter as it was typed."""
        look, letters = QTextBlockFormat(), QTextCharFormat()
        look.setHeadingLevel(1)
        look.setTopMargin(0 if self.isEmpty() else ABOVE_TITLE)
        look.setBottomMargin(BELOW_TITLE)
        letters.setFontWeight(QFont.Weight.Bold)
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, TITLE_STEPS)
        cursor = self._new_line()
        cursor.setBlockFormat(look)
        cursor.insertText(words, letters)

    def add_markdown(self, words: str) -> None:
        """Put a text below what is there; nothing in it reaches beyond its end."""
        part = Paper()
        set_markdown(part, words)
        cursor = self._new_line()
        place = cursor.position()
        cursor.insertFragment(QTextDocumentFragment(part))
        cursor.setPosition(place)
        if part.begin().textList() is not None:
            cursor.deleteChar()  # Qt leaves a line free above a list
        else:
            cursor.setBlockFormat(part.begin().blockFormat())  # Qt takes that of the line before

    def add_picture(self, image: QImage) -> None:
        """Put a picture below what is there, no larger than part of a page; nothing for none."""
        if image.isNull():
            return
        name = f"picture-{self.characterCount()}"  # it grows with each
        self.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        look = QTextImageFormat()
        look.setName(name)
        size = QSizeF(image.size()).scaled(LARGEST_PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        size = size.boundedTo(QSizeF(image.size()))  # never coarse
        look.setWidth(size.width())
        look.setHeight(size.height())
        self._new_line().insertImage(look)

    def add_words(self, words: str) -> None:
        """Put plain words below what is there, a little smaller; of blanks alone, nothing."""
        if words.strip():
            look = QTextCharFormat()
            look.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
            self._new_line().insertText(words.strip(), look)

    def _new_line(self) -> QTextCursor:
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.isEmpty():
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        return cursor


def nothing() -> QImage:
    """Return an empty picture. Told None, Qt would open the file of that name by itself."""
    return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)


def set_markdown(document: QTextDocument, words: str) -> None:
    """Set a text in a document. What would be a picture stays as it was typed."""
    if len(words) > LONGEST:
        document.setPlainText(words)
    else:
        document.setMarkdown(words.replace("![", "!\\[").replace("\n", "  \n"), SAFE)
