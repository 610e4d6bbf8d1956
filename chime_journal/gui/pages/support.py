"""Support now in an open journal: with own people, the plan, and words left for oneself."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.support import view as support
from chime_journal.gui.support.now import NowCard
from chime_journal.gui.support.own_words import OwnWordsCard
from chime_journal.gui.support.people import PeopleCard
from chime_journal.model.change import Kind
from chime_journal.model.preferences import Preferences


class SupportPage(Page):
    """Who to turn to, one click away from everywhere."""

    name: ClassVar[str] = "support"
    icon: ClassVar[str] = "life-buoy"
    foot: ClassVar[bool] = True
    listens: ClassVar[frozenset[Kind]] = frozenset({Kind.PERSON, Kind.PREFERENCE})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(support.title())
        self.header.subtitle.setText(support.subtitle())
        self.people = PeopleCard(session, self)
        self.now = NowCard(self)
        self.own_words = OwnWordsCard(session, self)
        self.view = support.SupportView(
            self.ground, people=self.people, own=(self.now, self.own_words)
        )
        plan = self.now.add(self.tr("My staying-well plan"), "clipboard-list", "go_plan")
        plan.clicked.connect(self._go_to_plan)
        self.view.order()
        self.people.filled.connect(self.view.order)
        self.view.show_country(support.country_here())
        self.view.country_chosen.connect(self._keep_country)
        self.view.exercise_asked.connect(self._go_to_exercise)
        self.body.addWidget(self.view)
        self.body.addStretch(1)

    @classmethod
    def label(cls) -> str:
        return support.title()

    def refresh(self) -> None:
        self.people.refresh()
        self.session.ask(self, lambda diary: diary.preferences.read(), self._follow)

    def _go_to_exercise(self, id_: str) -> None:
        self.went.emit("exercises", ("exercise", id_))

    def _go_to_plan(self) -> None:
        self.went.emit("plan", None)

    def _follow(self, preferences: Preferences) -> None:
        self.own_words.show_words(preferences.words_for_me)
        if preferences.country not in ("", self.view.lines.country.id):
            self.view.show_country(preferences.country)

    def _keep_country(self, name: str) -> None:
        self.session.change(self, lambda diary: diary.preferences.change(country=name))

    def flush(self) -> None:
        self.people.flush()
        self.own_words.flush()
