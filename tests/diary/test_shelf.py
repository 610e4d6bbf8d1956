"""The shelf: backups go to a second place too, say what opens them, and the older ones can go."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Cancelled, InvalidEntry, VaultDamaged, WrongPassphrase
from chime_journal.store import backup
from chime_journal.store.vault import Vault
from tests.factory import WORDS, draft, new_diary, new_vault
from tests.store.made import contents, flip, redated

TODAY = datetime.now().astimezone().date()
NEW = "three small boats in the harbour"


def quiet(_: float) -> None:
    """Hear how far it is, and say nothing."""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick" / "Backups"
    place.mkdir(parents=True)
    return place


@pytest.fixture
def kept(diary: Diary, stick: Path) -> Diary:
    """A diary with a reflection and a second place."""
    diary.reflections.write(draft("The heron stood still."))
    diary.shelf.choose_second(stick)
    return diary


def restored(path: Path, folder: Path, words: str = WORDS) -> list[str]:
    """Bring a backup back and return what its reflections say."""
    backup.restore(path, folder)
    opened = Diary(Vault.open(folder, words))
    try:
        with opened._vault.reading() as session:
            rows = session.connection().exec_driver_sql("SELECT body FROM reflection")
            return [body for (body,) in rows]
    finally:
        opened.close()


class TestSecondPlace:
    def test_it_gets_the_same_backup_and_that_opens(
        self, kept: Diary, stick: Path, tmp_path: Path
    ) -> None:
        made = kept.shelf.make(quiet)
        (there,) = kept.shelf.listing_there()
        assert there.path.parent == stick
        assert there.path.read_bytes() == made.path.read_bytes()
        assert restored(there.path, tmp_path / "back") == ["The heron stood still."]
        assert contents(stick).keys() == {there.path.name}

    def test_not_there_today_is_no_trouble_and_it_catches_up_when_it_is_back(
        self, kept: Diary, stick: Path
    ) -> None:
        stick.parent.rename(stick.parent.with_name("pulled"))
        kept.back_up_if_due(TODAY)
        place = kept.shelf.second()
        assert place is not None
        assert (place.there, place.trouble) == (False, None)
        assert not stick.exists(), "nothing may be written where the stick was"
        assert kept.shelf.listing_there() == []
        stick.parent.with_name("pulled").rename(stick.parent)
        assert kept.back_up_if_due(TODAY) is None, "one a day"
        assert [each.made_at for each in kept.shelf.listing_there()] == [kept.backups()[0].made_at]

    def test_what_goes_wrong_there_leaves_the_backup_here(self, kept: Diary, stick: Path) -> None:
        stick.rmdir()
        stick.symlink_to("/proc/self")
        made = kept.shelf.make(quiet)
        assert made.opens is True
        place = kept.shelf.second()
        assert place is not None
        assert place.trouble is not None
        stick.unlink()
        stick.mkdir()
        kept.shelf.make(quiet)
        place = kept.shelf.second()
        assert place is not None
        assert place.trouble is None
        assert len(kept.shelf.listing_there()) == 1

    def test_stopping_leaves_nothing_half_done(self, kept: Diary, stick: Path) -> None:
        def stop(done: float) -> None:
            if done > 0.6:
                raise Cancelled

        with pytest.raises(Cancelled):
            kept.shelf.make(stop)
        assert contents(stick) == {}
        assert len(kept.backups()) == 1

    def test_it_is_never_inside_a_journal(self, kept: Diary, tmp_path: Path) -> None:
        inside = kept.folder / "backups"
        other, _ = new_vault(tmp_path / "other")
        other.close()
        link = tmp_path / "link"
        link.symlink_to(inside)
        for place, reason in (
            (inside, "inside"),
            (kept.folder, "inside"),
            (link, "inside"),
            (other.folder, "journal"),
            (other.folder / "backups", "journal"),
        ):
            with pytest.raises(InvalidEntry) as refused:
                kept.shelf.choose_second(place)
            assert refused.value.reason == reason

    def test_it_is_thinned_by_itself_and_another_journals_files_stay(
        self, kept: Diary, stick: Path, tmp_path: Path
    ) -> None:
        other, _ = new_vault(tmp_path / "other")
        strange = [backup.make(other, into=stick).path for _ in range(3)]
        other.close()
        made = kept.shelf.make(quiet)
        for ago in (400, 800, 900):
            old = stick / f"{ago}.chimebackup"
            old.write_bytes(made.path.read_bytes())
            redated(old, datetime.now(UTC) - timedelta(days=ago))
        kept.reflections.write(draft("More."))
        kept.back_up_if_due(TODAY + timedelta(days=1))
        assert len(kept.shelf.listing_there()) == 2
        assert all(path.exists() for path in strange)
        thinned = kept.shelf.thinned()
        assert thinned is not None
        assert (thinned.count, thinned.day) == (3, TODAY + timedelta(days=1))

    def test_none_is_a_choice_too(self, kept: Diary, stick: Path) -> None:
        kept.shelf.choose_second(None)
        assert kept.shelf.second() is None
        kept.shelf.make(quiet)
        assert contents(stick) == {}


class TestDue:
    def test_a_quick_one_may_be_made_on_leaving_and_a_slow_one_stays_due(
        self, kept: Diary, stick: Path
    ) -> None:
        kept.shelf._notes.change(took=4.0)
        assert kept.back_up_if_due(TODAY, leaving=True) is None
        assert kept.backups() == []
        assert kept.back_up_if_due(TODAY) is not None
        assert len(kept.shelf.listing_there()) == 1
        kept.reflections.write(draft("More."))
        kept.shelf._notes.change(took=0.1)
        assert kept.back_up_if_due(TODAY + timedelta(days=1), leaving=True) is not None
        assert len(kept.shelf.listing_there()) == 1, "the stick is not waited for"

    def test_what_the_app_notes_makes_no_backup_due(self, kept: Diary) -> None:
        kept.back_up_if_due(TODAY)
        assert not kept._vault.changed_since_backup()
        assert kept.back_up_if_due(TODAY + timedelta(days=1)) is None

    def test_a_damaged_journal_pushes_out_no_backup(self, diary: Diary) -> None:
        diary.reflections.write(draft("x" * 60_000))
        made = diary.back_up()
        for ago in (400, 800, 900):
            old = made.path.with_name(f"{ago}.chimebackup")
            old.write_bytes(made.path.read_bytes())
            redated(old, datetime.now(UTC) - timedelta(days=ago))
        diary.reflections.write(draft("More."))
        diary.checkpoint()
        flip(diary.folder / "journal-1.db", 4096 * 12 + 100)
        before = contents(diary.folder / "backups")
        with pytest.raises(VaultDamaged):
            diary.back_up_if_due(TODAY + timedelta(days=1))
        assert contents(diary.folder / "backups") == before

    def test_less_room_keeps_fewer(self, diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
        import shutil

        diary.reflections.write(draft())
        made = diary.back_up()
        for ago in (1, 2, 3, 4):
            old = made.path.with_name(f"{ago}.chimebackup")
            old.write_bytes(made.path.read_bytes())
            redated(old, datetime.now(UTC) - timedelta(days=ago))
        free = type("Free", (), {"free": made.size * 20 + 1})
        monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
        diary.shelf._thin(diary.folder, TODAY)
        assert len(diary.backups()) == 5
        diary.preferences.change(backup_room=15)
        diary.shelf._thin(diary.folder, TODAY)
        assert len(diary.backups()) == 3


class TestWhatOpensThem:
    def test_new_words_and_a_new_sheet_are_told_with_their_day(self, diary: Diary) -> None:
        diary.reflections.write(draft())
        diary.back_up()
        diary.change_passphrase(WORDS, NEW)
        diary.back_up()
        diary.new_recovery_sheet(NEW)
        diary.back_up()
        newest, middle, first = (each.fits for each in diary.backups())
        assert newest is not None
        assert middle is not None
        assert first is not None
        assert (newest.words, newest.sheet) == (True, True)
        assert (middle.words, middle.sheet, middle.sheet_until) == (True, False, TODAY)
        assert (first.words, first.words_until) == (False, TODAY)
        assert (first.sheet, first.sheet_until) == (False, TODAY)
        diary.change_passphrase(NEW, WORDS)
        _, middle, first = (each.fits for each in diary.backups())
        assert middle is not None
        assert first is not None
        assert (middle.words, middle.words_until) == (False, TODAY)
        assert first.words_until == TODAY

    def test_without_opening_the_journal_today_is_told_from_earlier(self, tmp_path: Path) -> None:
        from chime_journal import diary

        opened = new_diary(tmp_path)
        opened.reflections.write(draft())
        opened.back_up()
        opened.change_passphrase(WORDS, NEW)
        opened.back_up()
        opened.close()
        newest, first = diary.backups(opened.folder)
        assert newest.fits is not None
        assert first.fits is not None
        assert (newest.fits.words, first.fits.words) == (True, False)
        assert first.fits.words_until is None

    def test_checking_tells_damaged_from_whole_here_and_there(
        self, kept: Diary, stick: Path
    ) -> None:
        kept.shelf.make(quiet)
        kept.new_recovery_sheet(WORDS)
        kept.reflections.write(draft())
        kept.shelf.make(quiet)
        (there, _) = kept.shelf.listing_there()
        flip(there.path, there.size - 50)
        told: list[float] = []
        checked = {each.path: each.opens for each in kept.shelf.check(told.append)}
        newest, oldest = kept.backups()
        assert (checked[newest.path], checked[oldest.path]) == (True, None)
        assert checked[there.path] is False
        assert told == sorted(told)
        assert kept.shelf.listing_there()[0].opens is False


class TestRenewing:
    def test_the_older_ones_go_here_and_there(self, kept: Diary, stick: Path) -> None:
        for number in range(3):
            kept.reflections.write(draft(f"More {number}."))
            kept.shelf.make(quiet)
        done = kept.shelf.renew(quiet)
        assert (done.here, done.there, done.waiting, done.left) == (3, 3, False, 0)
        assert len(kept.backups()) == len(kept.shelf.listing_there()) == 1
        assert restored(kept.shelf.listing_there()[0].path, stick.parent / "back")

    def test_a_place_that_is_away_waits_and_is_asked_again(self, kept: Diary, stick: Path) -> None:
        kept.shelf.make(quiet)
        away = stick.parent.with_name("pulled")
        stick.parent.rename(away)
        done = kept.shelf.renew(quiet)
        assert (done.here, done.there, done.waiting) == (1, 0, True)
        with pytest.raises(InvalidEntry):
            kept.shelf.remove_waiting(quiet)
        away.rename(stick.parent)
        place = kept.shelf.second()
        assert place is not None
        assert place.waiting
        assert kept.shelf.remove_waiting(quiet) == 1
        place = kept.shelf.second()
        assert place is not None
        assert not place.waiting
        (there,) = kept.shelf.listing_there()
        assert there.made_at == kept.backups()[0].made_at

    def test_a_place_back_under_another_name_is_asked_too(self, kept: Diary, stick: Path) -> None:
        kept.shelf.make(quiet)
        away = stick.parent.with_name("other")
        stick.parent.rename(away)
        kept.shelf.renew(quiet)
        kept.shelf.choose_second(away / stick.name)
        place = kept.shelf.second()
        assert place is not None
        assert place.waiting
        assert kept.shelf.remove_waiting(quiet) == 1
        assert len(kept.shelf.listing_there()) == 1

    def test_nothing_goes_before_the_new_one_is_proven(
        self, kept: Diary, stick: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        kept.shelf.make(quiet)

        def stop(done: float) -> None:
            if done > 0.3:
                raise Cancelled

        with pytest.raises(Cancelled):
            kept.shelf.renew(stop)
        assert len(kept.backups()) == len(kept.shelf.listing_there()) == 1

    def test_damaged_ones_here_go_too_and_a_newer_versions_stays(self, kept: Diary) -> None:
        first, second = kept.shelf.make(quiet), kept.shelf.make(quiet)
        first.path.write_bytes(b"cut")
        second.path.write_bytes(b"CHIME-BACKUP-2\r\nmore")
        done = kept.shelf.renew(quiet)
        assert (done.here, done.left) == (1, 1)
        assert second.path.exists()
        assert not first.path.exists()


def test_until_when_backups_hold_what_was_deleted(diary: Diary) -> None:
    assert diary.shelf.held_until() is None
    diary.reflections.write(draft())
    made = diary.back_up()
    redated(made.path, datetime(2026, 11, 3, 12, tzinfo=UTC))
    assert diary.shelf.held_until() == date(2027, 11, 1)
    redated(made.path, datetime(2026, 1, 31, 12, tzinfo=UTC))
    assert diary.shelf.held_until() == date(2027, 1, 1)
    assert {backup.gone_by(date(2026, month, 9)).month for month in range(1, 13)} == set(
        range(1, 13)
    )


class TestTakingAlong:
    def test_one_file_that_opens_with_the_words(self, kept: Diary, tmp_path: Path) -> None:
        place = tmp_path / "elsewhere"
        place.mkdir()
        taken = kept.take_along(place, WORDS)
        assert contents(place).keys() == {taken.path.name}
        assert kept.remove(copied=True) == []
        assert not kept.folder.exists()
        assert restored(taken.path, tmp_path / "back") == ["The heron stood still."]

    def test_a_whole_journal_with_its_backups(self, kept: Diary, tmp_path: Path) -> None:
        kept.back_up()
        kept.reflections.write(draft("And later."))
        place = tmp_path / "elsewhere"
        place.mkdir()
        taken = kept.take_along(place, WORDS, whole=place / "My journal")
        assert taken.path == place / "My journal"
        assert [path.name for path in place.iterdir()] == ["My journal"]
        kept.remove(copied=True)
        opened = Diary(Vault.open(taken.path, WORDS))
        assert len(opened.backups()) == 1
        assert [each.opens for each in opened.shelf.check(quiet)] == [True]
        opened.close()

    def test_wrong_words_a_stop_and_a_place_inside_leave_nothing(
        self, kept: Diary, tmp_path: Path
    ) -> None:
        place = tmp_path / "elsewhere"
        place.mkdir()
        with pytest.raises(WrongPassphrase):
            kept.take_along(place, NEW)
        with pytest.raises(InvalidEntry):
            kept.take_along(kept.folder / "backups", WORDS)

        def stop(done: float, at: float) -> None:
            if done >= at:
                raise Cancelled

        for at in (0.0, 0.3, 0.6, 0.9):
            with pytest.raises(Cancelled):
                kept.take_along(
                    place, WORDS, lambda done, at=at: stop(done, at), whole=place / "My journal"
                )
            assert list(place.iterdir()) == []
        assert kept.reflections.read(1).body == "The heron stood still."
