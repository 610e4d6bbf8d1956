"""What in a window, a text or a PDF would be more than words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser, QTextEdit, QWidget

from chime_journal.share.characters import Fitted, readable

ACTS = {
    "/URI", "/JS", "/JavaScript", "/Launch", "/EmbeddedFile", "/EmbeddedFiles", "/OpenAction",
    "/AA", "/SubmitForm", "/ImportData", "/GoToR",
    "/GoToE", "/RichMedia", "/AcroForm", "/XFA", "/Annots",
    "/Filespec",
}  # fmt: skip
PLAIN = Qt.TextFormat.PlainText
_BLANK = re.compile(r"[\s\u200b\ufffe\u00ad\u200c-\u200f\u2060\u0002]+")


def bare(words: str) -> str:
    """Return words without white space and what parts lines."""
    return _BLANK.sub("", words)


def on_screen(payload: str) -> str:
    """Return what of a payload has to be seen on a screen."""
    return bare(readable(payload))


def on_paper(payload: str) -> str:
    """Return what of a payload has to be in the data of the PDF."""
    return bare(Fitted().words(payload))


def special(document: QTextDocument) -> list[str]:
    """Return what in a text is a link, a picture, a table or a frame."""
    found = [] if not document.rootFrame().childFrames() else ["a frame"]
    block = document.begin()
    while block.isValid():
        for run in block.textFormats():
            if run.format.isAnchor() or run.format.isImageFormat() or run.format.anchorHref():
                found.append(block.text())
        block = block.next()
    return found


def rich(window: QWidget) -> list[str]:
    """Return what in a window is read as markup, or could be opened with a click."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        tip = widget.toolTip()
        if QtGui.Qt.mightBeRichText(tip) and "<" in re.sub(r"</?(?:p|br|span)>|<br ?/>", "", tip):
            found.append(f"the tip {tip!r}")
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != PLAIN:
            found.append(f"the label {widget.text()!r}")
        if isinstance(widget, QTextBrowser) and (widget.openLinks() or widget.openExternalLinks()):
            found.append(f"links in {widget.objectName()}")
        if isinstance(widget, QTextEdit) and special(widget.document()):
            found.append(f"{widget.objectName()}: {special(widget.document())}")
    return found


def acting(data: bytes, words: str = "") -> set[str]:
    """Return the names in a PDF that would make it act, as keys or as values of any object."""
    reader = PdfReader(BytesIO(data), password=words or None)
    found: set[str] = set()
    for number in range(1, int(reader.trailer["/Size"])):
        found |= set(_names(reader.get_object(number))) & ACTS
    return found


def _names(thing: object) -> Iterator[str]:
    if isinstance(thing, DictionaryObject):
        for key, value in thing.items():
            yield key
            yield from _names(value)
    elif isinstance(thing, list):
        for value in thing:
            yield from _names(value)
    elif type(thing).__name__ == "NameObject":
        yield str(thing)
