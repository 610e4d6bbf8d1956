"""From the start of the process to a painted window, beside a window with nothing in it."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench.figures import Figure, Mark
from tests.gui.program import Place

MARKS = {
    "start to the unlock window": Mark(ratio=1.5),
    "heavy libraries loaded by then": Mark(most=0),
}
HEAVY = ("sqlalchemy", "numpy", "matplotlib")
OURS = f"""
import sys, time
from chime_journal.app import main
from chime_journal.gui.front.unlock import UnlockView

paint = UnlockView.viewportEvent

def look(view, event):
    done = paint(view, event)
    if event.type() == event.Type.Paint:
        print(time.monotonic(), sum(name in sys.modules for name in {HEAVY}))
        view.window().close()
    return done

UnlockView.viewportEvent = look
sys.exit(main([]))
"""
BARE = """
import time
from PySide6.QtWidgets import QApplication, QLabel

class Window(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), 0)
        app.quit()

app = QApplication(["bare"])
window = Window("bare")
window.resize(1280, 820)
window.show()
app.exec()
"""


def measure(rounds: int) -> list[Figure]:
    """Start both turn by turn, each compiled already; of several, the first does not count."""
    times: dict[str, list[float]] = {OURS: [], BARE: []}
    loaded = 0
    cold = rounds > 1
    with tempfile.TemporaryDirectory() as compiled:
        for number in range(rounds + cold):
            for script, spent in times.items():
                took, heavy = _start(script, compiled)
                loaded = max(loaded, heavy)
                if number >= cold:
                    spent.append(took)
    start, libraries = MARKS
    return [
        Figure(start, "-", median(times[OURS]), median(times[BARE]), MARKS[start]),
        Figure(libraries, "-", loaded, None, MARKS[libraries], unit=""),
    ]


def _start(script: str, compiled: str) -> tuple[float, int]:
    with tempfile.TemporaryDirectory() as name:
        place = Place(Path(name))
        del place.environment["PYTHONDONTWRITEBYTECODE"]
        place.environment["PYTHONPYCACHEPREFIX"] = compiled
        place.environment["QT_LOGGING_RULES"] = "default.warning=false"
        begun = time.monotonic()
        painted, heavy = place.run(script).split()[:2]
    return (float(painted) - begun) * 1000, int(heavy)
