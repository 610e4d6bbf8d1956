"""Who may use a journal while it moves to another file: nobody, and nobody is thrown out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, get_ident


class Gate:
    """Many threads may be inside at once; somebody who must be alone waits for them to leave."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._inside: Counter[int] = Counter()  # how often each thread came in
        self._waiting = 0

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Come in; again, if this thread is inside already. Others wait for whoever waits alone."""
        me = get_ident()
        with self._changed:
            self._changed.wait_for(lambda: not self._waiting or me in self._inside)
            self._inside[me] += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside[me] -= 1
                self._inside += Counter()  # forgets those who left
                self._changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Wait until everybody left, and keep everybody out. Not for a thread that is inside."""
        with self._changed:
            self._waiting += 1
            try:
                self._changed.wait_for(lambda: not self._inside)
                yield
            finally:
                self._waiting -= 1
                self._changed.notify_all()
