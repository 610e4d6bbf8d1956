"""A text read or printed shows words alone: no file is opened because a text names it."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter, QTextDocument
from pytestqt.qtbot import QtBot

from chime_journal.gui.reading import Paper, Reading, set_markdown

RED = 0xFFFF0000


@pytest.fixture
def red_file(tmp_path: Path) -> Path:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(RED)
    assert picture.save(str(tmp_path / "red.png"))
    return tmp_path / "red.png"


@pytest.mark.parametrize("way", ["{}", "file://{}", "/{}"], ids=["path", "address", "share"])
@pytest.mark.parametrize("words", ["![x]({})", "![x][r]\n\n[r]: {}"], ids=["here", "below"])
def test_no_picture_file_is_opened_to_read_or_to_print(
    qtbot: QtBot, red_file: Path, way: str, words: str
) -> None:
    reading, paper = Reading("r"), Paper()
    qtbot.addWidget(reading)
    said = words.format(way.format(red_file))
    reading.show_markdown(said)
    set_markdown(paper, said)
    reading.resize(300, 200)
    with qtbot.waitExposed(reading):
        reading.show()
    assert not is_red(reading.grab().toImage())
    assert not is_red(printed(paper))


def test_a_picture_that_reaches_a_document_is_empty(qtbot: QtBot, red_file: Path) -> None:
    paper = Paper()
    paper.setHtml(f"<img src='{red_file}'>")
    assert not is_red(printed(paper))
    plain = QTextDocument()
    plain.setHtml(f"<img src='{red_file}'>")
    assert is_red(printed(plain)), "Qt itself opens it"


def printed(document: QTextDocument) -> QImage:
    page = QImage(300, 200, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFF)
    painter = QPainter(page)
    document.drawContents(painter)
    painter.end()
    return page


def is_red(picture: QImage) -> bool:
    places = product(range(picture.width()), range(picture.height()))
    return any(picture.pixelColor(x, y).rgb() == RED for x, y in places)
