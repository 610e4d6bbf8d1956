"""The words of a Lexical document, as Standard Notes keeps its "super" notes: light Markdown."""

from __future__ import annotations

import json
from typing import Any

DEEPEST = 50  # nodes inside each other
BOLD, ITALIC = 1, 2  # bits of a text's format


class NoDocument(ValueError):
    """The text is no Lexical document."""


def words(document: str) -> str:
    """Return the words of a document. Raises NoDocument."""
    if not document.strip():
        return ""
    try:
        root = json.loads(document)["root"]
        return "\n\n".join(filter(None, _blocks(root, 0))).strip()
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NoDocument from error


def _blocks(node: dict[str, Any], depth: int) -> list[str]:
    return [_block(child, depth + 1) for child in _children(node, depth)]


def _block(node: dict[str, Any], depth: int) -> str:
    kind = node.get("type")
    if kind == "list":
        return _list(node, depth, 0)
    inside = _inline(node, depth)
    if kind == "heading":
        tag = str(node.get("tag", ""))
        level = int(tag[1:]) if tag[1:].isdecimal() and len(tag) == 2 else 1
        return f"{'#' * min(level, 3)} {inside}"
    if kind == "quote":
        return f"> {inside}"
    if kind == "horizontalrule":
        return "---"
    return inside


def _list(node: dict[str, Any], depth: int, indent: int) -> str:
    lines = []
    for number, item in enumerate(_children(node, depth), start=1):
        inner = [child for child in _children(item, depth + 1) if child.get("type") == "list"]
        mark = f"{number}." if node.get("listType") == "number" else "-"
        if node.get("listType") == "check":
            mark = "- [x]" if item.get("checked") is True else "- [ ]"
        said = _inline(item, depth + 1)
        if said or not inner:
            lines.append(f"{'  ' * indent}{mark} {said}")
        lines += [_list(child, depth + 2, indent + 1) for child in inner]
    return "\n".join(lines)


def _inline(node: dict[str, Any], depth: int) -> str:
    parts = []
    for child in _children(node, depth):
        kind = child.get("type")
        if kind == "linebreak":
            parts.append("\n")
        elif kind == "list":
            continue
        elif isinstance(text := child.get("text"), str):
            parts.append(_marked(text, child.get("format")))
        else:
            parts.append(_inline(child, depth + 1))
            address = child.get("url")
            if kind in ("link", "autolink") and isinstance(address, str):
                parts.append(f" ({address})" if address != parts[-1] else "")
    return "".join(parts)


def _marked(text: str, form: object) -> str:
    bits = form if isinstance(form, int) else 0
    bare = text.strip()
    if not bare or not bits & (BOLD | ITALIC):
        return text
    mark = "**" if bits & BOLD else "*"
    return text.replace(bare, f"{mark}{bare}{mark}", 1)


def _children(node: dict[str, Any], depth: int) -> list[dict[str, Any]]:
    if depth > DEEPEST:
        raise NoDocument
    found = node.get("children", [])
    return [child for child in found if isinstance(child, dict)]
