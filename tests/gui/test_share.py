"""The Share page as a person meets it: choose, read it through, protect and save."""

from __future__ import annotations

import json
import stat
import subprocess
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.diary.preferences import SHARE_NOTE_LIMIT, PreferenceStore
from chime_journal.errors import DiskFull
from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.session import Session
from chime_journal.gui.share import finishing
from chime_journal.gui.share.protecting import PDF, SEALED, UNLOCKED
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import Text
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Kind
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from chime_journal.share import sealed
from tests.factory import WORDS, draft, goal, moment, strength

TODAY = date.today()
LONG = "A long day. " * 80 + "The end of it."


@pytest.fixture
def page(qtbot: QtBot, opened: Session, ask: Callable, show: Callable[..., SharePage]) -> SharePage:
    """The page over a small journal: one secret, one binned, one long, one older reflection."""

    def fill(diary: Diary) -> None:
        for days, words, rest in (
            (1, "Cooked with Priya.", {"title": "Drop-in"}),
            (2, LONG, {}),
            (3, "SECRET words", {"title": "SECRET title", "never_share": True}),
            (400, "OLDER words", {"title": "OLDER title"}),
        ):
            day = moment(TODAY - timedelta(days=days))
            diary.reflections.write(draft(words, moment=day, **rest))
        diary.goals.write(goal("Swim again", why="It was mine."))
        diary.strengths.write(strength("Patience", story="Sat with Dad."))
        for days in range(0, 30, 3):
            at = moment(TODAY - timedelta(days=days))
            ratings = {domain: Rated(5, "") for domain in Domain}
            diary.checkins.write(CheckInDraft(moment=at, ratings=ratings, hard="The form"))

    ask(fill)
    made = show(SharePage)
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, page: SharePage) -> None:
    """Wait until every answer is here, those asked for after a pause too."""
    qtbot.waitUntil(
        lambda: not page.session.busy and not page.choosing._pause.isActive(), timeout=20_000
    )


def press(page: QWidget, name: str) -> None:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    assert found.isEnabled(), name
    found.click()


def words_on(widget: QWidget) -> str:
    QApplication.processEvents()  # new widgets appear with the next turn
    return " | ".join(w.text() for w in widget.findChildren(Text) if w.isVisible() and w.text())


def tick(page: SharePage, part: str, *numbers: int) -> None:
    press(page, f"open_{part}")
    for number in numbers:
        press(page, f"{part}_{number}")


def read_through(qtbot: QtBot, page: SharePage) -> None:
    press(page, "share_on")
    qtbot.waitUntil(lambda: page.place is Place.READ, timeout=20_000)
    settle(qtbot, page)


def to_protect(qtbot: QtBot, page: SharePage) -> None:
    tick(page, "reflections", 1)
    read_through(qtbot, page)
    press(page, "share_on")


def save_as(
    qtbot: QtBot, page: SharePage, form: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """Save, answering the file window with `path`; return the names it proposed."""
    proposed: list[str] = []

    def answer(_parent: QWidget, _title: str, _what: str, _ending: str, name: str) -> Path:
        proposed.append(name)
        return path

    monkeypatch.setattr(finishing, "save_file", answer)
    press(page, f"choice_{form}")
    press(page, "share_on")
    qtbot.waitUntil(lambda: page.place is Place.SAVED, timeout=30_000)
    settle(qtbot, page)
    return proposed


def test_everything_starts_unticked(page: SharePage) -> None:
    for part in ("reflections", "goals", "strengths", "hard"):
        press(page, f"open_{part}")
    boxes = page.choosing.findChildren(QCheckBox)
    assert len(boxes) > 10
    assert not any(box.isChecked() for box in boxes)
    assert page.choosing.going_in() == ""
    press(page, "share_on")
    assert page.place is Place.CHOOSE
    assert "Nothing goes in yet" in words_on(page)


def test_never_share_and_older_words_are_not_there(page: SharePage) -> None:
    for part in ("reflections", "goals", "strengths", "hard"):
        press(page, f"open_{part}")
    shown = words_on(page.choosing)
    assert "Cooked with Priya." in shown
    assert "SECRET" not in shown
    assert "OLDER" not in shown


def test_each_thing_shows_its_words(page: SharePage) -> None:
    press(page, "open_reflections")
    assert "The end of it." not in words_on(page.choosing)
    press(page, "reflections_0_all")
    assert "The end of it." in words_on(page.choosing)
    press(page, "open_goals")
    assert "It was mine." in words_on(page.choosing)
    assert "Goals and strengths are shown in their words of today." in words_on(page.choosing)


def test_only_what_goes_in_is_counted(qtbot: QtBot, page: SharePage) -> None:
    tick(page, "reflections", 0, 1)
    tick(page, "goals", 0)
    press(page, "charts")
    page.findChild(QPlainTextEdit, "share_note").setPlainText("The allotment")
    assert page.choosing.going_in() == "Charts · Reflections 2 · Goals 1 · Note"
    press(page, "reflections_0")
    assert page.choosing.going_in() == "Charts · Reflections 1 · Goals 1 · Note"
    settle(qtbot, page)
    assert "Page 1 of" in words_on(page.choosing.preview)


def test_other_days_offer_other_things(qtbot: QtBot, page: SharePage) -> None:
    tick(page, "reflections", 1)
    page.choosing.period.first.set_day(TODAY - timedelta(days=410))
    page.choosing.period.last.set_day(TODAY - timedelta(days=390))
    settle(qtbot, page)
    assert page.choosing.going_in() == ""
    assert "OLDER title" in words_on(page.choosing)
    assert not page.choosing.charts.isEnabled()


def test_the_note_survives_a_lock(
    qtbot: QtBot, page: SharePage, opened: Session, show: Callable[..., SharePage], ask: Callable
) -> None:
    page.choosing.name.setText("Alex")
    page.findChild(QPlainTextEdit, "share_note").setPlainText("Half a sentence")
    page.flush()
    settle(qtbot, page)
    assert ask(lambda diary: diary.preferences.read().share_note) == "Half a sentence"
    again = show(SharePage)
    settle(qtbot, again)
    assert again.choosing.note == "Half a sentence"
    assert again.choosing.name.text() == "Alex"


def test_the_pages_read_through_are_the_ones_saved(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_protect(qtbot, page)
    shown = page._made.report.pdf
    monkeypatch.setattr(finishing, "ask", lambda *_args, **_words: True)
    save_as(qtbot, page, UNLOCKED, tmp_path / "shared.pdf", monkeypatch)
    assert (tmp_path / "shared.pdf").read_bytes() == shown
    assert "The words that open it" not in words_on(page.saved)


def test_a_word_is_found_and_marked(qtbot: QtBot, page: SharePage) -> None:
    page.choosing.for_whom.setText("Priya")
    tick(page, "reflections", 1)
    read_through(qtbot, page)
    reading = page.reading
    qtbot.keyClicks(reading.field, "priya")
    qtbot.waitUntil(lambda: "1 of 2" in words_on(reading))
    assert reading.view.hit == 0
    qtbot.keyClick(reading.field, Qt.Key.Key_Return)
    assert "2 of 2" in words_on(reading)
    press(page, "hit_next")
    assert "1 of 2" in words_on(reading)
    reading.field.setText("brother")
    qtbot.waitUntil(lambda: "Not in it" in words_on(reading))


def test_keys_page_and_zoom(qtbot: QtBot, page: SharePage) -> None:
    press(page, "charts")
    tick(page, "reflections", 0)
    read_through(qtbot, page)
    view = page.reading.view
    bar = view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    assert view.page == view._file.count - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert (bar.value(), view.page) == (0, 0)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    high = bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > 1
    assert bar.maximum() > high
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1
    assert "From my journal" in view.accessibleDescription() or view.page > 0


def test_missing_characters_are_said(qtbot: QtBot, page: SharePage) -> None:
    page.findChild(QPlainTextEdit, "share_note").setPlainText("One \u4f60")
    read_through(qtbot, page)
    assert "CJK UNIFIED IDEOGRAPH-4F60" in words_on(page.reading)


def test_a_locked_pdf(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    page.choosing.for_whom.setText("Priya")
    to_protect(qtbot, page)
    words = page.protecting.words
    assert len(words.split()) == 6
    path = tmp_path / "shared.pdf"
    proposed = save_as(qtbot, page, PDF, path, monkeypatch)
    assert proposed == [f"shared-{TODAY.isoformat()}.pdf"]
    told = subprocess.run(
        ["pdftotext", "-upw", words, str(path), "-"], capture_output=True, text=True, check=True
    )
    assert "Cooked with Priya." in told.stdout
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    shown = words_on(page.saved)
    assert page.hasFocus()
    assert words in shown
    assert "Say the words aloud, do not send them with the file." in shown
    (receipt,) = ask(lambda diary: diary.receipts.list())
    assert (receipt.form, receipt.for_whom, receipt.parts) == ("pdf", "Priya", ("reflections",))


def test_a_sealed_file_and_another_form(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    to_protect(qtbot, page)
    press(page, "choice_sealed")
    words = page.protecting.words
    save_as(qtbot, page, SEALED, tmp_path / "shared.chimeshare", monkeypatch)
    document = sealed.unseal((tmp_path / "shared.chimeshare").read_bytes(), words)
    assert [each.words for each in document.reflections] == ["Cooked with Priya."]
    assert b"SECRET" not in (tmp_path / "shared.chimeshare").read_bytes()
    press(page, "another_form")
    assert page.place is Place.PROTECT
    assert page.protecting.words != words
    save_as(qtbot, page, PDF, tmp_path / "shared.pdf", monkeypatch)
    assert [line.form for line in ask(lambda diary: diary.receipts.list())] == ["pdf", "sealed"]


def test_the_journals_own_words_are_refused(
    qtbot: QtBot, page: SharePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_protect(qtbot, page)
    monkeypatch.setattr(finishing, "save_file", lambda *_: pytest.fail("asked where to save"))
    press(page, "own_words")
    page.protecting.own.set_words(f" {WORDS} ")
    press(page, "share_on")
    settle(qtbot, page)
    assert page.place is Place.PROTECT
    assert "These words open your own journal." in words_on(page.protecting)


@pytest.fixture
def whole(qtbot: QtBot, page: SharePage, opened: Session) -> Workspace:
    """The page in its window, beside the sidebar, as active as a window can be."""
    made = Workspace(opened)
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    made.go("share")
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle(qtbot, made.page)
    return made


@pytest.mark.parametrize("typed", [WORDS, "hello"])
def test_refused_words_keep_the_keyboard_with_the_reason_beside_them(
    qtbot: QtBot, whole: Workspace, typed: str
) -> None:
    page = whole.page
    to_protect(qtbot, page)
    press(page, "own_words")
    page.protecting.own.set_words(typed)
    page.findChild(QAbstractButton, "share_on").setFocus()
    press(page, "share_on")
    settle(qtbot, page)
    line = page.protecting.own.line
    assert QApplication.focusWidget() is line
    assert line.selectedText(), "typing replaces them"
    notice = page.findChild(Notice, "protect_notice")
    qtbot.waitUntil(lambda: in_sight(notice) and in_sight(line))
    under = notice.mapTo(page, QPoint(0, 0)).y() - line.mapTo(page, QPoint(0, 0)).y()
    assert 0 < under < 2 * line.height()


def in_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_a_file_that_was_not_saved_gives_the_keyboard_back(
    qtbot: QtBot, whole: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = whole.page
    to_protect(qtbot, page)
    monkeypatch.setattr(finishing, "save_file", lambda *_: tmp_path / "gone" / "shared.pdf")
    page.findChild(QAbstractButton, "share_on").setFocus()
    press(page, "share_on")
    settle(qtbot, page)
    assert "could not be saved" in words_on(page.protecting)
    assert QApplication.focusWidget() is page.findChild(QAbstractButton, "share_on")


def test_easy_words_are_refused(qtbot: QtBot, page: SharePage) -> None:
    to_protect(qtbot, page)
    press(page, "own_words")
    page.protecting.own.set_words("hello")
    press(page, "share_on")
    assert "too easy to guess" in words_on(page.protecting)


def test_no_lock_needs_a_plain_yes(
    qtbot: QtBot, page: SharePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_protect(qtbot, page)
    asked: list[str] = []

    def keep_it(*_args: object, words: str, **_rest: object) -> bool:
        asked.append(words)
        return False

    monkeypatch.setattr(finishing, "ask", keep_it)
    monkeypatch.setattr(finishing, "save_file", lambda *_: pytest.fail("asked where to save"))
    press(page, "choice_unlocked")
    press(page, "share_on")
    assert asked == ["Anyone who finds this file can read all of it."]
    assert page.place is Place.PROTECT


def test_a_place_that_cannot_be_written_is_said(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_protect(qtbot, page)
    monkeypatch.setattr(finishing, "save_file", lambda *_: tmp_path / "gone" / "shared.pdf")
    press(page, "share_on")
    settle(qtbot, page)
    assert "could not be saved" in words_on(page.protecting)
    assert page.protecting.isEnabled()


def test_a_save_can_be_stopped(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    to_protect(qtbot, page)
    monkeypatch.setattr(finishing, "save_file", lambda *_: tmp_path / "shared.chimeshare")
    press(page, "choice_sealed")
    press(page, "share_on")
    qtbot.waitUntil(lambda: page._finishing._saving is not None)
    press(page, "share_stop")
    settle(qtbot, page)
    assert list(tmp_path.glob("*shared*")) == []
    assert "Stopped. Nothing was saved." in words_on(page)
    assert ask(lambda diary: diary.receipts.list()) == []


def test_a_changed_journal_means_choosing_again(
    qtbot: QtBot, page: SharePage, opened: Session
) -> None:
    tick(page, "reflections", 1)
    read_through(qtbot, page)
    new = draft("Written since.", moment=moment(TODAY))
    opened.change(page, lambda diary: diary.reflections.write(new))
    settle(qtbot, page)
    assert page.place is Place.CHOOSE
    assert "Your journal has changed" in words_on(page)
    assert page.choosing.going_in() == "Reflections 1"


def test_receipts_can_be_deleted(
    qtbot: QtBot, page: SharePage, opened: Session, ask: Callable
) -> None:
    opened.change(
        page,
        lambda diary: diary.receipts.add("a" * 32, "pdf", TODAY, TODAY, for_whom="Priya",
                                         parts=("charts", "note")),
    )  # fmt: skip
    settle(qtbot, page)
    press(page, "shared_before")
    assert "for Priya" in words_on(page.receipts)
    assert "Charts, Note" in words_on(page.receipts)
    press(page, "delete_receipt_1")
    settle(qtbot, page)
    assert ask(lambda diary: diary.receipts.list()) == []
    assert "Nothing is shared yet." in words_on(page.receipts)


def test_done_forgets_everything(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.findChild(QPlainTextEdit, "share_note").setPlainText("The allotment")
    to_protect(qtbot, page)
    save_as(qtbot, page, SEALED, tmp_path / "shared.chimeshare", monkeypatch)
    press(page, "share_done")
    settle(qtbot, page)
    assert page.place is Place.CHOOSE
    assert page.choosing.going_in() == ""
    assert page.protecting.words == ""
    assert page._made is None or not page._made.document.parts
    raw = json.dumps([w.text() for w in page.findChildren(Text)])
    assert "The allotment" not in raw


def test_what_is_taken_back_after_saving_is_not_saved_again(
    qtbot: QtBot,
    page: SharePage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: Session,
    ask: Callable,
) -> None:
    to_protect(qtbot, page)
    save_as(qtbot, page, PDF, tmp_path / "shared.pdf", monkeypatch)
    assert page._made is not None
    words = page._made.document.reflections[0].words
    (number,) = (
        each.id
        for each in ask(lambda diary: diary.reflections.list()).previews
        if each.excerpt == words
    )
    opened.change(page, lambda diary: diary.bin.put(Kind.REFLECTION, number))
    settle(qtbot, page)
    assert page.place is Place.SAVED, "the words that open the file stay to be said"
    press(page, "another_form")
    settle(qtbot, page)
    assert page.place is Place.CHOOSE
    assert page._made is None or words not in repr(page._made.document)
    assert "Your journal has changed" in words_on(page)


def test_the_journal_is_looked_at_once_more_right_before_saving(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    to_protect(qtbot, page)
    path = tmp_path / "shared.pdf"

    def answer(*_: object) -> Path:
        """Bin everything while the file window is open, behind the page's back."""
        for each in ask(lambda diary: diary.reflections.list()).previews:
            number = each.id
            ask(lambda diary, number=number: diary.bin.put(Kind.REFLECTION, number))
        return path

    monkeypatch.setattr(finishing, "save_file", answer)
    press(page, "share_on")
    qtbot.waitUntil(lambda: page.place is Place.CHOOSE, timeout=20_000)
    settle(qtbot, page)
    assert not path.exists()
    assert ask(lambda diary: diary.receipts.list()) == []


def test_the_note_stops_at_its_limit_where_it_is_typed(qtbot: QtBot, page: SharePage) -> None:
    note = page.findChild(QPlainTextEdit, "share_note")
    note.setPlainText("a" * (SHARE_NOTE_LIMIT - 1) + "\U0001f600")
    assert page.choosing.note == "a" * (SHARE_NOTE_LIMIT - 1)
    note.moveCursor(note.textCursor().MoveOperation.Start)
    note.insertPlainText("bcd")
    assert page.choosing.note == "b" + "a" * (SHARE_NOTE_LIMIT - 1)


def test_a_note_that_was_not_stored_is_tried_again(
    qtbot: QtBot,
    page: SharePage,
    opened: Session,
    ask: Callable,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_args: object, **_fields: object) -> None:
        raise DiskFull

    page.findChild(QPlainTextEdit, "share_note").setPlainText("Half a sentence")
    with monkeypatch.context() as full:
        full.setattr(PreferenceStore, "change", refuse)
        with qtbot.waitSignal(opened.unsaved):
            page.flush()
        settle(qtbot, page)
    page.flush()
    settle(qtbot, page)
    assert ask(lambda diary: diary.preferences.read().share_note) == "Half a sentence"


def test_the_small_page_comes_when_there_is_room_for_it_again(
    qtbot: QtBot, page: SharePage
) -> None:
    preview = page.choosing.preview
    page.resize(500, 700)
    qtbot.waitUntil(preview.isHidden)
    tick(page, "reflections", 1)
    settle(qtbot, page)
    page.resize(1300, 700)
    sheet = preview.findChild(QWidget, "small_page")
    qtbot.waitUntil(lambda: "Drop-in" in sheet.accessibleDescription(), timeout=20_000)
