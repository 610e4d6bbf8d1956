"""Drawing with the mouse: kept at each pause, taken back, and drawn on another day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton

from chime_journal.gui import theme
from chime_journal.gui.pictures import pen
from chime_journal.gui.pictures.pad import DrawingPad
from chime_journal.gui.pictures.paper import Paper
from chime_journal.model import drawing
from chime_journal.model.change import Kind
from chime_journal.model.drawing import RUBBER, Line, from_text, to_text
from chime_journal.model.picture import PictureKind
from tests.gui.journal.steps import all_previews, quiet, write
from tests.gui.pictures.steps import draw_line, kept, open_pad, open_view, press, tiles, wait_for
from tests.gui.tabbing import tab_from

TOOLS = [
    *(f"ink_{number}" for number in range(6)),
    *("rubber", "nib_0", "nib_1", "nib_2", "undo_line", "redo_line", "clear_sheet"),
]


def strokes(ask) -> list[drawing.Lines]:
    return [
        from_text(ask(lambda diary, line=line: diary.pictures.whole(line.id)).strokes)
        for lines in kept(ask)
        for line in lines
    ]


def test_a_line_is_kept_at_a_pause_as_a_picture_and_as_a_line(qtbot, page, ask) -> None:
    page.open("new")
    pad = open_pad(qtbot, page)
    press(qtbot, pad, "ink_3")
    press(qtbot, pad, "nib_2")
    draw_line(qtbot, pad.paper, (0.2, 0.5), (0.4, 0.5), (0.8, 0.5))
    wait_for(qtbot, page, 1)
    ((line,),) = kept(ask)
    assert (line.kind, line.width, line.height) == (PictureKind.DRAWING, 1200, 800)
    ((drawn,),) = strokes(ask)
    assert (drawn.colour, drawn.width, len(drawn.dots)) == (3, 2, 3)
    image = QImage.fromData(ask(lambda diary: diary.pictures.whole(line.id)).image)
    assert image.pixelColor(600, 400) == QColor(pen.INKS[3])
    assert image.pixelColor(600, 200) == QColor(pen.PAPER)
    pad.accept()
    assert tiles(page)[0].accessibleName() == "Drawing"


def test_lines_are_taken_back_brought_back_rubbed_out_and_cleared(qtbot, page) -> None:
    page.open("new")
    pad = open_pad(qtbot, page)
    paper = pad.paper
    assert not pad.findChild(QAbstractButton, "undo_line").isEnabled()
    draw_line(qtbot, paper, (0.2, 0.5), (0.8, 0.5))
    press(qtbot, pad, "rubber")
    draw_line(qtbot, paper, (0.5, 0.2), (0.5, 0.8))
    assert [line.colour for line in paper.lines] == [0, RUBBER]
    seen = pen.sheet(paper.lines)
    assert seen.pixelColor(600, 400) == QColor(pen.PAPER)
    assert seen.pixelColor(300, 400) == QColor(pen.INKS[0])
    pad.activateWindow()
    qtbot.waitUntil(pad.isActiveWindow)
    qtbot.keyClick(pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(paper.lines) == 1
    press(qtbot, pad, "redo_line")
    assert len(paper.lines) == 2
    press(qtbot, pad, "clear_sheet")
    assert paper.lines == ()
    press(qtbot, pad, "undo_line")
    assert len(paper.lines) == 2
    pad.accept()


def test_a_drawing_can_be_drawn_on_another_day(qtbot, page, ask) -> None:
    page.open("new")
    pad = open_pad(qtbot, page)
    draw_line(qtbot, pad.paper, (0.1, 0.1), (0.3, 0.3))
    press(qtbot, pad, "drawing_done")
    wait_for(qtbot, page, 1)
    first = kept(ask)[0][0]
    press(qtbot, open_view(qtbot, page, 0), "draw_on")
    qtbot.waitUntil(lambda: page.window().findChild(DrawingPad) is not None)
    again = page.window().findChild(DrawingPad)
    assert len(again.paper.lines) == 1
    draw_line(qtbot, again.paper, (0.6, 0.6), (0.9, 0.9))
    press(qtbot, again, "drawing_done")
    qtbot.waitUntil(lambda: len(strokes(ask)[0]) == 2)
    ((line,),) = kept(ask)
    assert line.id == first.id
    assert line.thumbnail != first.thumbnail


def test_a_half_drawn_line_is_kept_when_the_page_is_flushed_before_a_lock(
    qtbot, page, ask, opened
) -> None:
    page.open("new")
    write(qtbot, page, "words")
    pad = open_pad(qtbot, page)
    qtbot.mousePress(pad.paper, Qt.MouseButton.LeftButton, pos=pad.paper.rect().center())
    page.flush()
    quiet(qtbot, opened)
    assert len(strokes(ask)[0]) == 1
    (only,) = ask(all_previews)
    assert (only.excerpt, only.pictured) == ("words", True)
    pad.reject()


def test_a_pad_that_was_only_looked_at_leaves_nothing(qtbot, page, ask, opened) -> None:
    page.open("new")
    open_pad(qtbot, page).reject()
    page.left()
    quiet(qtbot, opened)
    assert ask(all_previews) == []
    assert ask(lambda diary: diary.bin.listing()) == []


def test_a_sheet_that_was_emptied_goes_to_the_bin(qtbot, page, ask) -> None:
    page.open("new")
    write(qtbot, page, "words")
    pad = open_pad(qtbot, page)
    draw_line(qtbot, pad.paper, (0.1, 0.1), (0.3, 0.3))
    wait_for(qtbot, page, 1)
    press(qtbot, pad, "clear_sheet")
    pad.accept()
    wait_for(qtbot, page, 0)
    assert [thing.kind for thing in ask(lambda diary: diary.bin.listing())] == [Kind.PICTURE]


def test_the_keyboard_reaches_every_tool_and_each_says_what_it_is(qtbot, page) -> None:
    page.open("new")
    pad = open_pad(qtbot, page)
    for _ in range(2):
        draw_line(qtbot, pad.paper, (0.1, 0.1), (0.3, 0.3))
    pad.paper.undo()
    first = pad.findChild(QAbstractButton, "ink_0")
    met = tab_from(qtbot, first)
    wanted = ["ink_0", "nib_0", "undo_line", "redo_line", "clear_sheet", "drawing_done"]
    assert met == wanted, "one of the colours and one of the widths; arrows go to the others"
    reached = []
    for start, count in ((first, 7), (pad.findChild(QAbstractButton, "nib_0"), 3)):
        start.setFocus()
        for _ in range(count):
            here = pad.focusWidget()
            reached.append(here.objectName())
            qtbot.keyClick(here, Qt.Key.Key_Right)
    assert reached == TOOLS[:10]
    assert (pad.paper.colour, pad.paper.width_step) == (RUBBER, 2)
    for name in TOOLS:
        assert pad.findChild(QAbstractButton, name).accessibleName(), name
    assert "mouse" in pad.paper.accessibleDescription()
    pad.reject()


def test_the_sheet_stays_light_by_night(qtbot, qapp, page) -> None:
    page.open("new")
    theme.apply(qapp, theme.Looks("dark", 100))
    pad = open_pad(qtbot, page)
    place = pad.paper._place()
    seen = pad.paper.grab().toImage()
    middle = place.center().toPoint() * seen.devicePixelRatio()
    assert seen.pixelColor(middle) == QColor(pen.PAPER)
    pad.reject()
    theme.apply(qapp, theme.Looks("light", 100))


@pytest.mark.parametrize("text", [100, 200])
def test_in_the_smallest_window_every_tool_and_the_sheet_have_room(qtbot, qapp, show, text) -> None:
    from chime_journal.gui.pages.journal import JournalPage

    theme.apply(qapp, theme.Looks("light", text))
    page = show(JournalPage, 1024, 640)
    page.open("new")
    pad = open_pad(qtbot, page)
    qapp.processEvents()
    assert pad.width() <= 1024
    assert pad.height() <= 640
    assert pad.paper.height() >= 300
    for made in pad.findChildren(QAbstractButton):
        if made.isVisible() and made.text():
            assert made.width() + 1 >= made.minimumSizeHint().width(), made.objectName()
    pad.reject()
    theme.apply(qapp, theme.Looks("light", 100))


def test_what_stands_for_lines_is_held_to_what_the_pad_can_draw() -> None:
    lines = (Line(2, 1, ((0, 0), (12_000, 8_000))), Line(RUBBER, 2, ((5, 5),)))
    assert from_text(to_text(lines)) == lines
    wild = '{"lines": [{"colour": 99, "width": -4, "dots": [[-5, 1e9], [3, 4]]}]}'
    assert from_text(wild) == (Line(5, 0, ((0, 8_000), (3, 4))),)
    for wrong in ("", "[", "[]", '{"lines": 3}', '{"lines": [{}]}', "[" * 100_000,
                  '{"lines": [{"colour": 1, "width": 1, "dots": [[1]]}]}',
                  '{"lines": [{"colour": 1, "width": 1, "dots": [[1e400, 1]]}]}'):  # fmt: skip
        assert from_text(wrong) == ()


def test_a_full_sheet_says_so_and_takes_no_more(qtbot, monkeypatch) -> None:
    paper = Paper(None)
    qtbot.addWidget(paper)
    paper.resize(600, 400)
    paper.show_lines((Line(0, 0, ((1, 1),) * drawing.MOST_DOTS),))
    with qtbot.waitSignal(paper.full):
        draw_line(qtbot, paper, (0.1, 0.1), (0.3, 0.3))
    assert len(paper.lines) == 1
