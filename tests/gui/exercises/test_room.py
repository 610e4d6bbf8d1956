"""An exercise is kept at each pause and at each stop, and comes back in its own form."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from chime_journal.gui.pages.exercises import ExercisesPage
from chime_journal.gui.pages.journal import JournalPage
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import Text
from chime_journal.model.change import Kind
from tests.factory import draft, exercise, moment, new_id
from tests.gui.exercises.doing import add, begin, can_press, drag, key, press, settle, undo, write


def done(ask):
    """Return the answers and the words of the newest exercise in the journal."""
    line = ask(lambda diary: diary.exercises.list())[0]
    read = ask(lambda diary: diary.exercises.read(line.id))
    return read, ask(lambda diary: diary.reflections.read(line.id))


def stored(ask) -> int:
    return len(ask(lambda diary: diary.reflections.list()).previews)


def test_a_pause_stores_what_was_typed(qtbot, page, ask) -> None:
    walk = begin(qtbot, page, "hand").walk
    write(walk, "answer_hand_thumb", "I can fix a bike")
    qtbot.waitUntil(lambda: page.room.number is not None, timeout=5000)
    read, reflection = done(ask)
    assert read.answers == {"hand": {"thumb": "I can fix a bike"}}
    assert reflection.title == "A hand"
    assert reflection.body == "One finger at a time\nThumb: I can fix a bike"
    write(walk, "answer_hand_thumb", "I whistle")
    page.flush()
    settle(qtbot, page)
    assert stored(ask) == 1
    assert done(ask)[1].body.endswith("Thumb: I whistle")


def test_an_untouched_one_stores_nothing_however_far_one_goes(qtbot, page, ask) -> None:
    for id_ in ("hand", "circles", "values", "breathing"):
        room = begin(qtbot, page, id_)
        for _ in range(12):
            if page.room is not room:
                break
            press(room, "next_step")
        assert page.room is None
        assert page.list.isVisible()
    settle(qtbot, page)
    assert stored(ask) == 0


@pytest.mark.parametrize("way", ["stop_exercise", "left", "flush", "another"])
def test_stopping_at_any_point_keeps_the_words(qtbot, page, ask, way) -> None:
    walk = begin(qtbot, page, "circles").walk
    add(qtbot, walk, "Mum", "close")
    qtbot.keyClicks(walk.view.findChild(QLineEdit), "the canal")  # and not put on a ring yet
    match way:
        case "stop_exercise":
            press(page, way)
        case "another":
            begin(qtbot, page, "hand")
        case _:
            getattr(page, way)()
    settle(qtbot, page)
    read, reflection = done(ask)
    assert [each["name"] for each in read.answers["circles"]] == ["Mum", "the canal"]
    assert "- the canal" in reflection.body
    assert not read.finished


def test_words_reach_the_journal_with_every_kind_of_move(qtbot, page, ask) -> None:
    walk = begin(qtbot, page, "roles").walk
    board = walk.view.board
    add(qtbot, walk, "a cook", "was")
    for move, wanted in (
        (lambda: key(qtbot, board, "a cook", Qt.Key.Key_Right), {"am": ["a cook"]}),
        (lambda: undo(qtbot, board), {"was": ["a cook"]}),
        (lambda: drag(qtbot, board, "a cook", QPointF(board._rooms["next"].center())),
         {"next": ["a cook"]}),
    ):  # fmt: skip
        move()
        page.flush()
        settle(qtbot, page)
        assert done(ask)[0].answers["columns"] == wanted


def test_it_goes_on_where_the_person_stopped_with_all_that_was_said(qtbot, page, ask) -> None:
    walk = begin(qtbot, page, "hand").walk
    for finger in ("thumb", "index", "middle", "ring", "little", "palm"):
        write(walk, f"answer_hand_{finger}", f"my {finger}")
        press(walk, "next_step")
    write(walk, "answer_lines_easy", "The thumb.")
    press(page, "stop_exercise")
    settle(qtbot, page)
    assert page.findChild(Text, "go_on_with").text().startswith("A hand, ")
    press(page, "go_on")
    qtbot.waitUntil(lambda: page.room is not None)
    walk = page.room.walk
    assert walk.at == 1
    assert walk.findChild(QPlainTextEdit, "answer_lines_easy").toPlainText() == "The thumb."
    said = walk.findChild(QWidget, "finger_little").accessibleName()
    assert said == "Little finger: my little"
    assert stored(ask) == 1


def test_to_the_end_it_is_done_and_one_can_open_it_again(qtbot, page, ask) -> None:
    walk = begin(qtbot, page, "hope-words").walk
    add(qtbot, walk, "seed", "cloud")
    press(walk, "next_step")
    press(walk, "next_step")
    assert walk.next.text() == "Done"
    write(walk, "answer_steady_keep", "seed")
    with qtbot.waitSignal(page.said) as told:
        press(walk, "next_step")
    assert told.args == ["It is in your journal, and here to go on with."]
    settle(qtbot, page)
    read, reflection = done(ask)
    assert read.finished
    assert reflection.body.startswith("What comes to mind?\nseed\n\nA word for today\n")
    assert not can_press(page, "go_on"), "nothing is left open"
    press(page, f"done_{reflection.id}")
    qtbot.waitUntil(lambda: page.room is not None)
    assert page.room.walk.at == 0
    assert [piece.text() for piece in page.room.walk.view.board.pieces] == ["seed"]


def test_all_words_taken_away_again_go_to_the_bin_when_one_leaves(qtbot, page, ask) -> None:
    walk = begin(qtbot, page, "hand").walk
    write(walk, "answer_hand_thumb", "oh")
    page.flush()
    settle(qtbot, page)
    write(walk, "answer_hand_thumb", "")
    press(page, "stop_exercise")
    settle(qtbot, page)
    assert stored(ask) == 0
    assert [thing.kind for thing in ask(lambda diary: diary.bin.listing())] == [Kind.REFLECTION]


def test_one_put_into_the_bin_elsewhere_leaves_the_room(qtbot, page, ask, opened) -> None:
    write(begin(qtbot, page, "hand").walk, "answer_hand_thumb", "oh")
    page.flush()
    settle(qtbot, page)
    number = page.room.number
    opened.change(page, lambda diary: diary.bin.put(Kind.REFLECTION, number))
    qtbot.waitUntil(lambda: page.room is None)
    assert page.list.isVisible()
    qtbot.waitUntil(lambda: not page.list.before.isVisible())


def test_words_changed_by_hand_are_told_of_and_stay_as_a_version(qtbot, page, ask) -> None:
    id_ = ask(lambda diary: new_id(diary.exercises.write(exercise("a"))))
    ask(lambda diary: diary.reflections.write(draft("Mine.", id=id_, title="A hand")))
    page.open(("reflection", id_))
    qtbot.waitUntil(lambda: page.room is not None)
    notice = page.findChild(Notice, "exercise_notice")
    assert notice.isVisible()
    assert notice.words.endswith("that text stays as an earlier version.")
    write(page.room.walk, "answer_hand_thumb", "b")
    page.flush()
    settle(qtbot, page)
    assert "Mine." in [each.body for each in ask(lambda diary: diary.reflections.versions(id_))]
    assert not notice.isVisible()


def test_only_looking_at_one_again_changes_nothing(qtbot, page, ask) -> None:
    id_ = ask(lambda diary: new_id(diary.exercises.write(exercise("a"))))
    ask(lambda diary: diary.reflections.write(draft("Mine.", id=id_, title="A hand")))
    page.open(("reflection", id_))
    qtbot.waitUntil(lambda: page.room is not None)
    while page.room is not None:
        press(page.room, "next_step")
    settle(qtbot, page)
    assert done(ask)[1].body == "Mine."


def test_the_journal_leads_to_the_form_and_only_from_an_exercise(qtbot, show, ask) -> None:
    id_ = ask(lambda diary: new_id(diary.exercises.write(exercise())))
    plain = ask(lambda diary: new_id(diary.reflections.write(draft())))
    journal = show(JournalPage)
    way = journal.findChild(QPushButton, "open_exercise")
    for number, shown in ((plain, False), (id_, True)):
        journal.open(("reflection", number))
        qtbot.waitUntil(lambda: not journal.session.busy)
        assert way.isVisible() == shown
    with qtbot.waitSignal(journal.went) as told:
        way.click()
    assert told.args == ["exercises", ("reflection", id_)]


def test_one_whose_file_is_gone_is_read_in_the_journal(qtbot, page, ask) -> None:
    id_ = ask(lambda diary: new_id(diary.exercises.write(exercise(exercise="older"))))
    with qtbot.waitSignal(page.went) as told:
        page.open(("reflection", id_))
    assert told.args == ["journal", ("reflection", id_)]
    assert page.room is None


def test_answers_for_steps_that_went_stay_kept(qtbot, page, ask) -> None:
    answers = {"hand": {"thumb": "a", "sixth": "b"}, "older": ["c"], "lines": ["d"]}
    id_ = ask(lambda diary: new_id(diary.exercises.write(exercise(answers=answers))))
    page.open(("reflection", id_))
    qtbot.waitUntil(lambda: page.room is not None)
    page.room.walk.go(1)  # its answer is of the kind that this step was of
    write(page.room.walk, "answer_lines_easy", "y")
    page.room.walk.go(0)
    write(page.room.walk, "answer_hand_thumb", "z")
    page.flush()
    settle(qtbot, page)
    read, reflection = done(ask)
    now = {"hand": {"thumb": "z", "sixth": "b"}, "lines": {"easy": "y"}}
    assert read.answers == {**now, "older": ["c"], "lines_before": ["d"]}
    assert {"b", "c", "d"} <= set(reflection.body.splitlines())


def test_earlier_ones_are_links_and_all_of_them_on_request(qtbot, page, ask, opened) -> None:
    today = date.today()
    for days in range(7):
        at = moment(today - timedelta(days=days))
        opened.change(page, lambda diary, at=at: diary.exercises.write(exercise(moment=at)))
    qtbot.waitUntil(lambda: can_press(page, "done_4"))
    links = [f"done_{n}" for n in range(2, 8)]
    assert [can_press(page, name) for name in links] == [True] * 3 + [False] * 3
    press(page, "show_all_done")
    qtbot.waitUntil(lambda: all(can_press(page, name) for name in links))
    assert not can_press(page, "show_all_done")


def test_after_a_lock_the_same_one_is_open_again(qtbot, page, ask, opened, show) -> None:
    walk = begin(qtbot, page, "hand").walk
    write(walk, "answer_hand_thumb", "a")
    page.flush()
    settle(qtbot, page)
    spot = page.spot()
    again = show(ExercisesPage)
    again.come_back(spot)
    qtbot.waitUntil(lambda: again.room is not None)
    assert again.room.number == page.room.number
    assert begin(qtbot, page, "circles").number is None
    assert "exercise" not in page.spot()


def test_where_the_journal_is_only_read_it_is_shown_and_takes_nothing(
    qtbot, page, ask, opened
) -> None:
    things = [{"name": "Mum", "ring": "close", "turn": 90}]
    made = exercise(exercise="circles", answers={"circles": things}, body="Mum", step=0)
    id_ = ask(lambda diary: new_id(diary.exercises.write(made)))
    quiet = ReadOnly(page)
    opened.why_reading = "in_use"
    with qtbot.assertNotEmitted(opened.troubled):
        page.open(("reflection", id_))
        qtbot.waitUntil(lambda: page.room is not None)
        walk = page.room.walk
        board = walk.view.board
        assert board.pieces[0].accessibleName() == "Mum, Close to me"
        assert not board.pieces[0].isEnabled()
        assert walk.view.field.isReadOnly()
        assert not walk.findChild(QPushButton, "add_to_close").isEnabled()
        press(walk, "next_step")
        assert walk.findChild(QPlainTextEdit, "answer_lines_good").isReadOnly()
        press(page, "stop_exercise")
        settle(qtbot, page)
    opened.why_reading = ""
    quiet.end()
    assert done(ask)[0].answers == {"circles": things}
