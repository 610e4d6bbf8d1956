"""Each format reads its golden file into exactly the entries beside it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from chime_journal.errors import ImportRefused
from chime_journal.exchange.entry import Found, Skipped
from chime_journal.exchange.format import Terms
from chime_journal.exchange.formats import FORMATS, recognise
from chime_journal.exchange.parcel import open_parcel
from chime_journal.exchange.source import Limits
from tests.exchange import golden_files

TODAY = date(2026, 11, 23)
TERMS = Terms(TODAY)


def read(path: Path, limits: Limits | None = None) -> list[Found | Skipped]:
    parcel = open_parcel(path, limits)
    return list(recognise(parcel).read(parcel, TERMS))


@pytest.mark.parametrize(
    ("format", "kind"),
    [(format.name, kind) for format in FORMATS for kind in golden_files.kinds(format.name)],
)
def test_a_golden_file_gives_the_entries_written_beside_it(
    tmp_path: Path, format: str, kind: str
) -> None:
    path = golden_files.kinds(format)[kind]
    assert recognise(open_parcel(golden_files.packed(path, tmp_path))).name == format
    assert golden_files.outcome(path, format, tmp_path) == golden_files.expected(format)[kind]


def test_every_format_has_golden_files_and_its_own_name() -> None:
    names = [format.name for format in FORMATS]
    assert len(set(names)) == len(names)
    assert sorted(names) == sorted(folder.name for folder in golden_files.GOLDEN.iterdir())
    for name in names:
        assert set(golden_files.expected(name)) == set(golden_files.kinds(name)) >= {"good"}


def test_the_same_entry_has_the_same_identity_in_both_formats(tmp_path: Path) -> None:
    entry = {"date": "2026-11-19", "time": "16:05", "title": "One", "body": "Two  words\n"}
    plain_list, jrnl = tmp_path / "list.json", tmp_path / "jrnl.json"
    plain_list.write_text(json.dumps([entry]))
    jrnl.write_text(json.dumps({"tags": {}, "entries": [{**entry, "body": "Two words"}]}))
    first, second = read(plain_list)[0], read(jrnl)[0]
    assert isinstance(first, Found)
    assert isinstance(second, Found)
    assert first.entry.source == second.entry.source


@pytest.mark.parametrize("field", ["date", "time", "title", "body"])
def test_every_field_is_part_of_the_identity(tmp_path: Path, field: str) -> None:
    entry = {"date": "2026-11-19", "time": "16:05", "title": "One", "body": "Two"}
    other = {**entry, field: {"date": "2026-11-18", "time": "16:06"}.get(field, "Other")}
    path = tmp_path / "list.json"
    path.write_text(json.dumps([entry, other]))
    assert len({line.entry.source for line in read(path) if isinstance(line, Found)}) == 2


def test_a_title_that_is_too_long_becomes_the_first_lines_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text(json.dumps([{"date": "2026-11-19", "title": "t" * 301, "body": "rest"}]))
    line = read(path)[0]
    assert isinstance(line, Found)
    assert (line.entry.title, line.entry.body) == ("", "t" * 301 + "\n\nrest")


def test_a_text_beyond_what_a_reflection_holds_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text(json.dumps([{"date": "2026-11-19", "body": "b" * 5_000_001}]))
    assert read(path) == [Skipped("1", "body_too_long")]


def test_today_is_allowed_and_tomorrow_is_not(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    days = [TODAY, TODAY + timedelta(days=1), date(1000, 1, 1)]
    path.write_text(json.dumps([{"date": day.isoformat(), "body": "x"} for day in days]))
    kinds = [isinstance(line, Found) for line in read(path)]
    assert kinds == [True, False, True]


def test_an_ordinary_file_of_another_kind_is_not_recognised(tmp_path: Path) -> None:
    for words in ("Dear diary", "{}", '{"name": {}, "entries": []}', '"text"', "<xml/>"):
        path = tmp_path / "other.json"
        path.write_text(words)
        with pytest.raises(ImportRefused, match="unknown"):
            recognise(open_parcel(path))
