"""Reviewing: a mentor opens the sealed file without any journal, answers it, and forgets it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTextBrowser, QWidget

from chime_journal.gui.review.leaf import Leaf
from chime_journal.model.chime import Domain
from chime_journal.tour.beginning import lock
from chime_journal.tour.day import Day
from chime_journal.tour.files import answer
from chime_journal.tour.guide import Guide
from chime_journal.tour.sharing import LEFT_OUT, NAME, NOTE, SEALED

REPLY = "reply.chimereply"
# What is written, by field. One line of what was agreed becomes a step later.
ANSWER = {
    "heard": "You knew every plant once, and nobody took that from you.",
    "question": "What would you plant if nobody was watching?",
    "agreed": "Walk to the plot together, Thursday at ten",
    "encouragement": "You asked somebody to walk with you. That is the hard half.",
}


def review(day: Day) -> None:
    """Lock the journal, open the sealed file as somebody else would, and answer it."""
    guide, file = day.guide, day.out / SEALED
    lock(day)
    open_file(guide, file, day.shared[SEALED])
    day.album.take("review")
    said = read(guide)
    guide.check(NOTE in said, "their wish is there")
    guide.check(LEFT_OUT not in said and NAME not in said, "what was left out is not")
    look_at_worry(day)
    open_charts(day)
    write_reply(guide, ANSWER)
    day.album.take("review-reply", from_top=False)
    save_reply(guide, day.out / REPLY)
    close_and_forget(guide)
    day.tell("Locked it, opened the sealed file with its words alone, answered, and forgot it.")


def open_file(guide: Guide, file: Path, words: str) -> None:
    """Open a shared file from the unlock window, where no journal is open."""
    guide.click("open_shared_file")
    answer(guide, file, lambda: guide.click("shared_file_choose"))
    guide.write("shared_words", words, secret=False)
    guide.click("open_shared")
    guide.find(QWidget, "review_room")
    guide.check(guide.front.journal is None, "no journal is open")


def read(guide: Guide) -> str:
    """Return all the words of the file that the review shows."""
    return "\n".join(leaf.toPlainText() for leaf in guide.front.window.findChildren(Leaf))


def look_at_worry(day: Day) -> None:
    """Open the page about what one reads, and come back."""
    guide = day.guide
    guide.click("worry")
    shown = guide.find(QTextBrowser, "help_text")
    guide.check("Talk with them, not about them" in shown.toPlainText(), "it says what to do first")
    day.album.take("review-worry")
    guide.click("back")
    guide.find(QWidget, "review_scroll")


def open_charts(day: Day) -> None:
    """Say that the person says yes; all five charts open."""
    guide = day.guide
    guide.check(guide.seen(QWidget, "shared_ratings") is None, "the charts are shut at first")
    guide.click("open_charts")
    shown = guide.find(QWidget, "shared_ratings")
    from chime_journal.gui.trends.cards import DomainCard  # it draws, so the app loads it first

    guide.check(len(shown.findChildren(DomainCard)) == len(Domain), "all five charts open")
    guide.scroll_to("shared_ratings")
    day.album.take("review-charts", from_top=False)


def write_reply(guide: Guide, words: dict[str, str]) -> None:
    """Write into the fields of the reply."""
    for name, said in words.items():
        first, *more = said.splitlines()
        guide.write(f"reply_{name}", first)
        for line in more:
            guide.key(Qt.Key.Key_Return)
            guide.type_here(line)


def save_reply(guide: Guide, file: Path) -> None:
    """Save what is written; the words of the share lock it."""
    file.unlink(missing_ok=True)
    answer(guide, file, lambda: guide.click("save_reply"))
    guide.until(lambda: file.name in guide.words("reply_notice_words"), "the reply is saved")
    locked = file.read_bytes()
    guide.check(locked.startswith(b"age-encryption.org/v1"), "it is locked")


def close_and_forget(guide: Guide) -> None:
    """Leave the review; nothing of it is in any widget afterwards."""
    guide.click("close_and_forget")
    guide.find(QWidget, "unlock")
    window = guide.front.window
    guide.until(
        lambda: not window.findChildren(Leaf) and not window.findChildren(QPlainTextEdit),
        "the file is forgotten",
    )
