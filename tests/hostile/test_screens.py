"""Every payload on the screens: words and no more, nothing fetched, the layout as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui import library
from chime_journal.gui.pages.share import SharePage
from chime_journal.gui.pages.today import TodayPage
from chime_journal.gui.prompts.listing import PromptList
from chime_journal.gui.reading import Paper, Reading, nothing, set_markdown
from chime_journal.gui.review.leaf import Leaf
from chime_journal.gui.review.paper import pages
from chime_journal.gui.review.room import Room
from chime_journal.gui.session import Session
from chime_journal.gui.share.answer import Answer
from chime_journal.gui.theme import Looks
from chime_journal.gui.widgets.text import tip
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Kind
from chime_journal.model.event import WORDS_LIMIT, EventDraft
from chime_journal.model.plan import PlanHeading
from chime_journal.model.prompt import PROMPT_LIMIT, PromptDraft
from chime_journal.model.support import PersonDraft
from chime_journal.share import reply as replies
from chime_journal.share import talk
from tests import factory
from tests.gui.fits import clipped, sticking_out
from tests.hostile.looking import bare, on_screen, rich, special
from tests.hostile.payloads import PAYLOADS, lines
from tests.hostile.test_files import full

SIZE = (1024, 640)
PAGES = (
    *("today", "journal", "goals", "strengths", "checkin", "trends", "story", "share", "support"),
    "plan",
)
LINES = lines(90)
WIDE = ["W" * 90, "https://x.example/" + "q" * 70]


@pytest.fixture(autouse=True)
def nothing_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail when a text makes the app look for a file or an address."""
    asked: list[str] = []

    def look(_self: object, _kind: int, name: object) -> object:
        asked.append(str(name))
        return nothing()

    for kind in (Reading, Paper):
        monkeypatch.setattr(kind, "loadResource", look)
    yield
    assert not asked, asked


def test_a_leaf_of_the_review_shows_each_as_words(qtbot: QtBot, dressed: QApplication) -> None:
    leaf = Leaf("leaf", "Title")
    qtbot.addWidget(leaf)
    leaf.resize(700, 400)
    for section in talk.sections(full()):
        for entries in section.leaves:
            leaf.show_entries(entries)
            assert special(leaf.document()) == []
            assert leaf.document().size().width() <= leaf.viewport().width() + 1


def test_the_printed_review_is_words(dressed: QApplication) -> None:
    document = full()
    written = [("What I heard", payload) for payload in PAYLOADS]
    paper = pages(document, talk.sections(document), written, list(PAYLOADS))
    assert special(paper) == []
    paper.setTextWidth(600)
    assert paper.size().width() <= 601
    said = bare(paper.toPlainText())
    plain = [p for p in PAYLOADS if p.isascii() and p.isprintable()]
    assert [p for p in plain if said.count(bare(p)) < 3] == []


@pytest.mark.parametrize("text", [100, 200])
def test_the_room_keeps_its_shape(qtbot: QtBot, dressed: QApplication, text: int) -> None:
    document = full(tuple(PAYLOADS[::7]))
    wide = "W" * 60 + "<img src='/etc/hostname'>"
    room = Room(replace(document, chosen_by=wide), lambda *_: None, Looks("light", text), None)
    qtbot.addWidget(room)
    room.resize(*SIZE)
    room.show()
    for _ in range(4):
        QApplication.processEvents()
    assert rich(room) == []
    assert clipped(room) == []
    assert room.talk.horizontalScrollBar().maximum() == 0
    assert room.width() == SIZE[0]


def test_the_journals_own_reading_shows_no_picture_and_asks_for_nothing(
    qtbot: QtBot, dressed: QApplication
) -> None:
    reading = Reading("reading")
    qtbot.addWidget(reading)
    reading.resize(600, 400)
    reading.show()
    for payload in PAYLOADS:
        reading.show_markdown(payload)
        reading.grab()
        assert "\ufffc" not in reading.toPlainText().replace(payload, "")
    paper = Paper()
    set_markdown(paper, "\n\n".join(PAYLOADS))
    paper.setTextWidth(600)
    assert not reading.openLinks()
    assert not reading.openExternalLinks()


def fill(diary: Diary) -> None:
    """Write each payload somewhere in the journal, and a few in every field of it."""
    for at in range(0, len(PAYLOADS), 8):
        body = "\n\n".join(PAYLOADS[at : at + 8])
        diary.reflections.write(factory.draft(f"{body}\n.", title=LINES[at % len(LINES)]))
    for words in LINES[::12] + WIDE:
        strong = factory.new_id(diary.strengths.write(factory.strength(words, story=words)))
        want = factory.goal(words, why=words, strengths=frozenset({strong}))
        aim = factory.new_id(diary.goals.write(want))
        diary.goals.write_step(factory.step(aim, words, details=words))
        diary.people.write(PersonDraft(name=words, about=words, reach=words))
        diary.checkins.write(factory.checkin(hard=words))
        if named := words[:WORDS_LIMIT].strip():
            diary.events.write(EventDraft(day=date.today(), words=named))
        diary.story.write(factory.part(words, title=words))
        diary.prompts.write(PromptDraft(words=words[:PROMPT_LIMIT]))
    for heading in PlanHeading:
        diary.plan.write(heading, "\n".join([*LINES[::12], *WIDE]))
    diary.plan.choose_copy(dict.fromkeys(PlanHeading, WIDE[0]))
    own = "\n".join(WIDE + LINES[::40])
    diary.preferences.change(words_for_me=own[:2000], recovery_means=own[:5000])


def test_every_page_of_a_journal_full_of_them(qtbot: QtBot, opened: Session, ask: Callable) -> None:
    ask(fill)
    whole = Workspace(opened)
    qtbot.addWidget(whole)
    whole.resize(*SIZE)
    whole.show()
    out = []
    for name in PAGES:
        whole.go(name)
        qtbot.waitUntil(lambda: not opened.busy, timeout=20_000)
        for _ in range(4):
            QApplication.processEvents()
        assert rich(whole) == [], name
        out += [(name, each) for each in sticking_out(whole)]
        assert whole.size().toTuple() == SIZE, name
    assert out == []
    assert ask(lambda diary: len(factory.find(diary, "x.example"))) > 20


def test_prompts_full_of_them_on_today_and_in_the_browser(
    qtbot: QtBot, opened: Session, ask: Callable, show: Callable[..., TodayPage]
) -> None:
    def only_these(diary: Diary) -> None:
        for payload in (*WIDE, *PAYLOADS):
            if payload.split():
                diary.prompts.write(PromptDraft(words=payload[:PROMPT_LIMIT]))
        for prompt in library.prompts():
            diary.prompts.hide(prompt.id)

    ask(only_these)
    page = show(TodayPage)
    words = page.findChild(QLabel, "prompt")
    for _ in (*WIDE, *PAYLOADS):
        page.findChild(QAbstractButton, "another_prompt").click()
        qtbot.waitUntil(lambda: not opened.busy)
        assert rich(page) == []
        assert words.mapTo(page, words.rect().topRight()).x() < page.width() == 1120
    page.findChild(QAbstractButton, "all_prompts").click()
    qtbot.waitUntil(lambda: not opened.busy)
    shown = page.findChild(PromptList)
    assert shown.count() > len(PAYLOADS) // 2
    assert shown.horizontalScrollBar().maximum() == 0
    heights = {
        shown.item(row).text(): shown.visualItemRect(shown.item(row)).height()
        for row in range(1, shown.count())
    }
    assert heights[WIDE[0]] > 1.5 * min(heights.values()), "a long word goes on in the next line"
    shown.grab()
    shown.window().close()


def test_replies_and_receipts_at_home(
    qtbot: QtBot, opened: Session, ask: Callable, show: Callable[..., SharePage]
) -> None:
    day = date(2026, 11, 20)
    parts = [PAYLOADS[at : at + 40] for at in range(0, len(PAYLOADS), 40)]

    def add(diary: Diary) -> None:
        diary.goals.write(factory.goal("<b>aim</b> & more <img src='/etc/hostname'>"))
        for number, some in enumerate(parts):
            diary.receipts.add(f"{number:032x}", "sealed", day, day, for_whom=LINES[number * 33])
            said = "\n".join(some)
            typed = factory.reply(
                diary, written=day, answers=f"{number:032x}", heard=said, question=said,
                agreed=tuple(p[:300] for p in some[:6]), encouragement=said,
            )  # fmt: skip
            diary.replies.add(replies.decode(replies.encode(typed), day))

    ask(add)
    page = show(SharePage)
    page.findChild(type(page.receipts._add), "shared_before").click()
    qtbot.waitUntil(lambda: not opened.busy)
    for _ in range(4):
        QApplication.processEvents()
    assert rich(page) == []
    shown = page.findChildren(Answer)
    assert len(shown) == len(parts)
    said = bare(" ".join(label.text() for label in page.findChildren(QLabel)))
    assert [p for p in PAYLOADS if bare(on_screen(p).strip()) not in said] == []
    assert page.width() == 1120
    assert ask(lambda diary: diary.bin.put(Kind.REPLY, 1)) is not None


def test_a_tool_tip_with_marks_is_words(tmp_path: Path) -> None:
    assert tip("Move to the bin") == "Move to the bin"
    for payload in (p for p in PAYLOADS if "<" in p):
        assert tip(f"For {payload}").count("<img") == 0
