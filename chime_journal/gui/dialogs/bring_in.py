"""Bring in entries: choose a file, see what would happen, then all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.errors import Cancelled, ImportRefused
from chime_journal.exchange import dry_run
from chime_journal.exchange.dry_run import DryRun, Reading
from chime_journal.exchange.format import Terms
from chime_journal.exchange.formats import suffixes
from chime_journal.gui.dialogs import bring_in_words
from chime_journal.gui.dialogs.bring_in_table import LinesTable
from chime_journal.gui.dialogs.files import open_file
from chime_journal.gui.pictures.taking_in import from_bytes
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting
from chime_journal.model.change import Change

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

SIZE = QSize(820, 560)
LOOK_EVERY = 60  # milliseconds between two looks at how far the work is


class _Work:
    """How far a piece of work on another thread is, and whether it should stop."""

    def __init__(self) -> None:
        self.part = 0.0
        self._stop = Event()

    def tick(self, part: float) -> None:
        """Note the part done, 0 to 1. Raises Cancelled once `stop` was called."""
        self.part = part
        if self._stop.is_set():
            raise Cancelled

    def stop(self) -> None:
        self._stop.set()

    def stopped(self) -> bool:
        return self._stop.is_set()


class _Told(QWidget):
    """A picture with sentences under it, in the middle of the room there is."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = text("", "lead", self, tone="muted")
        self.words.setObjectName(name)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(Picture(icon, 2.4, self))
        column.addWidget(self.words)
        column.addStretch(2)


class BringInDialog(QDialog):
    """Reads a file on the worker, compares and writes on the diary's thread."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._work = _Work()
        self._run: DryRun | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._follow)
        self.setObjectName("bring_in")
        self.setWindowTitle(parent.window().windowTitle())  # neutral, for the taskbar
        self.setAccessibleName(self.tr("Bring in entries"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(SIZE.boundedTo(parent.window().size()))
        self._words = text("", "body", self)
        self._words.setObjectName("bring_in_words")
        self._start = _Told("book-plus", "kinds", self)
        self._start.words.setText(
            self.tr("Words you wrote somewhere else can come in here, with their own days.")
            + "\n\n"
            + self.tr("The app reads a JSON list of entries, and the JSON file that jrnl saves."),
        )
        self._end = _Told("circle-check", "told", self)
        self.notice = Notice("bring_in_notice", self)
        self._waiting = Waiting(self)
        self.table = LinesTable(self)
        self._lay_out()
        self._begin()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(text(self.tr("Bring in entries"), "heading", self))
        for part in (self._words, self.notice, self._waiting, self._make_counts()):
            column.addWidget(part)
        self._room = QWidget(self)
        for part in (self.table, self._start, self._end, self._room):
            column.addWidget(part, 1)
        column.addLayout(self._make_buttons())

    def _make_counts(self) -> QWidget:
        self._counts = QWidget(self)
        flow = Flow(self._counts, spacing=22)
        self._new, self._here, self._skipped = (text("", "strong", wrap=False) for _ in range(3))
        shown = (
            ("plus", "count_new", self._new),
            ("check", "count_here", self._here),
            ("minus", "count_skipped", self._skipped),
        )
        for icon, name, words in shown:
            words.setObjectName(name)
            pair = QWidget(self._counts)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(Picture(icon, 1.0, pair))
            row.addWidget(words)
            flow.addWidget(pair)
        return self._counts

    def _make_buttons(self) -> QHBoxLayout:
        self._stop = button(self.tr("Stop"), "x", name="stop_bringing", clicked=self._ask_stop)
        self._close = button(self.tr("Close"), name="close_bring_in", clicked=self.reject)
        self._other = button(
            self.tr("Another file"), "folder-open", name="other_file", clicked=self._choose
        )
        self._choose_button = button(
            self.tr("Choose a file"),
            "folder-open",
            name="choose_file",
            look="primary",
            clicked=self._choose,
        )
        self._bring = button(
            self.tr("Bring them in"),
            "book-plus",
            name="bring_them_in",
            look="primary",
            clicked=self._bring_in,
        )
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for made in (self._close, self._other, self._stop, self._choose_button, self._bring):
            row.addWidget(made)
        return row

    def _show(self, *parts: QWidget) -> None:
        """Show these parts and hide the others."""
        views = (self.table, self._start, self._end)
        buttons = (self._choose_button, self._bring, self._other, self._stop, self._close)
        for part in (self._counts, *views, *buttons):
            part.setVisible(part in parts)
        self._words.setVisible(bool(self._words.text()))
        self._room.setVisible(not any(view in parts for view in views))
        leading = (self._choose_button, self._bring, self._stop)
        next((part for part in leading if part in parts), self._close).setFocus()

    def _begin(self) -> None:
        self._words.setText(
            self.tr("You see what would happen first. Nothing is added until you say so.")
        )
        self._show(self._start, self._choose_button, self._close)

    # Looking

    def _choose(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in suffixes())
        found = open_file(self, self.tr("Choose a file to read"), self.tr("Diaries"), endings)
        if found is not None:
            self.look_at(found)

    def look_at(self, path: Path) -> None:
        """Read a file and show what bringing it in would do."""
        self.notice.clear()
        self._wait(self.tr("Reading the file."))
        tick, terms = self._work.tick, Terms.now()

        def look() -> Reading:
            return dry_run.look(dry_run.open_at(path, terms, tick), terms)

        self._session.work(self, look, self._compare, self._refused)

    def _compare(self, reading: Reading) -> None:
        def compare(diary: Diary) -> DryRun:
            known = diary.reflections.known_sources(reading.sources())
            return dry_run.compare(reading, known)

        self._session.ask(self, compare, self._looked, self._refused)

    def _looked(self, run: DryRun) -> None:
        self._rest()
        self._run = run
        number = QLocale().toString
        self._new.setText(self.tr("New: {number}").format(number=number(len(run.new))))
        self._here.setText(self.tr("Already here: {number}").format(number=number(run.here)))
        self._skipped.setText(self.tr("Skipped: {number}").format(number=number(len(run.skipped))))
        self.table.show_run(run)
        shown: list[QWidget] = [self._counts, self._other, self._close]
        if run.new or run.skipped:
            shown.append(self.table)
        if run.new:
            shown.append(self._bring)
            self._words.setText(self.tr("This is what would happen. A backup is made first."))
        else:
            self._words.setText(self.tr("There is nothing new in this file."))
        self._show(*shown)

    # Bringing in

    def _bring_in(self) -> None:
        run = self._run
        if run is None:
            return
        self._wait(self.tr("Making a backup, then bringing them in."))
        work = self._work
        self._session.change(
            self,
            lambda diary: dry_run.bring_in(diary, run, from_bytes, work.tick, work.stopped),
            self._done,
            self._refused,
        )

    def _done(self, _: Change) -> None:
        self._rest()
        run, self._run = self._run, None
        count = len(run.new) if run is not None else 0
        number = QLocale().toString(count)
        self._words.setText("")
        self._end.words.setText(
            self.tr("Done. New reflections in your journal: {number}.").format(number=number)
            + "\n\n"
            + self.tr("A backup from just before lies with your other backups, in Settings.")
        )
        self._show(self._end, self._other, self._close)

    # While it works, and when it cannot

    def _wait(self, words: str) -> None:
        self._work = _Work()
        self._words.setText("")
        self.notice.clear()
        self._waiting.begin(words)
        self._timer.start()
        self._show(self._stop)

    def _follow(self) -> None:
        if self._work.part:
            self._waiting.fill(self._work.part)

    def _rest(self) -> None:
        self._timer.stop()
        self._waiting.end()

    def _ask_stop(self) -> None:
        self._work.stop()

    def _refused(self, problem: Exception) -> None:
        self._rest()
        self._begin()
        if isinstance(problem, ImportRefused):
            self.notice.say(bring_in_words.refusal(problem))
            return
        known = explain(problem)
        if known is not None:
            self.notice.say(str(known))
        else:
            self._session.troubled.emit(problem)

    def reject(self) -> None:
        """Close; work that is going on stops first, and nothing of it stays."""
        self._work.stop()
        super().reject()
