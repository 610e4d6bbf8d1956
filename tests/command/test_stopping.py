"""Ctrl+C leaves nothing half done."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from chime_journal.command.watch import Watch
from tests.command.conftest import Do, bodies

MANY = [{"date": "2024-05-03", "body": f"Soup {number}."} for number in range(450)]


@pytest.fixture(autouse=True)
def in_front() -> Iterator[None]:
    """Run as in a terminal: where tests run in the background, Ctrl+C is not heard."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def stopped_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Press Ctrl+C when most of a job is done."""
    tick = Watch.tick

    def pressed(watch: Watch, part: float) -> None:
        if part > 0.6:
            signal.raise_signal(signal.SIGINT)
        tick(watch, part)

    monkeypatch.setattr(Watch, "tick", pressed)


@pytest.mark.usefixtures("stopped_late")
@pytest.mark.parametrize("job", [("import", "auto"), ("export",), ("backup",)])
def test_a_job_that_is_stopped_leaves_nothing_half_done(
    do: Do, folder: Path, tmp_path: Path, job: tuple[str, ...]
) -> None:
    before, heard = bodies(folder), signal.getsignal(signal.SIGINT)
    target = tmp_path / "target"
    if job[0] == "import":
        target.write_text(json.dumps(MANY), "utf-8")
    elif job[0] == "backup":
        target.mkdir()
    ended = do(*job, target)
    assert (ended.code, ended.out, len(ended.err)) == (130, [], 1)
    assert bodies(folder) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == (
        ["journal"] if job[0] == "export" else ["journal", "target"]
    )
    assert job[0] != "backup" or list(target.iterdir()) == []
    assert signal.getsignal(signal.SIGINT) == heard
