"""A reply comes home: opened with the words of its share, shown beside it, made into steps."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.share import SharePage
from chime_journal.gui.session import Session
from chime_journal.gui.share import adding
from chime_journal.gui.share.answer import Answer
from chime_journal.gui.share.protecting import SEALED
from chime_journal.gui.widgets.text import Text
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Kind
from chime_journal.model.reply import Reply
from chime_journal.share import reply as replies
from chime_journal.share import sealed
from tests.factory import goal, reply
from tests.gui.share.steps import press, save_as, settle, to_protect, words_on
from tests.share import quick
from tests.share.test_sealed import HEADER

WORDS = "crumpet unfold gravel stipend aloft yearbook"
SHARE = "2" * 32
OLD = date(2026, 11, 20)


@pytest.fixture
def made(ask: Callable) -> Callable[..., Reply]:
    """Make a reply for the journal that is open."""
    return lambda **rest: ask(lambda diary: reply(diary, written=OLD, **rest))


@pytest.fixture
def page(page: SharePage, opened: Session, qtbot: QtBot) -> SharePage:
    """The page after something was shared, at what was shared before."""
    add = lambda diary: diary.receipts.add(SHARE, "sealed", OLD, OLD, for_whom="Priya")  # noqa: E731
    opened.change(page, add)
    settle(qtbot, page)
    press(page, "shared_before")
    return page


def give(
    qtbot: QtBot, page: QWidget, file: Path, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Choose a reply and type its words, as a person does."""
    monkeypatch.setattr(adding, "open_file", lambda *_: file)
    form = page.findChild(adding.Adding)
    if form.isHidden():
        press(page, "add_reply")
    press(form, "reply_file_choose")
    form.words.line.setText(words)
    press(form, "add_it")
    qtbot.waitUntil(lambda: form.words.isEnabled(), timeout=30_000)
    qtbot.waitUntil(lambda: not form._session.busy, timeout=30_000)


def said_words(page: QWidget) -> str:
    """Return the words the page shows once, after saving."""
    return page.findChild(Text, "saved_words").text()


def answers(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [words_on(each) for each in page.findChildren(Answer) if each.isVisible()]


def test_a_share_goes_out_and_its_reply_comes_home(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    press(page, "share_back")
    to_protect(qtbot, page)
    shared, file = tmp_path / "shared.chimeshare", tmp_path / "reply.chimereply"
    save_as(qtbot, page, SEALED, shared, monkeypatch)
    words = said_words(page)
    document = sealed.unseal(shared.read_bytes(), words)
    answer = Reply(answers=document.share, journal=document.journal, written=date.today(),
                   heard="You are a gardener.\nTruly.", question="What first?",
                   agreed=("Walk to the plot",), encouragement="Slowly.")  # fmt: skip
    file.write_bytes(replies.seal(answer, words))
    press(page, "shared_before")
    give(qtbot, page, file, f" {words.replace(' ', '  ')} ", monkeypatch)
    assert "The reply is here, below what it answers." in words_on(page)
    (shown,) = answers(page)
    for said in ("You are a gardener.\nTruly.", "What first?", "Walk to the plot", "Slowly."):
        assert said in shown
    newest = ask(lambda diary: diary.receipts.list())[0]
    assert ask(lambda diary: diary.replies.list())[0].receipt_id == newest.id
    assert words not in words_on(page)
    assert page.findChild(adding.Adding).words.words == ""


def test_each_refusal_is_one_sentence_and_adds_nothing(
    qtbot: QtBot,
    page: SharePage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ask: Callable,
    made: Callable[..., Reply],
) -> None:
    plain = json.loads(replies.encode(made()))
    tomorrow = (date.today() + timedelta(days=2)).isoformat()

    def locked(**rest: object) -> bytes:
        return quick.lock(json.dumps(plain | rest).encode(), WORDS)

    whole = locked()
    for said, data, words in (
        ("Those words did not open this reply", whole, "other words"),
        ("was made for another journal", locked(journal="f" * 32), WORDS),
        ("damaged or was changed", whole[:-1] + bytes([whole[-1] ^ 1]), WORDS),
        ("damaged or was changed", locked(heard=7), WORDS),
        ("has a date after today", locked(written=tomorrow), WORDS),
        ("too much of this computer", locked(heard="x" * 20_001), WORDS),
        ("too much of this computer", HEADER % b"18" + bytes(replies.LARGEST), WORDS),
        ("too much of this computer", HEADER % b"24", WORDS),
        ("A newer version of this app", locked(version=2), WORDS),
        ("This is not a reply", locked(format="chimeshare"), WORDS),
        ("This is not a reply", b"%PDF-1.7", WORDS),
    ):
        file = tmp_path / "reply.chimereply"
        file.write_bytes(data)
        give(qtbot, page, file, words, monkeypatch)
        heard = page.findChild(adding.Adding).notice.words
        assert said in heard
        assert heard.count(". ") == 0
        assert heard.endswith(".")
    file.unlink()
    give(qtbot, page, file, WORDS, monkeypatch)
    assert "cannot be read now" in words_on(page)
    assert ask(lambda diary: diary.replies.list()) == []
    file.write_bytes(whole)
    give(qtbot, page, file, WORDS, monkeypatch)
    give(qtbot, page, file, WORDS, monkeypatch)
    assert "is here already" in words_on(page)
    assert len(ask(lambda diary: diary.replies.list())) == 1


def test_opening_a_reply_can_be_stopped(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable,
    made: Callable[..., Reply],
) -> None:  # fmt: skip
    file = tmp_path / "reply.chimereply"
    file.write_bytes(quick.lock(replies.encode(made()), WORDS, quick.USUAL))
    press(page, "add_reply")
    form = page.findChild(adding.Adding)
    press(form, "add_it")
    assert "Choose the reply first." in words_on(form)
    form.file.show_folder(file)
    press(form, "add_it")
    assert "Type the words first." in words_on(form)
    form.words.line.setText(WORDS)
    press(form, "add_it")
    press(form, "adding_working_stop")
    settle(qtbot, page)
    assert "Stopped, and nothing was added." in words_on(form)
    press(form, "add_it")
    press(page, "share_back")
    settle(qtbot, page)
    assert ask(lambda diary: diary.replies.list()) == []
    assert form.words.words == ""


def test_agreed_steps_become_steps_of_the_goal_that_is_picked(
    qtbot: QtBot, page: SharePage, opened: Session, ask: Callable, made: Callable[..., Reply]
) -> None:
    other = ask(lambda diary: diary.goals.write(goal("Grow something"))).id
    answer = made()
    opened.change(page, lambda diary: diary.replies.add(answer))
    settle(qtbot, page)
    choice = page.findChild(QComboBox, "goal_for_1")
    assert choice.currentText() == "Grow something"
    choice.setCurrentIndex(choice.findText("Swim again"))
    choice.activated.emit(choice.currentIndex())
    settle(qtbot, page)
    press(page, "agreed_step_1_1")
    settle(qtbot, page)
    assert "Now a step of: Swim again" in answers(page)[0]
    swim = ask(lambda diary: diary.goals.read(1)).goal
    assert [step.words for step in swim.steps] == ["Ring the office"]
    assert page.findChild(QComboBox, "goal_for_1").currentText() == "Swim again"
    press(page, "bin_agreed_1_1")
    settle(qtbot, page)
    assert ask(lambda diary: diary.goals.read(1)).goal.steps == ()
    assert "Now a step of" not in answers(page)[0]
    assert ask(lambda diary: diary.goals.read(other)).goal.steps == ()


def test_the_keyboard_stays_where_a_step_was_made_and_never_lands_on_a_bin(
    qtbot: QtBot, page: SharePage, opened: Session, made: Callable[..., Reply]
) -> None:
    answer = made()
    opened.change(page, lambda diary: diary.replies.add(answer))
    settle(qtbot, page)
    for name, then in (
        ("agreed_step_1_0", "bin_agreed_1_0"),
        ("bin_agreed_1_0", "agreed_step_1_0"),
        ("bin_reply_1", "add_reply"),
    ):
        page.findChild(QAbstractButton, name).setFocus()
        qtbot.keyClick(page.findChild(QAbstractButton, name), Qt.Key.Key_Space)
        settle(qtbot, page)
        assert page.focusWidget().objectName() == then


def test_without_a_goal_it_says_what_comes_first(
    qtbot: QtBot, page: SharePage, opened: Session, made: Callable[..., Reply]
) -> None:
    answer = made()
    opened.change(page, lambda diary: diary.bin.put(Kind.GOAL, 1))
    opened.change(page, lambda diary: diary.replies.add(answer))
    settle(qtbot, page)
    assert "Write a goal first." in answers(page)[0]
    assert page.findChild(QAbstractButton, "agreed_step_1_0") is None


def test_a_reply_whose_line_is_gone_comes_in_and_says_so(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    made: Callable[..., Reply],
) -> None:  # fmt: skip
    press(page, "bin_receipt_1")
    settle(qtbot, page)
    file = tmp_path / "reply.chimereply"
    file.write_bytes(quick.lock(replies.encode(made()), WORDS))
    give(qtbot, page, file, WORDS, monkeypatch)
    assert "There is no line about what it answers." in page.receipts.notice.words
    assert "Your journal has no line about the share that this answers." in answers(page)[0]


def test_what_is_in_a_reply_is_only_words(
    qtbot: QtBot, page: SharePage, opened: Session, made: Callable[..., Reply]
) -> None:
    bad = "<img src='http://e.example/x'><b>bold</b> \u202ered [a](http://e.example)"
    answer = replace(made(), heard=bad, agreed=(bad,), question="W" * 3000)
    opened.change(page, lambda diary: diary.replies.add(answer))
    settle(qtbot, page)
    (shown,) = answers(page)
    assert bad.replace("\u202e", "") in shown.replace("\u200b", "")
    assert page.findChild(Answer).width() <= page.width()


def test_a_reply_goes_to_the_bin_and_comes_back_with_undo(
    qtbot: QtBot, whole: Workspace, opened: Session, ask: Callable, made: Callable[..., Reply]
) -> None:
    page = whole.page
    answer = made()
    opened.change(page, lambda diary: diary.replies.add(answer))
    settle(qtbot, page)
    press(page, "shared_before")
    qtbot.waitUntil(lambda: len(answers(page)) == 1)
    press(page, "bin_reply_1")
    settle(qtbot, page)
    assert answers(page) == []
    assert [thing.kind for thing in ask(lambda diary: diary.bin.listing())] == [Kind.REPLY]
    qtbot.keySequence(whole, QKeySequence("Ctrl+Z"))
    settle(qtbot, page)
    assert len(answers(page)) == 1


def test_the_keyboard_keeps_its_place(
    qtbot: QtBot, whole: Workspace, opened: Session, made: Callable[..., Reply]
) -> None:
    page = whole.page
    answer = made()
    opened.change(page, lambda diary: diary.replies.add(answer))
    settle(qtbot, page)
    press(page, "shared_before")
    page.findChild(QWidget, "agreed_step_1_0").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle(qtbot, page)
    assert page.receipts.isAncestorOf(QApplication.focusWidget())
    press(page, "add_reply")
    assert page.receipts.adding.isAncestorOf(QApplication.focusWidget())
    press(page, "leave_adding")
    assert QApplication.focusWidget().objectName() == "add_reply"


def test_nothing_of_a_reply_is_in_the_next_share(
    qtbot: QtBot, page: SharePage, opened: Session, tmp_path: Path, made: Callable[..., Reply],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    answer = made(heard="PLANTED words", encouragement="PLANTED too")
    opened.change(page, lambda diary: diary.replies.add(answer))
    settle(qtbot, page)
    press(page, "share_back")
    settle(qtbot, page)
    to_protect(qtbot, page)
    save_as(qtbot, page, SEALED, tmp_path / "next.chimeshare", monkeypatch)
    words = said_words(page)
    document = sealed.unseal((tmp_path / "next.chimeshare").read_bytes(), words)
    assert "PLANTED" not in repr(document)
    assert "Walk to the plot" not in repr(document)


def test_the_bin_names_it(ask: Callable, made: Callable[..., Reply]) -> None:
    answer = made()

    def binned(diary: Diary) -> list[str]:
        diary.bin.put(Kind.REPLY, diary.replies.add(answer).id or 0)
        return [thing.words for thing in diary.bin.listing()]

    assert ask(binned) == ["You are a gardener."]
