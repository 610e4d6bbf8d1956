"""How long the first visit to Trends takes, in a process of its own: run by `charts`.

Prints milliseconds from asking for the page to charts on the screen; or, with "plain", from the
start of the import of matplotlib to the same ratings drawn by its own Axes.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

LONGEST = 60  # seconds
SIZE = (1366, 768)


def ours(folder: Path) -> float:
    """Open a journal in the real window, go to Trends, and wait for its charts."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtGui import QAction

    from chime_journal import diary
    from chime_journal.gui import theme
    from chime_journal.gui.application import application
    from chime_journal.gui.session import Session
    from chime_journal.gui.workspace import Workspace
    from tests.factory import WORDS

    app = application()
    theme.apply(app, theme.Looks("light", 100))

    def turn(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    session = Session(diary.open(folder, WORDS))
    window = Workspace(session)
    window.resize(*SIZE)
    window.show()
    turn(500)  # a person looks at Today first
    begun = time.perf_counter()
    window.go("trends")
    window.page.findChild(QAction, "range_all").setChecked(True)
    window.page._days = None
    while time.perf_counter() - begun < LONGEST:
        board = window.page.board
        charts = [] if board is None else [card.chart for card in board.cards.values()]
        shown = [chart for chart in charts if chart.isVisible()]
        if shown and any(chart._picture is not None for chart in shown):
            break
        turn(5)
    took = (time.perf_counter() - begun) * 1000
    session.closed.connect(app.quit)
    session.close()
    app.exec()
    return took


def plain() -> float:
    """Import matplotlib and draw ten years with five of its own Axes."""
    from tests.bench.ten_years import points

    found = points(date(2026, 11, 22))
    begun = time.perf_counter()
    from tests.bench.plain_charts import draw

    draw([[(one.moment.day.toordinal(), one.value) for one in ones] for ones in found.values()])
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    print(plain() if sys.argv[1] == "plain" else ours(Path(sys.argv[1])))
