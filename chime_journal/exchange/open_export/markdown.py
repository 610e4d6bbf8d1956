"""One Markdown file for each day, with the head that other programs read: date, title, tags."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from chime_journal.exchange.open_export.day import Day, Picture
from chime_journal.model.chime import Domain
from chime_journal.model.taken import Record
from chime_journal.words import taken_out as said

Pictures = Mapping[str, Sequence[Picture]]

# YAML knows JSON's texts, but not these characters in them as they are.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_IN_BRACKETS = re.compile(r"([\\\[\]])")


def name(day: Day) -> str:
    """Return the name of a day's file in the zip."""
    return f"days/{day.day}.md"


def text(day: Day, pictures: Pictures) -> str:
    """Return a day as Markdown; what a person wrote stands there as they typed it."""
    parts = [_head(day), f"# {said.day(date.fromisoformat(day.day))}"]
    parts += [said.named_day(words) for words in day.named]
    for reflection in day.reflections:
        parts += _reflection(reflection, pictures.get(reflection["uid"], ()))
    for checkin in day.checkins:
        parts += _checkin(checkin)
    return "\n\n".join(parts) + "\n"


def _head(day: Day) -> str:
    titles = [each["title"] for each in day.reflections if each["title"].strip()]
    title = titles[0] if len(titles) == 1 else said.day(date.fromisoformat(day.day))
    tags = sorted({tag for each in day.reflections for tag in each["tags"]})
    lines = (f"date: {day.day}", f"title: {_yaml(title)}", f"tags: {_yaml(tags)}")
    return "\n".join(("---", *lines, "---"))


def _reflection(reflection: Record, pictures: Sequence[Picture]) -> Iterator[str]:
    yield f"## {reflection['clock']} {' '.join(reflection['title'].split())}".rstrip()
    if reflection["body"].strip():
        yield reflection["body"].strip("\n")
    for picture in pictures:
        alt = " ".join(said.picture(picture.kind, picture.words).split())
        shown = _IN_BRACKETS.sub(r"\\\1", alt)
        yield f"![{shown}](../{picture.file})"
    if marks := said.marks(reflection):
        yield f"*{marks}*"


def _checkin(checkin: Record) -> Iterator[str]:
    yield f"## {checkin['clock']} {said.checkin()}"
    by_domain = {each["domain"]: each for each in checkin["ratings"]}
    lines = [
        f"- {said.rating(domain, by_domain[domain]['value'], by_domain[domain]['note'])}"
        for domain in Domain
        if domain in by_domain and said.has_words(by_domain[domain])
    ]
    if lines:
        yield "\n".join(lines)
    if hard := said.hard(checkin["hard"], checkin["labels"]):
        yield hard


def _yaml(value: object) -> str:
    quoted = json.dumps(value, ensure_ascii=False)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)
