"""A word that is too long goes on in the next line; the words beside it stay whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chime_journal.gui.widgets.text import LONGEST, text

SHORT = " ".join(["m" * 20] * 6)


@pytest.mark.parametrize(
    "long", ["x" * 60, "=" * 90, "?a=b&" * 15, "/home/someone/a-folder/with/a-name/journal.zip"]
)
def test_only_the_long_word_is_broken(qtbot: QtBot, dressed: QApplication, long: str) -> None:
    beside, alone = text(SHORT), text(long)
    both = text(f"{SHORT}\n{long}")
    for label in (beside, alone, both):
        qtbot.addWidget(label)
        label.ensurePolished()
    width = round(beside.fontMetrics().horizontalAdvance("m" * 30))  # one and a half short words
    line = both.fontMetrics().lineSpacing()
    assert beside.heightForWidth(width) >= 6 * line
    assert both.heightForWidth(width) == pytest.approx(
        beside.heightForWidth(width) + alone.heightForWidth(width), abs=line / 2
    )


@pytest.mark.parametrize("sign", ["W", "=", "?", "ä"])
def test_a_long_word_pushes_nothing_out(qtbot: QtBot, dressed: QApplication, sign: str) -> None:
    label = text(sign * 500)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() <= label.fontMetrics().averageCharWidth() * (LONGEST + 1)
    label.resize(300, label.heightForWidth(300))
    ink = label.grab().toImage()
    edge = {ink.pixel(299, row) for row in range(ink.height())}
    assert label.heightForWidth(300) > 5 * label.fontMetrics().height()
    assert edge == {ink.pixel(0, 0)}, "it is cut off at the right"
