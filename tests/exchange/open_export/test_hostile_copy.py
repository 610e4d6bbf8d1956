"""A copy that somebody changed is refused with its place, and the journal stays as it was."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Cancelled, ImportRefused
from chime_journal.exchange.open_export import coming_in
from chime_journal.exchange.open_export.copy import is_copy, open_copy
from chime_journal.gui.pictures.taking_in import from_bytes, from_image
from chime_journal.model.chime import Tag
from tests.exchange.open_export.conftest import Copy, Take
from tests.factory import checkin, draft, goal, moment, new_diary, new_id
from tests.pictures import scene

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def honest(diary: Diary, take: Take) -> Copy:
    id_ = new_id(diary.reflections.write(draft("First.", tags={Tag.HOPE})))
    diary.reflections.write(draft("Second.", moment=moment(clock="10:00")))
    diary.pictures.add(id_, from_image(scene(30, 20)))
    diary.checkins.write(checkin())
    diary.goals.write(goal())
    return take()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Diary]:
    (tmp_path / "other").mkdir()
    made = new_diary(tmp_path / "other")
    yield made
    made.close()


def packed(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return path


def is_empty(diary: Diary) -> bool:
    return not diary.reflections.list().previews and not diary.goals.list()


def bring(diary: Diary, path: Path) -> None:
    compared = coming_in.compare(diary, coming_in.look(open_copy(path)))
    coming_in.bring_in(diary, compared, from_bytes)


def refused(diary: Diary, path: Path) -> ImportRefused:
    """Return why a copy is refused, when it is looked at or at the latest when it comes in."""
    with pytest.raises(ImportRefused) as told:
        bring(diary, path)
    assert is_empty(diary)
    return told.value


def with_journal(path: Path, honest: Copy, text: str) -> Path:
    return packed(path, honest.files | {"journal.json": text.encode()})


CHANGES: dict[str, Change] = {
    "no text": lambda j: j["reflections"][1].pop("body"),
    "a number for words": lambda j: j["reflections"][1].update(body=3),
    "too long": lambda j: j["reflections"][1].update(title="x" * 301),
    "no such mark": lambda j: j["reflections"][1].update(tags=["joy"]),
    "a mark twice": lambda j: j["reflections"][1].update(tags=["hope", "hope"]),
    "no such day": lambda j: j["reflections"][1].update(day="2024-02-30"),
    "a day too early": lambda j: j["reflections"][1].update(day="0999-01-01"),
    "no such time": lambda j: j["reflections"][1].update(clock="25:00"),
    "no zone": lambda j: j["reflections"][1].update(written_at="2024-05-03T10:00:00"),
    "a word for a flag": lambda j: j["reflections"][1].update(settled="yes"),
    "a flag for a number": lambda j: j["reflections"][1].update(offset=True),
    "a bad uid": lambda j: j["reflections"][1].update(uid="../etc/passwd"),
    "a bad tie": lambda j: j["reflections"][1].update(goals=[{"x": 1}]),
    "no list": lambda j: j["reflections"][1].update(tags=None),
    "no record": lambda j: j["reflections"].append("words"),
    "no records": lambda j: j.update(reflections={"a": 1}),
    "a rating of 11": lambda j: j["checkins"][0]["ratings"][0].update(value=11),
    "no such part": lambda j: j["checkins"][0]["ratings"][0].update(domain="luck"),
    "no such setting": lambda j: j["settings"].append({"name": "second_place", "value": "/"}),
    "a setting that cannot be": lambda j: j["settings"].append({"name": "theme", "value": 3}),
    "a choice that is none": lambda j: j["kept_choices"].append(
        {
            "uid": "0" * 32, "name": "x", "written_at": "2024-05-03T10:00:00Z", "binned_at": None,
            "kept": {"names": [["a"]], "things": 3, "key": "zz", "days": {}},
        }
    ),
    "in another order": lambda j: j.update(goals=j.pop("goals")),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_changed_record_is_refused_with_its_line(
    honest: Copy, other: Diary, tmp_path: Path, change: Change
) -> None:
    journal = honest.journal
    change(journal)
    text = json.dumps(journal, indent=1)
    problem = refused(other, with_journal(tmp_path / "bad.zip", honest, text))
    assert problem.reason in ("wrong", "damaged")
    if problem.reason == "wrong" and problem.file:
        assert problem.file == "journal.json"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"version": 1', '"version": 2', "too_new"),
        ('"version": 1', '"version": "1"', "damaged"),
        ('"offset": 60', '"offset": 1e999', "damaged"),
        ('"offset": 60', '"offset": NaN', "damaged"),
        ('"offset": 60', f'"offset": {"9" * 9000}', "damaged"),
        ('"offset": 60', f'"offset": {"[" * 99}{"]" * 99}', "too_deep"),
        ("\n}\n", "\n", "cut_short"),
        ("\n}\n", "\n}]", "damaged"),
        ("Second.", "\ud800", "not_utf8"),
    ],
)
def test_what_is_no_json_of_ours_is_refused(
    honest: Copy, other: Diary, tmp_path: Path, old: str, new: str, reason: str
) -> None:
    text = honest.text("journal.json")
    assert old in text
    data = text.replace(old, new).encode("utf-8", "surrogatepass")
    path = packed(tmp_path / "bad.zip", honest.files | {"journal.json": data})
    problem = refused(other, path)
    assert (problem.reason, problem.file) == (reason, "journal.json")


def way_out(file: zipfile.ZipFile) -> None:
    file.writestr("../../home/x", b"x")


def link(file: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("pictures/link.jpg")
    info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    file.writestr(info, b"/etc/passwd")


def twice(file: zipfile.ZipFile) -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        file.writestr("journal.json", b"{}")


@pytest.mark.parametrize(
    ("add", "reason"), [(way_out, "way_out"), (link, "link_inside"), (twice, "twice_inside")]
)
def test_a_zip_with_a_trap_in_it_is_refused(
    honest: Copy, other: Diary, tmp_path: Path, add: Callable[[zipfile.ZipFile], None], reason: str
) -> None:
    path = packed(tmp_path / "bad.zip", honest.files)
    with zipfile.ZipFile(path, "a") as file:
        add(file)
    problem = refused(other, path)
    assert problem.reason == reason
    assert problem.file


def test_a_zip_that_is_locked_in_the_way_of_zips_is_refused(
    honest: Copy, other: Diary, tmp_path: Path
) -> None:
    data = bytearray(honest.path.read_bytes())
    at = data.find(b"PK\x01\x02")
    while at >= 0:  # the flag in the list of contents
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    path = tmp_path / "bad.zip"
    path.write_bytes(data)
    assert refused(other, path).reason == "locked"


@pytest.mark.parametrize(
    ("data", "reason"),
    [(None, "missing_inside"), (b"no picture", "damaged_inside"), (b"", "damaged_inside")],
)
def test_a_picture_that_is_none_is_named(
    honest: Copy, other: Diary, tmp_path: Path, data: bytes | None, reason: str
) -> None:
    files = dict(honest.files)
    (name,) = [name for name in files if name.startswith("pictures/")]
    del files[name]
    if data is not None:
        files[name] = data
    problem = refused(other, packed(tmp_path / "bad.zip", files))
    assert (problem.reason, problem.file) == (reason, name)


def test_names_of_a_later_version_are_passed_over(
    honest: Copy, other: Diary, tmp_path: Path
) -> None:
    journal = honest.journal
    journal["dreams"] = [{"uid": 1}]
    journal["reflections"][0]["mood"] = 3
    path = with_journal(tmp_path / "later.zip", honest, json.dumps(journal))
    bring(other, path)
    assert len(other.reflections.list().previews) == 2


def test_stopped_in_the_middle_nothing_came_in(honest: Copy, other: Diary) -> None:
    compared = coming_in.compare(other, coming_in.look(open_copy(honest.path)))
    told: list[float] = []
    with pytest.raises(Cancelled):
        coming_in.bring_in(
            other, compared, from_bytes, told.append, lambda: bool(told) and told[-1] > 0.5
        )
    assert is_empty(other)


def test_other_files_are_no_copies(tmp_path: Path) -> None:
    assert not is_copy(packed(tmp_path / "some.zip", {"journal.json": b'{"entries": []}'}))
    assert not is_copy(packed(tmp_path / "none.zip", {"Journal.json": b"{}"}))
    assert not is_copy(tmp_path / "gone.zip")
    assert not is_copy(tmp_path)
