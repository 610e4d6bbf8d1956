"""The recovery sheet on paper and in files: readable, neutral, and never put beside the journal
without a word."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.crypto.recovery import new_root, to_text
from chime_journal.errors import ExportFailed
from chime_journal.gui import theme
from chime_journal.gui.sheet import keeping
from chime_journal.gui.sheet.document import JOB_NAME, save_pdf

SHEET = to_text(new_root())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    theme.load_fonts()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_pdf_holds_every_group_in_order_and_a_neutral_name(
    window: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.pdf"
    save_pdf(SHEET, path)
    pdf = PdfReader(path)
    said = pdf.pages[0].extract_text()
    places = [said.index(group) for group in SHEET.split("-")]
    assert places == sorted(places)
    assert len(pdf.pages) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    about = pdf.metadata or {}
    assert about.get("/Title") == JOB_NAME
    assert "chime" not in str(dict(about)).lower()


def test_a_place_that_cannot_be_written_to_is_a_failed_export(
    window: QWidget, tmp_path: Path
) -> None:
    with pytest.raises(ExportFailed):
        save_pdf(SHEET, tmp_path / "missing" / "sheet.pdf")


def answer(press: str) -> Callable[[], None]:
    """Return what presses a button of the open question, by its words."""

    def act() -> None:
        box = next(
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QMessageBox) and each.isVisible()
        )
        next(each for each in box.findChildren(QPushButton) if each.text() == press).click()

    return act


@pytest.mark.parametrize(
    ("press", "saved"), [("Save it here anyway", True), ("Choose another place", False)]
)
def test_the_journals_own_drive_needs_a_second_thought(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, press: str, saved: bool
) -> None:
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(keeping, "save_file", lambda *_: path)
    QTimer.singleShot(0, answer(press))
    said = keeping.save_sheet(window, SHEET, tmp_path)
    assert path.exists() == saved
    assert bool(said) == saved


def test_another_drive_is_saved_to_at_once(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(keeping, "save_file", lambda *_: path)
    assert not keeping.same_drive(path, Path("/proc"))
    assert "Saved" in keeping.save_sheet(window, SHEET, Path("/proc"))
    assert path.exists()


def test_changing_ones_mind_saves_nothing(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "save_file", lambda *_: None)
    assert keeping.save_sheet(window, SHEET, tmp_path) == ""
