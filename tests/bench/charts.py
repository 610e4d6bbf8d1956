"""The charts of ten years, daily: first visit, redraw, resizing, and memory.

`python -m tests.bench charts` measures these alone. Each stands beside a plain thing of the same
kind that was measured in the same run, turn by turn.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.bench import ten_years
from tests.bench.figures import Figure, Mark
from tests.factory import new_vault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from chime_journal.gui.widgets.drawing import Drawing

SIZE, DAYS = "10 years", ten_years.DAYS
FIRST, GROWN = "first visit to Trends", "memory grown by many redraws"
MARKS = {
    FIRST: Mark(most=1000),
    "redraw all charts": Mark(most=100),
    "resize, a whole step": Mark(most=33),
    "resize, longest turn": Mark(most=33),
    GROWN: Mark(most=2),
}
REDRAWS, WARM_UP = 200, 20
SIZES = [(1100 + 13 * step, 900 - 7 * step) for step in range(20)]
LAST = date(2026, 11, 22)


def run(rounds: int) -> list[Figure]:
    """Measure everything; first visits, which are slow, only where there are rounds enough."""
    visits = rounds // 5
    first = [_figure(FIRST, *_first_visits(visits))] if visits else []
    screen = _Screen()
    try:
        drawn = [*first, *_on_screen(screen, rounds)]
        return [*drawn, Figure(GROWN, SIZE, _growth(screen), None, MARKS[GROWN], unit="MB")]
    finally:
        screen.close()


def _figure(name: str, ours: float, plain: float) -> Figure:
    return Figure(name, SIZE, ours, plain, MARKS[name])


def _first_visits(rounds: int) -> tuple[float, float]:
    """Return the medians of first visits, each in a new process, and of plain first drawings."""
    with tempfile.TemporaryDirectory() as name:
        vault, _ = new_vault(Path(name))
        ten_years.fill(vault, date.today(), DAYS)
        vault.close()
        times: dict[str, list[float]] = {str(vault.folder): [], "plain": []}
        _visit("plain", name)  # matplotlib makes its list of fonts, once for good
        for _ in range(rounds):
            for asked, spent in times.items():
                spent.append(_visit(asked, name))
    ours, plain = times.values()
    return median(ours), median(plain)


def _visit(asked: str, fonts: str) -> float:
    """Return the milliseconds of one process; matplotlib keeps its list in the folder `fonts`."""
    command = [sys.executable, "-m", "tests.bench.first_visit", asked]
    env = {**os.environ, "MPLCONFIGDIR": fonts}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=env)
    return float(done.stdout)


class _Screen:
    """The board of ten years in a window of its own."""

    def __init__(self) -> None:
        from chime_journal.charts import fonts
        from chime_journal.gui import theme
        from chime_journal.gui.application import application
        from chime_journal.gui.collecting import settle

        fonts.load()
        from PySide6.QtWidgets import QApplication

        from chime_journal.gui.trends.board import Board
        from chime_journal.gui.trends.reading import Shown
        from chime_journal.trends.series import analyse

        self.app = QApplication.instance() or application()
        theme.apply(self.app, theme.Looks("light", 100))  # type: ignore[arg-type]
        points = ten_years.points(LAST, DAYS)
        self.series = [[(p.moment.day, p.value) for p in ones] for ones in points.values()]
        trends = {
            domain: analyse(ones, LAST) for domain, ones in zip(points, self.series, strict=True)
        }
        first = LAST - timedelta(DAYS - 1)
        self.board = Board()
        self.board.show_all(Shown(first, LAST, points, trends, ever_rated=True))
        self.board.resize(*SIZES[0])
        self.board.show()
        self.app.processEvents()
        gc.collect()
        settle()  # as the app does once it has started
        cards = self.board.cards.values()
        self.charts = [*(card.chart for card in cards), self.board.then_and_now.chart]

    def redraw(self) -> None:
        """Draw all five charts and then-and-now anew."""
        for chart in self.charts:
            chart.redraw()
            chart.repaint()

    def close(self) -> None:
        gc.unfreeze()
        self.board.close()
        self.board.deleteLater()
        self.app.processEvents()


def _on_screen(screen: _Screen, rounds: int) -> list[Figure]:
    from tests.bench.figures import in_turns
    from tests.bench.plain_charts import draw

    series = [[(day.toordinal(), value) for day, value in ones] for ones in screen.series]
    redraw = in_turns(screen.redraw, lambda: draw(series), rounds)
    gc.collect()  # what the figures above left: the app looks for it twice a second
    steps, turns = _resized(screen.board, screen.app.processEvents, screen.charts)
    plain_steps, plain_turns = _plain_resized(screen)
    return [
        _figure("redraw all charts", *redraw),
        _figure("resize, a whole step", median(steps), median(plain_steps)),
        _figure("resize, longest turn", max(turns), max(plain_turns)),
    ]


def _resized(
    window: QWidget, turn: Callable[[], None], charts: Sequence[Drawing]
) -> tuple[list[float], list[float]]:
    """Give a window many sizes; return what each step took, and each turn until all is sharp, ms.

    A chart without a picture would be a blank frame: there must be none.
    """
    steps: list[float] = []
    turns: list[float] = []
    for size in SIZES:
        window.resize(*size)
        steps.append(_timed(turn))
        assert all(chart._picture is not None for chart in charts)
    while any(chart.stretched for chart in charts):
        turns.append(_timed(turn))
    return steps, steps + turns


def _timed(turn: Callable[[], None]) -> float:
    begun = time.perf_counter()
    turn()
    return (time.perf_counter() - begun) * 1000


def _plain_resized(screen: _Screen) -> tuple[list[float], list[float]]:
    """Do the same to six labels that stretch a picture."""
    from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

    window = QWidget()
    grid = QGridLayout(window)
    for place, chart in enumerate(screen.charts):
        label = QLabel()
        label.setPixmap(chart.grab())
        label.setScaledContents(True)
        label.setMinimumSize(1, 1)
        grid.addWidget(label, place // 3, place % 3)
    window.resize(*SIZES[0])
    window.show()
    screen.app.processEvents()
    found = _resized(window, screen.app.processEvents, [])
    window.close()
    window.deleteLater()
    return found


def _growth(screen: _Screen) -> float:
    """Return by how many MB the memory of this process grows over many redraws."""
    import psutil

    process = psutil.Process()
    before = 0
    for number in range(REDRAWS + WARM_UP):
        if number == WARM_UP:
            gc.collect()
            before = process.memory_info().rss
        screen.redraw()
        screen.app.processEvents()  # the app looks for what can go from a timer
    gc.collect()
    return float((process.memory_info().rss - before) / 1e6)
