"""Two files of one journal in one window: whether they may be, and which is the newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.share.document import Document


def refused(first: Document, other: Document) -> str:
    """Say why a file may not be opened beside the first one; nothing if it may."""
    if other.journal != first.journal:
        return review.other_journal()
    if other.share == first.share:
        return review.same_file()
    return "" if first.charts or other.charts else review.no_ratings_in_both()


def newness(first: Document, other: Document) -> int:
    """Return 1 if the file opened first has the newer days, -1 the older ones, 0 the same."""
    mine, theirs = ((each.period.last, each.period.first) for each in (first, other))
    return (mine > theirs) - (mine < theirs)
