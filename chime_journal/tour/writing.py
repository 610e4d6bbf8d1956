"""Writing: one line on Today, a reflection, half a sentence, and entries from elsewhere."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from chime_journal.model.chime import Tag
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Draft, Filter, Preview
from chime_journal.tour.beginning import unlock
from chime_journal.tour.day import Day
from chime_journal.tour.files import answer

LINE = "Walked round the reservoir before breakfast."
TITLE = "The form, at last"
BODY = "Page three is done. I wrote it in pencil first, which Priya calls cheating."
PRIVATE = "Marmalade is the word nobody may read."
HALF = "I was in the middle of a sentence about the kettle when"
ELSEWHERE = [
    {"date": "2019-03-04", "time": "21:10", "title": "", "body": "Quinces arrived from Mum."},
    {"date": "2019-03-05", "time": "08:00", "title": "Snow", "body": "The bins froze shut."},
    {"date": "2019-02-30", "time": "08:00", "title": "", "body": "A day that never was."},
]


def one_line(day: Day) -> None:
    """Write one line right on Today."""
    guide = day.guide
    guide.go("today")
    day.album.take("today-empty")
    guide.write("one_line", LINE)
    guide.click("keep_line")
    guide.rest()
    guide.check([each.excerpt for each in _written(day)] == [LINE], "the line is a reflection")
    day.tell("Wrote one line on Today; it became a reflection.")


def reflection(day: Day) -> None:
    """Write a reflection with a title and marks; it is stored at a pause, with no button."""
    guide = day.guide
    guide.go("journal")
    guide.click("new_reflection")
    guide.write("title", TITLE)
    guide.write("body", BODY)
    guide.click("chip_meaning")
    guide.click("good_memory")
    guide.until(lambda: _draft(day, TITLE).body == BODY, "the words are stored at a pause")
    guide.until(lambda: _draft(day, TITLE).good_memory, "the mark is stored too")
    guide.check(_draft(day, TITLE).tags == {Tag.MEANING}, "it is marked with one part")
    guide.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    guide.write("body", PRIVATE)
    guide.click("never_share")
    guide.until(
        lambda: any(each.excerpt == PRIVATE for each in _written(day)), "the second one is stored"
    )
    day.tell("Wrote two reflections; each was stored at a pause, one is never to be shared.")


def half_a_sentence(day: Day) -> None:
    """Lock with Ctrl+L in the middle of a sentence; after unlocking it is there."""
    guide = day.guide
    guide.click("new_reflection")
    guide.write("body", HALF)
    guide.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    guide.until(lambda: guide.front.journal is None, "it locks")
    unlock(day)
    guide.check(guide.workspace.page.name == "journal", "the same page comes back")
    guide.check(any(each.excerpt == HALF for each in _written(day)), "not a word is lost")
    day.tell("Locked with Ctrl+L in the middle of a sentence; every word was there afterwards.")


def bring_in(day: Day) -> None:
    """Bring in a small diary kept elsewhere, twice."""
    guide, path = day.guide, day.place / "elsewhere.json"
    path.write_text("[" + ",\n".join(map(json.dumps, ELSEWHERE)) + "]", "utf-8")
    guide.typed += [entry["body"] for entry in ELSEWHERE]
    before = len(_written(day))
    guide.click("rest")
    guide.choose("rest_menu", "Bring in entries")
    answer(guide, path, lambda: guide.click("choose_file"))
    guide.find(QPushButton, "bring_them_in")
    guide.check(guide.words("count_new").endswith(" 2"), "two entries are new")
    guide.check(guide.words("count_skipped").endswith(" 1"), "one is skipped")
    day.album.take("bring-in")
    guide.click("bring_them_in")
    guide.rest()
    guide.check(len(_written(day)) == before + 2, "two entries came in")
    answer(guide, path, lambda: guide.click("other_file"))
    guide.rest()
    guide.check(guide.words("count_new").endswith(" 0"), "the second time nothing is new")
    guide.click("close_bring_in")
    guide.check(bool(guide.ask(lambda diary: diary.backups())), "a backup was made before")
    path.unlink()
    day.tell("Brought in a diary from a file after a dry run; the second time it added nothing.")


def _written(day: Day) -> list[Preview]:
    return day.guide.ask(lambda diary: diary.reflections.list(Filter(), limit=500).previews)


def _draft(day: Day, title: str) -> Draft:
    found = [each.id for each in _written(day) if each.title == title]
    if not found:
        return Draft(moment=Moment.now())
    return day.guide.ask(lambda diary: diary.reflections.read(found[0]))
