"""Sentences about a small step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def if_then(if_words: str, then_words: str) -> str:
    """Return e.g. "If it rains, then I take the bus"; one half alone, or nothing, where so."""
    translate = QCoreApplication.translate
    this = _after(translate("steps", "if"), if_words)
    that = _after(translate("steps", "then"), then_words)
    if this and that:
        return translate("steps", "If {this}, then {that}").format(this=this, that=that)
    if this:
        return translate("steps", "If {this}").format(this=this)
    return translate("steps", "Then {that}").format(that=that) if that else ""


def _after(start: str, words: str) -> str:
    """Return words without the first one, where the sentence itself starts with that."""
    said = words.strip()
    first, _, rest = said.partition(" ")
    return rest.strip() if rest and first.casefold() == start.casefold() else said
