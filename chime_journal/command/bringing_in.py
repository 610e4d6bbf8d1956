"""Bringing in entries of another diary, or a copy that was taken out."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.command import answers, words_in
from chime_journal.command.arguments import ANY, COPY
from chime_journal.command.exits import Exit, NoWords
from chime_journal.command.lines import tell
from chime_journal.command.opening import journal_words, opened
from chime_journal.command.watch import Watch
from chime_journal.errors import WrongPassphrase
from chime_journal.exchange import dry_run
from chime_journal.exchange.formats import FORMATS
from chime_journal.exchange.open_export import coming_in
from chime_journal.exchange.open_export.copy import is_copy, is_locked, open_copy
from chime_journal.gui.bring_back.words import new_things
from chime_journal.gui.bring_in import words as said

if TYPE_CHECKING:
    from chime_journal.exchange.dry_run import DryRun, Reading
    from chime_journal.exchange.entry import Left
    from chime_journal.model.picture import NewPicture


def bring_in(wanted: Namespace, watch: Watch) -> Exit:
    """Bring in what is new, or only tell what that would be."""
    words = journal_words(wanted.journal)
    if wanted.format == COPY or (wanted.format == ANY and is_copy(wanted.file)):
        return _copy(wanted, words, watch)
    kinds = [each for each in FORMATS if wanted.format in (ANY, each.name)]
    watch.gently()
    reading = answers.reading(wanted, kinds, watch.tick)
    return _entries(wanted, words, reading, watch)


def _entries(wanted: Namespace, words: str, reading: Reading, watch: Watch) -> Exit:
    missed: list[Left] = []
    with opened(wanted.journal, words, to_write=not wanted.dry_run) as journal:
        run = dry_run.compare(reading, journal.reflections.known_sources(reading.sources()))
        if run.new and not wanted.dry_run:
            dry_run.bring_in(journal, run, _drawn, watch.tick, watch.stopped, missed.append)
    watch.rest()
    tell(said.kind(run.format))
    _count(run, missed)
    if wanted.dry_run:
        _explain(run)
    return Exit.DONE


def _count(run: DryRun, missed: list[Left]) -> None:
    """Tell how much is new, here already and skipped; of photos only if there are any."""
    translate, number = QCoreApplication.translate, QLocale().toString
    photos = sum(len(found.entry.photos) for found in run.new) - len(missed)
    left = sum(len(found.left) for found in run.new) + len(missed)
    tell(translate("command", "New: {number}").format(number=number(len(run.new))))
    tell(translate("command", "Already here: {number}").format(number=number(run.here)))
    tell(translate("command", "Skipped: {number}").format(number=number(len(run.skipped))))
    if photos:
        tell(translate("command", "Photos: {number}").format(number=number(photos)))
    if left:
        tell(translate("command", "Left out: {number}").format(number=number(left)))


def _explain(run: DryRun) -> None:
    """Tell line by line what stays outside and why; of an entry its place, and no word of it."""
    for each in run.skipped:
        _at(each.where, each.file, [said.skipped(each.reason)])
    for found in run.new:
        _at(found.where, found.file, map(said.left, found.left))


def _at(where: str, file: str, reasons: Iterable[str]) -> None:
    place = said.short_place(where, file, whole=True)
    for reason in reasons:
        line = QCoreApplication.translate("command", "{place}: {reason}")
        tell(line.format(place=place, reason=reason))


def _copy(wanted: Namespace, words: str, watch: Watch) -> Exit:
    translate = QCoreApplication.translate
    lock = ""
    if is_locked(wanted.file):
        lock = words_in.read(translate("command", "The words of the copy:"))
    watch.gently()
    try:
        looked = coming_in.look(open_copy(wanted.file, lock, watch.tick))
    except WrongPassphrase as problem:
        raise NoWords(translate("command", "Those words did not open the copy.")) from problem
    with opened(wanted.journal, words, to_write=not wanted.dry_run) as journal:
        compared = coming_in.compare(journal, looked)
        new = compared.new
        if new.total() and not wanted.dry_run:
            _, new = coming_in.bring_in(journal, compared, _drawn, watch.tick, watch.stopped)
    watch.rest()
    if new.total():
        tell(translate("command", "New:"))
        tell(new_things(new))
    else:
        tell(translate("command", "All that is in this copy is in the journal already."))
    return Exit.DONE


def _drawn(data: bytes, name: str) -> NewPicture:
    """Make a photo anew; what that needs is missing on some computers without a screen."""
    from chime_journal.gui.pictures.taking_in import from_bytes

    return from_bytes(data, name)
