"""One plain question with two plain answers."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, name: str, *, words: str, more: str, yes: str, no: str) -> bool:
    """Show `words` and the quieter `more`; return whether `yes` was pressed. Esc means `no`."""
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(parent.window().windowTitle())
    box.setText(words)
    box.setInformativeText(more)
    go_on = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    stop = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stop)
    box.setEscapeButton(stop)
    box.exec()
    return box.clickedButton() is go_on
