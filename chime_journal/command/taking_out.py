"""Taking the journal out as one zip."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from chime_journal.command import words_in
from chime_journal.command.exits import Exit, Misused
from chime_journal.command.lines import remark, tell
from chime_journal.command.opening import journal_words, opened, spoken
from chime_journal.command.watch import Watch
from chime_journal.errors import ExportFailed, PassphraseRefused
from chime_journal.model.taken import Part, Wanted


def take_out(wanted: Namespace, watch: Watch) -> Exit:
    """Make the copy, and tell where it is."""
    from chime_journal.exchange.open_export.taking_out import take_out

    translate = QCoreApplication.translate
    chosen = _chosen(wanted)
    words = journal_words(wanted.journal)
    lock = (
        words_in.read_new(translate("command", "New words for the copy:")) if wanted.locked else ""
    )
    path = _place(wanted)
    watch.gently()
    with opened(wanted.journal, words, to_write=False) as journal, spoken(journal):
        if lock and journal.opens_with(lock):
            raise PassphraseRefused
        take_out(journal, chosen, path, lock, watch.tick)
    watch.rest()
    tell(str(path))
    if not lock:
        remark(translate("command", "This copy has no lock. Anybody who has it can read it."))
    return Exit.DONE


def _chosen(wanted: Namespace) -> Wanted:
    translate = QCoreApplication.translate
    first, last = wanted.first_day, wanted.last_day
    if first and last and first > last:
        raise Misused(translate("command", "The first day is later than the last day."))
    found = Wanted(first=first, last=last)
    if wanted.parts is not None:
        found = Wanted(parts=wanted.parts, first=first, last=last)
    if not any(found.has(part) for part in Part if part is not Part.BIN):
        raise Misused(translate("command", "There is nothing in the copy with these parts alone."))
    return found


def _place(wanted: Namespace) -> Path:
    """Return the path of the new file. Raises ExportFailed("there")."""
    path: Path = wanted.target
    if path.is_dir():
        ending = ".zip.age" if wanted.locked else ".zip"
        path = path / f"journal-{date.today().isoformat()}{ending}"
    if path.exists() and not wanted.replace:
        raise ExportFailed("there")
    return path
