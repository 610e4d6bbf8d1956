"""A heartbeat in the event loop: while it is late, no key, no click and no frame gets through."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QEventLoop, Qt, QTimer

BEAT = 1  # milliseconds
FRAME = 16  # milliseconds
LONGEST_WAIT = 600.0  # seconds


@dataclass
class Gaps:
    """The times between two beats, in milliseconds; about one where nothing holds them up.

    Beside each stands how much of it the window's own thread worked. The rest it waited, for the
    journal's thread or, on a machine that does something else as well, for its turn.
    """

    all: list[tuple[float, float]] = field(default_factory=list)

    @property
    def longest(self) -> float:
        return max(gap for gap, _ in self.all)

    @property
    def most_work(self) -> float:
        """Return the longest time that the window's own thread worked between two beats."""
        return max(work for _, work in self.all)

    def frames(self) -> list[float]:
        """Return the longest gap that each frame of 16 ms fell into."""
        found: dict[int, float] = {}
        passed = 0.0
        for gap, _ in self.all:
            for frame in range(int(passed // FRAME), int((passed + gap) // FRAME) + 1):
                found[frame] = max(gap, found.get(frame, 0.0))
            passed += gap
        return sorted(found.values())

    @property
    def usual(self) -> float:
        """Return the 95th percentile of the frames."""
        frames = self.frames()
        return frames[int(0.95 * (len(frames) - 1))]


@contextmanager
def beating() -> Iterator[Gaps]:
    """Beat as long as the block runs; what it does must turn the event loop."""
    gaps, last, worked = Gaps(), time.perf_counter(), time.thread_time()

    def beat() -> None:
        nonlocal last, worked
        now, work = time.perf_counter(), time.thread_time()
        gaps.all.append(((now - last) * 1000, (work - worked) * 1000))
        last, worked = now, work

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(BEAT)
    timer.timeout.connect(beat)
    timer.start()
    try:
        yield gaps
    finally:
        timer.stop()
        beat()


def pause(milliseconds: float) -> None:
    """Turn the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(milliseconds), loop.quit)
    loop.exec()


def until(condition: Callable[[], object]) -> float:
    """Turn the event loop until something is so; return the milliseconds. Raises TimeoutError."""
    begun = time.perf_counter()
    while not condition():
        if time.perf_counter() - begun > LONGEST_WAIT:
            raise TimeoutError
        pause(1)
    return (time.perf_counter() - begun) * 1000


def each(milliseconds: float, moves: Iterator[object]) -> None:
    """Make one move after another, one at each tick, until there are no more."""
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(round(milliseconds))

    def move() -> None:
        if next(moves, loop) is loop:
            loop.quit()

    timer.timeout.connect(move)
    timer.start()
    loop.exec()
    timer.stop()
