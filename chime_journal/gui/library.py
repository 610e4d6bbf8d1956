"""Words that ship as data files: prompts, support lines, help and guide, as plain values.

Each kind lies in `resources/<kind>/<language>/`, and is read in the language on screen.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from chime_journal.gui import language
from chime_journal.paths import resources

HARD, ANY = "hard", "any"  # what a prompt is for besides the five domains


@dataclass(frozen=True, slots=True)
class Prompt:
    """A first line to start writing from; `domain` is a domain's value, HARD or ANY."""

    id: str
    domain: str
    text: str
    topics: tuple[str, ...] = ()  # values of SubTopic


@dataclass(frozen=True, slots=True)
class Line:
    """A number to call or text. `about` says when and for what; no `regions` means everywhere.

    `beside` tells that a file beside the program has it, and `instead_of` is the number for which
    it stands there.
    """

    id: str
    name: str
    reach: str
    about: str
    topics: tuple[str, ...]
    regions: tuple[str, ...]
    sources: tuple[str, ...]
    read: date
    beside: bool = False
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a country; `missing` are topics without a line that two pages agree on."""

    id: str
    name: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country's emergency number and lines, and the topics that are missing.

    `beside` tells that a file beside the program brought it.
    """

    id: str
    name: str
    emergency: str
    emergency_about: str
    emergency_sources: tuple[str, ...]
    missing: tuple[str, ...]
    regions: tuple[Region, ...]
    lines: tuple[Line, ...]
    read: date
    beside: bool = False

    def lines_in(self, region: str = "") -> tuple[Line, ...]:
        """Return the lines for a region by its id; without one, all of the country's."""
        return tuple(
            line for line in self.lines if not region or not line.regions or region in line.regions
        )

    def missing_in(self, region: str = "") -> tuple[str, ...]:
        """Return the topics that have no line in a region, or in the whole country."""
        return next((part.missing for part in self.regions if part.id == region), self.missing)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page of Help; `words` is Markdown that begins with its title."""

    id: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class GuidePart:
    """One part of the guide; `id` is a domain's value, "hard", or a name of its own.

    A paragraph may be a list, each line after "- ", or a source, after "> ".
    """

    id: str
    title: str
    paragraphs: tuple[str, ...]


def prompts() -> tuple[Prompt, ...]:
    """Read every prompt, in the order of its file."""
    return _prompts(folder("prompts"))


@lru_cache(maxsize=2)  # asked for at every change, to see whether one still comes
def _prompts(where: Path) -> tuple[Prompt, ...]:
    data = _toml(where / "prompts.toml")
    return tuple(
        Prompt(**entry | {"topics": tuple(entry.get("topics", ()))}) for entry in data["prompt"]
    )


def countries() -> tuple[Country, ...]:
    """Read every country with its lines; the last one is for anywhere else."""
    data = _toml(folder("support") / "lines.toml")
    return tuple(_country(entry, data["read"]) for entry in data["country"])


def help_pages() -> tuple[HelpPage, ...]:
    """Read the pages of Help, in the order of their file names."""
    found = sorted(folder("help").glob("*.md"))
    return tuple(_help_page(path) for path in found)


def guide_parts() -> tuple[GuidePart, ...]:
    """Read the parts of the guide, in the order of their file names."""
    pages = map(_help_page, sorted(folder("guide").glob("*.md")))
    return tuple(
        GuidePart(page.id, page.title, tuple(page.words.strip().split("\n\n")[1:]))
        for page in pages
    )


def folder(kind: str) -> Path:
    """Return where the words of a kind lie in the language on screen."""
    return resources() / kind / language.current()


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _country(entry: dict[str, Any], read: date) -> Country:
    regions = tuple(
        Region(part["id"], part["name"], tuple(part["missing"])) for part in entry.get("region", ())
    )
    return Country(
        id=entry["id"],
        name=entry["name"],
        emergency=entry["emergency"],
        emergency_about=entry["emergency_about"],
        emergency_sources=tuple(entry["emergency_sources"]),
        missing=tuple(entry["missing"]),
        regions=regions,
        lines=tuple(_line(line, read) for line in entry["line"]),
        read=read,
    )


def _line(entry: dict[str, Any], read: date) -> Line:
    return Line(
        id=entry["id"],
        name=entry["name"],
        reach=entry["reach"],
        about=entry["about"],
        topics=tuple(entry["topics"]),
        regions=tuple(entry["regions"]),
        sources=tuple(entry["sources"]),
        read=entry.get("read", read),
    )


def _help_page(path: Path) -> HelpPage:
    words = path.read_text(encoding="utf-8")
    title = words.partition("\n")[0].removeprefix("# ").strip()
    return HelpPage(path.stem.partition("-")[2], title, words)
