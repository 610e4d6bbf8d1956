"""One deed, and what all deeds need: trying again, and looking at a journal afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.errors import ChimeError, ReadingOnly, VaultDamaged, WrongPassphrase
from chime_journal.store.vault import Vault
from tests.factory import WORDS, new_vault

TRIES = 60  # how often a deed tries again while the disk refuses
PLANTED = "marmalade"  # stands in every text, so that a plain copy of one would be found
TORN_FREE_PAGE = "all words there; a page that held nothing was broken, and is mended"
KEPT_NAMES = frozenset({"keys.json", "keys.bak", "READ ME.txt", "lock", "backups"})

Say = Callable[[str], None]
Look = Callable[[Diary], str]
T = TypeVar("T")


@dataclass(frozen=True)
class Deed:
    """`judge` gets the place and the lines said; it returns what is wrong, or an empty text."""

    name: str
    prepare: Callable[[Path], None]
    work: Callable[[Path, Say], None]
    judge: Callable[[Path, list[str]], str]


class GaveUp(Exception):
    """The disk refused every time: the words are still in the caller's hands."""


def keep_trying(say: Say, action: Callable[[], T]) -> T:
    """Do something until the disk lets it; each refusal must be one of the app's own errors."""
    for _ in range(TRIES):
        try:
            return action()
        except ChimeError as trouble:
            say(f"trouble {type(trouble).__name__}")
    raise GaveUp


def begun(place: Path, say: Say) -> Diary:
    """Open a journal to write in it, as a person does who presses "Try again" until it can be."""
    return keep_trying(say, lambda: opened_to_write(place))


def opened_to_write(place: Path) -> Diary:
    """Open a journal. Raises ReadingOnly where it can only be read."""
    journal = diary.open(place / "journal", WORDS)
    if journal.safety.why_reading:
        journal.close()
        raise ReadingOnly
    return journal


def text(number: int) -> str:
    """Return the words of one write: from a line to some pages of the database."""
    return f"write {number}" + f" {PLANTED} and moorhens" * (1, 40, 500)[number % 3]


def written(place: Path, texts: int) -> Path:
    """Make a journal at rest that holds some texts; return its folder."""
    vault, sheet = new_vault(place)
    journal = Diary(vault)
    for number in range(texts):
        journal.reflections.write(draft(number))
    journal.close()
    (place / "sheet.txt").write_text(sheet)
    return vault.folder


def draft(number: int, id: int | None = None):
    from tests import factory

    return factory.draft(text(number), id=id)


def said(lines: list[str], what: str) -> list[list[str]]:
    """Return what follows a word in each line that begins with it."""
    return [line.split()[1:] for line in lines if line.split()[:1] == [what]]


def number_of(body: str) -> int:
    """Return which write a text came from, or -1 if it is not one of ours, word for word."""
    found = body.split()[1] if body.startswith("write ") else "-1"
    return int(found) if found.isdigit() and body == text(int(found)) else -1


def bodies(journal: Diary) -> dict[int, int]:
    """Return which write each reflection holds, by id."""
    lines = journal.reflections.list(limit=1000).previews
    return {line.id: number_of(journal.reflections.read(line.id).body) for line in lines}


def plain(place: Path) -> str:
    """Return which files hold readable words of the journal, or nothing."""
    found = [
        str(path.relative_to(place))
        for path in place.rglob("*")
        if path.is_file() and PLANTED.encode() in path.read_bytes()
    ]
    return f"readable words in {found}" if found else ""


def untidy(journal: Path) -> str:
    """Return what lies in a closed journal's folder that should not, or nothing."""
    names = {path.name for path in journal.iterdir()}
    databases = {name for name in names - KEPT_NAMES if name.startswith("journal-")}
    odd = sorted(names - KEPT_NAMES - databases)
    # SQLite leaves a rollback journal that says nothing, if the power went before it said anything.
    databases -= {
        name for name in databases if name.endswith("-journal") and _is_empty(journal / name)
    }
    if len(databases) != 1 or not next(iter(databases)).endswith(".db"):
        odd += sorted(databases)
    backups = journal / "backups"
    odd += [path.name for path in backups.glob("*") if path.suffix != ".chimebackup"]
    if (journal / "keys.json").read_bytes() != (journal / "keys.bak").read_bytes():
        odd.append("keys.bak is not keys.json")
    return f"left after the next opening: {odd}" if odd else ""


def _is_empty(rollback: Path) -> bool:
    return not any(rollback.read_bytes()[:8])


def judged(place: Path, look: Look, words: tuple[str, ...] = (WORDS,)) -> str:
    """Open the journal with the one of the words that fits; say what is wrong with it."""
    if wrong := plain(place):
        return wrong
    journal = place / "journal"
    try:
        with opened(journal, words) as vault:
            torn = torn_free_page(vault)
            wrong = look(Diary(vault))
    except ChimeError as trouble:
        return f"does not open: {type(trouble).__name__}"
    return wrong or untidy(journal) or torn


def torn_free_page(vault: Vault) -> str:
    """Verify every page; tell of it if only pages that hold nothing were broken, and are mended.

    Raises VaultDamaged if others are, or if they still are.
    """
    try:
        vault.check()
    except VaultDamaged:
        if vault.damage() is not None:
            raise
        vault.check()
        return TORN_FREE_PAGE
    return ""


@contextmanager
def opened(journal: Path, words: tuple[str, ...]) -> Iterator[Vault]:
    """Open with the first of the words that fits. Raises WrongPassphrase if none does."""
    for passphrase in words:
        try:
            vault = Vault.open(journal, passphrase)
        except WrongPassphrase:
            continue
        try:
            yield vault
        finally:
            vault.close()
        return
    raise WrongPassphrase
