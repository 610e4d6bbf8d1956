"""How the Trends page stands at every width, and the colours it wears."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from chime_journal.gui import theme
from chime_journal.gui.widgets.text import Text
from chime_journal.model.chime import Domain
from tests.gui.trends.steps import pick_by_keys, settle


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


def test_high_contrast_has_quiet_lines_behind_strong_dots(make, fill, looks):
    page = make(fill)
    from chime_journal.gui.widgets.drawing import chart_colours

    looks("contrast")
    QApplication.processEvents()
    assert chart_colours(Domain.HOPE).strong
    found = colours_of(page.board.cards[Domain.HOPE].chart.grab().toImage())
    assert theme.CONTRAST.grid in found
    assert theme.CONTRAST.line.lower() not in found
    looks("dark")
    assert not chart_colours(Domain.HOPE).strong


def test_paper_wears_the_light_theme():
    from chime_journal.charts.colours import PRINT

    for domain, colours in PRINT.items():
        assert colours.domain == theme.LIGHT.mark(domain.value)[0]
        assert (colours.ink, colours.muted) == (theme.LIGHT.ink, theme.LIGHT.muted)
        assert (colours.grid, colours.surface) == (theme.LIGHT.line, theme.LIGHT.surface)
