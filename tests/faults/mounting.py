"""Mounting the disk that loses power, where the system lets us."""

from __future__ import annotations

import ctypes
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults import disk, traced
from tests.faults.deeds import Deed
from tests.faults.disk import Event, Image
from tests.faults.kill import root

TIME_LIMIT = 60  # seconds
DETACH = 2  # MNT_DETACH
# Without a page cache there is no shared memory, so the journal goes without a write-ahead log.
KINDS = {"with a write-ahead log": (), "without": ("direct_io",)}


def why_not() -> str:
    """Return why there can be no such disk on this computer, or nothing."""
    if not hasattr(os, "fork"):
        return "this system has no fork"
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        return "there is no /dev/fuse to be used"
    try:
        import mfusepy  # noqa: F401 - whether it finds its library
    except (ImportError, OSError) as trouble:
        return f"libfuse is missing: {trouble}"
    return ""


class NoMount(Exception):
    """The system does not let us mount anything."""


@contextmanager
def mounted(folder: Path, holds: Path, *options: str) -> Iterator[tuple[Path, list[Event]]]:
    """Mount a disk that holds what is in a folder; give its place and, afterwards, its events."""
    place, events = folder / "mounted", folder / "events"
    place.mkdir(parents=True, exist_ok=True)
    events.unlink(missing_ok=True)
    command = [sys.executable, "-m", "tests.faults.fuse", place, holds, events, *options]
    server = subprocess.Popen(command, cwd=root(), stderr=subprocess.PIPE, text=True)
    found: list[Event] = []
    try:
        while not os.path.ismount(place):
            if server.poll() is not None:
                raise NoMount(server.communicate()[1][-300:])
        yield place, found
    finally:
        unmount(place)
        server.communicate(timeout=TIME_LIMIT)
    found += pickle.loads(events.read_bytes())


def unmount(place: Path) -> None:
    if ctypes.CDLL(None).umount2(os.fsencode(place), 0):
        command = ["fusermount3", "-u", str(place)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            ctypes.CDLL(None).umount2(os.fsencode(place), DETACH)


def done_on_a_disk(folder: Path, deed: Deed, whole: Path, *options: str) -> list[Event]:
    """Do a deed on a disk that holds `whole`; return all that was asked of the disk."""
    with mounted(folder, whole, *options) as (place, events):
        said = os.open(place / "said", os.O_WRONLY)
        child = traced.in_a_fork(lambda say: deed.work(place, say), said)
        os.close(said)
        os.waitpid(child, 0)
    return events


def images(holds: Path, events: list[Event]) -> Iterator[tuple[int, Image]]:
    """Yield the disk after each event, with how many there were: one image that changes."""
    image = disk.loaded(holds)
    for number, event in enumerate(events, start=1):
        image.take(event)
        yield number, image
