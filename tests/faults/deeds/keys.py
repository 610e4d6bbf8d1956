"""New words, a new recovery sheet, making a journal, and opening one with its sheet."""

from __future__ import annotations

from pathlib import Path

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.errors import ChimeError, FolderNotEmpty, NotAVault, WrongPassphrase
from chime_journal.store.vault import Vault
from tests import factory
from tests.factory import CHEAP, WORDS
from tests.faults.deeds.deed import (
    Deed,
    Say,
    begun,
    bodies,
    draft,
    judged,
    keep_trying,
    opened_to_write,
    said,
    untidy,
    written,
)

NEW_WORDS = "another grey heron by the weir"
TEXTS = 3


def _all_there(journal: Diary) -> str:
    there = bodies(journal)
    return "" if there == {1: 0, 2: 1, 3: 2} else f"the journal does not hold its texts: {there}"


def _some(place: Path) -> None:
    written(place, TEXTS)


def new_passphrase(place: Path, say: Say) -> None:
    journal = begun(place, say)
    keep_trying(say, lambda: journal.change_passphrase(WORDS, NEW_WORDS))
    say("new")
    journal.close()


def new_passphrase_judged(place: Path, lines: list[str]) -> str:
    words = (NEW_WORDS,) if said(lines, "new") else (WORDS, NEW_WORDS)
    if wrong := judged(place, _all_there, words):
        return wrong
    opening = [passphrase for passphrase in (WORDS, NEW_WORDS) if _opens(place, passphrase)]
    return "" if len(opening) == 1 else f"{len(opening)} passphrases open it"


def _opens(place: Path, words: str) -> bool:
    try:
        Vault.open(place / "journal", words).close()
    except WrongPassphrase:
        return False
    return True


def new_sheet(place: Path, say: Say) -> None:
    journal = begun(place, say)
    say("sheet " + keep_trying(say, lambda: journal.new_recovery_sheet(WORDS)))
    keep_trying(say, lambda: journal.reflections.write(draft(TEXTS)))
    say("kept")
    journal.close()


def new_sheet_judged(place: Path, lines: list[str]) -> str:
    def look(journal: Diary) -> str:
        there = set(bodies(journal).values())
        if said(lines, "kept") and TEXTS not in there:
            return "the words written after the new sheet are not there"
        there.discard(TEXTS)  # stored, but harmed before it could say so
        return "" if there == set(range(TEXTS)) else f"not the texts it held: {there}"

    if wrong := judged(place, look):
        return wrong
    old = _recovers(place, (place / "sheet.txt").read_text())
    new = [_recovers(place, sheet) for (sheet,) in said(lines, "sheet")]
    first = (place / "journal" / "journal-1.db").exists()
    if new and (old or not all(new)):
        return "a new sheet was handed out, and the sheets do not follow"
    return "" if old is first else "the old sheet does not go with the old database"


def _recovers(place: Path, sheet: str) -> bool:
    """Tell whether a sheet opens the journal; what it opens must be whole."""
    try:
        vault = Vault.recover(place / "journal", sheet, WORDS, cost=CHEAP)
    except WrongPassphrase:
        return False
    try:
        vault.check()
    finally:
        vault.close()
    return True


def make(place: Path, say: Say) -> None:
    def whole() -> Diary:
        try:
            return diary.create(place / "journal", WORDS, cost=factory.CHEAP)[0]
        except FolderNotEmpty:
            return opened_to_write(place)  # a try before this one had made it

    new = keep_trying(say, whole)
    say("made")
    keep_trying(say, lambda: new.reflections.write(draft(0)))
    say("kept")
    new.close()


def made(place: Path, lines: list[str]) -> str:
    """A journal is there as promised, or making one again works and leaves nothing odd."""
    journal = place / "journal"
    if said(lines, "made"):
        return judged(place, lambda diary: _holds(diary, bool(said(lines, "kept"))))
    try:
        Vault.open(journal, WORDS).close()
    except NotAVault:
        try:
            Vault.create(journal, WORDS, cost=CHEAP)[0].close()
        except ChimeError as trouble:
            return f"cannot be made again: {type(trouble).__name__}"
    except ChimeError as trouble:
        return f"does not open: {type(trouble).__name__}"
    return untidy(journal)


def _holds(journal: Diary, first: bool) -> str:
    there = list(bodies(journal).values())
    return "" if set(there) == {0} or (there == [] and not first) else f"holds {there}"


def lose_both_key_files(place: Path) -> None:
    written(place, TEXTS)
    for name in ("keys.json", "keys.bak"):
        (place / "journal" / name).unlink()


def recover(place: Path, say: Say) -> None:
    sheet = (place / "sheet.txt").read_text()
    journal = keep_trying(
        say, lambda: diary.recover(place / "journal", sheet, NEW_WORDS, cost=CHEAP)
    )
    say("recovered")
    journal.close()


def recovered(place: Path, lines: list[str]) -> str:
    if said(lines, "recovered"):
        return judged(place, _all_there, (NEW_WORDS,))
    if not _recovers(place, (place / "sheet.txt").read_text()):
        return "the sheet does not open it"
    return judged(place, _all_there)


NEW_PASSPHRASE = Deed("new passphrase", _some, new_passphrase, new_passphrase_judged)
NEW_SHEET = Deed("new recovery sheet", _some, new_sheet, new_sheet_judged)
MAKE = Deed("make a journal", lambda place: place.mkdir(parents=True), make, made)
RECOVER = Deed("recover without key files", lose_both_key_files, recover, recovered)
