"""Of a damaged journal all that is whole comes into a new one, and the rest is named."""

from __future__ import annotations

import shutil
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeAlias

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Cancelled, FolderNotEmpty, VaultDamaged
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.damage import INDEX, LAYOUT, Lost, Rescued
from chime_journal.model.goal import HowItWent
from chime_journal.model.picture import PictureKind
from chime_journal.model.plan import PlanHeading
from chime_journal.model.prompt import PromptDraft
from chime_journal.model.shared import Selection
from chime_journal.store import findings, keyring, layout, salvage
from chime_journal.store.database import Place
from chime_journal.store.findings import Findings
from chime_journal.store.pages import Pages
from chime_journal.store.survey import Survey
from chime_journal.store.vault import Vault
from tests import factory
from tests.factory import DAY, WORDS, new_id, new_vault
from tests.store.made import contents, flip

PAGE, ENTRIES, PARTS = 4096, 13, 6
MARK = "[The rest cannot be read.]"
Rows: TypeAlias = "dict[str, dict[int, tuple[object, ...]]]"


def day(number: int) -> date:
    return DAY + timedelta(days=number)


def fill(journal: Diary) -> None:
    """Write a little of everything; some texts are longer than a page, some fit three on one."""
    strength = new_id(journal.strengths.write(factory.strength(story="A story. " * 600)))
    goal = new_id(journal.goals.write(factory.goal()))
    for number in range(3):
        planned = {"if_words": "it rains", "then_words": f"take bus {number}"}
        journal.goals.write_step(
            factory.step(goal, f"Step {number}", strength_id=strength, **planned)
        )
    journal.goals.look_back(goal, HowItWent.AS_HOPED, "It went well.", DAY)
    for number in range(ENTRIES):
        at = factory.moment(day(number))
        long = "about moorhens and marmalade \u65e5\u8a18 " * (number * 25)
        written = journal.reflections.write(
            factory.draft(
                f"Reflection {number} {long}",
                moment=at,
                tags=frozenset({Tag.HOPE, Tag.DREAMS}),
                goals=frozenset({goal}),
            )
        )
        if number % 6 == 0:
            journal.reflections.leave(new_id(written))
            changed = factory.draft(f"Changed {number}", id=new_id(written), moment=at)
            journal.reflections.write(changed)
            answers = {"hand": {"thumb": "kettle and heron " * number * 40}}
            done = factory.exercise(id=new_id(written), body=changed.body, answers=answers)
            journal.exercises.write(done, at)
        journal.checkins.write(
            CheckInDraft(
                moment=at,
                hard=f"Hard {number} " * 30,
                ratings={Domain.HOPE: Rated(number % 11, f"Note {number}")},
            )
        )
        if number == 6:
            put_pictures(journal, new_id(written), number)
    tell_story(journal)
    for number, heading in enumerate(PlanHeading):
        journal.plan.write(heading, f"Plan {number} " + "kettle and heron " * number * 90, at)
    for number in range(6):
        journal.prompts.write(PromptDraft(words=f"What about heron {number}?"), at)
    keep_choice(journal)


def put_pictures(journal: Diary, reflection: int, number: int) -> None:
    """Put a photo and a drawing beside a text; each is longer than a page, small ones too."""
    for kind in PictureKind:
        drawn = f"{kind}{number}" * 800  # more than a page
        new = factory.picture(drawn, kind=kind, words=f"A heron {number}", strokes=drawn[:900])
        journal.pictures.add(reflection, replace(new, thumbnail=new.image[:4500]))


def tell_story(journal: Diary) -> None:
    """Write parts of a story; every other one has an earlier text."""
    for number in range(PARTS):
        told = factory.part(f"Part {number} " + "by the canal \u65e5 " * (number * 30))
        id_ = new_id(journal.story.write(told))
        if number % 2 == 0:
            journal.story.leave(id_)
            journal.story.write(factory.part(f"Told anew {number}", id=id_, title=f"{number}"))


def keep_choice(journal: Diary) -> None:
    """Keep a choice that is longer than a page."""
    offered = journal.choices(DAY, day(ENTRIES))
    ticked = Selection(
        first=DAY,
        last=day(ENTRIES),
        reflections=frozenset(offered.reflections),
        checkin_notes=frozenset(offered.notes),
        names=tuple((f"Name {number}", "a friend") for number in range(ENTRIES * 4)),
    )
    journal.templates.keep("For my mentor", ticked, 0)


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed journal; tests work on copies."""
    vault, _ = new_vault(tmp_path_factory.mktemp("made"))
    fill(Diary(vault))
    vault.close()
    return vault.folder


@pytest.fixture
def journal(closed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(closed, tmp_path / "journal"))


@pytest.fixture(scope="module")
def whole(closed: Path) -> Rows:
    return stored(closed)


def place_of(folder: Path) -> Place:
    keys = keyring.load(folder)
    return Place.of(folder / keys.database, keys.unseal(WORDS), keys.salt)


def stored(folder: Path) -> Rows:
    """Return every row of a journal by table and id, as the database has it."""
    vault = Vault.open(folder, WORDS)
    with vault.reading() as session:
        raw = session.connection().connection.driver_connection
        assert raw is not None
        tables = [name for name, tree in layout.of(raw).items() if not tree.is_index]
        rows = {
            table: {
                int(id_): tuple(rest) for id_, *rest in raw.execute(f"SELECT rowid, * FROM {table}")
            }
            for table in tables
            if layout.is_kept(table)
        }
    vault.close()
    return rows


def without_links(table: str, rows: dict[int, tuple[object, ...]]) -> dict[int, tuple[object, ...]]:
    """A step stays whole when the strength that it names is lost."""
    return {id_: row[:5] + row[6:] for id_, row in rows.items()} if table == "step" else rows


def bodies(folder: Path) -> list[str]:
    return sorted(str(row[-1]) for row in stored(folder)["reflection"].values())


def rescued(folder: Path, target: Path) -> Rescued:
    return salvage.rescue(place_of(folder), keyring.load(folder), target, MARK, lambda _: None)


def test_an_undamaged_journal_comes_over_row_by_row(journal: Path, tmp_path: Path) -> None:
    found = rescued(journal, tmp_path / "new")
    assert not found.damage.pages
    assert not found.lost
    assert stored(tmp_path / "new") == stored(journal)
    assert found.kept["reflection"] == ENTRIES


def of_each_kind(journal: Path) -> dict[int, str]:
    """Return what each page holds, by its number; of those of an index every fourth."""
    with closing(Pages(place_of(journal))) as pages:
        every = list(range(1, pages.total + 1))
        told = findings.describe(pages, every, lambda _: None)
    holds = {page.number: page.holds for page in told.pages}
    indexes = [number for number, held in holds.items() if held == INDEX]
    assert len(indexes) > 20
    left_out = set(indexes) - set(indexes[::4])
    return {number: held for number, held in holds.items() if number not in left_out}


def test_with_any_one_page_damaged_every_undamaged_entry_is_rescued(
    journal: Path, tmp_path: Path, whole: Rows
) -> None:
    database = journal / "journal-1.db"
    lost, held = Counter[str](), Counter[str]()
    named_days = Counter[date]()
    for number, holds in of_each_kind(journal).items():
        flip(database, (number - 1) * PAGE + 777, number % 8)
        target = tmp_path / f"new {number}"
        found = rescued(journal, target)
        flip(database, (number - 1) * PAGE + 777, number % 8)
        (bad,) = found.damage.pages
        assert (bad.number, bad.holds) == (number, holds)
        held[bad.holds] += 1
        now = stored(target)
        named = Counter(each.kind for each in found.lost)
        for table, rows in whole.items():
            was, is_ = without_links(table, rows), without_links(table, now[table])
            differing = {id_ for id_, row in was.items() if is_.get(id_) != row}
            # Whatever is not as it was is named, and nothing that is as it was.
            if table in salvage.TOLD:
                assert len(differing) == named[table], (number, table, found)
            assert now[table].keys() <= rows.keys()
            lost[table] += len(differing)
        assert now["template"] in ({}, whole["template"]), "a kept choice comes whole or not"
        for id_, row in now["exercise"].items():
            assert row == whole["exercise"][id_], "answers come whole or not"
        if bad.holds not in whole:
            assert not found.lost, (number, found)
        shutil.rmtree(target)
        told = {each.day for each in found.lost if each.kind == bad.holds and not each.part}
        if bad.holds in ("reflection", "checkin"):
            assert told <= set(bad.days), "a page is named by the days written about on it"
        named_days.update(told if bad.holds == "reflection" else ())
    assert held[LAYOUT] > 1
    assert held[INDEX] > 5
    assert held[""] == 0
    # Each lies on some page; those with an earlier version come back with that one, and say so.
    # And on one page alone: a page above others takes none of them along.
    assert named_days == {day(number): 1 for number in range(ENTRIES) if number % 6}
    assert min(held["story_part"], held["story_version"]) > 0
    assert lost["template"] > 1, "its end, on another page, is needed too"
    assert lost["plan_part"] >= len(PlanHeading)
    assert lost["own_prompt"] == 6
    assert lost["exercise"] >= 3
    assert min(lost["picture"], lost["picture_content"]) >= 2
    assert lost["reflection"] > ENTRIES, "and a long one on several, which cut it short"


@pytest.mark.parametrize("table", salvage.EARLIER)
def test_a_lost_text_with_an_earlier_one_comes_back_as_that_one(
    journal: Path, tmp_path: Path, whole: Rows, table: str
) -> None:
    versions, _ = salvage.EARLIER[table]
    earlier = {row[1]: (row[-2], f"{row[-1]}\n\n{MARK}") for row in whole[versions].values()}
    came = set()
    for page in pages_of(journal, table):
        flip(journal / "journal-1.db", (page - 1) * PAGE + 777)
        found = rescued(journal, tmp_path / f"new {page}")
        flip(journal / "journal-1.db", (page - 1) * PAGE + 777)
        now = stored(tmp_path / f"new {page}")[table]
        back = {id_ for id_, row in now.items() if row[-2:] == earlier.get(id_)}
        assert sum(each.part for each in found.lost if each.kind == table) >= len(back)
        came |= back
    assert came == earlier.keys()


def test_the_answers_of_a_lost_exercise_still_have_a_place(tmp_path: Path) -> None:
    vault, _ = new_vault(tmp_path)
    diary = Diary(vault)
    id_ = new_id(diary.exercises.write(factory.exercise("I whistle")))
    answers = diary.exercises.read(id_).answers
    vault.close()
    (page,) = pages_of(vault.folder, "reflection")
    flip(vault.folder / "journal-1.db", (page - 1) * PAGE + 777)
    found = rescued(vault.folder, tmp_path / "new")
    assert [(each.kind, each.part) for each in found.lost] == [("reflection", True)]
    vault = Vault.open(tmp_path / "new", WORDS)
    done = Diary(vault).exercises.read(id_)
    assert (done.answers, done.by_hand) == (answers, True)
    vault.close()


def test_a_picture_is_rescued_whole_or_as_its_words(
    journal: Path, tmp_path: Path, whole: Rows
) -> None:
    lost = set()
    for table in ("picture", "picture_content"):
        for page in pages_of(journal, table):
            flip(journal / "journal-1.db", (page - 1) * PAGE + 777)
            target = tmp_path / f"new {page}"
            found = rescued(journal, target)
            flip(journal / "journal-1.db", (page - 1) * PAGE + 777)
            lost |= {each.kind for each in found.lost}
            now = stored(target)
            images = {row[-1] for row in now["picture_content"].values()}
            assert images <= {row[-1] for row in whole["picture_content"].values()}, "no strip"
            small = {row[-1] for row in now["picture"].values()}
            assert small <= {b"", *(row[-1] for row in whole["picture"].values())}
            after = Diary(Vault.open(target, WORDS))
            for reflection in whole["reflection"]:
                for line in after.pictures.of(reflection):
                    assert line.words.startswith(("A heron", MARK))
            after.close()
    assert lost == {"picture", "picture_content"}


def pages_of(folder: Path, table: str) -> list[int]:
    """Return the pages on which a table's rows lie."""
    with closing(Pages(place_of(folder))) as pages:
        found = Findings(
            Survey(pages, layout.without_roots(), lambda _: None), lambda _tree, _row: None
        )
        return [number for number, owner in found.survey.seen.items() if owner == table]


def test_a_text_cut_short_keeps_its_beginning_and_says_so(journal: Path, tmp_path: Path) -> None:
    longest = f"Reflection {ENTRIES - 1} "
    for number in reversed(pages_of(journal, "reflection")):  # its last pages are written last
        flip(journal / "journal-1.db", (number - 1) * PAGE + 777)
        found = rescued(journal, tmp_path / f"new {number}")
        flip(journal / "journal-1.db", (number - 1) * PAGE + 777)
        if Lost("reflection", day(ENTRIES - 1), part=True) in found.lost:
            break
    body = next(
        str(row[-1])
        for row in stored(found.folder)["reflection"].values()
        if str(row[-1]).startswith(longest)
    )
    assert body.endswith(f"\n\n{MARK}")
    assert 400 < len(body) < 10_000
    assert found.kept["reflection"] == ENTRIES


def test_nothing_but_the_new_folder_is_touched(journal: Path, tmp_path: Path) -> None:
    flip(journal / "journal-1.db", 30 * PAGE + 5)
    before = contents(journal)
    rescued(journal, tmp_path / "new")
    assert contents(journal) == before
    assert (tmp_path / "new" / "keys.json").read_bytes() == before["keys.json"]
    with pytest.raises(FolderNotEmpty):
        rescued(journal, tmp_path / "new")


@pytest.mark.parametrize("left", [0.9, 0.5, 0.1])
def test_of_a_journal_cut_short_the_rest_is_rescued(
    journal: Path, tmp_path: Path, whole: Rows, left: float
) -> None:
    database = journal / "journal-1.db"
    with database.open("r+b") as file:
        file.truncate(int(database.stat().st_size * left))
    found = rescued(journal, tmp_path / "new")
    now = stored(tmp_path / "new")
    for table in ("reflection", "checkin", "goal"):
        named = sum(each.kind == table for each in found.lost)
        same = sum(now[table].get(id_) == row for id_, row in whole[table].items())
        assert same + named <= len(whole[table])
        assert all(
            MARK in str(row) or whole[table][id_] == row for id_, row in now[table].items()
        ), "no wrong word"


def test_stopped_halfway_nothing_is_left(journal: Path, tmp_path: Path) -> None:
    def stop(done: float) -> None:
        if done > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        salvage.rescue(place_of(journal), keyring.load(journal), tmp_path / "new", MARK, stop)
    assert contents(tmp_path / "new") == {}


def test_other_keys_rescue_nothing(journal: Path, tmp_path: Path) -> None:
    other = Place(journal / "journal-1.db", bytes(32), place_of(journal).salt)
    with pytest.raises(VaultDamaged):
        salvage.rescue(other, keyring.load(journal), tmp_path / "new", MARK, lambda _: None)


class TestLog:
    """What a crash left in the write-ahead log counts; damage in it is no unfinished end."""

    @pytest.fixture
    def crashed(self, tmp_path: Path) -> Path:
        """A journal as a crash leaves it, with its newest words in the log alone."""
        vault, _ = new_vault(tmp_path)
        vault.checkpoint()
        for number in range(4):
            Diary(vault).reflections.write(factory.draft(f"In the log {number}"))
        shutil.copytree(vault.folder, tmp_path / "crashed")
        vault.close()
        return tmp_path / "crashed"

    def test_its_words_are_rescued(self, crashed: Path, tmp_path: Path) -> None:
        rescued(crashed, tmp_path / "new")
        assert bodies(tmp_path / "new") == [f"In the log {number}" for number in range(4)]

    def test_after_a_crash_it_opens_with_every_word(self, crashed: Path) -> None:
        assert len(bodies(crashed)) == 4

    @pytest.mark.parametrize("at", [0, 17, 40, 60, 5000])
    def test_damage_in_it_is_told_before_a_word_is_dropped(self, crashed: Path, at: int) -> None:
        flip(crashed / "journal-1.db-wal", at)
        before = contents(crashed)
        with pytest.raises(VaultDamaged):
            Vault.open(crashed, WORDS)
        assert contents(crashed) == before

    @pytest.mark.parametrize("at", [0, 17, 40, 60, 5000])
    def test_what_lies_behind_the_damage_is_rescued(
        self, crashed: Path, tmp_path: Path, at: int
    ) -> None:
        flip(crashed / "journal-1.db-wal", at)
        rescued(crashed, tmp_path / "new")
        assert "In the log 3" in bodies(tmp_path / "new")

    def test_an_end_cut_short_by_the_crash_is_no_damage(self, crashed: Path) -> None:
        log = crashed / "journal-1.db-wal"
        with log.open("r+b") as file:
            file.truncate(log.stat().st_size - 2000)
        assert len(bodies(crashed)) == 3
