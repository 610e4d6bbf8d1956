"""The diary: an open journal, room by room. The one thing screens ask and tell."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from chime_journal.diary import keepsake, leaving, snapshot
from chime_journal.diary.bin import Bin
from chime_journal.diary.checkins import CheckIns
from chime_journal.diary.events import Events
from chime_journal.diary.exercises import Exercises
from chime_journal.diary.goals import Goals
from chime_journal.diary.looks import Looks
from chime_journal.diary.merging.room import Merging
from chime_journal.diary.people import People
from chime_journal.diary.pictures import Pictures
from chime_journal.diary.plan import Plan
from chime_journal.diary.preferences import PreferenceStore
from chime_journal.diary.prompts import Prompts
from chime_journal.diary.receipts import Receipts
from chime_journal.diary.reflections import Reflections
from chime_journal.diary.replies import Replies
from chime_journal.diary.safety import Safety
from chime_journal.diary.shelf import Shelf
from chime_journal.diary.spelling import OwnWords
from chime_journal.diary.story import Story
from chime_journal.diary.strengths import Strengths
from chime_journal.diary.taking_out import TakingOut
from chime_journal.diary.templates import Templates
from chime_journal.errors import ChimeError, CopyOutdated
from chime_journal.model.backup import TakenAlong
from chime_journal.model.keepsake import Book, BookWish
from chime_journal.model.shared import Choices, Selection, Snapshot
from chime_journal.store import removal
from chime_journal.store.backup import Backup, Era

if TYPE_CHECKING:
    from chime_journal.store.vault import Vault


class Diary:
    """Everything a person can do in an open journal; belongs to one thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.folder = vault.folder
        self.journal_id = vault.journal_id
        self.reflections = Reflections(vault)
        self.pictures = Pictures(vault)
        self.checkins = CheckIns(vault)
        self.strengths = Strengths(vault)
        self.goals = Goals(vault)
        self.events = Events(vault)
        self.exercises = Exercises(vault)
        self.story = Story(vault)
        self.people = People(vault)
        self.plan = Plan(vault)
        self.prompts = Prompts(vault)
        self.bin = Bin(vault)
        self.receipts = Receipts(vault)
        self.replies = Replies(vault)
        self.templates = Templates(vault)
        self.looks = Looks(vault)
        self.preferences = PreferenceStore(vault)
        self.spelling = OwnWords(vault)
        self.safety = Safety(vault)
        self.shelf = Shelf(vault, self.preferences)
        self.taking_out = TakingOut(vault)
        self.merging = Merging(vault, self.shelf, self.plan)
        self._taken: tuple[str, int] | None = None  # the state that was copied to take along

    def choices(self, first: date, last: date) -> Choices:
        """Return what may be ticked for a share of the days from `first` to `last`."""
        return snapshot.choices(self._vault, first, last)

    def snapshot(self, selection: Selection) -> Snapshot:
        """Return what was ticked, as far as it may be shared. Raises InvalidEntry."""
        return snapshot.snapshot(self._vault, selection)

    def absent_names(self, selection: Selection) -> tuple[str, ...]:
        """Return the names to change that are nowhere in what goes in. Raises InvalidEntry."""
        return snapshot.absent_names(self._vault, selection)

    def book(self, wish: BookWish) -> Book:
        """Return what goes into a book to keep. Raises InvalidEntry("title")."""
        return keepsake.book(self._vault, wish, self.preferences.read().name)

    def close(self) -> None:
        """Bring everything to rest and forget the key."""
        self._vault.close()

    def checkpoint(self) -> None:
        """Bring everything into the journal's main file; for quiet moments."""
        self._vault.checkpoint()

    def opens_with(self, passphrase: str) -> bool:
        """Say whether these words open this journal. Takes about a second."""
        return self._vault.opens_with(passphrase)

    def change_passphrase(self, old: str, new: str) -> None:
        """Let other words open this journal. Raises WrongPassphrase."""
        before = Era.of(self._vault.keys)
        self._vault.change_passphrase(old, new)
        with suppress(ChimeError):  # the words are changed, noted or not
            self.shelf.note_words(before)

    def new_recovery_sheet(self, passphrase: str) -> str:
        """Make the recovery sheet worthless and return the text of a new one.

        The journal is copied under a new key, so this takes a while. Raises WrongPassphrase.
        """
        before = Era.of(self._vault.keys)
        sheet = self._vault.new_recovery_sheet(passphrase)
        with suppress(ChimeError):  # the sheet is made, noted or not
            self.shelf.note_sheet(before)
        return sheet

    def back_up(self, progress: Callable[[float], None] = lambda part: None) -> Backup:
        """Make a backup here and prove that it opens; `progress` hears 0 to 1.

        May run on another thread than the rest of the diary. Raises what `backup.make` does.
        """
        return self.shelf.make_here(progress)

    def back_up_if_due(
        self,
        today: date,
        progress: Callable[[float], None] = lambda part: None,
        *,
        leaving: bool = False,
    ) -> Backup | None:
        """Make the day's backup and let old ones go, if something changed; else return None.

        May run on another thread, like `back_up`. What `progress` raises stops it without a trace.
        `leaving`: only if the last one was quick; else it stays due.
        """
        return self.shelf.make_if_due(today, progress, leaving=leaving)

    def backups(self) -> list[Backup]:
        """Return the backups beside this journal, newest first."""
        return self.shelf.listing()

    def take_along(
        self,
        place: Path,
        words: str,
        progress: Callable[[float], None] = lambda part: None,
        *,
        whole: Path | None = None,
    ) -> TakenAlong:
        """Copy the journal to another place, and prove that the copy opens with these words.

        One backup file in `place`, or a journal folder `whole` in it, with its backups.
        Raises WrongPassphrase, InvalidEntry("place"), and what making a backup raises.
        """
        before = leaving.state(self._vault)
        taken = leaving.take_along(self._vault, place, words, progress, whole=whole)
        self._taken = before
        return taken

    def remove(self, *, copied: bool, there_too: bool = False) -> list[Path]:
        """Close this journal and remove its files; return what else lies in its folder.

        `copied`: only if nothing was written since `take_along`; raises CopyOutdated.
        `there_too`: its backups at the second place first, if that is there.
        """
        if copied and leaving.state(self._vault) != self._taken:
            raise CopyOutdated
        if there_too:
            self.shelf.remove_there()
        self._vault.close()
        return removal.remove_journal(self.folder)
