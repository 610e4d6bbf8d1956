"""What was shared before, with its replies: whole at every size, with names, quiet to readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from chime_journal.gui import theme
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from tests.factory import goal, reply
from tests.gui.fits import (
    SIZES,
    TEXT,
    Longer,
    clipped,
    nameless,
    overlapping,
    sticking_out,
)
from tests.gui.share.steps import press, settle

DAY = date.today() - timedelta(days=3)


@pytest.fixture
def before(
    qtbot: QtBot, qapp: QApplication, opened: Session, ask: Callable
) -> Iterator[Callable[..., Workspace]]:
    """Show the place in its window over a journal with three replies."""

    def fill(diary) -> None:
        diary.receipts.add("2" * 32, "sealed", DAY, DAY, for_whom="Priya", parts=["note", "goals"])
        aim = diary.goals.write(goal("Grow something again " * 9)).id
        whole = reply(diary, written=DAY, question="What would Grandad plant first?",
                      encouragement="Slow is fine.")  # fmt: skip
        diary.replies.make_step(diary.replies.add(whole).id, 1, aim)
        diary.replies.add(reply(diary, written=DAY, answers="9" * 32, heard="W" * 500))

    ask(fill)

    def show(size: tuple[int, int], text: int, looks: str = "light") -> Workspace:
        theme.apply(qapp, theme.Looks(looks, text))
        whole = Workspace(opened)
        qtbot.addWidget(whole)
        whole.resize(*size)
        whole.show()
        whole.go("share")
        settle(qtbot, whole.page)
        press(whole.page, "shared_before")
        for _ in range(4):  # a layout that turns asks for another one
            qapp.processEvents()
        return whole

    yield show
    theme.apply(qapp, theme.Looks("light", 100))


def look_at(whole: Workspace, qapp: QApplication) -> None:
    for adding in (False, True):
        if adding:
            press(whole.page, "add_reply")
            whole.page.receipts.adding.notice.say("This reply was made for another journal.")
            for _ in range(4):
                qapp.processEvents()
        assert clipped(whole) == []
        assert sticking_out(whole) == []
        assert overlapping(whole) == []
        assert nameless(whole) == []


@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_clipped_and_everything_has_a_name(before, qapp, size, text) -> None:
    look_at(before(size, text), qapp)


@pytest.mark.parametrize("text", TEXT)
def test_longer_words_fit_too(before, qapp, text) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        look_at(before(SIZES[0], text), qapp)
    finally:
        qapp.removeTranslator(longer)


def test_a_journal_that_is_only_read_takes_no_reply(before) -> None:
    whole = before(SIZES[1], 100)
    quiet = ReadOnly(whole)
    for name in ("add_reply", "agreed_step_1_0", "bin_agreed_1_1", "bin_reply_1", "bin_receipt_1"):
        found = whole.findChild(QAbstractButton, name)
        assert found is not None, name
        assert not found.isEnabled(), name
    quiet.end()
