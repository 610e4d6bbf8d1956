"""The jobs that lead into a journal. They take a second or more and run beside the window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal import diary

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine
    from chime_journal.diary.journal import Diary
    from chime_journal.diary.passphrases import Cost
    from chime_journal.model.damage import Rescued
    from chime_journal.model.preferences import Preferences


Picked = Mapping[str, object]  # preferences by their names

POLITE = 0.0005  # seconds a thread may go on while the window waits


@dataclass(frozen=True, slots=True)
class Opened:
    """An open journal, and how its person wants the window."""

    diary: Diary
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class Made:
    """A new journal, open, and the text of its recovery sheet."""

    opened: Opened
    sheet: str


def get_ready(known: Path | None) -> None:
    """Load the journal's rooms and pages while the person still types.

    Where no journal is `known`, also what weighs new words. Its lists take 13 MB, which somebody
    who has a journal needs only on the day they change their words.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(POLITE)  # a key pressed meanwhile need not wait for an import's turn
    try:
        diary.get_ready()
        if known is None:
            import zxcvbn  # noqa: F401 - loaded, not named

        import chime_journal.gui.front.open_journal  # noqa: F401
    finally:
        sys.setswitchinterval(usual)


def unlock(folder: Path, words: str, picked: Picked) -> Opened:
    """Open a journal; preferences `picked` just now, before it was open, go into it."""
    return prepared(diary.open(folder, words), picked)


def make(folder: Path, words: str, picked: Picked, cost: Cost | None, *, removable: bool) -> Made:
    """Make a journal in an empty folder; it costs what this computer and the place allow."""
    from chime_journal.diary import passphrases

    price = cost or passphrases.cost_for(removable=removable)
    made, sheet = diary.create(folder, words, cost=price)
    return Made(prepared(made, picked), sheet)


def filled(folder: Path, words: str, fill: Callable[[Diary], None]) -> Opened:
    """Make a journal and let `fill` write in it."""
    made, _ = diary.create(folder, words)
    fill(made)
    return prepared(made, {})


def recover(folder: Path, sheet: str, words: str, picked: Picked, cost: Cost | None) -> Opened:
    """Open a journal with its recovery sheet; `words` open it from now on."""
    return prepared(diary.recover(folder, sheet, words, cost=cost), picked)


def rescue(folder: Path, words: str, target: Path, progress: Callable[[float], None]) -> Rescued:
    """Rescue what is whole of a damaged journal, and keep in it the list of what was not."""
    from chime_journal.diary import safety
    from chime_journal.gui import damage_words

    found = safety.rescue(folder, words, target, damage_words.mark(), progress)
    return _with_list(found, words)


def rescue_with_sheet(
    folder: Path,
    sheet: str,
    words: str,
    target: Path,
    progress: Callable[[float], None],
    cost: Cost | None,
) -> Rescued:
    """Do the same with the recovery sheet; `words` open what comes of it."""
    from chime_journal.diary import safety
    from chime_journal.gui import damage_words

    mark = damage_words.mark()
    found = safety.rescue_with_sheet(folder, sheet, words, target, mark, progress, cost=cost)
    return _with_list(found, words)


def _with_list(found: Rescued, words: str) -> Rescued:
    from chime_journal.gui import damage_words

    if found.lost:
        opened = diary.open(found.folder, words)
        damage_words.keep_list(opened, found)
        opened.close()
    return found


def newest_backup(folder: Path) -> BackupLine | None:
    """Return the newest backup of a journal that is whole, or None."""
    from chime_journal.diary import safety

    return safety.newest_backup(folder)


def prepared(opened: Diary, picked: Picked) -> Opened:
    """Read the preferences, after storing what was picked before the journal was open."""
    if picked and not opened.safety.why_reading:
        opened.preferences.change(**picked)
    return Opened(opened, opened.preferences.read())
