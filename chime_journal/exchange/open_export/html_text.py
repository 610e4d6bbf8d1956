"""A person's words as HTML: light Markdown becomes marks, everything else is only ever text."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from chime_journal.model import markup

_TAGS = {"strong": "strong", "emphasis": "em"}
_EMPTY_BOX, _TICKED_BOX = "\u2610", "\u2611"


def blocks(text: str) -> str:
    """Return paragraphs, lists and quotes; `dir` lets each line run its own way."""
    lines = [(markup.read(line), line) for line in text.replace("\r\n", "\n").split("\n")]
    return "".join(
        _block(kind, list(together)) for kind, together in groupby(lines, lambda each: each[0].kind)
    )


def line(text: str) -> str:
    """Return a text on one line, with nothing in it that HTML would act on."""
    return escape(" ".join(text.split()))


def _block(kind: str, lines: list[tuple[markup.Line, str]]) -> str:
    if kind == "empty":
        return ""
    if kind == "list":
        items = "".join(f"<li dir=auto>{_item(*each)}</li>" for each in lines)
        return f"<ul>{items}</ul>\n"
    words = [_runs(text, read.begin) for read, text in lines]
    if kind == "heading":
        return "".join(f"<p dir=auto><strong>{each}</strong></p>\n" for each in words)
    joined = "<br>\n".join(words)
    if kind == "quote":
        return f"<blockquote dir=auto>{joined}</blockquote>\n"
    return f"<p dir=auto>{joined}</p>\n"


def _item(read: markup.Line, text: str) -> str:
    words = _runs(text, read.begin)
    if read.tick is not None:
        return f"{_TICKED_BOX if read.tick else _EMPTY_BOX} {words}"
    return f"{escape(read.mark[:-1])}. {words}" if read.mark[:1].isdigit() else words


def _runs(text: str, begin: int) -> str:
    return "".join(_pieces(text, begin))


def _pieces(text: str, begin: int) -> Iterator[str]:
    at = begin
    for piece in markup.pieces(text, begin):
        tag = _TAGS[piece.kind]
        yield escape(text[at : piece.begin])
        yield f"<{tag}>{escape(piece.words)}</{tag}>"
        at = piece.end
    yield escape(text[at:])
