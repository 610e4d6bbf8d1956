"""The Trends page: five charts, then and now, the same facts as a table, the day picked."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QImage
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QScrollArea,
    QTableView,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chime_journal.diary.journal import Diary
from chime_journal.gui import theme
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.spoken import Voices
from chime_journal.gui.widgets.text import Text
from chime_journal.gui.workspace import Workspace
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from tests.factory import checkin, draft, moment, new_diary

TODAY = date.today()
SECRET = "Cooked for six at the drop-in."
NOTE = "Mum rang."


def rate(diary: Diary, days_ago: int, value: int, note: str = "", hard: str = "") -> None:
    ratings = {domain: Rated(value, note) for domain in Domain if domain is not Domain.IDENTITY}
    day = moment(TODAY - timedelta(days=days_ago))
    diary.checkins.write(CheckInDraft(moment=day, ratings=ratings, hard=hard))


@pytest.fixture
def fill() -> Callable[[Diary], None]:
    """Thirty check-ins in two runs with a gap, and one reflection on the latest day."""

    def write(diary: Diary) -> None:
        for days_ago in (*range(120, 75, -3), *range(42, -3, -3)):
            last = days_ago == 0
            rate(diary, days_ago, 6 if last else 5, NOTE if last else "", "Letters" if last else "")
        diary.reflections.write(draft(SECRET, moment=moment(TODAY), title="Drop-in"))

    return write


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., TrendsPage]]:
    made: list[Session] = []

    def build(fill: Callable[[Diary], None] | None = None, width: int = 1100) -> TrendsPage:
        diary = new_diary(tmp_path / str(len(made)))
        if fill is not None:
            fill(diary)
        session = Session(diary)
        made.append(session)
        page = TrendsPage(session)
        qtbot.addWidget(page)
        page.resize(width, 740)
        page.show()
        qtbot.waitUntil(lambda: page.board is not None and not session.busy, timeout=20_000)
        return page

    yield build
    for session in made:
        with qtbot.waitSignal(session.closed):
            session.close()


@pytest.fixture
def page(make: Callable[..., TrendsPage], fill: Callable[[Diary], None]) -> TrendsPage:
    return make(fill)


def words_on(widget: QWidget) -> str:
    shown = [label.text() for label in widget.findChildren(Text) if label.isVisible()]
    return " | ".join(shown)


def settle(qtbot: QtBot, page: TrendsPage) -> None:
    qtbot.waitUntil(lambda: not page.session.busy)
    QApplication.processEvents()


def pick_by_keys(qtbot: QtBot, page: TrendsPage, domain: Domain = Domain.HOPE) -> None:
    chart = page.board.cards[domain].chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, page)


def test_an_empty_journal_says_what_this_place_is_for_and_offers_a_check_in(qtbot, make):
    page = make()
    assert page.findChild(QWidget, "trends_empty").isVisible()
    assert not page.board.isVisible()
    with qtbot.waitSignal(page.went) as went:
        page.findChild(QPushButton, "first_checkin").click()
    assert went.args == ["checkin", None]


def test_charts_that_did_not_load_are_said_and_tried_again(qtbot, opened, monkeypatch):
    def refuse():
        raise MemoryError

    page = TrendsPage(opened)
    qtbot.addWidget(page)
    with monkeypatch.context() as broken:
        broken.setattr("chime_journal.gui.pages.trends._load_charts", refuse)
        with qtbot.waitSignal(opened.troubled):
            page.show()
    assert page._waiting.isHidden()
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: page.board is not None and not opened.busy, timeout=20_000)


def test_five_domains_have_a_chart_and_a_sentence_each(page):
    assert set(page.board.cards) == set(Domain)
    for domain, card in page.board.cards.items():
        assert card.chart.isVisible()
        rated = domain is not Domain.IDENTITY
        said = "No clear direction. That is common." if rated else "No ratings in this time."
        assert card.sentence.text() == said


def test_rule_6_a_gap_is_named_as_a_gap(page):
    note = page.board.cards[Domain.HOPE].note
    assert note.isVisible()
    assert note.text().startswith("No ratings from ")
    assert note.text().endswith("Gaps are fine.")
    assert not page.board.cards[Domain.IDENTITY].note.isVisible()


def test_rule_7_nothing_written_shows_until_a_dot_is_picked(qtbot, page):
    for secret in (SECRET, NOTE, "Letters", "Drop-in"):
        assert secret not in words_on(page)
    chart = page.board.cards[Domain.HOPE].chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    settle(qtbot, page)
    assert SECRET not in words_on(page)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, page)
    shown = words_on(page.board.picked)
    for part in ("You picked ", "Hope 6", NOTE, "Letters", "Drop-in", SECRET):
        assert part in shown


def test_a_domain_that_was_skipped_is_not_shown_as_nought(qtbot, page):
    pick_by_keys(qtbot, page)
    assert "Who I am" not in words_on(page.board.picked)


def test_the_picked_day_opens_in_the_journal(qtbot, page):
    pick_by_keys(qtbot, page)
    with qtbot.waitSignal(page.went) as went:
        page.findChild(QPushButton, "open_day").click()
    assert went.args == ["journal", ("day", TODAY)]


def test_rule_6_every_dot_can_be_reached_and_heard_with_the_keyboard(qtbot, page):
    chart = page.board.cards[Domain.HOPE].chart
    chart.setFocus()
    assert (chart.at, chart.spoken_value()) == (None, "")
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.at == 0
    seen = {chart.spoken_value()}
    for _ in range(29):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
        seen.add(chart.spoken_value())
    assert chart.at == 29
    assert len(seen) == 30
    assert chart.spoken_value().endswith(": 6 of 10")
    assert QToolTip.text() == chart.spoken_value()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == 29
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_PageUp)
    assert chart.at == 18


def test_with_the_keyboard_picking_leads_to_the_day_and_escape_leads_back(qtbot, page):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    pick_by_keys(qtbot, page)
    there = page.findChild(QPushButton, "open_day")
    assert there.hasFocus()
    assert SECRET in there.accessibleDescription()
    qtbot.keyClick(there, Qt.Key.Key_Escape)
    assert page.board.cards[Domain.HOPE].chart.hasFocus()


def test_a_click_on_a_dot_picks_it_and_a_click_beside_it_does_not(qtbot, page):
    chart = page.board.cards[Domain.HOPE].chart
    chart.grab()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, 3))
    settle(qtbot, page)
    assert page.board.picked.day is None
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spot(29).toPoint())
    settle(qtbot, page)
    assert page.board.picked.day == TODAY


def test_rule_6_a_screen_reader_meets_a_chart_with_name_description_and_value(qtbot, page):
    voices = Voices(QApplication.instance())
    chart = page.board.cards[Domain.HOPE].chart
    voice = QAccessible.queryAccessibleInterface(chart)
    assert voice.role() == QAccessible.Role.Chart
    assert voice.text(QAccessible.Text.Name) == "Hope, chart"
    said = voice.text(QAccessible.Text.Description)
    assert said.startswith("Your ratings of Hope, 0 to 10, from ")
    assert "No clear direction. That is common." in said
    assert "Gaps are fine." in said
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert voice.text(QAccessible.Text.Value) == chart.spoken_value()
    assert voices is not None


def test_everything_that_takes_focus_has_a_name(qtbot, page):
    pick_by_keys(qtbot, page)
    nameless = [
        type(widget).__name__ + " " + widget.objectName()
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text()))
    ]
    assert nameless == []


@pytest.fixture
def whole(qtbot, opened, ask, fill, looks) -> Callable[..., TrendsPage]:
    """The page in its window at a size, with the words of a full day."""

    def build(size: tuple[int, int], text: int) -> TrendsPage:
        looks(size=text)
        ask(fill)
        made = Workspace(opened)
        qtbot.addWidget(made)
        made.resize(*size)
        made.show()
        made.go("trends")
        made.activateWindow()
        page = made.page
        qtbot.waitUntil(lambda: page.board is not None and not opened.busy, timeout=20_000)
        settle(qtbot, page)
        page.findChild(QScrollArea, "trends_scroll").ensureWidgetVisible(page.board.picked)
        return page

    return build


def in_sight(page: TrendsPage, widget: QWidget, height: int | None = None) -> bool:
    """Tell whether all of a widget can be seen, or as many pixels of it from its top."""
    view = page.findChild(QScrollArea, "trends_scroll").viewport()
    size = QSize(widget.width(), height or widget.height())
    return view.rect().contains(QRect(widget.mapTo(view, QPoint(0, 0)), size))


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1366, 768)])
@pytest.mark.parametrize("by_keys", [False, True])
def test_the_chart_and_the_start_of_its_day_are_in_sight_together(
    qtbot, whole, size, text, by_keys
):
    page = whole(size, text)
    area = page.findChild(QScrollArea, "trends_scroll")
    for domain in (Domain.EMPOWERMENT, Domain.CONNECTEDNESS, Domain.MEANING):
        chart = page.board.cards[domain].chart
        area.ensureWidgetVisible(chart)
        if by_keys:
            pick_by_keys(qtbot, page, domain)
        else:
            chart.grab()
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spot(20).toPoint())
            settle(qtbot, page)
        title = page.findChild(Text, "picked_title")
        qtbot.waitUntil(partial(in_sight, page, title, title.fontMetrics().height()))
        assert in_sight(page, chart)
        if (size, text) != ((1024, 640), 200):  # there is room for one line of the day there
            assert in_sight(page, page.findChild(QPushButton, "open_day"))
            assert in_sight(page, page.board.picked, page.board.picked.start)


def test_arrow_keys_on_a_chart_leave_the_page_where_it_is(qtbot, whole):
    page = whole((1024, 640), 200)
    bar = page.findChild(QScrollArea, "trends_scroll").verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    assert 0 < before < bar.maximum()
    chart = page.board.cards[Domain.IDENTITY].chart
    for here in (page.board.cards[Domain.HOPE].chart, chart):
        here.setFocus()
        for key in (
            Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
            Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
        ):  # fmt: skip
            qtbot.keyClick(here, key)
            assert bar.value() == before, key


def test_the_picked_day_goes_to_the_foot_of_the_tables_and_back(qtbot, page):
    pick_by_keys(qtbot, page)
    switch, panel = page.findChild(QPushButton, "as_table"), page.board.picked
    last = page.board.then_and_now
    assert panel.mapTo(page, QPoint(0, 0)).y() < last.mapTo(page, QPoint(0, 0)).y()
    switch.click()
    settle(qtbot, page)
    assert panel.isVisible()
    assert panel.y() > page.board.tables.geometry().bottom()
    switch.click()
    settle(qtbot, page)
    assert panel.y() < last.y()


def test_tab_goes_from_the_chart_to_its_day_and_on(qtbot, page):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    pick_by_keys(qtbot, page, Domain.CONNECTEDNESS)
    assert page.focusWidget() is page.findChild(QPushButton, "open_day")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is page.board.cards[Domain.HOPE].chart


def table(page: TrendsPage, name: str) -> list[list[str]]:
    found = page.findChild(QTableView, name).model()
    return [
        [str(found.index(row, column).data()) for column in range(found.columnCount())]
        for row in range(found.rowCount())
    ]


def test_rule_6_the_same_facts_are_a_real_table(qtbot, page):
    switch = page.findChild(QPushButton, "as_table")
    assert switch.text() == "Show as a table"
    switch.click()
    assert page.findChild(QTableView, "summary_table").isVisible()
    assert not page.board.cards[Domain.HOPE].chart.isVisible()
    summary, ratings = table(page, "summary_table"), table(page, "ratings_table")
    assert [row[0] for row in summary] == [
        "People", "Hope", "Who I am", "What matters", "My say"
    ]  # fmt: skip
    assert summary[1][1] == page.board.cards[Domain.HOPE].sentence.text()
    assert summary[1][3:5] == ["5", "5"]
    assert len(ratings) == 30
    assert ratings[0][1:] == ["6", "6", "", "6", "6"]
    assert ratings[-1][1:] == ["5", "5", "", "5", "5"]
    assert SECRET not in str(ratings)
    assert NOTE not in str(ratings)
    assert switch.text() == "Show as charts"
    switch.click()
    assert page.board.cards[Domain.HOPE].chart.isVisible()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [732, 840, 1154])  # beside the sidebar of small windows
def test_every_word_of_the_tables_is_whole(qtbot, make, looks, size, width):
    def with_gaps(diary: Diary) -> None:
        for first in (170, 120, 70, 20):
            for days_ago in range(first, first - 16, -3):
                rate(diary, days_ago, 5)

    looks(size=size)
    page = make(with_gaps, width)
    page.findChild(QPushButton, "as_table").click()
    page.resize(width + 90, 640)
    page.resize(width, 640)
    settle(qtbot, page)
    upper = page.findChild(QTableView, "summary_table")
    assert table(page, "summary_table")[1][-1].count(";") == 2
    for name in ("summary_table", "ratings_table"):
        assert cut_cells(page.findChild(QTableView, name)) == []
    assert upper.verticalScrollBar().maximum() == 0
    if size == 100 and width > 800:
        assert upper.horizontalScrollBar().maximum() == 0


def cut_cells(shown: QTableView) -> list[str]:
    """Return the words that do not fit into their cell, wrapped as the table wraps them."""
    facts, metrics, air = shown.model(), shown.fontMetrics(), 24
    cut = []
    for row in range(min(12, facts.rowCount())):
        for column in range(facts.columnCount()):
            said = str(facts.index(row, column).data())
            room = QRect(0, 0, shown.columnWidth(column) - air, 10_000)
            wraps = Qt.TextFlag.TextWordWrap if shown.wordWrap() else Qt.TextFlag.TextSingleLine
            needed = metrics.boundingRect(room, wraps, said)
            if needed.height() > shown.rowHeight(row) or needed.width() > room.width():
                cut.append(said)
    head = shown.horizontalHeader()
    for column in range(facts.columnCount()):
        needed = head.sectionSizeFromContents(column)
        if needed.width() > head.sectionSize(column) or needed.height() > head.height():
            cut.append(facts.headerData(column, Qt.Orientation.Horizontal))
    return cut


def choose(qtbot: QtBot, page: TrendsPage, name: str) -> None:
    page.findChild(QAction, name).trigger()
    settle(qtbot, page)


def test_rule_3_a_shorter_range_says_the_usual_range_and_no_direction(qtbot, make):
    page = make(lambda diary: [rate(diary, ago, 9 - ago // 20) for ago in range(0, 175, 5)])
    card = page.board.cards[Domain.HOPE]
    assert card.sentence.text() == "Leaning up over the last 26 weeks."
    for name in ("range_30", "range_90"):
        choose(qtbot, page, name)
        assert card.sentence.text().startswith(("Your usual range lat", "Your usual rating lat"))
    for name in ("range_365", "range_all", "range_182"):
        choose(qtbot, page, name)
        assert card.sentence.text() == "Leaning up over the last 26 weeks."
    assert page.findChild(QPushButton, "range").text() == "Last 6 months"


def test_all_charts_share_one_time_axis(qtbot, make):
    def uneven(diary: Diary) -> None:
        diary.checkins.write(checkin(moment=moment(TODAY - timedelta(days=400))))
        rate(diary, 0, 5)

    page = make(uneven)
    choose(qtbot, page, "range_all")
    spans = {card.chart.accessibleDescription().split(" from ")[1].split(".")[0]
             for card in page.board.cards.values()}  # fmt: skip
    assert len(spans) == 1
    assert page.board.cards[Domain.HOPE].chart.at is None


def test_a_new_check_in_appears_by_itself_and_a_picked_day_stays(qtbot, page):
    pick_by_keys(qtbot, page)
    page.session.change(
        page,
        lambda diary: diary.checkins.write(checkin({Domain.IDENTITY: 7}, moment=moment(TODAY))),
    )
    settle(qtbot, page)
    qtbot.waitUntil(lambda: "Who I am 7" in words_on(page.board.picked))
    said = page.board.cards[Domain.IDENTITY].sentence.text()
    assert said == "One dot so far."


def test_old_ratings_out_of_range_are_not_an_empty_journal(make):
    page = make(lambda diary: rate(diary, 400, 5))
    assert page.board.isVisible()
    assert page.board.cards[Domain.HOPE].sentence.text() == "No ratings in this time."


@pytest.fixture
def looks() -> Iterator[Callable[..., None]]:
    app = QApplication.instance()
    before = app.font(), app.palette(), app.styleSheet()

    def dress(name: str = "light", size: int = 100) -> None:
        theme.load_fonts()
        theme.apply(app, theme.Looks(name, size))

    yield dress
    app.setFont(before[0])
    app.setPalette(before[1])
    app.setStyleSheet(before[2])


@pytest.mark.parametrize(
    ("width", "size", "columns"), [(1120, 100, 3), (860, 100, 2), (1340, 200, 2), (1200, 200, 1)]
)
def test_cards_stand_in_as_many_columns_as_have_room(
    qtbot, make, fill, looks, width, size, columns
):
    looks(size=size)
    page = make(fill, width)
    settle(qtbot, page)
    lefts = {card.x() for card in page.board.cards.values()}
    assert len(lefts) == columns


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [830, 1154])
@pytest.mark.parametrize("turned", [False, True])
def test_no_words_are_cut_off(qtbot, make, fill, looks, size, width, turned):
    looks(size=size)
    page = make(fill, width)
    pick_by_keys(qtbot, page)
    if turned:
        page.findChild(QPushButton, "as_table").click()
    settle(qtbot, page)
    for label in page.findChildren(Text):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            assert label.height() >= needed, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    for made in page.findChildren(QPushButton):
        if made.isVisible():
            assert made.width() >= made.minimumSizeHint().width(), made.text()


def colours_of(picture: QImage) -> set[str]:
    return {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(picture.height())
    }


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_charts_wear_the_colours_of_the_theme(make, fill, looks, name):
    page = make(fill)
    looks(name)
    QApplication.processEvents()
    found = colours_of(page.board.cards[Domain.HOPE].chart.grab().toImage())
    tokens = theme.THEMES[name]
    assert tokens.surface.lower() in found
    assert tokens.mark("hope")[0].lower() in found


def test_the_page_is_there_before_the_drawing_library_is():
    code = "import sys, chime_journal.gui.pages.trends; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert not {"numpy", "matplotlib"} & set(loaded.stdout.split())


def test_paper_wears_the_light_theme():
    from chime_journal.charts.colours import PRINT

    for domain, colours in PRINT.items():
        assert colours.domain == theme.LIGHT.mark(domain.value)[0]
        assert (colours.ink, colours.muted) == (theme.LIGHT.ink, theme.LIGHT.muted)
        assert (colours.grid, colours.surface) == (theme.LIGHT.line, theme.LIGHT.surface)


def test_rule_5_no_arrow_no_ranking_and_no_total_on_the_page(qtbot, page):
    pick_by_keys(qtbot, page)
    said = words_on(page).lower()
    for never in ("weak", "strongest", "total", "average", "score", "previous", "↑", "↓", "%"):
        assert never not in said
    assert list(page.board.cards) == list(Domain)


def test_rule_8_trends_can_be_switched_off_entirely(qtbot, opened):
    whole = Workspace(opened)
    qtbot.addWidget(whole)
    whole.show()
    whole.go("trends")
    qtbot.waitUntil(lambda: whole.page.board is not None and not opened.busy, timeout=20_000)
    opened.change(whole, lambda diary: diary.preferences.change(trends_on=False))
    qtbot.waitUntil(lambda: not opened.busy and whole.page.name != "trends")
    assert whole.sidebar._places["trends"].isHidden()
    opened.change(whole, lambda diary: diary.preferences.change(trends_on=True))
    qtbot.waitUntil(lambda: not whole.sidebar._places["trends"].isHidden())
