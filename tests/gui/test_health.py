"""Only read, not saved, damaged: each is said, has a way on, and loses no word."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chime_journal import diary
from chime_journal.errors import KeysDamaged, ReadingOnly, VaultDamaged
from chime_journal.gui import reading_only
from chime_journal.gui.dialogs.recover import RecoverCard
from chime_journal.gui.dialogs.rescue import RescueCard
from chime_journal.gui.pages import PAGES
from chime_journal.gui.problems import explain
from chime_journal.gui.writing.field import WritingField
from tests import factory
from tests.factory import CHEAP, WORDS, draft
from tests.gui.stage import Stage, bodies, keep_journal, write_half_a_sentence
from tests.store.made import break_open_files, flip

PAGE = 4096  # bytes
# Lock, hide and leave; and what opens a menu or a dialog of the system, which waits for a person.
LEFT_ALONE = ("lock", "hide", "print", "more", "any_part", "any_date", "rest", "save_elsewhere")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return keep_journal(tmp_path / "My journal")


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    yield stage
    stage.end()


def banner(stage: Stage, name: str) -> str:
    """Return what a banner says; nothing while it is hidden."""
    found = stage.find(QWidget, name)
    return found.words if not found.isHidden() else ""


def settle(stage: Stage) -> None:
    stage.until(lambda: not stage.front.journal.session.busy)


class TestOnlyRead:
    """A second window on a journal that is open elsewhere."""

    @pytest.fixture
    def first(self, journal: Path) -> Iterator[diary.Diary]:
        opened = diary.open(journal, WORDS)
        opened.strengths.write(factory.strength())
        goal = factory.new_id(opened.goals.write(factory.goal()))
        opened.goals.write_step(factory.step(goal))
        opened.checkins.write(factory.checkin())
        yield opened
        opened.close()

    def test_the_second_window_reads_and_says_so(
        self, stage: Stage, journal: Path, first: diary.Diary
    ) -> None:
        stage.open(journal)
        assert banner(stage, "reading_banner").startswith("Open in another window.")
        stage.front.journal.workspace.go("journal", ("reflection", 1))
        settle(stage)
        field = stage.find(WritingField, "body")
        assert field.words() == "The heron stood still."
        stage.qtbot.keyClicks(field, "Typed here. ")
        assert field.words() == "The heron stood still."
        stage.close()

    def test_try_again_writes_once_the_first_has_closed(
        self, stage: Stage, journal: Path, first: diary.Diary
    ) -> None:
        stage.open(journal)
        stage.press("write_after_all")
        settle(stage)
        assert "still open" in stage.front.journal.workspace.bar.words
        assert banner(stage, "reading_banner")
        first.close()
        stage.press("write_after_all")
        stage.until(lambda: not banner(stage, "reading_banner"))
        write_half_a_sentence(stage, "Now it can be written.")
        stage.close()
        assert "Now it can be written." in bodies(journal)

    def test_on_every_page_no_field_takes_words_and_no_button_writes(
        self, stage: Stage, journal: Path, first: diary.Diary
    ) -> None:
        stage.open(journal)
        first.checkpoint()
        before = (journal / "journal-1.db-wal").read_bytes()
        workspace = stage.front.journal.workspace
        open_for_words, pressed = [], 0
        for kind in PAGES:
            workspace.go(kind.name)
            settle(stage)
            for field in workspace.page.findChildren(QWidget):
                if _takes_words(field) and not reading_only.stores_nothing(field):
                    open_for_words.append((kind.name, field.objectName()))
            for name in _buttons(workspace.page):
                found = workspace.page.findChild(QAbstractButton, name)
                if found is not None and found.isEnabled() and found.isVisible():
                    found.click()
                    pressed += 1
                    settle(stage)
                    close_dialogs()
                workspace.go(kind.name)
        assert not open_for_words
        assert pressed > 15
        assert (journal / "journal-1.db-wal").read_bytes() == before
        stage.close()

    def test_the_questions_that_begin_a_strength_are_quiet(
        self, stage: Stage, journal: Path, first: diary.Diary
    ) -> None:
        stage.open(journal)
        stage.front.journal.workspace.go("strengths")
        settle(stage)
        assert not stage.find(QAbstractButton, "look_for_0").isEnabled()
        stage.close()

    def test_what_would_write_all_the_same_says_why(
        self, stage: Stage, journal: Path, first: diary.Diary
    ) -> None:
        stage.open(journal)
        done: list[object] = []
        session = stage.front.journal.session
        session.change(session, lambda diary: diary.reflections.write(draft()), done.append)
        settle(stage)
        assert not done
        assert stage.front.journal.workspace.bar.words == str(explain(ReadingOnly()))
        stage.close()

    def test_everything_writes_again_afterwards(
        self, stage: Stage, journal: Path, first: diary.Diary
    ) -> None:
        stage.open(journal)
        workspace = stage.front.journal.workspace
        for kind in PAGES:
            workspace.go(kind.name)
        settle(stage)
        first.close()
        stage.press("write_after_all")
        stage.until(lambda: not banner(stage, "reading_banner"))
        workspace.go("today")
        settle(stage)
        quiet = [
            each.objectName()
            for each in workspace.page.findChildren(QPushButton)
            if not each.isEnabled()
        ]
        assert quiet == []
        stage.close()


def close_dialogs() -> None:
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and isinstance(other, QDialog | QMenu):
            other.close()


def _takes_words(field: QWidget) -> bool:
    if isinstance(field, QTextBrowser) or not field.isEnabled():
        return False
    return isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit) and not field.isReadOnly()


def _buttons(page: QWidget) -> list[str]:
    names = {each.objectName() for each in page.findChildren(QAbstractButton)}
    return sorted(
        name for name in names if name and name not in LEFT_ALONE and not name.endswith("_choose")
    )


class TestNotSaved:
    """The place fails while somebody writes."""

    @pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
    def test_words_stay_and_go_on_elsewhere(
        self, stage: Stage, journal: Path, tmp_path: Path
    ) -> None:
        stage.open(journal)
        write_half_a_sentence(stage, "Before the stick went.")
        pull(journal)
        stage.front.journal.workspace.flush()
        stage.until(lambda: bool(banner(stage, "unsaved_banner")))
        assert banner(stage, "unsaved_banner").startswith("Not saved yet.")
        field = stage.find(WritingField, "body")
        assert field.words() == "Before the stick went."
        stage.front.journal.health.go_on_in(tmp_path / "Elsewhere")
        stage.until(lambda: (tmp_path / "Elsewhere" / "keys.json").exists())
        settle(stage)
        assert not banner(stage, "unsaved_banner")
        assert "only what you write from now on" in stage.front.journal.workspace.bar.words
        field.moveCursor(field.textCursor().MoveOperation.End)
        stage.qtbot.keyClicks(field, " And after.")
        stage.close()
        assert bodies(tmp_path / "Elsewhere") == ["Before the stick went. And after."]

    @pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
    def test_back_in_its_place_it_is_saved_by_itself(self, stage: Stage, journal: Path) -> None:
        stage.open(journal)
        write_half_a_sentence(stage, "Before the stick went.")
        pulled = pull(journal)
        stage.front.journal.workspace.flush()
        stage.until(lambda: bool(banner(stage, "unsaved_banner")))
        pulled.rename(journal)
        stage.front.journal.workspace.flush()
        stage.until(lambda: not banner(stage, "unsaved_banner"))
        stage.close()
        assert "Before the stick went." in bodies(journal)

    def test_a_place_that_can_be_read_goes_along_whole(
        self, stage: Stage, journal: Path, tmp_path: Path
    ) -> None:
        stage.open(journal)
        write_half_a_sentence(stage, "Only here so far.")
        stage.front.journal.health.go_on_in(tmp_path / "Elsewhere")
        settle(stage)
        stage.until(lambda: stage.front.journal.folder == tmp_path / "Elsewhere")
        stage.close()
        assert set(bodies(tmp_path / "Elsewhere")) == {
            "The heron stood still.",
            "Only here so far.",
        }


def pull(journal: Path) -> Path:
    """Take the folder away and let its open files fail, as a stick that is pulled out."""
    pulled = journal.with_name("pulled")
    journal.rename(pulled)
    assert break_open_files(pulled)
    return pulled


class TestDamaged:
    """A page that no longer holds what was written."""

    @pytest.fixture
    def filled(self, journal: Path) -> Path:
        opened = diary.open(journal, WORDS)
        for number in range(20):
            opened.reflections.write(draft(f"Reflection {number} " + "about moorhens " * 60))
        opened.close()
        return journal

    def damage(self, journal: Path) -> None:
        """Damage one page with reflections on it."""
        page = _page_of_reflections(journal)
        flip(journal / "journal-1.db", (page - 1) * PAGE + 99)

    def test_it_is_found_while_open_and_rescued_into_the_window(
        self, stage: Stage, filled: Path
    ) -> None:
        self.damage(filled)
        stage.open(filled)
        health = stage.front.journal.health
        health.begin_check()
        stage.until(lambda: bool(banner(stage, "damage_banner")))
        health.show_damage()
        settle(stage)
        card = QApplication.activeWindow().findChild(RescueCard) or _card(stage)
        assert "reflections of Friday 3 May 2024" in _label(card, "damaged_pages")
        card.go_on()
        settle(stage)
        stage.until(lambda: "It is done." in card.notice.words)
        assert "reflections of Friday 3 May 2024: " in card.notice.words
        target = stage.front.journal.folder
        assert target.name == "My journal rescued"
        card.go_on()
        write_half_a_sentence(stage, "Written after the rescue.")
        stage.close()
        kept = bodies(target)
        assert "Written after the rescue." in kept
        assert any(words.startswith("These could not be read:") for words in kept)
        assert 15 <= sum(words.startswith("Reflection ") for words in kept) < 20

    def test_met_while_reading_it_is_said_once(self, stage: Stage, filled: Path) -> None:
        self.damage(filled)
        stage.open(filled)
        workspace = stage.front.journal.workspace
        stage.front.journal.session.ask(
            workspace,
            lambda diary: [diary.reflections.read(number) for number in range(1, 21)],
            lambda _: None,
        )
        stage.until(lambda: bool(banner(stage, "damage_banner")))
        assert not workspace.bar.isVisible()
        stage.close()

    def test_a_check_that_finds_nothing_says_nothing_and_is_done_for_the_day(
        self, stage: Stage, filled: Path, ask_of: Callable[..., object]
    ) -> None:
        stage.open(filled)
        stage.front.journal.health.begin_check()
        settle(stage)
        assert not banner(stage, "damage_banner")
        from datetime import date

        assert ask_of(stage, lambda diary: diary.safety.is_due(date.today())) is False
        stage.close()

    def test_at_the_unlock_window_it_is_rescued_and_chosen(
        self, stage: Stage, filled: Path
    ) -> None:
        flip(filled / "journal-1.db", 100)
        stage.unlock.choose(filled)
        stage.give_words()
        stage.until(lambda: bool(stage.unlock.notice.words))
        assert stage.unlock.notice.words == str(explain(VaultDamaged()))
        stage.press("offer_rescue")
        stage.until(lambda: not stage.front.errands.busy)
        assert stage.text("newest_backup") == "There is no whole backup beside this journal."
        stage.press("rescue_it")
        card = stage.find(RescueCard, "rescue_card")
        stage.until(lambda: "It is done." in card.notice.words)
        stage.press("rescue_it")
        assert stage.unlock.folder == filled.with_name("My journal rescued")
        stage.give_words()
        stage.wait_open()
        stage.close()
        assert len(bodies(filled.with_name("My journal rescued"))) == 21

    def test_with_both_key_files_lost_too_the_sheet_rescues_it(
        self, stage: Stage, tmp_path: Path
    ) -> None:
        opened, sheet = diary.create(tmp_path / "With a sheet", WORDS, cost=CHEAP)
        opened.reflections.write(draft("Only the sheet is left."))
        opened.close()
        (opened.folder / "keys.json").unlink()
        (opened.folder / "keys.bak").write_bytes(b"odd")
        flip(opened.folder / "journal-1.db", 100)
        stage.unlock.choose(opened.folder)
        stage.give_words()
        stage.until(lambda: bool(stage.unlock.notice.words))
        assert stage.unlock.notice.words == str(explain(KeysDamaged()))
        stage.press("offer_sheet")
        card = stage.find(RecoverCard, "recover")
        card.sheet.setText(sheet)
        card.go_on()
        new = "another heron by another canal"
        stage.until(lambda: card.words.isVisible())
        for field in card.words.findChildren(QLineEdit):
            field.setText(new)
        card.go_on()
        stage.until(lambda: not stage.front.errands.busy)
        stage.press("rescue_it")
        rescue = stage.find(RescueCard, "rescue_card")
        stage.until(lambda: "It is done." in rescue.notice.words)
        found = diary.open(tmp_path / "With a sheet rescued", new)
        assert [each.excerpt for each in found.reflections.list().previews] == [
            "Only the sheet is left."
        ]
        found.close()

    def test_the_newest_whole_backup_is_named(self, stage: Stage, filled: Path) -> None:
        opened = diary.open(filled, WORDS)
        opened.back_up()
        opened.close()
        flip(filled / "journal-1.db", 100)
        stage.unlock.choose(filled)
        stage.give_words()
        stage.until(lambda: bool(stage.unlock.notice.words))
        stage.press("offer_rescue")
        stage.until(lambda: not stage.front.errands.busy)
        assert "The newest whole backup is of" in stage.text("newest_backup")
        stage.press("rescue_backups")
        assert stage.find(QPushButton, "restore_it").isEnabled()

    @pytest.fixture
    def ask_of(self) -> Callable[..., object]:
        def ask(stage: Stage, question: Callable[..., object]) -> object:
            answers: list[object] = []
            session = stage.front.journal.session
            session.ask(session, question, answers.append)
            stage.until(lambda: bool(answers))
            return answers[0]

        return ask


def _card(stage: Stage) -> RescueCard:
    found = [
        card
        for window in QApplication.topLevelWidgets()
        for card in window.findChildren(RescueCard)
    ]
    return found[0]


def _label(card: RescueCard, name: str) -> str:
    return card.findChild(QWidget, name).text()


def _page_of_reflections(journal: Path) -> int:
    """Return the number of a page that several reflections lie on."""
    from chime_journal.store import findings, keyring, layout
    from chime_journal.store.database import Place
    from chime_journal.store.pages import Pages
    from chime_journal.store.survey import Survey

    keys = keyring.load(journal)
    pages = Pages(Place.of(journal / keys.database, keys.unseal(WORDS), keys.salt))
    survey = Survey(pages, layout.without_roots(), lambda _: None)
    findings.Findings(survey, lambda _tree, _row: None)
    pages.close()
    return max(number for number, name in survey.seen.items() if name == "reflection")
