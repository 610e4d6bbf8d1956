"""What tests of the review share: the room alone, or a window and a real sealed file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chime_journal.charts import fonts
from chime_journal.gui import theme
from chime_journal.gui.errands import Errands
from chime_journal.gui.review.reply import Sealed
from chime_journal.gui.review.room import Room
from chime_journal.share.document import Document
from chime_journal.share.encoding import encode
from tests.gui.review.steps import WORDS
from tests.gui.stage import Stage
from tests.share import made, quick

fonts.load()  # before anything imports matplotlib, which would look through the home folder


@pytest.fixture(autouse=True)
def quickly(request: pytest.FixtureRequest) -> None:
    """Hardly anything here is about how costly a file is to open."""
    if "real_locks" not in request.fixturenames:
        request.getfixturevalue("cheap_locks")


@pytest.fixture(scope="session")
def locked() -> bytes:
    """The whole made-up share; it takes no time to open."""
    return quick.lock(encode(made.document()), WORDS)


@pytest.fixture
def file(locked: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "a file.chimeshare"
    path.write_bytes(locked)
    return path


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, dressed: QApplication) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    yield stage
    stage.end()
    theme.apply(dressed, theme.Looks("light", 100))


@pytest.fixture
def room(qtbot: QtBot, dressed: QApplication) -> Iterator[Callable[..., Room]]:
    """Show a document in its room, at a size and a text size."""
    errands = Errands()

    def show(
        document: Document,
        size: tuple[int, int] = (1280, 820),
        looks: str = "light",
        text: int = 100,
        sealed: Sealed | None = None,
    ) -> Room:
        if (looks, text) != ("light", 100):
            theme.apply(dressed, theme.Looks(looks, text))
        made_room = Room(document, errands.run, theme.Looks(looks, text), sealed)
        qtbot.addWidget(made_room)
        made_room.resize(*size)
        made_room.show()
        made_room.activateWindow()
        for _ in range(4):  # a layout that turns asks for another one
            QApplication.processEvents()
        return made_room

    yield show
    qtbot.waitUntil(lambda: not errands.busy, timeout=20_000)
    errands.stop()
    theme.apply(dressed, theme.Looks("light", 100))
