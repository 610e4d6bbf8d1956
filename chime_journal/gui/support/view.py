"""Support now: who to turn to. It works with and without an open journal, and offline."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui import library, theme
from chime_journal.gui.front.outside import Outside
from chime_journal.gui.support.lines import EmergencyCard, LinesCard
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text

MEASURE = 720  # pixels at 100 per cent text, where there are no own people to show
BESIDE_FROM = 900  # pixels at 100 per cent text; below it everything stands in one column


def title() -> str:
    """Return the name of this place."""
    return QCoreApplication.translate("support", "Support now")


def subtitle() -> str:
    """Return the line under the name."""
    return QCoreApplication.translate(
        "support", "You can use this page any time. You do not need a reason."
    )


def country_here() -> str:
    """Return the country the system is set to, if it has lines here, or else "gb"."""
    code = QLocale.territoryToCode(QLocale.system().territory()).lower()
    return code if any(code == country.id for country in library.countries()) else "gb"


def support_place() -> Outside:
    """Make Support now for a time when no journal is open; the chosen country is not kept."""
    view = SupportView()
    view.show_country(country_here())
    return Outside("support_place", (title(), subtitle()), view, MEASURE, scrolls=True)


class SupportView(QWidget):
    """Emergency number, own people if there are any to show, lines, and what the app cannot do.

    Signals:
        country_chosen(str): the person chose a country by its id; it is already on screen.
    """

    country_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, people: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("support_view")
        self.emergency = EmergencyCard(self)
        self.lines = LinesCard(library.countries(), self)
        self.lines.country_chosen.connect(self._choose)
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self.emergency)
        if people is not None:
            left.addWidget(people)
        left.addWidget(self._cannot())
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.lines)
        right.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(16)
        self._halves.addLayout(left, 5)
        self._halves.addLayout(right, 6)

    def _cannot(self) -> QWidget:
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

    def _choose(self, name: str) -> None:
        self.show_country(name)
        self.country_chosen.emit(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM * max(0.8, theme.scale())
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._halves.direction() != way:
            self._halves.setDirection(way)
