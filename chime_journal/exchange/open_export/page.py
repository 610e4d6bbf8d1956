"""`index.html`: the whole journal on one page, for the eye and for paper, with no script in it.

The page fetches nothing: its only links are to places in it and to the pictures beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from html import escape
from itertools import groupby
from typing import TextIO

from chime_journal.diary.records.reading import Records
from chime_journal.exchange.open_export import page_parts
from chime_journal.exchange.open_export.day import Day, Picture, days
from chime_journal.exchange.open_export.html_text import blocks, line
from chime_journal.model.chime import Domain
from chime_journal.model.taken import Record
from chime_journal.paths import resources
from chime_journal.words import taken_out as said

NAME = "index.html"
Pictures = Mapping[str, Sequence[Picture]]

# Nothing but the page's own style and pictures beside it, whatever somebody finds to write in it.
_RULE = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:"


def write(
    file: TextIO,
    records: Records,
    pictures: Pictures,
    on: date,
    months: Sequence[str],
    name: str,
    tick: Callable[[int], None],
) -> None:
    """Write the page, made on the day `on`. `months` are those with a day in them, as "2026-11"."""
    title = line(said.title(name))
    file.write(_head(title))
    file.write(f"<header><h1 dir=auto>{title}</h1>\n<p>{said.made_on(on)}</p></header>\n")
    parts = page_parts.made(records)
    file.write(_contents(months, parts))
    file.write("<main>\n")
    if not months and not parts:
        file.write(f"<p>{said.nothing()}</p>\n")
    by_year = groupby(groupby(days(records), lambda day: day.month), lambda each: each[0][:4])
    for year, of_year in by_year:
        file.write(f'<h2 id="y{year}">{int(year)}</h2>\n')
        for month, of_month in of_year:
            file.write(f'<section id="m{month}">\n<h3>{said.month(month)}</h3>\n')
            for day in of_month:
                file.write(_day(day, pictures))
                tick(len(day.reflections) + len(day.checkins))
            file.write("</section>\n")
    for part in parts:
        file.write(part.html)
    file.write("</main>\n</body>\n</html>\n")


def _head(title: str) -> str:
    style = (resources() / "exchange" / "index.css").read_text("utf-8")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(said.language())}">\n'
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_RULE}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
    )


def _contents(months: Sequence[str], parts: Iterable[page_parts.Made]) -> str:
    lines = []
    for year, of_year in groupby(months, lambda month: month[:4]):
        links = " ".join(
            f'<a href="#m{month}">{escape(said.short_month(month))}</a>' for month in of_year
        )
        lines.append(f'<p><a class="year" href="#y{year}">{int(year)}</a> {links}</p>\n')
    links = " ".join(f'<a href="#{part.id}">{escape(part.heading)}</a>' for part in parts)
    if links:
        lines.append(f"<p>{links}</p>\n")
    return f"<nav>\n{''.join(lines)}</nav>\n" if lines else ""


def _day(day: Day, pictures: Pictures) -> str:
    which = date.fromisoformat(day.day)
    parts = [f'<article id="d{day.day}">\n<h4><time datetime="{day.day}">{said.day(which)}</time>']
    parts.append("</h4>\n")
    parts += [f'<p class="named" dir=auto>{line(said.named_day(each))}</p>\n' for each in day.named]
    for reflection in day.reflections:
        parts.append(_reflection(reflection, pictures.get(reflection["uid"], ())))
    parts += [_checkin(checkin) for checkin in day.checkins]
    return "".join((*parts, "</article>\n"))


def _reflection(reflection: Record, pictures: Sequence[Picture]) -> str:
    title = line(reflection["title"])
    clock = f'<span class="clock">{reflection["clock"]}</span>'
    marks = line(said.marks(reflection))
    shown = "".join(
        f'<figure><img loading="lazy" src="{escape(each.file)}" '
        f'alt="{line(said.picture(each.kind, each.words))}">'
        + (f"<figcaption dir=auto>{line(each.words)}</figcaption>" if each.words.strip() else "")
        + "</figure>\n"
        for each in pictures
    )
    return (
        f"<div class=entry>\n<h5 dir=auto>{clock} {title}</h5>\n{blocks(reflection['body'])}{shown}"
        + (f'<p class="marks">{marks}</p>\n' if marks else "")
        + "</div>\n"
    )


def _checkin(checkin: Record) -> str:
    by_domain = {each["domain"]: each for each in checkin["ratings"]}
    rated = [by_domain[domain] for domain in Domain if domain in by_domain]
    lines = "".join(
        f"<li dir=auto>{line(said.rating(each['domain'], each['value'], each['note']))}</li>\n"
        for each in rated
        if said.has_words(each)
    )
    hard = line(said.hard(checkin["hard"], checkin["labels"]))
    clock = f'<span class="clock">{checkin["clock"]}</span>'
    return (
        f"<div class=checkin>\n<h5>{clock} {said.checkin()}</h5>\n"
        + (f"<ul>\n{lines}</ul>\n" if lines else "")
        + (f"<p dir=auto>{hard}</p>\n" if hard else "")
        + "</div>\n"
    )
