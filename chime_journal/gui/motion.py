"""Whether anything may move by itself: as the person chose, or as the system says."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle


def is_unwanted(chosen: bool = False) -> bool:
    """Tell whether things should stay still; `chosen` is the person's own setting."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return chosen or QApplication.style().styleHint(hint) == 0 or _windows_is_still()


def _windows_is_still() -> bool:
    """Only on Windows does Qt hear of effects that are switched off; elsewhere it says no."""
    effects = Qt.UIEffect.UI_General
    return sys.platform == "win32" and not QApplication.isEffectEnabled(effects)
