"""The real window for tests: a real front, cheap keys, clocks that are set by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from chime_journal import diary
from chime_journal.diary.journal import Diary
from chime_journal.gui import theme
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.computer.settings_file import SettingsFile
from chime_journal.gui.front.front import Front
from chime_journal.gui.front.idle import IdleWatch
from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.writing.field import WritingField
from chime_journal.model.reflection import Filter
from tests.factory import CHEAP, WORDS, draft, new_journal


class Clocks:
    """A steady clock and a wall clock, moved by the test."""

    def __init__(self) -> None:
        self.steady = 1000.0
        self.wall = 1_800_000_000.0

    def pass_by(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds


class Stage:
    """A front on a temporary computer, with the moves a person makes."""

    def __init__(self, qtbot: QtBot, folder: Path, *, portable: bool = False) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.file = SettingsFile(folder / "config" / "settings.json")
        self.clocks = Clocks()
        self._fronts: list[Front] = []
        self.front = self.new_front(portable=portable)

    def new_front(self, *, portable: bool = False) -> Front:
        theme.load_fonts()
        app = QApplication.instance()
        watch = IdleWatch(app, steady=lambda: self.clocks.steady, wall=lambda: self.clocks.wall)
        self.watch = watch
        self.front = Front(Computer(self.file, portable=portable), cost=CHEAP, watch=watch)
        self._fronts.append(self.front)
        return self.front

    def start(self) -> Front:
        self.front.start()
        self.qtbot.waitExposed(self.front.window)
        return self.front

    def find(self, kind: type, name: str):
        found = self.front.window.view.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        found = self.find(QPushButton, name)
        assert found.isEnabled(), name
        found.click()

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    @property
    def unlock(self) -> UnlockView:
        view = self.front.window.view
        assert isinstance(view, UnlockView)
        return view

    def until(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=20_000)

    def give_words(self, words: str = WORDS) -> None:
        self.unlock.words.set_words(words)
        self.press("open")

    def wait_open(self) -> None:
        self.until(lambda: self.front.journal is not None and not self.front.journal.session.busy)

    def open(self, journal: Path, words: str = WORDS) -> None:
        self.unlock.choose(journal)
        self.give_words(words)
        self.wait_open()

    def wait_locked(self) -> None:
        self.until(lambda: self.front.journal is None and not self.front.errands.busy)

    def close(self) -> None:
        """Close the window as a person does and see it through."""
        with self.qtbot.waitSignal(self.front.finished, timeout=20_000):
            self.front.window.close()
        assert not self.front.window.isVisible()

    def end(self) -> None:
        """Leave no window and no journal open, whatever the test did."""
        if self.front.journal is not None and self.front._stuck is not None:
            self.front.journal.let_go()
        if self.front.window.isVisible():
            self.close()
        # Not left to qtbot: it would close the window before the journal is shut.
        for front in self._fronts:
            front.window.deleteLater()


def keep_journal(folder: Path) -> Path:
    """Make a journal with one reflection in a folder."""
    return new_journal(folder, write_one)


def write_one(journal: Diary) -> None:
    journal.reflections.write(draft("The heron stood still."))


def bodies(folder: Path) -> list[str]:
    """Return what every reflection of a closed journal says."""
    opened = diary.open(folder, WORDS)
    try:
        found = opened.reflections.list(Filter()).previews
        return [opened.reflections.read(each.id).body for each in found]
    finally:
        opened.close()


def write_half_a_sentence(stage: Stage, words: str) -> None:
    """Begin a reflection in the journal page's editor and do not pause."""
    stage.front.journal.workspace.go("journal", "new")
    stage.until(lambda: not stage.front.journal.session.busy)
    stage.find(WritingField, "body").insertPlainText(words)
