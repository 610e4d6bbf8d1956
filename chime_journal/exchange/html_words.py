"""The words of HTML that other programs keep, as light Markdown. Nothing of it is ever shown."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

# Read once from front to back: "*+" and "++" never look back, so no text is slow to read.
_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][\w:-]{0,30})(?P<rest>(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)>"
    r"|<[!?][^<>]*+>"
)
_SRC = re.compile(r"""\b(src|href|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
_BLOCKS = frozenset(
    {"p", "div", "ul", "ol", "table", "tr", "section", "article", "header", "footer", "pre"}
    | {"figure", "blockquote", "hr"}
)
_UNSEEN = frozenset({"script", "style", "head", "template", "svg"})
_HEADINGS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "### ", "h5": "### ", "h6": "### "}


@dataclass(slots=True)
class Page:
    """Words as light Markdown, and the addresses of pictures in their order."""

    words: str = ""
    pictures: list[str] = field(default_factory=list)


def read(text: str) -> Page:
    """Return the words and pictures of HTML."""
    reader = _Reader()
    at = 0
    for found in _TAG.finditer(text):
        reader.words(text[at : found.start()])
        at = found.end()
        if found["name"]:
            reader.tag(found["name"].lower(), found["rest"], ends=bool(found["end"]))
    reader.words(text[at:])
    return Page(reader.whole(), reader.pictures)


class _Reader:
    """Gathers lines; a block begins a new one, with an empty line before it."""

    def __init__(self) -> None:
        self.pictures: list[str] = []
        self._parts: list[str] = []
        self._unseen = ""
        self._address = ""
        self._lists: list[int] = []  # 0 for marks, else the last number

    def words(self, raw: str) -> None:
        if raw and not self._unseen:
            words = _SPACE.sub(" ", html.unescape(raw).replace("\xa0", " "))
            at_start = not self._parts or self._parts[-1].endswith("\n")
            self._parts.append(words.lstrip(" ") if at_start else words)

    def tag(self, name: str, rest: str, *, ends: bool) -> None:
        if self._unseen:
            if ends and name == self._unseen:
                self._unseen = ""
        elif name in _UNSEEN:
            self._unseen = "" if ends or rest.rstrip().endswith("/") else name
        elif name in _MARKS:
            self._parts.append(_MARKS[name])
        elif name == "br":
            self._parts.append("\n")
        elif name in ("li", *_HEADINGS):
            self._line(name, ends=ends)
        elif name in _BLOCKS:
            self._block(name, ends=ends)
        elif name == "img":
            self.pictures += [value for key, value in _addresses(rest) if key == "src"]
        elif name == "a":
            self._link(rest, ends=ends)

    def whole(self) -> str:
        text = "".join(self._parts)
        text = re.sub(r"\*\*\s*+\*\*", "", text)  # marks with nothing between them
        lines = [line.rstrip() for line in text.split("\n")]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

    def _line(self, name: str, *, ends: bool) -> None:
        if ends:
            self._parts.append("\n\n" if name in _HEADINGS else "")
            return
        self._parts.append("\n")
        if name in _HEADINGS:
            self._parts.append(f"\n{_HEADINGS[name]}")
        elif self._lists and self._lists[-1]:
            self._parts.append(f"{self._lists[-1]}. ")
            self._lists[-1] += 1
        else:
            self._parts.append("- ")

    def _block(self, name: str, *, ends: bool) -> None:
        if name in ("ul", "ol"):
            if ends:
                del self._lists[-1:]
            else:
                self._lists.append(1 if name == "ol" else 0)
        self._parts.append("\n" if name in ("div", "tr") else "\n\n")
        if name == "blockquote" and not ends:
            self._parts.append("> ")

    def _link(self, rest: str, *, ends: bool) -> None:
        if not ends:
            found = dict(_addresses(rest))
            self._address = found.get("href", "")
        elif self._address.startswith(("http://", "https://")):
            self._parts.append(f" ({self._address})")


def _addresses(rest: str) -> list[tuple[str, str]]:
    return [
        (found[1].lower(), html.unescape(found[2] or found[3] or found[4] or ""))
        for found in _SRC.finditer(rest)
    ]
