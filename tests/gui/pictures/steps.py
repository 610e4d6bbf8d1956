"""What a person does with pictures, and what is then kept."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.journal import JournalPage
from chime_journal.gui.pictures.pad import DrawingPad
from chime_journal.gui.pictures.paper import Paper
from chime_journal.gui.pictures.tile import Tile
from chime_journal.gui.pictures.view import PictureView
from chime_journal.model.reflection import Filter


def press(qtbot: QtBot, inside: QWidget, name: str) -> None:
    made = inside.findChild(QAbstractButton, name)
    assert made is not None
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def tiles(page: JournalPage) -> list[Tile]:
    """Return the small pictures on screen, in their order."""
    return list(page.editor.pictures._tiles)


def wait_for(qtbot: QtBot, page: JournalPage, count: int) -> list[Tile]:
    qtbot.waitUntil(lambda: len(tiles(page)) == count and not page.session.busy)
    return tiles(page)


def open_view(qtbot: QtBot, page: JournalPage, number: int) -> PictureView:
    tiles(page)[number].click()
    qtbot.waitUntil(lambda: page.window().findChild(PictureView) is not None)
    return page.window().findChild(PictureView)


def open_pad(qtbot: QtBot, page: JournalPage) -> DrawingPad:
    press(qtbot, page, "draw_picture")
    pad = page.window().findChild(DrawingPad)
    assert pad is not None
    return pad


def draw_line(qtbot: QtBot, paper: Paper, *stops: tuple[float, float]) -> None:
    """Draw with the mouse through places told as parts of the sheet's width and height."""
    place = paper._place()
    dots = [
        QPointF(place.left() + x * place.width(), place.top() + y * place.height()).toPoint()
        for x, y in stops
    ]
    qtbot.mousePress(paper, Qt.MouseButton.LeftButton, pos=dots[0])
    for dot in dots[1:]:
        qtbot.mouseMove(paper, QPoint(dot))
    qtbot.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=dots[-1])


def kept(ask) -> list:
    """Return every reflection's pictures, newest first."""
    return ask(
        lambda diary: [
            diary.pictures.of(each.id) for each in diary.reflections.list(Filter()).previews
        ]
    )
