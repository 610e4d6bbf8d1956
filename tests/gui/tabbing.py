"""Pressing Tab as a person does, and hearing where it goes; Ctrl+Tab where Tab is a letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot


def tab_from(qtbot: QtBot, first: QWidget, to: str = "") -> list[str]:
    """Press Tab from a widget on, until it comes round or is at `to`; return the names it met."""
    window = first.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    names: list[str] = []
    while True:
        here = QApplication.focusWidget()
        assert here is not None
        if names and here is first:
            return names
        names.append(here.objectName())
        if here.objectName() == to:
            return names
        assert len(names) < 200, names
        typed = isinstance(here, QTextEdit) and not here.tabChangesFocus()
        control = Qt.KeyboardModifier.ControlModifier
        modifier = control if typed else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(here, Qt.Key.Key_Tab, modifier)
