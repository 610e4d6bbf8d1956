"""A book to keep as a tagged PDF: a title page, contents by month, and the person's own words."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from chime_journal.errors import ExportFailed
from chime_journal.model.keepsake import Book, BookEntry, BookPart, BookPicture
from chime_journal.paths import resources
from chime_journal.share import fonts, markup
from chime_journal.share.characters import Fitted
from chime_journal.share.pdf import Report
from chime_journal.words import book as said
from chime_journal.words import report

Laid = dict[str, Any]  # JSON for the template
_PNG = b"\x89PNG"


def make(book: Book) -> Report:
    """Set a book as PDF; a thousand reflections take some seconds. Raises ExportFailed."""
    import typst

    laid = _Laying(book)
    files: Any = {  # it takes files in memory, though its types do not say so
        "main.typ": (resources() / "report" / "book.typ").read_bytes(),
        "book.json": json.dumps(laid.out()).encode(),
        "bell.svg": (resources() / "report" / "icons" / "bell.svg").read_bytes(),
        **laid.files,
    }
    try:
        pdf = typst.compile(
            files,
            format="pdf",
            font_paths=fonts.library(),
            ignore_system_fonts=True,
            pdf_standards=["ua-1"],
        )
    except typst.TypstError:
        raise ExportFailed("pages") from None  # its words may quote the person's
    return Report(pdf, laid.fitted.missing)


class _Laying:
    """Lays a book out as data; `files` are its pictures by their names."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.fitted = Fitted()
        self.files: dict[str, bytes] = {}

    def out(self) -> Laid:
        """Return what `resources/report/book.typ` reads."""
        book, line = self._book, self.fitted.line
        days = [entry.day for entry in book.entries]
        language, _, region = report.language().partition("-")
        return {
            "fonts": fonts.FAMILIES,
            "lang": language,
            "region": region if len(region) == len("GB") else None,
            "title": line(book.title),
            "name": line(said.by(book.name, book.title)),
            "days": said.months(min(days), max(days)) if days else "",
            "contents": said.contents(),
            "months": list(self._months()),
            "story_heading": said.story(),
            "story": [self._part(part) for part in book.story],
        }

    def _months(self) -> Iterator[Laid]:
        for (year, month), of_month in groupby(self._book.entries, key=_month):
            heading = said.month(date(year, month, 1))
            yield {"heading": heading, "entries": [self._entry(each) for each in of_month]}

    def _entry(self, entry: BookEntry) -> Laid:
        return {
            "title": self.fitted.line(entry.title),
            "day": said.day(entry.day),
            "blocks": markup.blocks(self.fitted.words(entry.body)),
            "pictures": [self._picture(each, entry.day) for each in entry.pictures],
        }

    def _picture(self, picture: BookPicture, on: date) -> Laid:
        name = f"picture-{len(self.files) + 1}.svg"
        self.files[name] = _as_drawing(picture)
        words = self.fitted.line(picture.words)
        alt = self.fitted.line(said.picture(picture.kind, on, picture.words))
        return {"file": name, "words": words, "alt": alt}

    def _part(self, part: BookPart) -> Laid:
        blocks = markup.blocks(self.fitted.words(part.body))
        return {"title": self.fitted.line(part.title), "blocks": blocks}


def _as_drawing(picture: BookPicture) -> bytes:
    """Return a picture inside an SVG: of files in memory the typesetter takes only text."""
    kind = "png" if picture.image.startswith(_PNG) else "jpeg"
    size = f'width="{picture.width}" height="{picture.height}"'
    data = b64encode(picture.image).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
        f'<image {size} href="data:image/{kind};base64,{data}"/></svg>'
    ).encode()


def _month(entry: BookEntry) -> tuple[int, int]:
    return entry.day.year, entry.day.month
