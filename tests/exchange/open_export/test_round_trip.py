"""What was taken out comes in again, every field the same, and a second time adds nothing."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from chime_journal.crypto import age
from chime_journal.diary.journal import Diary
from chime_journal.errors import WrongPassphrase
from chime_journal.exchange.open_export import coming_in
from chime_journal.exchange.open_export.copy import is_copy, is_locked, open_copy
from chime_journal.exchange.open_export.taking_out import take_out
from chime_journal.gui.pictures.taking_in import from_bytes
from chime_journal.model.change import Kind
from chime_journal.model.chime import Domain
from chime_journal.model.shared import Selection
from chime_journal.model.taken import Part, Wanted
from tests.exchange.open_export.conftest import AT
from tests.exchange.open_export.made import fill
from tests.factory import checkin, draft, goal, moment, new_diary, new_id, part, step, strength
from tests.pictures import photo

WORDS = "crumpet unfold gravel stipend aloft yearbook"
PEPYS = Path(__file__).parents[4] / "shared" / "data" / "pepys.json"
ALL = Wanted(parts=frozenset(Part))


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Diary]:
    (tmp_path / "other").mkdir()
    made = new_diary(tmp_path / "other")
    yield made
    made.close()


def bring(diary: Diary, path: Path, words: str = "") -> dict[str, int]:
    """Bring a copy in; return what was new by its section."""
    assert is_copy(path)
    looked = coming_in.look(open_copy(path, words))
    compared = coming_in.compare(diary, looked)
    return dict(coming_in.bring_in(diary, compared, from_bytes)[1])


def take(diary: Diary, path: Path, wanted: Wanted = ALL) -> dict[str, bytes]:
    take_out(diary, wanted, path, at=AT)
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def plain(value: Any) -> Any:
    """Return JSON as what it says, however it was written, and everything else as it is."""
    with suppress(ValueError, TypeError):
        return json.loads(value)
    return value


def rows(diary: Diary) -> dict[str, list[Any]]:
    """Return every row of every table, without the numbers that are a database's own."""
    found = {}
    with diary._vault.reading() as session:
        for name, table in SQLModel.metadata.tables.items():
            own = {column.name for column in table.c if column.foreign_keys} | {"id"}
            own |= {"thumbnail"}  # made anew from the picture
            columns = [column for column in table.c if column.name not in own]
            if columns and name != "preference":  # the app's own notes lie there too
                asked = session.connection().execute(select(*columns))
                listed = [[plain(value) for value in row] for row in asked]
                found[name] = sorted(listed, key=repr)
    return found


@pytest.mark.parametrize("seed", range(6))
def test_every_field_comes_back(diary: Diary, other: Diary, tmp_path: Path, seed: int) -> None:
    fill(diary, seed)
    before = take(diary, tmp_path / "copy.zip")
    new = bring(other, tmp_path / "copy.zip")
    assert take(other, tmp_path / "again.zip") == before
    assert rows(other) == rows(diary)
    journal = json.loads(before["journal.json"])
    assert new == {name: len(listed) for name, listed in journal.items() if name in new}
    assert set(bring(other, tmp_path / "copy.zip").values()) == {0}
    assert take(other, tmp_path / "again.zip") == before


def test_a_locked_copy_comes_in_with_its_words(
    diary: Diary, other: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(age, "WORK", 10)
    fill(diary, 2)
    path = tmp_path / "copy.zip.age"
    take_out(diary, ALL, path, WORDS, at=AT)
    assert is_locked(path)
    with pytest.raises(WrongPassphrase):
        open_copy(path, "other words")
    bring(other, path, WORDS)
    assert take(other, tmp_path / "again.zip") == take(diary, tmp_path / "copy.zip")


def test_an_unpacked_copy_comes_in(diary: Diary, other: Diary, tmp_path: Path) -> None:
    diary.reflections.write(draft("Soup night."))
    take(diary, tmp_path / "copy.zip")
    with zipfile.ZipFile(tmp_path / "copy.zip") as file:
        file.extractall(tmp_path / "unpacked")
    assert bring(other, tmp_path / "unpacked")["reflections"] == 1


def test_a_copy_joins_what_is_there_and_changes_none_of_it(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    strong = new_id(diary.strengths.write(strength("Patience")))
    aim = new_id(diary.goals.write(goal("Swim again", strengths=frozenset({strong}))))
    diary.goals.write_step(step(aim))
    kept = draft("With both.", goals=frozenset({aim}), strengths=frozenset({strong}))
    first = new_id(diary.reflections.write(kept))
    take(diary, tmp_path / "first.zip")
    bring(other, tmp_path / "first.zip")
    (there,) = other.reflections.list().previews
    other.reflections.write(draft("Changed since.", id=there.id))
    other.reflections.write(draft("Only here."))
    diary.reflections.write(draft("Newer.", goals=frozenset({aim})))
    diary.story.write(part("Where I come from."))
    diary.checkins.write(checkin())
    diary.bin.put(Kind.REFLECTION, first)
    take(diary, tmp_path / "second.zip")
    new = bring(other, tmp_path / "second.zip")
    assert (new["reflections"], new["goals"], new["steps"], new["story"]) == (1, 0, 0, 1)
    listed = {each.excerpt: each.id for each in other.reflections.list().previews}
    assert set(listed) == {"Changed since.", "Only here.", "Newer."}
    (its,) = other.reflections.read(listed["Newer."]).goals
    assert [(card.id, card.words) for card in other.goals.list()] == [(its, "Swim again")]


def test_kept_choices_tick_the_same_things_in_another_journal(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    other.reflections.write(draft("Takes the first number."))
    today = moment()
    wrote = new_id(diary.reflections.write(draft("To be shared.", moment=today)))
    rated = new_id(diary.checkins.write(checkin({Domain.HOPE: 4}, hard="Rain.")))
    chosen = Selection(
        first=today.day, last=today.day, reflections=frozenset({wrote}), hard=frozenset({rated})
    )
    diary.templates.keep("For Sam", chosen, 0)
    take(diary, tmp_path / "copy.zip")
    bring(other, tmp_path / "copy.zip")
    (line,) = other.templates.list()
    used = other.templates.use(line.id, today.day)
    (id_,) = used.ticked["reflections"]
    assert other.reflections.read(id_).body == "To be shared."
    assert len(used.ticked["hard"]) == 1
    assert not used.changed


def test_a_picture_that_tells_of_its_camera_is_made_anew(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    id_ = new_id(diary.reflections.write(draft()))
    diary.pictures.add(id_, from_bytes(photo(), "IMG_1.jpg"))
    files = take(diary, tmp_path / "copy.zip")
    with zipfile.ZipFile(tmp_path / "changed.zip", "w") as file:
        for name, data in files.items():
            file.writestr(name, photo() if name.startswith("pictures/") else data)
    bring(other, tmp_path / "changed.zip")
    (line,) = other.pictures.of(other.reflections.list().previews[0].id)
    assert b"plantedcamera" not in other.pictures.whole(line.id).image


@pytest.mark.skipif(not PEPYS.exists(), reason="no real diary here")
def test_a_real_diary_goes_out_and_comes_in(diary: Diary, other: Diary, tmp_path: Path) -> None:
    from chime_journal.exchange import dry_run
    from chime_journal.exchange.format import Terms

    opened = dry_run.open_at(PEPYS, Terms.now())
    run = dry_run.compare(dry_run.look(opened, Terms.now()), frozenset())
    dry_run.bring_in(diary, run, from_bytes)
    take_out(diary, ALL, tmp_path / "copy.zip")
    new = bring(other, tmp_path / "copy.zip")
    assert new["reflections"] == len(json.loads(PEPYS.read_text("utf-8")))
    assert rows(other) == rows(diary)
