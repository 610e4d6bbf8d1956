"""What belongs to no day on the readable page: goals, strengths, story, plan and people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from chime_journal.diary.records.beside import PEOPLE, PLAN
from chime_journal.diary.records.reading import Records
from chime_journal.diary.records.shapes import Kind
from chime_journal.diary.records.written import GOALS, STEPS, STORY, STRENGTHS
from chime_journal.exchange.open_export.html_text import blocks, line
from chime_journal.model.plan import PlanHeading
from chime_journal.model.taken import Record
from chime_journal.words import taken_out as said


@dataclass(frozen=True, slots=True)
class Made:
    """A part as it stands on the page, with the name it is linked by."""

    id: str
    heading: str
    html: str


def made(records: Records) -> list[Made]:
    """Return the parts that hold something."""
    names = {each["uid"]: each["name"] for each in _shown(records, STRENGTHS)}
    found = (
        _part("goals", _goals(records, names)),
        _part(
            "strengths",
            (_titled(each["name"], each["story"]) for each in _shown(records, STRENGTHS)),
        ),
        _part("story", (_titled(each["title"], each["body"]) for each in _shown(records, STORY))),
        _part("plan", _plan(records)),
        _part("people", map(_person, _shown(records, PEOPLE))),
    )
    return [each for each in found if each is not None]


def _shown(records: Records, kind: Kind) -> Iterator[Record]:
    return (each for each in records.each(kind) if each.get("binned_at") is None)


def _part(which: str, things: Iterator[str]) -> Made | None:
    inside = "".join(things)
    heading = said.heading(which)
    if not inside:
        return None
    html = f'<h2 id="{which}">{escape(heading)}</h2>\n<section>\n{inside}</section>\n'
    return Made(which, heading, html)


def _titled(title: str, body: str) -> str:
    shown = f"<h4 dir=auto>{line(title)}</h4>\n" if title.strip() else ""
    return f"<article>\n{shown}{blocks(body)}</article>\n"


def _goals(records: Records, strengths: dict[str, str]) -> Iterator[str]:
    steps: dict[str, list[Record]] = {}
    for step in _shown(records, STEPS):
        steps.setdefault(step["goal"], []).append(step)
    for goal in _shown(records, GOALS):
        tied = [strengths[uid] for uid in goal["strengths"] if uid in strengths]
        under = " · ".join((said.state(goal["state"]), *tied))
        ordered = sorted(steps.get(goal["uid"], []), key=lambda step: step["position"])
        lines = "".join(f"<li dir=auto>{_step(step)}</li>\n" for step in ordered)
        looks = "".join(f"<li dir=auto>{_look_back(each)}</li>\n" for each in goal["look_backs"])
        yield (
            f"<article>\n<h4 dir=auto>{line(goal['words'])}</h4>\n"
            f'<p class="marks">{line(under)}</p>\n{blocks(goal["why"])}{blocks(goal["helpers"])}'
            + (f"<ul>\n{lines}</ul>\n" if lines else "")
            + (f"<ul>\n{looks}</ul>\n" if looks else "")
            + "</article>\n"
        )


def _step(step: Record) -> str:
    words = step["words"]
    if step["done_on"] is not None:
        words = said.done(words, date.fromisoformat(step["done_on"]))
    more = [step["details"]]
    if step["if_words"].strip() and step["then_words"].strip():
        more.append(said.if_then(step["if_words"], step["then_words"]))
    under = "".join(f"<br>{line(each)}" for each in more if each.strip())
    return line(words) + under


def _look_back(each: Record) -> str:
    return line(said.looked_back(date.fromisoformat(each["day"]), each["went"], each["words"]))


def _plan(records: Records) -> Iterator[str]:
    words = {each["heading"]: each["words"] for each in records.each(PLAN)}
    for heading in PlanHeading:
        if heading in words:
            yield _titled(said.plan_part(heading), words[heading])


def _person(person: Record) -> str:
    said_of = " · ".join(filter(None, (person["about"].strip(), person["reach"].strip())))
    name = line(person["name"])
    return f"<article>\n<h4 dir=auto>{name}</h4>\n<p dir=auto>{line(said_of)}</p>\n</article>\n"
