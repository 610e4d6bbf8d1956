"""A rule for a direction that was tried and not taken: it first learns how alike weeks are.

The five domains of one person share one r, estimated from what is left of all five series beside
their straight lines. Generalised least squares with that r then gives the change and its error.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from chime_journal.trends.direction import SMALLEST_CHANGE
from chime_journal.trends.weeks import Numbers

LIMIT = 2.6  # standard errors of the change
GRID = np.linspace(0, 0.95, 96)  # values of r that are told apart
ROUNDED = 1 / 12  # variance that rounding to whole steps adds


def speaks(ratings: Numbers) -> NDArray[np.bool_]:
    """Tell where the rule names a direction; ratings (people, domains, weeks), one each week."""
    weeks = ratings.shape[-1]
    beside = _beside_their_lines(ratings)
    at = np.round(100 * _alike(beside)).astype(int)
    weights, errors, shares = (np.array(one)[at] for one in zip(*_solved(weeks), strict=True))
    change = np.einsum("pdw,pw->pd", ratings, weights)
    variance = (beside**2).sum(axis=-1) / (weeks - 2) / shares[:, None] + ROUNDED
    far = np.abs(change) > LIMIT * errors[:, None] * np.sqrt(variance)
    return far & (np.abs(change) >= SMALLEST_CHANGE)


def _beside_their_lines(ratings: Numbers) -> Numbers:
    """Return what a straight line through each series leaves over."""
    time = np.arange(ratings.shape[-1]) - (ratings.shape[-1] - 1) / 2
    centred = ratings - ratings.mean(axis=-1, keepdims=True)
    return centred - (centred @ time / (time @ time))[..., None] * time


def _alike(beside: Numbers) -> Numbers:
    """Return each person's r (people,), freed of most of its lean towards 0.

    A straight line that is taken off takes about (2 + 4r) / n off the estimate (Kendall 1954,
    Biometrika 41:403-404, for a mean; twice as much for a line).
    """
    weeks = beside.shape[-1]
    along = (beside[..., 1:] * beside[..., :-1]).sum(axis=(1, 2)) * weeks / (weeks - 1)
    raw = along / np.maximum((beside**2).sum(axis=(1, 2)), 1e-9)
    return np.clip((raw + 2 / weeks) / (1 - 4 / weeks), 0, GRID[-1])


def _solved(weeks: int) -> list[tuple[Numbers, float, float]]:
    """For each r of the grid: weights that give the change, its error, the variance seen."""
    time, one = np.arange(weeks) / (weeks - 1), np.ones(weeks)
    line = np.c_[one, time]
    off = np.eye(weeks) - line @ np.linalg.pinv(line)
    found = []
    for alike in GRID:
        together = alike ** np.abs(np.subtract.outer(np.arange(weeks), np.arange(weeks)))
        weight = np.linalg.inv(together)
        ones = weight @ one
        known = time @ weight @ time - (ones @ time) ** 2 / ones.sum()
        weights = (weight @ time - (ones @ time) / ones.sum() * ones) / known
        share = float(np.trace(off @ together)) / (weeks - 2)
        found.append((weights, float(1 / np.sqrt(known)), share))
    return found
