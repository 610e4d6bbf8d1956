"""Every kind of file that can be brought in. A new one is a file and a line here."""

from __future__ import annotations

from collections.abc import Sequence

from chime_journal.errors import ImportRefused
from chime_journal.exchange import (
    day_one_classic,
    day_one_json,
    daylio,
    joplin,
    journey,
    jrnl_json,
    jrnl_text,
    json_list,
    markdown,
    mini_diary,
    plain_table,
    rednotebook,
    standard_notes,
)
from chime_journal.exchange.format import Format
from chime_journal.exchange.parcel import Parcel

# The first that recognises a parcel reads it, so what is surest of its own comes first.
FORMATS: tuple[Format, ...] = (
    day_one_json.FORMAT,
    day_one_classic.FORMAT,
    journey.FORMAT,
    joplin.FORMAT,
    standard_notes.FORMAT,
    mini_diary.FORMAT,
    rednotebook.FORMAT,
    daylio.FORMAT,
    jrnl_text.FORMAT,
    jrnl_json.FORMAT,
    json_list.FORMAT,
    markdown.FORMAT,
    plain_table.FORMAT,
)


def suffixes() -> tuple[str, ...]:
    """Return the endings of all files that can be brought in, sorted."""
    return tuple(sorted({suffix for format in FORMATS for suffix in format.suffixes}))


def recognise(parcel: Parcel, kinds: Sequence[Format] = FORMATS) -> Format:
    """Return which of these formats a parcel has, by how it begins.

    Raises ImportRefused("unknown" | "empty").
    """
    if not parcel.names:
        raise ImportRefused("empty")
    for format in kinds:
        if format.recognises(parcel):
            return format
    raise ImportRefused("unknown")
