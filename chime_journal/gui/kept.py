"""The record behind something that is being written: made by the first save, then changed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Kept:
    """The id of a record, known to the diary thread the moment the first save made it.

    A form saves at every pause and does not wait for the answer: two saves on their way must not
    make two records. Only code on the diary thread reads or sets `id`.
    """

    id: int | None = None
