"""Support now: who to turn to. It works with and without an open journal, and offline."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui import language, theme
from chime_journal.gui.exercise_files import exercises
from chime_journal.gui.front.outside import Outside
from chime_journal.gui.support.beside import ELSEWHERE, offered
from chime_journal.gui.support.lines import EmergencyCard, LinesCard
from chime_journal.gui.support.now import NowCard, UnlockedPlan
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text, tip

GROUNDING, BREATHING = "grounding", "breathing"  # exercises for a hard moment, by their ids
MEASURE = 720  # pixels at 100 per cent text, where there is nothing of one's own to show
# Pixels of the window at 100 per cent text; below it everything stands in one column.
BESIDE_FROM = 1100


def title() -> str:
    """Return the name of this place."""
    return QCoreApplication.translate("support", "Support now")


def subtitle() -> str:
    """Return the line under the name."""
    return QCoreApplication.translate(
        "support", "You can use this page any time. You do not need a reason."
    )


def country_here() -> str:
    """Return the country the system is set to; where it is set to none, the language's."""
    code = QLocale.territoryToCode(QLocale.system().territory()).lower()
    if not code:
        return language.country()
    known = any(code == country.id for country in offered().countries)
    return code if known else ELSEWHERE


class SupportView(QWidget):
    """Emergency number, own people, lines, what helps right now, and what the app cannot do.

    Signals:
        country_chosen(str): the person chose a country by its id; it is already on screen.
        exercise_asked(str): the person wants to do an exercise, by its id.
    """

    country_chosen = Signal(str)
    exercise_asked = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        people: QWidget | None = None,
        own: tuple[QWidget, ...] = (),
    ) -> None:
        """`own` are the cards at the right, where there is room for two columns."""
        super().__init__(parent)
        self.setObjectName("support_view")
        self._people, self._own = people, own
        self.emergency = EmergencyCard(self)
        self.lines = LinesCard(offered(), self)
        self.lines.country_chosen.connect(self._choose)
        self._cannot = self._what_it_cannot()
        for card in own:
            if isinstance(card, NowCard):
                self._offer_calm(card)
        self._left, self._right = _column(), _column()
        halves = QHBoxLayout(self)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(16)
        halves.addLayout(self._left, 8)
        halves.addLayout(self._right, 7)
        self._halves = halves
        self._beside: bool | None = None
        self._set(beside=False)
        self.order()
        Fitting(self, self._fit)

    def _what_it_cannot(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(2, 0, 0, 0)
        words = self.tr("The app cannot tell how you are and cannot call anyone.")
        row.addWidget(Picture("info", 1.0, box, tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text(words, "small", box, tone="muted"), 1)
        return box

    def show_country(self, name: str) -> None:
        """Show the lines of a country by its id."""
        self.lines.show_country(name)
        self.emergency.show_country(self.lines.country)

    def show_plan(self, words: str) -> None:
        """Offer what a person left readable of their plan, if there is any."""
        if words.strip():
            plan = UnlockedPlan(words, self)
            self._offer_calm(plan)
            for card in self._own:
                card.hide()
                card.deleteLater()
            self._own = (plan,)
            self._set(beside=False)
            tab_through(self.emergency, *self._own)

    def _offer_calm(self, card: NowCard) -> None:
        """Put in a button for each exercise that helps at once."""
        for id_, words in ((GROUNDING, self.tr("Grounding")), (BREATHING, self.tr("Breathing"))):
            exercise = exercises().named(id_)
            if exercise is not None:
                way = card.add(words, exercise.icon, f"go_{id_}")
                way.setToolTip(tip(exercise.about))
                way.clicked.connect(partial(self._ask_exercise, id_))

    def _ask_exercise(self, id_: str, _: bool = False) -> None:
        self.exercise_asked.emit(id_)

    def order(self) -> None:
        """Let Tab go through the cards as they come; in two columns the longest comes last."""
        people = () if self._people is None else (self._people,)
        tab_through(self.emergency, *people, *self._own, self.lines)

    def _choose(self, name: str) -> None:
        self.show_country(name)
        self.country_chosen.emit(name)

    def _set(self, *, beside: bool) -> None:
        """Put everything into one column or two; the emergency number stays first."""
        people = () if self._people is None else (self._people,)
        right = (*self._own, self._cannot)
        left = (self.emergency, *people, self.lines)
        if not beside:
            left, right = (self.emergency, *people, *self._own, self.lines, self._cannot), ()
        for column, things in ((self._left, left), (self._right, right)):
            for at, thing in enumerate(things):
                column.insertWidget(at, thing)
        self._halves.setStretch(1, 7 if beside else 0)
        self._halves.setSpacing(16 if beside else 0)

    def _fit(self) -> None:
        wide = self.window().width() >= BESIDE_FROM * max(0.8, theme.scale())
        beside = wide and self._people is not None
        if beside != self._beside:
            self._beside = beside
            self._set(beside=beside)


def _column() -> QBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(14)
    column.addStretch(1)
    return column


class SupportPlace(Outside):
    """Support now for a time when no journal is open; the chosen country is not kept."""

    def __init__(self) -> None:
        view = SupportView(own=(NowCard(),))
        super().__init__("support_place", (title(), subtitle()), view, MEASURE, scrolls=True)
        self.view = view
        view.show_country(country_here())
