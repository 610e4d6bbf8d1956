"""The program as scripts start it: no screen, no window's libraries, no trace, no echo."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command.conftest import SECRET, bodies
from tests.factory import WORDS
from tests.gui.program import TIMEOUT, Place
from tests.pictures import encoded, scene

WATCHED = """
import sys
from chime_journal.app import main

code = main(sys.argv[1:])
print(*(name for name in sys.modules if name.startswith("PySide6.Qt")))
sys.exit(code)
"""


def start(place: Place, *argv: object, words: str = WORDS, **more: str) -> subprocess.Popen[str]:
    environment = {**place.environment, **more}
    del environment["QT_QPA_PLATFORM"]
    process = subprocess.Popen(
        [sys.executable, "-c", WATCHED, *map(str, argv)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(f"{words}\n")
    process.stdin.close()
    process.stdin = None
    return process


def test_without_a_screen_photos_come_in_and_nothing_stays_outside(
    folder: Path, tmp_path: Path
) -> None:
    place, brought = Place(tmp_path), tmp_path / "brought"
    brought.mkdir()
    (brought / "2024-05-04.md").write_text("By bus. ![](bus.jpg)\n", "utf-8")
    (brought / "bus.jpg").write_bytes(encoded(scene(), "JPEG"))
    process = start(place, "import", "markdown", brought, "--journal", folder, LC_ALL="de_DE.UTF-8")
    out, err = process.communicate(timeout=TIMEOUT)
    assert (process.returncode, err) == (0, "")
    *said, modules = out.splitlines()
    assert said[1:] == ["Neu: 1", "Schon da: 0", "Übersprungen: 0", "Fotos: 1"]
    assert modules.split() == ["PySide6.QtCore", "PySide6.QtGui"]
    assert SECRET not in out
    assert place.left() == []
    assert len(bodies(folder)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_at_a_terminal_it_asks_and_shows_nothing_of_what_is_typed(
    folder: Path, tmp_path: Path
) -> None:
    place = Place(tmp_path)
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "chime_journal", "backup", "--journal", str(folder)],
        env=place.environment,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    asked, _, _ = select.select([ours], [], [], TIMEOUT)
    assert asked
    assert b"words of the journal" in os.read(ours, 1000)
    os.write(ours, f"{WORDS}\n".encode())
    out, _ = process.communicate(timeout=TIMEOUT)
    shown = os.read(ours, 10_000)
    os.close(ours)
    assert process.returncode == 0
    assert Path(out.decode().strip()).is_file()
    assert WORDS.encode() not in shown
    assert b" %" in shown
