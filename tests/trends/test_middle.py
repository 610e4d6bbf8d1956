from __future__ import annotations

import numpy as np
import pytest

from chime_journal.trends.middle import middle_of


def test_median_and_quartiles_agree_with_numpy_on_random_ratings_with_ties():
    rng = np.random.default_rng(4)
    for _ in range(1_000):
        values = rng.integers(0, 11, int(rng.integers(1, 60))).astype(float)
        found = middle_of(values)
        low, high = np.quantile(values, [0.25, 0.75], method="averaged_inverted_cdf")
        assert (found.low, found.median, found.high) == pytest.approx(
            (low, np.median(values), high), abs=1e-9
        )


def test_the_ends_of_the_middle_half_are_ratings_or_halfway_between_two():
    assert middle_of(np.array([5.0])).low == 5.0
    four = middle_of(np.array([8.0, 2.0, 6.0, 3.0]))
    assert (four.low, four.median, four.high) == (2.5, 4.5, 7.0)
