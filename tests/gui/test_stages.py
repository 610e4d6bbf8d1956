"""The line of stages has room for each name, also while it is written in bold."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chime_journal.gui.widgets.stages import Stages

NAMES = ("Your recovery sheet", "Dein Notfallblatt", "Schützen und speichern", "Auswählen")


def test_no_letter_of_the_stage_one_is_at_is_cut_off(qtbot: QtBot, dressed: QApplication) -> None:
    for name in NAMES:
        stages = Stages([name])
        qtbot.addWidget(stages)
        stages.show()
        font = stages.font()
        font.setBold(True)
        circle = Stages([""]).sizeHint().width()
        assert stages.sizeHint().width() - circle >= QFontMetrics(font).horizontalAdvance(name)
