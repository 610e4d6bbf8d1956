"""The data files that ship: prompts, support lines and help pages."""

from __future__ import annotations

import re
from datetime import date

from chime_journal.gui import library
from chime_journal.gui.library import Country

NEEDED = {"drug_and_alcohol", "domestic_abuse"}
ADDRESS = re.compile(r"https?://[\w.-]+/\S*$")


def country(name: str) -> Country:
    return next(one for one in library.countries() if one.id == name)


def test_the_promised_countries_are_there() -> None:
    found = [one.id for one in library.countries()]
    assert found == ["gb", "ie", "de", "at", "us", "ca", "au", "nz", "other"]


def test_every_line_and_emergency_number_has_two_sources_and_a_date() -> None:
    for one in library.countries():
        pages = [one.emergency_sources]
        pages += [line.sources for line in one.lines if "directory" not in line.topics]
        for sources in pages:
            assert len({re.split(r"/+", page)[1] for page in sources}) >= 2, sources
        for line in one.lines:
            assert line.sources
            assert all(ADDRESS.match(page) for page in line.sources), line.id
            assert line.read <= date(2026, 11, 23)


def test_what_is_missing_is_said_for_each_country_and_region() -> None:
    for one in library.countries():
        for region in ("", *(part.id for part in one.regions)):
            topics = {topic for line in one.lines_in(region) for topic in line.topics}
            assert set(one.missing_in(region)) == NEEDED - topics, (one.id, region)


def test_regions_of_lines_exist() -> None:
    for one in library.countries():
        known = {part.id for part in one.regions}
        assert all(set(line.regions) <= known for line in one.lines)


def test_line_ids_are_never_given_twice() -> None:
    found = [line.id for one in library.countries() for line in one.lines]
    assert len(set(found)) == len(found)


def test_a_region_shows_its_own_lines_and_those_for_everywhere() -> None:
    names = [line.id for line in country("gb").lines_in("wales")]
    assert "gb-samaritans" in names
    assert "gb-nhs-wales" in names
    assert "gb-nhs-england" not in names


def test_help_pages_are_in_order_and_have_titles() -> None:
    pages = library.help_pages()
    assert [page.id for page in pages][:3] == ["start", "parts", "goals"]
    assert all(page.title and page.words.startswith(f"# {page.title}\n") for page in pages)
    assert not [page.id for page in pages if re.search(r"\]\(|<\w|!\[", page.words)]
