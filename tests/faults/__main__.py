"""Do harm to journals and report what came of it: python -m tests.faults [--full]."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.faults import machine
from tests.faults.harms import FULL, HARMS, QUICK, trials
from tests.faults.trial import Trial


def run(arguments: list[str]) -> int:
    """Run the trials, print and write a JSON report; return 1 if a promise was not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--full", action="store_true", help="much more often; takes an hour")
    parser.add_argument("--only", choices=list(HARMS), default="", help="one kind of harm")
    parser.add_argument("--report", type=Path, default=Path("faults.json"))
    asked = parser.parse_args(arguments)
    done: list[Trial] = []
    with tempfile.TemporaryDirectory() as name:
        begun = time.perf_counter()
        for trial in trials(Path(name), FULL if asked.full else QUICK, asked.only):
            now = time.perf_counter()
            trial.seconds, begun = now - begun, now
            done.append(trial)
            show(trial)
            asked.report.write_text(report(done, asked.full, Path(name)))
    print(f"Written to {asked.report}")
    return int(any(trial.misses for trial in done))


def report(done: list[Trial], full: bool, place: Path) -> str:
    """Return what was found so far; it is written after each trial, so that a stop loses none."""
    whole = {
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "full": full,
        "machine": machine.facts(place),
        "tries": sum(trial.tries for trial in done),
        "misses": sum(len(trial.misses) for trial in done),
        "skipped": [trial.name for trial in done if trial.skipped],
        "trials": [trial.report() for trial in done],
    }
    return json.dumps(whole, indent=2) + "\n"


def show(trial: Trial) -> None:
    if trial.skipped:
        print(f"{trial.name}: SKIPPED, {trial.skipped}", flush=True)
        return
    of = f" of {trial.of}" if trial.of else ""
    print(
        f"{trial.name}: {trial.tries} tries{of}, {len(trial.misses)} misses, {trial.seconds:.0f} s"
    )
    for outcome, times in trial.outcomes.most_common():
        print(f"    {times:5} {outcome}")
    for miss in trial.misses:
        print(f"    MISS  {miss}", flush=True)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
