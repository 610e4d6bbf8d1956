"""A worker must never be the last to let go of a widget: that would destroy it off its thread."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from chime_journal.errors import Gone
from chime_journal.gui.errands import Errands


class Keeping(ThreadPoolExecutor):
    """A worker that is slow to forget what it did."""

    def __init__(self) -> None:
        super().__init__(max_workers=1)
        self.done: list[Callable[..., object]] = []

    def submit(self, fn: Callable[..., object], /, *args, **more) -> Future:
        self.done.append(fn)
        return super().submit(fn, *args, **more)


class Page(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, news: object) -> None:
        self.heard.append(news)


def ill() -> None:
    raise Gone


@pytest.mark.parametrize("question", [lambda: 1, ill])
def test_a_slow_worker_holds_no_widget(qtbot: QtBot, question: Callable[..., object]) -> None:
    errands = Errands()
    errands._threads["slow"] = worker = Keeping()
    page = Page()
    errands.run(page, question, page.hear, page.hear, thread="slow")
    heard = page.heard
    qtbot.waitUntil(lambda: bool(heard))
    assert len(worker.done) == 1
    gone = weakref.ref(page)
    heard.clear()
    del page
    assert gone() is None
    errands.stop()
    worker.shutdown()


def test_each_thread_does_one_job_after_another_and_waits_for_no_other(qtbot: QtBot) -> None:
    errands, page, slow = Errands(), Page(), Event()
    errands.run(page, slow.wait, page.hear, thread="one")
    errands.run(page, lambda: "after it", page.hear, thread="one")
    errands.run(page, lambda: "beside it", page.hear, thread="other")
    qtbot.waitUntil(lambda: page.heard == ["beside it"])
    with qtbot.waitSignal(errands.rested):
        slow.set()
    assert page.heard == ["beside it", True, "after it"]
    errands.stop()


def test_after_closing_no_work_is_taken_and_what_was_asked_for_is_done(qtbot: QtBot) -> None:
    errands, page = Errands(), Page()
    errands.run(page, lambda: "asked for", page.hear)
    errands.close()
    assert errands.run(page, lambda: "too late", page.hear) is None
    qtbot.waitUntil(lambda: not errands.busy)
    assert page.heard == ["asked for"]
    errands.stop()
