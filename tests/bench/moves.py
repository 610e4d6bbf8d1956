"""What a hand does to a window: it turns the wheel and types; and what that holds up."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.bench import corpus
from tests.bench.beats import beating
from tests.bench.figures import timed

SHORT = "CHIME_BENCH_SHORT" in os.environ  # to see that it works at all
NOTCHES, SWEEPS, JUMPS, MONTHS = (5, 5, 2, 2) if SHORT else (200, 300, 20, 12)
NOTCH = 120  # eighths of a degree, as mice send them
TYPED = "the grey heron stood still, " * (1 if SHORT else 12)
BURST = 30  # characters typed before a pause that is long enough to store them
KEY = 30  # milliseconds from key to key
LONG = 400 if SHORT else 20_000  # words
PARAGRAPH = 40  # words

Found = dict[str, float]


@contextmanager
def held_up(found: Found, name: str, *, going_on: bool = False) -> Iterator[None]:
    """Note how long the event loop was held up; the usual gap only where moves go on and on."""
    with beating() as gaps:
        yield
    found[f"{name}, longest gap"] = gaps.longest
    found[f"{name}, most work"] = gaps.most_work
    if going_on:
        found[f"{name}, usual gap"] = gaps.usual


def turn(view: QAbstractItemView, notches: float) -> None:
    """Turn the wheel down over a view."""
    place = view.viewport().rect().center()
    wheel = QWheelEvent(
        QPointF(place),
        QPointF(view.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, -round(notches * NOTCH)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)


def sweep(view: QAbstractItemView) -> Iterator[None]:
    """Turn the wheel to the end of the list in strides, whatever its length turns out to be."""
    bar = view.verticalScrollBar()
    for left in range(SWEEPS, 0, -1):
        stride = (bar.maximum() - bar.value()) / left
        turn(view, max(1.0, stride / (bar.singleStep() * QApplication.wheelScrollLines())))
        yield


def typing(
    field: QWidget, words: str, painted: Callable[[], float], times: list[float]
) -> Iterator[None]:
    """Press key after key; note how long each takes until it is on the screen."""
    for letter in words:
        times.append(timed(lambda letter=letter: (QTest.keyClick(field, letter), painted())))
        yield


def long_text(count: int) -> str:
    """Return so many words, in paragraphs."""
    words = next(corpus.entries(3)).body.split()
    starts = (number % (len(words) - PARAGRAPH) for number in range(count // PARAGRAPH))
    return "\n".join(" ".join(words[start : start + PARAGRAPH]) for start in starts)
