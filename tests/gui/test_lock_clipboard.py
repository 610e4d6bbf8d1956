"""What is copied is marked, so that programs which keep a history of the clipboard skip it."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.faults.behind import screen

COPIES = """
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from chime_journal.gui.front.clipboard import MARKS, ClipboardWatch

app = QApplication([])
clipboard, watch = QGuiApplication.clipboard(), ClipboardWatch(app)

def tell(mode):
    data = clipboard.mimeData(mode)
    print(data.text(), *(bytes(data.data(name).data()) for name in MARKS))

for field in (QTextEdit("a sentence"), QLineEdit("a line")):
    field.selectAll()
    field.copy()
    tell(QClipboard.Mode.Clipboard)
clipboard.setText("words picked with the mouse", QClipboard.Mode.Selection)
tell(QClipboard.Mode.Selection)
watch.clear()
print(repr(clipboard.text()), repr(clipboard.text(QClipboard.Mode.Selection)))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the marks of Windows are untried")
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb, of the package xvfb")
def test_every_field_copies_marked_and_nothing_stays() -> None:
    with screen() as environment:
        done = subprocess.run(
            [sys.executable, "-c", COPIES],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    assert done.stdout.splitlines() == [
        "a sentence b'secret'",
        "a line b'secret'",
        "words picked with the mouse b'secret'",
        "'' ''",
    ]
