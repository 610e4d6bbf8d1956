"""A reply to a shared file: canonical JSON in an age passphrase file, locked with the same words.

The schema lies in `resources/share/`. What is read comes from outside: how much it may hold is
bounded before it is read, and again before anybody shows it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chime_journal.errors import ImportRefused, InvalidEntry
from chime_journal.model.reply import MOST_STEPS, STEP_LIMIT, WORDS_LIMIT, Reply
from chime_journal.share import sealed
from chime_journal.share.characters import harmless

if TYPE_CHECKING:
    from pydantic import TypeAdapter

ENDING = ".chimereply"
FORMAT = "chimereply"
VERSION = 1
LARGEST = 1024 * 1024  # bytes; more than the longest honest reply takes in any writing of JSON
FIRST_YEAR = 1000

_ID = re.compile(r"[0-9a-f]{32}")
_TEXTS = ("heard", "question", "encouragement")


@dataclass(frozen=True, slots=True)
class _Written(Reply):
    """A reply as it stands in the file."""

    format: str
    version: int


def seal(reply: Reply, words: str, stopped: Callable[[], bool] = sealed.never) -> bytes:
    """Lock a reply with the words of the share it answers; takes a second or two.

    Raises InvalidEntry(field, "too_long") or ("reply", "empty"), Cancelled, ExportFailed.
    """
    return sealed.lock(encode(reply), words, stopped)


def read_file(path: Path, words: str, stopped: Callable[[], bool] = sealed.never) -> Reply:
    """Open a reply; takes a second or two.

    Raises WrongPassphrase, TooCostly, StoreUnreachable, Cancelled, or
    ImportRefused("not_a_reply" | "too_large" | "too_new" | "damaged" | "future").
    """
    try:
        data = sealed.read_file(path, LARGEST)
    except ImportRefused as problem:
        if problem.reason == "not_a_share":
            raise ImportRefused("not_a_reply") from None
        raise
    return decode(sealed.unlock(data, words, stopped), date.today())


def encode(reply: Reply) -> bytes:
    """Return the one canonical form of a reply. Raises InvalidEntry."""
    import rfc8785

    kept = _tidy(reply)
    if kept.is_empty:
        raise InvalidEntry("reply", "empty")
    if much := _too_much(kept):
        raise InvalidEntry(much, "too_long")
    values: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "answers": kept.answers,
        "journal": kept.journal,
        "written": kept.written.isoformat(),
        "agreed": list(kept.agreed),
    }
    return rfc8785.dumps(values | {name: getattr(kept, name) for name in _TEXTS})


def decode(data: bytes, today: date) -> Reply:
    """Read a reply that may be dated `today` at the latest.

    Raises ImportRefused("not_a_reply" | "too_large" | "too_new" | "damaged" | "future").
    """
    from pydantic import ValidationError

    if len(data) > LARGEST:
        raise ImportRefused("too_large")
    if _version(data) > VERSION:
        raise ImportRefused("too_new")
    try:
        found = _adapter().validate_json(data, strict=True)
    except ValidationError as problem:
        raise ImportRefused("damaged", _place(problem)) from None
    if wrong := _wrong(found):
        raise ImportRefused("damaged", wrong)
    if much := _too_much(found):
        raise ImportRefused("too_large", much)
    if found.written > today:
        raise ImportRefused("future")
    reply = _tidy(_plain(found))
    if reply.is_empty:
        raise ImportRefused("damaged", "empty")
    return reply


@lru_cache(maxsize=1)
def _adapter() -> TypeAdapter[_Written]:
    from pydantic import TypeAdapter

    return TypeAdapter(_Written)


def _plain(found: _Written) -> Reply:
    return Reply(
        answers=found.answers,
        written=found.written,
        heard=found.heard,
        question=found.question,
        agreed=found.agreed,
        encouragement=found.encouragement,
        journal=found.journal,
    )


def _tidy(reply: Reply) -> Reply:
    """Return a reply without blanks around its texts, and without what would act on other words."""
    steps = (harmless(step.replace("\t", " ")).replace("\n", " ").strip() for step in reply.agreed)
    return replace(
        reply,
        heard=_tidy_text(reply.heard),
        question=_tidy_text(reply.question),
        encouragement=_tidy_text(reply.encouragement),
        agreed=tuple(step for step in steps if step),
    )


def _tidy_text(text: str) -> str:
    return harmless(text.replace("\t", "    ")).strip()


def _version(data: bytes) -> int:
    from pydantic_core import from_json

    try:
        found: Any = from_json(data, allow_inf_nan=False)  # NaN and Infinity are no JSON
    except ValueError:
        raise ImportRefused("damaged") from None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ImportRefused("not_a_reply")
    version = found.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ImportRefused("damaged", "version")
    return version


def _place(problem: Any) -> str:  # noqa: ANN401 - pydantic's own error, read by its documented method
    """Return where a value is wrong, never the value."""
    first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
    return ".".join(map(str, first["loc"]))


def _wrong(reply: Reply) -> str:
    """Name the first thing that is well formed and still cannot be."""
    if not _ID.fullmatch(reply.answers) or not _ID.fullmatch(reply.journal):
        return "id"
    if reply.written.year < FIRST_YEAR:
        return "written"
    for name, words, allowed in _all_words(reply):
        if any(unicodedata.category(c) == "Cc" and c not in allowed for c in set(words)):
            return name
    return ""


def _all_words(reply: Reply) -> Iterator[tuple[str, str, str]]:
    """Give each text with its field and the control characters it may hold."""
    for name in _TEXTS:
        yield name, getattr(reply, name), "\n\t"
    for step in reply.agreed:
        yield "agreed", step, "\t"


def _too_much(reply: Reply) -> str:
    """Name the first field that holds more than it may."""
    for name in _TEXTS:
        if len(getattr(reply, name)) > WORDS_LIMIT:
            return name
    long = any(len(step) > STEP_LIMIT for step in reply.agreed)
    return "agreed" if long or len(reply.agreed) > MOST_STEPS else ""
