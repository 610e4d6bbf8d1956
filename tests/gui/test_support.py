"""Support now: the emergency number, own people, lines, and what it says about itself."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui import library, theme
from chime_journal.gui.pages.support import SupportPage
from chime_journal.gui.session import Session
from chime_journal.gui.support.view import SupportPlace, SupportView
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.text import Text
from chime_journal.model.change import Change, Kind
from chime_journal.model.support import PersonDraft
from tests.factory import new_vault
from tests.gui.tabbing import tab_from

T = TypeVar("T")


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    opened = Session(Diary(new_vault(tmp_path)[0]))
    yield opened
    with qtbot.waitSignal(opened.closed):
        opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> SupportPage:
    made = SupportPage(session)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(lambda: not session.busy)
    return made


def ask(qtbot: QtBot, session: Session, question: Callable[[Diary], T]) -> T:
    answers: list[T] = []
    session.ask(session, question, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def people(qtbot: QtBot, session: Session) -> list[tuple[str, str, str]]:
    found = ask(qtbot, session, lambda diary: diary.people.list())
    return [(one.name, one.reach, one.about) for one in found]


def words_on(widget: QWidget) -> list[str]:
    shown = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return [label.text() for label in shown if label.text()]


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    qtbot.mouseClick(page.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, page: QWidget, name: str, words: str) -> None:
    field = page.findChild(QLineEdit, name)
    field.clear()
    qtbot.keyClicks(field, words)


def pick(box: DropDown, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_emergency_number_is_first_and_largest(qapp: QApplication, page: SupportPage) -> None:
    theme.load_fonts()
    theme.apply(qapp, theme.Looks("light", 100))
    labels = [label for label in page.view.findChildren(Text) if label.isVisibleTo(page)]
    number = page.findChild(Text, "emergency_number")
    assert number.text() == "999"
    assert number.accessibleName() == "In danger right now: 999"
    tops = {label: label.mapTo(page.view, label.rect().topLeft()).y() for label in labels}
    people_top = page.people.mapTo(page.view, page.people.rect().topLeft()).y()
    assert tops[number] < people_top
    assert all(
        number.fontMetrics().height() > label.fontMetrics().height()
        for label in page.findChildren(Text)
        if label is not number
    )


def test_it_says_what_it_cannot_do_and_where_lines_come_from(page: SupportPage) -> None:
    said = words_on(page)
    assert "You can use this page any time. You do not need a reason." in said
    assert "The app cannot tell how you are and cannot call anyone." in said
    assert any(
        one.startswith("Read on public pages on ") and "We have not rung them." in one
        for one in said
    )


def test_every_line_shows_its_sources_on_request(qtbot: QtBot, page: SupportPage) -> None:
    line = page.findChild(QWidget, "line_gb-samaritans")
    assert not any("kickstherapy.com" in words for words in words_on(line))
    press(qtbot, page, "show_sources")
    assert any("kickstherapy.com, itv.com" in words for words in words_on(line))
    press(qtbot, page, "show_sources")
    assert not any("kickstherapy.com" in words for words in words_on(line))


def test_a_country_without_a_line_says_so(page: SupportPage) -> None:
    pick(page.findChild(DropDown, "country"), "at")
    missing = page.findChild(Text, "missing_lines")
    assert "Missing here: a line about drugs and alcohol." in missing.text()
    assert missing.isVisibleTo(page)
    pick(page.findChild(DropDown, "country"), "nz")
    assert not page.findChild(Text, "missing_lines").isVisibleTo(page)


def test_a_region_shows_its_own_lines_only(qtbot: QtBot, page: SupportPage) -> None:
    pick(page.findChild(DropDown, "region"), "scotland")
    qtbot.waitUntil(page.findChild(QWidget, "line_gb-domestic-abuse-scotland").isVisible)
    shown = [line.id for line in library.countries()[0].lines_in("scotland")]
    rows = [
        row.objectName().removeprefix("line_")
        for row in page.view.lines.findChildren(QWidget)
        if row.objectName().startswith("line_") and row.isVisibleTo(page)
    ]
    assert rows == shown


def test_the_journal_remembers_the_country(
    qtbot: QtBot, session: Session, page: SupportPage
) -> None:
    pick(page.findChild(DropDown, "country"), "ie")
    assert page.findChild(Text, "emergency_number").text() == "112 or 999"
    assert ask(qtbot, session, lambda diary: diary.preferences.read()).country == "ie"
    again = SupportPage(session)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.view.lines.country.id == "ie")


@pytest.mark.parametrize("country", [one.id for one in library.countries()])
def test_each_country_that_can_be_chosen_can_be_remembered(
    qtbot: QtBot, session: Session, country: str
) -> None:
    ask(qtbot, session, lambda diary: diary.preferences.change(country=country))
    assert ask(qtbot, session, lambda diary: diary.preferences.read()).country == country


def test_somebody_can_be_added_changed_and_removed(
    qtbot: QtBot, session: Session, page: SupportPage
) -> None:
    press(qtbot, page, "add_person")
    write(qtbot, page, "person_name", "Priya")
    write(qtbot, page, "person_reach", "07700 900 123")
    press(qtbot, page, "person_done")
    assert people(qtbot, session) == [("Priya", "07700 900 123", "")]
    qtbot.waitUntil(lambda: page.findChild(QWidget, "person_1") is not None)
    press(qtbot, page, "change_person_1")
    write(qtbot, page, "person_about", "any evening")
    press(qtbot, page, "person_done")
    assert people(qtbot, session) == [("Priya", "07700 900 123", "any evening")]
    qtbot.waitUntil(lambda: "any evening" in words_on(page.people))
    changes: list[Change] = []
    session.changed.connect(changes.append)
    press(qtbot, page, "change_person_1")
    press(qtbot, page, "person_remove")
    qtbot.waitUntil(lambda: "Priya" not in words_on(page.people))
    assert people(qtbot, session) == []
    assert changes[-1].binned == ((Kind.PERSON, 1),)
    session.change(session, lambda diary: diary.bin.restore(Kind.PERSON, 1))
    qtbot.waitUntil(lambda: "Priya" in words_on(page.people))


def test_half_typed_words_are_kept_when_the_page_is_left(
    qtbot: QtBot, session: Session, page: SupportPage
) -> None:
    press(qtbot, page, "add_person")
    write(qtbot, page, "person_name", "Sam from the gro")
    page.flush()
    page.flush()
    assert people(qtbot, session) == [("Sam from the gro", "", "")]


def test_words_are_kept_at_a_pause_and_make_one_person(
    qtbot: QtBot, session: Session, page: SupportPage
) -> None:
    press(qtbot, page, "add_person")
    write(qtbot, page, "person_reach", "the library desk")
    qtbot.waitUntil(lambda: bool(people(qtbot, session)), timeout=4000)
    assert people(qtbot, session) == [("the library desk", "the library desk", "")]
    write(qtbot, page, "person_name", "Jo")
    press(qtbot, page, "person_done")
    assert people(qtbot, session) == [("Jo", "the library desk", "")]


def test_an_empty_form_adds_nobody(qtbot: QtBot, session: Session, page: SupportPage) -> None:
    press(qtbot, page, "add_person")
    press(qtbot, page, "person_done")
    assert people(qtbot, session) == []
    assert page.findChild(QPushButton, "add_person").isVisibleTo(page)


def test_tab_goes_through_the_cards_as_they_come(
    qtbot: QtBot, session: Session, page: SupportPage
) -> None:
    for name in ("Mum", "Priya"):
        session.change(
            session, lambda diary, name=name: diary.people.write(PersonDraft(name=name, reach="1"))
        )
    shown = partial(page.findChild, QAbstractButton, "change_person_2")
    qtbot.waitUntil(lambda: (last := shown()) is not None and last.isVisible())
    names = tab_from(qtbot, page.findChild(Text, "emergency_number"))
    rows = ["reach", "change_person_1", "reach", "change_person_2"]
    now = ["go_grounding", "go_breathing", "go_plan"]
    begin = ["emergency_number", *rows, "add_person", *now, "change_words_for_me"]
    assert names[: len(begin) + 3] == [*begin, "country", "region", "reach"]
    assert names[names.index("show_sources") - 1] == "reach"


def test_a_wide_window_has_two_columns_and_a_narrow_one_has_one(
    qtbot: QtBot, dressed: QApplication, page: SupportPage
) -> None:
    cards = (page.view.emergency, page.people, page.now, page.own_words, page.view.lines)

    def lefts() -> list[int]:
        return [card.mapTo(page, card.rect().topLeft()).x() for card in cards]

    page.resize(1100, 700)
    qtbot.waitUntil(lambda: len(set(lefts())) == 2)
    left, right = sorted(set(lefts()))
    assert lefts() == [left, left, right, right, left]
    page.resize(1099, 700)
    qtbot.waitUntil(lambda: len(set(lefts())) == 1)
    tops = [card.mapTo(page, card.rect().topLeft()).y() for card in cards]
    assert tops == sorted(tops), "number, people, what helps right now, own words, lines"


def test_everything_that_takes_the_keyboard_has_a_name(
    qtbot: QtBot, session: Session, page: SupportPage
) -> None:
    session.change(session, lambda diary: diary.people.write(PersonDraft(name="Mum", reach="1")))
    qtbot.waitUntil(lambda: page.findChild(QWidget, "change_person_1") is not None)
    press(qtbot, page, "add_person")
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(page):
            assert widget.accessibleName(), (widget.objectName(), type(widget))


@pytest.mark.parametrize("country", [one.id for one in library.countries()])
@pytest.mark.parametrize("size", [100, 200])
def test_no_number_is_cut_off(qtbot: QtBot, qapp: QApplication, country: str, size: int) -> None:
    theme.load_fonts()
    theme.apply(qapp, theme.Looks("light", size))
    view = SupportView()
    qtbot.addWidget(view)
    view.show_country(country)
    view.resize(620, view.heightForWidth(620) if view.hasHeightForWidth() else 2000)
    view.show()
    numbers = [label for label in view.findChildren(Text) if label.objectName() == "reach"]
    numbers.append(view.findChild(Text, "emergency_number"))
    for number in numbers:
        words = number.text().split() if number.wordWrap() else [number.text()]
        widest = max(number.fontMetrics().horizontalAdvance(word) for word in words)
        assert number.width() >= widest, (number.text(), number.width(), widest)
    theme.apply(qapp, theme.Looks("light", 100))


def test_it_works_while_no_journal_is_open(qtbot: QtBot) -> None:
    place = SupportPlace()
    qtbot.addWidget(place)
    place.show()
    pick(place.findChild(DropDown, "country"), "us")
    qtbot.waitUntil(lambda: "1-800-662-4357" in words_on(place))
    assert "911" in words_on(place)
    assert "My people" not in words_on(place)
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    with qtbot.waitSignal(place.left):
        qtbot.keyClick(place, Qt.Key.Key_Escape)


def test_it_loads_nothing_heavy_before_unlock() -> None:
    heavy = [
        "sqlalchemy",
        "sqlmodel",
        "numpy",
        "matplotlib",
        "pyrage",
        "typst",
        "pypdf",
        "cryptography",
        "zxcvbn",
    ]
    code = (
        "import sys, chime_journal.gui.support.view, chime_journal.gui.help;"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
