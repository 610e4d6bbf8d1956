"""Small things store tests need: rows to write and find again, and folders as they lie on disk."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from sqlmodel import select

from chime_journal.model.support import Person
from chime_journal.store.vault import Vault


def add(vault: Vault, *names: str) -> None:
    with vault.writing() as session:
        session.add_all(Person(uid=uuid4().hex, name=name) for name in names)


def names(vault: Vault) -> list[str]:
    with vault.reading() as session:
        return list(session.exec(select(Person.name).order_by(Person.id)))


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder by its relative name, except the empty lock."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


def flip(path: Path, at: int, bit: int = 0) -> None:
    """Flip one bit of a file."""
    with path.open("r+b") as file:
        file.seek(at)
        (byte,) = file.read(1)
        file.seek(at)
        file.write(bytes([byte ^ 1 << bit]))


def redated(path: Path, made_at: datetime) -> None:
    """Give a backup another date, and a fitting seal."""
    data = path.read_bytes()
    seconds = int(made_at.timestamp()).to_bytes(8, "big", signed=True)
    path.write_bytes(data[:16] + seconds + data[24:])
    sealed_again(path)


def sealed_again(path: Path) -> None:
    """Give a changed backup a fitting seal."""
    data = path.read_bytes()[:-32]
    path.write_bytes(data + sha256(data).digest())


def break_open_files(folder: Path) -> int:
    """Let each read and write of the open database and its log fail with an I/O error."""
    failing = os.open("/proc/self/mem", os.O_RDWR)  # nothing is mapped at low addresses
    broken = 0
    for name in os.listdir("/proc/self/fd"):
        path = f"/proc/self/fd/{name}"
        target = os.readlink(path) if os.path.islink(path) else ""
        if target in (str(folder / "journal-1.db"), str(folder / "journal-1.db-wal")):
            os.dup2(failing, int(name))
            broken += 1
    os.close(failing)
    return broken


STEPS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod"})


def killed_at(step: int, work: Callable[[], object], folder: Path) -> bool:
    """Do the work in another process that kills itself before its `step`-th step in a folder.

    A step makes, opens for writing, renames or removes a file. Returns False when the work was
    done in fewer steps. What was written before stays, as after a crash of the program.
    """
    child = os.fork()
    if child == 0:
        try:
            _die_at(step, str(folder))
            work()
        except BaseException:  # noqa: BLE001 - the parent is told
            os._exit(2)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return True
    assert os.waitstatus_to_exitcode(status) == 0, "the work itself failed"
    return False


def _die_at(step: int, folder: str) -> None:
    seen = 0

    def notice(event: str, details: tuple[object, ...]) -> None:
        nonlocal seen
        if event not in STEPS or not str(details[0]).startswith(folder):
            return
        if event == "open" and not int(str(details[2])) & (os.O_WRONLY | os.O_RDWR):
            return
        seen += 1
        if seen == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(notice)
