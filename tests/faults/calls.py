"""Harm at one call to the disk after another: kill -9, an input/output error, a full disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from tests.faults import traced
from tests.faults.deeds import DEEDS, Deed
from tests.faults.traced import READS, WRITES, Call
from tests.faults.trial import Trial

AWHILE = 3  # failures of each kind before the place is back
# Calls that can find a disk full.
GROWING = (
    *("write", "pwrite64", "ftruncate", "fallocate", "fsync", "fdatasync"),
    *("rename", "renameat", "renameat2", "mkdir", "mkdirat"),
)
ERRORS = {"EIO": "an input/output error", "ENOSPC": "a full disk"}


def killed(folder: Path, most: int, deeds: tuple[Deed, ...] = DEEDS) -> Iterator[Trial]:
    """Kill each deed at up to `most` of its calls, spread evenly; yield a trial for each deed."""
    for deed in deeds:
        trial = Trial(f"killed at a call to the disk: {deed.name}")
        for call, place in _chosen(trial, folder, deed, WRITES, most):
            ended = traced.run(deed, place, traced.kill_at(call), WRITES)
            _note(trial, deed, place, str(call), ended.lines, "killed" if ended.killed else "ended")
        yield trial


def failing(
    folder: Path, error: str, most: int, deeds: tuple[Deed, ...] = DEEDS
) -> Iterator[Trial]:
    """Let calls of each deed fail: once, for a while, and for ever."""
    names = (*WRITES, *READS) if error == "EIO" else GROWING
    harms: dict[str, Callable[[Call], list[str]]] = {
        "once": lambda call: traced.fail_once(call, error),
        "for a while": lambda call: traced.fail_from(call, error, AWHILE),
        "for ever": lambda call: traced.fail_from(call, error),
    }
    for deed in deeds:
        trial = Trial(f"{ERRORS[error]} at a call to the disk: {deed.name}")
        chosen = _chosen(trial, folder, deed, names, most, len(harms))
        for (call, place), (how, harm) in zip(chosen, cycle(harms.items()), strict=False):
            ended = traced.run(deed, place, harm(call), names)
            what = f"{how}, {ended.lines[-1] if ended.lines else 'said nothing'}"
            must_end = how != "for ever"
            _note(trial, deed, place, f"{call}, {how}", ended.lines, what, must_end)
        yield trial


def _chosen(
    trial: Trial, folder: Path, deed: Deed, names: tuple[str, ...], most: int, times: int = 1
) -> Iterator[tuple[Call, Path]]:
    """Yield calls of a deed, each `times` times with a fresh place in which it can be done."""
    whole = folder / "whole" / deed.name.replace(" ", "_")
    if not whole.exists():
        deed.prepare(whole)
    place = folder / "place"
    shutil.copytree(whole, place)
    every = traced.calls(deed, place, names)
    shutil.rmtree(place)
    trial.of = max(trial.of, len(every))
    step = max(1, -(-len(every) // most))
    for call in every[len(every) % step // 2 :: step]:
        for _ in range(times):
            shutil.copytree(whole, place)
            yield call, place
            shutil.rmtree(place)


def _note(
    trial: Trial,
    deed: Deed,
    place: Path,
    call: str,
    lines: list[str],
    outcome: str,
    must_end: bool = False,
) -> None:
    raised = [line for line in lines if line.startswith("raised")]
    if raised:
        miss = raised[0]
    elif must_end and lines[-1:] != ["done"]:
        miss = f"does not go on when the place is back: {lines[-3:]}"
    else:
        miss = deed.judge(place, lines)
    trial.note("not as promised" if miss else outcome, f"{call}: {miss}" if miss else "")
