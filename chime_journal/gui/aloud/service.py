"""Linux's speech service: that of the desktop where it runs, else one of our own.

Left to itself, its library would start a service that stays after this program and keeps files in
the home folder. One of our own keeps them in this program's private folder and dies with it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from shutil import which
from tempfile import mkdtemp
from time import monotonic, sleep

NAME = "speech-dispatcher"
PATIENCE = 5.0  # seconds until a service of our own has to listen
LOOK_AGAIN = 0.05  # seconds
WHERE = "SPEECHD_ADDRESS"
INSIDE = "unix_socket:"  # an address inside this computer
_SOCKETS = Path("/proc/net/unix")
_LISTENS = "00010000"  # the kernel's mark of a socket that takes connections
_PR_SET_PDEATHSIG = 1


def begin() -> bool:
    """Have a service to speak through; False where there can be none. For the speaking process.

    The parts of the system that take no service need nothing, so elsewhere this is True.
    """
    if sys.platform != "linux":
        return True
    die_with_parent()
    os.environ["SPEECHD_CMD"] = "/nonexistent"  # its library may start none
    if not os.environ.get(WHERE, "").startswith(INSIDE):  # never over a network
        os.environ.pop(WHERE, None)
    return listens(_address()) or _begin_own()


def die_with_parent() -> None:
    """Have the kernel end this process with the one that started it."""
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _address() -> Path:
    told = os.environ.get(WHERE, "").removeprefix(INSIDE)
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / NAME / "speechd.sock"
    return Path(told) if told else usual


def listens(address: Path) -> bool:
    """Return whether a process takes connections at a socket."""
    for line in _SOCKETS.read_text(errors="replace").splitlines():
        parts = line.split(maxsplit=7)
        if len(parts) == 8 and parts[3] == _LISTENS and parts[7] == str(address):
            return True
    return False


def _begin_own() -> bool:
    program = which(NAME)
    if program is None:
        return False
    folder = Path(mkdtemp(prefix="voice-"))  # TMPDIR is the program's private folder
    address = folder / "sock"
    places = ("--socket-path", address, "--pid-file", folder / "pid", "--log-dir", folder / "log")
    alone = ("--run-single", "--log-level", "1", "--communication-method", "unix_socket")
    own = subprocess.Popen(  # noqa: S603 - the system's own program
        [program, *alone, *map(str, places)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(folder),
        preexec_fn=die_with_parent,
    )
    os.environ[WHERE] = f"{INSIDE}{address}"
    until = monotonic() + PATIENCE
    while not listens(address) and own.poll() is None and monotonic() < until:
        sleep(LOOK_AGAIN)
    return listens(address)


def _environment(folder: Path) -> dict[str, str]:
    """Return what has the service keep to a folder, and still find the way to the loudspeaker."""
    real = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"))
    found = {**os.environ, "XDG_RUNTIME_DIR": str(folder)}
    found.setdefault("PIPEWIRE_RUNTIME_DIR", str(real))
    if (real / "pulse").is_dir():
        found.setdefault("PULSE_RUNTIME_PATH", str(real / "pulse"))
    return found
