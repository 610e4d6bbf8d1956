"""Looking back over ten months: list, search, calendar, cards and charts."""

from __future__ import annotations

from datetime import date, timedelta
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QListWidget, QWidget

from chime_journal import demo
from chime_journal.gui.journal.listing import ReflectionList
from chime_journal.gui.story.listing import PartList
from chime_journal.model.change import Change, Kind
from chime_journal.model.reflection import Filter
from chime_journal.tour.day import Day

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

RARE = "harbour"  # stands once in the sample
FIRST_PART = "Where I come from"
SOON = 0.1  # seconds a search may take in the journal


def ten_months(day: Day) -> None:
    """Fill the journal with the sample's ten months, through the diary as every page does."""
    guide = day.guide
    journal = guide.front.journal
    assert journal is not None

    def fill(diary: Diary) -> Change:
        demo.fill(diary)
        return Change.of(*Kind)

    journal.session.change(journal.session, fill)
    guide.rest()
    days = guide.ask(lambda diary: diary.reflections.all_days())
    guide.check(days is not None and days[1] - days[0] > timedelta(300), "ten months are there")
    day.tell("Put ten months of a made-up person into the journal, to look back on.")


def journal(day: Day) -> None:
    """Read the newest reflection of the sample, search a rare word, and use the calendar."""
    guide = day.guide
    guide.go("today")
    day.album.take("today")
    guide.go("journal")
    _search(day)
    _calendar(day)
    day.tell("Read the journal, found a word that stands once, and went to a day by calendar.")


def _search(day: Day) -> None:
    guide = day.guide
    guide.write("search", RARE, secret=False)
    shown = guide.find(ReflectionList, "reflections")
    guide.until(lambda: shown.rows.rowCount() == 1, "the list shows the one hit")
    began = perf_counter()
    found = guide.ask(lambda diary: diary.reflections.list(Filter(words=RARE)).previews)
    guide.check(perf_counter() - began < SOON, "searching takes under a tenth of a second")
    guide.check(bool(found[0].hit), "the hit is marked")
    day.album.take("journal-search")
    guide.find(QLineEdit, "search").clear()
    guide.until(lambda: shown.rows.rowCount() > 1, "without words everything is there again")


def _calendar(day: Day) -> None:
    guide = day.guide
    shown = guide.find(ReflectionList, "reflections")
    guide.click("any_date")
    calendar = guide.find(QCalendarWidget, "calendar")
    guide.rest()
    day.album.take("journal-calendar")
    calendar.setFocus()
    guide.key(Qt.Key.Key_Left)
    guide.key(Qt.Key.Key_Return)
    guide.rest()
    yesterday = date.today() - timedelta(days=1)
    picked = calendar.selectedDate()
    guide.check(
        (picked.month(), picked.day()) == (yesterday.month, yesterday.day), "a day is picked"
    )
    guide.until(lambda: shown.rows.rowCount() == 1, "the list shows that day alone")
    guide.click("any_date")
    guide.click_on(shown.viewport(), shown.visualRect(shown.rows.index(0, 0)).center())
    guide.rest()
    guide.check(guide.find(QLineEdit, "title").text() == "Allotment", "its text is open")
    guide.click("all_days")
    guide.rest()
    day.album.take("journal")


def cards(day: Day) -> None:
    """Look at goals and strengths, and the check-in form as it waits."""
    guide = day.guide
    for page in ("checkin", "goals", "strengths"):
        guide.go(page)
        if guide.seen(QWidget, "all_goals") is not None:
            guide.click("all_goals")
        day.album.take(page)
    day.tell("Looked at the check-in form, at goals and at strengths.")


def story(day: Day) -> None:
    """Read a part of the story, and what changed in it since an earlier telling."""
    guide = day.guide
    guide.go("story")
    parts = guide.find(PartList, "story_parts")
    guide.until(lambda: parts.count() == 3, "three parts are listed")
    guide.click_on(parts.viewport(), parts.visualItemRect(parts.item(0)).center())
    guide.rest()
    guide.check(guide.find(QLineEdit, "part_title").text() == FIRST_PART, "a part is open")
    day.album.take("story")
    guide.click("more")
    guide.choose("more_menu", "Earlier versions")
    guide.find(QListWidget, "version_list")
    guide.rest()
    guide.tick("compare_versions")
    said = guide.find(QListWidget, "change_list")
    guide.until(lambda: said.count() > 0, "what changed is said")
    day.album.take("story-versions")
    guide.click("close_versions")
    guide.rest()
    day.tell("Read a part of the story, and saw what changed since it was first told.")


def trends(day: Day) -> None:
    """Read the charts, pick a dot with the keyboard, and turn to the table."""
    guide = day.guide
    guide.go("trends")
    guide.find(QWidget, "board")
    guide.rest()
    guide.check("Leaning up" in guide.words("sentence_connectedness"), "one domain leans up")
    guide.check("No clear direction" in guide.words("sentence_hope"), "another says it does not")
    day.album.take("trends")
    guide.click("range")
    guide.choose("ranges", "All of it")
    guide.rest()
    guide.check(bool(guide.words("note_connectedness")), "a gap is named as a gap")
    _pick(day)
    guide.click("as_table")
    guide.find(QWidget, "tables")
    day.album.take("trends-as-table")
    guide.click("as_table")
    for look in ("year", "two_times", "groups"):
        guide.click(f"look_{look}")
        guide.rest()
        guide.find(QWidget, f"{look}_look")
        day.album.take(f"trends-{look.replace('_', '-')}")
    guide.click("look_charts")
    day.tell("Read five charts, picked a dot with the keyboard, and read the same facts as tables.")


def _pick(day: Day) -> None:
    guide = day.guide
    card = guide.find(QWidget, "card_connectedness")
    chart = next(
        each
        for each in card.findChildren(QWidget)
        if each.focusPolicy() == Qt.FocusPolicy.StrongFocus
    )
    chart.setFocus()
    guide.key(Qt.Key.Key_End)
    guide.key(Qt.Key.Key_Return)
    guide.rest()
    guide.check(bool(guide.words("picked_title")), "the day of the dot is shown")
    day.album.take("trends-a-day", from_top=False)
