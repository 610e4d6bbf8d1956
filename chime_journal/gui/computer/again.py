"""Starting the program anew, so that nothing of a journal stays in its memory.

On POSIX the process is replaced in place; on Windows a new one is started and this one ends. What
the new one must know goes through a pipe: never a file, a variable or the command line, where the
system or others could keep it. The command line holds the pipe's number alone. A document that is
looked at together goes beside it, in memory of its own.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from time import monotonic
from typing import NoReturn

from chime_journal.gui.computer import handed
from chime_journal.gui.computer.left import LONGEST, Left

MARK = "--again"
PATIENCE = 10.0  # seconds for threads that still write a file the person asked for


def received(argv: Sequence[str]) -> Left | None:
    """Return how the window was left, or None when nobody was here before."""
    if list(argv[:1]) != [MARK]:
        return None
    try:
        with open(_descriptor(int(argv[1])), "rb") as pipe:
            return _with_document(Left.unpacked(pipe.read(LONGEST)))
    except (OSError, ValueError, IndexError, OverflowError, TypeError):
        return Left()  # told nothing, it is an ordinary start


def _with_document(left: Left) -> Left:
    """Return the same with the document that was handed over; without it, the journal is asked."""
    document = b""
    if left.handed is not None:
        with suppress(OSError, ValueError, OverflowError):
            document = handed.take(left.handed)
    return replace(left, document=document, handed=None)


def start(left: Left, environment: Mapping[str, str]) -> bool:
    """Begin anew. Returns True where a new process takes over beside this one, else never.

    Without the program itself, e.g. on a stick that was pulled, none can be made: then False.
    """
    _wait_for_threads()
    words = handed.Handed(left.document) if left.document else None
    left = replace(left, document=b"", handed=words.number if words else None)
    receiving, sending = os.pipe()
    with open(sending, "wb") as pipe:
        pipe.write(left.packed())
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, AttributeError):
            stream.flush()
    try:
        _take_over(receiving, (left.held, left.handed), dict(environment))
    except OSError:
        return False
    if words is not None:
        words.send()
    return True


def _wait_for_threads() -> None:
    until = monotonic() + PATIENCE
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join(max(0.0, until - monotonic()))


def _command() -> list[str]:
    """Return how the program was started, without what was asked of it then."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    asked = len(sys.argv) - 1
    return [sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - asked]]


if sys.platform == "win32":
    import ctypes
    import msvcrt
    import subprocess

    def _descriptor(number: int) -> int:
        return msvcrt.open_osfhandle(number, os.O_RDONLY)

    def _take_over(
        receiving: int, also: tuple[int | None, int | None], environment: dict[str, str]
    ) -> None:
        handle = msvcrt.get_osfhandle(receiving)
        handles = [handle] if also[1] is None else [handle, also[1]]
        for each in handles:
            os.set_handle_inheritable(each, True)
        new = subprocess.Popen(  # noqa: S603 - this very program
            [*_command(), MARK, str(handle)],
            env=environment,
            startupinfo=subprocess.STARTUPINFO(lpAttributeList={"handle_list": handles}),
        )
        ctypes.windll.user32.AllowSetForegroundWindow(new.pid)
else:

    def _descriptor(number: int) -> int:
        return number

    def _take_over(
        receiving: int, also: tuple[int | None, int | None], environment: dict[str, str]
    ) -> NoReturn:
        for name in os.listdir("/dev/fd"):
            if int(name) > 2:
                with suppress(OSError):  # the listing's own is closed by now
                    os.set_inheritable(int(name), False)
        for wanted in (receiving, *also):
            if wanted is not None:
                os.set_inheritable(wanted, True)
        command = [*_command(), MARK, str(receiving)]
        os.execve(sys.executable, command, environment)  # noqa: S606 - this very program
