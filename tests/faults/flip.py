"""One bit wrong on the disk: it is noticed, or mended, and no wrong word is ever shown.

Where it is noticed, what is whole must come out of a rescue, word for word.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from chime_journal.diary.journal import Diary
from chime_journal.errors import ChimeError, VaultDamaged
from chime_journal.model.reflection import Draft
from chime_journal.store import keyring, salvage
from chime_journal.store.database import Place
from chime_journal.store.vault import Vault
from tests.factory import WORDS, moment, new_vault
from tests.faults.trial import Trial

PAGE = 4096  # bytes
ENTRIES = 12  # each fills most of a page
FEW = 8  # every eighth page
MOST_LOST = 2  # entries that one wrong bit may cost
WRONG = ("wrong words", "words missing")
MARK = "[The rest cannot be read.]"
Harm = Callable[[bytearray, random.Random], None]


def each_page(folder: Path, flips: int = 1) -> Trial:
    """Flip a bit in each page of a small journal's database, one at a time; 0 flips: in few."""
    whole = filled(folder / "whole")
    trial, chance = Trial("one bit flipped in each page"), random.Random(2)
    for number in range(0, (whole / "journal-1.db").stat().st_size // PAGE, 1 if flips else FEW):
        for _ in range(flips or 1):
            bit = number * PAGE * 8 + chance.randrange(PAGE * 8)
            harm(trial, whole, f"page {number + 1}", {"journal-1.db": flip(bit)}, chance)
    return trial


def anywhere(folder: Path, times: int) -> Trial:
    """Flip a bit anywhere in the folder's database or key files."""
    whole = filled(folder / "whole")
    trial, chance = Trial("one bit flipped anywhere"), random.Random(5)
    sizes = {name: (whole / name).stat().st_size for name in ("journal-1.db", "keys.json")}
    for _ in range(times):
        name = chance.choices(list(sizes), weights=list(sizes.values()))[0]
        bit = chance.randrange(sizes[name] * 8)
        harm(trial, whole, f"{name} bit {bit}", {name: flip(bit)}, chance)
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
        harm(trial, whole, f"cut to {length}", {"journal-1.db": cut(length)}, chance, None)
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
    trial: Trial,
    whole: Path,
    what: str,
    files: dict[str, Harm],
    chance: random.Random,
    rescue_all_but: int | None = MOST_LOST,
) -> None:
    """Harm a copy of a journal, see what opening it says, and rescue what is whole."""
    copy = whole.with_name("harmed")
    shutil.copytree(whole, copy)
    for name, change in files.items():
        data = bytearray((copy / name).read_bytes())
        change(data, chance)
        (copy / name).write_bytes(data)
    outcome = opened(copy)
    miss = f"{what}: {outcome}" if outcome in WRONG else ""
    if outcome.endswith("VaultDamaged"):
        kept, wrong = rescued(copy)
        outcome += f", rescued {kept if kept < ENTRIES - MOST_LOST else 'all but what was hit'}"
        miss = f"{what}: {wrong}" if wrong else miss
        if rescue_all_but is not None and kept < ENTRIES - rescue_all_but:
            miss = f"{what}: only {kept} of {ENTRIES} entries came out whole"
    trial.note(outcome, miss)
    shutil.rmtree(copy)


def rescued(journal: Path) -> tuple[int, str]:
    """Rescue a damaged journal; return how many entries came out whole, and what is wrong."""
    target = journal.with_name("rescued")
    try:
        keys = keyring.load(journal)
        place = Place.of(journal / keys.database, keys.unseal(WORDS), keys.salt)
        salvage.rescue(place, keys, target, MARK, lambda _part: None)
    except ChimeError as trouble:
        return 0, "" if isinstance(
            trouble, VaultDamaged
        ) else f"rescue says {type(trouble).__name__}"
    texts = {words(number) for number in range(ENTRIES)}
    try:
        bodies = read(target)
    except ChimeError as trouble:
        return 0, f"what was rescued does not open: {type(trouble).__name__}"
    finally:
        shutil.rmtree(target, ignore_errors=True)
    odd = [body for body in bodies if body not in texts and not body.endswith(MARK)]
    return len(texts & set(bodies)), f"{len(odd)} rescued texts nobody wrote" if odd else ""


def read(journal: Path) -> list[str]:
    """Verify a journal as a whole and return its texts."""
    vault = Vault.open(journal, WORDS)
    try:
        vault.check()
        reflections = Diary(vault).reflections
        return [reflections.read(line.id).body for line in reflections.list().previews]
    finally:
        vault.close()


def opened(journal: Path, also: frozenset[str] = frozenset()) -> str:
    """Open a journal; say how the harm came out. An error that is not the app's own ends it all.

    Texts in `also` may be there too.
    """
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
    texts = {words(number) for number in range(ENTRIES)}
    if bodies - also == texts:
        return "mended"
    return "words missing" if bodies < texts | also else "wrong words"
