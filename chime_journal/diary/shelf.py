"""The shelf: backups of an open journal, beside it and at a second place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from chime_journal.diary.backup_notes import NoteStore
from chime_journal.errors import Cancelled, ChimeError, InvalidEntry, VaultDamaged
from chime_journal.model.backup import Renewed, SecondPlace, Thinned
from chime_journal.model.change import Change
from chime_journal.store import archive, backup, folder, removal
from chime_journal.store.backup import Backup, Era

if TYPE_CHECKING:
    from chime_journal.diary.preferences import PreferenceStore
    from chime_journal.store.vault import Vault

QUICK = 0.3  # seconds; a backup that took longer does not hold up leaving

Progress = Callable[[float], None]
Checked = dict[tuple[Path, int], bool | None]  # file and size -> opens


class Shelf:
    """May be used beside the diary's own thread. What `progress` raises stops the work."""

    def __init__(self, vault: Vault, preferences: PreferenceStore) -> None:
        self._vault, self._preferences = vault, preferences
        self._notes = NoteStore(vault)
        self._checked: Checked = {}  # since this journal was opened
        self._trouble: ChimeError | None = None  # with the second place

    @property
    def here(self) -> Path:
        """Return the folder beside the journal where its backups lie."""
        return self._vault.folder / folder.BACKUPS

    # What there is

    def listing(self) -> list[Backup]:
        """Return the backups beside the journal, newest first, with what opens each."""
        return self._listed(self._vault.folder)

    def listing_there(self) -> list[Backup]:
        """Return this journal's backups at the second place; none while it is not there."""
        place = self.second()
        if place is None or not place.there:
            return []
        found = self._listed(place.folder)
        return [each for each in found if each.journal_id == self._vault.journal_id]

    def _listed(self, place: Path) -> list[Backup]:
        notes = self._notes.read()
        words, sheets = notes.days(notes.words), notes.days(notes.sheets)
        now = Era.of(self._vault.keys)
        same = frozenset(notes.same_words)
        return [
            replace(
                backup.fitted(each, now, words, sheets, same),
                opens=self._checked.get((each.path, each.size), each.opens),
                checked=(each.path, each.size) in self._checked,
            )
            for each in backup.listing(place)
        ]

    def thinned(self) -> Thinned | None:
        """Return how many went by themselves the last time, or None if none ever did."""
        notes = self._notes.read()
        if not notes.thinned:
            return None
        return Thinned(notes.thinned, date.fromisoformat(notes.thinned_on))

    def check(self, progress: Progress) -> list[Backup]:
        """Read every backup whole, open those the key opens, and return them all."""
        found = [*self.listing(), *self.listing_there()]
        for at, each in enumerate(found):
            part = _part(progress, at, len(found))
            self._checked[each.path, each.size] = backup.verify(each.path, self._vault, part).opens
        return [*self.listing(), *self.listing_there()]

    def held_until(self) -> date | None:
        """Return the day by which all backups there are now will have gone; None without any."""
        days = [each.day for each in (*self.listing(), *self.listing_there())]
        return backup.gone_by(max(days)) if days else None

    # Making them

    def make(self, progress: Progress) -> Backup:
        """Make a backup, prove it, and take a copy to the second place if that is there."""
        made = self.make_here(_part(progress, 0, 2) if self._is_there() else progress)
        self._bring_over(_part(progress, 1, 2))
        return made

    def make_if_due(self, today: date, progress: Progress, *, leaving: bool) -> Backup | None:
        """Make the day's backup and let old ones go, if something changed; else return None.

        Before it every page of the journal is checked: what is damaged pushes out nothing.
        `leaving`: only if the last one was quick, and not to the second place; it stays due.
        """
        took = self._notes.read().took
        if leaving and took is not None and took >= QUICK:
            return None
        made = None
        if backup.is_due(self._vault, today):
            if not leaving and self._vault.damage(progress) is not None:
                raise VaultDamaged
            made = self.make_here(progress)
            self._thin(self._vault.folder, today)
        if not leaving:
            self._bring_over(progress, today)
        return made

    def make_here(self, progress: Progress) -> Backup:
        """Make a backup beside the journal and prove that it opens."""
        began = monotonic()
        made = backup.make(self._vault, progress)
        self._checked[made.path, made.size] = True
        with suppress(ChimeError):  # the backup is there, noted or not
            self._notes.change(took=monotonic() - began)
        return made

    def _thin(self, place: Path, today: date) -> None:
        share = self._preferences.read().backup_room / 100
        gone = backup.thin(place, today, share=share, journal_id=self._vault.journal_id)
        if gone:
            self._notes.change(thinned=len(gone), thinned_on=today.isoformat())

    # The second place

    def second(self) -> SecondPlace | None:
        """Return where backups go too, or None if the person chose no such place."""
        chosen = self._preferences.read().second_place
        if not chosen:
            return None
        there = False
        with suppress(OSError):  # a stick that is just being pulled out
            there = Path(chosen).is_dir()
        return SecondPlace(Path(chosen), there, self._notes.read().waiting, self._trouble)

    def choose_second(self, place: Path | None) -> Change:
        """Let backups go to a place too, or to none. Raises InvalidEntry("second_place").

        Its reason is "inside" for the journal's own folder, and "journal" for another journal's.
        """
        chosen = place.resolve() if place is not None else None
        if chosen is not None:
            own = self._vault.folder.resolve()
            if chosen.is_relative_to(own):
                raise InvalidEntry("second_place", "inside")
            if folder.is_journal(chosen) or folder.is_journal(chosen.parent):
                raise InvalidEntry("second_place", "journal")
            if chosen.is_mount():  # without its stick such a folder is there too, and empty
                chosen = chosen / folder.BACKUPS
                chosen.mkdir(mode=0o700, exist_ok=True)
        self._trouble = None
        if chosen is None:  # else it may be the same stick, come back under another name
            self._notes.change(waiting=False)
        return self._preferences.change(second_place=str(chosen) if chosen else "")

    def bring_over(self, progress: Progress) -> Path | None:
        """Copy the newest backup to the second place, if there is one of each; return the copy."""
        return self._bring_over(progress)

    def _is_there(self) -> bool:
        place = self.second()
        return place is not None and place.there

    def _bring_over(
        self,
        progress: Progress,
        today: date | None = None,
        made: Backup | None = None,
        *,
        sure: bool = False,
    ) -> Path | None:
        """Copy a backup, or the newest, to the second place, if it is there and lacks it.

        `today`: and thin it. `sure`: open a copy that is there already. Return that copy. What goes
        wrong is kept for Settings to say.
        """
        place = self.second()
        if place is None or not place.there:
            return None
        try:
            copied = self._copy(place.folder, progress, made, sure=sure)
            if today is not None:
                self._thin(place.folder, today)
        except Cancelled:
            raise
        except ChimeError as problem:
            self._trouble = problem
            return None
        self._trouble = None
        return copied

    def _copy(
        self, place: Path, progress: Progress, made: Backup | None, *, sure: bool
    ) -> Path | None:
        newest = made or next((each for each in self.listing() if self._is_ours(each)), None)
        if newest is None:
            return None
        seal = archive.seal(newest.path)
        for each in self.listing_there():
            same = each.opens is not False and archive.seal(each.path) == seal
            if same and (not sure or self._proves(each, progress)):
                return each.path
        return self._vault.copy_backup(newest.path, place, progress)

    def _proves(self, there: Backup, progress: Progress) -> bool:
        """Open a copy that was made earlier: a drive may have lost some of it since."""
        return backup.verify(there.path, self._vault, progress).opens is True

    def _is_ours(self, each: Backup) -> bool:
        """Whether the key in hand opens it, as far as its first bytes tell."""
        return each.opens is not False and each.era.sheet == Era.of(self._vault.keys).sheet

    # Letting the older ones go

    def renew(self, progress: Progress) -> Renewed:
        """Make a new backup, and once it is proven remove the older ones, here and there.

        Where the second place is not there, its older ones wait: `remove_waiting`.
        """
        made = self.make_here(_part(progress, 0, 2))
        copied = self._bring_over(_part(progress, 1, 2), made=made)
        here = len(self.listing()) - 1
        left = removal.remove_backups(
            self._vault.folder, self._vault.journal_id, made.path, own=True
        )
        waiting = self.second() is not None and copied is None
        self._notes.change(waiting=waiting)
        there = self._remove_there(copied) if copied is not None else 0
        return Renewed(here - len(left), there, waiting, len(left))

    def remove_waiting(self, progress: Progress) -> int:
        """Remove the older ones at the second place now that it is back; return how many went."""
        copied = self._bring_over(progress, sure=True)
        if copied is None:
            raise self._trouble or InvalidEntry("second_place", "away")
        self._notes.change(waiting=False)
        return self._remove_there(copied)

    def remove_there(self) -> int:
        """Remove every backup of this journal at the second place, if it is there."""
        return self._remove_there(None) if self._is_there() else 0

    def _remove_there(self, spare: Path | None) -> int:
        place = self.second()
        assert place is not None
        before = len(self.listing_there())
        removal.remove_backups(place.folder, self._vault.journal_id, spare, own=False)
        return before - len(self.listing_there())

    def note_words(self, before: Era) -> None:
        """Note that the words were changed today; `before` is what held until now."""
        notes, today = self._notes.read(), _today()
        earlier = dict.fromkeys((before.words, *notes.same_words), today)
        self._notes.change(words=notes.words | earlier, same_words=[])

    def note_sheet(self, before: Era) -> None:
        """Note that the sheet was changed today; the words stayed the same."""
        notes = self._notes.read()
        self._notes.change(
            sheets=notes.sheets | {before.sheet: _today()},
            same_words=[*notes.same_words, before.words],
        )


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()


def _part(progress: Progress, at: int, of: int) -> Progress:
    """Return what tells `progress` of one of several equal pieces of work."""
    return lambda done: progress((at + done) / of)
