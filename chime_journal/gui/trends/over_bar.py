"""The row above the charts: what else to show, a tag to look through, and naming a day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from chime_journal.gui.trends.overlay import SOURCES, Source, Wish
from chime_journal.gui.trends.reading import Shown
from chime_journal.gui.widgets.buttons import Button, button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.topic_menus import add_topics
from chime_journal.model.chime import DIMENSION_TAGS, DOMAIN_TAGS, Tag, whose
from chime_journal.model.mark import MarkKind, Overlay
from chime_journal.trends.lens import touched
from chime_journal.words import marks as words
from chime_journal.words.labels import label

GROUPS_END_AT = (DOMAIN_TAGS[-1], Tag.HARD, DIMENSION_TAGS[-1])  # a line in the menu after these


class OverBar(QWidget):
    """Choices of what lies over the charts, and one sentence about the lens.

    Signals:
        wished(): something else should lie over the charts: `wish` says what.
        switched(str, bool): a kind of mark, by its preference, was switched by the person.
        name_asked(): the person wants to name a day.
    """

    wished = Signal()
    switched = Signal(str, bool)
    name_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("over_bar")
        self.wish = Wish()
        self._tags: tuple[Tag, ...] = ()
        self._also = self._opener(self.tr("Also show"), "also_show", self._kinds_menu())
        self._lens_menu = QMenu(self)
        self._lens_menu.setObjectName("lens_menu")
        self._lenses = QActionGroup(self._lens_menu)
        self._through = self._opener(words.looking_through(None), "look_through", self._lens_menu)
        name = button(self.tr("Name a day"), "plus", name="add_named_day")
        name.clicked.connect(self.name_asked)
        self._off = button(self.tr("Take the tag off"), "x", name="lens_off")
        self._off.clicked.connect(self.take_lens_off)
        row = Flow(spacing=10)
        for made in (self._also, self._through, self._off, name):
            row.addWidget(made)
        self._sentence = text("", "body", self)
        self._sentence.setObjectName("lens_sentence")
        for part in (self._off, self._sentence):
            part.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._sentence)

    def _opener(self, said: str, name: str, menu: QMenu) -> Button:
        made = button(said, "chevron-down", name=name)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.setMenu(menu)
        return made

    def _kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("also_show_menu")
        self._switches: dict[MarkKind, QAction] = {}
        for source in SOURCES:
            action = menu.addAction(words.kind_label(source.kind))
            action.setObjectName(f"also_{source.kind.value}")
            action.setCheckable(True)
            action.triggered.connect(partial(self._switch, source))
            self._switches[source.kind] = action
        return menu

    def _switch(self, source: Source, _: bool = False) -> None:
        """Show a kind or not, also where the choice cannot be kept."""
        kinds = frozenset(kind for kind, action in self._switches.items() if action.isChecked())
        self.wish = Wish(self.wish.lens, kinds)
        self.wished.emit()
        self.switched.emit(source.preference, source.kind in kinds)

    def _fill_lens_menu(self, tags: tuple[Tag, ...]) -> None:
        if tags == self._tags:
            return
        self._tags = tags
        self._lens_menu.clear()
        for gone in (self._lenses, *self._lens_menu.findChildren(QMenu)):
            gone.deleteLater()
        self._lenses = QActionGroup(self._lens_menu)
        for tag in (None, *(tag for tag in tags if whose(tag) == tag)):
            self._add_lens(self._lens_menu, tag)
            if tag is None or tag in GROUPS_END_AT:
                self._lens_menu.addSeparator()
        self._lens_menu.addSeparator()
        add_topics(self._lens_menu, self._add_lens)

    def _add_lens(self, menu: QMenu, tag: Tag | None) -> None:
        said = self.tr("No tag") if tag is None else label(tag.value)
        action = QAction(said, self._lenses)
        action.setObjectName(f"lens_{tag.value if tag else 'none'}")
        action.setCheckable(True)
        action.setData(tag)
        action.triggered.connect(partial(self._look_through, tag))
        menu.addAction(action)

    def _look_through(self, tag: Tag | None, _: bool = False) -> None:
        self.wish = Wish(tag, self.wish.kinds)
        self.wished.emit()

    def take_lens_off(self) -> None:
        """Show all dots alike again; the keyboard goes to the choice of a tag."""
        if self._off.hasFocus():
            self._through.setFocus()
        self._look_through(None)

    def show_over(self, shown: Shown) -> None:
        """Say what lies over the charts now."""
        overlay = shown.overlay
        if self.wish.lens not in overlay.tags:  # the tag was switched off
            self.wish = Wish(None, self.wish.kinds)
        for kind, action in self._switches.items():
            action.setChecked(kind in overlay.kinds)
        self._fill_lens_menu(overlay.tags)
        for action in self._lenses.actions():
            action.setChecked(action.data() == overlay.lens)
        self._through.setText(words.looking_through(overlay.lens))
        self._through.setAccessibleName(self._through.text())
        self._sentence.setText(_lens_sentence(shown, overlay))
        for part in (self._off, self._sentence):
            part.setVisible(overlay.lens is not None)


def _lens_sentence(shown: Shown, overlay: Overlay) -> str:
    if overlay.lens is None:
        return ""
    dots = [trend.dots for trend in shown.trends.values()]
    return words.lens_sentence(
        overlay.lens,
        written=bool(overlay.lens_days),
        rated=any(touched(each, overlay.lens_days).any() for each in dots),
        weeks=any(each.weeks for each in dots),
    )
