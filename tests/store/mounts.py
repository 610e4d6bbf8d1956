"""Small real file systems for one test: full ones and read-only ones, gone with their process."""

from __future__ import annotations

import ctypes
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

NEW_MOUNTS, NEW_USER = 0x00020000, 0x10000000  # CLONE_NEWNS, CLONE_NEWUSER
READ_ONLY, REMOUNT, BIND = 1, 32, 4096  # MS_RDONLY, MS_REMOUNT, MS_BIND
PRIVATE = 0x44000  # MS_REC | MS_PRIVATE
SKIPPED = 77


class Drive:
    """A file system in memory, mounted at a folder for this process alone."""

    def __init__(self, folder: Path, size: int) -> None:
        self.folder = folder
        self._options = f"size={size}"
        self._mount(0)

    def _mount(self, flags: int) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        folder = os.fsencode(self.folder)
        if libc.mount(b"tmpfs", folder, b"tmpfs", flags, self._options.encode()):
            raise OSError(ctypes.get_errno(), "mount")

    def make_read_only(self) -> None:
        self._mount(REMOUNT | READ_ONLY)

    def make_file_read_only(self, path: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        name = os.fsencode(path)
        for flags in (BIND, BIND | REMOUNT | READ_ONLY):
            if libc.mount(name, name, None, flags, None):
                raise OSError(ctypes.get_errno(), "mount")

    def fill(self) -> Path:
        """Fill it to the last byte; return the file to remove when there should be room."""
        path = self.folder / "filling"
        with path.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                return path


def on_a_drive(folder: Path, size: int, story: Callable[[Drive], object]) -> None:
    """Run a story in another process on a drive of `size` bytes; its failure is the test's."""
    receive, send = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receive)
        os._exit(_tell(folder, size, story, send))
    os.close(send)
    with os.fdopen(receive, "rb") as answer:
        said = answer.read()
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code == SKIPPED:
        pytest.skip(f"no private mounts here: {pickle.loads(said)}")
    assert code == 0, pickle.loads(said)


def _tell(folder: Path, size: int, story: Callable[[Drive], object], send: int) -> int:
    import traceback

    try:
        _leave_the_others()
        drive = Drive(folder, size)
    except OSError as error:
        os.write(send, pickle.dumps(str(error)))
        return SKIPPED
    try:
        story(drive)
    except BaseException:  # noqa: BLE001 - the parent shows it
        os.write(send, pickle.dumps(traceback.format_exc()[-30_000:]))
        return 1
    return 0


def _leave_the_others() -> None:
    """Take a mount namespace of our own, through a user namespace where we are not root."""
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if libc.unshare(NEW_MOUNTS):
        if libc.unshare(NEW_MOUNTS | NEW_USER):
            raise OSError(ctypes.get_errno(), "unshare")
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    if libc.mount(b"none", b"/", None, PRIVATE, None):
        raise OSError(ctypes.get_errno(), "mount")
