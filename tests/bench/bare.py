"""The same moves in widgets of Qt with nothing of ours behind them, in a process of its own.

`python -m tests.bench.bare SIZE` prints how long they were held up, as `window` does. What these
take on a machine, at that time, no program with the same widgets can take less of.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QTextEdit, QWidget

from tests.bench import corpus
from tests.bench.beats import FRAME, each, pause
from tests.bench.moves import (
    BURST,
    KEY,
    LONG,
    NOTCHES,
    TYPED,
    Found,
    held_up,
    long_text,
    sweep,
    turn,
    typing,
)

SIZE = (1366, 768)


def main(size: int) -> Found:
    found = Found()
    window = QWidget()
    row = QHBoxLayout(window)
    view, field = QListView(), QTextEdit()
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel(["a line of a list"] * size))
    row.addWidget(view)
    row.addWidget(field)
    window.resize(*SIZE)
    window.show()
    pause(200)
    with held_up(found, "scroll by notches", going_on=True):
        each(FRAME, (turn(view, 1) for _ in range(NOTCHES)))
    with held_up(found, "scroll end to end", going_on=True):
        each(FRAME, sweep(view))
    for name, words in (
        ("write", next(corpus.entries(3)).body),
        ("write in 20,000 words", long_text(LONG)),
    ):
        field.setPlainText(words)
        field.moveCursor(field.textCursor().MoveOperation.End)
        pause(200)
        with held_up(found, name, going_on=True):
            for begin in range(0, len(TYPED), BURST):
                times = list[float]()
                part = TYPED[begin : begin + BURST]
                each(KEY, typing(field, part, QApplication.processEvents, times))
        found[f"{name}, a key"] = sorted(times)[len(times) // 2]
    window.close()
    return found


if __name__ == "__main__":
    app = QApplication(["bare"])
    print(json.dumps(main(int(sys.argv[1]))))
