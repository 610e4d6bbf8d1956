"""Every payload on the way to a share: choosing, leaving words out, changing names, reading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.share import SharePage
from chime_journal.gui.share.leaving_out import WordsField
from chime_journal.share import talk
from tests import factory
from tests.gui.share.steps import TODAY, keep, press, read_through, settle
from tests.hostile.looking import bare, on_screen, rich
from tests.hostile.payloads import PAYLOADS, lines

LINES = lines(90)
PARTS = [PAYLOADS[at : at + 60] for at in range(0, len(PAYLOADS), 60)]
NAMES = ["<b>Sam</b>", "&Ann;", "[Jo](http://x.example)", "{name}", "%s", "#import", "Ἀ\u202eeM"]


def fill(diary: Diary) -> None:
    """Write all payloads into reflections of today, and some into all else that can be shared."""
    for at, some in enumerate(PARTS):
        written = factory.draft(
            "\n\n".join([*some, *NAMES]), title=LINES[at], moment=factory.moment(TODAY)
        )
        diary.reflections.write(written)
    for words in (*LINES[::40], "W" * 90):
        diary.strengths.write(factory.strength(words, story=words))
        goal = factory.new_id(diary.goals.write(factory.goal(words, why=words)))
        diary.goals.write_step(factory.step(goal, words))
        diary.checkins.write(factory.checkin(hard=words, moment=factory.moment(TODAY)))


def choose(qtbot: QtBot, page: SharePage) -> None:
    """Tick everything, open the words of each reflection, and write in every field."""
    for part in ("reflections", "goals", "strengths", "hard"):
        press(page, f"open_{part}")
    for box in page.choosing.findChildren(QCheckBox):
        box.setChecked(True)
    for number in range(len(PARTS)):
        press(page, f"reflections_{number}_leave")
    press(page, "names_open")
    for number, name in enumerate(NAMES):
        for field, words in (("name", name), ("instead", f"<i>{number}</i>&amp;")):
            line = page.findChild(QLineEdit, f"{field}_{number}")
            line.setText(words)
            line.textEdited.emit(words)  # QTest cannot press every letter
    page.findChild(QPlainTextEdit, "share_note").setPlainText("\n".join(PAYLOADS[::20]))
    settle(qtbot, page)


def past_the_edge(page: SharePage) -> list[str]:
    """Return the labels wider than the form they stand in."""
    form = page.choosing
    return [
        label.text()
        for label in form.findChildren(QLabel)
        if label.isVisible() and label.width() > form.width()
    ]


def test_choosing_and_reading_show_words(
    qtbot: QtBot, ask: Callable, show: Callable[..., SharePage]
) -> None:
    ask(fill)
    page = show(SharePage, 1024, 640)
    settle(qtbot, page)
    choose(qtbot, page)
    QApplication.processEvents()
    assert rich(page) == []
    assert page.width() == 1024
    assert past_the_edge(page) == []
    fields = page.findChildren(WordsField)
    assert len(fields) == len(PARTS)
    said = bare(" ".join(field.toPlainText() for field in fields))
    assert [one for one in PAYLOADS if bare(on_screen(one).strip()) not in said] == []
    keep(qtbot, page, "<b>&mine</b>")
    assert rich(page) == []
    read_through(qtbot, page)
    assert rich(page) == []
    goes_in = " ".join(
        repr(part)
        for part in talk.sections(page._made.document)  # what the pages are made of
    )
    for number, name in enumerate(NAMES):
        assert f"<i>{number}</i>" in goes_in, name
