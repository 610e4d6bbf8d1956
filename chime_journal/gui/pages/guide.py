"""Understand CHIME: the person's own words first, then six parts, limits and sources."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from chime_journal.gui import library
from chime_journal.gui.aloud.button import aloud_button
from chime_journal.gui.guide.own_meaning import OwnMeaningCard
from chime_journal.gui.guide.part import GuideCard, TopicsCard
from chime_journal.gui.library import GuidePart
from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.grid import CardGrid
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.model.change import Kind
from chime_journal.model.chime import DOMAIN_TAGS, Tag
from chime_journal.model.preferences import Preferences

# There is little on this page to go to with Tab, and much to read: keys scroll it as a text.
_SCROLLS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
}
LEAST = 320  # pixels a card of words needs at 100 per cent text


class GuidePage(Page):
    """Help and the check-in lead here, and each is led back to."""

    name: ClassVar[str] = "guide"
    icon: ClassVar[str] = "book-open-text"
    within: ClassVar[str] = "help"
    listens: ClassVar[frozenset[Kind]] = frozenset({Kind.PREFERENCE})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(self.label())
        self.header.subtitle.setText(
            self.tr("Five parts of recovery, and what was hard. Take what fits you.")
        )
        self._from = self.within
        self._aloud = aloud_button(
            session.aloud,
            self._spoken,
            name="read_guide",
            look="link",
            tells=self.tr("All of this page"),
        )
        self._back = button("", "arrow-left", name="guide_back", look="link", clicked=self._go_back)
        self.own = OwnMeaningCard(session, self)
        self.parts = [_card(part, self) for part in library.guide_parts()]
        self._lay_out()
        self._name_back()

    def _lay_out(self) -> None:
        pace, *six, dimensions, basis, sources = self.parts
        rows = (((self.own, pace), 2), (six, 3), ((dimensions, basis), 2), ((sources,), 1))
        top = Flow(spacing=18)
        top.addWidget(self._back)
        top.addWidget(self._aloud)
        self.body.addLayout(top)
        for cards, most in rows:
            grid = CardGrid(LEAST, most, self)
            grid.show_cards(cards)
            self.body.addWidget(grid)
        self.body.addStretch(1)
        tab_through(self._back, self._aloud, self.own.field)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Understand CHIME")

    def refresh(self) -> None:
        self.session.ask(self, lambda diary: diary.preferences.read(), self._show)

    def _show(self, preferences: Preferences) -> None:
        self.own.show_words(preferences.recovery_means)
        for card in self.parts:
            if isinstance(card, TopicsCard):
                card.show_topics(spirituality=preferences.spirituality_on)

    def _spoken(self) -> str:
        return "\n".join(card.spoken() for card in self.parts)

    def open(self, target: object) -> None:
        """Open from "help" or "checkin", and lead back there."""
        if target in ("help", "checkin"):
            self._from = str(target)
            self._name_back()

    def _name_back(self) -> None:
        checkin = self._from == "checkin"
        self._back.setText(self.tr("Back to the check-in") if checkin else self.tr("Back to Help"))

    def _go_back(self) -> None:
        self.went.emit(self._from, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action, area = _SCROLLS.get(event.key()), self._scroll_area()
        if action is None or area is None:
            super().keyPressEvent(event)
        else:
            area.verticalScrollBar().triggerAction(action)

    def flush(self) -> None:
        self.own.flush()


def _card(part: GuidePart, parent: QWidget) -> GuideCard:
    kind = TopicsCard if part.id in (*DOMAIN_TAGS, Tag.HARD) else GuideCard
    return kind(part, parent)
