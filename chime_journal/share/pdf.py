"""A document as a tagged PDF (PDF/UA-1), and that PDF locked with words (AES-256)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

from chime_journal.errors import ExportFailed
from chime_journal.paths import resources
from chime_journal.share import document as shared
from chime_journal.share import fonts, pages
from chime_journal.share.characters import Fitted
from chime_journal.share.document import Document
from chime_journal.words.days import short_form
from chime_journal.words.trends import short_months

CHART_INCHES = (2.1, 1.05)
CHART_TEXT = 0.85  # of the size on screen
HEADER = "%PDF-1.7"  # without it the file says 1.3, where AES-256 does not exist


class Paper(StrEnum):
    """A paper size, by the typesetter's name."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True)
class Report:
    """The PDF, and the names of the characters that no font of the report has."""

    pdf: bytes
    missing: tuple[str, ...]


def make(document: Document, paper: Paper = Paper.A4) -> Report:
    """Set a document as PDF. Takes about a second with charts. Raises ExportFailed."""
    import typst

    fitted = Fitted()
    data = json.dumps(pages.lay_out(document, paper.value, _charts(document), fitted))
    try:
        pdf = typst.compile(
            str(resources() / "report" / "report.typ"),
            format="pdf",
            font_paths=fonts.library(),
            ignore_system_fonts=True,
            sys_inputs={"data": data},
            pdf_standards=["ua-1"],
        )
    except typst.TypstError:
        raise ExportFailed("pages") from None  # its words may quote the person's
    return Report(pdf, fitted.missing)


def protect(pdf: bytes, words: str) -> bytes:
    """Lock a PDF with words: AES-256, revision 6. Its tags stay."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))  # appending pages would lose the tags
    writer.pdf_header = HEADER
    writer.encrypt(user_password=words, owner_password=words, algorithm="AES-256")
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def _charts(document: Document) -> list[pages.Laid]:
    if not document.charts:
        return []
    from chime_journal.charts import fonts as chart_fonts

    chart_fonts.load()
    from chime_journal.charts.colours import PRINT
    from chime_journal.charts.image import trend_svg
    from chime_journal.charts.ticks import DateNames

    period, names = document.period, DateNames(short_months(), short_form())
    drawn = []
    for chart in document.charts:
        read, colours = shared.trend(chart, period), PRINT[chart.domain]
        svg = trend_svg(read, colours, names, period.first, period.last, CHART_INCHES, CHART_TEXT)
        drawn.append(
            {**pages.words_beside(chart, read), "colour": colours.domain, "svg": svg.decode()}
        )
    return drawn
