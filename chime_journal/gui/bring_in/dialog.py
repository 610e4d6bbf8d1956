"""Bring in entries: choose a file or folder, see what would happen, then all of it or nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from chime_journal.errors import ImportRefused
from chime_journal.exchange import dry_run
from chime_journal.exchange.dry_run import DryRun, Opened, Reading
from chime_journal.exchange.entry import Left
from chime_journal.exchange.format import Terms
from chime_journal.exchange.formats import suffixes
from chime_journal.exchange.open_export.copy import LOCKED_ENDING, is_copy
from chime_journal.exchange.question import Answer, Question
from chime_journal.gui import theme
from chime_journal.gui.bring_back.card import BringBackCard
from chime_journal.gui.bring_in import words
from chime_journal.gui.bring_in.asked import Asked
from chime_journal.gui.bring_in.foot import Foot
from chime_journal.gui.bring_in.table import LinesTable
from chime_journal.gui.bring_in.told import Counts, Told
from chime_journal.gui.bring_in.work import Work
from chime_journal.gui.dialogs.files import choose_folder, open_file
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.pictures.taking_in import from_bytes
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.notice import Notice
from chime_journal.gui.widgets.text import text
from chime_journal.gui.widgets.waiting import Waiting
from chime_journal.model.change import Change

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

SIZE = QSize(860, 580)
LOOK_EVERY = 60  # milliseconds between two looks at how far the work is


class BringInDialog(QDialog):
    """Reads a file on the worker, compares and writes on the diary's thread."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._work = Work()
        self._opened: Opened | None = None
        self._run: DryRun | None = None
        self._missed: list[Left] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._follow)
        self.setObjectName("bring_in")
        self.setWindowTitle(parent.window().windowTitle())  # neutral, for the taskbar
        self.setAccessibleName(self.tr("Bring in entries"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize((SIZE * theme.scale()).boundedTo(parent.window().size()))
        self._words = text("", "body", self)
        self._words.setObjectName("bring_in_words")
        self._start = Told("book-plus", "kinds", self)
        self._end = Told("circle-check", "told", self)
        about = self.tr("Words you wrote somewhere else can come in here, with their own days.")
        self._start.say(f"{about}\n\n" + "\n".join(words.kinds()))
        self.notice = Notice("bring_in_notice", self)
        self._waiting = Waiting(self)
        self._counts = Counts(self)
        self.table = LinesTable(self)
        self._asked = Asked(self)
        self._asked.changed.connect(self._check_answer)
        self._asked.read_anew.connect(self._ask_anew)
        self.foot = Foot(self)
        self._lay_out()
        self._begin()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(text(self.tr("Bring in entries"), "heading", self))
        for line in (self._words, self.notice, self._waiting, self._counts):
            column.addWidget(line)
        self._room = QWidget(self)
        for view in (self.table, self._asked, self._start, self._end, self._room):
            column.addWidget(view, 1)
        column.addWidget(self.foot)
        foot = self.foot
        foot.close_it.clicked.connect(self.reject)
        foot.stop.clicked.connect(self._ask_stop)
        foot.bring.clicked.connect(self._bring_in)
        foot.go_on.clicked.connect(self._answer)
        for choose in (foot.file, foot.other):
            choose.clicked.connect(self._choose)
        for choose in (foot.folder, foot.other_folder):
            choose.clicked.connect(self._choose_folder)

    def _show(self, view: QWidget | None, *buttons: QWidget) -> None:
        """Show one view, or none, and these buttons."""
        for part in (self.table, self._asked, self._start, self._end):
            part.setVisible(part is view)
        self._counts.setVisible(view is self.table and self._run is not None)
        self._room.setVisible(view is None)
        self._words.setVisible(bool(self._words.text()))
        self.foot.show_only(*buttons)

    def _begin(self) -> None:
        self._words.setText(
            self.tr("You see what would happen first. Nothing is added until you say so.")
        )
        self._run = self._opened = None
        self._show(self._start, self.foot.file, self.foot.folder, self.foot.close_it)

    # Choosing and asking

    def _choose(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in (*suffixes(), LOCKED_ENDING))
        found = open_file(self, self.tr("Choose a file to read"), self.tr("Diaries"), endings)
        if found is not None:
            self.look_at(found)

    def _choose_folder(self) -> None:
        found = choose_folder(self, self.tr("Choose a folder to read"))
        if found is not None:
            self.look_at(found)

    def look_at(self, path: Path) -> None:
        """Read a file or folder and show what bringing it in would do."""
        self._run = None
        self._wait(self.tr("Reading it."))
        self._session.work(self, partial(is_copy, path), partial(self._told, path), self._refused)

    def _told(self, path: Path, copy: bool) -> None:
        """Hand a copy that this app took out on; it holds more than entries."""
        if copy:
            self._rest()
            card = BringBackCard(self._session, path)
            panel = Panel("bring_back_panel", card, self.parentWidget() or self)
            card.left.connect(panel.close)
            self.reject()
            panel.open()
            return
        job = partial(dry_run.open_at, path, Terms.now(), self._work.tick)
        self._session.work(self, job, self._known, self._refused)

    def _known(self, opened: Opened) -> None:
        self._opened = opened
        if opened.question is None:
            self._look(None)
        else:
            self._ask(opened.question)

    def _ask(self, question: Question | None) -> None:
        self._rest()
        if question is None or self._opened is None:
            return
        self._asked.show_question(question)
        self._words.setText(words.kind(self._opened.format.name))
        self._show(self._asked, self.foot.other, self.foot.close_it, self.foot.go_on)
        self._check_answer()

    def _check_answer(self) -> None:
        enough = self._asked.is_enough()
        self.foot.go_on.setEnabled(enough)
        if enough:
            self.notice.clear()
        else:
            self.notice.say(
                self.tr("Choose the column with the day. Each column can be one thing only.")
            )

    def _ask_anew(self) -> None:
        if (opened := self._opened) is not None:
            terms = Terms.now(self._asked.answer())
            job = partial(opened.format.asks, opened.parcel, terms)
            self._session.work(self, job, self._ask, self._refused)

    def _answer(self) -> None:
        self._look(self._asked.answer())

    # Looking

    def _look(self, answer: Answer | None) -> None:
        if (opened := self._opened) is not None:
            self._wait(self.tr("Reading it."))
            opened.parcel.tick = self._work.tick
            job = partial(dry_run.look, opened, Terms.now(answer))
            self._session.work(self, job, self._compare, self._refused)

    def _compare(self, reading: Reading) -> None:
        def compare(diary: Diary) -> DryRun:
            known = diary.reflections.known_sources(reading.sources())
            return dry_run.compare(reading, known)

        self._session.ask(self, compare, self._looked, self._refused)

    def _looked(self, run: DryRun) -> None:
        self._rest()
        self._run = run
        self._counts.show_run(run)
        self.table.show_run(run)
        foot = self.foot
        if run.new:
            next_step = self.tr("This is what would happen. A backup is made first.")
        else:
            next_step = self.tr("There is nothing new in it.")
        self._words.setText(f"{words.kind(run.format)} {next_step}")
        bring = [foot.bring] if run.new else []
        self._show(self.table, *bring, foot.other, foot.other_folder, foot.close_it)
        self.table.setVisible(bool(run.new or run.skipped))
        self._room.setVisible(not (run.new or run.skipped))

    # Bringing in

    def _bring_in(self) -> None:
        run = self._run
        if run is None:
            return
        self._wait(self.tr("Making a backup, then bringing them in."))
        self._missed = []
        work, missed = self._work, self._missed
        self._session.change(
            self,
            lambda diary: dry_run.bring_in(
                diary, run, from_bytes, work.tick, work.stopped, missed.append
            ),
            self._done,
            self._refused,
        )

    def _done(self, _: Change) -> None:
        self._rest()
        run, self._run = self._run, None
        if run is None:
            return
        number = QLocale().toString(len(run.new))
        done = self.tr("Done. New in your journal: {number}.").format(number=number)
        backup = self.tr("A backup from just before lies with your other backups, in Settings.")
        buttons = (self.foot.other, self.foot.other_folder, self.foot.close_it)
        if self.table.show_outside(run, self._missed):
            outside = self.tr("This did not come in. It is still where it was:")
            self._words.setText(f"{done} {backup}\n\n{outside}")
            self._show(self.table, *buttons)
        else:
            self._words.setText("")
            self._end.say(f"{done}\n\n{backup}")
            self._show(self._end, *buttons)

    # While it works, and when it cannot

    def _wait(self, said: str) -> None:
        self._work = Work()
        self._words.setText("")
        self.notice.clear()
        self._waiting.begin(said)
        self._timer.start()
        self._show(None, self.foot.stop)

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
            self.notice.say(words.refusal(problem))
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
