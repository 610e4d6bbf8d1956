"""What a Linux desktop says on its message buses about sleep and the screen's lock.

Only a bus inside this computer is listened to. Where there is none, nothing is ever heard.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

LOGIN = "org.freedesktop.login1"
LOGIN_PLACE = "/org/freedesktop/login1"
SYSTEM_BUS = "unix:path=/run/dbus/system_bus_socket"
SCREEN_SAVERS = tuple(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)
ANYWHERE = ""  # as an object's path


class BusWatch(QObject):
    """Listens to the login service and to the screen savers.

    Signals:
        asked(): the computer goes to sleep, or its screen is locked.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: QDBusUnixFileDescriptor | None = None
        self._wants_held = False
        self._system = _connected(_system_address(), "locks-system")
        self._session = _connected(_session_address(), "locks-session")
        if self._system is not None:
            self._hear_login(self._system)
        if self._session is not None:
            for name in SCREEN_SAVERS:
                self._session.connect(
                    name, ANYWHERE, name, "ActiveChanged", self, _slot("_turned(bool)")
                )

    def _hear_login(self, bus: QDBusConnection) -> None:
        bus.connect(
            LOGIN, LOGIN_PLACE, f"{LOGIN}.Manager", "PrepareForSleep", self, _slot("_turned(bool)")
        )
        bus.connect(LOGIN, _own_session(), f"{LOGIN}.Session", "Lock", self, _slot("_locked()"))

    @Slot(bool)
    def _turned(self, on: bool) -> None:
        if on:
            self.asked.emit()

    @Slot()
    def _locked(self) -> None:
        self.asked.emit()

    def hold_off_sleep(self) -> None:
        """Ask the login service to wait a moment before sleeping, so that words can be stored."""
        self._wants_held = True
        if self._system is None or self._held is not None:
            return
        asking = QDBusMessage.createMethodCall(LOGIN, LOGIN_PLACE, f"{LOGIN}.Manager", "Inhibit")
        asking.setAutoStartService(False)
        asking.setArguments(["sleep", "Notes", "Saving", "delay"])
        self._system.callWithCallback(asking, self, _slot("_hold(QDBusMessage)"))

    @Slot(QDBusMessage)
    def _hold(self, answer: QDBusMessage) -> None:
        given = answer.arguments()
        if self._wants_held and given and isinstance(given[0], QDBusUnixFileDescriptor):
            self._held = given[0]  # the system waits while this is open

    def let_sleep(self) -> None:
        """Everything is stored."""
        self._wants_held = False
        self._held = None


def _slot(signature: str) -> bytes:
    return cast(bytes, SLOT(signature))  # a str in truth, and only that is taken


def _connected(address: str, name: str) -> QDBusConnection | None:
    # Never over a network, and never started for us, not as a second choice either.
    if not all(each.startswith("unix:") for each in address.split(";")):
        return None
    bus = QDBusConnection.connectToBus(address, name)
    if bus.isConnected():
        return bus
    # Qt would give the one that failed to whoever asks by this name again.
    QDBusConnection.disconnectFromBus(name)
    return None


def _system_address() -> str:
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", SYSTEM_BUS)


def _session_address() -> str:
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"
    return told or (f"unix:path={usual}" if usual.is_socket() else "")


def _own_session() -> str:
    """Return the path of this login session; of any, where the desktop does not say which."""
    name = os.environ.get("XDG_SESSION_ID", "")
    if not name:
        return ANYWHERE
    # As systemd writes a name in a path: what is no letter, and a digit in front, as hexadecimal.
    safe = re.sub(r"^[0-9]|[^A-Za-z0-9]", lambda found: f"_{ord(found[0]):02x}", name)
    return f"{LOGIN_PLACE}/session/{safe}"
