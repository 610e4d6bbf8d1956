"""Each state of the dialog fits, at any size of text and with longer words, and has its names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui import language, theme
from chime_journal.gui.bring_in.dialog import BringInDialog
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.drop_down import DropDown
from tests.exchange.golden_files import kinds, packed
from tests.gui.fits import Longer, clipped, nameless, overlapping


@pytest.fixture(params=[(100, "en"), (200, "longer"), (100, "de"), (200, "de")])
def looks(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Text at 100 and 200 per cent, in English, with longer words, and in German."""
    text, spoken = request.param
    theme.load_fonts()
    theme.apply(qapp, theme.Looks("light", text))
    translator = Longer()
    if spoken == "longer":
        qapp.installTranslator(translator)
    elif spoken == "de":
        language.speak(qapp, "de")
    yield
    qapp.removeTranslator(translator)
    language.speak(qapp, language.ENGLISH)
    theme.apply(qapp, theme.Looks("light", 100))


@pytest.mark.usefixtures("looks")
def test_nothing_is_clipped_and_all_can_be_named_in_each_state(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    window.show()
    dialog = BringInDialog(session, window)
    dialog.open()

    def settled(state: str) -> None:
        qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
        for _ in range(4):
            QApplication.processEvents()
        assert dialog.width() <= window.width(), state
        assert dialog.height() <= window.height(), state
        assert (state, clipped(dialog)) == (state, [])
        assert (state, overlapping(dialog)) == (state, [])
        assert (state, nameless(dialog)) == (state, [])

    def look(format: str, kind: str) -> None:
        dialog.look_at(packed(kinds(format)[kind], tmp_path))
        settled(f"{format} {kind}")

    settled("start")
    look("day_one_json", "missing")
    dialog.foot.bring.click()
    settled("done")
    look("daylio", "good")
    choice = dialog.findChildren(DropDown, "mood_part")[-1]
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    settled("moods")
    look("table", "good")
    look("standard_notes", "locked")
    assert dialog.notice.isVisible()
    dialog.reject()
