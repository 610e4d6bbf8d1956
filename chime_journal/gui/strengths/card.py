"""A strength as a card: its name, its story, and where it showed, as words and links."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.chip import Mark
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.title import TitleLink
from chime_journal.model.chime import Domain
from chime_journal.model.strength import StrengthCard, StrengthUse

SHOWN_USES = 4  # the newest; "Show all" leads to the rest
SHOWN_STORY = 220  # characters
LONGEST_LINK = 34  # usual letters; longer words are cut short, so that they fit the card


class StrengthBox(Card):
    """One strength among others.

    Signals:
        opened(StrengthCard): show and change it.
        all_asked(StrengthCard): show everywhere it showed.
        reflection_asked(int), goal_asked(int): where it showed.
    """

    opened = Signal(object)
    all_asked = Signal(object)
    reflection_asked = Signal(int)
    goal_asked = Signal(int)

    def __init__(self, strength: StrengthCard, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._strength = strength
        self.setObjectName(f"strength_{strength.id}")
        self.inside.addLayout(self._top())
        if strength.story:
            story = strength.story
            if len(story) > SHOWN_STORY:
                story = story[:SHOWN_STORY].rsplit(" ", 1)[0] + "…"
            self.inside.addWidget(text(story, "body", self, tone="muted"))
        if strength.uses:
            uses = Uses(strength, self)
            uses.reflection_asked.connect(self.reflection_asked)
            uses.goal_asked.connect(self.goal_asked)
            uses.all_asked.connect(self._show_all)
            self.inside.addWidget(uses)
        self.inside.addStretch(1)

    def _top(self) -> QHBoxLayout:
        side = round(self.fontMetrics().height() * 1.1)
        gem = QLabel(self)
        ratio = self.devicePixelRatioF()
        gem.setPixmap(icons.pixmap("gem", theme.tokens().accent, side, ratio))
        title = TitleLink(self._strength.name, f"open_strength_{self._strength.id}", self)
        title.setAccessibleName(self.tr("Open {name}").format(name=self._strength.name))
        title.clicked.connect(self._open)
        row = QHBoxLayout()
        row.addWidget(gem, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(title, 1)
        for domain in (domain for domain in Domain if domain in self._strength.domains):
            row.addWidget(Mark(domain.value, self), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _open(self) -> None:
        self.opened.emit(self._strength)

    def _show_all(self) -> None:
        self.all_asked.emit(self._strength)


class Uses(QWidget):
    """Says "where it showed:", with a link for each of the newest places.

    Signals:
        reflection_asked(int), goal_asked(int): the person pressed one.
        all_asked(): show the older ones, too.
    """

    reflection_asked = Signal(int)
    goal_asked = Signal(int)
    all_asked = Signal()

    def __init__(self, strength: StrengthCard, parent: QWidget) -> None:
        super().__init__(parent)
        flow = Flow(self, spacing=3)
        said = text(self.tr("where it showed:"), "small", self, tone="accent", wrap=False)
        flow.addWidget(said)
        metrics = self.fontMetrics()
        most = metrics.averageCharWidth() * LONGEST_LINK
        for number, use in enumerate(strength.uses[:SHOWN_USES]):
            words = metrics.elidedText(use.words, Qt.TextElideMode.ElideRight, most)
            link = button(words or self.tr("Untitled"), name=f"use_{number}", look="link")
            link.setAccessibleName(self.tr("Where it showed: {words}").format(words=use.words))
            link.clicked.connect(partial(self._go, use))
            flow.addWidget(link)
        if len(strength.uses) > SHOWN_USES:
            every = button(self.tr("Show all"), name=f"all_uses_{strength.id}", look="quiet")
            about = self.tr("Show everywhere {name} showed").format(name=strength.name)
            every.setAccessibleName(about)
            every.clicked.connect(self.all_asked)
            flow.addWidget(every)

    def _go(self, use: StrengthUse, _: bool = False) -> None:
        if use.reflection_id is not None:
            self.reflection_asked.emit(use.reflection_id)
        elif use.goal_id is not None:
            self.goal_asked.emit(use.goal_id)
