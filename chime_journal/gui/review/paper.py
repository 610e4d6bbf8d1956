"""A review as pages for a printer: the same words in the same order, charts in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QImage

from chime_journal.gui.reading import Paper
from chime_journal.gui.review.leaf import Setter
from chime_journal.gui.theme import FAMILY, LIGHT
from chime_journal.share import talk
from chime_journal.words import review

if TYPE_CHECKING:
    from chime_journal.share.document import Document

POINTS = 11.5


def pages(
    document: Document,
    sections: tuple[talk.Section, ...],
    reply: list[tuple[str, str]],
    ratings: list[str] | None,
    images: Mapping[talk.Picture, QImage] | None = None,
) -> Paper:
    """Return everything on paper; `ratings` are the charts in words, if they were opened.

    `reply` is what was written in answer so far, each with what was asked. `images` are the dots of
    the pictures that open; of the others only the words are there.
    """
    paper = Paper()
    font = QFont(FAMILY)
    font.setPointSizeF(POINTS)
    paper.setDefaultFont(font)
    on_paper = Setter(paper, QColor(LIGHT.muted))
    on_paper.heading(talk.title(document), 1)
    on_paper.quiet(review.days(document.period.first, document.period.last))
    on_paper.quiet(review.purpose())
    for section in sections:
        on_paper.heading(section.heading, 2)
        for entry in (entry for leaf in section.leaves for entry in leaf):
            on_paper.entries([entry])
            for picture in entry.pictures:
                if picture in (images or {}):
                    paper.add_picture((images or {})[picture])
                if picture.words:
                    on_paper.quiet(picture.words)
    if reply:
        on_paper.heading(review.reply_heading(), 2)
    for asked, words in reply:
        on_paper.heading(asked)
        on_paper.plain(words)
    if ratings:
        on_paper.heading(review.ratings_heading(), 2)
        for line in ratings:
            on_paper.plain(line)
    return paper
