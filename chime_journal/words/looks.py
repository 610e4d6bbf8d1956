"""What the other looks of the Trends page say: a year, two times, weekdays and parts of the year.

Never a direction, a difference or an order (product.md, Trends, rules 3 to 5): a number is said
beside another one, and that is all.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.trends.rules import DAYS_IN_WEEK, ON_EACH_SIDE, PARTS_OF_YEAR
from chime_journal.words.days import day_of_year, day_words, number_of_day
from chime_journal.words.trends import number, span

if TYPE_CHECKING:  # numbers are loaded with the first chart, not with its words
    from chime_journal.trends.compare import PickedTime
    from chime_journal.trends.groups import Groups
    from chime_journal.trends.middle import Middle

translate = QCoreApplication.translate
Time = tuple[date, date]


def week(first: date, last: date) -> str:
    """Return e.g. "5 to 11 January" or "28 January to 3 February"; its year is said elsewhere."""
    ends = day_of_year(last)
    if first == last:
        return ends
    begins = number_of_day(first) if first.month == last.month else day_of_year(first)
    return translate("looks", "{first_day} to {last_day}").format(first_day=begins, last_day=ends)


def square(label: str, days: Time, median: float | None) -> str:
    """Return one square of the year in words, e.g. "Hope, 5 to 11 January: 6 of 10"."""
    if median is None:
        return translate("looks", "{part}, {days}: not rated").format(part=label, days=week(*days))
    said = translate("looks", "{part}, {days}: {value} of 10")
    return said.format(part=label, days=week(*days), value=number(median))


def year_sentence(year: int, *, rated: bool) -> str:
    """Say how to read a year, or that nothing was rated in it."""
    if not rated:
        return translate("looks", "No ratings in {year}. Gaps are fine.").format(year=year)
    return translate(
        "looks",
        "Each square is one week. The larger and fuller it is, the higher the number. "
        " Where there is no square, nothing was rated.",
    )


def year_description(year: int, *, rated: bool) -> str:
    """Return what a screen reader says of a whole year."""
    head = translate(
        "looks", "Your ratings in {year}, 0 to 10. A row for each part, a square a week."
    )
    ways = translate("looks", "Arrow keys say each week. Enter shows its days.")
    parts = (head.format(year=year), year_sentence(year, rated=rated), ways if rated else "")
    return " ".join(part for part in parts if part)


def year_headings(labels: list[str]) -> list[str]:
    return [translate("looks", "Week"), *labels]


def weekdays(first: int, *, short: bool) -> list[str]:
    """Return the names of the days of the week from `first` on, 1 for Monday to 7."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    order = [(first - 1 + place) % DAYS_IN_WEEK + 1 for place in range(DAYS_IN_WEEK)]
    return [QLocale().standaloneDayName(day, form) for day in order]


def parts_of_year(*, short: bool) -> list[str]:
    """Return e.g. "Jan\N{EN DASH}Mar" or "January to March", four in all."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    names = [QLocale().standaloneMonthName(month, form) for month in range(1, 13)]
    long = len(names) // PARTS_OF_YEAR
    ends = [(names[place], names[place + long - 1]) for place in range(0, len(names), long)]
    # An en dash, written as itself: lupdate does not read its name.
    narrow = translate("looks", "{first}–{last}")  # noqa: RUF001
    said = narrow if short else translate("looks", "{first} to {last}")
    return [said.format(first=first, last=last) for first, last in ends]


def half(middle: Middle) -> str:
    """Return the middle half, e.g. "4 to 6"."""
    if middle.low == middle.high:
        return number(middle.low)
    said = translate("looks", "{low} to {high}")
    return said.format(low=number(middle.low), high=number(middle.high))


def group_headings() -> list[str]:
    return [translate("looks", "What"), translate("looks", "When"), translate("looks", "Middle"),
            translate("looks", "Half of the ratings")]  # fmt: skip


def group_rows(label: str, names: list[str], groups: Groups) -> list[list[str]]:
    """Return a row under `group_headings` for each group that is shown."""
    return [
        [label, name, number(group.median), half(group)]
        for name, group in zip(names, groups, strict=True)
        if group is not None
    ]


def group_sentence(label: str, names: list[str], groups: Groups) -> str:
    """Return one domain's groups for a screen reader, in the order of the calendar."""
    rows = group_rows(label, names, groups)
    if not rows:
        return translate("looks", "{part}: {words}.").format(part=label, words=too_few_ratings())
    said = translate("looks", "{name} {value}")
    listed = ", ".join(said.format(name=name, value=value) for _, name, value, _ in rows)
    return translate("looks", "{part}: {listed}.").format(part=label, listed=listed)


def too_few_ratings() -> str:
    """Say why a domain has no ranges, short enough for its strip."""
    return translate("looks", "needs more ratings")


def why_weekdays_wait(dates: int) -> str:
    said = translate(
        "looks",
        "A day shows here once you rated it on {count} dates. With fewer, days often differ "
        "by chance.",
    )
    return said.format(count=dates)


def why_parts_wait(weeks: int) -> str:
    said = translate(
        "looks",
        "A part of the year shows here once you rated it in {count} weeks. That takes five years "
        "or more. With fewer, they often differ by chance.",
    )
    return said.format(count=weeks)


def how_to_read_groups() -> str:
    return translate(
        "looks",
        "The line is the middle of your ratings. Half of them lie in the band. "
        "Small differences are common.",
    )


def two_times_sentence(times: tuple[Time, Time], today: date, *, rated: tuple[bool, bool]) -> str:
    """Say what the two times are; in a second sentence if one is empty or they share days."""
    plain = translate("looks", "These are two times you picked. Small differences are common.")
    (first, until), (other, other_until) = times
    empty = [span(*time, today) for time, any_ in zip(times, rated, strict=True) if not any_]
    also = ""
    if (first, until) == (other, other_until):
        also = translate("looks", "You picked the same days twice.")
    elif len(empty) == len(times):
        also = translate("looks", "There are no ratings in either of them.")
    elif empty:
        also = translate("looks", "There are no ratings from {days}.").format(days=empty[0])
    elif first <= other_until and other <= until:
        also = translate("looks", "They share some days, which count in both.")
    return " ".join(part for part in (plain, also) if part)


def few_sentence() -> str:
    """Say when a time gets no middle."""
    said = translate(
        "looks", "With fewer than {count} ratings you see just the dots, and no middle."
    )
    return said.format(count=ON_EACH_SIDE)


def how_to_read_two_times() -> str:
    return translate(
        "looks", "The large mark is the middle of your ratings. Half of them lie in the band."
    )


def two_times_headings(times: tuple[Time, Time], today: date) -> list[str]:
    """Return the heads of the table of two times; each time in two lines, for it is long."""
    said = translate("looks", "{first_day} to\n{last_day}")
    days = [(day_words(first, today), day_words(last, today)) for first, last in times]
    return [translate("looks", "What"),
            *(said.format(first_day=first, last_day=last) for first, last in days)]  # fmt: skip


def in_numbers(found: PickedTime) -> str:
    """Return the ratings of one domain in one time, e.g. "4, mostly 3 to 5"."""
    if found.middle is not None:
        said = translate("looks", "{middle}, mostly {range}")
        return said.format(middle=number(found.middle.median), range=half(found.middle))
    if not len(found.values):
        return translate("looks", "No ratings")
    return translate("looks", "Fewer than {count} ratings").format(count=ON_EACH_SIDE)


def two_times_description(
    label: str, days: tuple[str, str], both: tuple[PickedTime, PickedTime]
) -> str:
    """Return one domain in both times for a screen reader."""
    said = translate("looks", "{part}. {days}: {value}. {other_days}: {other_value}.")
    return said.format(
        part=label, days=days[0], value=in_numbers(both[0]),
        other_days=days[1], other_value=in_numbers(both[1]),
    )  # fmt: skip
