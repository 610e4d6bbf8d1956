"""The trials in short, and that each of them would see what it looks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import factory
from tests.faults import flip, kill, traces
from tests.faults.__main__ import SHORT, trials
from tests.faults.trial import Trial


def test_no_promise_is_broken(tmp_path: Path) -> None:
    for trial in trials(tmp_path, SHORT):
        assert trial.tries > 0, trial.name
        assert trial.misses == [], trial.name


@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_a_planted_word_would_be_found(tmp_path: Path, coding: str) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "recent").write_bytes("She wrote: PlantedWord".encode(coding))
    assert list(traces.left(tmp_path, ["plantedword"])) == ["plantedword in cache/recent"]


def test_a_lost_word_would_be_missed(tmp_path: Path) -> None:
    trial = Trial("lost")
    journal = kill.made(tmp_path)
    kill.judge(trial, journal, 1, ["open", "0 77"])
    assert trial.misses == ["seed 1: the words of write 0 are not there"]


def test_a_wrong_word_would_be_noticed(tmp_path: Path) -> None:
    whole = flip.filled(tmp_path)
    vault = flip.Vault.open(whole, factory.WORDS)
    flip.Diary(vault).reflections.write(factory.draft("not what was written"))
    vault.close()
    assert flip.opened(whole) == "wrong words"
