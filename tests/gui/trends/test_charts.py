"""Looking at the charts: what they say, and what the page never says."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtWidgets import QPushButton, QWidget

from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.gui.workspace import Workspace
from chime_journal.model.chime import Domain
from tests.gui.trends.steps import pick_by_keys, words_on


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


def test_the_page_is_there_before_the_drawing_library_is():
    code = "import sys, chime_journal.gui.pages.trends; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert not {"numpy", "matplotlib"} & set(loaded.stdout.split())


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
