"""Every sentence about a file that somebody shared, as the one who reads it meets them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from chime_journal.model.reply import MOST_STEPS, STEP_LIMIT
from chime_journal.words.days import day_words, full_day

translate = QCoreApplication.translate

KINDS = ("reflections", "story", "goals", "strengths", "plan", "charts")  # that are missed


def chosen(name: str, for_whom: str) -> str:
    """Say who chose what is here, and for whom, as far as the file tells."""
    if name and for_whom:
        return translate("review", "Chosen by {name}, for {reader}").format(
            name=name, reader=for_whom
        )
    if name:
        return translate("review", "Chosen by {name}").format(name=name)
    if for_whom:
        return translate("review", "Chosen for {reader}").format(reader=for_whom)
    return translate("review", "Shared with you")


def days(first: date, last: date) -> str:
    """Return e.g. "1 September to 23 November 2026"."""
    near = day_words(first, last)
    return translate("review", "{first_day} to {last_day}").format(
        first_day=near, last_day=full_day(last)
    )


def purpose() -> str:
    """Return the line that is always there."""
    return translate(
        "review",
        "Shared by choice. Own questions, not a test. Not for assessing or comparing people.",
    )


def nothing() -> str:
    return translate("review", "There is nothing in this file to read.")


def not_here(kinds: Sequence[str], *, other_charts: bool) -> str:
    """Say which of `KINDS` are not shared, and nothing about why; empty without any."""
    named = {
        "reflections": translate("review", "reflections"),
        "story": translate("review", "a story"),
        "goals": translate("review", "goals"),
        "strengths": translate("review", "strengths"),
        "plan": translate("review", "a staying-well plan"),
        "charts": translate("review", "ratings"),
    }
    said = [named[kind] for kind in kinds]
    if other_charts:
        said.append(translate("review", "other ratings"))
    if not said:
        return ""
    line = translate(
        "review", "Not shared here: {kinds}. That can have any reason. You need not guess."
    )
    return line.format(kinds=QLocale().createSeparatedList(said))


def note_heading(name: str) -> str:
    if name:
        return translate("review", "What {name} wants to talk about").format(name=name)
    return translate("review", "What they want to talk about")


def reflections_heading(name: str) -> str:
    if name:
        return translate("review", "In {name}'s words").format(name=name)
    return translate("review", "In their words")


def story_heading(name: str) -> str:
    if name:
        return translate("review", "From {name}'s story").format(name=name)
    return translate("review", "From their story")


def plan_heading() -> str:
    return translate("review", "Staying-well plan")


def notes_heading() -> str:
    return translate("review", "Notes beside the ratings")


def goals_heading() -> str:
    return translate("review", "Goals")


def strengths_heading() -> str:
    return translate("review", "Strengths")


def ratings_heading() -> str:
    return translate("review", "Ratings")


def ask_first(name: str, *, all_five: bool) -> str:
    """Say what comes before the charts; fewer than five may have been chosen."""
    if name:
        five = translate("review", "Ask {name} first. All five, or none.")
        some = translate("review", "Ask {name} first. All that are here, or none.")
        return (five if all_five else some).format(name=name)
    if all_five:
        return translate("review", "Ask first. All five, or none.")
    return translate("review", "Ask first. All that are here, or none.")


def other_journal() -> str:
    return translate("review", "That file is from another journal. One window, one person.")


def same_file() -> str:
    return translate("review", "That is the same file.")


def file_names(newness: int) -> tuple[str, str]:
    """Return what the file opened first and the other one are called; see `newness` there."""
    older, newer = (
        translate("review", "In the older file"),
        translate("review", "In the newer file"),
    )
    if newness == 0:
        return translate("review", "In the first file"), translate("review", "In the second file")
    return (newer, older) if newness > 0 else (older, newer)


def which_is_newer(newness: int) -> str:
    """Say which file's words these are, and where the other one is."""
    if newness > 0:
        return translate(
            "review", "These words are from the newer file. The ratings show both files."
        )
    if newness < 0:
        return translate(
            "review", "These words are from the older file. The ratings show both files."
        )
    return translate(
        "review",
        "These words are from the first file. Both are of the same days. "
        "The ratings show both files.",
    )


def no_ratings_in_both() -> str:
    return translate("review", "Neither file has ratings, so there is nothing to put side by side.")


def no_chart(label: str) -> str:
    """Say that a file does not hold this domain's chart."""
    return translate("review", "{label} is not in this file.").format(label=label)


def goes_on(title: str) -> str:
    """Return the title of a long text's next page."""
    return translate("review", "{title} (goes on)").format(title=title)


def picture_is_shut() -> str:
    """Say in the place of a picture that it did not open."""
    return translate("review", "This picture is damaged and cannot be shown.")


def reply_heading() -> str:
    return translate("review", "Agree and reply")


def reply_about(name: str) -> str:
    """Say what a reply is, before its fields."""
    if name:
        return translate(
            "review", "Write it together, if you like. {name} can add it to the journal."
        ).format(name=name)
    return translate("review", "Write it together, if you like. They can add it to their journal.")


def reply_about_here() -> str:
    """Say the same where the journal itself keeps the reply."""
    return translate(
        "review", "Write it together, if you like. Each pause keeps it for the journal."
    )


def kept_for_later() -> str:
    """Say where a reply is found that was written beside a journal."""
    return translate(
        "review",
        "It is locked until the journal is opened. Then it stands on Share, "
        "under what you shared before.",
    )


def no_reply_here() -> str:
    """Say why nothing can be written."""
    return translate(
        "review", "The journal could only be read, not written in. So it cannot keep a reply."
    )


def reply_kept() -> str:
    return translate("review", "Kept for the journal.")


def reply_fields() -> dict[str, tuple[str, str]]:
    """Return what each part of a reply is called, and a hint for it."""
    return {
        "heard": (translate("review", "What I heard"), translate("review", "in your own words")),
        "question": (
            translate("review", "A question to take away"),
            translate("review", "one that may stay open"),
        ),
        "agreed": (
            translate("review", "What we agreed"),
            translate("review", "each thing on its own line"),
        ),
        "encouragement": (
            translate("review", "Something to carry with you"),
            translate("review", "an encouragement"),
        ),
    }


def only_here() -> str:
    """Say what is kept of a reply that is not saved, and what locks it when it is."""
    return translate(
        "review",
        "Saved, it opens with the same words as this file. "
        "Until then it is only on this screen, and Hide or a long pause lets it go.",
    )


def agreed_too_long() -> str:
    return translate(
        "review",
        "What you agreed is too long. "
        "Keep each line under {most} letters, on {lines} lines at most.",
    ).format(most=STEP_LIMIT, lines=MOST_STEPS)


def reply_saved(name: str) -> str:
    return translate(
        "review", "Saved as {name}. Give them the file. The same words open it."
    ).format(name=name)
