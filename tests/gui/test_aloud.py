"""Reading aloud: one voice at a time, silent once it is out of sight, and never where it may not.

What needs Qt's speech is skipped where that extra part is not installed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QProcess
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.aloud.aloud import LONGEST, NEEDED, Aloud, State, Why, pieces
from chime_journal.gui.aloud.button import AloudReader
from chime_journal.gui.aloud.speaker import MOCK, nearest
from chime_journal.gui.help import help_place
from chime_journal.gui.journal.editor import Editor
from chime_journal.gui.pages import PAGES
from chime_journal.gui.prompts.browser import PromptsDialog
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from chime_journal.gui.writing.desk import words_from
from chime_journal.gui.writing.field import WritingField
from tests.factory import new_diary
from tests.gui.fits import SIZES, TEXT, clipped, nameless, overlapping, sticking_out
from tests.gui.stage import Stage, keep_journal

THERE = find_spec(NEEDED) is not None
with_voice = pytest.mark.skipif(not THERE, reason="the extra part `voice` is not installed")
LONG = "\n".join(["Tea on the step before the rain came down."] * 20)


def readers(whole: QWidget) -> list[QAbstractButton]:
    found = [reader.parent() for reader in whole.findChildren(AloudReader)]
    return [each for each in found if isinstance(each, QAbstractButton)]


def running(aloud: Aloud) -> bool:
    processes = aloud.findChildren(QProcess)
    return any(each.state() != QProcess.ProcessState.NotRunning for each in processes)


@pytest.fixture
def quiet(qtbot: QtBot, opened: Session) -> Workspace:
    """A journal on a computer where nothing may be read aloud."""
    whole = Workspace(opened)
    qtbot.addWidget(whole)
    whole.resize(1366, 768)
    whole.show()
    return whole


class TestWithoutAVoice:
    def test_no_page_shows_a_button(self, qtbot: QtBot, quiet: Workspace, opened: Session) -> None:
        for kind in PAGES:
            quiet.go(kind.name)
            qtbot.waitUntil(lambda: not opened.busy, timeout=20_000)
        assert len(readers(quiet)) >= 7  # they are made, so that they would be seen
        assert not any(button.isVisibleTo(quiet.page) for button in readers(quiet))

    @pytest.mark.parametrize("why", Why)
    def test_settings_says_why_and_what_to_do(self, qtbot: QtBot, tmp_path: Path, why: Why) -> None:
        from chime_journal.gui.settings.aloud import AloudSection

        section = AloudSection(Aloud(why))
        qtbot.addWidget(section)
        others = []
        for other in set(Why) - {why}:
            beside = AloudSection(Aloud(other))
            qtbot.addWidget(beside)
            others.append(beside.findChild(QLabel, "aloud_words").text())
        said = section.findChild(QLabel, "aloud_words").text()
        assert said
        assert said not in others
        assert not any(button.isVisibleTo(section) for button in readers(section))

    @pytest.mark.skipif(THERE, reason="the extra part `voice` is installed")
    def test_a_part_that_is_not_installed_is_named(self) -> None:
        assert Aloud().why == Why.NOT_INSTALLED

    def test_nothing_is_started(self, qtbot: QtBot) -> None:
        for why in Why:
            aloud = Aloud(why)
            aloud.read(aloud, "Soup night.")
            assert aloud.state == State.SILENT
            assert aloud.findChildren(QProcess) == []

    @pytest.mark.parametrize("portable", [False, True])
    def test_a_computer_that_is_not_the_persons_own_reads_nothing(
        self, qtbot: QtBot, tmp_path: Path, portable: bool
    ) -> None:
        stage = Stage(qtbot, tmp_path, portable=portable)
        stage.start()
        stage.open(keep_journal(tmp_path / "My journal"))
        why = stage.front.journal.session.aloud.why
        stage.end()
        assert why == (Why.PORTABLE if portable else Why.SHARED)

    def test_a_persons_own_computer_reads_where_the_part_is(
        self, qtbot: QtBot, tmp_path: Path
    ) -> None:
        stage = Stage(qtbot, tmp_path)
        stage.front.computer.make_own()
        stage.start()
        stage.open(keep_journal(tmp_path / "My journal"))
        why = stage.front.journal.session.aloud.why
        stage.end()
        assert why == (None if THERE else Why.NOT_INSTALLED)

    def test_help_before_unlocking_has_no_button_on_a_shared_computer(
        self, qtbot: QtBot, tmp_path: Path
    ) -> None:
        stage = Stage(qtbot, tmp_path)
        stage.start()
        stage.press("help")
        button = stage.find(QAbstractButton, "read_help")
        shown = button.isVisible()
        stage.end()
        assert not shown


class TestWhatIsRead:
    def test_paragraphs_are_said_one_by_one(self) -> None:
        assert pieces("Rain.\n\n  Then tea. \n") == ["Rain.", "Then tea."]

    def test_a_long_paragraph_is_cut_between_words_and_nothing_is_lost(self) -> None:
        words = "heron " * 500
        cut = pieces(words)
        assert max(map(len, cut)) <= LONGEST
        assert " ".join(cut) == words.strip()
        assert "".join(pieces("h" * 2500)) == "h" * 2500

    def test_what_is_chosen_is_read_else_all_from_the_cursors_paragraph_on(
        self, qtbot: QtBot
    ) -> None:
        field = WritingField("body", 1000, None)
        qtbot.addWidget(field)
        field.show_words("Rain all day.\nThen tea.\n")
        cursor = field.textCursor()
        cursor.setPosition(18)
        assert words_from(cursor) == "Then tea.\n"
        cursor.movePosition(QTextCursor.MoveOperation.End)
        assert words_from(cursor) == "Rain all day.\nThen tea.\n"
        cursor.setPosition(0)
        cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
        assert words_from(cursor) == "Rain"

    def test_marks_of_light_formatting_are_not_spoken(self, qtbot: QtBot, opened: Session) -> None:
        editor = Editor(opened, None)
        qtbot.addWidget(editor)
        editor.field.show_words("**Rain** all _day_.\n- tea\n- soup")
        assert editor._spoken().splitlines() == ["Rain all day.", "tea", "soup"]

    def test_the_voice_speaks_the_language_of_the_app_where_the_person_lives(self) -> None:
        there = [QLocale("de_DE"), QLocale("en_US"), QLocale("en_GB"), QLocale("en_IE")]
        assert nearest("en", there, QLocale("en_IE")) == QLocale("en_IE")
        assert nearest("en", there, QLocale("fr_FR")) == QLocale("en_GB")
        assert nearest("de", there, QLocale("fr_FR")) == QLocale("de_DE")
        assert nearest("cy", there, QLocale("fr_FR")) is None


@pytest.fixture
def heard(qtbot: QtBot, tmp_path: Path, dressed: object) -> Iterator[Session]:
    """A session with Qt's voice that makes no sound."""
    session = Session(new_diary(tmp_path), aloud=Aloud(engine=MOCK))
    yield session
    with qtbot.waitSignal(session.closed, timeout=20_000):
        session.close()
    assert not running(session.aloud)


@pytest.fixture
def whole(qtbot: QtBot, heard: Session) -> Callable[..., Workspace]:
    def shown(name: str = "today", size: tuple[int, int] = (1366, 768)) -> Workspace:
        made = Workspace(heard)
        qtbot.addWidget(made)
        made.resize(*size)
        made.show()
        made.go(name)
        qtbot.waitUntil(lambda: not heard.busy, timeout=20_000)
        return made

    return shown


@with_voice
class TestTheVoice:
    def press(self, qtbot: QtBot, whole: QWidget, name: str) -> QAbstractButton:
        button = whole.findChild(QAbstractButton, name)
        assert button.isVisible(), name
        button.click()
        return button

    def until(self, qtbot: QtBot, session: Session, state: State) -> None:
        qtbot.waitUntil(lambda: session.aloud.state == state, timeout=20_000)

    def test_it_gets_ready_reads_and_is_silent_at_the_end(self, qtbot, heard, whole) -> None:
        button = self.press(qtbot, whole("today"), "read_prompt")
        assert button.text() == "Getting the voice ready"
        self.until(qtbot, heard, State.READING)
        assert button.text() == button.accessibleName() == "Stop reading"
        assert heard.aloud.voice
        self.until(qtbot, heard, State.SILENT)
        assert button.text() == "Read aloud"

    def test_help_without_a_journal_is_read_and_leaving_it_ends_the_voice(
        self, qtbot: QtBot, dressed: object
    ) -> None:
        aloud = Aloud(engine=MOCK)
        place = help_place(aloud=aloud)
        qtbot.addWidget(place)
        place.show()
        self.press(qtbot, place, "read_help")
        qtbot.waitUntil(lambda: aloud.state == State.READING, timeout=20_000)
        place.left.emit()
        assert not running(aloud)

    def test_pressed_again_it_stops(self, qtbot, heard, whole) -> None:
        button = self.press(qtbot, whole("help"), "read_help")
        self.until(qtbot, heard, State.READING)
        button.click()
        assert heard.aloud.state == State.SILENT
        button.click()
        assert heard.aloud.state == State.READING

    def test_another_page_makes_it_silent_and_another_button_takes_over(
        self, qtbot, heard, whole
    ) -> None:
        shown = whole("help")
        button = self.press(qtbot, shown, "read_help")
        self.until(qtbot, heard, State.READING)
        shown.go("checkin")
        assert heard.aloud.state == State.SILENT
        assert button.text() == "Read aloud"
        asking = self.press(qtbot, shown, "read_questions")
        assert heard.aloud.state_of(asking.findChild(AloudReader)) == State.READING

    def test_another_step_of_an_exercise_makes_it_silent(self, qtbot, heard, whole) -> None:
        shown = whole("exercises")
        shown.page.open(("exercise", "circles"))
        qtbot.waitUntil(lambda: shown.findChild(QAbstractButton, "read_step") is not None)
        qtbot.waitUntil(shown.findChild(QAbstractButton, "read_step").isVisible)
        self.press(qtbot, shown, "read_step")
        self.until(qtbot, heard, State.READING)
        self.press(qtbot, shown, "next_step")
        assert heard.aloud.state == State.SILENT

    def test_other_words_in_its_place_make_it_silent(self, qtbot, heard, whole) -> None:
        shown = whole("journal")
        shown.page.open("new")
        editor = shown.page.editor
        editor.field.insertPlainText(LONG)
        self.press(qtbot, shown, "read_aloud")
        self.until(qtbot, heard, State.READING)
        shown.page.open("new")
        qtbot.waitUntil(lambda: not heard.busy, timeout=20_000)
        assert heard.aloud.state == State.SILENT

    def test_a_dialog_that_closes_makes_it_silent(self, qtbot, heard, whole) -> None:
        dialog = PromptsDialog(heard, whole("today"))
        dialog.begin()
        qtbot.waitUntil(lambda: not heard.busy, timeout=20_000)
        self.press(qtbot, dialog, "read_picked_prompt")
        self.until(qtbot, heard, State.READING)
        dialog.reject()
        assert heard.aloud.state == State.SILENT

    def test_settings_lets_it_be_heard_and_names_it(self, qtbot, heard, whole) -> None:
        shown = whole("settings")
        assert shown.findChild(QAbstractButton, "try_voice").text() == "Try it"
        self.press(qtbot, shown, "try_voice")
        self.until(qtbot, heard, State.READING)
        assert heard.aloud.voice in shown.findChild(QLabel, "aloud_voice").text()

    def test_a_computer_without_a_voice_takes_the_buttons_away_and_says_why(
        self, qtbot, tmp_path, dressed
    ) -> None:
        session = Session(new_diary(tmp_path), aloud=Aloud(engine="nobody"))
        shown = Workspace(session)
        qtbot.addWidget(shown)
        shown.show()
        qtbot.waitUntil(lambda: not session.busy, timeout=20_000)
        self.press(qtbot, shown, "read_prompt")
        qtbot.waitUntil(lambda: session.aloud.why == Why.NO_VOICE, timeout=20_000)
        assert shown.bar.words.startswith("This computer has no voice")
        assert not any(button.isVisibleTo(shown) for button in readers(shown))
        with qtbot.waitSignal(session.closed, timeout=20_000):
            session.close()

    def test_a_voice_that_dies_is_said_and_can_be_tried_again(self, qtbot, heard, whole) -> None:
        shown = whole("help")
        button = self.press(qtbot, shown, "read_help")
        self.until(qtbot, heard, State.READING)
        heard.aloud.findChild(QProcess).kill()
        self.until(qtbot, heard, State.SILENT)
        assert shown.bar.words.startswith("The voice does not answer")
        button.click()
        self.until(qtbot, heard, State.READING)

    @pytest.mark.parametrize("way", ["lock", "hide"])
    def test_lock_and_hide_make_it_silent_at_once_and_its_process_ends(
        self, qtbot, tmp_path, way
    ) -> None:
        stage = Stage(qtbot, tmp_path)
        stage.front.computer.make_own()
        stage.start()
        stage.open(keep_journal(tmp_path / "My journal"))
        session = stage.front.journal.session
        aloud = session.aloud
        aloud._engine = MOCK
        self.press(qtbot, stage.front.window, "read_prompt")
        self.until(qtbot, session, State.READING)
        assert running(aloud)
        left: list[bool] = []
        session.closed.connect(lambda: left.append(running(aloud)))
        getattr(stage.front, way)()
        assert aloud.state == State.SILENT
        stage.wait_locked()
        assert left == [False]
        stage.end()

    @pytest.mark.parametrize("text", TEXT)
    @pytest.mark.parametrize("name", ["today", "checkin", "journal", "story", "guide", "help",
                                      "settings"])  # fmt: skip
    def test_the_buttons_find_room(self, qtbot, qapp, heard, whole, name, text) -> None:
        from chime_journal.gui import theme

        theme.apply(qapp, theme.Looks("light", text))
        try:
            shown = whole(name, SIZES[0])
            if name == "journal":
                shown.page.open("new")
            elif name == "story":
                shown.findChild(QAbstractButton, "first_part").click()
            for _ in range(4):
                qapp.processEvents()
            for area in shown.page.findChildren(QScrollArea):
                if area.isVisible() and area.objectName().endswith("_scroll"):
                    assert area.widget().width() <= area.viewport().width()
            assert clipped(shown) == sticking_out(shown) == overlapping(shown) == []
            assert nameless(shown) == []
        finally:
            theme.apply(qapp, theme.Looks("light", 100))
