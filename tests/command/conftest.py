"""A real journal, and a way to do jobs on it as the program does them."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from chime_journal import command, diary
from chime_journal.diary.journal import Diary
from chime_journal.gui import language
from tests.factory import WORDS, checkin, draft, new_diary

SECRET = "Cranberries"  # of the person's own words; no job may print it


@dataclass(frozen=True, slots=True)
class Ended:
    """How a job ended: its exit code, and the lines it printed."""

    code: int
    out: list[str]
    err: list[str]

    @property
    def numbers(self) -> list[int]:
        """Return the numbers at the ends of lines, whatever language they are in."""
        return [int(line.rpartition(" ")[2]) for line in self.out if re.search(r": \d+$", line)]


Do = Callable[..., Ended]


def fill(journal: Diary) -> None:
    journal.reflections.write(draft(f"{SECRET} for the plot."))
    journal.checkins.write(checkin())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a journal with a few words in it, closed."""
    new_diary(tmp_path, fill).close()
    return tmp_path / "journal"


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """Jobs speak the language of this computer; the next test speaks as before."""
    before = QLocale()
    yield
    language.speak(qapp, language.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def do(
    folder: Path,
    spoken: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Do:
    """Do a job on that journal; `said` are the lines of standard input."""

    def done(*argv: object, said: tuple[str, ...] = (WORDS,), journal: Path = folder) -> Ended:
        typed = "".join(f"{line}\n" for line in said).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
        code = command.run([*map(str, argv), "--journal", str(journal)])
        out, err = capsys.readouterr()
        assert SECRET not in out + err
        return Ended(code, out.splitlines(), err.splitlines())

    return done


def bodies(folder: Path) -> list[str]:
    """Return the texts of all reflections of a closed journal, the newest first."""
    opened = diary.open(folder, WORDS)
    try:
        found = opened.reflections.list().previews
        return [opened.reflections.read(each.id).body for each in found]
    finally:
        opened.close()
