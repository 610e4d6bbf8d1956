"""Every sentence of the shared report. It is read by two people, so it says "my" and "I"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.model.chime import Domain
from chime_journal.model.goal import GoalState
from chime_journal.model.picture import PictureKind
from chime_journal.trends.rules import WINDOW_WEEKS
from chime_journal.words import trends
from chime_journal.words.days import day_words, full_day
from chime_journal.words.labels import label, question

if TYPE_CHECKING:
    from chime_journal.trends.series import Trend

translate = QCoreApplication.translate


def language() -> str:
    """Return the language of these sentences and of the dates, e.g. "en-GB"."""
    return QLocale().bcp47Name()


def title() -> str:
    return translate("report", "From my journal")


def subtitle(first: date, last: date, name: str, for_whom: str) -> str:
    """Return the days, who chose what is here, and for whom."""
    near = day_words(first, last)
    days = translate("report", "{first_day} to {last_day}").format(
        first_day=near, last_day=full_day(last)
    )
    return f"{days} · {who}" if (who := _who(name, for_whom)) else days


def _who(name: str, for_whom: str) -> str:
    if name and for_whom:
        return translate("report", "chosen by {name}, for {reader}").format(
            name=name, reader=for_whom
        )
    if name:
        return translate("report", "chosen by {name}").format(name=name)
    return translate("report", "chosen for {reader}").format(reader=for_whom) if for_whom else ""


def kept_private() -> str:
    """Return what stands where words were left out."""
    return translate("report", "[kept private]")


def purpose() -> str:
    """Return the line at the foot of every page."""
    return translate(
        "report",
        "Shared by choice. My own questions, not a test. Not for assessing or comparing people.",
    )


def page_of() -> str:
    """Return the page number with its two places still to be filled."""
    return translate("report", "{page} of {pages}")


def nothing_yet() -> str:
    return translate("report", "Nothing is chosen yet.")


def note_heading() -> str:
    return translate("report", "What I want to talk about")


def charts_heading() -> str:
    return translate("report", "How I rated things")


def charts_lead() -> str:
    return translate("report", "This app's own questions, 0 to 10. Gaps are fine and stay empty.")


def goals_heading() -> str:
    return translate("report", "What I am working on")


def strengths_heading() -> str:
    return translate("report", "My strengths")


def story_heading() -> str:
    return translate("report", "From my story")


def plan_heading() -> str:
    return translate("report", "My staying-well plan")


def hard_heading() -> str:
    return label("hard")


def notes_heading() -> str:
    return translate("report", "Notes beside my ratings")


def reflections_heading() -> str:
    return translate("report", "In my words")


def picture(kind: PictureKind, words: str, day: date, near: date) -> str:
    """Return what is said in place of a picture: what is on it, or else of which day it is."""
    drawn, said = kind is PictureKind.DRAWING, words.strip()
    if said:
        photo, drawing = (
            translate("report", "Photo: {words}"),
            translate("report", "Drawing: {words}"),
        )
        return (drawing if drawn else photo).format(words=said)
    photo, drawing = translate("report", "Photo of {day}"), translate("report", "Drawing of {day}")
    return (drawing if drawn else photo).format(day=day_words(day, near))


def tables_heading() -> str:
    return translate("report", "The charts in words and numbers")


def questions_heading() -> str:
    return translate("report", "The questions")


def ratings_heading() -> str:
    return translate("report", "Every rating in these days")


def next_step(words: str) -> str:
    return translate("report", "Next: {step}").format(step=words)


def done_step(words: str) -> str:
    return translate("report", "Done: {step}").format(step=words)


def state(which: GoalState) -> str:
    """Return where a goal is; the plain case, working on it, needs no words."""
    return "" if which is GoalState.WORKING_ON else label(which)


def chart_description(domain: Domain, trend: Trend) -> str:
    """Return what a screen reader says in place of a chart."""
    head = translate(
        "report", "Chart of my ratings of {label}, 0 to 10, from {first_day} to {last_day}."
    )
    parts = [
        head.format(
            label=label(domain),
            first_day=day_words(trend.first, trend.last),
            last_day=full_day(trend.last),
        ),
        trends.sentence(trend).rstrip(".") + ".",
        trends.dots_sentence(trend),
        trends.gap_sentence(trend),
        translate("report", "The same is told in tables at the end."),
    ]
    return " ".join(part for part in parts if part)


def direction_window() -> str:
    """Say from which weeks words about direction come."""
    said = translate("report", "Words about a direction look at the last {weeks} weeks only.")
    return said.format(weeks=WINDOW_WEEKS)


def question_heads() -> tuple[str, ...]:
    return (
        translate("report", "What"),
        translate("report", "Question"),
        translate("report", "0 means"),
        translate("report", "10 means"),
    )


def question_row(domain: Domain) -> tuple[str, ...]:
    asked = question(domain)
    return label(domain), asked.words, asked.low, asked.high


def rating_heads(domains: Iterable[Domain]) -> tuple[str, ...]:
    return (translate("report", "Day"), translate("report", "Time"), *map(label, domains))


def not_rated() -> str:
    """Return what stands in a table where nothing was rated; never a number."""
    return "\N{EN DASH}"


def missing_character(name: str) -> str:
    """Return what stands for one character that no font of the report has."""
    return translate("report", "[character: {name}]").format(name=name)


def missing_characters(name: str, more: int) -> str:
    """Return what stands for a row of them: the first one's name, and how many follow."""
    said = translate("report", "[characters: {name} and {count} more]")
    return said.format(name=name, count=QLocale().toString(more))
