"""What a person waits for in the real window, in a process of its own: run by `in_window`.

`python -m tests.bench.window FOLDER SIZE` opens the journal in FOLDER, uses it as a person does,
and prints what each thing took as JSON: milliseconds, or MB for memory. While it does a thing, a
heartbeat tells how long the event loop was held up: the longest gap, and the usual one.
"""

from __future__ import annotations

import json
import random
import sys
from datetime import date
from pathlib import Path
from statistics import median

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from chime_journal.crypto.kdf import SALT_BYTES, stretch
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.computer.settings_file import Settings, SettingsFile
from chime_journal.gui.front.front import Front
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.keeper import PAUSE
from chime_journal.gui.pages.journal import JournalPage
from tests.bench import corpus
from tests.bench.beats import FRAME, each, pause, until
from tests.bench.figures import timed
from tests.bench.memory import peak, resident
from tests.bench.moves import (
    BURST,
    JUMPS,
    KEY,
    LONG,
    MONTHS,
    NOTCHES,
    TYPED,
    Found,
    held_up,
    long_text,
    sweep,
    turn,
    typing,
)
from tests.factory import CHEAP, WORDS

SIZE = (1366, 768)
UNLOCK = "unlock to Today, beyond the key"
NEVER = 24 * 60 * 60 * 1000  # milliseconds


class Visit:
    """One visit to a journal, from the unlock window to the lock."""

    def __init__(self, folder: Path, size: int) -> None:
        self.folder, self.size, self.found = folder, size, Found()
        file = SettingsFile(folder.parent / "settings.json")
        file.write(Settings(journal=folder))  # on the person's own computer, which knows it
        self.front = Front(Computer(file), cost=CHEAP)
        self.chance = random.Random(size)

    @property
    def page(self) -> JournalPage:
        page = self.workspace.page
        assert isinstance(page, JournalPage)
        return page

    def rest(self) -> float:
        """Wait until the journal has answered all questions and the answers are painted."""
        waited = until(lambda: self.front.journal is not None)
        assert self.front.journal is not None
        session, answers = self.front.journal.session, list[None]()
        for number in (1, 2):  # what is painted may ask for more
            waited += self.painted()
            session.ask(session, lambda _: None, answers.append)
            waited += until(lambda number=number: len(answers) == number)
        return waited + self.painted()

    def painted(self) -> float:
        return timed(QApplication.processEvents)

    def unlock(self) -> None:
        """Open the journal, with everything loaded as it is after a person typed their words."""
        self.front.window.resize(*SIZE)
        self.front.start()
        pause(400)
        until(lambda: not self.front.errands.busy)
        from chime_journal.gui.front import open_journal  # loaded by now, as for a person

        open_journal.SETTLED = NEVER  # the day's check and backup are measured by themselves
        self.found["memory at the unlock window"] = resident()
        view = self.front.window.view
        assert isinstance(view, UnlockView)
        view.words.set_words(WORDS)
        with held_up(self.found, "unlock"):
            view.findChild(QPushButton, "open").click()
            self.found[UNLOCK] = self.rest()
        assert self.front.journal is not None
        self.workspace = self.front.journal.workspace
        pause(1000)
        self.found["memory with Today open"] = resident()

    def go_to_journal(self) -> None:
        with held_up(self.found, "Journal page"):
            made = timed(lambda: self.workspace.go("journal"))
            self.found["Journal page, first visit"] = made + self.rest()
        assert self.page.list.rows.rowCount() >= min(50, self.size)

    def scroll(self) -> None:
        """Turn the wheel notch by notch, then sweep to the very end, then jump about."""
        view, bar = self.page.list, self.page.list.verticalScrollBar()
        with held_up(self.found, "scroll by notches", going_on=True):
            each(FRAME, (turn(view, 1) for _ in range(NOTCHES)))
            self.rest()
        bar.setValue(0)
        with held_up(self.found, "scroll end to end", going_on=True):
            each(FRAME, sweep(view))
            self.rest()
        waits = []
        with held_up(self.found, "jump in the list"):
            for _ in range(JUMPS):
                bar.setValue(self.chance.randrange(bar.maximum() + 1))
                waits.append(self.painted() + self.rest())
        self.found["jump in the list"] = median(waits)
        self.found["memory after scrolling"] = resident()
        bar.setValue(0)
        self.rest()

    def open_one(self) -> None:
        """Click on the third reflection of the list."""
        view = self.page.list
        row = view.visualRect(view.rows.index(2)).center()
        with held_up(self.found, "open a reflection"):
            QTest.mouseClick(
                view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, row
            )
            self.found["open a reflection"] = until(self.page.editor.field.isVisible) + self.rest()

    def write(self, name: str) -> None:
        """Type into the reflection that is open; it is stored at every pause."""
        field, times = self.page.editor.field, list[float]()
        field.moveCursor(field.textCursor().MoveOperation.End)
        with held_up(self.found, name, going_on=True):
            for begin in range(0, len(TYPED), BURST):
                each(KEY, typing(field, TYPED[begin : begin + BURST], self.painted, times))
                pause(PAUSE - KEY)  # the next key comes while the words are being stored
            self.rest()
        self.found[f"{name}, a key"] = median(times)
        pause(PAUSE + 100)
        assert not self.page.editor.unsaved

    def write_long(self) -> None:
        """Do the same in a reflection of 20,000 words."""
        self.workspace.go("journal", "new")
        self.page.editor.field.insertPlainText(long_text(LONG))
        pause(PAUSE + 200)
        self.rest()
        self.write("write in 20,000 words")

    def search(self) -> None:
        """Type a common word letter by letter, faster than each search is asked for."""
        field, rows = self.page.finder.field, self.page.list.rows
        field.setFocus()
        with held_up(self.found, "search letter by letter"):
            each(150, (QTest.keyClick(field, letter) for letter in corpus.COMMON))
            self.found["search, from the last letter"] = until(
                lambda: rows.filter.words == corpus.COMMON
            )
            self.found["search, from the last letter"] += self.rest()
        field.clear()
        until(lambda: not rows.filter.words)
        self.rest()

    def turn_pages(self) -> None:
        """Open the calendar and go to months long ago."""
        finder, waits = self.page.finder, []
        with held_up(self.found, "months of the calendar"):
            finder._date.click()
            self.rest()
            for months in range(MONTHS):
                day = QDate(corpus.LAST_DAY.year, corpus.LAST_DAY.month, 1).addMonths(-months * 7)
                finder.calendar.setCurrentPage(day.year(), day.month())
                waits.append(self.painted() + self.rest())
            finder.show_day(date(2026, 10, 1))
            self.found["show one day"] = self.rest()
        self.found["a month of the calendar"] = median(waits)
        finder._date.click()

    def back_up(self) -> None:
        """Make a backup while the window goes on."""
        assert self.front.journal is not None
        made: list[Path] = []
        session = self.front.journal.session
        with held_up(self.found, "backup"):
            session.beside(
                session, lambda diary: diary.back_up(), lambda backup: made.append(backup.path)
            )
            self.found["backup"] = until(lambda: made)
        self.found["size of a backup"] = made[0].stat().st_size / 1e6
        self.found["size of the journal"] = (
            sum(file.stat().st_size for file in self.folder.glob("journal*") if file.is_file())
            / 1e6
        )

    def lock(self) -> None:
        self.front.lock()
        self.found["lock"] = until(lambda: self.front.journal is None)
        self.found["peak of memory"] = peak()
        pause(100)
        self.found["memory after the lock"] = resident()

    def run(self) -> Found:
        for step in (
            self.unlock,
            self.go_to_journal,
            self.scroll,
            self.open_one,
            lambda: self.write("write"),
            self.search,
            self.turn_pages,
            self.write_long,
            self.back_up,
            self.lock,
        ):
            step()
        self.front.close()
        pause(10)
        # At the end, because memory that deriving keys has used is not always given back.
        self.found[UNLOCK] -= median(timed(derive_key) for _ in range(5))
        return self.found


def derive_key() -> None:
    stretch(WORDS, bytes(SALT_BYTES), CHEAP)


def main(folder: Path, size: int) -> Found:
    from chime_journal.gui import theme
    from chime_journal.gui.application import application

    app = application()
    theme.apply(app, theme.Looks("light", 100))
    return Visit(folder, size).run()


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
