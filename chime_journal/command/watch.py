"""A job on its way: how far it is, and whether somebody wants it to stop."""

from __future__ import annotations

import signal
import sys
from types import FrameType, TracebackType
from typing import Any, Self

from PySide6.QtCore import QLocale

from chime_journal.errors import Cancelled

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Watch:
    """Hears Ctrl+C and SIGTERM, and shows progress on standard error if that is a terminal.

    As long as nothing is open they end the job at once. From `gently` on it stops where nothing
    is left half done: at the next `tick`.
    """

    def __init__(self) -> None:
        self._gently = False
        self._asked = False
        self._shown = ""
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        for each in SIGNALS:
            if signal.getsignal(each) != signal.SIG_IGN:  # e.g. in the background of a shell
                self._before[each] = signal.signal(each, self._hear)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        _: TracebackType | None,
    ) -> None:
        self.rest()
        for each, before in self._before.items():
            signal.signal(each, before)

    def gently(self) -> None:
        """Stop only between two steps from now on."""
        self._gently = True

    def tick(self, part: float) -> None:
        """Hear the part done, 0 to 1. Raises Cancelled if the job is to stop."""
        if self._asked:
            raise Cancelled
        if sys.stderr is not None and sys.stderr.isatty():
            self._show(QLocale().toString(int(part * 100)) + " %")

    def stopped(self) -> bool:
        """Tell whether the job is to stop."""
        return self._asked

    def rest(self) -> None:
        """Take the progress off the terminal again."""
        if self._shown:
            self._show("")

    def _show(self, said: str) -> None:
        if said != self._shown:
            blank = " " * len(self._shown)
            sys.stderr.write(f"\r{blank}\r{said}")
            sys.stderr.flush()
            self._shown = said

    def _hear(self, number: int, frame: FrameType | None) -> None:
        self._asked = True
        if not self._gently:
            raise KeyboardInterrupt
