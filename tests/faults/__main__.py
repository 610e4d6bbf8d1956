"""Do harm to journals and report what came of it: python -m tests.faults [--full]."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults import flip, kill, traces
from tests.faults.trial import Trial


@dataclass(frozen=True)
class Effort:
    """How often each harm is done."""

    kills: int
    calls: int
    call_step: int
    flips: int  # in each page
    key_flips: int
    cuts: int


SHORT = Effort(kills=2, calls=2, call_step=9, flips=1, key_flips=5, cuts=5)
QUICK = Effort(kills=10, calls=12, call_step=5, flips=1, key_flips=40, cuts=20)
FULL = Effort(kills=100, calls=300, call_step=1, flips=12, key_flips=600, cuts=300)


def trials(folder: Path, effort: Effort) -> Iterator[Trial]:
    yield kill.at_any_moment(folder / "moments", effort.kills)
    if kill.has_strace():
        yield kill.at_each_call(folder / "calls", effort.call_step, effort.calls)
    yield flip.each_page(folder / "pages", effort.flips)
    yield flip.key_files(folder / "keys", effort.key_flips)
    yield flip.cut_short(folder / "cuts", effort.cuts)
    yield traces.planted(folder / "traces")


def run(arguments: list[str]) -> int:
    """Run the trials, print and write a JSON report; return 1 if a promise was not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--full", action="store_true", help="much more often; takes an hour")
    parser.add_argument("--report", type=Path, default=Path("faults.json"))
    asked = parser.parse_args(arguments)
    done: list[Trial] = []
    with tempfile.TemporaryDirectory() as name:
        begun = time.perf_counter()
        for trial in trials(Path(name), FULL if asked.full else QUICK):
            done.append(trial)
            show(trial, time.perf_counter() - begun)
            begun = time.perf_counter()
    asked.report.write_text(json.dumps([trial.report() for trial in done], indent=2) + "\n")
    print(f"Written to {asked.report}")
    return int(any(trial.misses for trial in done))


def show(trial: Trial, seconds: float) -> None:
    print(f"{trial.name}: {trial.tries} tries, {len(trial.misses)} misses, {seconds:.0f} s")
    for outcome, times in trial.outcomes.most_common():
        print(f"    {times:5} {outcome}")
    for miss in trial.misses:
        print(f"    MISS  {miss}", flush=True)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
