"""The power goes after every single thing asked of the disk: what was promised is there."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import product
from pathlib import Path

from tests.faults import mounting
from tests.faults.deeds import DEEDS, Deed
from tests.faults.deeds.deed import TORN_FREE_PAGE, Say
from tests.faults.disk import Image
from tests.faults.trial import Trial, skipped


def cuts(folder: Path, most: int, torn: int, deeds: tuple[Deed, ...] = DEEDS) -> Iterator[Trial]:
    """Cut the power at up to `most` moments of each deed; yield a trial for each kind of disk.

    At each moment the disk holds what was synced, and then also `torn` times a part of the rest.
    """
    if why := mounting.why_not():
        yield skipped("power cut", why)
        return
    for (kind, options), deed in product(mounting.KINDS.items(), deeds):
        trial = Trial(f"power cut, {kind}: {deed.name}")
        try:
            cut(trial, folder / kind.replace(" ", "_"), deed, most, torn, options)
        except mounting.NoMount as trouble:
            yield skipped("power cut", f"nothing can be mounted: {trouble}")
            return
        yield trial


def cut(
    trial: Trial, folder: Path, deed: Deed, most: int, torn: int, options: tuple[str, ...] = ()
) -> None:
    """Do a deed on the disk once, and look at it as it lies after every cut."""
    whole = folder / "whole" / deed.name.replace(" ", "_")
    deed.prepare(whole)
    events = mounting.done_on_a_disk(folder, deed, whole, *options)
    moments = [n for n, event in enumerate(events, 1) if event.kind != "said" or n == len(events)]
    trial.of += len(moments)
    chosen = set(moments[:: max(1, -(-len(moments) // most))]) | {len(events)}
    for number, image in mounting.images(whole, events):
        if number not in chosen:
            continue
        judge(trial, folder, deed, number, image, None)
        for turn in range(torn):
            judge(trial, folder, deed, number, image, random.Random(number * 100 + turn))
    if image.said[-1:] != ["done"]:
        trial.note("does not work at all", f"{deed.name}: {image.said[-3:]}")


def judge(
    trial: Trial, folder: Path, deed: Deed, number: int, image: Image, chance: random.Random | None
) -> None:
    place = folder / "after"
    image.cut(chance).write_to(place)
    miss = deed.judge(place, image.said)
    shutil.rmtree(place)
    how = "all unsynced lost" if chance is None else "some unsynced lost"
    if miss == TORN_FREE_PAGE and chance is not None:
        # SQLite keeps no earlier state of such a page, so half of a new one may be on it.
        trial.note(TORN_FREE_PAGE)
        return
    outcome = "not as promised" if miss else how
    trial.note(outcome, f"{deed.name}, event {number}, {how}: {miss}" if miss else "")


def careless(deed: Deed, how: Callable[[], object]) -> Deed:
    """Return a deed done by a program that is made careless first: the cut must find it out."""

    def work(place: Path, say: Say) -> None:
        with _as_it_was():
            how()
            deed.work(place, say)

    return replace(deed, name=f"careless {deed.name}", work=work)


@contextmanager
def _as_it_was() -> Iterator[None]:
    from chime_journal.store import database

    pragmas, fsync = database._PRAGMAS, os.fsync
    try:
        yield
    finally:
        database._PRAGMAS, os.fsync = pragmas, fsync


def never_sync_the_database() -> None:
    from chime_journal.store import database

    database._PRAGMAS = (*database._PRAGMAS, "synchronous=OFF")


def never_sync_files() -> None:
    os.fsync = lambda descriptor: None
