"""Resizing: the old picture stays, stretched, until the new one is there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from chime_journal.gui import theme
from chime_journal.model.chime import Domain


def blank(picture: QImage) -> bool:
    found = {picture.pixel(x, y) for x in range(0, picture.width(), 3)
             for y in range(0, picture.height(), 3)}  # fmt: skip
    return len(found) < 4


def test_no_frame_is_blank_and_none_is_drawn_anew_while_the_size_changes(qtbot, page):
    charts = [*(card.chart for card in page.board.cards.values()), page.board.then_and_now.chart]
    qtbot.waitUntil(lambda: not any(chart.stretched for chart in charts))
    before = [chart._picture for chart in charts]
    for step in range(20):
        page.resize(1100 + 9 * step, 740 - 5 * step)
        assert not any(blank(chart.grab().toImage()) for chart in charts)
    assert [chart._picture for chart in charts] == before
    visible = [chart for chart in charts if not chart.visibleRegion().isEmpty()]
    qtbot.waitUntil(lambda: not any(chart.stretched for chart in visible))
    assert all(chart._picture is not old for chart, old in zip(charts, before, strict=True)
               if chart in visible)  # fmt: skip


def test_a_dot_can_be_picked_where_it_is_seen_while_the_picture_is_stretched(qtbot, page):
    chart = page.board.cards[Domain.HOPE].chart
    qtbot.waitUntil(lambda: not chart.stretched)
    shares = chart.spot(4).x() / chart.width()
    page.resize(1300, 740)
    chart.grab()
    assert chart.stretched
    assert chart.spot(4).x() / chart.width() == pytest.approx(shares)


def test_other_ratings_and_colours_are_drawn_at_once(qtbot, page, looks):
    chart = page.board.cards[Domain.HOPE].chart
    chart.redraw()
    chart.grab()
    assert not chart.stretched
    looks("dark")
    found = chart.grab().toImage()
    assert found.pixelColor(1, 1).name() == theme.DARK.surface.lower()
