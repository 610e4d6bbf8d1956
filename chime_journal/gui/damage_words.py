"""What is damaged, and what could not be read, in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.model.damage import FREE, INDEX, LAYOUT, BadPage, Damage, Lost, Rescued
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft
from chime_journal.words.days import long_day

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

MOST_LINES = 40
MOST_DAYS = 3  # named for one page


def damage(found: Damage) -> str:
    """Say how much is damaged, and what lies there as far as it is known."""
    translate = QCoreApplication.translate
    if not found.pages:
        return translate("damage", "Its parts do not fit together any more.")
    said = translate("damage", "Pages that cannot be read: {number} of {total}.").format(
        number=QLocale().toString(len(found.pages)), total=QLocale().toString(found.total)
    )
    lines = list(dict.fromkeys(_page(page) for page in found.pages))
    return "\n".join((said, *_shortened(lines)))


def _page(page: BadPage) -> str:
    translate = QCoreApplication.translate
    number = QLocale().toString(page.number)
    if page.days:
        days = ", ".join(long_day(day) for day in page.days[:MOST_DAYS])
        if len(page.days) > MOST_DAYS:
            days = translate("damage", "{days} and other days").format(days=days)
        return translate("damage", "Page {number}: {what} of {days}.").format(
            number=number, what=_holds(page.holds), days=days
        )
    return translate("damage", "Page {number}: {what}.").format(
        number=number, what=_holds(page.holds)
    )


def _holds(table: str) -> str:
    translate = QCoreApplication.translate
    return {
        "reflection": translate("damage", "reflections"),
        "reflection_version": translate("damage", "earlier versions of reflections"),
        "checkin": translate("damage", "check-ins"),
        "rating": translate("damage", "answers of check-ins"),
        "goal": translate("damage", "goals"),
        "goal_state_change": translate("damage", "when goals changed"),
        "step": translate("damage", "steps"),
        "look_back": translate("damage", "look backs"),
        "strength": translate("damage", "strengths"),
        "person": translate("damage", "people to turn to"),
        "receipt": translate("damage", "what you shared"),
        "reply": translate("damage", "replies to what you shared"),
        "template": translate("damage", "choices you kept for a share"),
        "story_part": translate("damage", "parts of your story"),
        "story_version": translate("damage", "earlier texts of your story"),
        "plan_part": translate("damage", "your staying-well plan"),
        "life_event": translate("damage", "life events"),
        "own_word": translate("damage", "your own spellings"),
        "preference": translate("damage", "settings"),
        "prompt_seen": translate("damage", "which prompts you saw"),
        "prompt_hidden": translate("damage", "which prompts you put away"),
        "own_prompt": translate("damage", "your own prompts"),
        "exercise": translate("damage", "exercises in their own form"),
        "picture": translate("damage", "pictures, and what is on them"),
        "picture_content": translate("damage", "pictures in full size"),
        INDEX: translate("damage", "the way to find things; it can be made again"),
        FREE: translate("damage", "nothing"),
        LAYOUT: translate("damage", "the list of what there is; it can be made again"),
    }.get(
        table,
        translate("damage", "not known") if not table else translate("damage", "marks and links"),
    )


def outcome(found: Rescued) -> str:
    """Say in one sentence how the rescue went."""
    translate = QCoreApplication.translate
    if not found.lost:
        return translate("damage", "Everything could be read. It is all in the new journal.")
    kept = found.kept["reflection"] - sum(
        each.kind == "reflection" and each.part for each in found.lost
    )
    return translate("damage", "Reflections that came over whole: {number}.").format(
        number=QLocale().toString(kept)
    )


def lost(found: Rescued, most: int = MOST_LINES) -> str:
    """List what could not be read: each kind with its days, or how many of it."""
    translate = QCoreApplication.translate
    lines = [
        translate("damage", "These could not be read:"),
        *_shortened(list(_lines(found.lost)), most),
    ]
    return "\n".join(lines) if found.lost else ""


def _lines(gone: Iterable[Lost]) -> Iterable[str]:
    translate = QCoreApplication.translate
    for each, count in Counter(gone).items():
        what, number = _holds(each.kind), QLocale().toString(count)
        if each.part:
            what = translate("damage", "a part of {what}").format(what=what)
        if each.day == date.max:
            yield translate("damage", "{what}: {number}").format(number=number, what=what)
        else:
            yield translate("damage", "{what} of {day}: {number}").format(
                number=number, what=what, day=long_day(each.day)
            )


def _shortened(lines: list[str], most: int = MOST_LINES) -> list[str]:
    if len(lines) <= most:
        return lines
    translate = QCoreApplication.translate
    more = translate("damage", "and {number} more.")
    return [*lines[:most], more.format(number=len(lines) - most)]


def mark() -> str:
    """Return what stands in the new journal where words are missing."""
    return QCoreApplication.translate("damage", "[Something is missing here. It was damaged.]")


def title() -> str:
    """Return the title of the reflection that keeps the list."""
    return QCoreApplication.translate("damage", "What could not be read")


def keep_list(diary: Diary, found: Rescued) -> None:
    """Write what could not be read into the rescued journal itself, where it is locked too."""
    if found.lost:
        diary.reflections.write(
            Draft(
                moment=Moment.now(),
                title=title(),
                body=lost(found, most=len(found.lost)),
                never_share=True,
            )
        )
