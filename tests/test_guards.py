"""The guards of conftest.py do fail the tests they should."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

OFFENCES = """
import logging
import socket
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget


def test_reaches_for_a_network():
    with socket.socket() as way_out:
        way_out.bind(("127.0.0.1", 0))


def test_writes_in_the_home_folder():
    (Path.home() / "recent.txt").write_text("My journal")


def test_logs_an_error():
    logging.getLogger("chime_journal").error("It went wrong")


@pytest.mark.logs_errors
def test_logs_an_error_on_purpose():
    logging.getLogger("chime_journal").error("It went wrong")


def test_leaves_a_window_open(qapp):
    qapp.left = QWidget()
    qapp.left.show()


def test_is_warned_by_qt(qapp):
    qWarning("It looks wrong")


def test_does_nothing_wrong(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
"""


def test_every_guard_fails_its_offence(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Path(__file__).parent
    shutil.copy(here / "conftest.py", pytester.path)
    shutil.copy(here.parent / "pyproject.toml", pytester.path)
    pytester.makepyfile(test_offences=OFFENCES)
    monkeypatch.setenv("PYTHONPATH", str(here.parent))
    report = pytester.runpytest_subprocess("-p", "no:xdist", "-rA", ".")
    said = report.stdout.str()
    assert "reached for a network: [\"socket.bind ('127.0.0.1', 0)\"]" in said
    assert "left in the home folder: [PosixPath(" in said
    assert "logged: ['chime_journal: It went wrong']" in said
    assert "windows left open: [\"QWidget ''\"]" in said
    assert "QtWarningMsg: It looks wrong" in said
    report.assert_outcomes(passed=6, errors=4, failed=1)
