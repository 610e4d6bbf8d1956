"""Every sentence about what lies over the charts: named days, goals, exercises, and the lens.

It is said where things lie and what they are, and nothing about what they did to the ratings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from chime_journal.model.chime import Tag
from chime_journal.model.mark import MarkKind, Overlay, Stop
from chime_journal.words.days import day_words
from chime_journal.words.labels import label

translate = QCoreApplication.translate

MOST_SAID = 5  # of one kind in a chart's description; a list of all is on the page


def kind_label(kind: MarkKind) -> str:
    """Return the words of the switch for one kind of mark."""
    return {
        MarkKind.NAMED: translate("marks", "Days you named"),
        MarkKind.REACHED: translate("marks", "Goals you reached"),
        MarkKind.EXERCISE: translate("marks", "Exercises you did"),
    }[kind]


def stop_words(stop: Stop, near: date) -> str:
    """Return a mark that was asked for in words, with the day and what it is called."""
    day, said = day_words(stop.day, near), "; ".join(stop.words)
    if stop.kind is MarkKind.NAMED:
        return translate("marks", "{day}, a day you named: {words}").format(day=day, words=said)
    if stop.kind is MarkKind.EXERCISE:
        return translate("marks", "{day}, an exercise: {words}").format(day=day, words=said)
    return translate("marks", "{day}, you reached a goal: {words}").format(day=day, words=said)


def stop_line(stop: Stop) -> str:
    """Return a mark as the list shows it; what was written waits until its day is picked."""
    if stop.kind is MarkKind.NAMED:
        return "; ".join(stop.words)
    if stop.kind is MarkKind.EXERCISE:
        return translate("marks", "You did an exercise")
    return translate("marks", "You reached a goal")


def description(stops: Sequence[Stop], near: date) -> str:
    """Return what a screen reader says of the marks on a whole chart; empty when there are none."""
    named = [
        translate("marks", "{day}, {words}").format(
            day=day_words(stop.day, near), words=stop_line(stop)
        )
        for stop in stops
        if stop.kind is MarkKind.NAMED
    ]
    reached = [day_words(stop.day, near) for stop in stops if stop.kind is MarkKind.REACHED]
    done = [day_words(stop.day, near) for stop in stops if stop.kind is MarkKind.EXERCISE]
    said = []
    if named:
        said.append(translate("marks", "Days you named: {days}.").format(days=_some(named)))
    if reached:
        said.append(
            translate("marks", "Days you reached a goal: {days}.").format(days=_some(reached))
        )
    if done:
        said.append(translate("marks", "Days of an exercise: {days}.").format(days=_some(done)))
    return " ".join(said)


def _some(days: Sequence[str]) -> str:
    """Return the latest few, and say that there are others."""
    said = "; ".join(days[-MOST_SAID:])
    if len(days) <= MOST_SAID:
        return said
    return translate("marks", "{days}; and earlier ones").format(days=said)


def looking_through(tag: Tag | None) -> str:
    """Return the words of the button that chooses a lens."""
    if tag is None:
        return translate("marks", "Show days with a tag")
    return translate("marks", "Days with: {tag}").format(tag=label(tag.value))


def lens_sentence(tag: Tag, *, written: bool, rated: bool, weeks: bool) -> str:
    """Say what the diamonds are, or why there are none.

    `written`: there is a day with this tag in the time shown; `rated`: a dot stands for one;
    `weeks`: some dots stand for weeks.
    """
    if not written:
        said = translate("marks", "You wrote nothing with the tag {tag} in this time.")
    elif not rated:
        said = translate("marks", "The days you wrote with the tag {tag} have no dot in this time.")
    elif weeks:
        said = translate("marks", "A diamond holds a day you wrote with the tag {tag}.")
    else:
        said = translate("marks", "Diamonds are days you wrote with the tag {tag}.")
    return said.format(tag=label(tag.value))


def in_lens(dot: str, tag: Tag) -> str:
    """Return a dot's words with the tag that was written with on its day."""
    return translate("marks", "{dot}, written with the tag {tag}").format(
        dot=dot, tag=label(tag.value)
    )


def lens_heading() -> str:
    """Return the head of the column that says which ratings are looked at."""
    return translate("marks", "Tag")


def lens_cell(day: date, overlay: Overlay) -> tuple[str, ...]:
    """Return what stands in that column for a day; no cell at all without a lens."""
    if overlay.lens is None:
        return ()
    return (label(overlay.lens.value) if day in overlay.lens_days else "",)


def named_line(stops: Iterable[Stop], near: date) -> str:
    """Return all named days in one paragraph, with the numbers they wear on the chart."""
    said = [
        translate("marks", "{number}: {day}, {words}").format(
            number=number, day=day_words(stop.day, near), words="; ".join(stop.words)
        )
        for number, stop in enumerate(stops, start=1)
    ]
    return translate("marks", "Named days. {days}.").format(days=". ".join(said))
