"""Each kind of step, by the mouse and by keys; all that is arranged can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from chime_journal.gui.exercises import breathe
from chime_journal.gui.exercises.kinds import view_of
from chime_journal.gui.exercises.row import RowBoard
from chime_journal.gui.widgets.text import Text
from chime_journal.model.exercise import Breathe, Parts
from tests.gui.exercises.doing import add, begin, can_press, drag, key, names, press, undo, write

UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


def test_the_hand_goes_finger_by_finger_and_any_may_stay_empty(qtbot, page) -> None:
    walk = begin(qtbot, page, "hand").walk
    write(walk, "answer_hand_thumb", "I can fix a bike")
    assert not can_press(walk, "skip_step")
    press(walk, "next_step")
    press(walk, "skip_step")
    write(walk, "answer_hand_middle", "fairness")
    press(walk, "step_back")
    assert walk.findChild(QPlainTextEdit, "answer_hand_index").isVisible()
    assert walk.answers() == {"hand": {"thumb": "I can fix a bike", "middle": "fairness"}}


def test_a_finger_is_reached_by_a_click_and_by_the_keyboard(qtbot, page) -> None:
    walk = begin(qtbot, page, "hand").walk
    palm = walk.findChild(QWidget, "finger_palm")
    qtbot.mouseClick(palm, Qt.MouseButton.LeftButton)
    field = walk.findChild(QPlainTextEdit, "answer_hand_palm")
    assert field.hasFocus()
    qtbot.keyClicks(field, "my sister")
    assert palm.accessibleName() == "Palm: my sister"
    ring = walk.findChild(QWidget, "finger_ring")
    assert ring.accessibleName() == "Ring finger, empty"
    ring.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(ring, Qt.Key.Key_Return)
    assert walk.findChild(QPlainTextEdit, "answer_hand_ring").hasFocus()


def test_things_on_rings_move_by_keys_and_say_where_they_are(qtbot, page) -> None:
    walk = begin(qtbot, page, "circles").walk
    board = walk.view.board
    add(qtbot, walk, "Mum", "close")
    add(qtbot, walk, "the canal", "further")
    assert names(board) == ["Mum, Close to me", "the canal, Further out"]
    turn = board.value()[0]["turn"]
    key(qtbot, board, "Mum", UP, RIGHT, RIGHT)
    assert names(board)[0] == "Mum, Near me"
    assert board.value()[0]["turn"] == (turn + 30) % 360
    key(qtbot, board, "Mum", DOWN, DOWN, DOWN)
    assert names(board)[0] == "Mum, Close to me"
    key(qtbot, board, "Mum", Qt.Key.Key_Delete)
    assert names(board) == ["the canal, Further out"]
    undo(qtbot, board)
    assert names(board) == ["Mum, Close to me", "the canal, Further out"]


def test_things_on_rings_are_dragged_by_the_mouse(qtbot, page) -> None:
    walk = begin(qtbot, page, "circles").walk
    board = walk.view.board
    add(qtbot, walk, "Mum", "close")
    left = board.width() / 2 - board._reach()[0] * 0.9
    drag(qtbot, board, "Mum", QPointF(left, board.height() / 2))
    assert names(board) == ["Mum, Further out"]
    assert board.value()[0]["turn"] == pytest.approx(270, abs=3)
    press(walk, "undo_move")
    assert names(board) == ["Mum, Close to me"]


def test_a_piece_is_moved_renamed_and_taken_away_by_buttons(qtbot, page) -> None:
    walk = begin(qtbot, page, "circles").walk
    board = walk.view.board
    add(qtbot, walk, "Mum", "near")
    assert not can_press(walk, "take_away")
    board.pieces[0].setFocus()
    assert walk.findChild(Text, "meant_piece").text() == "Mum, Near me"
    press(walk, "move_0")
    assert names(board) == ["Mum, Close to me"]
    press(walk, "rename_piece")
    qtbot.keyClicks(walk.view.field, "My mum")
    qtbot.keyClick(walk.view.field, Qt.Key.Key_Return)
    assert names(board) == ["My mum, Close to me"]
    press(walk, "undo_move")
    assert names(board) == ["Mum, Close to me"], "one change, however many letters"
    board.pieces[0].setFocus()
    press(walk, "take_away")
    assert names(board) == []


def test_cards_go_between_columns_and_up_and_down_by_keys(qtbot, page) -> None:
    walk = begin(qtbot, page, "roles").walk
    board = walk.view.board
    add(qtbot, walk, "a cook", "was")
    add(qtbot, walk, "a runner", "was")
    key(qtbot, board, "a runner", UP)
    assert board.value() == {"was": ["a runner", "a cook"]}
    key(qtbot, board, "a runner", RIGHT, RIGHT)
    key(qtbot, board, "a friend", RIGHT)
    assert board.value() == {"was": ["a cook", "a friend"], "next": ["a runner"]}
    assert "a runner, I want next" in names(board)
    key(qtbot, board, "a friend", Qt.Key.Key_Delete)
    assert "a friend, Not put anywhere yet" in names(board), "a card that lay ready lies there"
    for _ in range(3):
        undo(qtbot, board)
    assert board.value() == {"was": ["a cook"], "am": ["a runner"]}


def test_cards_are_dragged_between_columns(qtbot, page) -> None:
    walk = begin(qtbot, page, "roles").walk
    board = walk.view.board
    add(qtbot, walk, "a cook", "am")
    above = board.pieces[-1].geometry().topLeft() + QPoint(20, 2)
    drag(qtbot, board, "a friend", QPointF(above))
    assert board.value() == {"am": ["a friend", "a cook"]}
    drag(qtbot, board, "a cook", board._rooms["next"].center())
    assert board.value() == {"am": ["a friend"], "next": ["a cook"]}
    drag(qtbot, board, "a cook", QPointF(board.width() / 2, 3))
    assert board.value() == {"am": ["a friend"], "next": ["a cook"]}, "beside every place"


def test_cards_are_sorted_one_after_the_other_and_a_few_are_kept(qtbot, page) -> None:
    walk = begin(qtbot, page, "values").walk
    view, cards = walk.view, walk.view.sorting.board
    first = [piece.text() for piece in cards.pieces[:6]]
    cards.pieces[0].setFocus()
    for place in ("matters", "matters", "not_now", "matters", "matters"):
        press(walk, f"move_to_{place}")
    assert view.value()["not_now"] == [first[2]]
    add(qtbot, walk, "my bike", "matters")
    press(walk, "next_step")
    kept = view.keeping.board
    for words in (first[1], first[0], "my bike"):
        key(qtbot, kept, words, RIGHT)
    key(qtbot, kept, first[3], RIGHT)
    assert view.value()["kept"] == [first[1], first[0], "my bike"], "it takes three"
    notice = walk.findChild(QWidget, "refused_pick_kept")
    assert notice.isVisible()
    assert notice.words == "This list is full. Take a card out of it first."
    key(qtbot, kept, "my bike", UP, UP)
    assert view.value()["kept"] == ["my bike", first[1], first[0]]
    assert view.value()["matters"] == [first[3], first[4]]
    press(walk, "step_back")
    assert cards.isVisible()
    assert not kept.isVisible()


def test_words_of_a_cloud_are_added_moved_and_taken_away(qtbot, page) -> None:
    walk = begin(qtbot, page, "hope-words").walk
    board = walk.view.board
    for words in ("seed", "blue", "bread"):
        qtbot.keyClicks(walk.view.field, words)
        qtbot.keyClick(walk.view.field, Qt.Key.Key_Return)
    key(qtbot, board, "seed", RIGHT)
    assert board.value() == ["blue", "seed", "bread"]
    drag(qtbot, board, "bread", QPointF(board.pieces[0].geometry().center()) - QPointF(9, 0))
    assert board.value() == ["bread", "blue", "seed"]
    key(qtbot, board, "blue", Qt.Key.Key_Backspace)
    assert board.value() == ["bread", "seed"]
    undo(qtbot, board)
    undo(qtbot, board)
    assert board.value() == ["blue", "seed", "bread"]


def test_panes_are_moved_along_their_rows_and_between_them(qtbot, page) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    view = view_of(Parts(key="parts", title="Panes"), holder, less_motion=False)
    board = view.board
    assert isinstance(board, RowBoard)
    board.resize(500, 500)
    holder.resize(600, 600)
    holder.show()
    view.show_value(["a", "b", "c", "d", "e"])
    assert len({piece.y() for piece in board.pieces}) == 2
    key(qtbot, board, "b", DOWN)
    assert board.value() == ["a", "c", "d", "e", "b"]
    key(qtbot, board, "b", UP)
    assert board.value()[:3] != ["a", "c", "d"]
    drag(qtbot, board, "e", QPointF(board.pieces[0].geometry().center()) - QPointF(30, 0))
    assert board.value()[0] == "e"


def test_senses_go_one_at_a_time_and_need_no_word(qtbot, page) -> None:
    walk = begin(qtbot, page, "grounding").walk
    for sense in ("see", "touch", "hear", "smell", "taste"):
        assert walk.findChild(QPlainTextEdit, f"answer_senses_{sense}").isVisible()
        press(walk, "next_step")
    assert walk.at == 1
    assert walk.answers() == {}
    press(walk, "step_back")
    assert walk.findChild(QPlainTextEdit, "answer_senses_taste").isVisible()
    qtbot.mouseClick(walk.findChild(QWidget, "sense_hear"), Qt.MouseButton.LeftButton)
    write(walk, "answer_senses_hear", "rain")
    assert walk.answers() == {"senses": {"hear": "rain"}}


def test_the_breathing_moves_can_be_stopped_and_stops_when_one_goes_on(qtbot, page) -> None:
    walk = begin(qtbot, page, "breathing").walk
    view = walk.view
    said = walk.findChild(Text, "breath_words")
    assert said.text() == "In for about 4 seconds, out for about 6."
    assert view.shape._size is None, "still until it is begun"
    press(walk, "breath_switch")
    assert said.text() == "Breathe in"
    size = view.shape._size
    qtbot.waitUntil(lambda: view.shape._size > size)
    press(walk, "breath_switch")
    assert not view.running
    press(walk, "breath_switch")
    press(walk, "next_step")
    assert not view.running


def test_where_nothing_should_move_words_and_a_still_bar_stand_in(qtbot, dressed) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    step = Breathe(key="breathe", title="B", inwards=1, outwards=1, rounds=1)
    view = view_of(step, holder, less_motion=True)
    holder.show()
    press(view, "breath_switch")
    assert view.shape._inwards is True
    qtbot.waitUntil(lambda: view.shape._inwards is False)
    assert view.findChild(Text, "breath_words").text() == "Breathe out, slowly"
    assert view.shape._size is None
    qtbot.waitUntil(lambda: not view.running)
    said = view.findChild(Text, "breath_words").text()
    assert said == "That is enough. Stay as long as you like."


def test_the_choice_in_the_settings_reaches_the_breathing(qtbot, opened, ask, page, show) -> None:
    from chime_journal.gui.pages.settings import SettingsPage

    box = show(SettingsPage).findChild(QCheckBox, "less_motion")
    assert not begin(qtbot, page, "breathing").walk.view.still
    box.click()
    qtbot.waitUntil(lambda: not opened.busy)
    page.room.stop()
    assert begin(qtbot, page, "breathing").walk.view.still


def test_the_shape_is_small_at_both_ends_and_largest_between(qtbot, dressed) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    step = Breathe(key="breathe", title="B", inwards=4, outwards=6, rounds=2)
    view = breathe.BreatheStep(step, holder)
    sizes = [view._size(at) for at in (0, 2, 4, 7, 9.99)]
    assert sizes == pytest.approx([0, 0.5, 1, 0.5, 0], abs=0.01)
