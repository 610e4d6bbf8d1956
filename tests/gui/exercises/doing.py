"""What a person does on the page of exercises, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.exercises.board import Board
from chime_journal.gui.exercises.room import Room
from chime_journal.gui.exercises.walk import Walk
from chime_journal.gui.pages.exercises import ExercisesPage


def begin(qtbot: QtBot, page: ExercisesPage, id_: str) -> Room:
    """Open an exercise anew."""
    page.open(("exercise", id_))
    qtbot.waitUntil(lambda: page.room is not None and page.room.exercise.id == id_)
    settle(qtbot, page)
    return page.room


def settle(qtbot: QtBot, page: ExercisesPage) -> None:
    qtbot.waitUntil(lambda: not page.session.busy)


def press(top: QWidget, name: str) -> None:
    """Press a button that is there to be pressed."""
    found = top.findChild(QPushButton, name)
    assert found is not None, name
    assert found.isVisibleTo(top), name
    assert found.isEnabled(), name
    found.click()


def can_press(top: QWidget, name: str) -> bool:
    found = top.findChild(QPushButton, name)
    return found is not None and found.isVisibleTo(top)


def write(top: QWidget, name: str, words: str) -> None:
    """Type into a field with its own line ends."""
    found = top.findChild(QPlainTextEdit, name)
    assert found is not None, name
    assert found.isVisibleTo(top), name
    found.selectAll()
    found.insertPlainText(words)


def add(qtbot: QtBot, walk: Walk, words: str, place: str) -> None:
    """Type the words of a piece and press the button of its place."""
    field = walk.view.findChild(QLineEdit)
    field.clear()
    qtbot.keyClicks(field, words)
    press(walk, f"add_to_{place}")


def key(qtbot: QtBot, board: Board, words: str, *keys: Qt.Key) -> None:
    """Go to a piece by its words and press keys there, each where the piece is by then."""
    at = next(n for n, piece in enumerate(board.pieces) if piece.text() == words)
    board.pieces[at].setFocus()
    for each in keys:
        here = next(piece for piece in board.pieces if piece.text() == words)
        here.setFocus()
        qtbot.keyClick(here, each)


def undo(qtbot: QtBot, board: Board) -> None:
    qtbot.keyClick(board.pieces[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def drag(qtbot: QtBot, board: Board, words: str, to: QPointF) -> None:
    """Take a piece with the mouse in its middle and let it go at a point of the board."""
    piece = next(piece for piece in board.pieces if piece.text() == words)
    grip = piece.rect().center()
    way = to.toPoint() - piece.geometry().center()
    qtbot.mousePress(piece, Qt.MouseButton.LeftButton, pos=grip)
    for part in (way / 2, way - way / 2):
        qtbot.mouseMove(piece, grip + QPoint(part))
    qtbot.mouseRelease(piece, Qt.MouseButton.LeftButton, pos=grip)


def names(board: Board) -> list[str]:
    return [piece.accessibleName() for piece in board.pieces]
