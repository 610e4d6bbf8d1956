"""The order of the parts: moved by button, key and mouse; and the whole story on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton

from chime_journal.gui import printing
from chime_journal.gui.pages.story import StoryPage, on_paper
from chime_journal.gui.reading import LONGEST
from tests.factory import part
from tests.gui.story.test_writing import pick, press, whole
from tests.gui.tabbing import tab_from
from tests.gui.test_sheet import Asked

DOWN, UP, ALT = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier


def order(diary) -> list[str]:
    return [each.title for each in whole(diary)]


def shown(page: StoryPage) -> list[str]:
    return [page.list.item(row).text().split(".")[0] for row in range(page.list.count())]


def test_buttons_move_the_part_that_is_picked_as_far_as_it_goes(
    qtbot, told, page, ask, quiet
) -> None:
    up, down = (page.findChild(QPushButton, f"part_{way}") for way in ("up", "down"))
    assert not up.isEnabled()
    assert not down.isEnabled(), "nothing is picked yet"
    pick(qtbot, page, 0)
    assert (up.isEnabled(), down.isEnabled()) == (False, True)
    for after in (["Middle", "Beginning", "End"], ["Middle", "End", "Beginning"]):
        press(page, "part_down")
        quiet()
        assert ask(order) == after
        assert shown(page) == after
    assert page.list.number == told[0], "it stays picked"
    assert (up.isEnabled(), down.isEnabled()) == (True, False)
    assert page.editor.number == told[0], "and open"


def test_the_keyboard_stays_on_the_button_that_moves(qtbot, told, page, quiet) -> None:
    page.activateWindow()
    pick(qtbot, page, 0)
    down = page.findChild(QPushButton, "part_down")
    down.setFocus()
    for place in (1, 2):
        qtbot.keyClick(down, Qt.Key.Key_Space)
        quiet()
        assert page.list.currentRow() == place
        assert down.hasFocus() == (place == 1)
    assert page.findChild(QPushButton, "part_up").hasFocus(), "it goes no further down"


def test_tab_goes_from_the_title_to_the_text_and_then_to_the_tools(qtbot, told, page) -> None:
    pick(qtbot, page, 0)
    first = page.findChild(QLineEdit, "part_title")
    assert tab_from(qtbot, first)[:3] == ["part_title", "part_body", "bold"]


def test_alt_with_an_arrow_key_moves_it_and_the_arrow_alone_goes_on(
    qtbot, told, page, ask, quiet
) -> None:
    pick(qtbot, page, 1)
    qtbot.keyClick(page.list, UP, ALT)
    quiet()
    assert ask(order) == ["Middle", "Beginning", "End"]
    qtbot.keyClick(page.list, UP, ALT)
    quiet()
    assert ask(order) == ["Middle", "Beginning", "End"]
    qtbot.keyClick(page.list, DOWN)
    qtbot.waitUntil(lambda: page.editor.number == told[0])


@pytest.mark.parametrize(
    ("row", "before", "after"),
    [(0, 3, ["Middle", "End", "Beginning"]), (2, 0, ["End", "Beginning", "Middle"])],
)
def test_the_mouse_drags_a_part_to_its_place(
    told, page, ask, quiet, row: int, before: int, after: list[str]
) -> None:
    page.list.model().moveRow(QModelIndex(), row, QModelIndex(), before)  # as a drop does it
    quiet()
    assert ask(order) == after
    assert shown(page) == after


def test_moving_does_not_touch_what_is_being_written(qtbot, told, page, ask, quiet) -> None:
    pick(qtbot, page, 0)
    page.editor.field.insertPlainText("Half a ")
    press(page, "part_down")
    quiet()
    assert page.editor.field.words() == "Half a Beginning words."
    page.flush()
    quiet()
    assert [each.body for each in ask(whole)][1] == "Half a Beginning words."


def test_a_new_part_elsewhere_comes_into_the_list(qtbot, told, page, opened) -> None:
    opened.change(page, lambda diary: diary.story.write(part(title="More")))
    qtbot.waitUntil(lambda: shown(page)[-1] == "More")


def test_the_whole_story_is_printed_in_its_order_under_a_neutral_name(
    qtbot, told, page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, usual, asked = tmp_path / "out.pdf", printing.neutral_printer, []
    Asked.printers.clear()

    def into_file() -> QPrinter:
        printer = usual()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    def say_yes() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            next(each for each in box.buttons() if each.text() == "Print it").click()

    monkeypatch.setattr(printing, "QPrintDialog", Asked)
    monkeypatch.setattr(printing, "neutral_printer", into_file)
    pick(qtbot, page, 2)
    page.editor.field.insertPlainText("Not yet kept. ")
    watch = QTimer(page)  # the question has a loop of its own, inside which nothing else waits
    watch.timeout.connect(say_yes)
    watch.start(10)
    with qtbot.waitSignal(page.said) as said:
        press(page, "print_story")
    assert said.args == ["Sent to the printer."]
    assert asked == ["The printer or this computer may keep a copy."]
    words = " ".join(page_.extract_text() for page_ in PdfReader(path).pages).split()
    assert " ".join(words) == (  # and the number of the page
        "Beginning Beginning words. Middle Middle words. End Not yet kept. End words. 1"
    )
    assert Asked.printers[0].docName() == printing.JOB_NAME


def test_on_paper_a_title_is_as_typed_and_each_part_stays_by_itself(qapp) -> None:
    long = "A day. " * (LONGEST // 7 + 1)
    paper = on_paper(
        [
            part("```\nnever closed", title="1. *Before* & <b>after</b> #"),
            part(f"{long}Its end.", title="What a year"),
            part("One line\nand **another**", title=""),
        ]
    )
    blocks = list(blocks_of(paper))
    heads = [block.text() for block in blocks if block.blockFormat().headingLevel()]
    assert heads == ["1. *Before* & <b>after</b> #", "What a year"]
    assert blocks[-1].text().split("\u2028")[-1] == "and another"
    assert any(block.text().endswith("Its end.") for block in blocks)


def test_a_part_on_paper_begins_as_it_reads(qapp) -> None:
    paper = on_paper([part("- a list\n- of two", title="One"), part("> said", title="Two")])
    one, first, second, two, said = blocks_of(paper)
    assert [each.text().strip() for each in (one, first, two, said)] == [
        *("One", "a list", "Two", "said")
    ]
    assert first.textList() is not None
    assert second.textList() == first.textList()
    assert two.textList() is None
    assert said.blockFormat().leftMargin() > two.blockFormat().leftMargin()


def blocks_of(paper: QTextDocument) -> Iterator[QTextBlock]:
    block = paper.begin()
    while block.isValid():
        yield block
        block = block.next()


def test_nothing_is_printed_of_an_empty_story(page) -> None:
    assert not page.findChild(QPushButton, "print_story").isEnabled()
