"""The journal, open for one job and closed after it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from chime_journal import diary
from chime_journal.command import words_in
from chime_journal.errors import DiskFull, NotAVault, VaultInUse, VaultReadOnly
from chime_journal.gui import language

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary


def journal_words(folder: Path) -> str:
    """Return the words on the first line of standard input. Raises NotAVault and NoWords."""
    if not diary.is_journal(folder):
        raise NotAVault
    return words_in.read(QCoreApplication.translate("command", "The words of the journal:"))


@contextmanager
def opened(folder: Path, words: str, *, to_write: bool) -> Iterator[Diary]:
    """Open a journal, and close it whatever happens.

    Raises VaultInUse where another program has it open, and what `diary.open` raises; with
    `to_write` also DiskFull and VaultReadOnly.
    """
    found = diary.open(folder, words)
    try:
        why = found.safety.why_reading
        if why == "in_use":
            raise VaultInUse
        if to_write and why:
            raise DiskFull if why == "full" else VaultReadOnly
        yield found
    finally:
        found.close()


@contextmanager
def spoken(journal: Diary) -> Iterator[None]:
    """Speak the language of a journal meanwhile: what is made is for its person."""
    app = QCoreApplication.instance()
    assert app is not None
    language.speak(app, journal.preferences.read().language)
    try:
        yield
    finally:
        language.speak(app, language.SYSTEM)
