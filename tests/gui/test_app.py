"""The program as it is started: quick to its first window, neutral, and gone without a trace."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from chime_journal import __version__, diary, errors
from chime_journal.app import main
from chime_journal.gui.front import doors
from chime_journal.gui.unexpected import Unexpected, places
from tests.factory import CHEAP, WORDS
from tests.gui.program import ROOT, TIMEOUT, Place

# Each would cost a noticeable part of a second, or opens what must not be open yet.
HEAVY = """
alembic cryptography matplotlib numpy pydantic pyrage pypdf pypdfium2 sqlalchemy sqlcipher3
sqlmodel spellchecker typst xkcdpass zxcvbn socket
"""

UNTIL_PAINTED = """
import sys
from chime_journal.app import main
from chime_journal.gui.front.unlock import UnlockView

paint = UnlockView.viewportEvent

def look(view, event):
    done = paint(view, event)
    if event.type() == event.Type.Paint:
        print(*sorted(name for name in sys.modules if "." not in name))
        print(view.window().windowTitle())
        view.window().close()
    return done

UnlockView.viewportEvent = look
sys.exit(main([]))
"""

WHOLE_VISIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from chime_journal.app import main
from chime_journal.gui.front import front as fronts

journal, words = Path(sys.argv[1]), sys.argv[2]
start = fronts.Front.start

def visit(front):
    start(front)
    QTimer.singleShot(0, lambda: choose(front))

def choose(front):
    dialog = QFileDialog(front.window, "x", str(journal.parent))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    QTimer.singleShot(50, dialog.close)
    QTimer.singleShot(100, lambda: unlock(front, dialog))

def unlock(front, dialog):
    dialog.deleteLater()
    front.lobby.view.choose(journal)
    front.lobby.view.words.set_words(words)
    front.lobby.view._give()
    look(front)

def look(front):
    if front.journal is None or front.journal.session.busy:
        QTimer.singleShot(20, lambda: look(front))
        return
    front.journal.workspace.go("trends")
    front.journal.workspace.go("settings")
    print("open", flush=True)
    QTimer.singleShot(200, front.window.close if sys.argv[3] == "close" else lambda: None)

fronts.Front.start = visit
sys.exit(main([]))
"""


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.strip() == __version__


def test_nothing_heavy_is_loaded_when_the_unlock_window_is_painted(tmp_path: Path) -> None:
    place = Place(tmp_path)
    modules, title = place.run(UNTIL_PAINTED).splitlines()[:2]
    assert not set(HEAVY.split()) & set(modules.split())
    assert title == "Notes"
    assert place.left() == []


def test_what_weighs_new_words_is_loaded_only_where_no_journal_is_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "zxcvbn", raising=False)
    doors.get_ready(Path("journal"))
    assert "zxcvbn" not in sys.modules
    doors.get_ready(None)
    assert "zxcvbn" in sys.modules


def make_journal(folder: Path) -> Path:
    opened, _ = diary.create(folder, WORDS, cost=CHEAP)
    opened.close()
    return folder


@pytest.mark.parametrize("runtime", [True, False])
def test_a_visit_on_a_shared_computer_leaves_nothing_outside_the_journal(
    tmp_path: Path, runtime: bool
) -> None:
    journal = make_journal(tmp_path / "stick" / "My journal")
    place = Place(tmp_path, runtime=runtime)
    assert "open" in place.run(WHOLE_VISIT, str(journal), WORDS, "close")
    assert place.left() == []
    assert sorted(path.name for path in journal.parent.iterdir()) == ["My journal"]


def test_what_a_killed_program_left_is_swept_by_the_next_start(tmp_path: Path) -> None:
    journal = make_journal(tmp_path / "stick" / "My journal")
    place = Place(tmp_path)
    process = place.start(WHOLE_VISIT, str(journal), WORDS, "stay")
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    process.kill()
    process.communicate(timeout=TIMEOUT)
    assert place.left(), "a killed program cannot clean up"
    place.run(UNTIL_PAINTED)
    assert place.left() == []
    diary.open(journal, WORDS).close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_being_asked_to_end_stores_and_shuts(tmp_path: Path) -> None:
    journal = make_journal(tmp_path / "stick" / "My journal")
    place = Place(tmp_path)
    process = place.start(WHOLE_VISIT, str(journal), WORDS, "stay")
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    process.send_signal(signal.SIGTERM)
    _, complained = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 0, complained
    assert place.left() == []
    assert not (journal / "journal-1.db-wal").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")
def test_memory_is_closed_to_others_and_never_dumped(tmp_path: Path) -> None:
    script = """
import ctypes, os, resource
from chime_journal.gui.computer.private import close_doors
close_doors()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
print(oct(os.umask(0)))
"""
    assert Place(tmp_path).run(script).split("\n")[:2] == ["(0, 0) 0", "0o77"]


def test_the_program_starts_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "chime_journal", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
    )
    assert done.stdout.strip() == __version__


def test_the_unexpected_is_told_by_kinds_and_places_never_by_words(
    qtbot: QtBot, qapp: QApplication
) -> None:
    secret = "she told me on the bridge"

    def fail() -> None:
        try:
            int(secret)
        except ValueError as error:
            raise RuntimeError(secret) from error

    window = QWidget()
    qtbot.addWidget(window)
    unexpected = Unexpected(window)
    with pytest.raises(RuntimeError) as caught:
        fail()
    lines = "\n".join(places(caught.value))
    assert "RuntimeError" in lines
    assert "ValueError" in lines
    assert "fail" in lines
    unexpected.hook(RuntimeError, caught.value, None)
    box = window.findChild(QMessageBox, "unexpected")
    assert box is not None
    shown = box.text() + box.informativeText() + box.detailedText()
    assert secret not in shown
    assert str(ROOT) not in shown
    box.close()


def test_a_known_problem_has_words_for_every_error_of_the_app() -> None:
    from chime_journal.gui.problems import explain

    def children(kind: type[Exception]) -> list[type[Exception]]:
        return [each for child in kind.__subclasses__() for each in (child, *children(child))]

    told = (errors.InvalidEntry, errors.ImportRefused, errors.LinesRefused, errors.NotACopy)
    made = [
        kind("x") if kind in told else kind()
        for kind in children(errors.ChimeError)
        if kind.__module__ == errors.__name__
    ]
    assert [type(each).__name__ for each in made if explain(each) is None] == []
