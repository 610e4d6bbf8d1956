"""A stick pulled out, a full drive, a drive that may only be read: said plainly, and gone on with.

Two kinds of drive are used: our own disk, which can be pulled and put back, and a small real one
in memory, filled to its last byte.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.errors import (
    ChimeError,
    DiskFull,
    StoreUnreachable,
    VaultReadOnly,
)
from tests.factory import WORDS, find
from tests.faults import mounting, traced
from tests.faults.deeds.deed import Say, draft, text, untidy, written
from tests.faults.fuse import TROUBLE
from tests.faults.trial import Trial, skipped
from tests.store import mounts

TROUBLES: dict[str, tuple[str, tuple[type[ChimeError], ...]]] = {
    "EIO": ("a stick pulled out", (StoreUnreachable,)),
    "ENODEV": ("a stick that is no longer there", (StoreUnreachable,)),
    "ENOSPC": ("a full drive", (DiskFull,)),
    "EROFS": ("a drive that may only be read", (VaultReadOnly, StoreUnreachable)),
}
SIZE = 3 << 20  # bytes of the small real drive
THERE = 3  # texts before the trouble


def troubles(folder: Path) -> Trial:
    """Do the same on our own disk for each trouble, and each kind of journal file."""
    name = "a stick pulled out, full or read only, and back"
    if why := mounting.why_not():
        return skipped(name, why)
    trial = Trial(name)
    for word, (what, meanings) in TROUBLES.items():
        for kind, options in mounting.KINDS.items():
            place = folder / word / kind.replace(" ", "_")
            try:
                note(trial, f"{what}, {kind}", _on_our_disk(place, word, meanings, options))
            except mounting.NoMount as trouble:
                return skipped(name, f"nothing can be mounted: {trouble}")
    return trial


def note(trial: Trial, what: str, lines: list[str]) -> None:
    wrong = next((line for line in lines if line.startswith(("miss", "raised"))), "")
    if not wrong and lines[-1:] != ["done"]:
        wrong = f"ended with {lines[-1:]}"
    trial.note("not as promised" if wrong else what, f"{what}: {wrong}" if wrong else "")


def _on_our_disk(
    folder: Path, word: str, meanings: tuple[type[ChimeError], ...], options: tuple[str, ...]
) -> list[str]:
    whole = folder / "whole"
    written(whole, THERE)
    with mounting.mounted(folder, whole, *options) as (place, _events):

        def switch(to: str) -> None:
            (place / TROUBLE[1:]).write_text(to)

        return spoken(lambda say: story(place, say, lambda: switch(word), switch, meanings))


def spoken(work: Callable[[Say], None]) -> list[str]:
    """Do something in a fork; return what it said."""
    hear, tell = os.pipe()
    child = traced.in_a_fork(work, tell)
    os.close(tell)
    with os.fdopen(hear) as said:
        lines = said.read().splitlines()
    os.waitpid(child, 0)
    return lines


def story(
    place: Path,
    say: Say,
    harm: Callable[[], None],
    switch: Callable[[str], None],
    meanings: tuple[type[ChimeError], ...],
) -> None:
    """Write, have the trouble, keep the words in hand, and write them when the drive is back."""
    journal = diary.open(place / "journal", WORDS)
    new = draft(THERE)
    harm()
    for what, action in (
        ("a save", lambda: journal.reflections.write(new)),
        ("a backup", journal.back_up),
        ("a save again", lambda: journal.reflections.write(new)),
        ("new words", lambda: journal.change_passphrase(WORDS, WORDS)),
    ):
        said_plainly(say, what, action, meanings)
    switch("well")
    kept = journal.reflections.write(new).id
    say(f"kept {THERE} {kept}")
    journal.back_up()
    journal.close()
    look(place, say)


def said_plainly(
    say: Say, what: str, action: Callable[[], object], meanings: tuple[type[ChimeError], ...]
) -> None:
    try:
        action()
    except meanings as trouble:
        say(f"{what}: {type(trouble).__name__}")
    except ChimeError as trouble:
        say(f"miss: {what} was told as {type(trouble).__name__}")
    else:
        say(f"miss: {what} was said to be done")


def look(place: Path, say: Say) -> None:
    again = diary.open(place / "journal", WORDS)
    texts = sorted(
        again.reflections.read(line.id).body for line in again.reflections.list().previews
    )
    if set(texts) != {text(number) for number in range(THERE + 1)}:
        say(f"miss: the journal holds {len(texts)} texts, not all whole")
    again.close()
    shm = list(place.glob("journal/*-shm"))  # empty, where memory cannot be shared
    if not shm and (wrong := untidy(place / "journal")):
        say(f"miss: {wrong}")


def full_in_memory(folder: Path) -> Trial:
    """Fill a real file system in memory, save, make room, and save again."""
    import pytest

    name, trial = "a real drive that is full", Trial("a real drive that is full")
    folder.mkdir(parents=True)

    def on(drive: mounts.Drive) -> None:
        written(drive.folder, THERE)
        filled: list[Path] = []
        lines: list[str] = []
        story(
            drive.folder,
            lines.append,
            lambda: filled.append(drive.fill()),
            lambda _: filled.pop().unlink(),
            (DiskFull,),
        )
        assert not [line for line in lines if line.startswith("miss")], lines

    try:
        mounts.on_a_drive(folder, SIZE, on)
    except pytest.skip.Exception as why:
        return skipped(name, str(why))
    except AssertionError as wrong:
        trial.note("not as promised", str(wrong)[-300:])
        return trial
    trial.note("told, and gone on with")
    return trial


def two_programs(folder: Path) -> Trial:
    """Open one journal in two programs, and again after the first was killed."""
    trial = Trial("two programs on one journal, and the lock of a killed one")
    journal = written(folder, THERE)
    hear, tell = os.pipe()
    holder = traced.in_a_fork(lambda say: _hold(journal, say), tell)
    os.close(tell)
    with os.fdopen(hear) as said:
        said.readline()
        trial.note("the second may only read", _second(journal))
        os.kill(holder, 9)
        os.waitpid(holder, 0)
    again = diary.open(journal, WORDS)
    miss = "" if find(again, "held") else "what the killed one had stored is not there"
    trial.note("opened after the kill", miss)
    again.close()
    trial.note("no name in the lock", "" if not (journal / "lock").read_bytes() else "it names one")
    return trial


def _second(journal: Path) -> str:
    """Open it as a second program does; return what is wrong with that."""
    second = diary.open(journal, WORDS)
    try:
        if not find(second, "held"):
            return "the second does not see what the first stored"
        second.reflections.write(draft(0))
    except VaultReadOnly:
        return ""
    finally:
        second.close()
    return "the second could write"


def _hold(journal: Path, say: Say) -> None:
    import signal

    from tests import factory

    held: Diary = diary.open(journal, WORDS)
    held.reflections.write(factory.draft("held"))
    say("held")
    signal.pause()
