"""An open database: sessions that read, sessions that write, and what keeps it tidy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

import sqlcipher3.dbapi2 as sqlcipher
from sqlmodel import Session

from chime_journal.errors import ChimeError, StoreUnreachable, VaultDamaged, VaultReadOnly
from chime_journal.model.damage import Damage
from chime_journal.store import database, findings, schema
from chime_journal.store.archive import Progress, silent
from chime_journal.store.database import Place
from chime_journal.store.failures import database_told
from chime_journal.store.pages import PAGE, Pages


class OpenDatabase:
    """Two connections to one database, for any thread; errors come out as the app's own."""

    def __init__(self, place: Place, *, reads_only: bool = False) -> None:
        self.place = place
        self.reads_only = reads_only
        self._beside: list[Pages] = []
        self.engine = database.engine(self._connect)
        self._closed = False
        self._writing = database.for_writing(self.engine)
        self._marked = False  # the database already says that something changed
        self.writes = 0  # transactions that changed something

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one unchanging state."""
        with self._told(), Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self, *, counts: bool = True) -> Iterator[Session]:
        """Give a session whose work is kept as a whole at the end, or not at all on any error.

        What does not count makes no backup due. Raises VaultReadOnly where it is only read.
        """
        if self.reads_only:
            raise VaultReadOnly
        with self._told(), Session(self._writing, expire_on_commit=False) as session:
            with session.begin():
                raw = database.driver(session.connection())
                before = raw.total_changes
                yield session
                session.flush()
                changed = counts and raw.total_changes != before
                # Counted while the write lock is held, so that a backup cannot overlook it.
                self.writes += changed
                if changed and not self._marked:
                    schema.mark_changed(session.connection(), True)
            self._marked = self._marked or changed

    @contextmanager
    def raw(self) -> Iterator[sqlcipher.Connection]:
        """Lend one of the driver's own connections, outside any transaction."""
        with self._told(), closing(self.engine.raw_connection()) as lent:
            yield lent.driver_connection

    def checkpoint(self) -> None:
        """Bring everything from the log into the main file."""
        if self.reads_only:
            return
        with self.raw() as raw:
            database.checkpoint(raw)

    def check(self) -> None:
        """Verify every page and how they hang together. Raises VaultDamaged."""
        if self.salt() != self.place.salt or self.broken_pages(silent):
            raise VaultDamaged
        if not self.hangs_together(silent):
            raise VaultDamaged

    def broken_pages(self, progress: Progress) -> list[int]:
        """Return the numbers of damaged pages; one that is being written may be among them."""
        return findings.broken_pages(self._pages(), progress)

    def describe(self, broken: list[int], progress: Progress) -> Damage | None:
        """Name those pages that are damaged for sure; nobody may be writing. None if none is.

        Pages that hold nothing, such as a power cut can tear, are written anew and not told of.
        """
        found = self._described(broken, progress)
        if found is None or self.reads_only or not found.costs_nothing:
            return found
        with suppress(ChimeError):  # no room for it, say; then it is told of after all
            self._write_anew()
        return self._described(self.broken_pages(progress), progress)

    def _write_anew(self) -> None:
        """Write every page that holds nothing again, by filling them all and setting them free.

        Filling does not read what is on such a page; VACUUM does, and fails on the torn ones.
        """
        with self.raw() as raw:
            raw.execute("DROP TABLE IF EXISTS filling")
            (free,) = raw.execute("PRAGMA freelist_count").fetchone()
            raw.execute("CREATE TABLE filling (empty BLOB)")
            try:
                raw.execute("INSERT INTO filling VALUES (zeroblob(?))", (free * PAGE,))
            finally:
                raw.execute("DROP TABLE filling")
        self.checkpoint()

    def _described(self, broken: list[int], progress: Progress) -> Damage | None:
        pages = self._pages() if broken else None
        sure = [number for number in broken if pages and not pages.is_whole(number)]
        return findings.describe(pages, sure, progress) if pages and sure else None

    def hangs_together(self, progress: Progress) -> bool:
        """Tell whether the pages, each whole, make whole trees."""
        with self.raw() as raw:
            return database.hangs_together(raw, progress)

    def salt(self) -> bytes:
        """Return the salt as the file itself has it."""
        return self._pages().salt()

    def _pages(self) -> Pages:
        """Open the file once more; closed before SQLite's own, it would undo SQLite's locks."""
        return self.keep(Pages(self.place))

    def keep(self, pages: Pages) -> Pages:
        """Close these pages with the database, not before."""
        self._beside.append(pages)
        return pages

    def purge(self) -> None:
        """Let nothing of what was deleted linger: merge the search index, empty the log."""
        with self.writing() as session:
            schema.merge_index(session.connection())
        self.checkpoint()

    def is_changed(self) -> bool:
        """Tell whether something was written since the last backup."""
        with self._told(), self.engine.connect() as connection:
            return schema.is_changed(connection)

    def note_backup(self, writes: int) -> None:
        """Note that a backup has everything, unless more was written since `writes` was read."""
        with self._told(), self._writing.begin() as connection:
            if self.writes == writes:
                schema.mark_changed(connection, False)
                self._marked = False

    def close(self) -> None:
        """Close the file and forget its key; whoever comes later is refused."""
        self._closed = True
        self.engine.dispose()
        for pages in self._beside:
            pages.close()
        self._beside.clear()
        self.place = Place(self.place.path)

    def _connect(self) -> sqlcipher.Connection:
        # Without the folder's lock another program may have the journal: never open it again.
        if self._closed:
            raise RuntimeError("this journal is closed")
        return database.connect(self.place)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell database errors as ours; after a lost disk every file is opened anew."""
        try:
            with self._reached(), database_told():
                yield
        except (StoreUnreachable, VaultReadOnly, VaultDamaged):
            # A read that failed once can make a search index look damaged until it is opened anew.
            self.engine.dispose()
            raise

    @contextmanager
    def _reached(self) -> Iterator[None]:
        """Say that the file cannot be reached where that alone made it look damaged."""
        try:
            yield
        except VaultDamaged:
            database.stored_salt(self.place.path)  # fails while a stick is out
            raise
