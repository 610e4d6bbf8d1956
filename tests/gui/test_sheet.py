"""The recovery sheet on paper and in files: readable, neutral, and never put beside the journal
without a word."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.crypto.recovery import new_root, to_text
from chime_journal.errors import ExportFailed
from chime_journal.gui import printing, theme
from chime_journal.gui.printing import JOB_NAME
from chime_journal.gui.sheet import keeping
from chime_journal.gui.sheet.document import save_pdf
from chime_journal.gui.sheet.pane import SheetPane

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


def test_the_journals_own_folder_is_named_as_such(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = tmp_path / "My journal"
    (journal / "backups").mkdir(parents=True)
    link = tmp_path / "link"
    link.symlink_to(journal / "backups")
    asked: list[str] = []

    def refuse(*_: object, words: str, **rest: str) -> bool:
        asked.append(words)
        return False

    monkeypatch.setattr(keeping, "ask", refuse)
    for place in (journal, journal / "backups", link):
        monkeypatch.setattr(keeping, "save_file", lambda *_, place=place: place / "sheet.pdf")
        assert keeping.save_sheet(window, SHEET, journal) == ""
        assert not (place / "sheet.pdf").exists()
    assert len(asked) == 3
    assert all("own folder" in words for words in asked)


def test_a_drive_nobody_can_tell_is_taken_for_the_same(tmp_path: Path) -> None:
    assert keeping.same_drive(tmp_path / "sheet.pdf", tmp_path / "gone")


@pytest.mark.parametrize(("shared", "first"), [(True, "write"), (False, "print")])
def test_writing_it_down_comes_first_on_a_shared_computer(
    qtbot: QtBot, window: QWidget, shared: bool, first: str
) -> None:
    pane = SheetPane(shared=shared, parent=window)
    qtbot.addWidget(pane)
    pane.show_sheet(SHEET, Path())
    pane.resize(700, 400)
    pane.show()
    ways = {"write": pane.write, "print": pane.print, "save": pane.save}
    assert min(ways, key=lambda name: (ways[name].y(), ways[name].x())) == first
    pane.write.click()
    assert pane.one.isVisible()
    assert not pane.all.isVisible()
    groups = SHEET.split("-")
    for number, group in enumerate(groups):
        shown = pane.one.findChild(QLabel, "group")
        assert shown.text() == group
        assert pane.one.at == number
        pane.one.next.click()


class Asked(QPrintDialog):
    """Says yes at once, and notes which printer it was asked about."""

    printers: ClassVar[list[QPrinter]] = []

    def __init__(self, printer: QPrinter, parent: QWidget) -> None:
        super().__init__(printer, parent)
        Asked.printers.append(printer)

    def exec(self) -> int:
        return int(QPrintDialog.DialogCode.Accepted)


@pytest.mark.parametrize(("press", "printed"), [("Print it", True), ("Do not print", False)])
def test_a_print_says_who_may_keep_a_copy_and_names_nothing(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, press: str, printed: bool
) -> None:
    Asked.printers.clear()
    said: list[str] = []
    path = tmp_path / "out.pdf"
    usual = printing.neutral_printer

    def into_file() -> QPrinter:
        printer = usual()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    def look() -> None:
        box = next(
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QMessageBox) and each.isVisible()
        )
        said.append(box.text())
        assert not Asked.printers, "the warning comes before any printer"
        answer(press)()

    monkeypatch.setattr(printing, "QPrintDialog", Asked)
    monkeypatch.setattr(printing, "neutral_printer", into_file)
    QTimer.singleShot(0, look)
    document = QTextDocument("The heron stood still.")
    assert printing.print_document(window, document) is printed
    assert said == ["The printer or this computer may keep a copy."]
    assert path.exists() is printed
    if printed:
        (printer,) = Asked.printers
        assert printer.docName() == JOB_NAME
        about = PdfReader(path).metadata or {}
        assert about.get("/Title") == JOB_NAME
        assert "chime" not in str(dict(about)).lower()


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
