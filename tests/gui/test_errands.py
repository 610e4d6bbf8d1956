"""A worker must never be the last to let go of a widget: that would destroy it off its thread."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from chime_journal.errors import Gone
from chime_journal.gui.session import Session


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


def ill(_: object) -> None:
    raise Gone


@pytest.mark.parametrize("question", [lambda diary: 1, ill])
def test_a_slow_worker_holds_no_widget(
    qtbot: QtBot, opened: Session, question: Callable[..., object]
) -> None:
    opened._reader.shutdown()
    opened._reader = worker = Keeping()
    page = Page()
    opened.ask(page, question, page.hear, page.hear)
    heard = page.heard
    qtbot.waitUntil(lambda: bool(heard))
    assert len(worker.done) == 1
    gone = weakref.ref(page)
    heard.clear()
    del page
    assert gone() is None
