"""What is left after a lock, in memory, and after a visit, on the computer: nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import behind, memory


def test_no_planted_word_is_in_memory_after_a_lock(tmp_path: Path) -> None:
    trial = memory.after_lock(tmp_path)
    if trial.skipped:
        pytest.skip(trial.skipped)
    assert trial.misses == []
    assert trial.outcomes["there before"] == trial.outcomes["gone after"] == 50


def test_a_visit_leaves_nothing_outside_the_journal(tmp_path: Path) -> None:
    assert behind.left_behind(tmp_path).misses == []
