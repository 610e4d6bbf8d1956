"""A diary, and a copy of it taken out and opened."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.exchange.open_export.taking_out import take_out
from chime_journal.model.taken import Wanted
from tests.factory import new_diary

AT = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Copy:
    path: Path
    files: dict[str, bytes]

    def text(self, name: str) -> str:
        return self.files[name].decode()

    @property
    def journal(self) -> dict[str, Any]:
        return json.loads(self.files["journal.json"])


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    made = new_diary(tmp_path)
    yield made
    made.close()


Take = Callable[..., Copy]


@pytest.fixture
def take(diary: Diary, tmp_path: Path) -> Take:
    """Take a copy out of the diary and unpack it."""

    def taken(**wanted: Any) -> Copy:
        path = tmp_path / "copy.zip"
        take_out(diary, Wanted(**wanted), path, at=AT)
        with zipfile.ZipFile(path) as file:
            assert file.testzip() is None
            return Copy(path, {name: file.read(name) for name in file.namelist()})

    return taken
