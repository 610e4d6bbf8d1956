"""Guards around every test: no screen, no network, no home folder, no swallowed trouble."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from chime_journal.crypto import kdf
from chime_journal.errors import Cancelled
from chime_journal.gui.collecting import collect
from chime_journal.share import sealed
from tests.share import quick

# Set before anything asks: Qt and matplotlib read these once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
PLACE = Path(tempfile.mkdtemp(prefix="chime-tests-"))
HOME = PLACE / "home"
RUNTIME = PLACE / "run"
for folder in (HOME, RUNTIME):
    folder.mkdir(mode=0o700)
os.environ["HOME"] = os.environ["USERPROFILE"] = str(HOME)
os.environ["XDG_RUNTIME_DIR"] = str(RUNTIME)
for name in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{name}_HOME"] = str(HOME / name.lower())

# The system's font library keeps its list of the system's fonts here; it is not the app's.
NOT_OURS = HOME / "cache" / "fontconfig"

reached: list[str] = []  # what the running test tried to reach over a network


def _notice_network(event: str, details: tuple[object, ...]) -> None:
    """Note internet addresses; those of sockets inside this computer are no tuples."""
    if event in ("socket.connect", "socket.bind", "socket.sendto"):
        if isinstance(details[1], tuple):
            reached.append(f"{event} {details[1]}")
    elif event == "socket.getaddrinfo":
        reached.append(f"{event} {details[0]}")


sys.addaudithook(_notice_network)
gc.disable()  # as in the app: a worker that finds a dead widget would destroy it, and crash

# Several tests share a processor: what takes a tenth of a second alone may take many times that.
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
    wait.__kwdefaults__["timeout"] = 20_000  # milliseconds; 5,000 in pytest-qt


settings.register_profile("shared", deadline=None)
settings.load_profile("shared")


def pytest_sessionfinish() -> None:
    shutil.rmtree(PLACE, ignore_errors=True)


@pytest.fixture(autouse=True)
def searched() -> Iterator[None]:
    """Look for dead objects between tests, on the main thread alone."""
    yield
    collect()


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a new journal cost 20 ms instead of a second to open."""
    monkeypatch.setattr(kdf, "USUAL_MEMORY", kdf.LEAST_MEMORY)
    monkeypatch.setattr(kdf, "FLOOR_MEMORY", kdf.LEAST_MEMORY)
    monkeypatch.setattr(kdf, "FEWEST_PASSES", 1)
    monkeypatch.setattr(kdf, "AIM", 0.0)


@pytest.fixture
def cheap_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a sealed file cost no time to lock, and so none to open; `tests/share` has the real."""

    def lock(plain: bytes, words: str, stopped: Callable[[], bool] = sealed.never) -> bytes:
        if stopped():
            raise Cancelled
        return quick.lock(plain, words)

    monkeypatch.setattr(sealed, "lock", lock)


@pytest.fixture
def real_locks() -> None:
    """Let sealing take its second or two, where a room of tests has `cheap_locks`."""


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test in which Python reaches for a network."""
    reached.clear()
    yield
    assert not reached, f"reached for a network: {reached}"


@pytest.fixture(autouse=True)
def no_trace_at_home() -> Iterator[None]:
    """Fail a test that leaves anything in the home folder."""
    yield
    traces = [
        path for path in HOME.rglob("*") if path.is_file() and not path.is_relative_to(NOT_OURS)
    ]
    for path in traces:
        path.unlink()
    assert not traces, f"left in the home folder: {traces}"


class _Errors(logging.Handler):
    """Keeps what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_logged_error(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs an error, unless it is marked `logs_errors`."""
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    yield
    logging.getLogger().removeHandler(errors)
    if request.node.get_closest_marker("logs_errors") is None:
        assert not errors.messages, f"logged: {errors.messages}"


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Fail a test that leaves a window open."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"{type(window).__name__} {window.objectName()!r}" for window in left]
    for window in left:
        window.hide()
        window.deleteLater()
    # What waits to be deleted would be dressed, laid out and asked along with the next test's.
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    assert not left, f"windows left open: {names}"
