"""What was going on on a day. Nothing written shows until the person picks a dot."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.widgets.buttons import IconButton, button
from chime_journal.gui.widgets.card import Card
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.tab_order import tab_through
from chime_journal.gui.widgets.text import Text, text
from chime_journal.model.checkin import CheckInDraft, PickedDay
from chime_journal.model.chime import Domain
from chime_journal.words.days import day_words
from chime_journal.words.labels import label

BESIDE_FROM = 420  # pixels at 100 per cent text; below it words go under the ratings


class PickedPanel(Card):
    """Empty but for a hint, then one day's ratings, notes and reflections.

    Signals:
        day_opened(date): the person wants to read that day in the journal.
        name_asked(date): the person wants to give that day a name.
        put_away(): the person is done with the day, and it may be cleared.
    """

    day_opened = Signal(object)
    name_asked = Signal(object)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None, hint: str = "") -> None:
        """`hint` says how to pick where it is not a dot that is picked."""
        super().__init__(parent=parent)
        self.setObjectName("picked")
        self._day: date | None = None
        self._title = text("", "section", self)
        self._title.setObjectName("picked_title")
        self._found = QWidget(self)
        self._found.setObjectName("picked_found")
        self._ratings, self._words = QVBoxLayout(), QVBoxLayout()
        for lines in (self._ratings, self._words):
            lines.setSpacing(4)
            lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._found)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(22)
        self._halves.addLayout(self._ratings)
        self._halves.addLayout(self._words, 1)
        self.opener = button(self.tr("Open this day"), name="open_day", clicked=self._ask_open)
        self._namer = button(self.tr("Name this day"), name="add_name", clicked=self._ask_name)
        self._closer = IconButton(self.tr("Put this day away"), "x", parent=self)
        self._closer.setObjectName("put_day_away")
        self._closer.clicked.connect(self.put_away)
        self._hint = text(
            hint
            or self.tr(
                "Pick a dot: click on it, or use the arrow keys and Enter. "
                "Nothing you wrote shows until you pick."
            ),
            "small", self, tone="muted",
        )  # fmt: skip
        self._hint.setObjectName("picked_hint")
        # At the top: it takes the keyboard, so it has to be in sight when the day's words are.
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addWidget(self._title, 1)
        self._head.addLayout(self._buttons())
        self.inside.addLayout(self._head)
        self.inside.addWidget(self._found)
        self.inside.addWidget(self._hint)
        self.inside.addStretch(1)
        self.clear()

    def _buttons(self) -> Flow:
        row = Flow(spacing=8)
        for made in (self.opener, self._namer, self._closer):
            row.addWidget(made)
        return row

    @property
    def day(self) -> date | None:
        """Return the day shown, if one is."""
        return self._day

    def clear(self) -> None:
        """Show nothing but the hint."""
        self._day = None
        self._empty()
        self._show_parts(on=False)

    def renew(self, picked: PickedDay) -> None:
        """Show the day on show as it is now; nothing if another one was picked meanwhile."""
        if picked.day == self._day:
            self.show_day(picked)

    def show_day(self, picked: PickedDay) -> None:
        """Show what was rated and written on one day."""
        self._empty()
        self._day = picked.day
        day = day_words(picked.day, date.today())
        self._title.setText(self.tr("You picked {day}").format(day=day))
        for line in picked.named:
            self._add(self._words, self.tr("You named this day"), "strong")
            self._add(self._words, line.words)
        for goal in picked.reached:
            self._add(self._words, self.tr("You reached a goal"), "strong")
            self._add(self._words, goal.words)
        for checkin in picked.checkins:
            self._add_checkin(checkin, timed=len(picked.checkins) > 1)
        for _, title, excerpt in picked.reflections:
            self._add_reflection(title, excerpt)
        if not picked.reflections:
            none = self.tr("You wrote no reflection on this day.")
            self._add(self._words, none, tone="muted")
        self._show_parts(on=True)
        said = [line.text() for line in self._found.findChildren(Text) if not line.isHidden()]
        self.opener.setAccessibleDescription(". ".join([self._title.text(), *said]))

    @property
    def start(self) -> int:
        """Return the height in pixels of what has to be in sight: the day and a line or two."""
        head = max(self._title.geometry().bottom(), self.opener.geometry().bottom())
        return min(self.height(), head + 3 * self.fontMetrics().lineSpacing())

    def _show_parts(self, *, on: bool) -> None:
        for part in (self._title, self._found, self.opener, self._namer, self._closer):
            part.setVisible(on)

    def hint_at_dots(self, on: bool) -> None:
        """Say how to pick a dot, or not, where there are none; then an empty panel is hidden."""
        self._hint.setVisible(on)
        self.setVisible(on or self._day is not None)

    def follow(self, before: QWidget) -> None:
        """Take the place after `before` in the order of Tab."""
        tab_through(before, self.opener, self._namer, self._closer)

    def go_there(self) -> None:
        """Take the focus; a screen reader then says what was going on."""
        self.opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_checkin(self, checkin: CheckInDraft, *, timed: bool) -> None:
        if timed:
            clock = QTime(checkin.moment.clock.hour, checkin.moment.clock.minute)
            self._add(self._ratings, QLocale().toString(clock, "HH:mm"), "small", "muted")
        for domain in Domain:
            rated = checkin.ratings.get(domain)
            if rated is None:
                continue
            if rated.value is not None:
                said = self.tr("{part} {value}")
                said = said.format(part=label(domain.value), value=rated.value)
                self._add(self._ratings, said, "strong", domain.value)
            self._add_note(domain.value, rated.note)
        self._add_note("hard", checkin.hard)

    def _add_note(self, tag: str, note: str) -> None:
        if note:
            self._add(self._words, label(tag), "strong", tag)
            self._add(self._words, note)

    def _add_reflection(self, title: str, excerpt: str) -> None:
        if title:
            self._add(self._words, title, "strong")
        self._add(self._words, excerpt)

    def _add(self, lines: QVBoxLayout, words: str, face: str = "body", tone: str = "") -> None:
        wrap = lines is self._words
        lines.addWidget(text(words, face, self._found, tone=tone, wrap=wrap))

    def _empty(self) -> None:
        for lines in (self._ratings, self._words):
            while (item := lines.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM * max(0.8, theme.scale())
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        for parts in (self._head, self._halves):
            if parts.direction() != way:
                parts.setDirection(way)

    def _ask_open(self) -> None:
        if self._day is not None:
            self.day_opened.emit(self._day)

    def _ask_name(self) -> None:
        if self._day is not None:
            self.name_asked.emit(self._day)
