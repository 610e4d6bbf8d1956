"""How often the rule for a direction speaks falsely, and how often it notices a real change.

The made ratings: one a week, level 5, normal noise with a standard deviation of 1.5 whose
neighbours are correlated by r (first-order autoregression), and where asked a straight rise over
the whole time; rounded to whole steps from 0 to 10. With it the figures in `SAID` come out again.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm

from chime_journal.trends.direction import leaning
from chime_journal.trends.rules import DAYS_IN_WEEK, WINDOW_WEEKS, Leaning
from chime_journal.trends.weeks import Numbers
from tests.bench import other_rule

LEVEL, NOISE = 5.0, 1.5  # of 10
ALIKE = (0.0, 0.3, 0.5)  # correlation of one week with the next
WEEKS = (8, 12, 20, 26, 30)
RISE = 3.0
DOMAINS = 5
RUNS = 3_000
SEED = 20261124
MOST_OF_FIVE = 0.10  # the mark: flat ratings of five domains that are called a direction
SAID = {0.0: (0.2, 1, 29), 0.3: (1.0, 5, 32), 0.5: (4.5, 20, 39)}  # the design's, in per cent

Rule = Callable[[Numbers], NDArray[np.bool_]]


@dataclass(frozen=True)
class Share:
    """A part of some runs, in per cent, with its sampling error."""

    hits: int
    runs: int

    @property
    def percent(self) -> float:
        return 100 * self.hits / self.runs

    @property
    def error(self) -> float:
        """Return one standard error in per cent; never 0, also where nothing was hit."""
        part = (self.hits + 1) / (self.runs + 2)
        return 100 * sqrt(part * (1 - part) / self.runs)

    def __str__(self) -> str:
        return f"{self.percent:.1f} +- {self.error:.1f}"


def made(rng: np.random.Generator, runs: int, weeks: int, alike: float, rise: float) -> Numbers:
    """Return ratings (runs, weeks) as described above."""
    fresh = rng.normal(size=(runs, weeks))
    noise = fresh.copy()
    for week in range(1, weeks):
        noise[:, week] = alike * noise[:, week - 1] + sqrt(1 - alike**2) * fresh[:, week]
    trend = rise * (np.arange(weeks) / (weeks - 1) - 0.5)
    return np.clip(np.round(LEVEL + trend + NOISE * noise), 0, 10)


def speaks(ratings: Numbers) -> NDArray[np.bool_]:
    """Tell where the app's own rule names a direction; ratings (people, domains, weeks)."""
    days = DAYS_IN_WEEK * np.arange(1, ratings.shape[-1] + 1, dtype=np.int64)
    last = int(days[-1])
    said = [leaning(days, one, last) for one in ratings.reshape(-1, len(days))]
    named = np.array([one in (Leaning.UP, Leaning.DOWN) for one in said])
    return named.reshape(ratings.shape[:-1])


def spoken(
    runs: int, weeks: int, alike: float, rise: float = 0.0, rule: Rule = speaks
) -> tuple[Share, Share]:
    """Return how often one domain, and any of five, gets a direction; `runs` people."""
    # The seed goes with the question, so that each figure can be had again alone.
    rng = np.random.default_rng([SEED, weeks, round(100 * alike), round(10 * rise)])
    said = rule(made(rng, runs * DOMAINS, weeks, alike, rise).reshape(runs, DOMAINS, weeks))
    return Share(int(said.sum()), said.size), Share(int(said.any(axis=1).sum()), runs)


def best_possible(weeks: int, alike: float, rise: float, of_five: float = MOST_OF_FIVE) -> float:
    """Return the most any rule could notice, in per cent, at a share of false directions.

    The rule that knows the noise and r: generalised least squares, two-sided, on ratings that are
    not rounded. It is the most powerful of all rules that ask only about change and treat up and
    down alike (Lehmann & Romano 2005, Testing Statistical Hypotheses, ch. 6), so no rule for
    rounded ratings with noise to be estimated can notice more.
    """
    time = np.arange(weeks) / (weeks - 1)
    apart = np.abs(np.subtract.outer(np.arange(weeks), np.arange(weeks)))
    weight = np.linalg.inv(NOISE**2 * alike**apart)
    ones = weight.sum(axis=0)
    known = time @ weight @ time - (ones @ time) ** 2 / ones.sum()
    each = 1 - (1 - of_five) ** (1 / DOMAINS)
    limit, shift = norm.ppf(1 - each / 2), rise * sqrt(known)
    return float(100 * (norm.cdf(shift - limit) + norm.cdf(-shift - limit)))


def show_flat(runs: int, weeks: Sequence[int]) -> None:
    """Print how often flat ratings are called a direction."""
    print("Flat ratings that are called a direction (design's figures for 26 weeks)")
    line = "{:>6} {:>5}  {:<14} {:<14} {:<10} {}"
    print(line.format("weeks", "r", "one domain", "any of five", "design", ""))
    for count in weeks:
        for alike in ALIKE:
            one, five = spoken(runs, count, alike)
            said = "{:g} / {:g}".format(*SAID[alike][:2]) if count == WINDOW_WEEKS else ""
            mark = "" if five.percent <= 100 * MOST_OF_FIVE else "over the mark of 10"
            print(line.format(count, alike, str(one), str(five), said, mark))


def show_noticed(runs: int) -> None:
    """Print how often a real change is noticed."""
    print(f"\nReal changes that are noticed over {WINDOW_WEEKS} weeks, in one domain")
    line = "{:>6} {:>5}  {:<14} {:<10} {}"
    print(line.format("change", "r", "noticed", "design", "most possible at 10 % of five"))
    for rise in (2.0, RISE):
        for alike in ALIKE:
            one, _ = spoken(runs, WINDOW_WEEKS, alike, rise)
            said = f"{SAID[alike][2]}" if rise == RISE else ""
            best = f"{best_possible(WINDOW_WEEKS, alike, rise):.1f}"
            print(line.format(rise, alike, str(one), said, best))


def show_other(runs: int) -> None:
    """Print the same of the rule that was tried and not taken."""
    print("\nA rule that learns r from all five domains; tried, not taken")
    line = "{:>6} {:>5}  {:<14} {:<14} {}"
    print(line.format("weeks", "r", "one domain", "any of five", "change of 3 noticed"))
    for weeks in (WEEKS[0], WINDOW_WEEKS):
        for alike in ALIKE:
            one, five = spoken(runs, weeks, alike, rule=other_rule.speaks)
            rise, _ = spoken(runs, weeks, alike, RISE, other_rule.speaks)
            print(line.format(weeks, alike, str(one), str(five), str(rise)))


def run(arguments: list[str]) -> int:
    """Print how the rule does; return 0, also where a mark is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench trends", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--weeks", nargs="+", type=int, default=WEEKS)
    asked = parser.parse_args(arguments)
    print(f"{asked.runs:,} people each, seed {SEED}. Per cent, +- one standard error.\n")
    show_flat(asked.runs, asked.weeks)
    show_noticed(asked.runs)
    show_other(asked.runs)
    return 0
