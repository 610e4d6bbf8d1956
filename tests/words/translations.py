"""The texts of the code, each with the context Qt looks it up in, and what a .ts file has."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.words.shipped import CODE, DATA

FOLDER = DATA / "translations"
Key = tuple[str, str]  # the context, and the text in English


@dataclass(frozen=True, slots=True)
class Translated:
    """What a .ts file has for one text; `finished` as the people who translate have marked it."""

    words: str
    finished: bool


def in_code() -> set[Key]:
    """Return every text of the code, with the class or the context it belongs to."""
    return {
        key
        for path in sorted(CODE.rglob("*.py"))
        for key in _found(ast.parse(path.read_text(encoding="utf-8")), "")
    }


def _found(node: ast.AST, owner: str) -> Iterator[Key]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (key := _key(child, owner)) is not None:
            yield key
        yield from _found(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _key(call: ast.Call, owner: str) -> Key | None:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    said = [each.value if isinstance(each, ast.Constant) else None for each in call.args[:2]]
    if name == "tr" and said and isinstance(said[0], str):
        return owner, said[0]
    if name == "translate" and len(said) == 2 and all(isinstance(each, str) for each in said):
        return str(said[0]), str(said[1])
    return None


def translated(file: Path) -> dict[Key, Translated]:
    """Read a .ts file."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _translated(message)
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def _translated(message: ElementTree.Element) -> Translated:
    found = message.find("translation")
    if found is None:
        return Translated("", finished=False)
    return Translated(found.text or "", finished=found.get("type") is None)
