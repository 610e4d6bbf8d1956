"""Every sentence the app says about ratings: what they show, and no more.

Words about direction follow `trends.direction.leaning` alone. There is never a verdict, a total,
or a claim that nothing changed.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.trends.rules import ON_EACH_SIDE, WINDOW_WEEKS, Leaning, window_start
from chime_journal.words.days import day_words

if TYPE_CHECKING:  # numbers are loaded with the first chart, not with its words
    from chime_journal.trends.compare import ThenAndNow
    from chime_journal.trends.series import Trend

translate = QCoreApplication.translate


def short_months() -> tuple[str, ...]:
    """Return the twelve short names of months for the foot of a chart."""
    names = QLocale()
    return tuple(
        names.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)
    )


def number(value: float) -> str:
    """Return a rating or a median, e.g. "6" or "6.5"."""
    return QLocale().toString(float(value), "g", 3)


def sentence(trend: Trend) -> str:
    """Return the one sentence under a chart, on the screen, on paper and in a share.

    product.md, Trends, rule 3. It is read by two people there, so it says neither "you" nor "I".
    """
    if trend.chosen:
        return _chosen_days(trend)
    weeks = WINDOW_WEEKS
    match trend.leaning:
        case Leaning.UP:
            return translate("trends", "Leaning up over the last {weeks} weeks.").format(
                weeks=weeks
            )
        case Leaning.DOWN:
            return translate("trends", "Leaning down over the last {weeks} weeks.").format(
                weeks=weeks
            )
        case Leaning.NO_DIRECTION:
            return translate("trends", "No clear direction. That is common.")
        case Leaning.RANGE_ONLY if trend.usual is not None:
            return usual_sentence(trend)
    return _few(trend)


def _chosen_days(trend: Trend) -> str:
    """Say how many ratings there are and their median: never a direction."""
    count = len(trend.days)
    if not count:
        return translate("trends", "No ratings in this time.")
    if count == 1:
        return translate("trends", "One rating in this time.")
    said = translate("trends", "Ratings in this time: {count}. The middle of them: {value}.")
    middle = sorted(float(value) for value in trend.values)
    value = (middle[(count - 1) // 2] + middle[count // 2]) / 2
    return said.format(count=QLocale().toString(count), value=number(value))


def span(first: date, last: date, today: date) -> str:
    """Return e.g. "3 May to 20 June"; each day with its year when that is not this one."""
    said = translate("trends", "{first_day} to {last_day}")
    return said.format(first_day=day_words(first, today), last_day=day_words(last, today))


def _few(trend: Trend) -> str:
    if not len(trend.days):
        return translate("trends", "No ratings in this time.")
    start = window_start(trend.last.toordinal())
    if trend.days[-1] < start:
        said = translate("trends", "No ratings in the last {weeks} weeks.")
        return said.format(weeks=WINDOW_WEEKS)
    if trend.days[0] < start:
        said = translate("trends", "A few ratings in the last {weeks} weeks.")
        return said.format(weeks=WINDOW_WEEKS)
    if len(trend.days) == 1:
        return translate("trends", "One dot so far.")
    return translate("trends", "A few points so far.")


def usual_sentence(trend: Trend) -> str:
    """Return the usual range as a sentence; empty when there is none."""
    if trend.usual is None:
        return ""
    said = translate("trends", "Usual range lately: {range}.")
    if round(trend.usual[0]) == round(trend.usual[1]):
        said = translate("trends", "Usual rating lately: {range}.")
    return said.format(range=usual_words(trend))


def usual_words(trend: Trend) -> str:
    """Return the usual range in whole steps, e.g. "5 to 7"; empty when there is none."""
    if trend.usual is None:
        return ""
    low, high = round(trend.usual[0]), round(trend.usual[1])
    if low == high:
        return number(low)
    return translate("trends", "{low} to {high}").format(low=number(low), high=number(high))


def gap_sentence(trend: Trend) -> str:
    """Name the longest gap, and say that there are others; empty when there is none."""
    if not trend.gaps:
        return ""
    first, last = max(trend.gaps, key=lambda gap: gap[1] - gap[0])
    said = translate("trends", "No ratings from {first_day} to {last_day}. Gaps are fine.")
    if len(trend.gaps) > 1:
        said = translate(
            "trends", "No ratings from {first_day} to {last_day}, and other gaps. Gaps are fine."
        )
    return said.format(first_day=day_words(first, trend.last), last_day=day_words(last, trend.last))


def gap_lines(trend: Trend) -> list[str]:
    """Name every gap, oldest first, e.g. "3 May to 20 June"."""
    said = translate("trends", "{first_day} to {last_day}")
    return [
        said.format(first_day=day_words(a, trend.last), last_day=day_words(b, trend.last))
        for a, b in trend.gaps
    ]


def dots_sentence(trend: Trend) -> str:
    """Say what one dot stands for in a very long time; empty when it is one rating."""
    if trend.dots.weeks == 0:
        return ""
    if trend.dots.weeks == 1:
        return translate("trends", "Each dot is the middle of one week.")
    return translate("trends", "Each dot is the middle of {weeks} weeks.").format(
        weeks=trend.dots.weeks
    )


def description(label: str, trend: Trend, first: date, last: date) -> str:
    """Return what a screen reader says of a whole chart that runs from `first` to `last`."""
    head = translate("trends", "Your ratings of {label}, 0 to 10, from {first_day} to {last_day}.")
    head = head.format(
        label=label, first_day=day_words(first, last), last_day=day_words(last, last)
    )
    usual = usual_sentence(trend) if trend.leaning is not Leaning.RANGE_ONLY else ""
    parts = (head, sentence(trend), usual, dots_sentence(trend), gap_sentence(trend))
    return " ".join(part for part in parts if part)


def point(trend: Trend, index: int) -> str:
    """Return one dot in words, e.g. "12 August: 6 of 10"."""
    day = date.fromordinal(int(trend.dots.days[index]))
    said = translate("trends", "{day}: {value} of 10")
    if trend.dots.weeks == 1:
        said = translate("trends", "Week of {day}: {value} of 10")
    elif trend.dots.weeks:
        said = translate("trends", "Some weeks around {day}: {value} of 10")
    said = said.format(
        day=day_words(day, trend.last), value=number(float(trend.dots.values[index]))
    )
    if trend.dots.unusual[index]:
        return translate("trends", "{words}, outside the usual range").format(words=said)
    return said


def then_and_now_sentence(label: str, found: ThenAndNow | None) -> str:
    """Return one row of then and now in words; two numbers, no difference (rule 4)."""
    if found is None:
        return translate("trends", "{label}: {words}.").format(
            label=label, words=too_few_to_compare()
        )
    said = translate("trends", "{label}: {then} at first, {now} lately.")
    return said.format(label=label, then=number(found.then), now=number(found.now))


def too_few_to_compare() -> str:
    """Say what then and now waits for, short enough for its row."""
    return translate("trends", "needs {count} ratings or more").format(count=2 * ON_EACH_SIDE)


def then_and_now_legend() -> tuple[str, str]:
    """Say what the ring and what the dot stands for."""
    first = translate("trends", "your first {count} ratings").format(count=ON_EACH_SIDE)
    latest = translate("trends", "your latest {count}").format(count=ON_EACH_SIDE)
    return first, latest


def summary_headings() -> tuple[str, ...]:
    """Return the heads of the table that says what the charts say."""
    return (
        translate("trends", "What"),
        translate("trends", "In words"),
        translate("trends", "Usual range"),
        translate("trends", "First ratings"),
        translate("trends", "Latest ratings"),
        translate("trends", "Gaps"),
    )


def sorted_heading(heading: str, kind: str, *, rising: bool) -> str:
    """Return the head of a sorted column; `kind` is "days", "numbers" or "words"."""
    said = {
        ("days", True): translate("trends", "{column}, oldest first"),
        ("days", False): translate("trends", "{column}, newest first"),
        ("numbers", True): translate("trends", "{column}, lowest first"),
        ("numbers", False): translate("trends", "{column}, highest first"),
        ("words", True): translate("trends", "{column}, from A to Z"),
        ("words", False): translate("trends", "{column}, from Z to A"),
    }[kind, rising]
    return said.format(column=heading)


def summary_row(label: str, trend: Trend) -> tuple[str, ...]:
    """Return one domain's row under `summary_headings`."""
    found = trend.then_and_now
    then, now = (number(found.then), number(found.now)) if found else ("", "")
    gaps = "; ".join(gap_lines(trend))
    said = " ".join(part for part in (sentence(trend), dots_sentence(trend)) if part)
    return (label, said, usual_words(trend), then, now, gaps)
