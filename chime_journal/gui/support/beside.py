"""Support lines that a centre wrote, in a file beside the program: added to those that ship.

The file has the shape of resources/support/en/lines.toml. It can add a line, put one in the place
of a line that ships (by its id), and add a country. It cannot change an emergency number that
ships. One mistake, and none of it is used: half a list could leave out the line that matters.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from chime_journal.errors import LinesRefused
from chime_journal.gui import library
from chime_journal.gui.library import Country, Line
from chime_journal.gui.support.lines_file import FILE, CountryIn, LineIn, read
from chime_journal.paths import program_folder

NEEDED = ("drug_and_alcohol", "domestic_abuse")  # topics that are said to be missing
ELSEWHERE = "other"  # the last country, for anywhere else


@dataclass(frozen=True, slots=True)
class Offered:
    """The countries to choose from; `trouble` is why the centre's file is not among them."""

    countries: tuple[Country, ...]
    trouble: LinesRefused | None = None


def offered(folder: Path | None = None) -> Offered:
    """Return the lines that ship, with those of the file beside the program if it has one."""
    shipped = library.countries()
    try:
        found = read((folder or program_folder()) / FILE)
        return Offered(merged(shipped, found) if found else shipped)
    except LinesRefused as trouble:
        return Offered(shipped, trouble)


def merged(shipped: tuple[Country, ...], found: Iterable[CountryIn]) -> tuple[Country, ...]:
    """Return what ships with what was found, a new country before the last. Raises LinesRefused."""
    known = {country.id: country for country in shipped}
    for one in found:
        country = known.get(one.id) or _new(one)
        known[one.id] = _with_lines(country, one)
    last = known.pop(ELSEWHERE)
    return (*known.values(), last)


def _new(one: CountryIn) -> Country:
    one.must_have("name", "emergency")
    if not one.lines:
        raise LinesRefused("missing", one.part.first, "line")
    return Country(
        id=one.id,
        name=one.words["name"],
        emergency=one.words["emergency"],
        emergency_about=one.words.get("emergency_about", ""),
        emergency_sources=(),
        missing=(),
        regions=(),
        lines=(),
        read=max(line.read for line in one.lines),
        beside=True,
    )


def _with_lines(country: Country, one: CountryIn) -> Country:
    """Return a country with the lines found for it: new ones first, others in their place."""
    if not country.beside:
        one.may_not_have("name", "emergency", "emergency_about")
    own = {line.id: line for line in country.lines}
    made = {line.id: _line(line, own.get(line.id), country) for line in one.lines}
    new = tuple(line for name, line in made.items() if name not in own)
    kept = tuple(made.get(name, line) for name, line in own.items())
    return _said_missing(replace(country, lines=new + kept))


def _line(found: LineIn, shipped: Line | None, country: Country) -> Line:
    regions = found.lists.get("regions", shipped.regions if shipped else ())
    if not set(regions) <= {region.id for region in country.regions}:
        raise LinesRefused("value", found.at("regions"), "regions")
    return Line(
        id=found.id,
        name=found.words["name"],
        reach=found.words["reach"],
        about=found.words["about"],
        topics=found.lists.get("topics", shipped.topics if shipped else ()),
        regions=regions,
        sources=found.lists["sources"],
        read=found.read,
        beside=True,
        instead_of=shipped.reach if shipped and shipped.reach != found.words["reach"] else "",
    )


def _said_missing(country: Country) -> Country:
    """Return a country that says which needed topics have no line, now that lines came in."""
    regions = tuple(
        replace(region, missing=_missing(country, region.id)) for region in country.regions
    )
    return replace(country, missing=_missing(country), regions=regions)


def _missing(country: Country, region: str = "") -> tuple[str, ...]:
    there = {topic for line in country.lines_in(region) for topic in line.topics}
    return tuple(topic for topic in NEEDED if topic not in there)
