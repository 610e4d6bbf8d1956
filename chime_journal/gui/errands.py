"""Work that happens beside the window, and how its answers come back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

T = TypeVar("T")

# Runs a job beside the window: (owner, job, answer, trouble).
Runner = Callable[
    [QObject, Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]], object
]


class Errand:
    """One job on its way and who waits for it. It is emptied on the main thread: a worker that let
    go of the last reference to a widget would destroy it there, and crash."""

    def __init__(
        self,
        owner: QObject,
        job: Callable[[], Any],
        answer: Callable[[Any], None],
        trouble: Callable[[Exception], None],
    ) -> None:
        self.owner, self.job, self.answer, self.trouble = owner, job, answer, trouble
        self.deliver: Callable[[], None]

    def do(self) -> None:
        """Do the job, on a worker; `deliver` then tells how it went, on the main thread."""
        try:
            self.deliver = partial(self.answer, self.job())
        except Exception as problem:  # noqa: BLE001 - whatever it is, the window must say so
            self.deliver = partial(self.trouble, problem)

    def forget(self) -> None:
        """Let go of everything."""
        self.__dict__.clear()


class Errands(QObject):
    """Runs jobs beside the window; answers come back on the main thread.

    Jobs of one thread are done one after another, in the order they were asked for.

    Signals:
        troubled(Exception): a job failed and its asker did not say what to do then.
        rested(): every answer has come.
    """

    troubled = Signal(object)
    rested = Signal()
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: dict[str, Executor] = {}  # made for the first job; loading it takes time
        self._waiting = 0
        self._open = True
        # Queued, else an answer could arrive while its job is still being asked for.
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an answer is still on its way."""
        return self._waiting > 0

    def run(
        self,
        owner: QObject,
        job: Callable[[], T],
        answer: Callable[[T], None],
        trouble: Callable[[Exception], None] | None = None,
        *,
        thread: str = "errand",
    ) -> Future[None] | None:
        """Do `job` on a thread; `answer` or `trouble` runs unless `owner` is gone by then.

        Returns what can be waited for, or None when no more work is taken.
        """
        if not self._open:
            return None
        self._waiting += 1
        errand = Errand(owner, job, answer, trouble or self.troubled.emit)

        def work() -> None:
            errand.do()
            if isValid(self):
                self._answered.emit(errand)

        return self._thread(thread).submit(work)

    def _thread(self, name: str) -> Executor:
        if name not in self._threads:
            from concurrent.futures import ThreadPoolExecutor

            self._threads[name] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        return self._threads[name]

    def _deliver(self, errand: Errand) -> None:
        owner, deliver = errand.owner, errand.deliver
        errand.forget()
        self._waiting -= 1
        if isValid(owner):
            deliver()
        if self._waiting == 0:
            self.rested.emit()

    def close(self) -> None:
        """Take no more work; what was asked for is done."""
        self._open = False

    def stop(self) -> None:
        """Take no more work and drop what has not begun."""
        self.close()
        for thread in self._threads.values():
            thread.shutdown(wait=False, cancel_futures=True)
