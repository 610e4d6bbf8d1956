"""What the parts of the tour share."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from chime_journal.tour.album import Album
from chime_journal.tour.guide import Guide


@dataclass(slots=True)
class Day:
    """One day: who walks, where pictures and shares go, and the private place of everything else.

    `out` stays when the tour is over; `place` is removed, the journal in it is copied out.
    """

    guide: Guide
    album: Album
    out: Path
    place: Path
    words: str = ""  # that open the journal
    shared: dict[str, str] = field(default_factory=dict)  # file name: the words that open it
    did: list[str] = field(default_factory=list)

    @property
    def journal(self) -> Path:
        """Return the folder of the journal."""
        return self.place / "My journal"

    def tell(self, line: str) -> None:
        """Say in one plain line what was done."""
        self.did.append(line)
        print(f"{len(self.did):3}  {line}", flush=True)
