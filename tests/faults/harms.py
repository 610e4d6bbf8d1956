"""All harms, in the order they are done, and how often each is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults import (
    behind,
    calls,
    clocks,
    drives,
    flip,
    kill,
    memory,
    power,
    sockets,
    swapped,
    traced,
    traces,
)
from tests.faults.deeds import DEEDS, Deed
from tests.faults.deeds.keys import NEW_SHEET
from tests.faults.deeds.moving import RESTORE
from tests.faults.deeds.sharing import SEALED
from tests.faults.deeds.writing import SAVE
from tests.faults.trial import Trial, skipped


@dataclass(frozen=True)
class Effort:
    """How often each harm is done."""

    kills: int  # at any moment
    calls: int  # killed at, of each deed
    failures: int  # calls that fail, of each deed, each error and each way
    cuts: int  # of the power, of each deed and kind of disk
    torn: int  # further looks at each cut
    flips: int  # in each page; 0 is one in every eighth page
    random_flips: int
    key_flips: int
    lengths: int  # a file is cut short to
    deeds: tuple[Deed, ...] = DEEDS
    windows: bool = True  # also what needs the whole program with its windows
    every_clock: int = 4
    whole_suite: bool = False


QUICKEST = tuple(deed for deed in DEEDS if deed is not SEALED)  # it takes seconds at each call
FEW = (SAVE, NEW_SHEET, RESTORE)  # written, made anew, and brought from elsewhere
SHORT = Effort(2, 2, 1, 4, 1, 0, 10, 5, 5, FEW, windows=False, every_clock=7)
QUICK = Effort(5, 6, 1, 10, 1, 1, 40, 20, 10, QUICKEST)
FULL = Effort(50, 100_000, 20, 100_000, 1, 4, 2000, 300, 200, every_clock=1, whole_suite=True)


def trials(folder: Path, effort: Effort, only: str = "") -> Iterator[Trial]:
    """Do every harm whose name begins with `only`; yield each trial when it ends."""
    for name, harm in HARMS.items():
        if name.startswith(only):
            (folder / name).mkdir(parents=True)
            yield from harm(folder / name, effort)


def _kills(folder: Path, effort: Effort) -> Iterator[Trial]:
    yield kill.at_any_moment(folder / "moments", effort.kills)
    if traced.has_strace():
        yield from calls.killed(folder / "calls", effort.calls, effort.deeds)
    else:
        yield skipped("killed at a call to the disk", "strace is missing")


def _failures(folder: Path, effort: Effort) -> Iterator[Trial]:
    # A sealed share is saved as a PDF is, but each try takes seconds and there are many.
    deeds = tuple(deed for deed in effort.deeds if deed is not SEALED)
    for error, words in calls.ERRORS.items():
        if traced.has_strace():
            yield from calls.failing(folder / error, error, effort.failures, deeds)
        else:
            yield skipped(f"{words} at a call to the disk", "strace is missing")


def _power(folder: Path, effort: Effort) -> Iterator[Trial]:
    yield from power.cuts(folder, effort.cuts, effort.torn, effort.deeds)


def _drives(folder: Path, _effort: Effort) -> Iterator[Trial]:
    yield drives.troubles(folder / "troubles")
    yield drives.full_in_memory(folder / "full")
    yield drives.two_programs(folder / "two")


def _damage(folder: Path, effort: Effort) -> Iterator[Trial]:
    yield flip.each_page(folder / "pages", effort.flips)
    yield flip.anywhere(folder / "anywhere", effort.random_flips)
    yield flip.key_files(folder / "keys", effort.key_flips)
    yield flip.cut_short(folder / "cuts", effort.lengths)
    yield swapped.files(folder / "swapped")


def _clocks(folder: Path, effort: Effort) -> Iterator[Trial]:
    yield clocks.trial(folder, effort.every_clock)


def _traces(folder: Path, effort: Effort) -> Iterator[Trial]:
    yield traces.planted(folder / "disk")
    if effort.windows:
        yield memory.after_lock(folder / "memory")
        yield behind.left_behind(folder / "behind")


def _sockets(folder: Path, effort: Effort) -> Iterator[Trial]:
    if effort.windows:
        yield sockets.opened(folder, effort.whole_suite)


HARMS: dict[str, Callable[[Path, Effort], Iterator[Trial]]] = {
    "kills": _kills,
    "failures": _failures,
    "power": _power,
    "drives": _drives,
    "damage": _damage,
    "clocks": _clocks,
    "traces": _traces,
    "sockets": _sockets,
}
