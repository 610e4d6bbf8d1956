"""Pieces that are arranged: what one sees is what is meant, and nothing typed gets lost."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt

from tests.gui.exercises.doing import add, begin, can_press, drag, key, names, press, undo

DOWN, LEFT = Qt.Key.Key_Down, Qt.Key.Key_Left


def test_the_card_that_moves_is_the_one_that_was_meant(qtbot, page) -> None:
    walk = begin(qtbot, page, "values").walk
    board = walk.view.sorting.board
    first, second = (piece.text() for piece in board.pieces[:2])
    key(qtbot, board, first, DOWN)
    assert not can_press(walk, "move_down"), "what lies ready has no order"
    press(walk, "move_to_matters")
    assert walk.view.value() == {"matters": [first]}
    drag(qtbot, board, second, QPointF(board.pieces[1].geometry().bottomRight()))
    press(walk, "move_to_not_now")
    assert walk.view.value() == {"matters": [first], "not_now": [second]}


def test_a_card_of_ones_own_is_never_put_among_those_that_lie_ready(qtbot, page) -> None:
    walk = begin(qtbot, page, "values").walk
    board = walk.view.sorting.board
    add(qtbot, walk, "my bike", "matters")
    key(qtbot, board, "my bike", LEFT)
    assert not can_press(walk, "move_to_pool")
    drag(qtbot, board, "my bike", board._rooms[""].center())
    assert walk.view.value() == {"matters": ["my bike"]}


def test_a_move_that_is_taken_back_in_the_middle_of_a_drag_ends_it(qtbot, page) -> None:
    walk = begin(qtbot, page, "circles").walk
    board = walk.view.board
    for name in ("Mum", "Rex"):
        add(qtbot, walk, name, "near")
    first = board.pieces[0]
    for held, left in ((first, ["Mum, Near me"]), (first, [])):
        grip = held.rect().center()
        qtbot.mousePress(held, Qt.MouseButton.LeftButton, pos=grip)
        qtbot.mouseMove(held, grip + QPoint(60, 60))
        undo(qtbot, board)
        before = board.value()
        qtbot.mouseMove(held, grip + QPoint(90, 60))
        qtbot.mouseRelease(held, Qt.MouseButton.LeftButton, pos=grip)
        assert names(board) == left
        assert board.value() == before


def test_a_name_the_keyboard_comes_to_lies_on_top(qtbot, page) -> None:
    walk = begin(qtbot, page, "circles").walk
    board = walk.view.board
    for name in ("Mum", "Rex"):
        add(qtbot, walk, name, "near")
    under, above = board.pieces
    above.move(under.pos())
    assert board.childAt(under.geometry().center()) is above
    under.setFocus()
    assert board.childAt(under.geometry().center()) is under
