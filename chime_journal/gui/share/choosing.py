"""Step one: what goes in, ticked one by one; everything starts unticked."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from chime_journal.diary.preferences import NAME_LIMIT, SHARE_NOTE_LIMIT
from chime_journal.gui import theme
from chime_journal.gui.session import Session
from chime_journal.gui.share import things
from chime_journal.gui.share.keep_choice import KeepChoice
from chime_journal.gui.share.making import Made
from chime_journal.gui.share.names import NamesToChange
from chime_journal.gui.share.part import Part
from chime_journal.gui.share.period import PeriodChoice
from chime_journal.gui.share.pictured import LookAtPicture
from chime_journal.gui.share.places import LowScroll
from chime_journal.gui.share.preview import Preview
from chime_journal.gui.share.template import KeptChoices
from chime_journal.gui.widgets.card import Card, rule
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.limit import limit_length
from chime_journal.gui.widgets.scrolled import Scrolled
from chime_journal.gui.widgets.text import text
from chime_journal.model.preferences import Preferences
from chime_journal.model.shared import Choices, Selection
from chime_journal.model.template import Chosen
from chime_journal.words.days import full_day
from chime_journal.words.report import kept_private

PAUSE = 500  # milliseconds of no change before the pages are made again
BESIDE_FROM = 700  # pixels at 100 per cent text; below it the small page gives way
NOTE_LINES = 3


class Choosing(QWidget):
    """The form and the small page beside it.

    Signals:
        days_changed(): the days are others; what may be ticked has to be asked for.
        paused(): something changed, and then nothing for a moment.
        changed(): something changed just now.
        taken(Choices): a kept choice was taken over; this may be ticked in its days.
    """

    days_changed = Signal()
    paused = Signal()
    changed = Signal()
    taken = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.paused)
        self.preview = Preview(self)
        self._look = LookAtPicture(session, self)
        card, inner = self._card()
        self._make(session, inner)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._lay_out(inner)
        self._row.addWidget(card, 6)
        self._row.addWidget(self.preview, 5)
        self._say_days()
        Fitting(self, self._fit)

    def _make(self, session: Session, inner: QWidget) -> None:
        """Make what goes into the box, in the order that Tab goes through it."""
        self._kept = KeptChoices(session, inner)
        self._kept.used.connect(self._take)
        self._days = text("", "body", inner, tone="muted")
        self._days.setObjectName("share_days_said")
        self.period = PeriodChoice(inner)
        self.period.changed.connect(self.days_changed)
        self._people_row = self._people(inner)
        self._parts = {name: self._part(name, inner) for name in things.PARTS}
        self._note = self._note_field(inner)
        self.names = NamesToChange(inner)
        self.names.changed.connect(self._changed)
        self._keep = KeepChoice(session, lambda: (self.selection(), self.period.back), inner)
        self._keep.opened.connect(self._show_keep)

    def _part(self, name: str, parent: QWidget) -> Part:
        together = self.tr("Tick all charts") if name == "charts" else ""
        none, lead = things.none(name), things.lead(name)
        made = Part(name, things.title(name), parent, none=none, lead=lead, together=together)
        made.changed.connect(self._changed)
        made.look_asked.connect(self._look.open)
        return made

    def _card(self) -> tuple[Card, Scrolled]:
        """Make the box on the left, and what scrolls in it."""
        card = Card(parent=self, margin=0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        area = self._area = LowScroll(card)
        area.setObjectName("choosing_scroll")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = Scrolled()
        area.setWidget(inner)
        card.inside.addWidget(area)
        return card, inner

    def _lay_out(self, inner: QWidget) -> None:
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(text(self.tr("What goes in"), "section", inner))
        column.addWidget(self._kept)
        column.addWidget(self._days)
        column.addWidget(self.period)
        column.addLayout(self._people_row)
        column.addWidget(rule(inner))
        for part in self._parts.values():
            column.addWidget(part)
        about = self.tr("Goals, strengths, plan and story are shown as they are today.")
        column.addWidget(text(about, "small", inner, tone="muted"))
        column.addWidget(text(self.tr("A note to them"), "strong", inner))
        column.addWidget(self._note)
        column.addWidget(rule(inner))
        column.addWidget(self.names)
        column.addWidget(rule(inner))
        column.addWidget(self._keep)
        column.addStretch(1)

    def _people(self, parent: QWidget) -> QBoxLayout:
        self.for_whom = self._line("for_whom", self.tr("For whom"), parent)
        self.name = self._line("own_name", self.tr("Your name on it"), parent)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(10)
        for field in (self.for_whom, self.name):
            pair = QVBoxLayout()
            pair.setSpacing(4)
            words = text(field.accessibleName(), "strong", parent)
            words.setBuddy(field)
            pair.addWidget(words)
            pair.addWidget(field)
            row.addLayout(pair, 1)
        return row

    def _line(self, name: str, words: str, parent: QWidget) -> QLineEdit:
        made = QLineEdit(parent)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setMaxLength(NAME_LIMIT)
        made.setPlaceholderText(self.tr("If you like"))
        made.textEdited.connect(self._changed)
        return made

    def _note_field(self, parent: QWidget) -> QPlainTextEdit:
        note = QPlainTextEdit(parent)
        note.setObjectName("share_note")
        note.setAccessibleName(self.tr("A note to them"))
        note.setPlaceholderText(self.tr("What I want to talk about this time"))
        note.setTabChangesFocus(True)
        limit_length(note, SHARE_NOTE_LIMIT)
        note.textChanged.connect(self._changed)
        return note

    @property
    def note(self) -> str:
        return self._note.toPlainText()

    def show_preferences(self, preferences: Preferences) -> None:
        """Put in the name and the note that are kept, where nothing was typed yet."""
        if not self.name.text():
            self.name.setText(preferences.name)
        if not self.note and preferences.share_note:
            self._note.setPlainText(preferences.share_note)

    def offer(self, choices: Choices) -> None:
        """Show what may be ticked in the days of `choices`; ask again if they are others by now."""
        if (choices.first, choices.last) != self.period.days():
            self.days_changed.emit()
            return
        for name, found in things.of(choices).items():
            self._parts[name].offer(found)
        self._say_days()

    def _take(self, chosen: Chosen) -> None:
        """Tick what was chosen then, in the days it is about, and untick all else."""
        self.period.show_days(chosen.days)
        self.offer(chosen.choices)
        ticked = [(name, key) for name, keys in chosen.ticked.items() for key in keys]
        for name, part in self._parts.items():
            inside = (name, "pictures") if name == "reflections" else (name,)
            left = {place: left for place, left in chosen.left_out.items() if place[0] in inside}
            part.tick(ticked, left)
        self.names.show_names(chosen.names)
        self._keep.rest()
        self._keep.suggest(chosen.name)
        self._changed()
        self.taken.emit(chosen.choices)

    def selection(self) -> Selection:
        """Return what is ticked now."""
        first, last = self.period.days()
        picks = {name: part.picks for name, part in self._parts.items()}
        ticked: dict[str, Any] = {name: each.of(name) for name, each in picks.items()}
        return Selection(
            first=first,
            last=last,
            charts=ticked["charts"],
            checkin_notes=ticked["notes"],
            hard=ticked["hard"],
            reflections=ticked["reflections"],
            pictures=picks["reflections"].of("pictures"),
            goals=ticked["goals"],
            strengths=ticked["strengths"],
            plan=ticked["plan"],
            story=ticked["story"],
            left_out={
                place: left for each in picks.values() for place, left in each.left_out.items()
            },
            names=self.names.names,
            mark=kept_private(),
            note=self.note,
            for_whom=self.for_whom.text(),
            name=self.name.text(),
        )

    def show_made(self, made: Made) -> None:
        """Show how the choices look on paper, and say which names are not there."""
        self.preview.show_pdf(made.report.pdf)
        if made.selection.names == self.names.names:
            self.names.tell_absent(made.absent_names)

    def going_in(self) -> str:
        """Say what goes in so far; never what stays out."""
        words = []
        for name, part in self._parts.items():
            for kind in (name, "pictures") if name == "reflections" else (name,):
                if count := len(part.picks.of(kind)):
                    words.append(f"{things.title(kind)} {self.locale().toString(count)}")
        if self.note.strip():
            words.append(things.title("note"))
        return " · ".join(words)

    def start_over(self) -> None:
        """Untick everything and forget the note and the names to change; their own name stays."""
        for part in self._parts.values():
            part.untick()
        self._note.clear()
        self.for_whom.clear()
        self.names.start_over()
        self._kept.rest()
        self._keep.rest()
        self._keep.suggest()
        self.period.start_over()
        self._area.verticalScrollBar().setValue(0)
        self.preview.forget()
        self.days_changed.emit()

    def _show_keep(self) -> None:
        """Bring all of it into sight once it has its new height."""
        QTimer.singleShot(0, self._keep, partial(self._area.ensureWidgetVisible, self._keep))

    def flush(self) -> None:
        """Hand over what is being said of a picture."""
        self._look.flush()

    def hold(self) -> None:
        """Stop waiting for a pause."""
        self._pause.stop()

    def _changed(self) -> None:
        self._pause.start()
        self.changed.emit()

    def _say_days(self) -> None:
        first, last = self.period.days()
        shown = self.tr("{first_day} to {last_day}")
        self._days.setText(shown.format(first_day=full_day(first), last_day=full_day(last)))

    def _fit(self) -> None:
        scale = max(0.8, theme.scale())
        room = self.width() >= BESIDE_FROM * scale
        if room and self.preview.isHidden():
            self._pause.start()  # no pages are made while there is no room to show them
        self.preview.setVisible(room)
        lines = self._note.fontMetrics().lineSpacing() * NOTE_LINES
        self._note.setFixedHeight(lines + 30)
        narrow = self.width() < BESIDE_FROM * scale * 0.6
        way = QBoxLayout.Direction
        self._people_row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
