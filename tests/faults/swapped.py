"""Whole files and pages in the wrong place: another journal's, an older one's, each other's."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from chime_journal.diary.journal import Diary
from chime_journal.store.vault import Vault
from tests.factory import WORDS, draft
from tests.faults.flip import PAGE, WRONG, filled, opened
from tests.faults.trial import Trial

SWAPS = 40  # pairs of pages
DATABASE = "journal-1.db"
LATER = frozenset({"reflection later", "in the log"})


def files(folder: Path) -> Trial:
    """Swap, and see what opening says. Only what is this journal's own may ever be shown."""
    trial = Trial("pages and files swapped")
    own, other = filled(folder / "own"), filled(folder / "other")
    older = shutil.copytree(own, folder / "older")
    changed(own)
    for what, harmed in swapped(folder, own, other, older):
        outcome = opened(harmed, LATER)
        if outcome == "words missing" and what.endswith("of an older copy"):
            outcome = "an older page, as SECURITY.md says"  # it carries a seal of this journal
        trial.note(outcome, f"{what}: {outcome}" if outcome in WRONG else "")
        shutil.rmtree(harmed)
    return trial


def changed(journal: Path) -> None:
    """Write one text more."""
    vault = Vault.open(journal, WORDS)
    Diary(vault).reflections.write(draft("reflection later"))
    vault.close()


def swapped(folder: Path, own: Path, other: Path, older: Path) -> Iterator[tuple[str, Path]]:
    chance = random.Random(6)
    pages = (own / DATABASE).stat().st_size // PAGE
    for _ in range(SWAPS):
        one, two = chance.sample(range(pages), 2)
        yield f"pages {one + 1} and {two + 1}", exchanged(folder, own, own, one, two)
        page = chance.randrange((other / DATABASE).stat().st_size // PAGE)
        yield f"page {page + 1} of another journal", exchanged(folder, own, other, page, page)
        page = chance.randrange((older / DATABASE).stat().st_size // PAGE)
        yield f"page {page + 1} of an older copy", exchanged(folder, own, older, page, page)
    for names in ((DATABASE,), ("keys.json",), ("keys.json", "keys.bak"), ("keys.bak",)):
        yield f"{names} of another journal", taken(folder, own, other, names)
    log = with_log(folder, other)
    yield "the log of another journal", with_file(folder, own, f"{DATABASE}-wal", log)
    log = with_log(folder, own)
    cut = bytearray(log)
    cut[len(cut) // 2] ^= 1
    yield "a log with a wrong bit", with_file(folder, own, f"{DATABASE}-wal", bytes(cut))


def exchanged(folder: Path, own: Path, source: Path, one: int, two: int) -> Path:
    """Copy `own` with page `one` taken from page `two` of `source`, and the other way round."""
    copy = Path(shutil.copytree(own, folder / "harmed"))
    data, theirs = bytearray((own / DATABASE).read_bytes()), (source / DATABASE).read_bytes()
    data[one * PAGE : (one + 1) * PAGE] = theirs[two * PAGE : (two + 1) * PAGE]
    if source == own:
        data[two * PAGE : (two + 1) * PAGE] = theirs[one * PAGE : (one + 1) * PAGE]
    (copy / DATABASE).write_bytes(data)
    return copy


def taken(folder: Path, own: Path, other: Path, names: tuple[str, ...]) -> Path:
    copy = Path(shutil.copytree(own, folder / "harmed"))
    for name in names:
        shutil.copyfile(other / name, copy / name)
    return copy


def with_file(folder: Path, own: Path, name: str, data: bytes) -> Path:
    copy = Path(shutil.copytree(own, folder / "harmed"))
    (copy / name).write_bytes(data)
    return copy


def with_log(folder: Path, journal: Path) -> bytes:
    """Return the log of a copy of a journal in which something was just written."""
    copy = Path(shutil.copytree(journal, folder / "writing"))
    vault = Vault.open(copy, WORDS)
    Diary(vault).reflections.write(draft("in the log"))
    log = (copy / f"{DATABASE}-wal").read_bytes()
    vault.close()
    shutil.rmtree(copy)
    return log
