"""How the window was left: all that a new process hears of the one before it. No word of a journal.

It travels as a few bytes through a pipe, so these are read as bounded and checked as any input.
Only a document to be looked at together has words; it travels beside it, see `handed`.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from chime_journal.gui.language import SPOKEN, SYSTEM
from chime_journal.gui.theme import LARGEST_TEXT, SMALLEST_TEXT, Looks

LONGEST = 32 * 1024  # bytes; fits into a pipe of any system, an honest one has about 300

KEPT = "kept"  # they are still there: something was written after they were copied
RESTORED = "restored"  # nothing became of them: another one came back and is to be opened
STAYS = "stays"  # they could not be removed
GONE = frozenset(
    {"left", "left_partly", "deleted", "deleted_partly", "forgotten", KEPT, RESTORED, STAYS}
)

IDLE = 5  # minutes until it locks or forgets, where nobody chose
_RECIPIENT = re.compile(r"age1[0-9a-z]{58}")

Spot = Mapping[str, int]  # where somebody was on a page: ids and positions, by our own names


@dataclass(frozen=True, slots=True)
class Look:
    """A document to be looked at together while its journal is locked."""

    document: bytes = field(repr=False)  # canonical JSON
    recipient: str  # what locks the reply to it; empty where none can be kept
    idle: int  # minutes until it is forgotten


@dataclass(frozen=True, slots=True)
class Left:
    """Where to go on. `geometry` is Qt's own; `held` keeps a sample's folder ours meanwhile."""

    journal: Path | None = None
    page: str = ""
    spot: Spot = field(default_factory=dict)
    hiding: bool = False
    geometry: bytes = b""
    theme: str = "system"
    text_size: int = 100
    language: str = SYSTEM
    sample: Path | None = None
    held: int | None = None
    gone: str = ""  # what became of the journal's files: one of `GONE`
    shared: Path | None = None  # a file to be opened, named when the program was started
    document: bytes = field(default=b"", repr=False)  # of a `Look`; never packed
    handed: int | None = None  # the number behind which the new process finds it
    recipient: str = ""
    idle: int = IDLE

    def seen(self, geometry: bytes, looks: Looks, *, hiding: bool) -> Left:
        """Return the same with how the window looks now."""
        return replace(self, geometry=geometry, hiding=hiding, **asdict(looks))

    @property
    def looks(self) -> Looks:
        """Return how the window looked."""
        return Looks(self.theme, self.text_size, self.language)

    def looking(self, look: Look) -> Left:
        """Return the same with a document to be shown."""
        document, recipient, idle = look.document, look.recipient, look.idle
        return replace(self, document=document, recipient=recipient, idle=idle)

    @property
    def look(self) -> Look | None:
        """Return the document that is to be shown, if there is one."""
        return Look(self.document, self.recipient, self.idle) if self.document else None

    def without_words(self) -> Left:
        """Return the same without a document or the name of a file: they are on the screen."""
        return replace(self, shared=None, document=b"", recipient="", idle=IDLE)

    def packed(self) -> bytes:
        """Return the bytes that travel."""
        said = asdict(replace(self, document=b""))
        del said["document"]
        said["geometry"] = base64.b64encode(self.geometry).decode("ascii")
        for name in ("journal", "sample", "shared"):
            said[name] = str(said[name]) if said[name] else None
        return json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")

    @classmethod
    def unpacked(cls, packed: bytes) -> Left:
        """Read what travelled; anything missing or odd is the default."""
        try:
            said = json.loads(packed)
        except (ValueError, RecursionError):
            return cls()
        return _checked(said) if isinstance(said, dict) else cls()


def _checked(said: dict[str, Any]) -> Left:
    page, spot, theme = said.get("page"), said.get("spot"), said.get("theme")
    size, gone, recipient = said.get("text_size"), said.get("gone"), said.get("recipient")
    idle, language = said.get("idle"), said.get("language")
    return Left(
        journal=_path(said.get("journal")),
        page=page if isinstance(page, str) else "",
        spot={name: at for name, at in spot.items() if type(at) is int}
        if isinstance(spot, dict)
        else {},
        hiding=said.get("hiding") is True,
        geometry=_bytes(said.get("geometry")),
        theme=theme if isinstance(theme, str) else "system",
        text_size=size if type(size) is int and SMALLEST_TEXT <= size <= LARGEST_TEXT else 100,
        language=language if language in SPOKEN else SYSTEM,
        sample=_path(said.get("sample")),
        held=_number(said.get("held")),
        gone=gone if isinstance(gone, str) and gone in GONE else "",
        shared=_path(said.get("shared")),
        handed=_number(said.get("handed")),
        recipient=recipient
        if isinstance(recipient, str) and _RECIPIENT.fullmatch(recipient)
        else "",
        idle=idle if type(idle) is int and 1 <= idle <= 60 else IDLE,
    )


def _number(said: object) -> int | None:
    """Return the number of a descriptor that is not one of the three usual ones."""
    return said if type(said) is int and said > 2 else None


def _path(said: object) -> Path | None:
    return Path(said) if isinstance(said, str) and said else None


def _bytes(said: object) -> bytes:
    try:
        return base64.b64decode(said, validate=True) if isinstance(said, str) else b""
    except ValueError:
        return b""
