"""Sentences about a small step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def if_then(if_words: str, then_words: str) -> str:
    """Return e.g. "If it rains, then I take the bus"; one half alone, or nothing, where so."""
    tr = QCoreApplication.translate
    this, that = if_words.strip(), then_words.strip()
    if this and that:
        return tr("steps", "If {this}, then I {that}").format(this=this, that=that)
    if this:
        return tr("steps", "If {this}").format(this=this)
    return tr("steps", "Then I {that}").format(that=that) if that else ""
