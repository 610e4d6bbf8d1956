"""A check that breaks off for a reason nobody foresaw is not taken for a journal that is whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from chime_journal.store import findings
from tests.gui.stage import Stage, keep_journal


def test_it_is_said(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.open(keep_journal(tmp_path / "My journal"))

    def fail(*_: object) -> list[int]:
        raise IndexError

    monkeypatch.setattr(findings, "broken_pages", fail)
    stage.front.journal.health.begin_check()
    stage.until(lambda: not stage.front.journal.session.busy)
    box = stage.front.journal.workspace.findChild(QMessageBox, "unexpected")
    assert box is not None
    assert "IndexError" in box.detailedText()
    box.close()
    stage.end()
