"""Light Markdown in one line of text: what is strong, leaning, a heading, a list or a quote."""

from __future__ import annotations

import re

_INLINE = (
    ("strong", re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")),
    ("emphasis", re.compile(r"(?<!\*)\*(?=[^\s*])([^*]+?)(?<=\S)\*(?!\*)")),
    ("emphasis", re.compile(r"(?<!\w)_(?=[^\s_])([^_]+?)(?<=\S)_(?!\w)")),
)
_HEADING = re.compile(r"#{1,3} ")
_BEGINNING = re.compile(r"\s*(?:[-*+] (?:\[[ xX]\] )?|\d+[.)] |> )")


def spans_of(line: str) -> list[tuple[int, int, str]]:
    """Return (start, length, kind) of each marked piece of a line.

    Kinds: "heading" (whole line), "quiet" (the mark of a list or quote), "strong", "emphasis".
    """
    if _HEADING.match(line):
        return [(0, len(line), "heading")]
    found = []
    beginning = _BEGINNING.match(line)
    start = 0
    if beginning:
        start = beginning.end()
        quote = beginning.group().lstrip().startswith(">")
        found.append((0, len(line) if quote else start, "quiet"))
    for kind, pattern in _INLINE:
        found += [
            (hit.start(), hit.end() - hit.start(), kind) for hit in pattern.finditer(line, start)
        ]
    return found
