"""The whole copy: one zip with a page, days, ratings, pictures and all records, open or locked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal.crypto.age import Locking
from chime_journal.diary.records.kinds import KINDS
from chime_journal.diary.records.reading import Records
from chime_journal.diary.records.written import CHECKINS, REFLECTIONS
from chime_journal.errors import ExportFailed
from chime_journal.exchange.open_export import document, markdown, page, ratings
from chime_journal.exchange.open_export.archive import Archive, Sink
from chime_journal.exchange.open_export.day import by_reflection, days, named_files
from chime_journal.model.taken import Wanted
from chime_journal.paths import resources
from chime_journal.store.saving import new_file
from chime_journal.words import taken_out as said

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

Progress = Callable[[float], None]

READ_ME = "README.txt"
LARGE = 400_000_000  # bytes of a journal from which a file in the zip may pass 2 GiB


def take_out(
    diary: Diary,
    wanted: Wanted,
    path: Path,
    words: str = "",
    progress: Progress = lambda part: None,
    at: datetime | None = None,
) -> None:
    """Put a copy of what is wanted at `path`, locked with `words` unless they are empty.

    May run beside the diary's own thread. What `progress` raises stops it; nothing of it stays
    then. Raises DiskFull, VaultReadOnly, ExportFailed; "inside" for a place in the journal.
    """
    if path.resolve().is_relative_to(diary.folder.resolve()):
        raise ExportFailed("inside")
    about = document.About(at or datetime.now().astimezone(), said.language())
    with new_file(path) as file, diary.taking_out.records(wanted) as records:
        large = records.size() > LARGE
        if not words:
            _Copy(records, about, progress).write(file, large=large)
            return
        locking = Locking(file, words)
        _Copy(records, about, progress).write(locking, large=large)
        locking.finish()


class _Copy:
    """One copy on its way, and how far it is."""

    def __init__(self, records: Records, about: document.About, progress: Progress) -> None:
        self._records = records
        self._about = about
        self._progress = progress
        self._files = records.picture_files()
        counts = {kind.section: records.count(kind) for kind in KINDS}
        told = counts[REFLECTIONS.section] + counts[CHECKINS.section]
        # Every record once as JSON; what has a day in Markdown and on the page; then two more.
        self._all = sum(counts.values()) + 2 * told + counts[CHECKINS.section] + len(self._files)
        self._done = 0

    def write(self, sink: Sink, *, large: bool) -> None:
        names = named_files(self._files)
        pictures = by_reflection(self._files, names)
        on = self._about.at.date()
        with Archive(sink, self._about.at, large=large) as archive:
            with archive.text(READ_ME) as file:
                # Old programs for text on Windows know no other line ends.
                file.write(said.read_me(on).replace("\n", "\r\n"))
            with archive.text(document.SCHEMA) as file:
                file.write(_schema())
            with archive.text(document.NAME) as file:
                document.write(file, self._about, self._records, names, self._tick)
            months = self._write_days(archive, pictures)
            with archive.text(page.NAME) as file:
                name = self._records.name()
                page.write(file, self._records, pictures, on, months, name, self._tick)
            with archive.text(ratings.NAME) as file:
                ratings.write(file, self._records, self._tick)
            for uid, name in names.items():
                archive.put(name, self._records.image(uid))
                self._tick()
        self._progress(1.0)

    def _write_days(self, archive: Archive, pictures: markdown.Pictures) -> list[str]:
        """Write a file for each day; return the months there are, in order."""
        months: list[str] = []
        for day in days(self._records):
            with archive.text(markdown.name(day)) as file:
                file.write(markdown.text(day, pictures))
            if day.month not in months[-1:]:
                months.append(day.month)
            self._tick(len(day.reflections) + len(day.checkins))
        return months

    def _tick(self, records: int = 1) -> None:
        self._done += records
        self._progress(min(1.0, self._done / max(1, self._all)))


def _schema() -> str:
    return (resources() / "exchange" / document.SCHEMA).read_text("utf-8")
