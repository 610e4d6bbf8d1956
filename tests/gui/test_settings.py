"""Settings: each applies at once, stays in the journal, and can be reached with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chime_journal import diary
from chime_journal.gui import theme
from chime_journal.gui.computer import screenshots
from chime_journal.gui.dialogs.panel import Panel
from chime_journal.gui.pages.settings import SettingsPage
from chime_journal.gui.settings.lock import LockSection
from chime_journal.gui.settings.made_by_others import NEEDED
from chime_journal.gui.settings.section import Choice
from chime_journal.gui.widgets.backup_list import BackupList
from chime_journal.gui.widgets.older_backups import OlderBackups
from tests.factory import CHEAP, WORDS
from tests.gui.fits import clipped, nameless, overlapping
from tests.gui.stage import Stage, keep_journal

NEW = "three small boats in the harbour"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return keep_journal(tmp_path / "My journal")


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication, journal: Path) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.open(journal)
    stage.front.journal.workspace.go("settings")
    rest(stage)
    yield stage
    stage.end()


def rest(stage: Stage) -> None:
    stage.until(lambda: not stage.front.journal.session.busy)


def page(stage: Stage) -> SettingsPage:
    found = stage.front.journal.workspace.page
    assert isinstance(found, SettingsPage)
    return found


def said_in(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def panel() -> Panel:
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, Panel) and each.isVisible()
    )


def press(panel: QWidget, name: str) -> None:
    found = panel.findChild(QWidget, name)
    assert found is not None, name
    assert found.isEnabled(), name
    found.click()


def stage_text(shown: QWidget, name: str) -> str:
    found = shown.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def kept(stage: Stage) -> object:
    found: list[object] = []
    stage.front.journal.session.ask(
        stage.front, lambda diary: diary.preferences.read(), found.append
    )
    stage.until(lambda: bool(found))
    return found[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "contrast"),
        ("text_size", 150),
        ("week_start", "sunday"),
        ("spelling", "de"),
        ("lock_minutes", 30),
    ],
)
def test_each_choice_is_kept(stage: Stage, name: str, value: object) -> None:
    choice = stage.find(Choice, name)
    at = choice.findData(value)
    assert at >= 0
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    rest(stage)
    assert getattr(kept(stage), name) == value
    stage.front.journal.workspace.go("today")
    stage.front.journal.workspace.go("settings")
    rest(stage)
    assert choice.currentData() == value


@pytest.mark.parametrize("name", ["trends_on", "spirituality_on", "memories_on"])
def test_each_switch_is_kept(stage: Stage, name: str) -> None:
    box = stage.find(QCheckBox, name)
    assert box.isChecked()
    box.click()
    rest(stage)
    assert getattr(kept(stage), name) is False


def test_looks_apply_at_once(stage: Stage) -> None:
    choice = stage.find(Choice, "theme")
    choice.activated.emit(choice.findData("dark"))
    rest(stage)
    assert theme.tokens() is theme.DARK
    size = stage.find(Choice, "text_size")
    size.activated.emit(size.findData(200))
    rest(stage)
    assert theme.scale() == 2.0


def test_trends_switched_off_leave_the_sidebar(stage: Stage) -> None:
    stage.find(QCheckBox, "trends_on").click()
    rest(stage)
    assert not stage.find(QWidget, "go_trends").isVisible()


def test_a_number_of_minutes_from_elsewhere_is_shown_as_it_is(stage: Stage) -> None:
    session = stage.front.journal.session
    session.change(stage.front, lambda diary: diary.preferences.change(lock_minutes=7))
    rest(stage)
    assert stage.find(Choice, "lock_minutes").currentText() == "7 minutes"


def test_words_are_changed_with_the_old_ones_and_a_backup_is_offered(
    stage: Stage, journal: Path
) -> None:
    stage.press("back_up_now")
    rest(stage)
    stage.press("change_words")
    shown = panel()
    card = shown.card
    card.old.set_words("not these words at all")
    card.words.first.set_words(NEW)
    card.words.again.set_words(NEW)
    press(shown, "set_words")
    stage.until(lambda: bool(card.notice.words))
    assert "did not open" in card.notice.words
    assert card.words.words == NEW, "what was typed stays"
    card.old.set_words(WORDS)
    press(shown, "set_words")
    stage.until(lambda: "words of their day" in card.notice.words)
    older = shown.findChild(OlderBackups, "older_backups")
    stage.until(older.isVisible)
    (before,) = diary.backups(journal)
    assert before.fits is not None
    assert not before.fits.words
    press(shown, "renew_backups")
    stage.until(lambda: "older ones are gone" in stage_text(shown, "older_said"))
    (after,) = diary.backups(journal)
    assert after.path != before.path
    assert after.fits is not None
    assert after.fits.words
    press(shown, "keep_words")
    stage.close()
    diary.open(journal, NEW).close()


def test_the_list_says_which_words_open_each_backup_once_they_are_others(stage: Stage) -> None:
    stage.press("back_up_now")
    rest(stage)
    listed = stage.find(BackupList, "backup_list")
    assert "Your passphrase opens it." in said_in(listed)
    stage.press("change_words")
    shown = panel()
    shown.card.old.set_words(WORDS)
    shown.card.words.first.set_words(NEW)
    shown.card.words.again.set_words(NEW)
    press(shown, "set_words")
    stage.until(lambda: "words of their day" in shown.card.notice.words)
    press(shown, "keep_words")
    stage.until(lambda: "The words you had before" in said_in(listed))
    stage.close()


def test_a_new_sheet_is_made_and_typed_back(stage: Stage, journal: Path) -> None:
    stage.press("new_sheet")
    shown = panel()
    card = shown.card
    card.words.set_words(WORDS)
    press(shown, "make_sheet")
    stage.until(lambda: card.pane.isVisible())
    sheet = "-".join(card.pane._groups)
    press(shown, "make_sheet")
    assert card.pane.asking
    press(shown, "sheet_again")
    assert card.pane.all.isVisible(), "whoever copied it wrongly can look once more"
    press(shown, "make_sheet")
    for number, field in zip(card.pane.asked, card.pane.fields, strict=True):
        field.setText(card.pane._groups[number - 1].lower())
    press(shown, "make_sheet")
    assert "have your new sheet" in card._about.text()
    press(shown, "make_sheet")
    stage.until(
        lambda: (
            not [
                each
                for each in QApplication.topLevelWidgets()
                if isinstance(each, Panel) and each.isVisible()
            ]
        )
    )
    stage.close()
    diary.recover(journal, sheet, NEW, cost=CHEAP).close()


def test_a_backup_is_made_listed_and_brought_back(stage: Stage, journal: Path) -> None:
    backups = page(stage).backups
    stage.press("back_up_now")
    rest(stage)
    stage.until(lambda: len(backups._list.backups) == 1)
    rest(stage)
    assert stage.text("backed_up") == "The backup is made, and it opens."
    assert str(journal / "backups") in stage.text("backups_folder")
    stage.press("restore_backup")
    card = panel().card
    stage.until(lambda: bool(card.backups.values))
    press(panel(), "restore_it")
    stage.until(lambda: "It is back" in card.notice.words)
    target = card.target.folder
    assert "is locked first" in card.notice.words
    press(panel(), "restore_it")
    stage.wait_locked()
    assert "chosen here" in stage.unlock.notice.words
    assert stage.unlock.journal.folder == target
    stage.give_words()
    stage.wait_open()
    assert stage.front.journal.folder == target


def test_versions_and_licences_are_told(stage: Stage) -> None:
    said = stage.text("versions")
    for name in ("Python", "Qt", "SQLCipher", "SQLite"):
        assert name in said
    stage.press("licences")
    dialog = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    )
    table = dialog.findChild(QTableWidget, "licences_table")
    terms = dialog.findChild(QPlainTextEdit, "licence_terms")
    assert table.rowCount() > len(NEEDED)
    for name, words in (("SQLCipher", "ZETETIC LLC"), ("numpy", "NumPy Developers")):
        (cell,) = table.findItems(name, Qt.MatchFlag.MatchExactly)
        table.setCurrentItem(cell)
        assert words in terms.toPlainText()
    assert nameless(dialog) == []
    dialog.close()


def test_sources_lead_to_help(stage: Stage) -> None:
    went: list[tuple[str, object]] = []
    page(stage).went.disconnect()
    page(stage).went.connect(lambda name, target: went.append((name, target)))
    stage.press("sources")
    assert went == [("help", "sources")]


def test_everything_that_takes_the_keyboard_has_a_name(stage: Stage) -> None:
    for widget in page(stage).findChildren(QWidget):
        if widget.window() is not stage.front.window:
            continue  # the list a drop-down opens, named by the drop-down
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.focusProxy():
            assert widget.accessibleName(), widget.objectName() or type(widget).__name__


@pytest.mark.parametrize("opens", ["change_words", "new_sheet", "restore_backup"])
def test_panels_fit_small_windows_and_large_text(
    stage: Stage, qapp: QApplication, opens: str
) -> None:
    size = stage.find(Choice, "text_size")
    size.activated.emit(size.findData(200))
    rest(stage)
    stage.front.window.resize(1024, 640)
    stage.press(opens)
    rest(stage)
    shown = panel()
    for _ in range(4):
        qapp.processEvents()
    assert shown.height() <= 640
    assert clipped(shown) == []
    assert overlapping(shown) == []
    assert nameless(shown) == []
    shown.close()


def test_the_switch_for_screenshots_is_there_where_the_system_can_keep_them_out(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stage.find(QCheckBox, "screenshots_on").isHidden() is not screenshots.POSSIBLE
    monkeypatch.setattr(screenshots, "POSSIBLE", True)
    section = LockSection(stage.front.journal.session)
    switch = section.findChild(QCheckBox, "screenshots_on")
    assert switch is not None
    assert not switch.isHidden()
    told: list[tuple[str, object]] = []
    section.chosen.connect(lambda *said: told.append(said))
    switch.click()
    assert told == [("screenshots_on", True)]
    stage.front.journal.session.change(
        stage.front, lambda diary: diary.preferences.change(screenshots_on=True)
    )
    stage.until(lambda: stage.find(QCheckBox, "screenshots_on").isChecked())
