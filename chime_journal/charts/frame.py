"""A plain plotting frame: data to page, lines, dots, areas and words.

matplotlib's own Axes carries locators, spines and ticks that these small charts do not use, and
building five of them takes most of the tenth of a second a redraw may last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, ScaledTranslation
from numpy.typing import ArrayLike

from chime_journal.charts.fonts import FALLBACK, FAMILY
from chime_journal.trends.weeks import Numbers

POINTS_IN_INCH = 72.0
Span = tuple[float, float]


def face(points: float, weight: int = 400) -> FontProperties:
    """Return the app's text face in a size in points."""
    return FontProperties(family=[FAMILY, FALLBACK], size=points, weight=weight)


@dataclass(frozen=True, slots=True)
class Frame:
    """A box on a figure, as shares of it from the lower left, and the data that span it."""

    figure: Figure
    box: tuple[float, float, float, float]  # left, bottom, width, height
    across: Span  # the data values at the left and right edge
    upward: Span  # the data values at the lower and upper edge

    @classmethod
    def inset(
        cls, figure: Figure, points: tuple[float, float, float, float], across: Span, upward: Span
    ) -> Frame:
        """Leave `points` free at the left, below, at the right and above."""
        wide, high = (side * POINTS_IN_INCH for side in figure.get_size_inches())
        left, below, right, above = points
        box = (left / wide, below / high, 1 - (left + right) / wide, 1 - (below + above) / high)
        return cls(figure, box, across, upward)

    def shares(self, x: ArrayLike, y: ArrayLike) -> tuple[Numbers, Numbers]:
        """Return where data lie on the figure, as shares from its lower left."""
        left, bottom, width, height = self.box
        (x0, x1), (y0, y1) = self.across, self.upward
        return (
            left + width * (np.asarray(x, dtype=np.float64) - x0) / (x1 - x0),
            bottom + height * (np.asarray(y, dtype=np.float64) - y0) / (y1 - y0),
        )

    def line(self, x: ArrayLike, y: ArrayLike, **look: Any) -> None:  # noqa: ANN401 - matplotlib names the looks
        """Draw a line, or dots with `marker` and `ls="none"`."""
        self.figure.add_artist(Line2D(*self.shares(x, y), **look))

    def dots(self, x: ArrayLike, y: ArrayLike, **look: Any) -> None:  # noqa: ANN401 - matplotlib names the looks
        self.line(x, y, marker="o", ls="none", **look)

    def area(self, x: Numbers, lower: Numbers, upper: Numbers, **look: Any) -> None:  # noqa: ANN401 - matplotlib names the looks
        """Fill between two lines over the same x, without an outline."""
        there, low = self.shares(x, lower)
        _, high = self.shares(x, upper)
        corners = np.column_stack([np.r_[there, there[::-1]], np.r_[low, high[::-1]]])
        filled = Polygon(corners, closed=True, **look)
        filled.set_edgecolor("none")
        self.figure.add_artist(filled)

    def words(
        self, said: str, at: tuple[float, float], font: FontProperties, *,
        right: float = 0.0, down: float = 0.0, **look: Any,  # noqa: ANN401 - as above
    ) -> None:  # fmt: skip
        """Write at a data point, moved to the right and down by some points."""
        x, y = self.shares(*at)
        move = ScaledTranslation(
            right / POINTS_IN_INCH, -down / POINTS_IN_INCH, self.figure.dpi_scale_trans
        )
        written = Text(float(x), float(y), said, fontproperties=font, **look)
        written.set_transform(Affine2D() + self.figure.transFigure + move)
        self.figure.add_artist(written)
