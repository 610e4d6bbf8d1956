"""Backups, and whether all is whole."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.command.exits import Exit
from chime_journal.command.lines import remark, tell
from chime_journal.command.opening import journal_words, opened
from chime_journal.command.watch import Watch
from chime_journal.errors import VaultDamaged
from chime_journal.gui import damage_words

if TYPE_CHECKING:
    from pathlib import Path

    from chime_journal.diary import BackupLine
    from chime_journal.diary.journal import Diary


def back_up(wanted: Namespace, watch: Watch) -> Exit:
    """Make a backup, and tell where it is."""
    translate = QCoreApplication.translate
    words = journal_words(wanted.journal)
    watch.gently()
    with opened(wanted.journal, words, to_write=True) as journal:
        path = _made(journal, wanted, words, watch)
        second = None if wanted.target else journal.shelf.second()
    watch.rest()
    tell(str(path) if path else translate("command", "No backup is due."))
    if second is not None and second.trouble is not None:
        remark(translate("command", "The second place for backups does not have it yet."))
    return Exit.DONE


def _made(journal: Diary, wanted: Namespace, words: str, watch: Watch) -> Path | None:
    if wanted.target is not None:
        return journal.take_along(wanted.target, words, watch.tick).path
    if wanted.if_due:
        made = journal.back_up_if_due(date.today(), watch.tick)
        return made.path if made else None
    return journal.shelf.make(watch.tick).path


def verify(wanted: Namespace, watch: Watch) -> Exit:
    """Read every page, and every backup if that is wanted. Raises VaultDamaged."""
    translate = QCoreApplication.translate
    words = journal_words(wanted.journal)
    watch.gently()
    with opened(wanted.journal, words, to_write=False) as journal:
        damage = journal.safety.check(date.today(), watch.tick)
        backups = journal.shelf.check(watch.tick) if wanted.backups else []
    watch.rest()
    if damage is not None:
        tell(damage_words.damage(damage).partition("\n")[0])  # the rest of it names days
    else:
        tell(translate("command", "The journal is whole."))
    if wanted.backups:
        _tell_backups(backups)
    if damage is not None:
        raise VaultDamaged
    if any(each.opens is False for each in backups):
        remark(translate("command", "A backup is damaged. Make a new one."))
        return Exit.DAMAGED
    return Exit.DONE


def _tell_backups(backups: list[BackupLine]) -> None:
    translate, number = QCoreApplication.translate, QLocale().toString
    many = Counter(each.opens for each in backups)
    tell(translate("command", "Backups that open: {number}").format(number=number(many[True])))
    if many[None]:
        said = translate("command", "Backups with other words, their bytes whole: {number}")
        tell(said.format(number=number(many[None])))
    for each in backups:
        if each.opens is False:
            tell(translate("command", "Damaged: {path}").format(path=each.path))
