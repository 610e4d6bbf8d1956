"""The row of chips above a text: domains, what was hard, and the other tags on request."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.chip import Chip, tag_chip
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.topic_menus import add_topics
from chime_journal.model.chime import DIMENSION_TAGS, DOMAIN_TAGS, Tag
from chime_journal.words.labels import label

ALWAYS = (*DOMAIN_TAGS, Tag.HARD)


class TagRow(QWidget):
    """Chips to switch on and off; tags from the menu appear as chips while they are on.

    Signals:
        changed(): other tags are on now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._spirituality = True
        self._flow = Flow(self, spacing=8)
        self._chips: dict[Tag, Chip] = {}
        for tag in Tag:
            chip = tag_chip(tag.value, self, checkable=True)
            chip.toggled.connect(self._switched)
            self._chips[tag] = chip
            self._flow.addWidget(chip)
        self._more = button(self.tr("More marks"), "plus", name="more_marks", look="quiet")
        self._more.clicked.connect(self._open_menu)
        self._flow.addWidget(self._more)
        self._fit()

    def tags(self) -> frozenset[Tag]:
        """Return the tags that are on."""
        return frozenset(tag for tag, chip in self._chips.items() if chip.isChecked())

    def show_tags(self, tags: frozenset[Tag]) -> None:
        """Show a reflection's tags."""
        for tag, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(tag in tags)
            chip.blockSignals(False)
        self._fit()

    def offer_spirituality(self, on: bool) -> None:
        """Keep the tag in the menu, or out of it."""
        self._spirituality = on

    def _fit(self) -> None:
        for tag, chip in self._chips.items():
            chip.setVisible(tag in ALWAYS or chip.isChecked())
            chip.update()
        self._flow.invalidate()
        self.updateGeometry()

    def _switched(self) -> None:
        self._fit()
        self.changed.emit()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("marks_menu")
        offered = (*DIMENSION_TAGS, Tag.SPIRITUALITY) if self._spirituality else DIMENSION_TAGS
        for tag in offered:
            self._offer(menu, tag)
        menu.addSeparator()
        add_topics(menu, self._offer)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _offer(self, menu: QMenu, tag: Tag) -> None:
        action = menu.addAction(label(tag.value))
        action.setObjectName(f"offer_{tag.value}")
        action.setIcon(icons.icon(icons.tag_icon(tag), theme.tokens().mark(tag)[0]))
        action.setCheckable(True)
        action.setChecked(self._chips[tag].isChecked())
        action.toggled.connect(self._chips[tag].setChecked)
