"""One chart and its tables as a screen reader on Linux meets them: the real app, real AT-SPI."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.behind import screen

SYSTEM_PYTHON = "/usr/bin/python3"
LISTENER = Path(__file__).with_name("listener.py")


def missing() -> str:
    """Return what this computer lacks for listening, or nothing."""
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            return tool
    found = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True)
    return "python3-pyatspi" if found.returncode else ""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the listener tells, on a screen, a bus and a home folder of its own."""
    if lack := missing():
        pytest.skip(f"needs {lack}")
    home = tmp_path_factory.mktemp("home")
    home.chmod(0o700)
    with screen() as environment:
        done = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, LISTENER, sys.executable],
            env=environment | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home)},
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout.splitlines()[-1]))


def test_rule_6_a_chart_has_its_role_its_name_and_all_its_facts(told: dict[str, Any]) -> None:
    (chart,) = [one for one in told["card"] if one[0] == "chart"]
    assert chart[1] == "Hope, chart"
    assert re.match(r"Your ratings of Hope, 0 to 10, from \d+ \w+( \d+)? to \d+ \w+\.", chart[2])
    sentences = [one[1] for one in told["card"] if one[0] == "label"][2:]
    assert sentences
    assert all(said in chart[2] for said in sentences)
    assert ["push button", "Save or print this chart: Hope"] in [one[:2] for one in told["card"]]


def test_rule_6_going_from_dot_to_dot_is_heard(told: dict[str, Any]) -> None:
    assert len(told["heard"]) == 2
    assert all(re.fullmatch(r"\d+ \w+( \d+)?: \d+ of 10.*", said) for said in told["heard"])


def test_rule_6_the_tables_are_tables_with_headings_that_tell_their_order(
    told: dict[str, Any],
) -> None:
    summary, ratings = told["tables"]
    assert summary["table"] == [
        "table", "What the charts say", "Sorted by: Same order as the charts"
    ]  # fmt: skip
    assert summary["rows"] == 5
    assert ratings["table"] == ["table", "Your ratings", "Sorted by: Day, newest first"]
    assert [head[0] for head in ratings["heads"]] == ["table column header"] * 6
    assert [head[1] for head in ratings["heads"][:3]] == ["Day, newest first", "People", "Hope"]
    assert re.fullmatch(r"\w+ \d+ \w+ \d{4}", ratings["first_row"][0])
