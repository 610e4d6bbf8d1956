"""A real diary of 3,410 entries, written down in every format, comes in whole and quickly."""

from __future__ import annotations

import json
from datetime import UTC
from pathlib import Path
from time import monotonic

import pytest

from chime_journal.exchange.format import Terms
from chime_journal.exchange.formats import FORMATS
from chime_journal.model.moment import Moment
from tests.exchange.converting import WAYS
from tests.exchange.golden_files import read

PEPYS = Path(__file__).parents[3] / "shared" / "data" / "pepys.json"
SOON = 25  # seconds, where other things run beside


def test_there_is_a_way_to_write_each_format() -> None:
    assert set(WAYS) == {format.name for format in FORMATS}


@pytest.mark.skipif(not PEPYS.is_file(), reason="the real diary is not on this computer")
@pytest.mark.parametrize("format", WAYS)
def test_a_whole_diary_is_read_from_each_format(tmp_path: Path, format: str) -> None:
    entries = json.loads(PEPYS.read_text("utf-8"))
    entries = [{key: each[key] for key in ("date", "time", "title", "body")} for each in entries]
    ending, write = WAYS[format]
    path = tmp_path / f"diary{ending}"
    write(entries, path)
    terms = Terms(Moment.now().day, UTC)
    began = monotonic()
    reading = read(path, terms)
    assert monotonic() - began < SOON
    assert (reading.format, len(reading.found), reading.skipped) == (format, len(entries), ())
    words = {each["date"]: each["body"].split() for each in entries}
    for found in reading.found:
        entry = found.entry
        assert f"{entry.title} {entry.body}".split() == words[entry.moment.day.isoformat()]
