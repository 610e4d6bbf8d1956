"""An earlier text of something a person writes and changes over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Version:
    id: int
    kept_at: datetime  # when this text was last changed
    title: str
    body: str
    apart: bool = False  # written beside the present text, in another copy of the journal
