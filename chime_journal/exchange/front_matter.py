"""What may stand between two lines of --- at the top of a Markdown file.

The part of YAML that people write there is read: `key: words`, `key: [a, b]`, and a list in lines
that begin with "- ". Nothing in it is ever run, and it cannot name other parts of itself. What is
written in another way stays as the words it is.
"""

from __future__ import annotations

import re

from chime_journal.exchange.json_text import Value

MOST_LINES = 500
_KEY = re.compile(r"([A-Za-z_][\w .-]{0,60}?)\s*:(?:\s+(.*))?$")
_REMARK = re.compile(r"(?<!\s)\s++#.*$")
_ITEM = re.compile(r"\s*-\s+(.*)$")


def parted(text: str) -> tuple[dict[str, Value], str, int]:
    """Return the fields at the top of a text, what follows, and how many lines they take up."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return {}, text, 0
    end = next((n for n, line in enumerate(lines[1:MOST_LINES], 1) if _closes(line)), 0)
    fields = _fields(lines[1:end]) if end else None
    if fields is None:
        return {}, text, 0
    return fields, "\n".join(lines[end + 1 :]), end + 1


def _closes(line: str) -> bool:
    return line.rstrip() in ("---", "...")


def _fields(lines: list[str]) -> dict[str, Value] | None:
    """Return the fields, or None where the first line is no field: then it is a text."""
    found: dict[str, Value] = {}
    key = ""
    for line in lines:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        new, item = _KEY.match(line), _ITEM.match(line)
        if new is not None and not line.startswith(" "):
            key = new[1]
            found[key] = _value(new[2] or "")
        elif not key:
            return None
        elif item is not None:
            before = found[key]
            found[key] = [*(before if isinstance(before, list) else []), _scalar(item[1])]
        else:
            found[key] = f"{found[key]} {line.strip()}".strip()
    return found


def _value(words: str) -> Value:
    words = words.strip()
    if words.startswith("[") and words.endswith("]"):
        return [_scalar(each) for each in words[1:-1].split(",") if each.strip()]
    return "" if words in ("|", ">", "|-", ">-", "null", "~") else _scalar(words)


def _scalar(words: str) -> str:
    words = words.strip()
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        return words[1:-1]
    return _REMARK.sub("", words)
