"""One input for what reads shares and replies: refused as documented, or read within bounds."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from chime_journal.errors import ImportRefused, TooCostly
from chime_journal.share import encoding, reply, sealed, talk
from chime_journal.share.characters import Fitted
from chime_journal.share.document import trend
from chime_journal.share.pages import lay_out
from chime_journal.words import report

TODAY = date(2026, 11, 23)
DOCUMENTED = (  # of a header, of a share, of a reply
    {"not_a_share", "too_large", "too_costly"},
    {"not_a_share", "too_new", "damaged", "too_large"},
    {"not_a_reply", "too_new", "damaged", "too_large", "future"},
)
USUAL = 20_000  # characters of an empty share laid out, its headings and sentences with it
GROWTH = 300  # characters laid out for each byte that was read, at most

_WRITING = {
    "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate", "os.link", "os.symlink",
    "os.system", "os.exec", "os.posix_spawn", "subprocess.Popen", "socket.connect", "shutil.move",
}  # fmt: skip
_seen: list[str] = []
_watching = False


def _notice(event: str, details: tuple[object, ...]) -> None:
    if not _watching:
        return
    if event in _WRITING:
        _seen.append(event)
    elif event == "open" and any(letter in str(details[1] or "") for letter in "wax+"):
        _seen.append(f"open {details[0]!r}")


sys.addaudithook(_notice)


@contextmanager
def nothing_is_written() -> Iterator[None]:
    """Fail when anything is written, started or reached meanwhile."""
    global _watching
    _seen.clear()
    _watching = True
    try:
        yield
    finally:
        _watching = False
    assert not _seen, _seen


def one_input(data: bytes) -> str:
    """Read `data` as everything it might be; return what was made of each."""
    with nothing_is_written():
        found = (_header(data), _share(data), _reply(data))
    for outcome, documented in zip(found, DOCUMENTED, strict=True):
        assert outcome in {"read", *documented}, outcome
    return "/".join(found)


def _header(data: bytes) -> str:
    try:
        sealed.check_header(data)
    except ImportRefused as refused:
        return refused.reason
    except TooCostly:
        return "too_costly"
    return "read"


def _share(data: bytes) -> str:
    try:
        document = encoding.decode(data)
    except ImportRefused as refused:
        return refused.reason
    assert encoding.decode(encoding.encode(document)) == document
    leaves = [leaf for section in talk.sections(document) for leaf in section.leaves]
    shown = [entry.words for leaf in leaves for entry in leaf]
    pictures = [each for leaf in leaves for entry in leaf for each in entry.pictures]
    assert [each.image for each in pictures] == [each.image for each in document.pictures]
    assert all(len(each.said) < 2_000 for each in pictures)
    assert max(map(len, shown), default=0) <= talk.LONGEST_LEAF
    assert len(talk.title(document)) < 1_000
    for chart in document.charts:
        report.chart_description(chart.domain, trend(chart, document.period))
    laid = json.dumps(lay_out(document, "a4", [], Fitted()), ensure_ascii=False)
    assert len(laid) + sum(map(len, shown)) <= USUAL + GROWTH * len(data)
    return "read"


def _reply(data: bytes) -> str:
    try:
        found = reply.decode(data, TODAY)
    except ImportRefused as refused:
        return refused.reason
    assert reply.decode(reply.encode(found), TODAY) == found
    assert not found.is_empty
    return "read"
