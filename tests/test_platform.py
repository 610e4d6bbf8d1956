"""What the program takes for granted about the libraries under it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_a_qt_call_that_returns_nothing_keeps_every_reference_to_none() -> None:
    # PySide 6.12.0 loses one each time before Python 3.12; the process aborts after ~5,000 calls.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100
