"""Day One Classic: a folder, or a zip of it, with entries/<UUID>.doentry and photos/<UUID>.jpg.

Each entry is a property list in XML. It is read without entities and without anything outside it.
"""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import PurePosixPath
from xml.parsers.expat import ExpatError

from chime_journal.errors import InvalidEntry
from chime_journal.exchange import dates
from chime_journal.exchange.day_one_json import plain, titled
from chime_journal.exchange.entry import Line, Skipped, Written, listed, made, refused
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.photos import is_photo, sort_out
from chime_journal.exchange.several import each_of
from chime_journal.exchange.source import Source
from chime_journal.model.moment import Moment

_UNREADABLE = (
    plistlib.InvalidFileException, ExpatError, ValueError, TypeError, AttributeError, IndexError,
    KeyError, OverflowError, RecursionError,
)  # fmt: skip


def recognises(parcel: Parcel) -> bool:
    """Return whether there is an entry of Day One Classic."""
    return bool(parcel.matching("*.doentry"))


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield the entry of each file."""
    photos = {PurePosixPath(name).stem.lower(): name for name in parcel.names if is_photo(name)}

    def entry(name: str, source: Source) -> Line:
        try:
            value = plistlib.loads(source.whole(), fmt=plistlib.FMT_XML)
        except _UNREADABLE:
            return Skipped("", "file_damaged")
        if not isinstance(value, dict):
            return Skipped("", "not_an_entry")
        own = photos.get(PurePosixPath(name).stem.lower())
        try:
            written = _written(value, [own] if own else [], parcel, terms)
        except InvalidEntry as problem:
            return refused("", problem)
        return made("", written, terms.today)

    for name, source in each_of(parcel, parcel.matching("*.doentry")):
        yield source if isinstance(source, Skipped) else entry(name, source)


def _written(value: dict[str, object], own: list[str], parcel: Parcel, terms: Terms) -> Written:
    text = value.get("Entry Text")
    title, body = titled(plain(text if isinstance(text, str) else ""))
    photos, left = sort_out(parcel, own)
    return Written(
        moment=_moment(value, terms),
        title=title,
        body=body,
        rest=_rest(value),
        photos=photos,
        left=left,
    )


def _moment(value: dict[str, object], terms: Terms) -> Moment:
    when = value.get("Creation Date")
    if not isinstance(when, datetime):
        raise InvalidEntry("day", "invalid")
    zone = dates.zone_named(value.get("Time Zone")) or terms.zone
    try:
        return Moment.of(when.replace(tzinfo=UTC).astimezone(zone))
    except (ValueError, OverflowError, OSError) as error:
        raise InvalidEntry("day", "invalid") from error


def _rest(value: dict[str, object]) -> dict[str, Value]:
    rest: dict[str, Value] = {}
    place, weather, tags = (value.get(key) for key in ("Location", "Weather", "Tags"))
    if isinstance(place, dict):
        names = ("Place Name", "Locality", "Administrative Area", "Country")
        rest["location"] = listed(place.get(name) for name in names)
    if isinstance(weather, dict):
        warm = weather.get("Celsius")
        degrees = f"{warm} °C" if isinstance(warm, str) else None
        rest["weather"] = listed([weather.get("Description"), degrees])
    rest["tags"] = listed(tags) if isinstance(tags, list) else None
    if value.get("Starred") is True:
        rest["starred"] = True
    return rest


FORMAT = Format("day_one_classic", (".zip", ".doentry"), recognises, read)
