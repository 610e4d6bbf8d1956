"""A real encrypted journal for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from chime_journal.diary.journal import Diary
from tests.factory import new_diary


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    opened = new_diary(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shared_diary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diary]:
    """One journal for many made-up examples; they may find each other's traces."""
    opened = new_diary(tmp_path_factory.mktemp("shared"))
    yield opened
    opened.close()
