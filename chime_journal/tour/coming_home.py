"""Coming home: the reply is added to the journal, and what was agreed becomes a step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from chime_journal.gui.share.answer import Answer
from chime_journal.gui.widgets.text import Text
from chime_journal.model.reply import ReplyLine
from chime_journal.tour.beginning import unlock
from chime_journal.tour.day import Day
from chime_journal.tour.files import answer
from chime_journal.tour.guide import Guide
from chime_journal.tour.reviewing import ANSWER, REPLY
from chime_journal.tour.sharing import SEALED


def reply(day: Day) -> None:
    """Unlock the journal, add the reply, and make a step of what was agreed."""
    guide = day.guide
    unlock(day)
    guide.go("share")
    guide.click("shared_before")
    added = add(guide, day.out / REPLY, day.shared[SEALED])
    words = said(guide, added)
    guide.check(all(each in words for each in ANSWER.values()), "every word of it is there")
    guide.scroll_to(f"reply_{added.id}")
    day.album.take("share-reply-came-home", from_top=False)
    make_step(guide, added)
    day.tell("Added the reply to the journal; what was agreed became a step with one click.")


def add(guide: Guide, file: Path, words: str) -> ReplyLine:
    """Add a reply, at what was shared before; return it as the journal keeps it."""
    before = {each.id for each in guide.ask(lambda diary: diary.replies.list())}
    guide.click("add_reply")
    answer(guide, file, lambda: guide.click("reply_file_choose"))
    guide.write("reply_words", words, secret=False)
    guide.click("add_it")
    guide.find(QWidget, "before_notice_words")
    guide.check("below what it answers" in guide.words("before_notice_words"), "it found its share")
    replies = guide.ask(lambda diary: diary.replies.list())
    (added,) = (each for each in replies if each.id not in before)
    return added


def said(guide: Guide, reply: ReplyLine) -> str:
    """Return all the words that the page shows of a reply."""
    shown = guide.find(Answer, f"reply_{reply.id}")
    return "\n".join(label.text() for label in shown.findChildren(Text) if label.isVisible())


def make_step(guide: Guide, reply: ReplyLine) -> None:
    """Make the first thing that was agreed a step of a goal, with one click."""
    guide.click(f"agreed_step_{reply.id}_0")
    guide.rest()
    guide.until(lambda: "Now a step of" in said(guide, reply), "it says where the step is")
    steps = [step.words for goal in guide.ask(lambda diary: diary.goals.list())
             for step in goal.steps]  # fmt: skip
    guide.check(reply.agreed[0].words in steps, "the goal has the step")
