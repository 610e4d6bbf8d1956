"""The one dialog for what nobody foresaw: kinds and places of errors, never values or words."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from chime_journal.paths import PACKAGE

DEEPEST = 12  # places of one error


def places(problem: BaseException) -> list[str]:
    """Return one line per place, the last one first: file, line, function; then the cause's."""
    lines: list[str] = []
    seen: BaseException | None = problem
    while seen is not None and len(lines) < 4 * DEEPEST:
        lines.append(type(seen).__qualname__)
        frames = traceback.extract_tb(seen.__traceback__)
        for frame in list(reversed(frames))[:DEEPEST]:
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return lines


def _short(file: str) -> str:
    """Leave out where on this computer the program lies."""
    path = Path(file)
    if path.is_relative_to(PACKAGE):
        return str(path.relative_to(PACKAGE.parent))
    return path.name


class Unexpected(QObject):
    """Shows the dialog over a window, one at a time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None

    def hook(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        """Take the place of `sys.excepthook`."""
        if not issubclass(kind, Exception):
            return
        self.show(problem)

    def show(self, problem: BaseException) -> None:
        """Say that something did not work and which kinds and places it was."""
        if self._box is not None and self._box.isVisible():
            return
        box = QMessageBox(self._window)
        box.setObjectName("unexpected")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self._window.window().windowTitle())
        box.setText(self.tr("Something did not work."))
        box.setInformativeText(
            self.tr(
                "What was saved before is kept. The lines below hold no words of yours. "
                "You can show them to somebody who helps."
            )
        )
        box.setDetailedText("\n".join(places(problem)))
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        self._box = box
        box.open()
