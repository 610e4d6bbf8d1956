"""A choice that was kept is ticked again as it was, and brings nothing else along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.session import Session
from chime_journal.gui.share.period import FOUR_WEEKS, OWN_DAYS, TWELVE_WEEKS
from chime_journal.gui.share.protecting import SEALED
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Change
from chime_journal.model.shared import Choices, LeftOut, Selection, Span
from tests.factory import checkin, draft, goal, moment, strength
from tests.gui.share.steps import TODAY, press, read_through, save_as, settle, tick, words_on
from tests.gui.share.test_leaving_out import pick
from tests.gui.share.test_names import write
from tests.share.seeking import met, sealed_layers

GONE = ("Quixotel", "Wyvernby")
CHANGED = "Some things changed since. They stay out until you tick them."


@pytest.fixture
def page(qtbot: QtBot, ask: Callable, show: Callable[..., SharePage]) -> SharePage:
    """The page over a small journal, too narrow for the small page beside it."""

    def fill(diary: Diary) -> None:
        for days, words, title in (
            (400, "Long ago.", "OLDER"),
            (2, "Slept well.", ""),
            (1, "Cooked with Priya.", "Drop-in"),
            (0, "Told Quixotel of it. Wyvernby came.", "A day"),
        ):
            at = moment(TODAY - timedelta(days=days))
            diary.reflections.write(draft(words, title=title, moment=at))
        diary.goals.write(goal("Swim again"))
        diary.strengths.write(strength("Patience"))
        diary.checkins.write(checkin(moment=moment(TODAY)))

    ask(fill)
    made = show(SharePage, 640)
    settle(qtbot, made)
    assert made.choosing.preview.isHidden()
    made.choosing._pause.setInterval(0)  # nothing is made at a pause here
    return made


def choose(qtbot: QtBot, page: SharePage) -> None:
    """Tick three things, leave words out of one, change a name."""
    tick(page, "reflections", 1, 2)
    tick(page, "goals", 0)
    press(page, "reflections_2_leave")
    pick(page, "Quixotel of it", "reflections_2")
    press(page, "reflections_2_leave_these")
    press(page, "names_open")
    write(qtbot, page, 0, "Wyvernby", "my friend")


def keep(qtbot: QtBot, page: QWidget, name: str = "") -> None:
    press(page, "keep_choice")
    if name:
        page.findChild(QLineEdit, "keep_choice_name").setText(name)
    press(page, "keep_choice_yes")
    settle(qtbot, page)


@pytest.fixture
def kept(qtbot: QtBot, page: SharePage, opened: Session) -> SharePage:
    """The page with a choice that was kept before, as `choose` makes one."""
    first, last = page.choosing.period.days()
    left = LeftOut(("A day", "Told Quixotel of it. Wyvernby came."), (Span(1, 5, 19),))
    choice = Selection(
        first=first,
        last=last,
        reflections=frozenset({3, 4}),
        goals=frozenset({1}),
        left_out={("reflections", 4): left},
        names=(("Wyvernby", "my friend"),),
    )
    change(qtbot, page, opened, lambda d: d.templates.keep("For my mentor", choice, TWELVE_WEEKS))
    return page


def use(qtbot: QtBot, page: SharePage, number: int = 1) -> None:
    press(page, "open_kept")
    press(page, f"use_choice_{number}")
    settle(qtbot, page)


def said(page: SharePage, name: str) -> str:
    return page.findChild(Notice, name).words


def change(
    qtbot: QtBot, page: SharePage, opened: Session, action: Callable[[Diary], Change]
) -> None:
    opened.change(page, action)
    settle(qtbot, page)


def test_it_is_ticked_as_it_was_with_what_is_left_out(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = page
    choose(qtbot, kept)
    keep(qtbot, kept)
    assert said(kept, "kept_notice") == "Kept. “Use a kept choice” at the top ticks it again."
    press(kept, "share_over")
    settle(qtbot, kept)
    assert kept.choosing.going_in() == ""
    assert kept.choosing.selection().names == ()
    use(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 2 · Goals 1"
    assert said(kept, "used_notice") == "You use “For my mentor” now."
    press(kept, "open_reflections")
    assert kept.findChild(QAbstractButton, "reflections_2").isChecked()
    assert "Told [kept private]. Wyvernby came." in words_on(kept.choosing)
    assert "In this share only: Wyvernby" in words_on(kept.choosing.names)
    read_through(qtbot, kept)
    press(kept, "share_on")
    press(kept, f"choice_{SEALED}")
    words, path = kept.protecting.words, tmp_path / "shared.chimeshare"
    save_as(qtbot, kept, SEALED, path, monkeypatch)
    layers = list(sealed_layers(path.read_bytes(), words))
    assert any(b"[kept private]. my friend came." in layer for layer in layers)
    assert [met(GONE, layer) for layer in layers] == [set()] * len(layers)


def test_what_is_new_and_what_changed_stays_out(
    qtbot: QtBot, kept: SharePage, opened: Session, ask: Callable
) -> None:
    at = moment(TODAY - timedelta(days=1))
    for action in (
        lambda diary: diary.reflections.write(draft("New.", moment=at)),
        lambda diary: diary.goals.write(goal("New goal")),
        lambda diary: diary.reflections.write(
            draft("Told Quixotel again.", id=4, title="A day", moment=moment(TODAY))
        ),
    ):
        change(qtbot, kept, opened, action)
    use(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 1 · Goals 1"
    assert said(kept, "used_notice").endswith(CHANGED)
    assert kept.choosing.selection().left_out == {}
    taken = repr(ask(lambda diary: diary.snapshot(kept.choosing.selection())))
    assert "Cooked with Priya." in taken
    assert met((*GONE, "New"), taken.encode()) == set()


def test_what_is_never_to_be_shared_since_is_not_hinted_at(
    qtbot: QtBot, kept: SharePage, opened: Session
) -> None:
    secret = draft("Quixotel.", id=4, title="Wyvernby", moment=moment(TODAY), never_share=True)
    change(qtbot, kept, opened, lambda diary: diary.reflections.write(secret))
    use(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 1 · Goals 1"
    assert said(kept, "used_notice") == "You use “For my mentor” now."
    assert "Quixotel" not in words_on(kept.choosing)


def test_it_takes_the_place_of_what_is_ticked(qtbot: QtBot, kept: SharePage) -> None:
    tick(kept, "reflections", 0, 1, 2)
    for row, words in ((0, "Slept"), (1, "Priya"), (2, "A day")):
        press(kept, f"reflections_{row}_leave")
        pick(kept, words, f"reflections_{row}")
        press(kept, f"reflections_{row}_leave_these")
    press(kept, "charts")
    press(kept, "names_open")
    write(qtbot, kept, 0, "Priya", "a friend")
    use(qtbot, kept)
    selection = kept.choosing.selection()
    assert (len(selection.reflections), selection.charts) == (2, False)
    assert selection.names == (("Wyvernby", "my friend"),)
    assert not kept.findChild(QAbstractButton, "reflections_0").isChecked()
    assert "A day" in words_on(kept.choosing)
    assert selection.left_out.keys() == {("reflections", 4)}
    press(kept, "reflections_0")
    stays = kept.choosing.selection().left_out["reflections", 2]
    assert stays.spans == (Span(1, 0, 5),), "what was left out of others stays out"


def test_the_days_come_back_and_the_charts_say_what_they_show(
    qtbot: QtBot, page: SharePage
) -> None:
    period = page.choosing.period
    period._range.setCurrentIndex(period._range.findData(FOUR_WEEKS))
    period._range.activated.emit(period._range.currentIndex())
    press(page, "charts")
    keep(qtbot, page, "Four weeks")
    period._range.setCurrentIndex(period._range.findData(OWN_DAYS))
    period._range.activated.emit(period._range.currentIndex())
    period.first.set_day(TODAY - timedelta(days=400))
    period.last.set_day(TODAY - timedelta(days=400))
    settle(qtbot, page)
    tick(page, "reflections", 0)
    keep(qtbot, page, "One day")
    press(page, "share_over")
    settle(qtbot, page)
    assert period.back == TWELVE_WEEKS
    use(qtbot, page, 1)
    assert period.back == FOUR_WEEKS
    assert period.days() == (TODAY - timedelta(days=27), TODAY)
    assert page.choosing.going_in() == "Charts"
    assert "The charts show every rating from these days." in said(page, "used_notice")
    use(qtbot, page, 2)
    assert (period.back, period.days()) == (OWN_DAYS, (TODAY - timedelta(days=400),) * 2)
    assert period.first.isVisible()
    assert page.choosing.going_in() == "Reflections 1"


def test_an_answer_about_other_days_changes_nothing(qtbot: QtBot, kept: SharePage) -> None:
    use(qtbot, kept)
    with qtbot.waitSignal(kept.choosing.days_changed):
        kept._offer(Choices(first=TODAY - timedelta(days=400), last=TODAY))
    settle(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 2 · Goals 1"


def test_only_something_ticked_is_kept_and_under_a_name(qtbot: QtBot, page: SharePage) -> None:
    keep(qtbot, page)
    assert said(page, "keep_choice_notice") == "Nothing is ticked yet. Tick something first."
    tick(page, "goals", 0)
    page.findChild(QLineEdit, "keep_choice_name").setText(" ")
    press(page, "keep_choice_yes")
    settle(qtbot, page)
    assert said(page, "keep_choice_notice") == "Type a name first."
    press(page, "keep_choice_no")
    assert "None kept yet." in words_on(page.choosing)


def test_the_same_name_again_asks_first(
    qtbot: QtBot, kept: SharePage, opened: Session, ask: Callable
) -> None:
    use(qtbot, kept)
    tick(kept, "strengths", 0)
    keep(qtbot, kept)
    assert said(kept, "keep_choice_notice") == "A choice of this name is kept already."
    with qtbot.waitSignal(opened.changed) as told:
        press(kept, "keep_choice_replace")
    settle(qtbot, kept)
    assert len(told.args[0].binned) == 1
    assert [line.name for line in ask(lambda diary: diary.templates.list())] == ["For my mentor"]
    press(kept, "share_over")
    use(qtbot, kept, 2)
    assert kept.choosing.going_in() == "Reflections 2 · Goals 1 · Strengths 1"


def test_a_choice_gets_another_name(qtbot: QtBot, kept: SharePage) -> None:
    tick(kept, "goals", 0)
    keep(qtbot, kept, "For my sister")
    press(kept, "open_kept")
    press(kept, "rename_choice_1")
    field = kept.findChild(QLineEdit, "rename_choice_1_name")
    assert field.selectedText() == "For my mentor"
    qtbot.keyClicks(field, "for MY sister")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, kept)
    assert said(kept, "rename_choice_1_notice") == "A choice of this name is kept already."
    field.setText("For Priya")
    press(kept, "rename_choice_1_yes")
    settle(qtbot, kept)
    assert kept.findChild(QPushButton, "use_choice_1").accessibleName() == "Use: For Priya"
    press(kept, "rename_choice_1")
    press(kept, "rename_choice_1_no")
    assert "For Priya" in words_on(kept.choosing)


def test_it_is_there_after_a_lock(
    qtbot: QtBot, kept: SharePage, show: Callable[..., SharePage]
) -> None:
    again = show(SharePage, 640)
    settle(qtbot, again)
    use(qtbot, again)
    assert again.choosing.going_in() == "Reflections 2 · Goals 1"
    assert again.choosing.selection().names == (("Wyvernby", "my friend"),)
    assert len(again.choosing.selection().left_out) == 1


def test_to_the_bin_and_back_with_the_keys_alone(qtbot: QtBot, whole: Workspace) -> None:
    """From the list to the bin, back by Ctrl+Z, used; the keyboard is never lost."""
    page = whole.page
    tick(page, "goals", 0)
    keep(qtbot, page, "One")
    tick(page, "strengths", 0)
    keep(qtbot, page, "Two")
    page.findChild(QPushButton, "open_kept").setFocus()

    def hit(*keys: Qt.Key) -> str:
        for key in keys:
            qtbot.keyClick(QApplication.focusWidget(), key)
            settle(qtbot, page)
        return QApplication.focusWidget().objectName()

    assert hit(Qt.Key.Key_Return, *[Qt.Key.Key_Tab] * 3) == "bin_choice_1"
    assert hit(Qt.Key.Key_Return) == "use_choice_2"
    assert whole.bar.words == "Moved to the bin."
    qtbot.keySequence(whole, QKeySequence("Ctrl+Z"))
    qtbot.waitUntil(lambda: whole.bar.words == "It is back.")
    settle(qtbot, page)
    assert hit(Qt.Key.Key_Tab, Qt.Key.Key_Return) == "rename_choice_2_name"
    assert hit(Qt.Key.Key_Return) == "rename_choice_2"
    page.findChild(QPushButton, "open_kept").setFocus()
    assert hit(Qt.Key.Key_Tab) == "use_choice_1"
    assert hit(Qt.Key.Key_Return) == "open_kept"
    assert page.choosing.going_in() == "Goals 1"
    assert hit(*[Qt.Key.Key_Tab] * 6) == "open_goals"
    assert hit(Qt.Key.Key_Tab) == "goals_0", "what is ticked comes right after its part"


def test_where_a_journal_is_only_read_it_can_be_used_alone(qtbot: QtBot, kept: SharePage) -> None:
    reading = ReadOnly(kept)
    use(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 2 · Goals 1"
    assert kept.place is Place.CHOOSE
    for name in ("keep_choice", "rename_choice_1", "bin_choice_1"):
        assert not kept.findChild(QAbstractButton, name).isEnabled(), name
    reading.end()
