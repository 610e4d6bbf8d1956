"""What lies over the charts: named days, goals reached, and dots looked at through a tag."""

from __future__ import annotations

import csv
import io
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView, QToolTip, QWidget

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages import trends
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.widgets.spoken import Voices
from chime_journal.gui.widgets.text import Text
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.event import EventDraft
from chime_journal.model.mark import MarkKind
from tests.factory import draft, exercise, moment
from tests.gui.trends.conftest import usual
from tests.gui.trends.steps import (
    SECRET,
    TODAY,
    choose,
    name_day,
    press,
    rate,
    reach_goal,
    settle,
    words_on,
)

GOAL = "Swim again"


def two_days_and_a_goal(diary: Diary) -> None:
    usual(diary)
    name_day(diary, 91, "Moved house")
    name_day(diary, 10, "New job")
    reach_goal(diary, 50, GOAL)


def ten_and_home(diary: Diary) -> None:
    """Rate ten times; on two of those days, and on one without, write something of home."""
    for ago in range(0, 50, 5):
        rate(diary, ago, 5)
    for ago in (10, 20, 23):
        day = moment(TODAY - timedelta(days=ago))
        diary.reflections.write(draft(moment=day, tags=frozenset({Tag.HOME, Tag.HOPE})))


@pytest.fixture
def marked(make) -> TrendsPage:
    """The page over two named days and a goal reached between them."""
    return make(two_days_and_a_goal)


@pytest.fixture
def tagged(make) -> TrendsPage:
    return make(ten_and_home)


def chart(page: TrendsPage, domain: Domain = Domain.HOPE):
    return page.board.cards[domain].chart


def said(page: TrendsPage) -> str:
    """Return every word on the page, also those that are only heard."""
    heard = [widget.accessibleDescription() for widget in page.findChildren(QWidget)]
    model = page.findChild(QTableView, "named_table").model()
    cells = [str(model.index(row, 2).data()) for row in range(model.rowCount())]
    return " | ".join([words_on(page), *heard, *cells])


def test_named_days_are_said_by_every_chart(marked):
    for domain in Domain:
        heard = chart(marked, domain).accessibleDescription()
        assert "Days you named: " in heard
        assert ", Moved house; " in heard
        assert ", New job." in heard


def test_only_the_latest_of_very_many_named_days_are_said_and_all_are_listed(make, fill):
    def fill_and_name(diary: Diary) -> None:
        fill(diary)
        for ago in range(120, 0, -1):
            name_day(diary, ago, f"Day {ago}.")

    page = make(fill_and_name)
    heard = chart(page).accessibleDescription()
    assert "Day 1." in heard
    assert "Day 6." not in heard
    assert "and earlier ones" in heard
    assert page.findChild(QTableView, "named_table").model().rowCount() == 120


def test_up_and_down_go_from_mark_to_mark_and_say_them(qtbot, marked):
    Voices(QApplication.instance())
    here = chart(marked)
    here.setFocus()
    voice = QAccessible.queryAccessibleInterface(here)
    qtbot.keyClick(here, Qt.Key.Key_Up)
    assert here.spoken_value().endswith(", a day you named: New job")
    assert voice.text(QAccessible.Text.Value) == here.spoken_value() == QToolTip.text()
    qtbot.keyClick(here, Qt.Key.Key_Up)
    assert here.spoken_value().endswith(": Moved house")
    qtbot.keyClick(here, Qt.Key.Key_Up)
    assert here.spoken_value().endswith(": Moved house")
    qtbot.keyClick(here, Qt.Key.Key_Right)
    assert here.spoken_value().endswith(" of 10")
    first_after = here.at
    assert here.dot_days()[first_after] >= (TODAY - timedelta(days=91)).toordinal()
    qtbot.keyClick(here, Qt.Key.Key_Down)
    assert here.spoken_value().endswith(": New job")
    qtbot.keyClick(here, Qt.Key.Key_Left)
    assert here.at > first_after
    qtbot.keyClick(here, Qt.Key.Key_Up)
    qtbot.keyClick(here, Qt.Key.Key_Return)
    settle(qtbot, marked)
    assert marked.board.picked.day == TODAY - timedelta(days=91)
    assert "Moved house" in words_on(marked.board.picked)


def test_a_click_on_a_line_picks_its_day(qtbot, marked):
    here = chart(marked)
    here.grab()
    place = QPoint(round(here._marks.across(0, here.plot)), round(here.plot.top()) + 4)
    qtbot.mouseMove(here, place)
    assert QToolTip.text().endswith(": Moved house")
    qtbot.mouseClick(here, Qt.MouseButton.LeftButton, pos=place)
    settle(qtbot, marked)
    assert marked.board.picked.day == TODAY - timedelta(days=91)


def test_goals_are_flags_once_switched_on_and_named_only_when_reached(qtbot, marked):
    kinds = {stop.kind for stop in chart(marked)._marks.stops}
    assert kinds == {MarkKind.NAMED}
    assert not marked.findChild(QAction, "also_reached").isChecked()
    choose(qtbot, marked, "also_reached")
    assert "Days you reached a goal: " in chart(marked).accessibleDescription()
    assert "You reached a goal" in said(marked)
    assert GOAL not in said(marked)
    here = chart(marked)
    here.setFocus()
    qtbot.keyClick(here, Qt.Key.Key_Up)
    qtbot.keyClick(here, Qt.Key.Key_Up)
    assert here.spoken_value().endswith(f", you reached a goal: {GOAL}")
    qtbot.keyClick(here, Qt.Key.Key_Return)
    settle(qtbot, marked)
    assert GOAL in words_on(marked.board.picked)


def test_exercises_are_squares_once_switched_on_and_named_only_when_reached(qtbot, make, fill):
    def with_one(diary):
        fill(diary)
        diary.exercises.write(exercise(moment=moment(TODAY - timedelta(days=20))))
        diary.exercises.write(exercise(title=SECRET, moment=moment(TODAY - timedelta(days=12))))

    page = make(with_one)
    assert chart(page)._marks.stops == []
    choose(qtbot, page, "also_exercise")
    assert [stop.kind for stop in chart(page)._marks.stops] == [MarkKind.EXERCISE] * 2
    assert "Days of an exercise: " in chart(page).accessibleDescription()
    assert "A small square marks a day of an exercise." in words_on(page.board)
    assert "You did an exercise" in said(page)
    assert SECRET not in said(page)
    here = chart(page)
    here.setFocus()
    qtbot.keyClick(here, Qt.Key.Key_Up)
    assert here.spoken_value().endswith(f", an exercise: {SECRET}")
    qtbot.keyClick(here, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert SECRET in words_on(page.board.picked)


def test_a_goal_cannot_be_changed_in_the_list(qtbot, marked):
    choose(qtbot, marked, "also_reached")
    marked.findChild(QTableView, "named_table").selectRow(1)
    for name in ("rename_named_day", "bin_named_day"):
        assert not marked.findChild(QPushButton, name).isEnabled()
    press(marked, "see_named_day")
    qtbot.waitUntil(lambda: marked.board.picked.day == TODAY - timedelta(days=50))


def test_what_is_shown_is_remembered(qtbot, marked):
    choose(qtbot, marked, "also_reached")
    choose(qtbot, marked, "also_named")
    assert "Moved house" not in said(marked)
    again = TrendsPage(marked.session)
    qtbot.addWidget(again)
    again.resize(1100, 740)
    again.show()
    qtbot.waitUntil(lambda: again.board is not None and not again.session.busy, timeout=20_000)
    assert {stop.kind for stop in chart(again)._marks.stops} == {MarkKind.REACHED}
    assert again.findChild(QAction, "also_reached").isChecked()
    assert not again.findChild(QAction, "also_named").isChecked()


def test_in_a_journal_that_is_only_read_marks_are_switched_for_this_visit(qtbot, marked):
    marked.session.why_reading = "copy"
    with qtbot.assertNotEmitted(marked.session.troubled):
        choose(qtbot, marked, "also_reached")
    assert {stop.kind for stop in chart(marked)._marks.stops} == {MarkKind.NAMED, MarkKind.REACHED}
    answers = []
    marked.session.ask(marked, lambda diary: diary.preferences.read(), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert not answers[0].reached_goals_on


def test_there_is_no_switch_for_what_is_not_there(page):
    switches = page.findChild(QWidget, "also_show_menu").actions()
    said = ["Days you named", "Goals you reached", "Exercises you did"]
    assert [action.text() for action in switches] == said


def test_a_lens_tells_dots_apart_and_says_so_everywhere(qtbot, tagged):
    plain = chart(tagged).grab().toImage()
    choose(qtbot, tagged, "lens_home")
    sentence = "Diamonds are days you wrote with the tag Home."
    assert tagged.findChild(Text, "lens_sentence").text() == sentence
    assert sentence in chart(tagged).accessibleDescription()
    assert tagged.findChild(QPushButton, "look_through").text() == "Days with: Home"
    assert chart(tagged).grab().toImage() != plain
    heard = [chart(tagged).dot_words(index) for index in range(10)]
    with_tag = [index for index, words in enumerate(heard) if "the tag Home" in words]
    assert with_tag == [5, 7]
    press(tagged, "lens_off")
    settle(qtbot, tagged)
    assert not tagged.findChild(Text, "lens_sentence").isVisible()
    qtbot.waitUntil(lambda: chart(tagged).grab().toImage() == plain)
    assert "tag" not in chart(tagged).accessibleDescription()


def test_a_table_sorted_by_a_tag_that_is_taken_off_says_how_it_stands_now(qtbot, tagged):
    choose(qtbot, tagged, "lens_home")
    press(tagged, "as_table")
    table = tagged.findChild(QTableView, "ratings_table")
    order = tagged.findChild(QComboBox, "sort_ratings_table")
    table.sortByColumn(table.model().columnCount() - 1, Qt.SortOrder.AscendingOrder)
    press(tagged, "lens_off")
    settle(qtbot, tagged)
    assert order.currentText() == "Day, newest first"
    assert table.accessibleDescription() == "Sorted by: Day, newest first"
    assert table.horizontalHeader().sortIndicatorSection() == 0


def test_a_lens_says_no_word_about_direction_and_no_number(qtbot, tagged):
    before = [card.sentence.text() for card in tagged.board.cards.values()]
    choose(qtbot, tagged, "lens_home")
    assert [card.sentence.text() for card in tagged.board.cards.values()] == before
    sentence = tagged.findChild(Text, "lens_sentence").text()
    assert not any(letter.isdigit() for letter in sentence)


def test_the_table_says_the_tag_and_the_copy_leaves_it_out(qtbot, tagged):
    choose(qtbot, tagged, "lens_home")
    press(tagged, "as_table")
    model = tagged.findChild(QTableView, "ratings_table").model()
    last = model.columnCount() - 1
    column = [model.index(row, last).data() for row in range(model.rowCount())]
    assert [row for row, words in enumerate(column) if words == "Home"] == [2, 4]
    press(tagged, "copy_csv")
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    rows = list(csv.reader(io.StringIO(copied)))
    assert {len(row) for row in rows} == {6}
    assert "Home" not in copied
    press(tagged, "lens_off")
    settle(qtbot, tagged)
    assert model.columnCount() == last


def test_a_tag_that_nothing_was_written_with_and_days_without_a_dot_are_one_sentence(qtbot, tagged):
    choose(qtbot, tagged, "lens_health")
    sentence = tagged.findChild(Text, "lens_sentence")
    assert sentence.text() == "You wrote nothing with the tag Health in this time."
    choose(qtbot, tagged, "lens_home")
    tagged._choose_days(TODAY - timedelta(days=24), TODAY - timedelta(days=21))
    settle(qtbot, tagged)
    assert sentence.text() == "The days you wrote with the tag Home have no dot in this time."


def test_in_ten_years_of_days_a_diamond_holds_a_week(qtbot, make):
    def ten_years(diary: Diary) -> None:
        for ago in range(0, 3650, 6):
            rate(diary, ago, 5)
        day = moment(TODAY - timedelta(days=999))
        diary.reflections.write(draft(moment=day, tags=frozenset({Tag.HOME})))
        name_day(diary, 2000, "Moved house")

    page = make(ten_years)
    choose(qtbot, page, "range_all")
    choose(qtbot, page, "lens_home")
    sentence = page.findChild(Text, "lens_sentence").text()
    assert sentence == "A diamond holds a day you wrote with the tag Home."
    heard = [chart(page).dot_words(index) for index in range(len(chart(page).dot_days()))]
    assert sum("the tag Home" in words for words in heard) == 1
    assert len(chart(page)._marks.lines) == 1


def test_escape_takes_back_the_marked_days_and_then_the_lens(qtbot, tagged):
    choose(qtbot, tagged, "lens_home")
    tagged._choose_days(TODAY - timedelta(days=24), TODAY - timedelta(days=9))
    settle(qtbot, tagged)
    here = chart(tagged)
    qtbot.keyClick(here, Qt.Key.Key_Escape)
    settle(qtbot, tagged)
    assert tagged.board.shown.last == TODAY
    assert tagged.board.shown.overlay.lens is Tag.HOME
    qtbot.keyClick(here, Qt.Key.Key_Escape)
    settle(qtbot, tagged)
    assert tagged.board.shown.overlay.lens is None


def test_an_older_answer_does_not_take_a_new_tag_off(qtbot, tagged):
    tagged.refresh()
    tagged.session.ask(tagged, lambda _: None, lambda _: tagged.refresh())  # news of a change
    choose(qtbot, tagged, "lens_home")
    assert tagged.board.shown.overlay.lens is Tag.HOME


def test_spirituality_is_a_lens_only_for_who_wants_the_tag(qtbot, tagged):
    names = [f"lens_{tag.value}" for tag in Tag]
    found = [tagged.findChild(QAction, name) is not None for name in names]
    assert all(found)
    choose(qtbot, tagged, "lens_spirituality")
    tagged.session.change(tagged, lambda diary: diary.preferences.change(spirituality_on=False))
    qtbot.waitUntil(lambda: tagged.findChild(QAction, "lens_spirituality") is None)
    assert tagged.board.shown.overlay.lens is None
    assert tagged.findChild(QPushButton, "look_through").text() == "Show days with a tag"


@pytest.mark.parametrize("ending", [".svg", ".pdf", ".png"])
def test_names_are_in_a_saved_chart_only_if_asked_for(qtbot, marked, tmp_path, monkeypatch, ending):
    choose(qtbot, marked, "also_reached")
    saved = {}
    for name in ("save", "save_named"):
        path = tmp_path / f"{name}{ending}"
        monkeypatch.setattr(trends, "save_file", lambda *_, path=path: path)
        marked.findChild(QAction, f"{name}_hope{ending}").trigger()
        qtbot.waitUntil(lambda: not marked.session.busy)
        saved[name] = path.read_bytes()
    assert len(saved["save_named"]) > len(saved["save"])
    if ending == ".svg":
        assert b"Moved house" in saved["save_named"]
        assert b"Moved house" not in saved["save"]
        assert GOAL.encode() not in saved["save_named"]


def test_names_are_offered_for_saving_only_where_there_are_any(qtbot, page):
    menu = page.findChild(QWidget, "save_named_menu_hope")
    assert not menu.menuAction().isVisible()
    rest = EventDraft(day=TODAY, words="Rest")
    page.session.change(page, lambda diary: diary.events.write(rest))
    qtbot.waitUntil(lambda: menu.menuAction().isVisible())
