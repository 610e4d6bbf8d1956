"""Pictures on the Share page: seen, ticked one by one, said in words, and shown on the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui import theme
from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.pictures import pen
from chime_journal.gui.pictures.taking_in import from_bytes, from_image
from chime_journal.gui.pictures.tile import SmallPicture
from chime_journal.gui.pictures.view import PictureView
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.session import Session
from chime_journal.gui.share.protecting import SEALED
from chime_journal.gui.workspace import Workspace
from chime_journal.model.drawing import Line
from chime_journal.model.shared import MOST_PICTURES
from chime_journal.share import sealed
from tests.factory import Fill, draft, moment
from tests.gui.fits import Longer, clipped, nameless, overlapping, sticking_out
from tests.gui.share.steps import (
    TODAY,
    change,
    keep,
    press,
    read_through,
    save_as,
    settle,
    use,
    words_on,
)
from tests.gui.tabbing import tab_from
from tests.pictures import PLANTED, photo, scene

FIRST, SECOND = "reflections_0_picture_0", "reflections_0_picture_1"


def fill(diary: Diary) -> None:
    """Write a reflection with a photo and a drawing, one without, and one of a photo alone."""
    walk = diary.reflections.write(draft("By the lock.", title="A walk", moment=moment(TODAY))).id
    diary.reflections.write(draft("Slept well.", moment=moment(TODAY)))
    alone = diary.reflections.write(draft("", moment=moment(TODAY))).id
    taken = from_bytes(photo(), "Kestrelfile.jpg")
    diary.pictures.add(walk, replace(taken, words="Sam at the gates"))
    diary.pictures.add(walk, pen.picture((Line(1, 2, ((10, 10), (9000, 6000))),)))
    diary.pictures.add(alone, from_image(scene(900, 300)))


@pytest.fixture
def filled_with() -> Fill:
    return fill


@pytest.fixture
def page(qtbot: QtBot, show: Callable[..., SharePage]) -> SharePage:
    """The page with its reflections open, too narrow for the small page beside it."""
    made = show(SharePage, 640)
    settle(qtbot, made)
    made.choosing._pause.setInterval(0)
    press(made, "open_reflections")
    return made


def box(page: QWidget, name: str) -> QCheckBox:
    found = page.findChild(QCheckBox, name)
    assert found is not None, name
    return found


def picks(page: SharePage) -> frozenset[int]:
    return page.choosing.selection().pictures


def test_each_stands_under_its_reflection_small_and_unticked(page: SharePage) -> None:
    small = [each for each in page.choosing.findChildren(SmallPicture) if each.isVisible()]
    assert [each.accessibleName() for each in small] == [
        *("Photo: Sam at the gates", "Drawing", "Photo")
    ]
    assert not any(each.picture.isNull() for each in small)
    assert not any(each.isChecked() for each in page.choosing.findChildren(QCheckBox))
    said = words_on(page.choosing)
    assert "Sam at the gates" in said
    assert "Look at each picture: names in it stay." in said
    assert "Up to 20 fit in one share" in said


def test_a_tick_of_the_reflection_ticks_none_and_lets_each_be_ticked(page: SharePage) -> None:
    assert not box(page, FIRST).isEnabled()
    press(page, "reflections_0")
    assert picks(page) == frozenset()
    press(page, FIRST)
    assert picks(page) == {1}
    assert page.choosing.going_in() == "Reflections 1 · Pictures 1"
    assert "1 picked · Pictures 1" in words_on(page.choosing)
    press(page, "reflections_0")
    assert (picks(page), page.choosing.going_in()) == (frozenset(), "")
    press(page, "reflections_0")
    assert not box(page, FIRST).isChecked(), "it comes back only by a tick of its own"


def test_a_click_on_the_words_of_one_that_rests_ticks_nothing(page: SharePage) -> None:
    row = box(page, FIRST).parentWidget()
    at = QPoint(row.width() - 3, 3)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    press_it = QMouseEvent(QEvent.Type.MouseButtonPress, at, row.mapToGlobal(at), left, left, none)
    QApplication.sendEvent(row, press_it)
    assert picks(page) == frozenset()
    press(page, "reflections_0")
    QApplication.sendEvent(row, press_it)
    assert picks(page) == {1}


def test_one_of_a_reflection_without_words_goes_in(qtbot: QtBot, page: SharePage) -> None:
    press(page, "reflections_2")
    press(page, "reflections_2_picture_0")
    read_through(qtbot, page)
    (only,) = page._made.document.reflections
    assert (only.words, len(only.pictures)) == ("", 1)


def test_no_more_can_be_ticked_than_fit(
    qtbot: QtBot, page: SharePage, opened: Session, ask: Callable
) -> None:
    def many(diary: Diary) -> None:
        for number in range(2):
            more = diary.reflections.write(draft("More.", moment=moment(TODAY))).id
            for wide in range(11):
                diary.pictures.add(more, from_image(scene(40 + wide, 30 + number)))

    ask(many)
    page.refresh()
    settle(qtbot, page)
    for number in (3, 4):
        press(page, f"reflections_{number}")
        for each in range(11):
            if box(page, f"reflections_{number}_picture_{each}").isEnabled():
                press(page, f"reflections_{number}_picture_{each}")
    assert len(picks(page)) == MOST_PICTURES
    assert "No more pictures fit." in words_on(page.choosing)
    assert not box(page, "reflections_4_picture_9").isEnabled()
    press(page, "reflections_3_picture_0")
    assert box(page, "reflections_4_picture_9").isEnabled()
    assert "No more pictures fit." not in words_on(page.choosing)


def test_what_is_on_one_can_be_said_in_the_place_and_goes_in(
    qtbot: QtBot, page: SharePage, ask: Callable
) -> None:
    press(page, "reflections_0")
    press(page, FIRST)
    press(page, SECOND)
    assert not page.findChild(QAbstractButton, f"add_words_{FIRST}").isVisible()
    link = page.findChild(QAbstractButton, f"add_words_{SECOND}")
    assert link.isVisible()
    link.setFocus()
    link.click()
    qtbot.waitUntil(lambda: page.window().findChild(PictureView) is not None)
    view = page.window().findChild(PictureView)
    shown = [each.objectName() for each in view.findChildren(QAbstractButton) if each.isVisible()]
    assert shown == ["close_picture"], "nothing else is done with it here"
    qtbot.keyClicks(view.words, "A long line")
    view.accept()
    settle(qtbot, page)
    assert "A long line" in words_on(page.choosing)
    assert not page.findChild(QAbstractButton, f"add_words_{SECOND}").isVisible()
    assert picks(page) == {1, 2}
    read_through(qtbot, page)
    assert [each.words for each in page._made.document.pictures] == [
        *("Sam at the gates", "A long line")
    ]


def test_what_is_being_said_is_kept_when_the_journal_is_left(
    qtbot: QtBot, page: SharePage, opened: Session, ask: Callable
) -> None:
    press(page, f"{SECOND}_look")
    qtbot.waitUntil(lambda: page.window().findChild(PictureView) is not None)
    view = page.window().findChild(PictureView)
    qtbot.keyClicks(view.words, "A line")
    page.flush()
    qtbot.waitUntil(lambda: not opened.busy)
    assert [each.words for each in ask(lambda diary: diary.pictures.of(1))][1] == "A line"
    view.reject()
    settle(qtbot, page)


def test_the_keyboard_stays_in_its_row_when_rows_are_made_anew(
    qtbot: QtBot, page: SharePage, opened: Session
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.findChild(QAbstractButton, f"{SECOND}_look").setFocus()
    change(qtbot, page, opened, lambda diary: diary.pictures.describe(2, "Another"))
    assert QApplication.focusWidget().objectName() == f"{SECOND}_look"


def test_tab_goes_through_each_picture_after_its_reflection(qtbot: QtBot, page: SharePage) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    press(page, "reflections_0")
    press(page, FIRST)
    press(page, SECOND)
    names = tab_from(qtbot, box(page, "reflections_0"), to="reflections_1")
    assert names == [
        *("reflections_0", "reflections_0_leave"),
        *(FIRST, f"{FIRST}_look", f"{FIRST}_leave"),
        *(SECOND, f"{SECOND}_look", f"add_words_{SECOND}"),
        "reflections_1",
    ]  # fmt: skip


def test_a_kept_choice_ticks_the_picture_it_had_and_not_one_drawn_on_since(
    qtbot: QtBot, page: SharePage, opened: Session
) -> None:
    for name in ("reflections_0", FIRST, SECOND):
        press(page, name)
    keep(qtbot, page, "For my mentor")
    press(page, "share_over")
    settle(qtbot, page)
    assert picks(page) == frozenset()
    drawn = pen.picture((Line(3, 2, ((10, 10), (50, 6000))),))
    change(qtbot, page, opened, lambda diary: diary.pictures.redraw(2, drawn))
    use(qtbot, page)
    assert picks(page) == {1}
    assert "Some things changed since." in words_on(page.choosing)


def test_the_pages_and_the_file_show_it_and_the_line_kept_says_so(
    qtbot: QtBot, page: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: Callable
) -> None:
    press(page, "names_open")
    page.choosing.names._rows[0].name.setText("Sam")
    page.choosing.names._rows[0].name.textEdited.emit("Sam")
    page.choosing.names._rows[0].instead.setText("a friend")
    for name in ("reflections_0", FIRST):
        press(page, name)
    read_through(qtbot, page)
    assert page.reading._file.find("a friend at the gates")
    press(page, "share_on")
    words, path = None, tmp_path / "shared.chimeshare"
    press(page, f"choice_{SEALED}")
    words = page.protecting.words
    save_as(qtbot, page, SEALED, path, monkeypatch)
    plain = sealed.unlock(path.read_bytes(), words)
    for secret in (PLANTED, b"Kestrelfile", b"Sam"):
        assert secret not in plain
    document = sealed.unseal(path.read_bytes(), words)
    assert [each.words for each in document.pictures] == ["a friend at the gates"]
    assert [PLANTED in each.image for each in document.pictures] == [False]
    press(page, "shared_before")
    settle(qtbot, page)
    assert "Reflections, Pictures" in words_on(page.receipts)


def test_one_drawn_on_at_the_last_moment_leads_back_to_choosing(
    qtbot: QtBot, page: SharePage, opened: Session
) -> None:
    for name in ("reflections_0", SECOND):
        press(page, name)
    read_through(qtbot, page)
    drawn = pen.picture((Line(3, 2, ((10, 10), (50, 6000))),))
    change(qtbot, page, opened, lambda diary: diary.pictures.redraw(2, drawn))
    assert page.place is Place.CHOOSE
    assert "Your journal has changed." in words_on(page)


def test_in_a_journal_that_is_only_read_nothing_can_be_said_and_all_be_picked(
    qtbot: QtBot, page: SharePage, opened: Session
) -> None:
    opened.why_reading = "copy"
    quietened = ReadOnly(page)
    for name in ("reflections_0", SECOND):
        press(page, name)
    assert picks(page) == {2}
    assert not page.findChild(QAbstractButton, f"add_words_{SECOND}").isEnabled()
    quietened.end()
    opened.why_reading = ""


@pytest.fixture(params=[(1024, 640, 100), (1024, 640, 200), (1366, 768, 200)], ids=str)
def whole(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, opened: Session
) -> Iterator[Workspace]:
    """The page in its window, in a longer language, all pictures ticked."""
    wide, high, size = request.param
    theme.apply(qapp, theme.Looks("light", size))
    longer = Longer()
    qapp.installTranslator(longer)
    made = Workspace(opened)
    qtbot.addWidget(made)
    made.resize(wide, high)
    made.show()
    made.go("share")
    settle(qtbot, made.page)
    for name in ("open_reflections", "reflections_0", FIRST, SECOND, "reflections_2"):
        press(made.page, name)
    press(made.page, "reflections_2_picture_0")
    settle(qtbot, made.page)
    yield made
    qapp.removeTranslator(longer)
    theme.apply(qapp, theme.Looks("light", 100))


def test_at_every_size_nothing_is_clipped_or_nameless(whole: Workspace) -> None:
    for _ in range(4):
        QApplication.processEvents()
    assert clipped(whole) == []
    assert sticking_out(whole) == []
    assert overlapping(whole) == []
    assert nameless(whole) == []
    form = whole.page.choosing._area.viewport()
    out = [
        each.objectName() or each.text()
        for kind in (QLabel, QAbstractButton)
        for each in form.findChildren(kind)
        if each.isVisible() and each.mapTo(form, each.rect().topRight()).x() >= form.width()
    ]
    assert out == []
