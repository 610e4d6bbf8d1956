"""How one backup is said: when it was made, how large it is, whether it can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

if TYPE_CHECKING:
    from chime_journal.diary import BackupLine


def made_on(backup: BackupLine) -> str:
    """Return e.g. "Monday 23 November 2026, 14:03", by this computer's clock."""
    made = backup.made_at.astimezone()
    moment = QDateTime.fromSecsSinceEpoch(int(made.timestamp()))
    return QLocale().toString(moment, "dddd d MMMM yyyy, HH:mm")


def about(backup: BackupLine) -> str:
    """Return size and state, e.g. "1.2 MiB. It was opened and checked when it was made."."""
    tr = QCoreApplication.translate
    size = QLocale().formattedDataSize(backup.size, 1)
    if backup.opens is False:
        return tr("backups", "{size}. Damaged: it does not open.").format(size=size)
    return tr("backups", "{size}. It was opened and checked when it was made.").format(size=size)
