"""Pictures of the window, in light and dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from chime_journal.gui import theme
from chime_journal.tour.guide import Guide

SIZE = QSize(1366, 768)
THEMES: Sequence[str] = ("light", "dark")
SHADE = 70  # how dark the window is behind a dialog, of 255
SETTLE = 250  # milliseconds for charts and layouts to be drawn anew


class Album:
    """Saves each picture as NN-name-light.png and NN-name-dark.png."""

    def __init__(self, guide: Guide, folder: Path, themes: Sequence[str] = THEMES) -> None:
        self._guide = guide
        self._folder = folder
        self.themes = themes
        self.names: list[str] = []

    def take(self, name: str, *, from_top: bool = True) -> None:
        """Take a picture of what is on the screen, once in each theme."""
        self._guide.rest()
        if from_top:
            self._to_top()
        self.names.append(name)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        usual = self._guide.front.computer.looks
        for look in self.themes:
            if theme.tokens().name != look:  # dressing the whole window anew takes its time
                theme.apply(app, replace(usual, theme=look))
                self._guide.pause(SETTLE)
                self._guide.rest()
            path = self._folder / f"{len(self.names):02}-{name}-{look}.png"
            if not picture(self._guide.front.window).save(str(path)):
                raise OSError(f"cannot write {path.name}")
        if theme.tokens() != theme.chosen(usual.theme):
            theme.apply(app, usual)
            self._guide.rest()

    def _to_top(self) -> None:
        for area in self._guide.front.window.findChildren(QScrollArea):
            if area.isVisible():
                area.verticalScrollBar().setValue(0)
        if self._guide.seen(QWidget, "quiet_close") is not None:
            self._guide.click("quiet_close")


def picture(window: QWidget) -> QPixmap:
    """Return the window with the dialogs that stand in front of it."""
    made = window.grab()
    painter = QPainter(made)
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            place = dialog.rect()
            place.moveCenter(window.rect().center())
            painter.fillRect(window.rect(), QColor(0, 0, 0, SHADE))
            painter.drawPixmap(place.topLeft(), dialog.grab())
    painter.end()
    return made
