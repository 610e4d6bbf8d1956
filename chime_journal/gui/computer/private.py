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

    def __init__(self, path: Path, held: int) -> None:
        """`held` is the descriptor that locks the folder."""
        self.path, self.held = path, held
        self._before: dict[str, str | None] = {}
        self._gone = False

    @classmethod
    def made(cls, parent: Path | None = None) -> PrivateFolder:
        """Make and hold the folder, after removing what dead processes left in `parent`."""
        place = parent or usual_parent()
        sweep(place)
        path = place / (PREFIX + os.urandom(6).hex())
        path.mkdir(mode=0o700)
        return cls(path, _held(path))

    @classmethod
    def inherited(cls, path: Path, held: int | None) -> PrivateFolder:
        """Go on with the folder of the process before this one; make another if it is gone."""
        if not path.name.startswith(PREFIX) or not _is_ours(path):
            return cls.made()
        if held is None:
            return cls(path, _held(path))
        os.set_inheritable(held, False)  # it was locked all the while
        return cls(path, held)

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment as it was before `use`."""
        before = {**os.environ, **self._before}
        return {name: value for name, value in before.items() if value is not None}

    def use(self) -> None:
        """Send everything that libraries write for themselves into this folder."""
        from PySide6.QtCore import QSettings

        inside = str(self.path)
        # XDG_CONFIG_HOME stays: input methods find their socket through it.
        for name in ("TMPDIR", "TMP", "TEMP", "MPLCONFIGDIR", "XDG_CACHE_HOME"):
            self._before[name] = os.environ.get(name)
            os.environ[name] = inside
        if "tempfile" in sys.modules:  # it asked before, and would keep the answer
            sys.modules["tempfile"].__dict__["tempdir"] = inside
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
                QSettings.setPath(kind, scope, inside)

    def remove(self) -> None:
        """Remove the folder with all that is in it; once it is gone, do nothing."""
        if self._gone:
            return
        self._gone = True
        _forget_dialogs()
        with suppress(OSError):
            os.close(self.held)
        _remove(self.path)


def _held(folder: Path) -> int:
    """Lock a folder for this process; one that another process still locks is only opened."""
    descriptor = os.open(folder / HELD, os.O_RDWR | os.O_CREAT, 0o600)
    with suppress(OSError):
        _hold(descriptor)
    return descriptor


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
