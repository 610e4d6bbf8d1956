"""The Journal page, as every test here meets it."""

from __future__ import annotations

import pytest

from chime_journal.gui.pages.journal import JournalPage


@pytest.fixture
def page(show) -> JournalPage:
    return show(JournalPage)
