"""Share: choose every line, read the very pages through, lock them with words and save."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from chime_journal.errors import Cancelled, PassphraseRefused
from chime_journal.gui.page import Page
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.share.before import Before
from chime_journal.gui.share.choosing import Choosing
from chime_journal.gui.share.finishing import Finishing
from chime_journal.gui.share.foot import Foot
from chime_journal.gui.share.keeping import Keeping
from chime_journal.gui.share.looking import Looking
from chime_journal.gui.share.making import Made, Making
from chime_journal.gui.share.places import Place as Place
from chime_journal.gui.share.places import Places, about
from chime_journal.gui.share.protecting import Protecting
from chime_journal.gui.share.reading import ReadingThrough
from chime_journal.gui.share.saved import SavedView
from chime_journal.gui.share.saving import Saved
from chime_journal.gui.share.working import Working
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.stages import Stages
from chime_journal.model.change import Kind
from chime_journal.model.preferences import Preferences
from chime_journal.model.shared import Choices


class SharePage(Page):
    """Three steps, and what was shared before."""

    name: ClassVar[str] = "share"
    icon: ClassVar[str] = "send"
    listens: ClassVar[frozenset[Kind]] = frozenset(
        {
            *(Kind.REFLECTION, Kind.PICTURE, Kind.CHECKIN, Kind.GOAL, Kind.STEP, Kind.STRENGTH),
            *(Kind.STORY, Kind.PLAN, Kind.RECEIPT, Kind.REPLY),
        }
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header.title.setText(self.label())
        self._choices: Choices | None = None
        self._made: Made | None = None
        self._keeping = Keeping(session, self)
        self._reading_next = False
        self.stages = Stages(
            [self.tr("Choose"), self.tr("Read it through"), self.tr("Protect and save")], self
        )
        self._making = Making(session, self)
        self._making.made.connect(self._show_made)
        self._making.failed.connect(self._fail)
        self._notice = Notice("share_notice", self)
        self._make_places()
        self._foot = Foot(self)
        self._working = Working(self, self._places, self._foot)
        for widget in (self.stages, self._notice):
            self.body.addWidget(widget)
        self.body.addWidget(self._places, 1)
        self.body.addWidget(self._working)
        self.body.addWidget(self._foot)
        self._connect()
        self._go(Place.CHOOSE)
        session.ask(self, lambda diary: diary.preferences.read(), self._show_preferences)

    @classmethod
    def label(cls) -> str:
        return QCoreApplication.translate("pages", "Share")

    def _make_places(self) -> None:
        self._places = Places(self.ground)
        self.choosing = Choosing(self.session, self._places)
        self.reading = ReadingThrough(self._places)
        self.protecting = Protecting(self)
        self._finishing = Finishing(self.session, self.protecting, self)
        self._looking = Looking(self.session, self)
        self.saved = SavedView(self)
        self.receipts = Before(self.session, self)
        for filling in (self.choosing, self.reading):
            self._places.add_filling(filling)
        for standing in (self.protecting, self.saved, self.receipts):
            self._places.add_standing(standing)

    def _connect(self) -> None:
        self.choosing.days_changed.connect(self._ask_choices)
        self.choosing.taken.connect(self._offer)
        self.choosing.changed.connect(self._notice.clear)  # what was said of the choices before
        self.choosing.changed.connect(self._say_going_in)
        self.choosing.paused.connect(self._rest)
        self.reading.paper_picked.connect(self._make)
        self.saved.another_asked.connect(self._protect)
        self.saved.finished.connect(self._start_over)
        self._foot.back_asked.connect(self._back)
        self._foot.on_asked.connect(self._on)
        self._foot.over_asked.connect(self._start_over)
        self._foot.before_asked.connect(lambda: self._go(Place.BEFORE))
        self._foot.stop_asked.connect(self._finishing.stop)
        self._foot.look_asked.connect(self._look)
        self._finishing.saved.connect(self._tell_saved)
        self._looking.ready.connect(self.header.lock_asked)
        for way_out in (self._finishing, self._looking):
            way_out.began.connect(self._wait)
            way_out.rested.connect(self._working.rest)
            way_out.failed.connect(self._fail)
            way_out.outdated.connect(self._choose_again)

    @property
    def place(self) -> Place:
        return Place(self._places.at)

    def _go(self, place: Place) -> None:
        if self.isVisible():
            self.setFocus()  # what had the focus may hide, and it must not land in the sidebar
        self._places.go(place)
        self.receipts.rest()
        self._notice.clear()
        self.stages.setVisible(place <= Place.PROTECT)
        self.stages.go(min(place, Place.PROTECT))
        on = {
            Place.CHOOSE: self.tr("Read it through"),
            Place.READ: self.tr("Protect and save"),
            Place.PROTECT: self.tr("Save the file"),
        }.get(place, "")
        steps_back = place in (Place.READ, Place.PROTECT, Place.BEFORE)
        looking_back = place in (Place.CHOOSE, Place.SAVED)
        choosing, reading = place is Place.CHOOSE, place is Place.READ
        self._foot.show_for(on, back=steps_back, over=choosing, before=looking_back, look=reading)
        self.header.subtitle.setText(about(place))
        self._say_going_in()
        area = self.findChild(QScrollArea, f"{self.name}_scroll")
        if area is not None:
            area.verticalScrollBar().setValue(0)

    # What may be ticked, and what is

    def refresh(self) -> None:
        self._ask_choices()
        self.receipts.refresh()

    def _ask_choices(self) -> None:
        first, last = self.choosing.period.days()
        self.session.ask(self, lambda diary: diary.choices(first, last), self._offer)

    def _offer(self, choices: Choices) -> None:
        changed = self._choices is not None and choices != self._choices
        self._choices = choices
        self.choosing.offer(choices)
        self._say_going_in()
        if changed and (self._reading_next or self.place in (Place.READ, Place.PROTECT)):
            self._choose_again()
        elif self.place is Place.CHOOSE:
            self._rest()
        elif changed:
            self._drop()

    def _show_preferences(self, preferences: Preferences) -> None:
        self._keeping.know(preferences)
        self.choosing.show_preferences(preferences)

    def _say_going_in(self) -> None:
        words = self.choosing.going_in() if self.place is Place.CHOOSE else ""
        self._foot.words.setText(self.tr("Goes in: {parts}").format(parts=words) if words else "")

    def _rest(self) -> None:
        """The person paused: keep the note, and show the first page as it would be now."""
        self._store()
        if self.place is Place.CHOOSE and self.choosing.preview.isVisible():
            self.choosing.preview.wait()
            self._make()

    def _store(self) -> None:
        self._keeping.keep(self.choosing.name.text(), self.choosing.note)

    def left(self) -> None:
        self._store()

    def flush(self) -> None:
        self._finishing.stop()
        self.receipts.adding.stop()
        self.choosing.flush()
        self._store()

    # Making the pages

    def _make(self, _paper: str = "") -> None:
        self.choosing.hold()
        self._making.make(self.choosing.selection(), self.reading.paper)

    def _show_made(self, made: Made) -> None:
        self._made = made
        self.choosing.show_made(made)
        if self._reading_next:
            self._reading_next = False
            self._working.rest()
            self._go(Place.READ)
            self.reading.view.setFocus()
        if self.place is Place.READ:
            self.reading.show_made(made)

    def _on(self) -> None:
        match self.place:
            case Place.CHOOSE:
                self._read()
            case Place.READ:
                self._protect()
            case Place.PROTECT if self._made is not None:
                self._finishing.save(self._made)

    def _back(self) -> None:
        before = {Place.PROTECT: Place.READ}.get(self.place, Place.CHOOSE)
        self._go(before)
        if before is Place.CHOOSE:
            self.reading.forget()
            self._rest()

    def _read(self) -> None:
        if not self.choosing.going_in():
            self._notice.say(self.tr("Nothing goes in yet. Tick something, or write a note."))
            return
        self._store()
        self._reading_next = True
        self._wait(self.tr("Making the pages"))
        self._make()

    # Protecting and saving

    def _protect(self) -> None:
        if self._made is None:  # the journal has changed since it was saved
            self._choose_again()
            return
        self._go(Place.PROTECT)
        self.protecting.begin()

    def _look(self) -> None:
        if self._made is None:
            self._choose_again()
        else:
            self._looking.look(self._made)

    def _tell_saved(self, saved: Saved) -> None:
        self.saved.show_saved(saved, kept=self.receipts.keeps)
        self.protecting.forget()
        self._go(Place.SAVED)

    # Waiting and trouble

    def _wait(self, words: str, can_stop: bool = False) -> None:
        self._notice.clear()
        self._working.work(words, can_stop=can_stop)

    def _fail(self, problem: Exception) -> None:
        self._reading_next = False
        self._working.rest()
        known = explain(problem)
        if known is None:
            self.session.troubled.emit(problem)
        elif isinstance(problem, Cancelled):
            self._notice.say(self.tr("Stopped. Nothing was saved."))
        elif isinstance(problem, PassphraseRefused):
            self.protecting.refuse(str(known))
        elif self.place is Place.PROTECT:
            self.protecting.notice.say(str(known))
        else:
            self._notice.say(str(known))

    def _drop(self) -> None:
        """Keep no document that may hold what the person took back since."""
        self._making.forget()
        self._made = None
        self.reading.forget()

    def _choose_again(self) -> None:
        self._drop()
        if self._reading_next:  # the pages were on their way
            self._reading_next = False
            self._working.rest()
        self.protecting.forget()
        self._go(Place.CHOOSE)
        self._notice.say(self.tr("Your journal has changed. Look at your choices once more."))
        self._rest()

    def _start_over(self) -> None:
        self._drop()
        for place in (self.protecting, self.saved):
            place.forget()
        self.choosing.start_over()
        self._store()
        self._go(Place.CHOOSE)
