"""Linux's speech service: the desktop's is used, and one of our own leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from chime_journal.gui.aloud import service

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or which(service.NAME) is None, reason="there is no speech service"
)
ENDED = 3000  # milliseconds; left to itself a service would end after 5 seconds, or never
BEGIN = """
import os, sys
from chime_journal.gui.aloud import service
print(service.begin(), os.environ.get(service.WHERE), os.environ["SPEECHD_CMD"], flush=True)
sys.stdin.read()
"""


class Visitor:
    """A process that wants to speak, on a computer that is empty otherwise."""

    def __init__(self, folder: Path, **more: str) -> None:
        self.places = {
            name: folder / name.lower() for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")
        }
        for place in self.places.values():
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        own = {name: str(place) for name, place in self.places.items()}
        root = str(Path(__file__).parents[2])
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": root, **own, **more}
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        self.process = subprocess.Popen(
            [sys.executable, "-c", BEGIN],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.said = self.process.stdout.readline().split()

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            stream.close()


def those_of(folder: Path) -> list[str]:
    """Return the processes whose command line names a folder."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = place.read_bytes()
        except OSError:
            continue  # it ended meanwhile
        if str(folder).encode() in line:
            found.append(line.replace(b"\0", b" ").decode())
    return found


def test_one_of_our_own_dies_with_the_process_and_stays_in_the_private_folder(
    qtbot, tmp_path: Path
) -> None:
    visitor = Visitor(tmp_path)
    began, address, library_starts = visitor.said
    assert began == "True"
    assert Path(address.removeprefix(service.INSIDE)).is_relative_to(visitor.places["TMPDIR"])
    assert library_starts == "/nonexistent"
    assert those_of(tmp_path)
    visitor.kill()
    qtbot.waitUntil(lambda: those_of(tmp_path) == [], timeout=ENDED)
    for name in ("HOME", "XDG_RUNTIME_DIR"):
        assert list(visitor.places[name].rglob("*")) == []


def test_the_desktops_is_used_where_it_runs(qtbot, tmp_path: Path) -> None:
    first = Visitor(tmp_path / "first")
    second = Visitor(tmp_path / "second", SPEECHD_ADDRESS=first.said[1])
    assert second.said[:2] == ["True", first.said[1]]
    assert those_of(tmp_path / "second") == []
    second.kill()
    first.kill()
    qtbot.waitUntil(lambda: those_of(tmp_path) == [], timeout=ENDED)


def test_no_service_is_spoken_to_over_a_network(qtbot, tmp_path: Path) -> None:
    visitor = Visitor(tmp_path, SPEECHD_ADDRESS="inet_socket:192.0.2.1:6560")
    assert visitor.said[1].startswith(service.INSIDE)
    visitor.kill()
    qtbot.waitUntil(lambda: those_of(tmp_path) == [], timeout=ENDED)
