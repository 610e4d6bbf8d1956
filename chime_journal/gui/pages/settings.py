"""Settings: everything applies at once and lives in the journal."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.page import Page
from chime_journal.gui.session import Session
from chime_journal.gui.settings.about import AboutSection
from chime_journal.gui.settings.aloud import AloudSection
from chime_journal.gui.settings.backups import BackupsSection
from chime_journal.gui.settings.in_and_out import InAndOutSection
from chime_journal.gui.settings.leaving import LeavingSection
from chime_journal.gui.settings.lock import LockSection
from chime_journal.gui.settings.looks import LooksSection
from chime_journal.gui.settings.second_place import SecondPlaceSection
from chime_journal.gui.settings.section import Section
from chime_journal.gui.settings.shown import ShownSection
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.model.change import Kind
from chime_journal.model.preferences import Preferences

BESIDE_FROM = 780  # pixels at 100 per cent text


class SettingsPage(Page):
    """Calm cards in two columns, or one."""

    name: ClassVar[str] = "settings"
    icon: ClassVar[str] = "settings"
    foot: ClassVar[bool] = True
    listens: ClassVar[frozenset[Kind]] = frozenset({Kind.PREFERENCE})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(self.label())
        self.header.subtitle.setText(self.tr("Changes work at once and stay in your journal."))
        self.looks, self.shown = LooksSection(self), ShownSection(self)
        self.lock, self.backups = LockSection(session, self), BackupsSection(session, self)
        self.aloud = AloudSection(session.aloud, self)
        self.in_and_out = InAndOutSection(session, self)
        self.about = AboutSection(session, self)
        self.about.sources_asked.connect(self._show_sources)
        self.second, self.leaving = SecondPlaceSection(session, self), LeavingSection(session, self)
        for way in (self.leaving, self.backups):
            way.lock_asked.connect(self.header.lock_asked)
        for part in (self.lock, self.backups, self.second):
            part.changed.connect(self._refresh_backups)
        self._sections: tuple[Section, ...] = (self.looks, self.shown, self.lock, self.backups)
        for section in self._sections:
            section.chosen.connect(self._choose)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(16)
        self._halves.addLayout(
            _column(self.looks, self.shown, self.lock, self.in_and_out, self.leaving), 1
        )
        self._halves.addLayout(_column(self.backups, self.second, self.aloud, self.about), 1)
        self.body.addLayout(self._halves)
        self.body.addStretch(1)
        Fitting(self, self._fit)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("SettingsPage", "Settings")

    def _fit(self) -> None:
        turn(self._halves, self.width(), BESIDE_FROM)

    def refresh(self) -> None:
        self.session.ask(self, lambda diary: diary.preferences.read(), self._show)
        self._refresh_backups()

    def _refresh_backups(self) -> None:
        self.backups.refresh()
        self.second.refresh()

    def _show(self, preferences: Preferences) -> None:
        for section in self._sections:
            section.show_preferences(preferences)

    def _choose(self, name: str, value: object) -> None:
        self.session.change(self, lambda diary: diary.preferences.change(**{name: value}))

    def _show_sources(self) -> None:
        self.went.emit("help", "sources")


def _column(*cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column
