"""The list of exercises, each of them at small sizes and large letters, and on paper."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui import exercise_files, printing, theme
from chime_journal.gui.exercise_files import exercises
from chime_journal.gui.exercises import paper
from chime_journal.gui.pages.exercises import ExercisesPage
from chime_journal.gui.printing import neutral_printer
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.title import TitleLink
from chime_journal.gui.workspace import Workspace
from chime_journal.model.exercise import FINGERS
from tests.gui.exercises.doing import add, begin, key, press, undo
from tests.gui.fits import clipped, nameless, overlapping, sticking_out
from tests.gui.tabbing import tab_from

IDS = [each.id for each in exercises().exercises]


class Framed(QWidget):
    """A page as the checks of every page expect it: inside something that knows it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.page = page
        page.setParent(self)
        page.move(0, 0)


def groups(page: ExercisesPage) -> list[str]:
    found = [each for each in page.findChildren(QWidget) if each.isVisible()]
    names = [each.objectName() for each in found]
    return [name for name in names if name in {f"exercises_{d}" for d in exercise_files.DOMAINS}]


def test_every_exercise_is_listed_under_what_it_is_for(page) -> None:
    listed = {each.objectName() for each in page.findChildren(TitleLink)}
    assert listed == {f"open_exercise_{id_}" for id_ in IDS}
    there = {each.domain for each in exercises().exercises}
    assert groups(page) == [f"exercises_{d}" for d in exercise_files.DOMAINS if d in there]


def test_one_group_can_be_shown_alone(page) -> None:
    choice = page.findChild(QComboBox, "exercise_for")
    choice.setCurrentIndex(choice.findData("identity"))
    assert groups(page) == ["exercises_identity"]
    choice.setCurrentIndex(0)
    assert len(groups(page)) > 5


def test_a_topic_narrows_a_group_further(qtbot: QtBot, page) -> None:
    topic = page.findChild(QComboBox, "exercise_topic")
    assert not topic.isVisible()
    choice = page.findChild(QComboBox, "exercise_for")
    choice.setCurrentIndex(choice.findData("hope"))
    topic.setCurrentIndex(topic.findData("dreams"))

    def shown() -> set[str]:
        return {each.objectName() for each in page.findChildren(TitleLink) if each.isVisible()}

    expected = {"open_exercise_good-ordinary-day", "open_exercise_hope-words"}
    qtbot.waitUntil(lambda: shown() == expected)
    choice.setCurrentIndex(0)
    assert len(groups(page)) > 5


def test_a_card_begins_its_exercise_by_mouse_and_by_keys(qtbot: QtBot, page) -> None:
    page.findChild(TitleLink, "open_exercise_hand").clicked.emit()
    qtbot.waitUntil(lambda: page.room is not None)
    assert page.header.title.text() == "A hand"
    said = "Who I am · about ten minutes · stop whenever you like, what you wrote is kept"
    assert page.header.subtitle.text() == said
    press(page, "stop_exercise")
    assert page.header.title.text() == "Exercises"


def test_a_file_that_cannot_be_used_is_named_and_the_others_are_there(
    qtbot: QtBot, show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken.toml").write_text('title = "A"\n')
    found = exercise_files.read(tmp_path)
    monkeypatch.setattr("chime_journal.gui.pages.exercises.exercises", lambda: found)
    page = show(ExercisesPage)
    notice = page.findChild(Notice, "refused_file_0")
    assert notice.words == "The exercise in broken.toml is left out: look at step."


@pytest.mark.parametrize("id_", IDS)
def test_every_step_of_every_exercise_fits_a_small_window_and_large_letters(
    qtbot: QtBot, opened, dressed, id_: str
) -> None:
    page = ExercisesPage(opened)
    whole = Framed(page)
    qtbot.addWidget(whole)
    for text, width in ((100, 920), (200, 850)):
        theme.apply(dressed, theme.Looks("light", text))
        whole.resize(width, 640)
        page.resize(width, 640)
        whole.show()
        room = begin(qtbot, page, id_)
        for _ in room.exercise.steps:
            for _ in range(4):  # a layout that turns asks for another one
                dressed.processEvents()
            assert clipped(whole) == []
            assert sticking_out(whole) == []
            assert overlapping(whole) == []
            assert nameless(whole) == []
            room.walk.view.left()
            if room.walk.at + 1 < len(room.exercise.steps):
                room.walk.go(room.walk.at + 1)
        room.stop()
    theme.apply(dressed, theme.Looks("light", 100))


def test_with_large_letters_the_field_one_goes_on_to_stays_in_sight(
    qtbot: QtBot, dressed, show
) -> None:
    theme.apply(dressed, theme.Looks("light", 200))
    page = show(ExercisesPage, 850, 640)
    walk = begin(qtbot, page, "hand").walk
    view = page._scroll_area().viewport()
    for finger in FINGERS[1:]:
        press(walk, "next_step")
        for _ in range(4):  # a layout that turns asks for another one
            dressed.processEvents()
        field = walk.findChild(QPlainTextEdit, f"answer_hand_{finger}")
        assert field.hasFocus()
        top = field.mapTo(view, QPoint(0, 0)).y()
        assert 0 <= top <= view.height() - field.fontMetrics().height()
    theme.apply(dressed, theme.Looks("light", 100))


def test_the_whole_drawing_is_in_sight_beside_a_long_card(qtbot: QtBot, page) -> None:
    walk = begin(qtbot, page, "circles").walk
    board = walk.view.board
    area = page._scroll_area()
    qtbot.waitUntil(
        lambda: (
            board.mapTo(area.viewport(), QPoint(0, board.height())).y() <= area.viewport().height()
        )
    )
    assert QRect(QPoint(0, 0), page.size()).contains(board.mapTo(page, QPoint(0, 0)))


def test_tab_goes_from_the_field_to_what_lies_there_and_on_to_the_ways_out(
    qtbot: QtBot, page
) -> None:
    walk = begin(qtbot, page, "circles").walk
    for words in ("Mum", "Jo"):
        walk.view.field.setText(words)
        walk.view.add_to("close")
    names = tab_from(qtbot, walk.view.field, to="stop_exercise")
    assert names[:4] == ["add_circles", "add_to_close", "add_to_near", "add_to_further"]
    order = [names.index(n) for n in ("piece_0", "piece_1", "next_step", "print_blank")]
    assert order == sorted(order)


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
@pytest.mark.parametrize("id_", IDS)
def test_a_blank_one_is_one_page_with_all_that_is_asked(
    dressed, tmp_path: Path, id_: str, size: QPageSize.PageSizeId, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = neutral_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "blank.pdf"))
    printer.setPageSize(QPageSize(size))
    monkeypatch.setattr(printing, "chosen_printer", lambda parent: printer)
    exercise = exercises().named(id_)
    assert paper.print_blank(QDialog(), exercise)
    reader = pypdf.PdfReader(tmp_path / "blank.pdf")
    (only,) = reader.pages
    said = " ".join(only.extract_text().split())
    assert exercise.title in said
    for step in exercise.steps:
        assert step.title in said
        for words in step.words.split()[:4]:
            assert words in said


def test_in_the_window_take_back_means_the_last_move_while_one_is_at_the_pieces(
    qtbot: QtBot, opened
) -> None:
    window = Workspace(opened)
    qtbot.addWidget(window)
    window.resize(1200, 740)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("exercises")
    walk = begin(qtbot, window.page, "circles").walk
    board = walk.view.board
    add(qtbot, walk, "Mum", "close")
    key(qtbot, board, "Mum", Qt.Key.Key_Up)
    assert board.pieces[0].accessibleName() == "Mum, Near me"
    undo(qtbot, board)
    assert board.pieces[0].accessibleName() == "Mum, Close to me"
    press(walk, "move_1")
    mover = walk.findChild(QWidget, "move_1")
    mover.setFocus()
    qtbot.keyClick(mover, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert board.pieces[0].accessibleName() == "Mum, Close to me"
    window.page.flush()
    qtbot.waitUntil(lambda: not opened.busy)
