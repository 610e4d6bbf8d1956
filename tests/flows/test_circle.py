"""The whole circle: chosen, sealed, read by somebody else, answered, and home again."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import jsonschema
import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.model.chime import Domain
from chime_journal.paths import resources
from chime_journal.tour import beginning, coming_home, reviewing, sharing
from chime_journal.tour.day import Day
from chime_journal.tour.files import answer
from tests.factory import CHEAP, WORDS, checkin, draft, goal, moment, strength
from tests.share.seeking import met
from tests.share.test_sealed import age

SCHEMA = json.loads((resources() / "share" / "chimeshare-1.schema.json").read_text("utf-8"))
ANSWERED = Path(__file__).parents[1] / "share" / "independent_reply.py"
GOAL, STEP = "Grow something again", "Walk to the plot, Thursday"
LEFT_OUT, NAME, INSTEAD = "Ninety pounds, he owes me.", "Danny", "my brother"
NEVER, UNTICKED, BEFORE = "zyzzyva", "quincunx", "ultramarine"
ABSENT = (LEFT_OUT, NAME, NEVER, UNTICKED, BEFORE)
NOTE = "Who I cook for."
ANSWER = {
    "heard": "You went, although you were tired.",
    "question": "Who would you like to cook for?",
    "agreed": f"{STEP}\nAsk about the shed key",
    "encouragement": "One bowl at a time.",
}


def fill(journal: Diary) -> None:
    """Write what is shared, what is left out of it, and what stays."""
    today = date.today()
    for days, words, rest in (
        (1, f"Danny came for soup.\n{LEFT_OUT}\nWe washed up.", {"title": "Soup night"}),
        (2, f"The {NEVER} of it.", {"title": NEVER, "never_share": True}),
        (3, f"Only the {UNTICKED} knows.", {"title": UNTICKED}),
        (200, f"Long ago, {BEFORE}.", {"title": BEFORE}),
    ):
        at = moment(today - timedelta(days=days))
        journal.reflections.write(draft(words, moment=at, **rest))
    for days in range(0, 40, 4):
        at = moment(today - timedelta(days=days))
        journal.checkins.write(checkin(dict.fromkeys(Domain, days % 7), moment=at))
    journal.goals.write(goal(GOAL, why="Danny gave me the spade."))
    journal.strengths.write(strength("Patience", story="Sat with Dad."))


@pytest.fixture
def day(day: Day) -> Day:
    """A journal with something in it, open in the window."""
    made, _ = diary.create(day.journal, WORDS, cost=CHEAP)
    fill(made)
    made.close()
    day.words = WORDS
    day.guide.front.start()
    day.guide.find(UnlockView, "unlock").choose(day.journal)
    beginning.unlock(day)
    return day


# That what the app itself locks is opened by others is for `tests/share/test_sealed.py`.
@pytest.mark.usefixtures("cheap_locks")
def test_a_share_goes_round_the_whole_circle(day: Day) -> None:
    guide, file, reply = day.guide, day.out / "for Priya.chimeshare", day.out / "r.chimereply"
    choose(day)
    read_through(day)
    guide.click("share_on")
    words = protect(day, "sealed", file)
    guide.click("another_form")
    again = protect(day, "pdf", day.out / "report.pdf")
    guide.click("share_done")
    by_hand = day.out / "by hand.chimereply"
    script = start_script(file, words, by_hand)  # works meanwhile
    beginning.lock(day)
    answer_it(day, file, words, reply)
    beginning.unlock(day)
    come_home(day, reply, words)
    assert script.wait() == 0
    add_by_hand(day, by_hand, words)
    look_at_sealed(file, words)
    look_at_pdf(day.out / "report.pdf", again)


def choose(day: Day) -> None:
    """Tick everything that is offered but one thing; leave a line out, and change a name."""
    guide = day.guide
    guide.go("share")
    guide.write("for_whom", "Priya")
    for link in ("open_charts", "all_charts"):
        guide.click(link)
    guide.write("share_note", NOTE)
    for part, name in (("reflections", "Soup night"), ("goals", GOAL), ("strengths", "Patience")):
        sharing.tick(guide, part, (name,))
    guide.click("open_reflections")
    offered = [each.accessibleName() for each in guide.workspace.page.findChildren(QCheckBox)]
    assert not [each for each in offered if NEVER in each or BEFORE in each]
    guide.click("open_reflections")
    sharing.leave_out(guide, "Soup night", LEFT_OUT)
    sharing.change_name(guide, NAME, INSTEAD)
    guide.rest()


def read_through(day: Day) -> None:
    """Look in the very pages for what must be there, and for what must not."""
    day.guide.click("share_on")
    for words in (LEFT_OUT, NAME, NEVER, UNTICKED):
        sharing.look_for(day.guide, words, "Not in it")
    for words in (INSTEAD, "[kept private]", GOAL):
        sharing.look_for(day.guide, words, "1 of")


def protect(day: Day, form: str, file: Path) -> str:
    """Save it in one form; return the words that are proposed and said once more."""
    guide = day.guide
    guide.tick(f"choice_{form}")
    words = guide.words("proposed_words")
    assert len(words.split()) == 6 or form == "pdf"
    answer(guide, file, lambda: guide.click("share_on"))
    guide.find(QWidget, "saved")
    assert guide.words("saved_words") == words
    return words


def answer_it(day: Day, file: Path, words: str, reply: Path) -> None:
    """Be somebody else: read without a journal, in the order of a talk, and answer."""
    guide = day.guide
    reviewing.open_file(guide, file, words)
    said = reviewing.read(guide)
    assert NOTE in said
    assert "We washed up." in said
    assert "[kept private]" in said
    assert f"{INSTEAD} came for soup" in said
    assert GOAL in said
    assert not [each for each in ABSENT if each in said]
    assert guide.words("review_title") == "Chosen for Priya"
    reviewing.look_at_worry(day)
    reviewing.open_charts(day)
    reviewing.write_reply(guide, ANSWER)
    reviewing.save_reply(guide, reply)
    reviewing.close_and_forget(guide)
    assert not [each for each in guide.front.window.findChildren(QLabel) if GOAL in each.text()]


def come_home(day: Day, reply: Path, words: str) -> None:
    """Add the reply; it stands beside what it answers; one click makes a step; it can go."""
    guide = day.guide
    guide.click("shared_before")
    added = coming_home.add(guide, reply, words)
    receipts = guide.ask(lambda journal: journal.receipts.list())
    assert [each.form for each in receipts] == ["pdf", "sealed"]
    assert added.receipt_id == receipts[1].id
    shown = coming_home.said(guide, added)
    assert all(line in shown for words in ANSWER.values() for line in words.splitlines())
    coming_home.make_step(guide, added)
    (grown,) = guide.ask(lambda journal: journal.goals.list())
    assert [step.words for step in grown.steps] == [STEP]
    guide.click(f"bin_reply_{added.id}")
    guide.rest()
    assert guide.ask(lambda journal: journal.replies.list()) == []
    guide.click(f"bin_receipt_{receipts[0].id}")
    guide.rest()
    assert [each.form for each in guide.ask(lambda journal: journal.receipts.list())] == ["sealed"]


def start_script(file: Path, words: str, reply: Path) -> subprocess.Popen[str]:
    """Let a script that shares no code with the app answer the file."""
    command = [sys.executable, str(ANSWERED), str(file), str(reply)]
    script = subprocess.Popen(command, stdin=subprocess.PIPE, text=True)
    assert script.stdin is not None
    script.stdin.write(words)
    script.stdin.close()
    return script


def add_by_hand(day: Day, reply: Path, words: str) -> None:
    """What the script wrote comes in through the same window."""
    said = coming_home.said(day.guide, coming_home.add(day.guide, reply, words))
    assert "You are a gardener." in said
    assert "Walk to the plot together, Thursday 10.00" in said


def look_at_sealed(file: Path, words: str) -> None:
    """Debian's age opens it; it fits the published schema; what was left out is in no byte."""
    code, plain = age(file, words)
    assert code == 0
    held = json.loads(plain)
    jsonschema.Draft202012Validator(SCHEMA).validate(held)
    assert (held["format"], len(held["charts"])) == ("chimeshare", 5)
    assert not met(ABSENT, file.read_bytes())
    assert not met(ABSENT, plain)


def look_at_pdf(file: Path, words: str) -> None:
    """Other programs find it sound, tagged, in a language, and in the order it is read in."""

    def told(*command: str) -> str:
        to = ["-"] if command[0] == "pdftotext" else []
        done = subprocess.run([*command, str(file), *to], capture_output=True, check=True)
        return done.stdout.decode()

    told("qpdf", "--check", f"--password={words}")
    about = told("pdfinfo", "-upw", words)
    assert "Tagged:          yes" in about
    assert "algorithm:AES-256" in about
    objects = json.loads(told("qpdf", f"--password={words}", "--json=2"))["qpdf"][1]
    root = objects[f"obj:{objects['trailer']['value']['/Root']}"]["value"]
    assert root["/Lang"].startswith("u:en")
    text = " ".join(told("pdftotext", "-upw", words).split())
    order = ("From my journal", NOTE, GOAL, "Patience", "came for soup")
    assert sorted(order, key=text.index) == list(order)
    assert not met(ABSENT, text.encode())
