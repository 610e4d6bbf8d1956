"""Agree and reply: written side by side, saved locked, and never kept anywhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui import printing
from chime_journal.gui.dialogs import files
from chime_journal.gui.front.cover import Cover
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.review.reply import Sealed
from chime_journal.gui.review.room import Room
from chime_journal.share import reply as replies
from tests.gui.fits import clipped, nameless, overlapping
from tests.gui.review.steps import WORDS, press, review
from tests.gui.stage import Stage
from tests.gui.test_lock_anew import Reborn
from tests.share import made

Show = Callable[..., Room]
HEARD = "You are a gardener."
AGREED = "Walk to the plot together\n\n  Soup on Sunday  \n"


@pytest.fixture
def reborn(stage: Stage) -> Iterator[Reborn]:
    reborn = Reborn(stage)
    yield reborn
    if reborn.left:
        stage.front.window.leave()


@pytest.fixture
def sealed(tmp_path: Path) -> Sealed:
    return Sealed(WORDS, tmp_path)


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person says the reply goes."""
    path = tmp_path / "answer.chimereply"
    monkeypatch.setattr(files, "save_file", lambda *_: path)
    return path


def field(room: QWidget, name: str) -> QPlainTextEdit:
    found = room.findChild(QPlainTextEdit, f"reply_{name}")
    assert found is not None
    return found


def asks(room: Room) -> bool:
    return room.question.isVisible()


def save(qtbot: QtBot, room: Room) -> str:
    """Save, and return what is said then."""
    press(room, "save_reply")
    card = room.talk.reply
    assert card is not None
    qtbot.waitUntil(lambda: bool(card.notice.words), timeout=20_000)
    return card.notice.words


def test_a_reply_is_saved_and_only_the_same_words_open_it(
    room: Show, qtbot: QtBot, sealed: Sealed, target: Path
) -> None:
    shown = room(made.document(), sealed=sealed)
    field(shown, "heard").setPlainText(HEARD)
    field(shown, "agreed").setPlainText(AGREED)
    assert save(qtbot, shown) == (
        "Saved as answer.chimereply. Give them the file. The same words open it."
    )
    found = replies.read_file(target, WORDS)
    assert found.answers == made.document().share
    assert found.journal == made.document().journal
    assert found.written == date.today()
    assert found.heard == HEARD
    assert found.agreed == ("Walk to the plot together", "Soup on Sunday")
    assert (found.question, found.encouragement) == ("", "")
    assert b"gardener" not in target.read_bytes()
    assert [each.name for each in target.parent.iterdir()] == [target.name]


def test_it_stands_before_the_charts_and_after_their_words(room: Show, sealed: Sealed) -> None:
    shown = room(made.document(), sealed=sealed)
    cards = sorted(shown.findChildren(QWidget), key=lambda card: card.mapTo(shown, QPoint()).y())
    names = [c.objectName() for c in cards if c.objectName().startswith("section_")]
    assert names[-3:] == ["section_plan", "section_reply", "section_ratings"]


def test_the_name_it_proposes_says_nothing(
    room: Show, sealed: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(files, "save_file", lambda *given: asked.append(given))
    shown = room(made.document(), sealed=sealed)
    field(shown, "heard").setPlainText(HEARD)
    press(shown, "save_reply")
    assert asked[0][3:] == (
        ".chimereply", f"reply-{date.today().isoformat()}.chimereply", sealed.folder
    )  # fmt: skip
    assert shown.talk.reply.unsaved, "nothing was chosen"


def test_an_empty_reply_is_not_saved(
    room: Show, sealed: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "save_file", lambda *_: pytest.fail("asked where to"))
    shown = room(made.document(), sealed=sealed)
    field(shown, "heard").setPlainText("  \n ")
    press(shown, "save_reply")
    assert shown.talk.reply.notice.words.startswith("There are no words here yet.")
    assert shown.focusWidget() is field(shown, "heard")
    field(shown, "agreed").setPlainText("x" * 301)
    press(shown, "save_reply")
    assert shown.talk.reply.notice.words.startswith("What you agreed is too long.")
    assert shown.focusWidget() is field(shown, "agreed")


def test_a_place_that_cannot_be_written_loses_no_word(
    room: Show, qtbot: QtBot, sealed: Sealed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "save_file", lambda *_: tmp_path / "gone" / "a.chimereply")
    shown = room(made.document(), sealed=sealed)
    field(shown, "question").setPlainText("What first?")
    assert save(qtbot, shown).startswith("The file could not be saved.")
    assert field(shown, "question").toPlainText() == "What first?"
    assert field(shown, "question").isEnabled()
    assert shown.talk.reply.unsaved


@pytest.mark.usefixtures("real_locks")
def test_saving_can_be_stopped_and_leaves_nothing(
    room: Show, qtbot: QtBot, sealed: Sealed, target: Path
) -> None:
    shown = room(made.document(), sealed=sealed)
    field(shown, "heard").setPlainText(HEARD)
    press(shown, "save_reply")
    assert not field(shown, "heard").isEnabled()
    press(shown, "reply_working_stop")
    card = shown.talk.reply
    qtbot.waitUntil(lambda: bool(card.notice.words), timeout=20_000)
    assert card.notice.words.startswith("Stopped.")
    assert card.unsaved
    assert list(target.parent.iterdir()) == []


def test_closing_asks_once_about_a_reply_that_is_not_saved(
    room: Show, qtbot: QtBot, sealed: Sealed, target: Path
) -> None:
    shown = room(made.document(), sealed=sealed)
    forgotten: list[bool] = []
    shown.forget_asked.connect(lambda: forgotten.append(True))
    field(shown, "heard").setPlainText(HEARD)
    field(shown, "heard").setFocus()
    press(shown, "close_and_forget")
    assert asks(shown)
    assert not forgotten
    assert shown.focusWidget().objectName() == "save_first"
    press(shown, "stay")
    assert not asks(shown)
    assert shown.focusWidget() is field(shown, "heard"), "the keyboard is where it was"
    shown.show_worry()
    press(shown, "close_and_forget")
    press(shown, "save_first")
    assert shown.place is shown.talk
    qtbot.waitUntil(lambda: bool(shown.talk.reply.notice.words), timeout=20_000)
    assert target.exists()
    assert not asks(shown)
    press(shown, "close_and_forget")
    assert forgotten, "what is saved is not asked about"


def test_the_second_wish_to_close_is_enough(room: Show, sealed: Sealed) -> None:
    shown = room(made.document(), sealed=sealed)
    forgotten: list[bool] = []
    shown.forget_asked.connect(lambda: forgotten.append(True))
    field(shown, "encouragement").setPlainText("You can.")
    press(shown, "close_and_forget")
    press(shown, "close_and_forget")
    assert forgotten == [True]
    press(shown, "leave_it")
    assert forgotten == [True, True]


def test_without_a_reply_nothing_is_asked(room: Show, sealed: Sealed) -> None:
    shown = room(made.document(), sealed=sealed)
    forgotten: list[bool] = []
    shown.forget_asked.connect(lambda: forgotten.append(True))
    field(shown, "heard").setPlainText("  \n")
    press(shown, "close_and_forget")
    assert forgotten
    assert not asks(shown)


def test_words_changed_after_saving_are_asked_about_again(
    room: Show, qtbot: QtBot, sealed: Sealed, target: Path
) -> None:
    shown = room(made.document(), sealed=sealed)
    field(shown, "heard").setPlainText(HEARD)
    save(qtbot, shown)
    field(shown, "heard").appendPlainText("And a cook.")
    press(shown, "close_and_forget")
    assert asks(shown)


@pytest.mark.parametrize("way", ["hide", "Ctrl+L", "nobody there"])
def test_hide_the_lock_key_and_the_clock_never_ask(
    stage: Stage, reborn: Reborn, file: Path, way: str
) -> None:
    stage.start()
    room = review(stage, file)
    field(room, "heard").setPlainText("Only ever on this screen.")
    if way == "hide":
        press(room, "hide")
        assert isinstance(stage.front.window.view, Cover)
    elif way == "Ctrl+L":
        stage.front.window.activateWindow()
        stage.until(stage.front.window.isActiveWindow)
        stage.qtbot.keyClick(room, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        stage.clocks.pass_by(5 * 60)
        stage.watch.look()
    assert b"Only ever" not in reborn.wait().packed()
    assert not asks(room)
    found = [each for each in stage.folder.rglob("*") if each.is_file() and each != file]
    assert not [each for each in found if b"Only ever" in each.read_bytes()]


def test_the_window_itself_asks_once_and_then_closes(stage: Stage, file: Path) -> None:
    stage.start()
    room = review(stage, file)
    field(room, "agreed").setPlainText("Soup on Sunday")
    stage.front.window.close()
    assert stage.front.window.isVisible()
    assert asks(room)
    stage.close()


@pytest.mark.usefixtures("real_locks")
def test_hide_while_it_is_saved_leaves_the_whole_file_or_none(
    stage: Stage, reborn: Reborn, file: Path, target: Path
) -> None:
    stage.start()
    room = review(stage, file)
    field(room, "heard").setPlainText(HEARD)
    press(room, "save_reply")
    press(room, "hide")
    reborn.wait()
    stage.until(lambda: not stage.front.errands.busy)
    assert [each.name for each in target.parent.glob("*.chimereply")] == []
    assert list(target.parent.glob(".saving-*")) == []


def test_one_review_after_another_begins_with_an_empty_reply(stage: Stage, file: Path) -> None:
    stage.start()
    room = review(stage, file)
    assert room.talk.reply._sealed == Sealed(WORDS, file.parent)
    field(room, "heard").setPlainText(HEARD)
    press(room, "close_and_forget")
    press(room, "leave_it")
    stage.until(lambda: isinstance(stage.front.window.view, UnlockView))
    stage.until(lambda: not stage.front.window.findChildren(QPlainTextEdit))
    again = review(stage, file)
    assert not any(again.talk.reply.form.typed.values())
    stage.close()


def test_it_is_printed_too(
    room: Show, qtbot: QtBot, sealed: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []
    monkeypatch.setattr(
        printing, "print_document", lambda _, paper: printed.append(paper.toPlainText())
    )
    shown = room(made.document(), sealed=sealed)
    press(shown, "print")
    qtbot.waitUntil(lambda: len(printed) == 1)
    assert "What we agreed" not in printed[0]
    field(shown, "agreed").setPlainText("Soup on <b>Sunday</b>")
    press(shown, "print")
    qtbot.waitUntil(lambda: len(printed) == 2)
    assert "What we agreed\nSoup on <b>Sunday</b>" in printed[1]
    assert "What I heard" not in printed[1]


def test_tab_leads_through_the_fields_to_saving(room: Show, qtbot: QtBot, sealed: Sealed) -> None:
    shown = room(made.document(), sealed=sealed)
    field(shown, "heard").setFocus()
    came_by = []
    for _ in range(4):
        came_by.append(shown.focusWidget().accessibleName())
        qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
    assert came_by == ["What I heard", "A question to take away", "What we agreed",
                       "Something to carry with you"]  # fmt: skip
    assert shown.focusWidget().objectName() == "save_reply"
    assert nameless(shown) == []


SIZES = [((1024, 640), 100), ((1024, 640), 200), ((1366, 768), 100), ((1366, 768), 200)]


@pytest.mark.parametrize(("size", "text"), SIZES, ids=str)
def test_it_fits_with_the_question_and_every_line_shown(
    room: Show, qtbot: QtBot, sealed: Sealed, size: tuple[int, int], text: int
) -> None:
    shown = room(made.document(), size, text=text, sealed=sealed)
    field(shown, "heard").setPlainText(HEARD)
    shown.talk.reply.notice.say("Saved as reply-2026-11-23.chimereply. The same words open it.")
    assert shown.asks_first()
    for _ in range(4):
        qtbot.wait(1)
    assert clipped(shown) == []
    assert overlapping(shown) == []
    assert shown.talk.horizontalScrollBar().maximum() == 0
    for label in shown.question.findChildren(QLabel) + shown.question.findChildren(QAbstractButton):
        assert label.mapTo(shown, QPoint()).y() + label.height() <= shown.height()
