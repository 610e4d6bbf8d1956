"""Sharing: choose line by line, read the pages, lock them with words, save two kinds of file."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from chime_journal.model.moment import Moment
from chime_journal.share import sealed
from chime_journal.share.encoding import encode
from chime_journal.tour.day import Day
from chime_journal.tour.files import answer
from chime_journal.tour.writing import PRIVATE

if TYPE_CHECKING:
    from chime_journal.share.document import Document

NOTE = "The allotment, and that I am scared I will not turn up."
PDF, SEALED, WORDS = "report.pdf", "share.chimeshare", "words.txt"
CHOSEN = {
    "reflections": ("Soup night", "Mum's visit", "Allotment"),
    "goals": ("Grow something again", "A meal with people each week"),
    "strengths": ("patience", "cooking", "making people laugh"),
}
MONTHS = timedelta(days=60)


def choose(day: Day) -> None:
    """Tick what goes in, and write a note; a reflection marked so is not even offered."""
    guide = day.guide
    guide.go("share")
    guide.check(not guide.find(QCheckBox, "charts").isChecked(), "everything starts unticked")
    today = Moment.now().day
    offered = guide.ask(lambda diary: diary.choices(today - MONTHS, today)).reflections
    guide.check(bool(offered), "there are reflections to choose from")
    hidden = all(PRIVATE not in each.body for each in offered.values())
    guide.check(hidden, "what is never to be shared is not there")
    guide.write("for_whom", "Priya", secret=False)
    guide.tick("charts")
    for part, names in CHOSEN.items():
        _tick(day, part, names)
    guide.write("share_note", NOTE)
    guide.rest()
    guide.pause(1200)  # the small page is made once the person pauses
    guide.rest()
    day.album.take("share-choose")
    guide.click("share_on")
    guide.find(QLabel, "page_of")
    guide.rest()
    day.album.take("share-read-through")
    day.tell("Chose what goes into a share, line by line, and read the very pages through.")


def _tick(day: Day, part: str, names: tuple[str, ...]) -> None:
    """Open a part of the form, tick things by their names, and close it again."""
    guide = day.guide
    guide.click(f"open_{part}")
    number = 0
    while (box := guide.seen(QCheckBox, f"{part}_{number}")) is not None:
        if any(name in box.accessibleName() for name in names):
            guide.tick(box.objectName())
        number += 1
    picked = guide.words(f"about_{part}")
    guide.check(picked.startswith(str(len(names))), f"{part} are picked")
    guide.click(f"open_{part}")


def save(day: Day) -> None:
    """Save the pages as a locked PDF and as a sealed file; the journal's own words are refused."""
    guide = day.guide
    guide.click("share_on")
    guide.find(QPushButton, "own_words")
    _try_own_words(day)
    guide.click("random_words")
    _save(day, PDF)
    day.album.take("share-saved")
    guide.click("another_form")
    guide.tick("choice_sealed")
    _save(day, SEALED)
    guide.click("share_done")
    receipts = guide.ask(lambda diary: diary.receipts.list())
    guide.check({each.form for each in receipts} == {"pdf", "sealed"}, "two receipts are kept")
    _check_pdf(day)
    _check_sealed(day)
    lines = [f"{name}: {words}\n" for name, words in day.shared.items()]
    (day.out / WORDS).write_text("".join(lines), "utf-8")
    (day.out / WORDS).chmod(0o600)
    day.tell(f"Saved the same share as {PDF} and {SEALED}; the words of both are in {WORDS}.")


def _try_own_words(day: Day) -> None:
    guide = day.guide
    guide.click("own_words")
    guide.write("file_words", day.words, secret=False)
    guide.click("share_on")
    guide.find(QWidget, "protect_notice")
    day.album.take("share-protect")


def _save(day: Day, name: str) -> None:
    guide, path = day.guide, day.out / name
    words = guide.words("proposed_words")
    guide.check(len(words.split()) >= 6 or len(words) > 20, "enough random words are proposed")
    path.unlink(missing_ok=True)
    answer(guide, path, lambda: guide.click("share_on"))
    guide.until(lambda: guide.seen(QWidget, "saved") is not None, f"{name} is saved")
    guide.check(guide.words("saved_words") == words, "its words are said once more")
    day.shared[name] = words


def _check_pdf(day: Day) -> None:
    from pypdf import PasswordType, PdfReader

    path, words = day.out / PDF, day.shared[PDF]
    locked = PdfReader(path)
    day.guide.check(locked.is_encrypted, "the PDF is locked")
    refused = locked.decrypt("other words") is PasswordType.NOT_DECRYPTED
    day.guide.check(refused, "other words do not open the PDF")
    day.guide.check(bool(locked.decrypt(words)), "its own words open the PDF")
    pages = " ".join("".join(page.extract_text() for page in locked.pages).split())
    day.guide.check("Allotment" in pages and NOTE in pages, "the PDF holds what was chosen")
    day.guide.check("Marmalade" not in pages, "the PDF holds nothing that was not")


def _check_sealed(day: Day) -> None:
    document = _opened(day.out / SEALED, day.shared[SEALED])
    held = json.loads(encode(document))
    day.guide.check(
        held["version"] == 1 and document.note == NOTE, "the sealed file holds the note"
    )
    titles = tuple(each.title for each in document.reflections)
    day.guide.check(titles == CHOSEN["reflections"], "and the reflections, oldest first")
    day.guide.check(PRIVATE not in json.dumps(held), "and nothing that was not chosen")
    first, last = document.period.first, document.period.last
    inside = all(first <= r.day <= last for chart in document.charts for r in chart.ratings)
    day.guide.check(inside, "and no day from outside its period")


def _opened(path: Path, words: str) -> Document:
    return sealed.unseal(path.read_bytes(), words)
