"""The plan on paper: one page where it fits, readable always, and more is said before."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.plan import PlanPage
from chime_journal.gui.plan import paper
from chime_journal.gui.plan.paper import SIZES, PartOnPaper
from chime_journal.gui.printing import neutral_printer
from chime_journal.gui.widgets.text import Text
from chime_journal.model.plan import PlanHeading
from chime_journal.words.labels import plan_heading

pytestmark = pytest.mark.usefixtures("dressed")
PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
LINE = "Kettle where I can reach it. Then one call, and it can be a short one. "


def plan(lines: int, headings: int = 7) -> list[PartOnPaper]:
    return [
        PartOnPaper(plan_heading(heading), LINE * lines if number < headings else "")
        for number, heading in enumerate(PlanHeading)
    ]


def printed(parts: list[PartOnPaper], size: str, target: Path) -> pypdf.PdfReader:
    printer = neutral_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setPageSize(QPageSize(PAPERS[size]))
    paper.print_on(printer, parts)
    return pypdf.PdfReader(target)


def text_of(reader: pypdf.PdfReader) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


def type_of(document: QTextDocument) -> float:
    return document.defaultFont().pointSizeF()


@pytest.mark.parametrize("size", PAPERS)
@pytest.mark.parametrize("lines", [1, 5, 9])
def test_a_plan_is_one_page_with_every_word(tmp_path: Path, size: str, lines: int) -> None:
    parts = plan(lines)
    assert paper.pages(parts) == 1
    reader = printed(parts, size, tmp_path / "plan.pdf")
    assert len(reader.pages) == 1
    said = text_of(reader)
    assert "My staying-well plan" in said
    for part in parts:
        assert part.title in said
    assert said.count("Kettle where I can reach it.") == 7 * lines


def test_the_letters_get_smaller_only_as_far_as_they_must() -> None:
    sizes = []
    for lines in range(1, 16):
        image = paper.QImage(1, 1, paper.QImage.Format.Format_Mono)
        dots = paper.DOTS / paper.MILLIMETRES
        image.setDotsPerMeterX(round(dots * 1000))
        image.setDotsPerMeterY(round(dots * 1000))
        made = paper.laid_out(plan(lines), image, paper.QSizeF(174, 243.4) * dots)
        if made.pageCount() > 1:
            assert type_of(made) > SIZES[-1], "two pages have room for larger letters again"
            break
        sizes.append(type_of(made))
    else:
        raise AssertionError("it always fits")
    assert sizes[0] == SIZES[0]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] < SIZES[0]
    assert min(SIZES) >= 9


@pytest.mark.parametrize("size", PAPERS)
def test_a_long_plan_loses_no_word(tmp_path: Path, size: str) -> None:
    said = [f"Kettle number {number} where I can reach it." for number in range(90)]
    parts = [PartOnPaper("What I do then", "\n".join(said)), PartOnPaper("Who helps", "Priya")]
    assert paper.pages(parts) == 2
    reader = printed(parts, size, tmp_path / "plan.pdf")
    assert len(reader.pages) == 2
    there = text_of(reader)
    assert [words for words in [*said, "Priya"] if words not in there] == []


def test_headings_without_words_are_left_out(tmp_path: Path) -> None:
    said = text_of(printed(plan(1, headings=2), "A4", tmp_path / "plan.pdf"))
    assert plan_heading(PlanHeading.DAILY) in said
    assert plan_heading(PlanHeading.THROWS) not in said


def test_an_empty_plan_is_a_form_of_one_page(tmp_path: Path) -> None:
    reader = printed(plan(0), "Letter", tmp_path / "plan.pdf")
    assert len(reader.pages) == 1
    for heading in PlanHeading:
        assert plan_heading(heading) in text_of(reader)


def test_words_are_printed_as_words_under_a_neutral_name(tmp_path: Path) -> None:
    hostile = "<b>bold</b> **strong** <img src='/etc/hostname'> ![x](/etc/hostname)"
    reader = printed([PartOnPaper("What I do then", hostile)], "A4", tmp_path / "plan.pdf")
    assert hostile in text_of(reader)
    assert not reader.pages[0].images
    assert reader.metadata is not None
    assert "plan" not in str(reader.metadata.title).lower()
    assert "chime" not in str(reader.metadata).lower()


def test_the_page_says_when_it_needs_more_than_one(qtbot: QtBot, show) -> None:
    page = show(PlanPage)
    line = page.findChild(Text, "too_long")
    assert not line.isVisible()
    field = page.findChild(QPlainTextEdit, "plan_words_then")
    field.insertPlainText(LINE * 120)
    qtbot.waitUntil(line.isVisible, timeout=5000)
    assert line.text() == "On paper this needs two pages."
    field.insertPlainText(LINE * 120)
    qtbot.waitUntil(lambda: line.text() == "On paper this needs 3 pages.", timeout=5000)
    field.clear()
    qtbot.waitUntil(line.isHidden, timeout=5000)


@pytest.mark.parametrize(("lines", "said"), [(1, False), (120, True)])
def test_before_printing_it_says_so_too_and_can_be_left(
    qtbot: QtBot, show, lines: int, said: bool
) -> None:
    page = show(PlanPage)
    page.findChild(QPlainTextEdit, "plan_words_then").insertPlainText(LINE * lines)
    found: list[str] = []

    def leave() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        found.append(box.text() + box.informativeText())
        box.buttons()[-1].click()

    QTimer.singleShot(200, page, leave)
    page.findChild(QPushButton, "print").click()
    assert "may keep a copy" in found[0]
    assert ("On paper this needs two pages." in found[0]) is said
