"""Names and colours for charts in tests."""

from __future__ import annotations

from chime_journal.charts.colours import PRINT
from chime_journal.charts.ticks import DateNames
from chime_journal.model.chime import Domain

NAMES = DateNames(
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
)
COLOURS = PRINT[Domain.HOPE]
SIZE = (3.0, 1.2)  # inches
