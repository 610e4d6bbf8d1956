"""The sub-topics in a menu: one menu inside it for each domain, so that the menu stays short."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from chime_journal.gui import icons, theme
from chime_journal.model.chime import TOPIC_TAGS, Tag
from chime_journal.words.labels import label


def add_topics(menu: QMenu, add: Callable[[QMenu, Tag], None]) -> None:
    """Put a menu for each domain at the end of `menu`; `add` puts a sub-topic into one."""
    for domain, tags in TOPIC_TAGS.items():
        said = QCoreApplication.translate("labels", "Topics: {part}")
        inner = QMenu(said.format(part=label(domain.value)), menu)
        inner.setObjectName(f"topics_{domain.value}")
        inner.setIcon(icons.icon(icons.tag_icon(domain), theme.tokens().mark(domain)[0]))
        for tag in tags:
            add(inner, tag)
        menu.addMenu(inner)
