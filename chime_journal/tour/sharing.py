"""Sharing: choose, leave words out, read the pages, lock them with words, save two files."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from chime_journal.model.moment import Moment
from chime_journal.share import sealed
from chime_journal.share.encoding import encode
from chime_journal.tour.day import Day
from chime_journal.tour.files import answer
from chime_journal.tour.guide import Guide
from chime_journal.tour.writing import PRIVATE
from chime_journal.words.report import kept_private

if TYPE_CHECKING:
    from chime_journal.share.document import Document

NOTE = "The allotment, and that I am scared I will not turn up."
PDF, SEALED, WORDS = "report.pdf", "share.chimeshare", "words.txt"
CHOSEN = {
    "reflections": ("Soup night", "Mum's visit", "Allotment"),
    "goals": ("Grow something again", "A meal with people each week"),
    "strengths": ("patience", "cooking", "making people laugh"),
}
DRAWN = "The plot as I see it, paths first. Beans on the left, a shed, and a pond for the frogs."
LEFT_OUT = "He gave me the chair with the cushion."
NAME, INSTEAD = "Sam", "a neighbour"
MONTHS = timedelta(days=60)


def choose(day: Day) -> None:
    """Tick what goes in, leave words out, change a name; what is never shared is not offered."""
    guide = day.guide
    guide.go("share")
    unticked = guide.words("about_charts") == "Nothing picked yet"
    guide.check(unticked, "everything starts unticked")
    today = Moment.now().day
    offered = guide.ask(lambda diary: diary.choices(today - MONTHS, today)).reflections
    guide.check(bool(offered), "there are reflections to choose from")
    hidden = all(PRIVATE not in each.body for each in offered.values())
    guide.check(hidden, "what is never to be shared is not there")
    guide.write("for_whom", "Priya", secret=False)
    for link in ("open_charts", "all_charts", "open_charts"):
        guide.click(link)
    for part, names in CHOSEN.items():
        tick(guide, part, names)
    tick_picture(day)
    guide.write("share_note", NOTE)
    _let_preview_be_made(day)
    day.album.take("share-choose")
    leave_out(guide, CHOSEN["reflections"][0], LEFT_OUT)
    change_name(guide, NAME, INSTEAD)
    _let_preview_be_made(day)
    guide.scroll_to("names_part")
    day.album.take("share-leave-out", from_top=False)
    read_through(day)
    day.tell("Chose what goes into a share, left a sentence out, and changed a name in it.")


def _let_preview_be_made(day: Day) -> None:
    day.guide.rest()
    day.guide.pause(1200)  # the small page is made once the person pauses
    day.guide.rest()


def tick(guide: Guide, part: str, names: tuple[str, ...]) -> None:
    """Open a part of the form, tick things by their names, and close it again."""
    guide.click(f"open_{part}")
    for name in _boxes(guide, part, names):
        guide.tick(name)
    picked = guide.words(f"about_{part}")
    guide.check(picked.startswith(str(len(names))), f"{part} are picked")
    guide.click(f"open_{part}")


def tick_picture(day: Day) -> None:
    """Tick a reflection without a title, and then the drawing below it, which waits for that."""
    guide = day.guide
    guide.click("open_reflections")
    boxes = guide.front.window.findChildren(QCheckBox)
    drawn = next(box for box in boxes if box.objectName().endswith("_picture_0"))
    guide.check(not drawn.isEnabled(), "a picture waits for its reflection")
    guide.tick(drawn.objectName().removesuffix("_picture_0"))
    guide.check(not drawn.isChecked(), "no picture is ticked with it")
    guide.tick(drawn.objectName())
    guide.check("Pictures 1" in guide.words("going_in"), "the picture goes in")
    guide.scroll_to(f"{drawn.objectName()}_leave")
    day.album.take("share-picture", from_top=False)
    guide.click("open_reflections")


def _boxes(guide: Guide, part: str, names: tuple[str, ...]) -> list[str]:
    """Return the boxes of an open part whose things are called so."""
    found, number = [], 0
    while (box := guide.seen(QCheckBox, f"{part}_{number}")) is not None:
        if any(name in box.accessibleName() for name in names):
            found.append(box.objectName())
        number += 1
    return found


def leave_out(guide: Guide, title: str, words: str) -> None:
    """Leave words out of one reflection that is ticked; the form shows it without them."""
    guide.click("open_reflections")
    (name,) = _boxes(guide, "reflections", (title,))
    guide.click(f"{name}_leave")
    guide.pick(f"{name}_field", words)
    guide.click(f"{name}_leave_these")
    said = guide.find(QCheckBox, name).accessibleDescription()
    guide.check(words not in said and kept_private() in said, "the words are left out")


def change_name(guide: Guide, name: str, instead: str) -> None:
    """Have other words said for a name, in this share alone."""
    guide.click("names_open")
    guide.write("name_0", name, secret=False)
    guide.write("instead_0", instead, secret=False)


def read_through(day: Day) -> None:
    """Read the very pages, and look for what must not be in them."""
    guide = day.guide
    guide.click("share_on")
    guide.find(QLabel, "page_of")
    guide.rest()
    day.album.take("share-read-through")
    # With a word beside the name: the letters of "Sam" are in "same", too.
    for words, said in ((LEFT_OUT, "Not in it"), (f"Ask {NAME}", "Not in it")):
        look_for(guide, words, said)
    look_for(guide, f"Ask {INSTEAD}", "1 of")


def look_for(guide: Guide, words: str, said: str) -> None:
    """Look for words in the pages; it says so of them."""
    guide.find(QLineEdit, "find_in_share").clear()
    guide.until(lambda: guide.seen(QLabel, "found") is None, "nothing is said of words before")
    guide.write("find_in_share", words, secret=False)
    guide.until(lambda: said in guide.words("found"), f"of “{words}” it says “{said}”")


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
    kept_out = all(words not in pages for words in ("Marmalade", LEFT_OUT, NAME))
    day.guide.check(kept_out and INSTEAD in pages, "the PDF holds nothing that was not")


def _check_sealed(day: Day) -> None:
    document = _opened(day.out / SEALED, day.shared[SEALED])
    held = json.loads(encode(document))
    day.guide.check(
        held["version"] == 1 and document.note == NOTE, "the sealed file holds the note"
    )
    titles = tuple(each.title for each in document.reflections if each.title)
    day.guide.check(titles == CHOSEN["reflections"], "and the reflections, oldest first")
    said = [each.words for each in document.pictures]
    day.guide.check(said == [DRAWN], "and the drawing that was ticked, with what is on it")
    whole = json.dumps(held)
    kept_out = all(words not in whole for words in (PRIVATE, LEFT_OUT, NAME))
    day.guide.check(kept_out and INSTEAD in whole, "and nothing that was not chosen")
    first, last = document.period.first, document.period.last
    inside = all(first <= r.day <= last for chart in document.charts for r in chart.ratings)
    day.guide.check(inside, "and no day from outside its period")


def _opened(path: Path, words: str) -> Document:
    return sealed.unseal(path.read_bytes(), words)
