"""Entries come in once: dry run first, a backup before, all of them or none."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.errors import Cancelled, ImportRefused
from chime_journal.exchange import dry_run
from chime_journal.exchange.dry_run import DryRun, Reading, compare, open_at
from chime_journal.exchange.entry import Skipped
from chime_journal.exchange.format import Terms
from chime_journal.exchange.source import Limits
from chime_journal.gui.pictures.taking_in import from_bytes
from chime_journal.model.change import Change, Kind
from chime_journal.model.reflection import Filter
from tests.factory import CHEAP, WORDS

TERMS = Terms(date(2026, 11, 23))
PEPYS = Path(__file__).parents[3] / "shared" / "data" / "pepys.json"
ENTRIES = [
    {"date": "2026-11-19", "time": "16:05", "title": "Plot", "body": "Brambles mostly."},
    {"date": "2026-11-20", "time": "09:30", "title": "", "body": "Walked there with Priya."},
    {"date": "2026-11-21", "time": "19:00", "title": "", "body": "Nothing to say."},
]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Diary]:
    opened, _ = diary.create(tmp_path / "journal", WORDS, cost=CHEAP)
    yield opened
    opened.close()


def saved(folder: Path, entries: object, name: str = "list.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(entries), "utf-8")
    return path


def look(path: Path, limits: Limits | None = None) -> Reading:
    return dry_run.look(open_at(path, TERMS, limits=limits), TERMS)


def bring_in(journal: Diary, run: DryRun, *rest: Any, **named: Any) -> Change:
    return dry_run.bring_in(journal, run, from_bytes, *rest, **named)


def run_of(journal: Diary, path: Path) -> DryRun:
    reading = look(path)
    return compare(reading, journal.reflections.known_sources(reading.sources()))


def count(journal: Diary) -> int:
    return len(journal.reflections.list(limit=10_000).previews)


def test_a_dry_run_changes_nothing(journal: Diary, tmp_path: Path) -> None:
    run = run_of(journal, saved(tmp_path, ENTRIES))
    assert (len(run.new), run.here, run.skipped) == (3, 0, ())
    assert count(journal) == 0
    assert journal.backups() == []


def test_entries_come_in_with_their_own_days_after_a_backup(journal: Diary, tmp_path: Path) -> None:
    heard: list[float] = []
    change = bring_in(journal, run_of(journal, saved(tmp_path, ENTRIES)), heard.append)
    assert change.kinds == {Kind.REFLECTION}
    previews = journal.reflections.list().previews
    assert [preview.excerpt for preview in previews][::-1] == [e["body"] for e in ENTRIES]
    assert [preview.moment.day.isoformat() for preview in previews][::-1] == [
        e["date"] for e in ENTRIES
    ]
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(journal.backups()) == 1


def test_bringing_in_twice_adds_nothing(journal: Diary, tmp_path: Path) -> None:
    path = saved(tmp_path, ENTRIES)
    first = run_of(journal, path)
    bring_in(journal, first)
    second = run_of(journal, path)
    assert (len(second.new), second.here) == (0, 3)
    bring_in(journal, second)
    bring_in(journal, first)
    assert count(journal) == 3


def test_the_same_entries_from_another_kind_of_file_are_here_already(
    journal: Diary, tmp_path: Path
) -> None:
    bring_in(journal, run_of(journal, saved(tmp_path, ENTRIES)))
    jrnl = [{**entry, "tags": [], "starred": False} for entry in ENTRIES]
    run = run_of(journal, saved(tmp_path, {"tags": {}, "entries": jrnl}, "jrnl.json"))
    assert (run.format, len(run.new), run.here) == ("jrnl_json", 0, 3)


def test_a_changed_text_is_not_brought_in_again_but_a_changed_file_is(
    journal: Diary, tmp_path: Path
) -> None:
    bring_in(journal, run_of(journal, saved(tmp_path, ENTRIES)))
    (newest, *_) = journal.reflections.list().previews
    journal.reflections.write(replace(journal.reflections.read(newest.id), body="More."))
    assert run_of(journal, saved(tmp_path, ENTRIES)).new == ()
    other = [{**ENTRIES[0], "body": "Another text."}]
    assert len(run_of(journal, saved(tmp_path, other)).new) == 1


def test_an_entry_in_the_bin_is_here_already(journal: Diary, tmp_path: Path) -> None:
    bring_in(journal, run_of(journal, saved(tmp_path, ENTRIES)))
    (newest, *_) = journal.reflections.list().previews
    journal.bin.put(Kind.REFLECTION, newest.id)
    run = run_of(journal, saved(tmp_path, ENTRIES))
    assert (len(run.new), run.here) == (0, 3)


def test_an_entry_that_stands_twice_in_a_file_comes_in_once(journal: Diary, tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text("[" + ",\n".join(json.dumps(e) for e in [*ENTRIES, ENTRIES[0]]) + "]")
    run = run_of(journal, path)
    assert len(run.new) == 3
    assert run.skipped == (Skipped("4", "twice"),)
    bring_in(journal, run)
    assert count(journal) == 3


@pytest.mark.parametrize("stop_at", [0, 1, 2])
def test_stopping_brings_in_nothing(journal: Diary, tmp_path: Path, stop_at: int) -> None:
    many = [{**ENTRIES[0], "body": f"Line {n}"} for n in range(600)]
    run = run_of(journal, saved(tmp_path, many))
    asked = iter(range(1_000))
    with pytest.raises(Cancelled):
        bring_in(journal, run, cancelled=lambda: next(asked) >= stop_at)
    assert count(journal) == 0


def test_a_file_with_too_many_entries_is_refused_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text("[" + ",\n".join(json.dumps(e) for e in ENTRIES) + "]")
    with pytest.raises(ImportRefused) as caught:
        look(path, limits=Limits(count=2))
    assert (caught.value.reason, caught.value.where) == ("too_many", "3")


def test_a_half_copied_file_brings_in_nothing(journal: Diary, tmp_path: Path) -> None:
    path = saved(tmp_path, ENTRIES)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(ImportRefused, match="cut_short"):
        run_of(journal, path)
    assert count(journal) == 0


def made(count: int) -> list[dict[str, str]]:
    """Return entries of about 350 words, one a day, each with words no other one has."""
    chance = random.Random(3410)
    words = ["soil", "bread", "letter", "river", "window", "kettle", "stairs", "Joan", "potato"]
    first = date(1660, 1, 11)
    return [
        {
            "date": (first + timedelta(days=n)).isoformat(),
            "time": "21:00",
            "title": "",
            "body": f"day{n} " + " ".join(chance.choices(words, k=350)),
        }
        for n in range(count)
    ]


def comes_in_whole(journal: Diary, path: Path) -> Reading:
    began = monotonic()
    reading = look(path)
    run = compare(reading, journal.reflections.known_sources(reading.sources()))
    assert (len(run.new), run.here, run.skipped) == (3_410, 0, ())
    bring_in(journal, run)
    assert monotonic() - began < 20
    again = compare(reading, journal.reflections.known_sources(reading.sources()))
    assert (len(again.new), again.here) == (0, 3_410)
    assert count(journal) == 3_410
    return reading


def test_a_diary_of_3410_entries_comes_in_whole_and_is_found(
    journal: Diary, tmp_path: Path
) -> None:
    comes_in_whole(journal, saved(tmp_path, made(3_410)))
    found = journal.reflections.list(Filter(words="day1234")).previews
    assert [preview.moment.day for preview in found] == [date(1660, 1, 11) + timedelta(days=1_234)]


@pytest.mark.skipif(not PEPYS.is_file(), reason="the real diary is not on this computer")
def test_pepys_comes_in_whole_and_his_words_are_found(journal: Diary) -> None:
    comes_in_whole(journal, PEPYS)
    assert journal.reflections.all_days() == (date(1660, 1, 11), date(1669, 6, 10))
    june = date(1665, 6, 1), date(1665, 6, 30)
    assert len(journal.reflections.marked_days(*june)) == 30
    began = monotonic()
    found = journal.reflections.list(Filter(words="harpsicon")).previews
    assert monotonic() - began < 0.5
    assert found
    assert all(preview.hit for preview in found)
