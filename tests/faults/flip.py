"""One bit wrong on the disk: it is noticed, or mended, and no wrong word is ever shown."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from chime_journal.diary.journal import Diary
from chime_journal.errors import ChimeError
from chime_journal.model.reflection import Draft
from chime_journal.store.vault import Vault
from tests.factory import WORDS, moment, new_vault
from tests.faults.trial import Trial

PAGE = 4096  # bytes
ENTRIES = 12
Harm = Callable[[bytearray, random.Random], None]


def each_page(folder: Path, flips: int = 1) -> Trial:
    """Flip a bit in each page of a small journal's database, one at a time."""
    whole = filled(folder / "whole")
    trial, chance = Trial("one bit flipped in each page"), random.Random(2)
    for number in range((whole / "journal-1.db").stat().st_size // PAGE):
        for _ in range(flips):
            bit = number * PAGE * 8 + chance.randrange(PAGE * 8)
            harm(trial, whole, f"page {number + 1}", {"journal-1.db": flip(bit)}, chance)
    return trial


def key_files(folder: Path, times: int) -> Trial:
    """Flip a bit in the key file, and in both key files."""
    whole = filled(folder / "whole keys")
    trial, chance = Trial("one bit flipped in the key files"), random.Random(3)
    for _ in range(times):
        bit = chance.randrange((whole / "keys.json").stat().st_size * 8)
        harm(trial, whole, f"keys.json bit {bit}", {"keys.json": flip(bit)}, chance)
        both = {"keys.json": flip(bit), "keys.bak": flip(bit)}
        harm(trial, whole, f"both key files bit {bit}", both, chance)
    return trial


def cut_short(folder: Path, times: int) -> Trial:
    """Cut the database at random lengths, as a copy that was broken off."""
    whole = filled(folder / "whole cut")
    trial, chance = Trial("database cut short"), random.Random(4)
    size = (whole / "journal-1.db").stat().st_size
    for _ in range(times):
        length = chance.randrange(size)
        harm(trial, whole, f"cut to {length}", {"journal-1.db": cut(length)}, chance)
    return trial


def flip(bit: int) -> Harm:
    def flipped(data: bytearray, _chance: random.Random) -> None:
        data[bit // 8] ^= 1 << bit % 8

    return flipped


def cut(length: int) -> Harm:
    def shortened(data: bytearray, _chance: random.Random) -> None:
        del data[length:]

    return shortened


def filled(folder: Path) -> Path:
    """Make a small journal at rest."""
    vault, _sheet = new_vault(folder)
    journal = Diary(vault)
    for number in range(ENTRIES):
        journal.reflections.write(Draft(moment=moment(), body=words(number)))
    journal.close()
    return vault.folder


def words(number: int) -> str:
    return f"reflection {number} " + "about moorhens and marmalade " * 100


def harm(
    trial: Trial, whole: Path, what: str, files: dict[str, Harm], chance: random.Random
) -> None:
    """Harm a copy of a journal and see what opening it says."""
    copy = whole.with_name("harmed")
    shutil.copytree(whole, copy)
    for name, change in files.items():
        data = bytearray((copy / name).read_bytes())
        change(data, chance)
        (copy / name).write_bytes(data)
    outcome = opened(copy)
    trial.note(outcome, f"{what}: {outcome}" if outcome == "wrong words" else "")
    shutil.rmtree(copy)


def opened(journal: Path) -> str:
    """Open a journal; say how the harm came out. An error that is not the app's own ends it all."""
    try:
        vault = Vault.open(journal, WORDS)
    except ChimeError as trouble:
        return f"refused: {type(trouble).__name__}"
    try:
        vault.check()
        listed = Diary(vault).reflections.list().previews
        bodies = {Diary(vault).reflections.read(line.id).body for line in listed}
    except ChimeError as trouble:
        return f"noticed: {type(trouble).__name__}"
    finally:
        vault.close()
    return "mended" if bodies == {words(number) for number in range(ENTRIES)} else "wrong words"
