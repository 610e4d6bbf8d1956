"""The bench measures what it says it does, on a journal small enough for every run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench import charts, corpus, in_window, kept, parcels, rooms, starting
from tests.bench.__main__ import run
from tests.bench.beats import Gaps
from tests.bench.figures import Figure, Mark, growth
from tests.bench.incoming import ONE_A_DAY, bring_in
from tests.bench.table import Findings, markdown


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One month instead of ten years, and a few redraws: to see that it works at all."""
    monkeypatch.setattr(charts, "DAYS", 30)
    monkeypatch.setattr(charts, "REDRAWS", 3)
    monkeypatch.setattr(charts, "WARM_UP", 1)
    monkeypatch.setattr(kept, "place", lambda: tmp_path / "kept")


def test_every_figure_is_measured_at_every_size(tmp_path: Path) -> None:
    report = tmp_path / "bench.json"
    asked = ["--sizes", "60", "120", "--rounds", "1", "--no-pepys", "--report", str(report)]
    assert run(asked) == 0
    found = json.loads(report.read_text())
    start, drawn, _, inside = (
        [(figure["name"], figure["size"]) for figure in part] for part in found["parts"].values()
    )
    assert [name for name, _ in start] == list(starting.MARKS)
    assert {(name, size) for name in rooms.MARKS for size in ("60", "120")} < set(inside)
    assert [name for name, _ in drawn] == [name for name in charts.MARKS if name != charts.FIRST]
    assert set(found["growth"]) == set(rooms.MARKS)
    tables = report.with_suffix(".md").read_text("utf-8")
    assert all(f"| {name} |" in tables for name, _ in start + inside + drawn)


def test_a_person_in_the_window_is_measured(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("CHIME_BENCH_SHORT", "1")
    folder, plain = kept.copied("60", lambda: corpus.entries(60), tmp_path)
    plain.close()
    found = {figure.name: figure for figure in in_window.measure(folder, 60, 1)}
    assert set(in_window.MARKS) <= set(found)
    assert found["scroll end to end, longest gap"].plain is not None
    assert found[in_window.MEMORY].unit == "MB"


@pytest.mark.parametrize("format", list(parcels.WAYS))
def test_made_parcels_come_in_whole(format: str, tmp_path: Path) -> None:
    entries = [entry for entry in corpus.entries(3) if format not in ONE_A_DAY or entry.title]
    came, took, _ = bring_in(format, parcels.write(format, entries, tmp_path))
    assert came == len(entries)
    assert took > 0


def test_there_is_a_parcel_for_every_format() -> None:
    from chime_journal.exchange.formats import FORMATS

    assert sorted(parcels.WAYS) == sorted(format.name for format in FORMATS)


def test_a_gap_counts_for_every_frame_it_lies_in() -> None:
    gaps = Gaps([(1.0, 1.0)] * 160 + [(100.0, 3.0)])
    assert gaps.longest == 100
    assert gaps.most_work == 3
    assert gaps.usual == 100  # seven frames of seventeen
    assert Gaps([(1.0, 1.0)] * 1600 + [(10.0, 1.0)]).usual == 1


def test_growth_is_the_slope_between_logarithms() -> None:
    found = growth("x", [1_000, 10_000, 100_000], [1.0, 1.0, 10.0], 0.2)
    assert (round(found.over_all, 6), round(found.at_the_end, 6)) == (0.5, 1.0)
    assert found.reached is False


def test_what_misses_its_mark_is_named() -> None:
    part = [Figure("slow", "60", 30.0, None, Mark(most=16)), Figure("big", "60", 1.0, None)]
    found = Findings({"Part": part}, skipped=["jrnl, which is not installed here."])
    assert found.missed == ["slow (60)"]
    assert "| slow | 60 | 30.0 ms |  |  | ≤ 16 ms | **missed** |" in markdown(found)
    assert "Not measured: jrnl" in markdown(found)


def test_the_made_up_corpus_is_always_the_same() -> None:
    first, again = list(corpus.entries(30)), list(corpus.entries(30))
    assert first == again
    assert sum(corpus.RARE in entry.body for entry in first) == 3
    assert [entry.moment.day for entry in first] != sorted(entry.moment.day for entry in first)
