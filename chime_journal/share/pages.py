"""A document laid out as data for the template: words fitted to the fonts, none of it markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from chime_journal.model.chime import Domain
from chime_journal.share import document as shared
from chime_journal.share import fonts, markup, pictures
from chime_journal.share.characters import Fitted, narrow
from chime_journal.share.document import Document
from chime_journal.trends.series import Trend
from chime_journal.words import report, trends
from chime_journal.words.days import day_words
from chime_journal.words.labels import label, label_in_domain, plan_heading, word_beside

Laid = dict[str, Any]  # JSON for the template


def lay_out(document: Document, paper: str, charts: Sequence[Laid], fitted: Fitted) -> Laid:
    """Return what `resources/report/report.typ` reads. `charts` are the drawn ones, in order."""
    language, _, region = document.language.partition("-")
    line, blocks = fitted.line, _Blocks(fitted)
    period = document.period
    return {
        "fonts": fonts.FAMILIES,
        "lang": language,
        "region": region if len(region) == len("GB") else None,
        "paper": paper,
        "title": report.title(),
        "subtitle": line(
            report.subtitle(period.first, period.last, document.chosen_by, document.for_whom)
        ),
        "purpose": report.purpose(),
        "page_of": report.page_of(),
        "nothing": None if document.parts else report.nothing_yet(),
        "note": _part(report.note_heading(), blocks=blocks.of(document.note))
        if document.note
        else None,
        "charts": _part(report.charts_heading(), lead=report.charts_lead(), each=list(charts))
        if charts
        else None,
        "goals": _some(report.goals_heading(), (_goal(g, _Column(fitted)) for g in document.goals)),
        "strengths": _some(
            report.strengths_heading(),
            ({"name": line(s.name), "story": blocks.of(s.story)} for s in document.strengths),
        ),
        "sections": _sections(document, blocks, fitted),
        "tables": _tables(document) if document.charts else None,
    }


def words_beside(chart: shared.Chart, read: Trend) -> Laid:
    """Return what stands around one chart."""
    domain = chart.domain
    return {
        "icon": domain.value,
        "label": label(domain),
        "word": word_beside(domain),
        "caption": trends.sentence(read),
        "alt": report.chart_description(domain, read),
    }


class _Blocks:
    """Fits and reads longer texts."""

    def __init__(self, fitted: Fitted) -> None:
        self.line = fitted.line
        self._words = fitted.words

    def of(self, text: str) -> list[markup.Block]:
        return markup.blocks(self._words(text))


class _Column(_Blocks):
    """The same for a column beside another, where no word may reach into the next."""

    def __init__(self, fitted: Fitted) -> None:
        self.line = lambda text: narrow(fitted.line(text))
        self._words = lambda text: narrow(fitted.words(text))


def _part(heading: str, **rest: object) -> Laid:
    return {"heading": heading, **rest}


def _some(heading: str, each: Iterable[Laid]) -> Laid | None:
    found = list(each)
    return _part(heading, each=found) if found else None


def _goal(goal: shared.Goal, blocks: _Blocks) -> Laid:
    under = [report.state(goal.state), *goal.strengths, *(label(tag) for tag in goal.tags)]
    ordered = sorted(goal.steps, key=lambda step: step.done)
    say = {False: report.next_step, True: report.done_step}
    return {
        "words": blocks.line(goal.words),
        "under": blocks.line(" · ".join(words for words in under if words)),
        "steps": [blocks.line(say[step.done](step.words)) for step in ordered],
        "why": blocks.of(goal.why),
    }


def _sections(document: Document, blocks: _Blocks, fitted: Fitted) -> list[Laid]:
    hard = [
        _entry(each.day, document, "", each.labels, blocks.of(each.words)) for each in document.hard
    ]
    notes = [
        _entry(each.day, document, label(each.domain), (), blocks.of(each.words))
        for each in document.notes
    ]
    reflections = [
        _entry(each.day, document, blocks.line(each.title), each.tags, blocks.of(each.words))
        | {"pictures": _pictures(each, document, fitted)}
        for each in document.reflections
    ]
    plan = [
        {"day": "", "title": plan_heading(each.heading), "under": "",
         "blocks": blocks.of(each.words)}
        for each in document.plan
    ]  # fmt: skip
    story = [
        {"day": "", "title": blocks.line(each.title), "under": "", "blocks": blocks.of(each.words)}
        for each in document.story
    ]
    parts = (
        (report.plan_heading(), plan),
        (report.hard_heading(), hard),
        (report.notes_heading(), notes),
        (report.reflections_heading(), reflections),
        (report.story_heading(), story),
    )
    return [_part(heading, entries=entries) for heading, entries in parts if entries]


def _entry(
    day: date, document: Document, title: str, tags: Sequence[str], blocks: list[markup.Block]
) -> Laid:
    return {
        "day": day_words(day, document.period.last),
        "title": title,
        "under": " · ".join(map(label_in_domain, tags)),
        "blocks": blocks,
    }


def _pictures(each: shared.Reflection, document: Document, fitted: Fitted) -> list[Laid]:
    near = document.period.last
    return [pictures.lay_out(picture, each.day, near, fitted) for picture in each.pictures]


def _tables(document: Document) -> Laid:
    period = document.period
    summary = [
        trends.summary_row(label(chart.domain), shared.trend(chart, period))
        for chart in document.charts
    ]
    return {
        "heading": report.tables_heading(),
        "lead": report.direction_window(),
        "summary": {"heads": trends.summary_headings(), "rows": summary},
        "questions": {
            "heading": report.questions_heading(),
            "heads": report.question_heads(),
            "rows": [report.question_row(chart.domain) for chart in document.charts],
        },
        "ratings": {
            "heading": report.ratings_heading(),
            "heads": report.rating_heads(chart.domain for chart in document.charts),
            "rows": rating_rows(document),
        },
    }


def rating_rows(document: Document) -> list[list[str]]:
    """Return one row of words for each moment of rating, oldest first."""
    near = document.period.last
    domains = [chart.domain for chart in document.charts]
    return [
        [
            day_words(day, near),
            clock,
            *(str(said[each]) if each in said else report.not_rated() for each in domains),
        ]
        for day, clock, said in rating_moments(document)
    ]


def rating_moments(document: Document) -> list[tuple[date, str, dict[Domain, int]]]:
    """Return each moment of rating, oldest first; two at the same minute stay two."""
    moments: dict[tuple[date, str, int], dict[Domain, int]] = {}
    for chart in document.charts:
        seen: dict[tuple[date, str], int] = {}
        for rating in chart.ratings:
            at = (rating.day, rating.clock)
            again = seen[at] = seen.get(at, -1) + 1
            moments.setdefault((*at, again), {})[chart.domain] = rating.value
    found = sorted(moments.items(), key=lambda each: each[0])
    return [(day, clock, said) for (day, clock, _), said in found]
