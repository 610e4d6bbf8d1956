"""Where marks lie over a chart: no words meet, none is cut off, and each can be found again."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from chime_journal.charts import fonts

fonts.load()

from chime_journal.gui.widgets.marks import Label, Marks, _font  # noqa: E402 - after the fonts
from chime_journal.model.mark import Mark, MarkKind  # noqa: E402
from tests.gui.trends.steps import TODAY  # noqa: E402

FIRST = TODAY - timedelta(days=181)
PLOT = QRectF(20, 40, 290, 120)


def named(*days: tuple[int, str]) -> tuple[Mark, ...]:
    """Marks from how many days ago and their words, in order of day."""
    made = [Mark(MarkKind.NAMED, number, TODAY - timedelta(days=ago), words)
            for number, (ago, words) in enumerate(days)]  # fmt: skip
    return tuple(sorted(made, key=lambda mark: mark.day))


def written(marks: tuple[Mark, ...], *, worded: bool = True, scale: float = 1.0) -> list[str]:
    labels = Marks(marks, FIRST, TODAY, worded=worded).labels(PLOT, scale)
    return [label.words for label in labels]


def test_words_stand_at_their_line_where_they_have_room_and_numbers_elsewhere(dressed) -> None:
    days = named((150, "Moved house"), (60, "New job"))
    assert written(days) == ["1  Moved house", "2  New job"]
    assert written(days, worded=False) == ["1", "2"]


def test_where_two_would_meet_there_is_a_number(dressed) -> None:
    days = named((100, "Moved house"), (90, "New job"), (20, "Rest"))
    assert written(days) == ["Moved house  1", "2  New job", "3  Rest"]
    days = named((120, "A very quiet day by the canal"), (110, "New job"), (100, "Rest"))
    assert written(days)[1] == "2"


def test_words_that_are_too_long_and_names_of_one_day(dressed) -> None:
    assert written(named((90, "w" * 60))) == ["1"]
    assert written(named((90, "Moved"), (90, "New job"))) == ["1  Moved; New job"]


def test_a_day_outside_the_time_has_no_line_and_no_number(dressed) -> None:
    marks = Marks(named((4000, "Born"), (181, "First"), (0, "Today")), FIRST, TODAY)
    assert [stop.words for stop in marks.stops] == [("First",), ("Today",)]
    assert marks.lines == (FIRST.toordinal(), TODAY.toordinal())
    assert [label.words for label in marks.labels(PLOT, 1.0)] == ["1", "2"]


def number_at(label: Label, metrics: QFontMetricsF) -> float:
    """Return where the middle of a label's number is, whether words follow it or come first."""
    first, _, last = label.words.partition("  ")
    if first.isdecimal():
        return label.place.left() + metrics.horizontalAdvance(first) / 2
    return label.place.right() - metrics.horizontalAdvance(last) / 2


def test_near_the_right_edge_the_words_come_first_and_the_number_stays_on_its_line(dressed) -> None:
    assert written(named((120, "Moved"), (3, "Mum came to visit"))) == [
        "1  Moved",
        "Mum came to visit  2",
    ]


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("step", [1, 2, 5, 9, 14, 30, 90])
@pytest.mark.parametrize("wide", [120, 290, 900])
def test_no_words_meet_or_are_cut_off_however_many_there_are(dressed, scale, step, wide) -> None:
    words = ("Rest", "Moved house", "Started again at the allotment", "w" * 60)
    days = named(*((ago, words[ago // step % 4]) for ago in range(0, 182, step)))
    plot = QRectF(20 * scale, 40, wide, 120)
    metrics = QFontMetricsF(_font(scale))
    for worded in (False, True):
        marks = Marks(days, FIRST, TODAY, worded=worded)
        labels = marks.labels(plot, scale)
        assert labels
        for label in labels:
            assert label.place.left() >= 0
            assert label.place.right() <= plot.right() + 10 * scale
            assert label.place.width() >= metrics.horizontalAdvance(label.words) - 0.01
            assert number_at(label, metrics) == pytest.approx(
                marks.across(label.index, plot), abs=9 * scale
            )
        for one, other in pairwise(labels):
            assert one.place.right() < other.place.left()


def test_the_mouse_finds_lines_words_and_flags(dressed) -> None:
    reached = Mark(MarkKind.REACHED, 1, TODAY - timedelta(days=30), "Swim")
    marks = Marks((*named((90, "Moved house")), reached), FIRST, TODAY, worded=True)
    line, flag = marks.across(0, PLOT), marks.across(1, PLOT)
    assert marks.under(QPointF(line + 3, 100), PLOT, 1.0) == 0
    assert marks.under(QPointF(line + 30, 100), PLOT, 1.0) is None
    (label,) = marks.labels(PLOT, 1.0)
    assert marks.under(label.place.center(), PLOT, 1.0) == 0
    assert marks.under(QPointF(flag, 100), PLOT, 1.0) is None
    assert marks.under(QPointF(flag + 3, PLOT.bottom() + 4), PLOT, 1.0) == 1
    assert marks.under(QPointF(flag, PLOT.bottom() + 40), PLOT, 1.0) is None


def test_only_what_is_there_takes_room(dressed) -> None:
    none, line = Marks((), FIRST, TODAY), Marks(named((9, "Rest")), FIRST, TODAY)
    flag = Marks((Mark(MarkKind.REACHED, 1, TODAY, "Swim"),), FIRST, TODAY)
    assert (none.above, none.below) == (0, 0)
    assert line.above > line.below == 0
    assert flag.below > flag.above == 0
