"""From the unlock window to a review and out again: refused in kind, forgotten in full."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from chime_journal import errors
from chime_journal.gui.computer.left import Left
from chime_journal.gui.front.cover import Cover
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.review.ask import AskView
from chime_journal.gui.review.refusals import explain
from chime_journal.gui.review.room import Room
from chime_journal.share.encoding import encode
from tests.gui.program import Place
from tests.gui.review.steps import WORDS, ask, press, review, try_words
from tests.gui.stage import Stage
from tests.gui.test_front_views import look_at
from tests.gui.test_lock_anew import Reborn
from tests.share import made, quick
from tests.share.test_sealed import HEADER

SAMPLE = Path(__file__).parents[2] / "share" / "samples" / "made-by-age.chimeshare"


@pytest.fixture
def reborn(stage: Stage) -> Iterator[Reborn]:
    reborn = Reborn(stage)
    yield reborn
    if reborn.left:  # nobody began anew, so this window is still there
        stage.front.window.leave()


def test_a_shared_file_opens_without_a_journal(stage: Stage, file: Path) -> None:
    stage.start()
    room = review(stage, file)
    assert room.talk.document == made.document()
    assert stage.front.window.windowTitle() == "Notes"
    stage.close()


def test_a_file_sealed_by_age_itself_opens(stage: Stage) -> None:
    stage.start()
    first_files = made.document(story=(), plan=())
    assert review(stage, SAMPLE).talk.document == first_files
    stage.close()


def test_the_words_leave_their_field_once_it_is_open(stage: Stage, file: Path) -> None:
    stage.start()
    view = ask(stage)
    left: list[str] = []
    view.opened.connect(lambda *_: left.append(view.words.words))
    assert isinstance(review(stage, file), Room)
    assert left == [""]
    stage.close()


def test_it_asks_for_what_is_missing(stage: Stage, file: Path) -> None:
    stage.start()
    view = ask(stage)
    press(view, "open_shared")
    assert view.notice.words == "Choose the file first."
    view.choose(file)
    press(view, "open_shared")
    assert view.notice.words == "Type the words first."
    assert view.words.line.echoMode() == QLineEdit.EchoMode.Password
    press(view, "shared_words_eye")
    assert view.words.line.revealed
    stage.front.window.activateWindow()
    stage.until(stage.front.window.isActiveWindow)
    stage.qtbot.keyClick(view.words.line, Qt.Key.Key_Escape)
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()


def test_each_refusal_has_words_of_its_own(stage: Stage, file: Path, tmp_path: Path) -> None:
    stage.start()
    whole = file.read_bytes()
    said = {"words": try_words(stage, file, "other words").notice.words}
    other = tmp_path / "other.chimeshare"
    for name, data in (
        ("not shared", b"just a text"),
        ("damaged", whole[:-1] + bytes([whole[-1] ^ 1])),
        ("too much", HEADER % b"24"),
    ):
        other.write_bytes(data)
        said[name] = try_words(stage, other).notice.words
    said["gone"] = try_words(stage, tmp_path / "gone.chimeshare").notice.words
    too_new = explain(errors.ImportRefused("too_new"))
    assert too_new is not None
    said["too new"] = too_new
    assert len(set(said.values())) == len(said)
    assert "Those words did not open this file" in said["words"]
    assert "not a shared file" in said["not shared"]
    assert "damaged" in said["damaged"]
    assert "too much" in said["too much"]
    assert "newer version" in said["too new"]
    assert explain(RuntimeError()) is None
    room = review(stage, file)
    assert isinstance(room, Room), "after all that the right file opens"
    stage.close()


def test_a_newer_version_is_refused_in_words(stage: Stage, tmp_path: Path) -> None:
    newer = encode(made.document()).replace(b'"version":1', b'"version":2')
    (tmp_path / "newer.chimeshare").write_bytes(quick.lock(newer, WORDS))
    stage.start()
    view = try_words(stage, tmp_path / "newer.chimeshare")
    assert view.notice.words.startswith("A newer version of this app made this file.")
    stage.close()


def test_opening_can_be_stopped(stage: Stage, file: Path) -> None:
    file.write_bytes(quick.lock(encode(made.document()), WORDS, quick.USUAL))
    stage.start()
    view = ask(stage)
    view.choose(file)
    view.words.set_words(WORDS)
    press(view, "open_shared")
    press(view, "shared_working_stop")
    stage.until(lambda: not stage.front.errands.busy)
    assert view.notice.words == "Stopped. The file is still shut."
    assert stage.front.window.view is view
    stage.close()


def test_close_and_forget_begins_anew(stage: Stage, reborn: Reborn, file: Path) -> None:
    stage.start()
    press(review(stage, file), "close_and_forget")
    left = reborn.wait()
    packed = left.packed()
    for word in (b"Alex", b"allotment", file.name.encode(), WORDS.encode()):
        assert word not in packed
    assert left.shared is None
    front = reborn.begin()
    assert isinstance(front.window.view, UnlockView)
    stage.close()


def test_hide_covers_and_needs_the_words_again(stage: Stage, reborn: Reborn, file: Path) -> None:
    stage.start()
    press(review(stage, file), "hide")
    assert isinstance(stage.front.window.view, Cover)
    assert stage.front.window.windowTitle() == "Calendar"
    assert reborn.wait().hiding
    front = reborn.begin()
    assert isinstance(front.window.view, Cover)
    stage.qtbot.keyClick(front.window.view, Qt.Key.Key_Escape)
    assert isinstance(front.window.view, UnlockView)
    assert front.window.findChildren(Room) == []
    stage.close()


@pytest.mark.parametrize("keys", ["Ctrl+L", "Ctrl+Shift+H"])
def test_the_keys_of_a_journal_work_here(
    stage: Stage, reborn: Reborn, file: Path, keys: str
) -> None:
    stage.start()
    room = review(stage, file)
    stage.front.window.activateWindow()
    stage.qtbot.waitUntil(stage.front.window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    if keys == "Ctrl+L":
        stage.qtbot.keyClick(room, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        stage.qtbot.keyClick(room, Qt.Key.Key_H, both)
    assert reborn.wait().hiding == (keys != "Ctrl+L")


def test_it_warns_and_forgets_when_nobody_is_there(
    stage: Stage, reborn: Reborn, file: Path
) -> None:
    stage.start()
    room = review(stage, file)
    stage.clocks.pass_by(4 * 60 + 45)
    stage.watch.look()
    assert room.bar.words == "Closing soon. Press any key to stay."
    stage.qtbot.keyClick(room, Qt.Key.Key_Shift)
    assert not room.bar.isVisible()
    stage.clocks.pass_by(5 * 60)
    stage.watch.look()
    reborn.wait()
    assert isinstance(stage.front.window.view, UnlockView)


def test_after_words_were_tried_even_back_begins_anew(
    stage: Stage, reborn: Reborn, file: Path
) -> None:
    stage.start()
    view = try_words(stage, file, "other words")
    press(view, "back")
    assert reborn.wait().journal is None


def test_leaving_while_it_opens_shows_nothing_later(stage: Stage, file: Path) -> None:
    stage.start()
    view = ask(stage)
    view.choose(file)
    view.words.set_words(WORDS)
    press(view, "open_shared")
    stage.front.lock()
    stage.until(lambda: not stage.front.errands.busy)
    QApplication.processEvents()
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()


def test_what_was_copied_is_taken_back(stage: Stage, file: Path) -> None:
    stage.start()
    review(stage, file)
    QApplication.clipboard().setText("The allotment.")
    stage.front.lock()
    assert QApplication.clipboard().text() == ""
    stage.close()


def test_one_file_after_another_mixes_nothing(stage: Stage, file: Path) -> None:
    stage.start()
    first = review(stage, file)
    press(first, "close_and_forget")
    stage.until(lambda: isinstance(stage.front.window.view, UnlockView))
    view = ask(stage)
    assert view.file.folder is None
    assert view.words.words == ""
    stage.close()


def test_larger_text_is_worn_at_once(stage: Stage, file: Path) -> None:
    stage.start()
    press(review(stage, file), "larger")
    assert stage.front.computer.looks.text_size == 125
    assert not stage.file.exists, "a shared computer keeps nothing of it"
    stage.close()


def test_support_and_help_stand_in_front_of_the_words(stage: Stage, file: Path) -> None:
    stage.start()
    view = ask(stage)
    view.choose(file)
    press(view, "support")
    assert stage.front.window.view is not view
    stage.press("back")
    assert stage.front.window.view is view
    assert view.file.folder == file
    stage.close()


@pytest.mark.parametrize(("size", "text"), [((1024, 640), 100), ((1024, 640), 200)], ids=str)
def test_asking_for_words_fits(
    stage: Stage, qapp: QApplication, file: Path, size: tuple[int, int], text: int
) -> None:
    from chime_journal.gui.theme import Looks

    stage.front.computer.pick_looks(Looks("light", text))
    stage.start()
    ask(stage).notice.say("Those words did not open this file. Check Caps Lock and try again.")
    stage.front.window.resize(*size)
    look_at(stage, qapp)
    stage.close()


def test_a_file_to_open_travels_and_is_forgotten(stage: Stage, file: Path) -> None:
    left = Left.unpacked(Left(shared=file).packed())
    assert left.shared == file
    stage.front.start_again(left)
    view = stage.front.window.view
    assert isinstance(view, AskView)
    assert view.file.folder == file
    assert stage.front._left.shared is None
    stage.close()


FROM_THE_COMMAND_LINE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from chime_journal.gui.front import front as fronts
from chime_journal.app import main

begin = fronts.Front.start_again

def look(front, left):
    begin(front, left)
    print(Path("/proc/self/cmdline").read_bytes().replace(b"\\0", b" ").decode())
    print(type(front.window.view).__name__, front.window.view.file.folder)
    QTimer.singleShot(0, front.window.close)

fronts.Front.start_again = look
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="read from /proc")
def test_a_file_named_at_the_start_leaves_the_command_line(tmp_path: Path) -> None:
    place = Place(tmp_path)
    script = place.home.parent / "look.py"
    script.write_text(FROM_THE_COMMAND_LINE)
    told = subprocess.run(
        [sys.executable, str(script), "of Alex.chimeshare"],
        env=place.environment,
        cwd=place.temp,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert told.returncode == 0, told.stderr
    command, view = told.stdout.strip().splitlines()
    assert "Alex" not in command
    assert "--again" in command
    assert view == f"AskView {place.temp}{os.sep}of Alex.chimeshare"
    assert place.left() == []
