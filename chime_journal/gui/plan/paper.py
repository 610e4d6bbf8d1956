"""The plan on paper: one page of A4 or Letter where its words fit, in the largest type that does.

An empty plan becomes a form: every heading, with room to write by hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPaintDevice,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from chime_journal.gui.printing import chosen_printer
from chime_journal.gui.reading import Paper
from chime_journal.gui.theme import FAMILY

SIZES = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)  # points: the usual one, down to the least
MARGIN = 18.0  # millimetres on every side
COMMON = QSizeF(210.0, 279.4)  # millimetres that A4 and Letter both have
DOTS = 600  # an inch, where no printer is chosen yet
LINES_BY_HAND = 4
MILLIMETRES = 25.4  # an inch


@dataclass(frozen=True, slots=True)
class PartOnPaper:
    title: str
    words: str


def pages(parts: Iterable[PartOnPaper]) -> int:
    """Return how many pages the plan takes, whichever of the two papers is in the printer."""
    device = QImage(1, 1, QImage.Format.Format_Mono)
    device.setDotsPerMeterX(round(DOTS * 1000 / MILLIMETRES))
    device.setDotsPerMeterY(round(DOTS * 1000 / MILLIMETRES))
    room = QSizeF(COMMON.width() - 2 * MARGIN, COMMON.height() - 2 * MARGIN)
    return laid_out(list(parts), device, room * (DOTS / MILLIMETRES)).pageCount()


def laid_out(parts: list[PartOnPaper], device: QPaintDevice, room: QSizeF) -> Paper:
    """Set the plan for pages of `room` dots: on the fewest, in the largest type that does it."""
    fewest = _set(parts, SIZES[-1], device, room).pageCount()
    sizes = (_set(parts, size, device, room) for size in SIZES)
    return next(paper for paper in sizes if paper.pageCount() <= fewest)


def print_plan(parent: QWidget, parts: list[PartOnPaper]) -> None:
    """Ask for a printer and print; more than one page is said before."""
    needed = pages(parts)
    aside = "" if needed == 1 else too_long(needed)
    printer = chosen_printer(parent, aside)
    if printer is not None:
        print_on(printer, parts)


def print_on(printer: QPrinter, parts: list[PartOnPaper]) -> None:
    """Print on the paper that is set for a printer."""
    around = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    printer.setPageMargins(around, QPageLayout.Unit.Millimeter)
    laid_out(parts, printer, QSizeF(printer.width(), printer.height())).print_(printer)


def too_long(needed: int) -> str:
    """Say that the plan does not fit on one page."""
    if needed == 2:
        return QCoreApplication.translate("plan", "On paper this needs two pages.")
    return QCoreApplication.translate("plan", "On paper this needs {pages} pages.").format(
        pages=needed
    )


def _set(parts: list[PartOnPaper], size: float, device: QPaintDevice, room: QSizeF) -> Paper:
    paper = Paper()
    paper.setUndoRedoEnabled(False)
    font = QFont(FAMILY)
    font.setPointSizeF(size)
    paper.setDefaultFont(font)
    paper.setDocumentMargin(0)
    paper.documentLayout().setPaintDevice(device)
    _fill(QTextCursor(paper), parts, size)
    paper.setPageSize(room)
    return paper


def _fill(cursor: QTextCursor, parts: list[PartOnPaper], size: float) -> None:
    title = QCoreApplication.translate("plan", "My staying-well plan")
    _add(cursor, title, _type(size * 1.5, bold=True), below=size * 0.4, first=True)
    written = [part for part in parts if part.words.strip()]
    by_hand = "\n" * LINES_BY_HAND
    for part in written or [PartOnPaper(part.title, by_hand) for part in parts]:
        _add(cursor, part.title, _type(size, bold=True), above=size * 0.8)
        words = part.words if not part.words.strip() else part.words.strip()
        for line in words.split("\n"):
            _add(cursor, line, _type(size, bold=False))


def _add(
    cursor: QTextCursor,
    words: str,
    letters: QTextCharFormat,
    *,
    above: float = 0,
    below: float = 0,
    first: bool = False,
) -> None:
    """Put in a paragraph as plain words."""
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setBottomMargin(below)
    if first:
        cursor.setBlockFormat(block)
        cursor.setCharFormat(letters)
    else:
        cursor.insertBlock(block, letters)
    cursor.insertText(words, letters)


def _type(size: float, *, bold: bool) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFontPointSize(size)
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return letters
