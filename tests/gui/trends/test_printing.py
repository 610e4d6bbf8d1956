"""Charts on paper: one alone and all on one page, as lines and words, after the warning."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAction, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QPushButton, QWidget
from sqlalchemy import delete
from sqlmodel import col

from chime_journal.diary.journal import Diary
from chime_journal.gui import printing
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.model.checkin import CheckIn
from chime_journal.model.chime import Domain
from tests.bench import ten_years
from tests.gui.trends.steps import NOTE, SECRET, TODAY, settle

HONEST = "This app's own questions. Not a tested questionnaire; not for comparing people."


class Agreed(QPrintDialog):
    """A print dialog in which somebody pressed Print."""

    def exec(self) -> int:
        return int(QPrintDialog.DialogCode.Accepted)


@pytest.fixture
def paper(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where each printed page comes out: a PDF, as if it were paper."""
    path, usual = tmp_path / "paper.pdf", printing.neutral_printer

    def into_file() -> QPrinter:
        printer = usual()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    monkeypatch.setattr(printing, "QPrintDialog", Agreed)
    monkeypatch.setattr(printing, "neutral_printer", into_file)
    monkeypatch.setattr(printing, "ask_before_print", lambda *_: True)
    return path


@pytest.fixture
def print_one(page) -> Callable[[], None]:
    return page.findChild(QAction, "print_hope").trigger


def press(page: TrendsPage, what: str) -> None:
    """Take the line of a chart's menu, or the link for all charts."""
    action = page.findChild(QAction, what)
    if action is not None:
        action.trigger()
    else:
        page.findChild(QPushButton, what).click()


def with_much_to_say(diary: Diary) -> None:
    ten_years.fill(diary._vault, TODAY)
    with diary._vault.writing() as session:
        for days_ago in (3000, 2000, 400):
            first, last = (TODAY - timedelta(days=days_ago - more) for more in (0, 90))
            gap = delete(CheckIn).where(col(CheckIn.day).between(first, last))
            session.connection().execute(gap)


def boxes_of(path: Path) -> list[QRectF]:
    """Return where each word stands, less the air above and below its letters."""
    made = listed(path, "pdftotext", "-bbox", "-")
    words = ElementTree.fromstring(made[made.index("<html") :]).iter()
    boxes = []
    for word in (each for each in words if each.tag.endswith("}word")):
        left, top, right, bottom = (
            float(word.get(side) or 0) for side in ("xMin", "yMin", "xMax", "yMax")
        )
        box = QRectF(QPointF(left, top), QPointF(right, bottom))
        boxes.append(box.adjusted(0.2, 3, -0.2, -3))
    return boxes


def words_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def listed(path: Path, program: str, *asked: str) -> str:
    options = [one for one in asked if one != "-"]
    command = [program, *options, str(path), *(["-"] if "-" in asked else [])]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout


def picture(path: Path) -> QImage:
    """Return the page as it looks, 60 points an inch."""
    subprocess.run(["pdftoppm", "-png", "-r", "60", "-singlefile", path, path.with_suffix("")],
                   check=True)  # fmt: skip
    return QImage(str(path.with_suffix(".png")))


def test_one_chart_is_printed_with_all_that_stands_under_it(qtbot, page, paper, print_one):
    with qtbot.waitSignal(page.said) as told:
        print_one()
    assert told.args == ["It is on its way to the printer."]
    words = words_of(paper)
    card = page.board.cards[Domain.HOPE]
    for part in ("Hope", card.sentence.text(), card.note.text(), HONEST):
        assert part in words
    assert " to " in words
    for never in (SECRET, NOTE):
        assert never not in words


def test_all_five_are_printed_on_one_page_with_then_and_now(page, paper):
    press(page, "print_all")
    words = words_of(paper)
    assert "Pages:           1\n" in listed(paper, "pdfinfo")
    for title in ("People (Connectedness)", "Hope", "Who I am (Identity)",
                  "What matters (Meaning)", "My say (Empowerment)", "Then and now"):  # fmt: skip
        assert title in words
    assert words.count("No clear direction. That is common.") == 4
    assert words.count("Gaps are fine.") == 4
    assert "No ratings in this time." in words
    assert "Hope: 5 at first, 5 lately." in words
    assert HONEST in words
    for never in (SECRET, NOTE):
        assert never not in words


@pytest.mark.parametrize("what", ["print_hope", "print_all"])
def test_paper_holds_lines_and_letters_and_names_nothing(page, paper, what):
    press(page, what)
    pages = PdfReader(paper).pages
    assert [image for each in pages for image in each.images] == []
    about = listed(paper, "pdfinfo")
    assert f"Title:           {printing.JOB_NAME}" in about
    assert "chime" not in about.lower()


@pytest.mark.parametrize("what", ["print_hope", "print_all"])
def test_with_ten_years_and_many_gaps_no_words_meet(qtbot, make, paper, what):
    page = make(with_much_to_say)
    page.findChild(QAction, "range_all").trigger()
    settle(qtbot, page)
    press(page, what)
    words = words_of(paper)
    said = ("Each dot is the middle of one week.", "and other gaps. Gaps are fine.", HONEST)
    assert all(part in words for part in said)
    boxes = boxes_of(paper)
    assert [(a, b) for a, b in combinations(boxes, 2) if a.intersects(b)] == []


def test_paper_is_white_also_in_the_dark_and_fills_the_page(page, paper, looks, print_one):
    looks("light")
    print_one()
    light = picture(paper)
    looks("dark")
    print_one()
    assert picture(paper) == light
    assert light.pixelColor(3, 3).name() == "#ffffff"
    dark = [(x, y) for x in range(light.width()) for y in range(light.height())
            if light.pixelColor(x, y).lightness() < 200]  # fmt: skip
    assert min(x for x, _ in dark) > 0.04 * light.width()
    assert max(x for x, _ in dark) > 0.85 * light.width()
    assert max(y for _, y in dark) < light.height() - 10


def test_who_would_rather_not_print_does_not(page, paper, print_one, monkeypatch):
    said: list[QWidget] = []
    monkeypatch.setattr(printing, "ask_before_print", lambda parent, _: said.append(parent))
    print_one()
    assert said == [page]
    assert not paper.exists()


def test_a_printer_that_will_not_is_said(qtbot, page, paper, print_one, monkeypatch):
    monkeypatch.setattr(printing.QPainter, "begin", lambda *_: False)
    with qtbot.waitSignal(page.session.troubled):
        print_one()
