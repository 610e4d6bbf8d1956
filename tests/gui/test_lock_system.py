"""The journal locks when the system says that it sleeps, or that its screen is locked."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chime_journal.gui.computer.bus import LOGIN, LOGIN_PLACE, SCREEN_SAVERS, BusWatch
from tests.gui.stage import Stage, keep_journal

OURS = ("locks-system", "locks-session", "desktop")  # names of connections

needs_daemon = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="needs dbus-daemon, of the package dbus-daemon"
)


class Login(QDBusVirtualObject):
    """Stands where a desktop's login service stands; notes who asks it to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[list[str]] = []
        self.watched, self.given = os.pipe()
        os.set_blocking(self.watched, False)

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(  # noqa: N802 - Qt calls it
        self, message: QDBusMessage, bus: QDBusConnection
    ) -> bool:
        self.asked.append(message.arguments())
        answer = message.createReply()
        answer.setArguments([QDBusUnixFileDescriptor(self.given)])
        os.close(self.given)
        return bus.send(answer)

    @property
    def waits(self) -> bool:
        """Whether somebody still holds what was given."""
        try:
            return os.read(self.watched, 1) != b""
        except BlockingIOError:
            return True


class Desktop:
    """A message bus of its own, with the services of a desktop on it."""

    def __init__(self, address: str) -> None:
        self.bus = QDBusConnection.connectToBus(address, "desktop")
        assert self.bus.isConnected()
        self.login = Login()
        assert self.bus.registerVirtualObject(LOGIN_PLACE, self.login)
        for name in (LOGIN, *SCREEN_SAVERS):
            assert self.bus.registerService(name)

    def say(self, path: str, interface: str, name: str, *told: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(told))
        assert self.bus.send(message)


@pytest.fixture
def desktop(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    address = f"unix:path={tmp_path / 'bus'}"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    daemon.stdout.readline()
    for kind in ("SYSTEM", "SESSION"):
        monkeypatch.setenv(f"DBUS_{kind}_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    for name in OURS:
        QDBusConnection.disconnectFromBus(name)
    yield Desktop(address)
    for name in OURS:
        QDBusConnection.disconnectFromBus(name)
    daemon.terminate()
    daemon.communicate()


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.open(keep_journal(tmp_path / "My journal"))
    yield stage
    stage.end()


SLEEPS = (LOGIN_PLACE, f"{LOGIN}.Manager", "PrepareForSleep", True)
LOCKED = (f"{LOGIN_PLACE}/session/_32", f"{LOGIN}.Session", "Lock")
SAVED = ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
KDE = ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)


@needs_daemon
@pytest.mark.parametrize("said", [SLEEPS, LOCKED, SAVED, KDE], ids=lambda said: said[1])
def test_it_locks_when_the_system_says_so(
    desktop: Desktop, stage: Stage, said: tuple[str, str, str]
) -> None:
    def locked() -> bool:
        # Said again until it is heard: a bus tells nobody when somebody begins to listen.
        if stage.front.journal is not None:
            desktop.say(*said)
        return stage.front.journal is None

    stage.until(locked)
    stage.wait_locked()
    stage.close()


@needs_daemon
def test_waking_up_and_others_sessions_do_not_lock_it(desktop: Desktop, stage: Stage) -> None:
    # What listening needs was asked of the same bus before, and so was answered before.
    stage.until(lambda: stage.front._locks._watch._held is not None)
    desktop.say(*SLEEPS[:3], False)
    desktop.say(*SAVED[:3], False)
    desktop.say(f"{LOGIN_PLACE}/session/_33", *LOCKED[1:])
    heard: list[bool] = []
    stage.front._locks.asked.connect(lambda: heard.append(True))
    desktop.say(*LOCKED)
    stage.until(lambda: bool(heard))
    assert heard == [True], "messages come in order, so the three before were heard and left"
    stage.wait_locked()
    stage.close()


@needs_daemon
def test_the_computer_waits_with_sleeping_until_everything_is_stored(
    desktop: Desktop, stage: Stage
) -> None:
    stage.until(lambda: bool(desktop.login.asked))
    assert desktop.login.asked == [["sleep", "Notes", "Saving", "delay"]]
    stage.until(lambda: stage.front._locks._watch._held is not None)
    assert desktop.login.waits
    desktop.say(*SLEEPS)
    stage.wait_locked()
    stage.until(lambda: not desktop.login.waits)
    stage.close()


@needs_daemon
def test_a_bus_that_comes_later_is_heard(
    desktop: Desktop, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
        assert BusWatch(qapp)._session is None
    assert BusWatch(qapp)._session is not None


SECOND_CHOICE = "unix:path=/nowhere/bus;tcp:host=127.0.0.1,port=9"


@pytest.mark.parametrize(
    "address", ["", "tcp:host=127.0.0.1,port=9", "unix:path=/nowhere/bus", SECOND_CHOICE]
)
def test_without_a_bus_inside_this_computer_it_is_silent(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], address
) -> None:
    for kind in ("SYSTEM", "SESSION"):
        monkeypatch.setenv(f"DBUS_{kind}_BUS_ADDRESS", address)
    watch = BusWatch(qapp)
    watch.hold_off_sleep()
    watch.let_sleep()
    assert watch._system is watch._session is None
    assert capfd.readouterr().err == ""
