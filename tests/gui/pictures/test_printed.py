"""A reflection on paper has its pictures below its words, each with what is on it."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter

from chime_journal.gui.journal import more
from chime_journal.gui.journal.more import ReflectionMenu
from chime_journal.gui.pictures.taking_in import from_image
from tests.factory import draft
from tests.gui.pictures.steps import wait_for
from tests.pictures import scene


def printed(qtbot, page, monkeypatch, path: Path) -> tuple[list[list[str]], str]:
    """Print what is open into a file; return the sizes of its pictures, and its words."""

    def to_file(_, paper: QTextDocument) -> bool:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(path))
        paper.print_(printer)
        return True

    monkeypatch.setattr(more, "print_document", to_file)
    ReflectionMenu(page.session, page.editor)._print()
    qtbot.waitUntil(path.exists)
    tools = (["pdfimages", "-list", str(path)], ["pdftotext", str(path), "-"])
    listed, words = (
        subprocess.run(tool, check=True, capture_output=True, text=True).stdout for tool in tools
    )
    rows = [line.split() for line in listed.splitlines()[2:]]
    return [row[3:5] for row in rows if row[2] == "image"], words


def test_its_pictures_are_on_the_paper(qtbot, page, ask, monkeypatch, tmp_path) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("By the lock.")).id)
    high = from_image(scene(300, 1600))
    for new in (replace(from_image(scene(640, 480)), words="The gates"), high):
        ask(lambda diary, new=new: diary.pictures.add(number, new))
    page.open(("reflection", number))
    wait_for(qtbot, page, 2)
    sizes, words = printed(qtbot, page, monkeypatch, tmp_path / "printed.pdf")
    assert sizes == [["640", "480"], ["300", "1600"]]
    assert words.index("By the lock.") < words.index("The gates")


def test_words_alone_are_printed_as_before(qtbot, page, ask, monkeypatch, tmp_path) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("Soup.", title="A day")).id)
    page.open(("reflection", number))
    qtbot.waitUntil(lambda: page.editor.number == number)
    sizes, words = printed(qtbot, page, monkeypatch, tmp_path / "printed.pdf")
    assert sizes == []
    assert "A day" in words


def test_one_that_damage_took_leaves_its_words_on_the_paper(
    qtbot, page, ask, monkeypatch, tmp_path
) -> None:
    number = ask(lambda diary: diary.reflections.write(draft("By the lock.")).id)
    new = replace(from_image(scene(64, 48)), words="The gates")

    def harm(diary) -> None:
        diary.pictures.add(number, new)
        with diary._vault.writing() as session:
            session.connection().exec_driver_sql("DELETE FROM picture_content")

    ask(harm)
    page.open(("reflection", number))
    wait_for(qtbot, page, 1)
    sizes, words = printed(qtbot, page, monkeypatch, tmp_path / "printed.pdf")
    assert sizes == []
    assert "The gates" in words
