"""The bench measures what it says it does, on a journal small enough for every run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench import charts, corpus
from tests.bench.__main__ import run
from tests.bench.figures import MARKS


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """One month instead of ten years, and a few redraws: to see that it works at all."""
    monkeypatch.setattr(charts, "DAYS", 30)
    monkeypatch.setattr(charts, "REDRAWS", 3)
    monkeypatch.setattr(charts, "WARM_UP", 1)


def test_every_figure_is_measured_at_every_size(tmp_path: Path) -> None:
    report = tmp_path / "bench.json"
    asked = ["--sizes", "60", "120", "--rounds", "1", "--no-pepys", "--report", str(report)]
    assert run(asked) == 0
    found = json.loads(report.read_text())
    measured = {(figure["name"], figure["size"]) for figure in found["figures"]}
    assert measured == {(name, size) for name in MARKS for size in ("60", "120")}
    assert all(figure["milliseconds"] > 0 for figure in found["figures"])
    assert found["growth"].keys() == MARKS.keys()
    drawn = found["charts"]["figures"]
    assert [figure["name"] for figure in drawn] == list(charts.MARKS)
    assert all(figure["milliseconds"] > 0 for figure in drawn)


def test_the_made_up_corpus_is_always_the_same() -> None:
    first, again = list(corpus.entries(30)), list(corpus.entries(30))
    assert first == again
    assert sum(corpus.RARE in entry.body for entry in first) == 3
    assert [entry.moment.day for entry in first] != sorted(entry.moment.day for entry in first)
