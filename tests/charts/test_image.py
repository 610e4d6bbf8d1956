from __future__ import annotations

from datetime import timedelta
from xml.etree import ElementTree

import numpy as np
from matplotlib.figure import Figure

from chime_journal.charts.image import pixels, trend_svg
from chime_journal.trends.series import analyse
from tests.charts.made import COLOURS, NAMES, SIZE
from tests.trends.made import LAST, every

TREND = analyse(every(3, [4.0, 7.0, 5.0] * 20), LAST)


def test_the_same_chart_is_the_same_bytes():
    one, other = (
        trend_svg(TREND, COLOURS, NAMES, TREND.first, LAST, SIZE).decode() for _ in range(2)
    )
    assert one == other


def test_svg_holds_no_date_no_maker_no_text_and_no_address_to_fetch():
    made = trend_svg(TREND, COLOURS, NAMES, TREND.first, LAST, SIZE)
    root = ElementTree.fromstring(made)
    kinds = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert not kinds & {"text", "image", "script", "metadata"}
    links = [value for e in root.iter() for key, value in e.attrib.items() if key.endswith("href")]
    assert all(link.startswith("#") for link in links)
    assert b"Matplotlib" not in made
    assert b"2026-" not in made


def test_pixels_are_rows_of_red_green_blue_and_alpha():
    picture = pixels(Figure(figsize=(2.0, 1.0), dpi=100, facecolor="#102030"))
    assert (picture.shape, picture.dtype) == ((100, 200, 4), np.uint8)
    assert picture[50, 50].tolist() == [0x10, 0x20, 0x30, 255]


def test_a_drawing_holds_no_outline_without_a_line():
    first = LAST - timedelta(days=20)  # "9 Nov" has a space in it
    made = trend_svg(TREND, COLOURS, NAMES, first, LAST, SIZE)
    paths = [each for each in ElementTree.fromstring(made).iter() if each.tag.endswith("}path")]
    assert all(each.get("d") for each in paths)
    names = {each.get("id") for each in ElementTree.fromstring(made).iter()}
    used = [value[1:] for each in ElementTree.fromstring(made).iter()
            for key, value in each.attrib.items() if key.endswith("href")]  # fmt: skip
    assert set(used) <= names
