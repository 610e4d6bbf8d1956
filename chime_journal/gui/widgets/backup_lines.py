"""How one backup is said: when it was made, how large it is, what opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.words.days import full_day, long_day, with_clock

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine


def made_on(backup: BackupLine) -> str:
    """Return e.g. "Monday 23 November 2026, 14:03", by this computer's clock."""
    made = backup.made_at.astimezone()
    return with_clock(long_day(made), made)


def about(backup: BackupLine) -> str:
    """Return size and state, e.g. "1.2 MiB. It opens. Your words of today open it."."""
    translate = QCoreApplication.translate
    size = QLocale().formattedDataSize(backup.size, 1)
    if backup.opens is False:
        return translate("backups", "{size}. Damaged: it does not open.").format(size=size)
    if not backup.journal_id:
        return translate("backups", "{size}. A newer version of this app made it.").format(
            size=size
        )
    return " ".join((f"{size}.", _state(backup), _words(backup), *_sheet(backup)))


def _state(backup: BackupLine) -> str:
    translate = QCoreApplication.translate
    if backup.opens:
        return translate("backups", "Checked: it opens.")
    if backup.checked:
        return translate("backups", "Checked: it is whole.")
    return translate("backups", "It was opened and checked when it was made.")


def _words(backup: BackupLine) -> str:
    translate = QCoreApplication.translate
    fits = backup.fits
    if fits is None:
        return translate("backups", "The words of that day open it.")
    if fits.words:
        return translate("backups", "Your passphrase opens it.")
    if fits.words_until is not None:
        return translate("backups", "The words you had before {day} open it.").format(
            day=full_day(fits.words_until)
        )
    return translate("backups", "Earlier words open it: those of that day.")


def _sheet(backup: BackupLine) -> tuple[str, ...]:
    """Say which sheet opens it, if it is not the one of now."""
    translate = QCoreApplication.translate
    fits = backup.fits
    if fits is None or fits.sheet:
        return ()
    if fits.sheet_until is not None:
        return (
            translate("backups", "The sheet you had before {day} opens it too.").format(
                day=full_day(fits.sheet_until)
            ),
        )
    return (translate("backups", "An earlier sheet opens it too."),)
