"""Journey's zip: one <id>.json for each entry, its photos beside it.

{date_journal (ms), timezone, text (HTML if type is "html", else Markdown), mood (1 to 5), tags,
photos, ...}
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from chime_journal.errors import ImportRefused, InvalidEntry
from chime_journal.exchange import dates, html_words, moods
from chime_journal.exchange.entry import (
    Left,
    Line,
    Skipped,
    Written,
    listed,
    made,
    refused,
    text_of,
)
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import JsonText, Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.photos import is_photo, sort_out
from chime_journal.exchange.question import Question
from chime_journal.exchange.several import each_of

_FIRST = 200  # files that are looked at to recognise the kind


def recognises(parcel: Parcel) -> bool:
    """Return whether there is a file with an entry of Journey."""
    return any(b'"date_journal"' in parcel.head(name) for name in _entries(parcel)[:_FIRST])


def asks(parcel: Parcel, terms: Terms) -> Question | None:
    """Ask what the moods stand for: Journey has five, in numbers of its own."""
    return moods.question(_mood(value) for _, value in _values(parcel) if isinstance(value, dict))


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield the entry of each file."""
    for name, value in _values(parcel):
        yield value if isinstance(value, Skipped) else _line(value, name, parcel, terms)


def _values(parcel: Parcel) -> Iterator[tuple[str, Value | Skipped]]:
    """Yield what each file holds, or why it is passed over."""
    for name, source in each_of(parcel, _entries(parcel)):
        if isinstance(source, Skipped):
            yield name, source
            continue
        try:
            text = JsonText(source)
            value = text.value()
            text.end()
        except ImportRefused as problem:
            yield name, Skipped(problem.where, "file_damaged")
        else:
            yield name, value


def _entries(parcel: Parcel) -> list[str]:
    return [] if parcel.alone else parcel.matching("*.json")


def _line(value: Value, name: str, parcel: Parcel, terms: Terms) -> Line:
    if not isinstance(value, dict) or "date_journal" not in value:
        return Skipped("", "not_an_entry")
    try:
        zone = dates.zone_named(value.get("timezone")) or terms.zone
        moment = dates.of_milliseconds(value.get("date_journal"), zone)
        words = text_of(value, "text")
    except InvalidEntry as problem:
        return refused("", problem)
    if value.get("type") == "html" or words.startswith("<p"):
        words = html_words.read(words).words
    photos, left = _media(value, name, parcel)
    first, _, rest = words.partition("\n")
    title, body = (first[2:].strip(), rest) if first.startswith("# ") else ("", words)
    written = Written(
        moment=moment,
        title=title,
        body=body,
        rest=_rest(value),
        photos=photos,
        left=left,
        ratings=moods.ratings(_mood(value), terms),
        key=f"mood: {_mood(value)}",
    )
    return made("", written, terms.today)


def _media(
    value: dict[str, Value], name: str, parcel: Parcel
) -> tuple[tuple[str, ...], tuple[Left, ...]]:
    given = value.get("photos")
    folder = PurePosixPath(name).parent
    names = [str(each) for each in listed(given)] if isinstance(given, list) else []
    beside = [(folder / PurePosixPath(each).name).as_posix() for each in names]
    photos, left = sort_out(parcel, [each for each in beside if is_photo(each)])
    others = [PurePosixPath(each).name for each in beside if not is_photo(each)]
    return photos, (*left, *(Left(each, "only_photos") for each in others))


def _rest(value: dict[str, Value]) -> dict[str, Value]:
    """Return what stands around the text."""
    tags, weather = value.get("tags"), value.get("weather")
    rest: dict[str, Value] = {"tags": listed(tags) if isinstance(tags, list) else None}
    rest["mood"] = _mood(value)
    rest["address"] = value.get("address")
    if isinstance(weather, dict) and isinstance(weather.get("description"), str):
        rest["weather"] = weather.get("description")
    music = listed([value.get("music_title"), value.get("music_artist")])
    rest["music"] = music
    if value.get("favourite") is True:
        rest["favourite"] = True
    return rest


def _mood(value: dict[str, Value]) -> str:
    """Return a mood, or "" for 0: none was chosen."""
    mood = value.get("mood")
    return mood if isinstance(mood, str) and mood != "0" else ""


FORMAT = Format("journey", (".zip",), recognises, read, asks)
