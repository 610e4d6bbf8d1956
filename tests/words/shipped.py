"""Every text that ships: what the code shows through `tr`, and the data files in English."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = ROOT / "chime_journal"
DATA = ROOT / "resources"
DAYS = CODE / "words" / "days.py"  # patterns of dates, no words

# Calls that put words on the screen or into a screen reader; what they get comes through tr().
SHOWING = frozenset(
    [
        "setText",
        "setAccessibleName",
        "setAccessibleDescription",
        "setToolTip",
        "setPlaceholderText",
        "setWindowTitle",
        "setInformativeText",
        "setTitle",
        "setLabelText",
        "addTab",
        "setStatusTip",
        "button",
        "text",
        "IconButton",
        "Button",
        "Card",
        "Chip",
    ]
)


@dataclass(frozen=True, slots=True)
class Said:
    """One text and the place it stands at."""

    where: str
    text: str


def said_in_code() -> list[Said]:
    """Return every literal given to tr() or translate() in the package."""
    return [said for path in _sources() if path != DAYS for said in _translated(path)]


def said_in_data(language: str = "en") -> list[Said]:
    """Return every text of resources/<kind>/<language>: each value, each paragraph."""
    found: list[Said] = []
    for path in sorted(DATA.glob(f"*/{language}/**/*")):
        where = str(path.relative_to(ROOT))
        if path.is_relative_to(DATA / "demo"):
            continue  # a made-up person's own words, and the app never corrects those
        if path.suffix == ".md":
            found += [Said(where, part) for part in paragraphs(path.read_text(encoding="utf-8"))]
        elif path.suffix == ".toml":
            found += [Said(where, part) for part in _values(tomllib.loads(path.read_text("utf-8")))]
        elif path.is_file():
            raise AssertionError(f"{where}: no reader for this kind of file")
    return found


def not_translated() -> list[str]:
    """Return places where words reach the screen without tr(), or inside an f-string."""
    found: list[str] = []
    for path in _sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            place = f"{path.relative_to(ROOT)}:{node.lineno}"
            name, first = _name(node), node.args[0]
            if name in ("tr", "translate") and any(isinstance(a, ast.JoinedStr) for a in node.args):
                found.append(f"{place}: f-string inside {name}")
            if "gui" in path.parts and name in SHOWING and _is_words(first):
                found.append(f"{place}: {ast.unparse(first)}")
    return found


def _sources() -> Iterator[Path]:
    yield from sorted(CODE.rglob("*.py"))


def _translated(path: Path) -> Iterator[Said]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or _name(node) not in ("tr", "translate"):
            continue
        literals = [_constant(argument) for argument in node.args[:2]]
        method = isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
        text = literals[0] if method or len(literals) < 2 or literals[1] is None else literals[1]
        if text is not None:
            yield Said(f"{path.relative_to(ROOT)}:{node.lineno}", text)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_words(node: ast.expr) -> bool:
    words = _constant(node)
    own_name = words is not None and words.startswith("CHIME Journal")
    return words is not None and re.search(r"[A-Za-z]{2}", words) is not None and not own_name


# Values of data files that are not our words: identifiers, addresses, names of lines.
_NOT_OURS = frozenset(
    {
        *("id", "domain", "topics", "regions", "sources", "emergency_sources", "missing", "reach"),
        *("kind", "icon", "source", "authors", "licence", "licence_address"),  # of exercises
    }
)


def _values(data: object, key: str = "", holder: str = "") -> Iterator[str]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _values(value, name, key)
    elif isinstance(data, list):
        for value in data:
            yield from _values(value, key, holder)
    elif isinstance(data, str) and key not in _NOT_OURS and (holder, key) != ("line", "name"):
        yield data


def paragraphs(markdown: str) -> list[str]:
    """Return the paragraphs, list items and table rows, without marks, code and quoted sources."""
    body = re.sub(r"```.*?```", "", markdown, flags=re.DOTALL)
    kept = [line for line in body.splitlines() if not re.match(r">|\|[ :|-]+\|$", line)]
    plain = re.sub(r"\*\*|`|(?m:^#+ )", "", "\n".join(kept))
    blocks = re.split(r"\n\s*\n|\n(?=[-|] ?)", plain)
    return [re.sub(r"^- |\s*\|\s*", " ", block).strip() for block in blocks if block.strip()]
