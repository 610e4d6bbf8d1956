"""Look at it together here: no file, the journal locked meanwhile, and a reply that comes home."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.gui.front.cover import Cover
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.review.leaf import Leaf
from chime_journal.gui.review.room import Room
from chime_journal.model.reply import Reply
from chime_journal.share.reply import encode
from tests.factory import WORDS, draft, moment
from tests.gui.fits import clipped, nameless, overlapping
from tests.gui.program import Place as Computer
from tests.gui.review.steps import leaf
from tests.gui.share.steps import press, read_through, settle, tick, words_on
from tests.gui.stage import Stage, keep_journal
from tests.gui.test_lock_anew import Reborn

SHARED, KEPT_BACK = "Cooked with Priya.", "zyzzyva"
REPLY_FILE = "reply.age"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    folder = keep_journal(tmp_path / "My journal")
    opened = diary.open(folder, WORDS)
    opened.reflections.write(draft(KEPT_BACK, moment=moment(date.today())))
    opened.reflections.write(draft(SHARED, moment=moment(date.today())))
    opened.close()
    return folder


@pytest.fixture
def stage(stage: Stage, journal: Path) -> Stage:
    stage.start()
    stage.open(journal)
    return stage


@pytest.fixture
def reborn(stage: Stage) -> Iterator[Reborn]:
    reborn = Reborn(stage)
    yield reborn
    if reborn.left:
        stage.front.window.leave()


def offered(page: SharePage) -> list[str]:
    assert page._choices is not None
    return [each.body for each in page._choices.reflections.values()]


def to_read(stage: Stage) -> SharePage:
    """Tick one reflection and read the pages through."""
    assert stage.front.journal is not None
    stage.front.journal.workspace.go("share")
    page = stage.front.journal.workspace.page
    assert isinstance(page, SharePage)
    settle(stage.qtbot, page)
    tick(page, "reflections", offered(page).index(SHARED))
    read_through(stage.qtbot, page)
    return page


def room(stage: Stage) -> Room:
    stage.until(lambda: isinstance(stage.front.window.view, Room))
    found = stage.front.window.view
    assert isinstance(found, Room)
    return found


def look(stage: Stage) -> Room:
    """Look at it in one process."""
    press(to_read(stage), "look_here")
    return room(stage)


def write(shown: Room, name: str, words: str) -> None:
    field = shown.findChild(QPlainTextEdit, f"reply_{name}")
    assert field is not None
    field.setPlainText(words)


def back(stage: Stage) -> SharePage:
    """Unlock after a look, and go to what was shared before."""
    stage.give_words()
    stage.wait_open()
    assert stage.front.journal is not None
    page = stage.front.journal.workspace.page
    assert isinstance(page, SharePage)
    settle(stage.qtbot, page)
    press(page, "shared_before")
    return page


def kept(folder: Path, question: Callable[[Diary], object]) -> object:
    opened = diary.open(folder, WORDS)
    try:
        return question(opened)
    finally:
        opened.close()


def test_the_document_is_shown_while_the_journal_is_locked(stage: Stage, journal: Path) -> None:
    page = to_read(stage)
    assert page._made is not None
    document = page._made.document
    press(page, "look_here")
    shown = room(stage)
    assert stage.front.journal is None
    assert shown.talk.document.reflections == document.reflections
    assert SHARED in leaf(shown, "reflections")
    assert shown.findChild(QPushButton, "back_to_journal").text() == "Back to my journal"
    assert shown.findChild(QPushButton, "close_and_forget") is None
    (receipt,) = kept(journal, lambda opened: opened.receipts.list())
    assert receipt.form == "here"
    assert {each.name for each in journal.iterdir()} >= {"keys.json"}
    assert not (journal / REPLY_FILE).exists()
    stage.close()


def test_the_keyboard_is_at_the_first_words(stage: Stage) -> None:
    stage.front.window.activateWindow()
    stage.until(stage.front.window.isActiveWindow)
    shown = look(stage)
    stage.until(lambda: QApplication.focusWidget() is not None)
    assert QApplication.focusWidget() is shown.findChild(Leaf)
    stage.close()


def test_the_words_are_asked_for_on_the_way_back_and_lead_to_share(
    stage: Stage, reborn: Reborn
) -> None:
    press(to_read(stage), "look_here")
    packed = reborn.wait().packed()
    assert SHARED.encode() not in packed
    assert reborn.left[-1].document
    assert KEPT_BACK.encode() not in reborn.left[-1].document
    reborn.begin()
    shown = room(stage)
    assert SHARED in leaf(shown, "reflections")
    press(shown, "back_to_journal")
    assert not reborn.wait().document
    reborn.begin()
    assert isinstance(stage.front.window.view, UnlockView)
    assert stage.front.window.findChildren(Room) == []
    page = back(stage)
    assert "Looked at together here" in words_on(page)
    stage.close()


def test_the_reply_comes_home(stage: Stage, reborn: Reborn, journal: Path) -> None:
    press(to_read(stage), "look_here")
    reborn.begin()
    shown = room(stage)
    write(shown, "heard", "You are a gardener.")
    write(shown, "agreed", "Soup on Sunday")
    stage.until(lambda: (journal / REPLY_FILE).exists())
    assert b"gardener" not in (journal / REPLY_FILE).read_bytes()
    stage.until(lambda: shown.findChild(QLabel, "reply_kept").text() == "Kept for the journal.")
    write(shown, "question", "What holds you?")  # no pause follows
    press(shown, "back_to_journal")
    reborn.begin()
    page = back(stage)
    stage.until(lambda: "You are a gardener." in words_on(page))
    assert stage.front.journal.workspace.bar.isVisible()
    said = words_on(page)
    assert "What holds you?" in said
    assert "Soup on Sunday" in said
    assert "There is no line about what it answers" not in said
    assert not (journal / REPLY_FILE).exists()
    press(page, "bin_reply_1")
    stage.until(lambda: "You are a gardener." not in words_on(page))
    stage.close()


@pytest.mark.parametrize("way", ["hide", "idle", "close"])
def test_no_way_out_loses_a_sentence(stage: Stage, journal: Path, way: str) -> None:
    shown = look(stage)
    write(shown, "heard", "Half a sent")
    if way == "hide":
        press(shown, "hide")
        assert isinstance(stage.front.window.view, Cover)
        stage.qtbot.keyClick(stage.front.window.view, Qt.Key.Key_Escape)
    elif way == "idle":
        stage.clocks.pass_by(5 * 60)
        stage.watch.look()
    else:
        stage.close()
    recipient_gone = kept(journal, lambda opened: opened.looks.read())
    assert b"Half a sent" in recipient_gone
    if way != "close":
        page = back(stage)
        stage.until(lambda: "Half a sent" in words_on(page))
        stage.close()


def test_what_is_taken_back_is_not_kept(stage: Stage, journal: Path) -> None:
    shown = look(stage)
    write(shown, "heard", "No")
    stage.until(lambda: (journal / REPLY_FILE).exists())
    write(shown, "heard", "")
    press(shown, "back_to_journal")
    assert not (journal / REPLY_FILE).exists()
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()


def test_what_is_taken_back_while_it_is_being_kept_is_not_kept_either(
    stage: Stage, journal: Path
) -> None:
    shown = look(stage)
    write(shown, "heard", "No")
    shown.talk.reply.save()
    end = monotonic() + 10
    while not (journal / REPLY_FILE).exists():  # kept, but the window has not heard of it
        assert monotonic() < end
    write(shown, "heard", "")
    press(shown, "back_to_journal")
    assert not (journal / REPLY_FILE).exists()
    stage.close()


def test_a_reply_that_cannot_be_kept_is_asked_about(stage: Stage, journal: Path) -> None:
    shown = look(stage)
    away = journal.rename(journal.with_name("away"))
    write(shown, "heard", "Still here")
    press(shown, "back_to_journal")
    assert shown.question.isVisible()
    assert shown.talk.reply.notice.words
    away.rename(journal)
    press(shown, "save_first")
    stage.until(lambda: (journal / REPLY_FILE).exists())
    stage.until(lambda: not shown.talk.reply.unsaved)
    press(shown, "back_to_journal")
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()


def test_a_changed_journal_is_not_shown(stage: Stage) -> None:
    page = to_read(stage)
    session = page.session
    page._made = type(page._made)(
        page._made.document, page._made.report, page._made.selection,
        type(page._made.snapshot)(journal_id="0" * 32, first=date.today(), last=date.today()),
    )  # fmt: skip
    press(page, "look_here")
    settle(stage.qtbot, page)
    stage.until(lambda: page.place is Place.CHOOSE)
    assert "Your journal has changed" in words_on(page)
    assert session.look is None
    assert stage.front.journal is not None
    stage.close()


@pytest.mark.parametrize("way", ["hide", "lock"])
def test_who_hides_meanwhile_sees_nothing_of_it(stage: Stage, reborn: Reborn, way: str) -> None:
    page = to_read(stage)
    page._looking.ready.connect(getattr(stage.front, way))
    press(page, "look_here")
    assert reborn.wait().document == b""
    assert reborn.left[-1].hiding == (way == "hide")


def test_a_journal_that_can_only_be_read_keeps_no_reply(stage: Stage, journal: Path) -> None:
    stage.front.lock()
    stage.wait_locked()
    other = diary.open(journal, WORDS)  # another window has it open
    try:
        stage.open(journal)
        shown = look(stage)
        assert shown.talk.reply is None
        assert "cannot keep a reply" in " ".join(
            each.text() for each in shown.talk.findChildren(QLabel)
        )
        assert other.receipts.list() == []
    finally:
        other.close()
    stage.close()


def test_a_reply_from_elsewhere_is_put_aside_and_the_journal_opens(
    stage: Stage, journal: Path
) -> None:
    stage.front.lock()
    stage.wait_locked()
    (journal / REPLY_FILE).write_bytes(b"something else")
    stage.give_words()
    stage.wait_open()
    bar = stage.front.journal.workspace.bar
    stage.until(bar.isVisible)
    assert bar.words == "A reply in your journal's folder cannot be read. It is put aside."
    assert (journal / "reply-unread.age").read_bytes() == b"something else"
    stage.close()


@pytest.mark.parametrize("case", ["twice", "tomorrow", "other journal", "no reply"])
def test_only_a_reply_of_this_journal_comes_in_and_once(
    stage: Stage, journal: Path, case: str
) -> None:
    from chime_journal.diary.looks import keep_reply

    def plant(opened: Diary) -> None:
        mine = "0" * 32 if case == "other journal" else opened.journal_id
        day = date(2999, 1, 1) if case == "tomorrow" else date.today()
        reply = Reply("1" * 32, day, "Heard.", "", (), "", mine)
        if case == "twice":
            opened.replies.add(reply)
        data = b"{}" if case == "no reply" else encode(reply)
        keep_reply(journal, opened.looks.begin(), data)

    stage.front.lock()
    stage.wait_locked()
    kept(journal, plant)
    stage.give_words()
    stage.wait_open()
    stage.until(lambda: not (journal / REPLY_FILE).exists())
    stage.until(lambda: not stage.front.journal.session.busy)
    stage.close()
    there = kept(journal, lambda opened: [each.written for each in opened.replies.list()])
    assert there == ([date.today()] if case in ("twice", "tomorrow") else [])
    assert (journal / "reply-unread.age").exists() == (case in ("other journal", "no reply"))


@pytest.mark.parametrize(("size", "text"), [((1024, 640), 100), ((1024, 640), 200)], ids=str)
def test_it_fits(stage: Stage, qapp: QApplication, size: tuple[int, int], text: int) -> None:
    from chime_journal.gui.theme import Looks

    stage.front.computer.pick_looks(Looks("light", text))
    stage.front.window.resize(*size)
    page = to_read(stage)
    for _ in range(4):
        qapp.processEvents()
    assert clipped(page) == []
    assert overlapping(page) == []
    press(page, "look_here")
    shown = room(stage)
    for _ in range(4):
        qapp.processEvents()
    assert clipped(shown) == []
    assert overlapping(shown) == []
    assert nameless(shown) == []
    stage.close()


LOOK = """
import sys
from pathlib import Path
from time import monotonic
from PySide6.QtCore import QTimer
from chime_journal.app import main
from chime_journal.gui.computer.left import Left, Look
from chime_journal.gui.front import front as fronts

start, again = fronts.Front.start, fronts.Front.start_again

def begin(front):
    start(front)
    look = Look(Path(sys.argv[1]).read_bytes(), "", 5)
    sys.argv[1:] = []
    front._left = Left(journal=Path("/nowhere"), page="share").looking(look)
    QTimer.singleShot(0, front._begin_anew)

def look(front, left):
    again(front, left)
    view = front.window.view
    print(type(view).__name__, view.talk.document.note, left.journal, left.page)
    print(Path("/proc/self/cmdline").read_bytes().replace(b"\\0", b" ").decode())
    QTimer.singleShot(0, front.window.close)

fronts.Front.start, fronts.Front.start_again = begin, look
sys.exit(main([each for each in sys.argv[1:] if not each.endswith(".json")]))
"""


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="read from /proc")
def test_the_process_is_really_replaced_and_nothing_is_on_disk(tmp_path: Path) -> None:
    from dataclasses import replace

    from chime_journal.share.encoding import encode as encoded
    from tests.share import made

    place = Computer(tmp_path)
    document = tmp_path / "look.json"
    note = "Allotment. " * 20_000  # more than a pipe takes
    document.write_bytes(encoded(replace(made.document(), note=note)))
    script = tmp_path / "look.py"
    script.write_text(LOOK)
    told = subprocess.run(
        [sys.executable, str(script), str(document)],
        env=place.environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert told.returncode == 0, told.stderr
    view, command = told.stdout.strip().splitlines()
    assert view == f"Room {note} /nowhere share"
    assert "Allotment" not in command
    assert "--again" in command
    assert place.left() == []
