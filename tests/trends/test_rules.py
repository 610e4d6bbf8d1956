"""product.md, Trends: each of its eight rules is cited by tests, and docs/trends.md says where."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NAMED = re.compile(r"^def test_rules?_([\d_and]+?)_(?=[a-z])", re.MULTILINE)
LINE = re.compile(r"^\| (\d) \|.*\| ([^|]*) \|$", re.MULTILINE)


def cited(file: Path) -> set[int]:
    found = NAMED.findall(file.read_text(encoding="utf-8"))
    return {int(number) for numbers in found for number in re.findall(r"\d+", numbers)}


def places() -> dict[int, list[Path]]:
    """Return the test files that docs/trends.md names for each rule."""
    doc = (ROOT / "docs" / "trends.md").read_text(encoding="utf-8")
    lines = [(int(rule), re.findall(r"`([^`]+\.py)`", files)) for rule, files in LINE.findall(doc)]
    return {rule: [ROOT / name for name in files] for rule, files in lines if files}


def test_every_rule_has_its_line() -> None:
    assert sorted(places()) == list(range(1, 9))


@pytest.mark.parametrize("rule", range(1, 9))
def test_each_named_file_has_a_test_that_cites_the_rule(rule: int) -> None:
    for file in places()[rule]:
        assert rule in cited(file), file.name
