"""The two cards of Support now that are the same for everybody: emergency number, and lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui.library import Country, Line
from chime_journal.gui.support.beside import Offered
from chime_journal.gui.support.lines_file import FILE
from chime_journal.gui.support.refusals import explain
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.gui.widgets.contact import Contact, Reach
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import text
from chime_journal.words.days import full_day


class EmergencyCard(Card):
    """The emergency number: first on the page, and the largest thing on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent, look="outlined", margin=14)
        self.setObjectName("emergency")
        picture = Picture("phone", 1.4, self)
        self._words = text(self.tr("In danger right now"), "section", self)
        self._about = text("", "body", self, tone="muted")
        self._about.setObjectName("emergency_about")
        self._number = Reach("", "huge", self)
        self._number.setObjectName("emergency_number")
        left = QHBoxLayout()
        left.setSpacing(13)
        left.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        left.addWidget(self._words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._number)
        self.inside.addLayout(self._row)
        self.inside.addWidget(self._about)

    def show_country(self, country: Country) -> None:
        """Show a country's number."""
        self._number.setText(country.emergency)
        self._number.setAccessibleName(
            self.tr("In danger right now: {number}").format(number=country.emergency)
        )
        self._about.setText(country.emergency_about)
        self._about.setVisible(bool(country.emergency_about))
        self._arrange()

    def _arrange(self) -> None:
        needed = self._words.natural_width() + self._number.natural_width() + 110
        beside = self.width() >= needed
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class LinesCard(Card):
    """Lines to call or text, by country and part of the country.

    Signals:
        country_chosen(str): the person chose a country by its id.
    """

    country_chosen = Signal(str)

    def __init__(self, offered: Offered, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("lines")
        self._countries = offered.countries
        self._contacts: list[tuple[Line, Contact]] = []
        self._country = DropDown("country", self.tr("Country"), self)
        for country in self._countries:
            self._country.addItem(country.name, country.id)
        self._region = DropDown("region", self.tr("Part of the country"), self)
        self._country.activated.connect(self._choose)
        self._region.activated.connect(self._fill)
        self._trouble = text(explain(offered.trouble) if offered.trouble else "", "body", self)
        self._trouble.setObjectName("lines_trouble")
        self._trouble.setVisible(offered.trouble is not None)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._missing = text("", "body", self)
        self._missing.setObjectName("missing_lines")
        self._read = text("", "small", self, tone="muted")
        self._read.setObjectName("read_on")
        self._beside = text("", "small", self, tone="muted")
        self._beside.setObjectName("lines_beside")
        self._where = button(self.tr("Where we read them"), name="show_sources", look="link")
        self._where.clicked.connect(self._turn_sources)
        self._sources_shown = False
        self._lay_out()

    def _lay_out(self) -> None:
        choosers = Flow(spacing=8)
        for box in (self._country, self._region):
            choosers.addWidget(box)
        self.inside.addWidget(text(self.tr("Lines you can call or text"), "section", self))
        self.inside.addWidget(self._trouble)
        self.inside.addLayout(choosers)
        self.inside.addLayout(self._rows)
        self.inside.addWidget(self._missing)
        self.inside.addWidget(self._read)
        self.inside.addWidget(self._beside)
        self.inside.addWidget(self._where, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def country(self) -> Country:
        """Return the country on screen."""
        return self._countries[self._country.currentIndex()]

    def show_country(self, name: str) -> None:
        """Show a country by its id; an unknown one shows the last: anywhere else."""
        at = self._country.findData(name)
        self._country.setCurrentIndex(at if at >= 0 else len(self._countries) - 1)
        self._region.clear()
        self._region.addItem(self.tr("All parts"), "")
        for region in self.country.regions:
            self._region.addItem(region.name, region.id)
        self._region.setVisible(bool(self.country.regions))
        self._fill()

    def _choose(self) -> None:
        self.country_chosen.emit(self._country.currentData())

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.setParent(None)
                gone.deleteLater()
        self._contacts.clear()
        region = self._region.currentData() or ""
        for line in self.country.lines_in(region):
            contact = Contact(line.name, self._about(line, region), line.reach, self)
            contact.setObjectName(f"line_{line.id}")
            if line.beside:
                contact.reach.setAccessibleDescription(self._beside_words(line))
            self._rows.addWidget(contact)
            self._rows.addWidget(rule(self))
            self._contacts.append((line, contact))
        self._where.raise_()  # made last, for the order of Tab: it stands below the rows
        tab_through(self)
        self._missing.setText(self._missing_words(self.country.missing_in(region)))
        self._missing.setVisible(bool(self._missing.text()))
        self._say_whose()
        self._show_sources()

    def _say_whose(self) -> None:
        """Say at the end where lines were read, and that others wrote some of them."""
        others = [line.beside for line, _ in self._contacts]
        self._read.setText(
            self.tr(
                "Read on public pages on {day}. We have not rung them. Numbers can change."
            ).format(day=full_day(self.country.read))
        )
        self._read.setVisible(not self.country.beside)
        self._beside.setText(
            self.tr(
                "Some lines come from {file}, a file on this computer. "
                "Those who make this app did not write it."
            ).format(file=FILE)
        )
        self._beside.setVisible(any(others))

    def _about(self, line: Line, region: str) -> str:
        if region or not line.regions:
            return line.about
        names = [part.name for part in self.country.regions if part.id in line.regions]
        return f"{line.about} · {', '.join(names)}"

    def _missing_words(self, topics: tuple[str, ...]) -> str:
        words = {
            "drug_and_alcohol": self.tr("Missing here: a line about drugs and alcohol."),
            "domestic_abuse": self.tr("Missing here: a line for when someone hurts or scares you."),
        }
        if not topics:
            return ""
        none = self.tr("We found none that two public pages agree on.")
        return "\n".join((*(words[topic] for topic in topics), none))

    def _source_words(self, line: Line) -> str:
        places = [QUrl(page).host() or page for page in line.sources]
        named = ", ".join(place.removeprefix("www.").rstrip(".") for place in places)
        day = full_day(line.read)
        return self.tr("Read on {day}: {places}").format(day=day, places=named)

    def _beside_words(self, line: Line) -> str:
        if line.instead_of:
            return self.tr("From a file on this computer, in place of {number}.").format(
                number=line.instead_of
            )
        return self.tr("From a file on this computer.")

    def _detail(self, line: Line) -> str:
        beside = self._beside_words(line) if line.beside else ""
        sources = self._source_words(line) if self._sources_shown else ""
        return " ".join(part for part in (beside, sources) if part)

    def _turn_sources(self) -> None:
        self._sources_shown = not self._sources_shown
        self._where.setText(
            self.tr("Hide where we read them")
            if self._sources_shown
            else self.tr("Where we read them")
        )
        self._where.setAccessibleName(self._where.text())
        self._show_sources()

    def _show_sources(self) -> None:
        for line, contact in self._contacts:
            contact.detail.setText(self._detail(line))
            contact.detail.setVisible(bool(contact.detail.text()))
