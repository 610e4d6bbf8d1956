"""After a lock the program begins anew; what the new process hears brings the person back."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from chime_journal.gui.computer.again import MARK, received
from chime_journal.gui.computer.handed import Handed, take
from chime_journal.gui.computer.left import LONGEST, Left
from chime_journal.gui.front.cover import Cover
from chime_journal.gui.front.front import Front
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.writing.field import WritingField
from tests.gui.stage import Stage, bodies, keep_journal, write_half_a_sentence

FRAME = 4  # pixels by which Qt moves a window on a screen in memory that is narrower than it


class Reborn:
    """Two windows in one test: the one that is forgotten, and the one that comes after it."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.left: list[Left] = []
        self._take()

    def _take(self) -> None:
        self.stage.front._forget = self.left.append

    def wait(self) -> Left:
        self.stage.until(lambda: bool(self.left))
        return self.left[-1]

    def begin(self) -> Front:
        """Let the next process begin with what really travels."""
        told = self.wait()
        left = Left.unpacked(told.packed())
        if told.document:  # it goes beside, in memory of its own
            left = replace(left, document=take(Handed(told.document).number))
        old = self.stage.front
        old.window.leave()
        front = self.stage.new_front()
        self.left.clear()
        self._take()
        front.start_again(left)
        self.stage.qtbot.waitExposed(front.window)
        return front


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return keep_journal(tmp_path / "My journal")


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication, journal: Path) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.open(journal)
    yield stage
    stage.end()


@pytest.fixture
def reborn(stage: Stage) -> Iterator[Reborn]:
    reborn = Reborn(stage)
    yield reborn
    if reborn.left:  # nobody began anew, so this window is still there
        stage.front.window.leave()


def test_lock_leads_to_the_unlock_window_and_back_to_the_same_cursor(
    stage: Stage, reborn: Reborn, journal: Path
) -> None:
    write_half_a_sentence(stage, "One two three")
    field = stage.find(WritingField, "body")
    field.moveCursor(QTextCursor.MoveOperation.WordLeft)
    at = field.textCursor().position()
    stage.front.lock()
    front = reborn.begin()
    assert isinstance(front.window.view, UnlockView)
    stage.give_words()
    stage.wait_open()
    assert front.journal is not None
    assert front.journal.page == "journal"
    field = stage.find(WritingField, "body")
    stage.until(lambda: field.textCursor().position() == at)
    assert field.words() == "One two three"
    field.insertPlainText("and ")
    stage.close()
    assert "One two and three" in bodies(journal)


def test_nothing_written_travels(stage: Stage, reborn: Reborn) -> None:
    write_half_a_sentence(stage, "zyzzyva")
    stage.front.journal.workspace.page.editor.heading._title.setText("marginalia")
    stage.find(QLineEdit, "search").setText("heron")
    stage.front.lock()
    said = json.loads(reborn.wait().packed())
    assert not {"zyzzyva", "marginalia", "heron"} & set(str(said).split("'"))
    assert set(said["spot"]) == {"anchor", "cursor", "field", "reflection"}
    assert all(type(at) is int for at in said["spot"].values())


def test_hide_begins_anew_on_the_cover_and_waits_for_a_person(stage: Stage, reborn: Reborn) -> None:
    stage.front.hide()
    front = reborn.begin()
    assert isinstance(front.window.view, Cover)
    assert front.window.windowTitle() == "Calendar"
    stage.qtbot.keyClick(front.window.view, Qt.Key.Key_Escape)
    assert isinstance(front.window.view, UnlockView)
    assert front.window.windowTitle() == "Notes"
    stage.close()


def test_a_hidden_window_stays_and_does_not_begin_anew_again(stage: Stage, reborn: Reborn) -> None:
    stage.front.hide()
    front = reborn.begin()
    front.lobby.get_ready()  # as it does by itself a moment after the start
    stage.until(lambda: not front.errands.busy)
    assert reborn.left == []
    assert isinstance(front.window.view, Cover)
    stage.close()


def test_the_window_stands_where_it_stood(stage: Stage, reborn: Reborn) -> None:
    stage.front.window.setGeometry(7, 30, 900, 600)
    stage.front.lock()
    window = reborn.begin().window
    assert window.size() == QSize(900, 600)
    assert abs(window.y() - 30) <= FRAME
    stage.close()


def test_the_looks_of_a_shared_computer_stay(stage: Stage, reborn: Reborn) -> None:
    session = stage.front.journal.session
    session.change(stage.front, lambda diary: diary.preferences.change(text_size=150))
    stage.until(lambda: not session.busy)
    stage.front.lock()
    assert reborn.wait().text_size == 150
    assert not stage.file.exists


def test_hide_without_a_journal_forgets_what_was_typed(stage: Stage, reborn: Reborn) -> None:
    stage.front.lock()
    reborn.begin()
    stage.until(lambda: not stage.front.errands.busy)
    stage.unlock.words.set_words("half of a pass")
    stage.front.hide()
    assert reborn.wait().hiding


def test_half_a_line_on_today_is_gone_on_with(stage: Stage, reborn: Reborn, journal: Path) -> None:
    stage.front.journal.workspace.go("today")
    stage.qtbot.keyClicks(stage.find(QLineEdit, "one_line"), "Rain again")
    stage.front.lock()
    reborn.begin()
    stage.give_words()
    stage.wait_open()
    line = stage.find(QLineEdit, "one_line")
    stage.until(lambda: line.text() == "Rain again")
    stage.qtbot.keyClicks(line, ", and soup")
    stage.close()
    assert sorted(bodies(journal)) == ["Rain again, and soup", "The heron stood still."]


def shown(stage: Stage, name: str) -> QLineEdit:
    """Return a field of the page on screen; Today has some of the same name."""
    found = stage.front.journal.workspace.page.findChild(QLineEdit, name)
    assert found is not None
    return found


@pytest.mark.parametrize("page", ["goals", "strengths", "checkin"])
def test_what_was_open_on_other_pages_is_open_again(
    stage: Stage, reborn: Reborn, page: str
) -> None:
    fields = {"goals": "path_dream", "strengths": "strength_name", "checkin": "hard"}
    stage.front.journal.workspace.go(page, None if page == "checkin" else "new")
    stage.until(lambda: not stage.front.journal.session.busy)
    stage.qtbot.keyClicks(shown(stage, fields[page]), "Swim again")
    stage.front.lock()
    reborn.begin()
    stage.give_words()
    stage.wait_open()
    assert stage.front.journal.page == page
    field = shown(stage, fields[page])
    stage.until(lambda: field.text() == "Swim again")
    assert field.isVisible()
    stage.close()


def test_another_journal_is_not_opened_where_this_one_was(
    stage: Stage, reborn: Reborn, tmp_path: Path
) -> None:
    write_half_a_sentence(stage, "Mine")
    stage.front.lock()
    reborn.begin()
    stage.open(keep_journal(tmp_path / "Theirs"))
    assert stage.front.journal.page == "today"
    stage.close()


@pytest.mark.parametrize(
    "bytes_", [b"", b"{", b"[1]", b"\xff", b'{"spot": 3, "held": 1, "journal": 7, "text_size": 9}']
)
def test_odd_bytes_are_an_ordinary_start(bytes_: bytes) -> None:
    assert Left.unpacked(bytes_) == Left()


def test_a_pipe_is_read_and_closed() -> None:
    reading, writing = os.pipe()
    left = Left(journal=Path("/stick/My journal \udce9"), page="goals", spot={"goal": 3})
    os.write(writing, left.packed())
    os.close(writing)
    assert received([MARK, str(reading)]) == left
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(reading)


@pytest.mark.parametrize("told", [[MARK], [MARK, "x"], [MARK, "987"], [MARK, "9" * 30]])
def test_without_a_pipe_it_is_an_ordinary_start(told: list[str]) -> None:
    assert received(told) == Left()
    assert received(["--demo"]) is None


def test_what_travels_fits_into_any_pipe() -> None:
    longest = Path("/" + "/".join(["ü" * 120] * 30))
    left = Left(journal=longest, sample=longest, geometry=bytes(200), spot={"reflection": 2**62})
    assert len(left.packed()) < LONGEST
