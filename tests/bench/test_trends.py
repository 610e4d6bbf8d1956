"""The figures about the rule for a direction are what they say, on a few runs every time."""

from __future__ import annotations

import numpy as np
import pytest

from tests.bench import other_rule, trends
from tests.bench.__main__ import run


def within(share: trends.Share, percent: float) -> bool:
    return abs(share.percent - percent) <= 4 * share.error + 0.5


@pytest.mark.parametrize("alike", trends.ALIKE)
def test_flat_ratings_are_called_a_direction_as_seldom_as_the_design_says(alike: float) -> None:
    one, five = trends.spoken(150, trends.WINDOW_WEEKS, alike)
    said_one, said_five, _ = trends.SAID[alike]
    assert within(one, said_one)
    assert within(five, said_five)


@pytest.mark.parametrize("alike", trends.ALIKE)
def test_a_rise_of_three_is_noticed_as_often_as_the_design_says(alike: float) -> None:
    one, _ = trends.spoken(60, trends.WINDOW_WEEKS, alike, trends.RISE)
    assert within(one, trends.SAID[alike][2])


@pytest.mark.parametrize("alike", trends.ALIKE)
def test_made_ratings_are_as_alike_and_as_noisy_as_asked(alike: float) -> None:
    ratings = trends.made(np.random.default_rng(1), 4_000, 26, alike, 0.0)
    assert ratings.min() >= 0
    assert ratings.max() <= 10
    assert np.array_equal(ratings, np.round(ratings))
    assert ratings.std() == pytest.approx(trends.NOISE, abs=0.06)  # rounding adds 1/12
    assert np.corrcoef(ratings[:, :-1].ravel(), ratings[:, 1:].ravel())[0, 1] == pytest.approx(
        alike, abs=0.03
    )


def test_no_rule_can_have_both_what_is_aimed_at() -> None:
    noticed_now = trends.SAID[0.5][2]
    assert trends.best_possible(26, 0.5, trends.RISE, of_five=0.10) < noticed_now
    assert trends.best_possible(26, 0.5, trends.RISE, of_five=0.20) > noticed_now
    assert trends.best_possible(26, 0.0, 0.0) == pytest.approx(100 * (1 - 0.9**0.2))


@pytest.mark.parametrize(
    ("alike", "rise", "percent"), [(0.0, 3.0, 60), (0.5, 3.0, 28), (0.5, 0, 2)]
)
def test_the_other_rule_does_as_its_table_says(alike: float, rise: float, percent: float) -> None:
    one, _ = trends.spoken(300, trends.WINDOW_WEEKS, alike, rise, other_rule.speaks)
    assert within(one, percent)


def test_the_tables_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["trends", "--runs", "4", "--weeks", "8", "26"]) == 0
    said = capsys.readouterr().out
    assert "any of five" in said
    assert said.count("0.2 / 1") == 1
    assert "36.8" in said
