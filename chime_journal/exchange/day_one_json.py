"""Day One's JSON export: a zip of <Journal>.json files beside photos/, or one such file alone.

{"metadata": {"version"}, "entries": [{creationDate, timeZone, text, tags, photos, ...}]}. Text is
Markdown with a backslash before each sign; inline photos are ![](dayone-moment://<identifier>).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import tzinfo
from pathlib import PurePosixPath

from chime_journal.errors import ImportRefused, InvalidEntry
from chime_journal.exchange import dates
from chime_journal.exchange.entry import NOON, Left, Line, Skipped, Written, listed, made, refused
from chime_journal.exchange.format import Format, Terms
from chime_journal.exchange.json_text import JsonText, Value
from chime_journal.exchange.parcel import Parcel
from chime_journal.exchange.photos import sort_out, without_marks
from chime_journal.exchange.source import Source
from chime_journal.model.moment import Moment

_HEAD = re.compile(rb'\s*\{\s*"(?:metadata|entries)"\s*:')
_MOMENT = re.compile(r"!?\[[^\[\]\n]{0,300}\]\(dayone-moment:/{1,2}(?:(\w+)/)?([0-9A-Za-z-]+)\)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_OTHER_MEDIA = ("audios", "videos", "pdfAttachments")
_FLAGS = ("starred", "isPinned", "pinned")


def recognises(parcel: Parcel) -> bool:
    """Return whether there is a file that begins as Day One's export does."""
    return bool(_journals(parcel))


def read(parcel: Parcel, terms: Terms) -> Iterator[Line]:
    """Yield each entry of each journal in order. Raises ImportRefused."""
    media = {PurePosixPath(name).stem.lower(): name for name in parcel.matching("*.*")}
    for _, source in parcel.files(_journals(parcel)):
        for line, value in _entries(source):
            if not isinstance(value, dict):
                yield Skipped(line, "not_an_entry")
                continue
            try:
                yield made(line, _written(value, parcel, media, terms), terms.today)
            except InvalidEntry as problem:
                yield refused(line, problem)


def _journals(parcel: Parcel) -> list[str]:
    found = []
    for name in parcel.matching("*.json"):
        head = parcel.head(name)
        own = b'"creationDate"' in head or b'"version"' in head
        if _HEAD.match(head.removeprefix(b"\xef\xbb\xbf")) and own and b'"application"' not in head:
            found.append(name)
    return found


def _entries(source: Source) -> Iterator[tuple[str, Value]]:
    text, seen = JsonText(source), False
    for key in text.fields():
        if key != "entries":
            text.skip()
            continue
        seen = True
        for place in text.elements():
            yield str(place.line), text.value()
    text.end()
    if not seen:
        raise ImportRefused("no_entries")


def _written(
    value: dict[str, Value], parcel: Parcel, media: dict[str, str], terms: Terms
) -> Written:
    raw = value.get("text")
    words = raw if isinstance(raw, str) and raw.strip() else _of_rich_text(value.get("richText"))
    inline = [found[2].lower() for found in _MOMENT.finditer(words) if found[1] is None]
    title, body = titled(plain(words))
    photos, left = sort_out(parcel, _photos(value, inline, media))
    others = [Left(kind, "only_photos") for kind in _OTHER_MEDIA if value.get(kind)]
    return Written(
        moment=_moment(value, terms.zone),
        title=title,
        body=body,
        rest=_rest(value),
        photos=photos,
        left=(*left, *others),
    )


def _moment(value: dict[str, Value], here: tzinfo | None) -> Moment:
    said = value.get("creationDate")
    if not isinstance(said, str):
        raise InvalidEntry("day", "invalid")
    moment = dates.instant(said, dates.zone_named(value.get("timeZone")) or here)
    return Moment(moment.day, NOON, moment.offset) if value.get("isAllDay") is True else moment


def plain(words: str) -> str:
    """Return words without the marks of media and the backslashes that Day One puts in."""
    return _ESCAPED.sub(r"\1", without_marks(words, _MOMENT)).replace("\u200b", "")


def titled(words: str) -> tuple[str, str]:
    """Take a heading in the first line for the title."""
    first, _, rest = words.strip().partition("\n")
    return (first[2:].strip(), rest) if first.startswith("# ") else ("", words)


def _photos(value: dict[str, Value], inline: list[str], media: dict[str, str]) -> list[str]:
    """Return the files of an entry's photos: first those in the text, in its order."""
    given = value.get("photos")
    photos = [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []

    def place(photo: dict[str, Value]) -> tuple[int, int]:
        identifier = str(photo.get("identifier", "")).lower()
        order = str(photo.get("orderInEntry", ""))
        number = int(order) if order.isdecimal() and len(order) < 6 else 0
        return (inline.index(identifier) if identifier in inline else len(inline), number)

    names = []
    for photo in sorted(photos, key=place):
        kind = str(photo.get("type") or "jpeg")
        stem = str(photo.get("md5") or photo.get("identifier") or "photo").lower()
        names.append(media.get(stem, f"{stem}.{kind}"))
    return names


def _rest(value: dict[str, Value]) -> dict[str, Value]:
    """Return what stands around the text: its place, the weather, tags and stars."""
    rest: dict[str, Value] = {}
    place, weather, activity = (value.get(key) for key in ("location", "weather", "userActivity"))
    if isinstance(place, dict):
        names = ("userLabel", "placeName", "localityName", "administrativeArea", "country")
        rest["location"] = list(dict.fromkeys(listed(place.get(name) for name in names)))
    if isinstance(weather, dict):
        warm = weather.get("temperatureCelsius")
        degrees = f"{warm} °C" if isinstance(warm, str) else None
        rest["weather"] = listed([weather.get("conditionsDescription"), degrees])
    if isinstance(activity, dict):
        rest["activity"] = activity.get("activityName")
    tags = value.get("tags")
    rest["tags"] = listed(tags) if isinstance(tags, list) else None
    rest.update({flag: True for flag in _FLAGS if value.get(flag) is True})
    return rest


def _of_rich_text(rich: Value) -> str:
    """Return the words of richText, a JSON text of its own; older files hold plain words in it."""
    if not isinstance(rich, str):
        return ""
    try:
        found = json.loads(rich)
        contents = found["contents"]
        pieces = [_piece(each) for each in contents]
    except (ValueError, RecursionError, TypeError, KeyError, AttributeError):
        return "" if rich.lstrip().startswith("{") else rich
    return "".join(pieces)


def _piece(content: dict[str, object]) -> str:
    objects = content.get("embeddedObjects")
    if isinstance(objects, list):
        marks = (each for each in objects if isinstance(each, dict) and each.get("type") == "photo")
        return "".join(f"![](dayone-moment://{each.get('identifier')})\n" for each in marks)
    words = content.get("text")
    line = content.get("attributes")
    line = line.get("line") if isinstance(line, dict) else None
    header = line.get("header") if isinstance(line, dict) else None
    mark = "#" * header + " " if header in (1, 2, 3) and isinstance(header, int) else ""
    # These words are not Markdown, so their backslashes are their own.
    return mark + (words.replace("\\", "\\\\") if isinstance(words, str) else "")


FORMAT = Format("day_one_json", (".zip", ".json"), recognises, read)
