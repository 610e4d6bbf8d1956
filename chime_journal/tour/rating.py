"""Rating: the full check-in with a skip and a note, and the short one on Today."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from chime_journal.model.checkin import CheckInDraft
from chime_journal.model.chime import Domain, HardLabel
from chime_journal.tour.day import Day

HARD = "The queue at the chemist, and my own thoughts in it."
NOTE = "Rang Joan back within the hour."


def check_in(day: Day) -> None:
    """Rate by mouse and by key, skip one, leave one alone, say what was hard."""
    guide = day.guide
    guide.go("checkin")
    guide.check(guide.words("value_hope") == "not set", "nothing is set before it is touched")
    slider = guide.find(QWidget, "rating_connectedness")
    guide.click("rating_connectedness", QPoint(round(slider.width() * 0.6), slider.height() // 2))
    guide.click("rating_hope")
    guide.key(Qt.Key.Key_7)
    guide.click("rating_identity")
    guide.click("skip_identity")
    guide.click("note_connectedness")
    guide.type_here(NOTE)
    guide.write("hard", HARD)
    guide.click("hard_services")
    day.album.take("check-in")
    guide.click("save_checkin")
    guide.rest()
    (kept,) = _today(day)
    guide.check(kept.ratings[Domain.HOPE].value == 7, "a digit rates")
    guide.check(kept.ratings[Domain.CONNECTEDNESS].value == 6, "a click rates")
    guide.check(kept.ratings[Domain.CONNECTEDNESS].note == NOTE, "the note is kept")
    for left in (Domain.IDENTITY, Domain.MEANING):
        guide.check(left not in kept.ratings, "what is skipped or left has no value at all")
    guide.check(kept.hard == HARD and kept.labels == {HardLabel.SERVICES}, "what was hard is kept")
    day.tell("Checked in by mouse and keys, with a skip and a note; a skip is no number.")


def short_check_in(day: Day) -> None:
    """Rate one thing in the short form on Today."""
    guide = day.guide
    guide.go("today")
    guide.click("rating_meaning")
    guide.key(Qt.Key.Key_5)
    guide.click("save_checkin")
    guide.rest()
    values = [
        kept.ratings[Domain.MEANING].value for kept in _today(day) if Domain.MEANING in kept.ratings
    ]
    guide.check(values == [5], "the short form keeps one rating")
    day.tell("Rated one thing in the short form on Today.")


def _today(day: Day) -> list[CheckInDraft]:
    today = date.today()
    return day.guide.ask(lambda diary: diary.checkins.list(today, today))
