"""The golden files: for each format a folder of what people bring, and what must come of it.

A folder whose name ends in .zip or .jex is packed before it is read, so that all of it can be
read here. Beside them `expected.json` holds the lines of each, by the name of its kind.
"""

from __future__ import annotations

import json
import tarfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from chime_journal.errors import ImportRefused
from chime_journal.exchange.dry_run import Reading, look, open_at
from chime_journal.exchange.entry import Line, Skipped
from chime_journal.exchange.format import Terms
from chime_journal.exchange.question import Answer, Moods
from chime_journal.exchange.source import Limits
from chime_journal.model.chime import Domain

GOLDEN = Path(__file__).parent / "golden"
HERE = ZoneInfo("Europe/Berlin")
ANSWERS: dict[str, Answer] = {
    "daylio": Moods(Domain.HOPE, {"rad": 10, "good": 7}),
    "journey": Moods(Domain.HOPE, {"4": 8}),
}
CLOCK = (2020, 1, 1, 0, 0, 0)


def terms(format: str) -> Terms:
    """Return how golden files of a format are read: by somebody in Berlin, on one day."""
    return Terms(date(2026, 11, 23), HERE, ANSWERS.get(format))


def kinds(format: str) -> dict[str, Path]:
    """Return the golden files of a format by their kind, such as "good" or "no_time"."""
    found = (GOLDEN / format).iterdir()
    return {path.name.partition(".")[0]: path for path in sorted(found) if path.stem != "expected"}


def expected(format: str) -> dict[str, Any]:
    """Return what must come of each kind."""
    found: dict[str, Any] = json.loads((GOLDEN / format / "expected.json").read_text("utf-8"))
    return found


def packed(path: Path, place: Path) -> Path:
    """Return a golden file as a person has it: packed, if its name says so."""
    if not path.is_dir() or path.suffix not in (".zip", ".jex"):
        return path
    inside = sorted(each for each in path.rglob("*") if each.is_file())
    target = place / path.name
    if path.suffix == ".jex":
        with tarfile.open(target, "w", format=tarfile.USTAR_FORMAT) as tar:
            for each in inside:
                tar.add(each, each.relative_to(path).as_posix())
        return target
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for each in inside:
            info = zipfile.ZipInfo(each.relative_to(path).as_posix(), CLOCK)
            file.writestr(info, each.read_bytes(), zipfile.ZIP_DEFLATED)
    return target


def read(path: Path, terms: Terms, limits: Limits | None = None) -> Reading:
    """Read what lies at a path. Raises ImportRefused."""
    return look(open_at(path, terms, limits=limits), terms)


def plain(line: Line) -> list[Any]:
    """Return a line as it stands in expected.json: place, then moment, title, text and the rest."""
    place = ":".join(filter(None, (line.file, line.where)))
    if isinstance(line, Skipped):
        return [place, line.reason]
    entry = line.entry
    when = f"{entry.moment.day} {entry.moment.clock:%H:%M} {entry.moment.offset:+d}"
    more: dict[str, Any] = {}
    if entry.photos:
        more["photos"] = list(entry.photos)
    if line.left:
        more["left"] = [[left.name, left.reason] for left in line.left]
    if entry.ratings:
        more["ratings"] = {key.value: [r.value, r.note] for key, r in entry.ratings.items()}
    return [place, when, entry.title, entry.body, *([more] if more else [])]


def lines(reading: Reading) -> list[list[Any]]:
    """Return what was found and then what was skipped."""
    return [plain(line) for line in (*reading.found, *reading.skipped)]


def outcome(path: Path, format: str, place: Path) -> list[Any]:
    """Return the lines of a golden file, or why all of it is refused."""
    try:
        return lines(read(packed(path, place), terms(format)))
    except ImportRefused as problem:
        return ["refused", problem.reason, problem.where, problem.file]
