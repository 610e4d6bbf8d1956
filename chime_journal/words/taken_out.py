"""The app's own words in what is taken out: read by the person, and perhaps by others in years."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.model.chime import Domain
from chime_journal.model.plan import PlanHeading
from chime_journal.model.taken import Part, Record
from chime_journal.words import days
from chime_journal.words.labels import both_words, label, label_in_domain, plan_heading, went_label

translate = QCoreApplication.translate


def language() -> str:
    """Return the language of these words, e.g. "en-GB"."""
    return QLocale().bcp47Name()


def title(name: str) -> str:
    """Return the title of the readable page."""
    if not name.strip():
        return translate("taken_out", "My journal")
    return translate("taken_out", "The journal of {name}").format(name=" ".join(name.split()))


def day(which: date) -> str:
    """Return e.g. "Tuesday 17 November 2026"."""
    return days.long_day(which)


def month(iso: str) -> str:
    """Return e.g. "November 2026" for "2026-11"."""
    year, number = map(int, iso.split("-"))
    return days.month(date(year, number, 1))


def short_month(iso: str) -> str:
    """Return e.g. "Nov" for "2026-11"."""
    number = int(iso.split("-")[1])
    return QLocale().standaloneMonthName(number, QLocale.FormatType.ShortFormat)


def named_day(words: str) -> str:
    return translate("taken_out", "A day with a name: {words}").format(
        words=" ".join(words.split())
    )


def checkin() -> str:
    return translate("taken_out", "Check-in")


def has_words(rating: Record) -> bool:
    """Tell whether something was said about a domain."""
    return rating["value"] is not None or bool(rating["note"].strip())


def rating(domain: str, value: int | None, note: str) -> str:
    """Return one rating in words; a skip is never a number."""
    name, said = both_words(Domain(domain)), " ".join(note.split())
    if value is None:
        return translate("taken_out", "{part}: {note}").format(part=name, note=said)
    number = QLocale().toString(value)
    if not said:
        return translate("taken_out", "{part}: {value} of 10").format(part=name, value=number)
    words = translate("taken_out", "{part}: {value} of 10. {note}")
    return words.format(part=name, value=number, note=said)


def hard(words: str, labels: Iterable[str]) -> str:
    """Return what was hard, or nothing."""
    said, named = " ".join(words.split()), ", ".join(map(label, labels))
    if said and named:
        both = translate("taken_out", "What was hard: {words} ({where})")
        return both.format(words=said, where=named)
    if not said and not named:
        return ""
    return translate("taken_out", "What was hard: {words}").format(words=said or named)


def picture(kind: str, words: str) -> str:
    """Return what is on a picture, or that it is one."""
    if words.strip():
        return words.strip()
    if kind == "drawing":
        return translate("taken_out", "A drawing")
    return translate("taken_out", "A photo")


def marks(reflection: Record) -> str:
    """Return what a reflection is marked with, on one line."""
    said = [label_in_domain(tag) for tag in reflection["tags"]]
    if reflection["good_memory"]:
        said.append(translate("taken_out", "A good memory"))
    if reflection["never_share"]:
        said.append(translate("taken_out", "Never to be shared"))
    return " · ".join(said)


def done(step: str, on: date) -> str:
    words = translate("taken_out", "{step} (done on {day})")
    return words.format(step=step, day=days.full_day(on))


def if_then(if_words: str, then_words: str) -> str:
    words = translate("taken_out", "If {this}, then I {that}.")
    return words.format(this=if_words.rstrip(",. "), that=then_words.rstrip(". "))


def state(which: str) -> str:
    return label(which)


def looked_back(on: date, went: int, words: str) -> str:
    shown = days.full_day(on)
    if not words.strip():
        return translate("taken_out", "{day}: {went}").format(day=shown, went=went_label(went))
    said = translate("taken_out", "{day}: {went}. {words}")
    return said.format(day=shown, went=went_label(went), words=" ".join(words.split()))


def heading(section: str) -> str:
    """Return what stands over a list of the readable page."""
    return {
        "goals": translate("taken_out", "My goals"),
        "strengths": translate("taken_out", "My strengths"),
        "story": translate("taken_out", "My story"),
        "plan": translate("taken_out", "My staying-well plan"),
        "people": translate("taken_out", "My people"),
    }[section]


def plan_part(which: str) -> str:
    return plan_heading(PlanHeading(which))


def made_on(on: date) -> str:
    words = translate("taken_out", "Taken out on {day}.")
    return words.format(day=days.full_day(on))


def open_to_all() -> str:
    return translate("taken_out", "Anybody who has this file can read it.")


def nothing() -> str:
    return translate("taken_out", "There is nothing here for these days.")


def part(which: Part) -> str:
    """Return what a part is called where it is chosen."""
    return {
        Part.REFLECTIONS: translate("taken_out", "Reflections and exercises"),
        Part.PICTURES: translate("taken_out", "Photos and drawings"),
        Part.EARLIER: translate("taken_out", "Earlier texts"),
        Part.CHECKINS: translate("taken_out", "Check-ins and days with a name"),
        Part.GOALS: translate("taken_out", "Goals and strengths"),
        Part.STORY: translate("taken_out", "My story"),
        Part.PLAN: translate("taken_out", "My plan and my people"),
        Part.SHARES: translate("taken_out", "What you shared, and replies"),
        Part.SETTINGS: translate("taken_out", "Settings and own prompts"),
        Part.BIN: translate("taken_out", "What is in the bin"),
    }[which]


def read_me(on: date) -> str:
    """Return the file that says what is what."""
    files = {
        "index.html": translate(
            "taken_out",
            "Open this first. It is your journal on one page, to read or print. "
            "It needs no internet.",
        ),
        "days": translate(
            "taken_out",
            "One file for each day you wrote about. Any program for text opens them.",
        ),
        "pictures": translate("taken_out", "Photos and drawings, each named by its day."),
        "ratings.csv": translate(
            "taken_out",
            "Your check-ins as a table. An empty place was skipped. It is not 0. "
            "A note that looks like a sum has a mark in front of it.",
        ),
        "journal.json": translate(
            "taken_out",
            "All of it, for programs. This app can bring it in again. Earlier texts, and what "
            "was in the bin, are only here, if you chose them.",
        ),
        "chimejournal-1.schema.json": translate(
            "taken_out", "Tells programs what each name in that file means."
        ),
    }
    told = [f"{name}\n    {about}" for name, about in files.items()]
    parts = (
        translate("taken_out", "This is a copy of a journal."),
        made_on(on),
        translate("taken_out", "You can read it on any computer. Here is what each file is."),
        *told,
        translate(
            "taken_out",
            "What you marked “never share” is here too, because it is yours. Think of that "
            "before you give this copy to somebody.",
        ),
        open_to_all(),
    )
    return "\n\n".join(parts) + "\n"
