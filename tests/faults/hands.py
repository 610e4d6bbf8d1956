"""Hands in the real program: something is done in its window once it is shown."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from functools import wraps
from typing import Any

from PySide6.QtCore import QTimer

from chime_journal.gui.front.front import Front
from chime_journal.tour.album import SIZE


def at_start(how: str, then: Callable[[Front], None]) -> None:
    """After the front's method named `how` has shown the window, do something in it."""
    usual = getattr(Front, how)

    @wraps(usual)
    def started(front: Front, *told: Any) -> None:
        usual(front, *told)
        front.window.resize(SIZE)
        QTimer.singleShot(0, front, lambda: do(front))

    def do(front: Front) -> None:
        try:
            then(front)
        except Exception:  # noqa: BLE001 - whatever it is, Qt would go on as if nothing was
            traceback.print_exc(file=sys.stderr)
            os._exit(1)

    setattr(Front, how, started)
