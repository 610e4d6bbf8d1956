"""File dialogs, answered by typing a path as a person would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
)

from chime_journal.tour.guide import LEFT, LOOK, Guide

TRIES = 1200  # looks
SETTLED = 15  # looks after which a dialog has read what it shows


class _Answer(QObject):
    """Waits for a file dialog, types the path and presses its button; agrees to one question.

    The dialogs run their own loops inside the click that opened them, so a timer does this.
    """

    def __init__(self, path: Path, question: str) -> None:
        super().__init__()
        self._path, self._question = path, question
        self.took = self.agreed = False
        self._tries = self._seen = self._alike = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        self._tries += 1
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and self._tries > TRIES:
            self._timer.stop()
            dialog.reject()
        elif isinstance(dialog, QFileDialog) and not self.took:
            self._seen += 1
            if self._seen > SETTLED:  # it reads the folder it begins in first
                self._type(dialog)
        elif isinstance(dialog, QMessageBox) and dialog.objectName() == self._question:
            self.agreed = True
            accept = QMessageBox.ButtonRole.AcceptRole
            (button,) = (b for b in dialog.buttons() if dialog.buttonRole(b) == accept)
            QTest.mouseClick(button, LEFT, Qt.KeyboardModifier.NoModifier)

    def _type(self, dialog: QFileDialog) -> None:
        """Put the path in; it is taken once the dialog, which reads folders beside, knows it.

        In one go: letter by letter it would pass by folders, and the dialog can hold on to one.
        """
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        box = dialog.findChild(QDialogButtonBox)
        if line is None or box is None:
            return
        if line.text() != str(self._path):
            line.clear()
            line.insert(str(self._path))
        elif self._means_it(dialog):
            self.took = True
            accept = QDialogButtonBox.ButtonRole.AcceptRole
            (button,) = (b for b in box.buttons() if box.buttonRole(b) == accept)
            QTest.mouseClick(button, LEFT, Qt.KeyboardModifier.NoModifier)

    def _means_it(self, dialog: QFileDialog) -> bool:
        alike = [Path(found) for found in dialog.selectedFiles()] == [self._path]
        self._alike = self._alike + 1 if alike else 0
        return self._alike > SETTLED


def answer(guide: Guide, path: Path, click: Callable[[], None], question: str = "") -> None:
    """Do what opens a file dialog, at once or after a while; answer it with a path.

    Agrees to the question of this name if there is one.
    """
    waiting = _Answer(path, question)
    click()
    guide.until(lambda: waiting.took, f"a file dialog takes {path.name}")
    waiting.stop()
    guide.check(waiting.agreed or not question, f"“{question}” is asked")
