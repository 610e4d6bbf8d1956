"""Another language while the program runs: each word on screen, and none of the person's lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from chime_journal.gui import language
from chime_journal.gui.theme import Looks
from chime_journal.gui.widgets.day import DayField
from chime_journal.gui.writing.field import WritingField
from chime_journal.model.reflection import Filter
from tests.factory import new_diary
from tests.gui.stage import Stage


@pytest.fixture
def stage(qtbot, qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    yield made
    made.end()
    language.speak(qapp, language.ENGLISH)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    diary = new_diary(tmp_path)
    folder = diary.folder
    diary.close()
    return folder


def pick(stage: Stage, code: str) -> None:
    """Pick a language in the menu of the unlock window."""
    stage.find(QPushButton, "language").setFocus()
    stage.find(QAction, f"languages_{code}").trigger()


def choose(stage: Stage, code: str) -> None:
    """Choose a language in Settings."""
    box = stage.find(QComboBox, "language")
    box.setFocus()
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


def ask(stage: Stage, question):
    """Ask the open journal and wait for its answer."""
    answers: list = []
    session = stage.front.journal.session
    session.ask(session, question, answers.append)
    stage.until(lambda: bool(answers))
    return answers[0]


def lock(stage: Stage) -> None:
    stage.front.journal.workspace.lock_asked.emit()
    stage.wait_locked()


def said(stage: Stage) -> list[str]:
    """Return what stands on the screen."""
    view = stage.front.window.view
    parts = [*view.findChildren(QLabel), *view.findChildren(QPushButton)]
    return [part.text() for part in parts if part.isVisible() and part.text()]


SAYING = """
import sys
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from chime_journal.gui import language
app = QCoreApplication([])
language.speak(app, sys.argv[1])
locale = QLocale()
print(language.current(), locale.name(), locale.toString(QDate(2026, 11, 17), "dddd"))
"""


@pytest.mark.parametrize(
    ("computer", "choice", "expected"),
    [
        ("de_AT.UTF-8", "system", "de de_AT Dienstag"),
        ("de_AT.UTF-8", "en", "en en_AT Tuesday"),
        ("en_GB.UTF-8", "de", "de de_DE Dienstag"),
        ("fr_FR.UTF-8", "system", "en en_FR Tuesday"),
        ("ja_JP.UTF-8", "system", "en en_JP Tuesday"),
        ("C.UTF-8", "system", "en C Tuesday"),
        ("C.UTF-8", "de", "de de_DE Dienstag"),
    ],
)
def test_words_and_days_follow_the_computer_or_the_choice(
    computer: str, choice: str, expected: str
) -> None:
    told = [sys.executable, "-c", SAYING, choice]
    environment = {**os.environ, "LC_ALL": computer, "LANGUAGE": ""}
    found = subprocess.run(told, env=environment, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == expected


def test_the_unlock_window_changes_at_once_and_keeps_what_was_typed(
    stage: Stage, journal: Path
) -> None:
    stage.start()
    stage.unlock.choose(journal)
    stage.unlock.person_chose = True
    stage.unlock.words.set_words("half of my wo")
    pick(stage, "de")
    stage.until(lambda: "Tagebuch öffnen" in said(stage))
    assert stage.unlock.folder == journal
    assert stage.unlock.words.words == "half of my wo"
    assert stage.front.window.focusWidget().objectName() == "language"
    pick(stage, "en")
    stage.until(lambda: "Open my journal" in said(stage))
    assert stage.unlock.words.words == "half of my wo"


def test_a_language_picked_before_opening_goes_into_the_journal(
    stage: Stage, journal: Path
) -> None:
    stage.start()
    pick(stage, "de")
    stage.until(lambda: language.current() == "de")
    stage.open(journal)
    kept = ask(stage, lambda diary: diary.preferences.read())
    assert (kept.language, kept.theme) == ("de", "system")
    assert "Wie geht es dir heute?" in said(stage)


def test_what_was_not_picked_stays_as_the_journal_has_it(stage: Stage, journal: Path) -> None:
    stage.start()
    stage.open(journal)
    ask(stage, lambda diary: diary.preferences.change(language="de", theme="dark"))
    lock(stage)
    stage.front.computer.pick_looks(Looks())
    stage.front.computer.pick_looks(Looks(text_size=150))
    stage.open(journal)
    kept = ask(stage, lambda diary: diary.preferences.read())
    assert (kept.language, kept.theme, kept.text_size) == ("de", "dark", 150)
    assert language.current() == "de"


def test_settings_change_every_page_and_no_word_is_lost(stage: Stage, journal: Path) -> None:
    stage.start()
    stage.open(journal)
    workspace = stage.front.journal.workspace
    workspace.go("journal", "new")
    stage.until(lambda: not stage.front.journal.session.busy)
    field = stage.find(WritingField, "body")
    field.insertPlainText("The bus was late and I sang in it.")
    workspace.go("settings")
    choose(stage, "de")
    stage.until(lambda: stage.front.journal.workspace is not workspace)
    after = stage.front.journal.workspace
    assert after.page.name == "settings"
    assert stage.front.window.focusWidget().objectName() == "language"
    assert after.page.header.title.text() == "Einstellungen"
    stage.until(lambda: not stage.front.journal.session.busy)
    found = ask(stage, lambda diary: diary.reflections.list(Filter()))
    assert [preview.excerpt for preview in found.previews] == ["The bus was late and I sang in it."]
    choose(stage, "en")
    stage.until(lambda: stage.front.journal.workspace is not after)
    assert stage.front.journal.workspace.page.header.title.text() == "Settings"


def test_locked_and_opened_again_it_speaks_as_the_journal_says(stage: Stage, journal: Path) -> None:
    stage.start()
    stage.open(journal)
    stage.front.journal.workspace.go("settings")
    choose(stage, "de")
    stage.until(lambda: language.current() == "de")
    lock(stage)
    assert "Tagebuch öffnen" in said(stage)
    stage.open(journal)
    assert "Einstellungen" in said(stage)


def test_days_and_the_title_speak_as_the_window_does(stage: Stage, journal: Path) -> None:
    stage.start()
    stage.open(journal)
    stage.front.journal.workspace.go("settings")
    choose(stage, "de")
    stage.until(lambda: language.current() == "de")
    stage.front.journal.workspace.go("checkin")
    day = stage.find(DayField, "checkin_day")
    day.set_day(date(2024, 10, 1))
    assert day.text() == "1. Oktober 2024"
    assert day.calendarWidget().locale().language() == QLocale.Language.German
    assert stage.front.window.windowTitle() == "Notizen"
    stage.front.hide()
    assert stage.front.window.windowTitle() == "Kalender"
    stage.wait_locked()
