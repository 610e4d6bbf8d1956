"""What others made is listed whole: what the project needs, its lock, and what a build carries."""

from __future__ import annotations

import re
from pathlib import Path

from chime_journal.gui.settings.made_by_others import NEEDED, Part, parts
from tests.test_packaging import PACKAGING, PROJECT, pins
from tests.test_portable import stick

__all__ = ["stick"]  # a fixture

NOT_HERE = {"colorama", "greenlet"}  # the lock is for every system


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def listed(program: Path | None = None) -> dict[str, Part]:
    return {plain(part.name): part for part in parts(program)}


def test_the_list_begins_with_what_the_project_needs() -> None:
    named = [re.split(r"[<>=]", line)[0] for line in PROJECT["dependencies"]]
    assert sorted(named) == sorted(NEEDED)


def test_every_part_of_the_lock_is_listed_with_its_terms() -> None:
    found = listed()
    locked = {plain(name) for name in pins(PACKAGING / "requirements.lock")}
    assert locked - NOT_HERE <= found.keys()
    assert [name for name, part in found.items() if not part.licence] == []
    assert [name for name, part in found.items() if not part.terms()] == []


def test_what_is_told_of_inside_a_library_is_listed_too() -> None:
    told = (PACKAGING.parent / "THIRD-PARTY.md").read_text().partition("carry inside")[2]
    rows = re.findall(r"^\| (\w+)", told.partition("## What")[0], re.MULTILINE)[1:]
    names = " ".join(listed())
    assert len(rows) > 8
    assert [row for row in rows if plain(row) not in names] == []


def test_everything_a_build_carries_is_listed_with_its_terms(stick: Path) -> None:
    found = listed(stick)
    lines = (stick / "licences" / "system" / "packages.txt").read_text().splitlines()
    carried = {plain(line.split("  ")[1].partition(":")[0]) for line in lines}
    assert len(carried) > 20
    assert carried <= found.keys()
    told = {path.name.split("-")[0] for path in (stick / "parts").glob("*.dist-info")}
    assert {plain(name) for name in told} <= found.keys()
    assert [name for name, part in found.items() if not part.terms()] == []


def test_every_library_in_a_build_is_somebodys_who_is_listed(stick: Path) -> None:
    inside = stick / "parts"
    lines = (stick / "licences" / "system" / "packages.txt").read_text().splitlines()
    of_system = {line.split("  ")[0] for line in lines}
    records = "".join(file.read_text() for file in inside.glob("*.dist-info/RECORD"))
    nobodys = []
    for file in inside.rglob("*.so*"):
        place = file.relative_to(inside).as_posix()
        owned = f"{place}," in records or place.startswith(("python3", "libpython3"))
        shared = any(name.startswith(file.name) for name in of_system)
        if not owned and not shared:
            nobodys.append(place)
    assert nobodys == []
