"""What this process may not leave behind: memory dumps, readable files, and anything outside.

Qt, matplotlib and others write small files of their own (where a dialog last was, font lists).
All of it goes into one folder with a neutral name that is removed before the process ends. The
next start removes folders of processes that were killed.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

PREFIX = "notes-"
HELD = "held"  # locked by the living process, so that a dead one's folder can be told
_PR_SET_DUMPABLE = 4


def close_doors() -> None:
    """Keep files to their owner, write no memory dumps, and let no other program read memory."""
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def usual_parent() -> Path:
    """Return where the private folder goes: memory-backed and per user where the system has it."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and os.access(runtime, os.W_OK):
        return Path(runtime)
    from tempfile import gettempdir

    return Path(gettempdir())


class PrivateFolder:
    """One folder for this process; nobody else can read it."""

    def __init__(self, parent: Path | None = None) -> None:
        """Make and hold the folder, after removing what dead processes left in `parent`."""
        place = parent or usual_parent()
        sweep(place)
        self.path = place / (PREFIX + os.urandom(6).hex())
        self.path.mkdir(mode=0o700)
        self._held = os.open(self.path / HELD, os.O_RDWR | os.O_CREAT, 0o600)
        _hold(self._held)

    def use(self) -> None:
        """Send everything that libraries write for themselves into this folder."""
        from PySide6.QtCore import QSettings

        inside = str(self.path)
        # XDG_CONFIG_HOME stays: input methods find their socket through it.
        for name in ("TMPDIR", "TMP", "TEMP", "MPLCONFIGDIR", "XDG_CACHE_HOME"):
            os.environ[name] = inside
        if "tempfile" in sys.modules:  # it asked before, and would keep the answer
            sys.modules["tempfile"].__dict__["tempdir"] = inside
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
                QSettings.setPath(kind, scope, inside)

    def remove(self) -> None:
        """Remove the folder with all that is in it."""
        _forget_dialogs()
        with suppress(OSError):
            os.close(self._held)
        _remove(self.path)


def _forget_dialogs() -> None:
    """Take the last folders out of the registry (Windows) or plist (macOS), which have no path."""
    if sys.platform not in ("win32", "darwin"):
        return
    from PySide6.QtCore import QSettings

    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()


def sweep(parent: Path) -> None:
    """Remove the folders of dead processes in `parent`; other people's are left alone."""
    for folder in parent.glob(PREFIX + "*"):
        if not _is_ours(folder):
            continue
        try:
            held = os.open(folder / HELD, os.O_RDWR)
        except OSError:
            continue
        try:
            _hold(held)
        except OSError:
            continue  # its process is alive
        finally:
            os.close(held)
        _remove(folder)


def _remove(folder: Path) -> None:
    from shutil import rmtree

    rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    if folder.is_symlink() or not folder.is_dir():
        return False
    return sys.platform == "win32" or folder.stat().st_uid == os.getuid()
