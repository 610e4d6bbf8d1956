"""The Journal page with a reflection to put pictures into."""

from __future__ import annotations

from pathlib import Path

import pytest

from chime_journal.gui.pages.journal import JournalPage
from tests.pictures import photo


@pytest.fixture
def page(show) -> JournalPage:
    return show(JournalPage)


@pytest.fixture
def gates(tmp_path: Path) -> Path:
    """A photo in a file, as a phone writes it."""
    path = tmp_path / "gates.jpg"
    path.write_bytes(photo())
    return path
