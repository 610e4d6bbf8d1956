"""What a chart is painted with, as #RRGGBB; screens pass their theme, paper uses PRINT."""

from __future__ import annotations

from dataclasses import dataclass

from chime_journal.model.chime import Domain


@dataclass(frozen=True, slots=True)
class ChartColours:
    """Colours of one domain's chart on one surface; the band is `domain`, thinned.

    `strong` is for people who need high contrast: band and dots are hardly thinned then.
    """

    ink: str
    muted: str
    grid: str
    domain: str
    surface: str
    strong: bool = False


_ON_PAPER = {
    Domain.CONNECTEDNESS: "#0B66A8",
    Domain.HOPE: "#965700",
    Domain.IDENTITY: "#9C3F78",
    Domain.MEANING: "#1B7550",
    Domain.EMPOWERMENT: "#B5420E",
}
PRINT = {
    domain: ChartColours("#1F2D2C", "#566361", "#E3DACB", mark, "#FFFFFF")
    for domain, mark in _ON_PAPER.items()
}
