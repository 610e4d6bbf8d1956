"""What lies over one chart besides its ratings, and the room that is kept for it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False, slots=True)
class Over:
    """Quiet lines, and dots to be told from the others.

    `days` are ordinals. `lens` is (n,), one for each dot, or None to draw all alike. `above` and
    `below` are room around the plot for words and small marks, in sizes of the type.
    """

    days: tuple[int, ...] = ()
    lens: NDArray[np.bool_] | None = None
    above: float = 0.0
    below: float = 0.0


NOTHING = Over()
