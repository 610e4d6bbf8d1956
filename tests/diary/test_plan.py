"""The staying-well plan: seven headings, and a copy of some that anybody may read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlmodel import col

from chime_journal import diary as door
from chime_journal.diary import plan_copy, safety
from chime_journal.diary.journal import Diary
from chime_journal.errors import InvalidEntry, StoreUnreachable
from chime_journal.model.change import Kind
from chime_journal.model.plan import WORDS_LIMIT, PlanHeading, PlanPart
from chime_journal.store import readable, removal
from tests.factory import DAY, WORDS, moment, new_diary

THEN, PEOPLE, SAFER = PlanHeading.THEN, PlanHeading.PEOPLE, PlanHeading.SAFER
TITLES = {THEN: "What I do then", PEOPLE: "Who helps"}
SAID = "What I do then\n\nKettle, then a call.\n"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Diary]:
    made = new_diary(tmp_path)
    yield made
    made.close()


def rows(journal: Diary) -> list[tuple[str, date]]:
    with journal.plan._vault.reading() as session:
        found = session.connection().execute(select(col(PlanPart.heading), col(PlanPart.day)))
        return [(heading, day) for heading, day in found]


def on_disk(journal: Diary) -> Path:
    return journal.folder / "plan.txt"


def make_readable(journal: Diary) -> None:
    journal.plan.write(THEN, "Kettle, then a call.")
    journal.plan.write(SAFER, "Only for me.")
    journal.plan.choose_copy(TITLES)


class TestWords:
    def test_a_new_plan_has_all_seven_headings_in_order_and_no_words(self, journal: Diary) -> None:
        assert list(journal.plan.read().items()) == [(heading, "") for heading in PlanHeading]
        assert len(PlanHeading) == 7

    def test_words_come_back_as_they_were_typed(self, journal: Diary) -> None:
        typed = "  Up before nine.\n\n\tCurtains \u2014 first. \U0001f331 "
        change = journal.plan.write(PlanHeading.DAILY, typed)
        assert change.kinds == {Kind.PLAN}
        assert journal.plan.read()[PlanHeading.DAILY] == typed
        assert journal.plan.read()[PlanHeading.WELL] == ""

    def test_a_heading_keeps_the_day_of_its_first_words(self, journal: Diary) -> None:
        journal.plan.write(THEN, "One", moment())
        journal.plan.write(THEN, "Two", moment(DAY + timedelta(days=9)))
        assert rows(journal) == [("then", DAY)]
        assert journal.plan.read()[THEN] == "Two"

    @pytest.mark.parametrize("empty", ["", " \n\t "])
    def test_an_emptied_heading_has_no_row(self, journal: Diary, empty: str) -> None:
        journal.plan.write(THEN, "One", moment())
        journal.plan.write(THEN, empty)
        assert rows(journal) == []
        journal.plan.write(THEN, "Two", moment(DAY + timedelta(days=9)))
        assert rows(journal) == [("then", DAY + timedelta(days=9))]

    def test_what_is_too_long_is_refused_whole(self, journal: Diary) -> None:
        journal.plan.write(THEN, "a" * WORDS_LIMIT)
        with pytest.raises(InvalidEntry) as refused:
            journal.plan.write(THEN, "a" * (WORDS_LIMIT + 1))
        assert refused.value.field == "then"
        assert len(journal.plan.read()[THEN]) == WORDS_LIMIT

    def test_what_cannot_be_stored_is_made_storable(self, journal: Diary) -> None:
        journal.plan.write(THEN, "a\0b\ud800c")
        assert journal.plan.read()[THEN] == "ab\ufffdc"


class TestCopy:
    def test_nothing_is_readable_unless_it_is_switched_on(self, journal: Diary) -> None:
        journal.plan.write(THEN, "Kettle, then a call.")
        assert journal.plan.in_copy() == {}
        assert not on_disk(journal).exists()
        assert door.readable_plan(journal.folder) == ""

    def test_it_holds_what_was_ticked_and_no_more(self, journal: Diary) -> None:
        make_readable(journal)
        assert on_disk(journal).read_text("utf-8") == SAID
        assert door.readable_plan(journal.folder) == SAID
        assert plan_copy.text(TITLES, journal.plan.read()) == SAID
        assert journal.plan.in_copy() == TITLES
        if os.name == "posix":
            assert on_disk(journal).stat().st_mode & 0o777 == 0o600

    def test_it_follows_the_plan(self, journal: Diary) -> None:
        make_readable(journal)
        journal.plan.write(PEOPLE, "Priya")
        assert on_disk(journal).read_text("utf-8") == f"{SAID}\n\nWho helps\n\nPriya\n"
        journal.plan.write(SAFER, "Still only for me.")
        journal.plan.write(PEOPLE, "")
        assert on_disk(journal).read_text("utf-8") == SAID
        journal.plan.write(THEN, "")
        assert on_disk(journal).read_text("utf-8") == ""
        assert journal.plan.in_copy() == TITLES, "emptied words do not switch it off"

    def test_switched_off_it_is_gone(self, journal: Diary) -> None:
        make_readable(journal)
        on_disk(journal).with_name("plan.txt.new").write_text("cut short")
        journal.plan.choose_copy({})
        assert journal.plan.in_copy() == {}
        journal.plan.write(THEN, "New words")
        journal.plan.tidy()
        assert not list(journal.folder.glob("plan*"))

    def test_deleted_by_hand_it_stays_off(self, journal: Diary) -> None:
        make_readable(journal)
        on_disk(journal).unlink()
        assert journal.plan.in_copy() == {}
        journal.plan.write(THEN, "New words")
        on_disk(journal).write_text("put there by somebody")
        journal.plan.write(THEN, "Newer words")
        assert journal.plan.in_copy() == {}
        assert on_disk(journal).read_text() == "put there by somebody"

    def test_what_a_crash_left_behind_is_brought_up_to_date(self, journal: Diary) -> None:
        make_readable(journal)
        on_disk(journal).write_text("the words of before")
        journal.plan.tidy()
        assert on_disk(journal).read_text("utf-8") == SAID

    def test_where_it_cannot_be_written_the_journal_still_has_the_words(
        self, journal: Diary
    ) -> None:
        make_readable(journal)
        (journal.folder / "plan.txt.new").mkdir()
        with pytest.raises(StoreUnreachable):
            journal.plan.write(THEN, "Newer words")
        assert journal.plan.read()[THEN] == "Newer words"
        assert on_disk(journal).read_text("utf-8") == SAID
        (journal.folder / "plan.txt.new").rmdir()
        journal.plan.write(THEN, "Newer words")
        assert "Newer words" in on_disk(journal).read_text("utf-8")

    def test_a_choice_that_could_not_be_carried_out_does_not_hold(self, journal: Diary) -> None:
        make_readable(journal)
        (journal.folder / "plan.txt.new").mkdir()
        for wish in ({THEN: "What I do then", SAFER: "Safer"}, {PEOPLE: "Who helps"}):
            with pytest.raises(StoreUnreachable):
                journal.plan.choose_copy(wish)
            assert journal.plan.in_copy() == TITLES, "what can be read is what it says"
        (journal.folder / "plan.txt.new").rmdir()
        journal.plan.tidy()
        assert on_disk(journal).read_text("utf-8") == SAID

    def test_a_choice_that_cannot_be_read_is_none(self, journal: Diary) -> None:
        make_readable(journal)
        with journal.plan._vault.writing() as session:
            session.connection().exec_driver_sql(
                "UPDATE preference SET value = ? WHERE name = ?", ('{"then": "Wh', "plan_copy")
            )
        assert journal.plan.in_copy() == {}
        assert journal.preferences.read().name == "", "other preferences are read all the same"


class TestElsewhere:
    """The choice is in every backup and the file in none: in a new folder it is off."""

    def test_a_restored_journal_tells_nobody_anything(self, journal: Diary, tmp_path: Path) -> None:
        make_readable(journal)
        made = journal.back_up()
        assert SAID.encode() not in made.path.read_bytes()
        door.restore(made.path, tmp_path / "again")
        again = door.open(tmp_path / "again", WORDS)
        stays_off(again)

    def test_a_rescued_journal_tells_nobody_anything(self, journal: Diary, tmp_path: Path) -> None:
        make_readable(journal)
        journal.close()
        safety.rescue(journal.folder, WORDS, tmp_path / "again", "[gone]")
        stays_off(door.open(tmp_path / "again", WORDS))

    def test_a_journal_saved_somewhere_else_tells_nobody_anything(
        self, journal: Diary, tmp_path: Path
    ) -> None:
        make_readable(journal)
        again, whole = journal.safety.go_on_in(tmp_path / "again")
        assert whole
        stays_off(again)
        assert on_disk(journal).exists()

    def test_leaving_takes_the_words_along_and_the_copy_away(
        self, journal: Diary, tmp_path: Path
    ) -> None:
        make_readable(journal)
        journal.take_along(tmp_path, WORDS, whole=tmp_path / "stick")
        assert journal.remove(copied=True) == []
        assert not journal.folder.exists()
        stays_off(door.open(tmp_path / "stick", WORDS))

    def test_a_whole_folder_copied_by_hand_is_what_it_was(
        self, journal: Diary, tmp_path: Path
    ) -> None:
        make_readable(journal)
        journal.close()
        journal.folder.rename(tmp_path / "moved")
        again = door.open(tmp_path / "moved", WORDS)
        again.plan.write(THEN, "Newer words")
        assert "Newer words" in door.readable_plan(tmp_path / "moved")
        again.close()

    def test_deleting_the_journal_deletes_it(self, journal: Diary) -> None:
        make_readable(journal)
        on_disk(journal).with_name("plan.txt.new").write_text("cut short")
        journal.close()
        assert removal.remove_journal(journal.folder) == []
        assert not journal.folder.exists()

    def test_a_folder_in_its_place_is_not_in_the_way_of_deleting(self, journal: Diary) -> None:
        make_readable(journal)
        on_disk(journal).unlink()
        on_disk(journal).mkdir()
        (on_disk(journal) / "theirs.txt").write_text("somebody else's")
        journal.close()
        assert removal.remove_journal(journal.folder) == [on_disk(journal)]
        assert list(journal.folder.iterdir()) == [on_disk(journal)]


def stays_off(again: Diary) -> None:
    try:
        assert again.plan.read()[THEN] == "Kettle, then a call."
        assert again.plan.in_copy() == {}
        again.plan.tidy()
        again.plan.write(THEN, "Newer words")
        assert not on_disk(again).exists()
    finally:
        again.close()


class TestHostile:
    """Anybody can put a file of that name there."""

    @pytest.mark.parametrize("kind", ["folder", "link", "pipe", "huge", "nothing"])
    def test_what_is_no_copy_is_not_read(self, tmp_path: Path, kind: str) -> None:
        path = tmp_path / "plan.txt"
        far = tmp_path / "far.txt"
        far.write_text("somebody's secret")
        if kind == "folder":
            path.mkdir()
        elif kind == "link":
            path.symlink_to(far)
        elif kind == "pipe":
            os.mkfifo(path)
        elif kind == "huge":
            path.write_bytes(b"a" * (readable.LARGEST + 1))
        assert door.readable_plan(tmp_path) == ""

    def test_what_is_no_text_is_read_all_the_same(self, tmp_path: Path) -> None:
        (tmp_path / "plan.txt").write_bytes(b"\xff\xfe<b>a</b>\x00")
        assert door.readable_plan(tmp_path) == "\ufffd\ufffd<b>a</b>\0"

    def test_the_longest_plan_can_be_read(self, journal: Diary) -> None:
        for heading in PlanHeading:
            journal.plan.write(heading, "\U0001f331" * WORDS_LIMIT)
        journal.plan.choose_copy(dict.fromkeys(PlanHeading, "A heading"))
        assert door.readable_plan(journal.folder).count("\U0001f331") == 7 * WORDS_LIMIT

    def test_a_link_is_replaced_and_never_written_through(
        self, journal: Diary, tmp_path: Path
    ) -> None:
        far = tmp_path / "far.txt"
        far.write_text("mine")
        on_disk(journal).symlink_to(far)
        make_readable(journal)
        assert not on_disk(journal).is_symlink()
        assert far.read_text() == "mine"
