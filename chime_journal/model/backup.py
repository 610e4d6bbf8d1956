"""What is said about the backups of an open journal, here and at a second place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """Where backups go too. While it is not there, nothing is known of what lies in it."""

    folder: Path
    there: bool
    waiting: bool  # older backups in it are still to be removed, as the person wished
    trouble: Exception | None = None  # why the last copy did not get there


@dataclass(frozen=True, slots=True)
class Thinned:
    """How many backups went by themselves the last time, and on which day."""

    count: int
    day: date


@dataclass(frozen=True, slots=True)
class Renewed:
    """What became of the older backups once a new one was proven."""

    here: int  # removed beside the journal
    there: int  # removed at the second place
    waiting: bool  # the second place is not there, so its older ones still are
    left: int  # of a newer version or another journal; they stay


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """A copy that opens with the words given: one file, or a whole folder."""

    path: Path
    whole: bool
