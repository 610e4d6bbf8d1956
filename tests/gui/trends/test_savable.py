"""One chart as a file: its words, its honesty line, nothing that was written, read by others."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMenu, QToolButton

from chime_journal.gui.pages import trends
from tests.gui.trends.steps import NOTE, SECRET

HONEST = "Not a tested questionnaire; not for comparing people."
SENTENCE = "No clear direction."


@pytest.fixture
def save(qtbot, page, tmp_path, monkeypatch):
    """Save the chart of hope through its menu."""

    def saved(ending: str, folder: Path = tmp_path) -> Path:
        path = folder / f"chart{ending}"
        monkeypatch.setattr(trends, "save_file", lambda *_: path)
        page.findChild(QAction, f"save_hope{ending}").trigger()
        qtbot.waitUntil(lambda: not page.session.busy)
        return path

    return saved


def test_a_page_holds_its_words_as_text(save):
    said = subprocess.run(["pdftotext", save(".pdf"), "-"], capture_output=True, text=True).stdout
    words = " ".join(said.split())
    assert words.startswith("Hope")
    assert SENTENCE in words
    assert HONEST in words
    assert SECRET not in words
    assert NOTE not in words
    about = subprocess.run(["pdfinfo", save(".pdf")], capture_output=True, text=True).stdout
    assert "Pages:           1" in about
    assert "600 x 360" in about


def test_a_drawing_can_be_drawn_and_fetches_nothing(save):
    drawing = save(".svg").read_bytes()
    assert QSvgRenderer(QByteArray(drawing)).isValid()
    for words in (HONEST, SENTENCE, "Hope"):
        assert words.encode() in drawing
    for word in (SECRET, NOTE, "href", "<image", "url(http"):
        assert word.encode() not in drawing


def test_a_picture_is_white_paper_also_in_the_dark(save, looks, page):
    looks("light")
    light = QImage(str(save(".png")))
    assert (light.width(), light.height()) == (1600, 960)
    assert light.pixelColor(2, 2) == Qt.GlobalColor.white
    looks("dark")
    assert QImage(str(save(".png"))) == light


def test_a_place_that_cannot_be_written_is_said(qtbot, page, save, tmp_path):
    with qtbot.waitSignal(page.session.troubled):
        path = save(".png", tmp_path / "not there")
    assert not path.exists()


def test_it_says_that_the_file_is_not_locked(qtbot, page, save):
    with qtbot.waitSignal(page.said) as told:
        save(".png")
    assert "not locked" in told.args[0]


def test_the_menu_opens_with_the_keyboard(qtbot, page):
    opener = page.findChild(QToolButton, "save_hope")
    assert opener.accessibleName() == "Save or print this chart: Hope"
    opener.setFocus()
    qtbot.keyClick(opener, Qt.Key.Key_Return)
    menu = page.findChild(QMenu, "save_menu_hope")
    assert menu.isVisible()
    menu.close()
