"""Prompts: on Today one to start from, and a browser to find, put away and write them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui import library, theme
from chime_journal.gui.prompts.browser import PromptsDialog
from chime_journal.gui.prompts.choice import OWN, Line
from chime_journal.gui.prompts.listing import PromptList
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.session import Session
from chime_journal.gui.today.prompt_line import PromptLine
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Kind
from chime_journal.model.chime import Domain, SubTopic
from chime_journal.model.prompt import PromptDraft
from chime_journal.model.reflection import Filter
from tests.gui import fits as looks

IDS = [prompt.id for prompt in library.prompts()]


@pytest.fixture
def window(qtbot: QtBot, opened: Session) -> Workspace:
    made = Workspace(opened)
    qtbot.addWidget(made)
    made.resize(1120, 760)
    made.show()
    qtbot.waitUntil(lambda: not opened.busy)
    return made


@pytest.fixture
def line(window: Workspace) -> PromptLine:
    return window.page.findChild(PromptLine)


@pytest.fixture
def browse(qtbot: QtBot, opened: Session, window: Workspace) -> Callable[[], PromptsDialog]:
    def opens() -> PromptsDialog:
        press(window.page, "all_prompts")
        qtbot.waitUntil(lambda: not opened.busy)
        return window.page.findChild(PromptsDialog)

    return opens


@pytest.fixture
def browser(browse: Callable[[], PromptsDialog]) -> Iterator[PromptsDialog]:
    opened = browse()
    yield opened
    opened.close()


def press(place: QWidget, name: str) -> None:
    place.findChild(QAbstractButton, name).click()


def listed(browser: PromptsDialog) -> list[Line]:
    shown = browser.findChild(PromptList)
    found = [shown.item(row).data(Qt.ItemDataRole.UserRole) for row in range(shown.count())]
    return [line for line in found if isinstance(line, Line)]


def pick(browser: PromptsDialog, key: str) -> None:
    shown = browser.findChild(PromptList)
    for row in range(shown.count()):
        found = shown.item(row).data(Qt.ItemDataRole.UserRole)
        if isinstance(found, Line) and key in (found.key, found.words):
            shown.setCurrentRow(row)
            return
    raise AssertionError(f"{key} is not listed")


def choose(browser: PromptsDialog, name: str, value: str) -> None:
    field = browser.findChild(DropDown, name)
    field.setCurrentIndex(field.findData(value))


def note(browser: PromptsDialog) -> str:
    return browser.findChild(QLabel, "no_prompts").text()


class TestOnToday:
    def test_not_this_one_again_shows_another_and_undo_brings_it_back_to_its_place(
        self, qtbot: QtBot, window: Workspace, line: PromptLine, ask, opened: Session
    ) -> None:
        first = line.words
        press(line, "hide_prompt")
        qtbot.waitUntil(lambda: line.words != first)
        assert window.bar.words == "You will not see that one again."
        (hidden,) = ask(lambda diary: diary.prompts.hidden())
        assert next(p.text for p in library.prompts() if p.id == hidden) == first
        press(window.bar, "undo")
        qtbot.waitUntil(lambda: line.words == first)
        assert ask(lambda diary: diary.prompts.hidden()) == frozenset()
        assert window.bar.words == "It is back."

    def test_a_change_elsewhere_leaves_the_prompt_where_it_is(
        self, qtbot: QtBot, window: Workspace, line: PromptLine, opened: Session
    ) -> None:
        first = line.words
        for _ in range(3):
            opened.change(window, lambda diary: diary.preferences.change(text_size=100))
            window.page.refresh()
            qtbot.waitUntil(lambda: not opened.busy)
        assert line.words == first

    def test_own_prompts_come_among_the_others(
        self, qtbot: QtBot, line: PromptLine, ask, opened: Session
    ) -> None:
        ask(lambda diary: diary.prompts.write(PromptDraft(words="What sang today?")))
        seen = set()
        for _ in range(len(IDS) + 1):
            press(line, "another_prompt")
            qtbot.waitUntil(lambda: not opened.busy)
            seen.add(line.words)
        assert "What sang today?" in seen
        assert len(seen) == len(IDS) + 1

    def test_when_all_are_put_away_it_says_so_and_one_can_be_brought_back(
        self, qtbot: QtBot, window: Workspace, line: PromptLine, opened: Session
    ) -> None:
        def hide_all(diary):
            for key in IDS[1:]:
                diary.prompts.hide(key)
            return diary.prompts.hide(IDS[0])

        opened.change(window, hide_all)
        qtbot.waitUntil(lambda: not line.words and not opened.busy)
        assert line.findChild(QLabel, "prompt").text().startswith("There is no prompt here now.")
        for name in ("take_prompt", "another_prompt", "hide_prompt"):
            assert not line.findChild(QAbstractButton, name).isVisible()
        assert line.findChild(QAbstractButton, "all_prompts").isVisible()
        opened.change(window, lambda diary: diary.prompts.show_again("hope-word"))
        qtbot.waitUntil(lambda: line.words == "Which word sounds like hope to you?")
        assert line.findChild(QAbstractButton, "take_prompt").isVisible()

    def test_without_spirituality_none_of_its_prompts_comes_or_stays(
        self, qtbot: QtBot, window: Workspace, line: PromptLine, opened: Session
    ) -> None:
        theirs = {p.id for p in library.prompts() if SubTopic.SPIRITUALITY in p.topics}

        def hide_others(diary):
            for key in IDS:
                if key not in theirs:
                    diary.prompts.hide(key)
            return diary.prompts.hide("hope-word")

        opened.change(window, hide_others)
        qtbot.waitUntil(lambda: "song" in line.words or "believe" in line.words)
        opened.change(window, lambda diary: diary.preferences.change(spirituality_on=False))
        qtbot.waitUntil(lambda: line.words == "")

    def test_an_own_prompt_that_is_changed_or_binned_is_so_on_today_too(
        self, qtbot: QtBot, window: Workspace, line: PromptLine, ask, opened: Session
    ) -> None:
        def only_own(diary):
            for key in IDS:
                diary.prompts.hide(key)
            return diary.prompts.write(PromptDraft(words="What sang today?"))

        opened.change(window, only_own)
        qtbot.waitUntil(lambda: line.words == "What sang today?")
        number = ask(lambda diary: diary.prompts.own()[0].id)
        opened.change(
            window, lambda diary: diary.prompts.write(PromptDraft(id=number, words="Who sang?"))
        )
        qtbot.waitUntil(lambda: line.words == "Who sang?")
        opened.change(window, lambda diary: diary.bin.put(Kind.PROMPT, number))
        qtbot.waitUntil(lambda: line.words == "")


class TestBrowsing:
    def test_own_ones_come_first_then_part_by_part_and_topic_by_topic(
        self, qtbot: QtBot, ask, browse
    ) -> None:
        ask(lambda diary: diary.prompts.write(PromptDraft(words="What sang today?")))
        browser = browse()
        shown = listed(browser)
        assert [line.words for line in shown][:1] == ["What sang today?"]
        parts = list(dict.fromkeys(line.part for line in shown))
        assert parts == [OWN, *Domain, library.HARD, library.ANY]
        hope = list(dict.fromkeys(line.topics[0] for line in shown if line.part == "hope"))
        assert hope[:2] == [SubTopic.BELIEF, SubTopic.MOTIVATION]
        assert len(shown) == len(IDS) + 1
        browser.close()

    def test_a_part_and_one_of_its_topics_narrow_the_list(self, browser: PromptsDialog) -> None:
        assert browser.findChild(DropDown, "prompt_topic").isHidden()
        choose(browser, "prompt_part", "hope")
        assert {line.part for line in listed(browser)} == {"hope"}
        choose(browser, "prompt_topic", SubTopic.DREAMS)
        assert listed(browser)
        assert all(SubTopic.DREAMS in line.topics for line in listed(browser))
        choose(browser, "prompt_part", library.HARD)
        assert browser.findChild(DropDown, "prompt_topic").isHidden()
        assert {line.part for line in listed(browser)} == {library.HARD}

    def test_every_typed_word_is_looked_for(self, qtbot: QtBot, browser: PromptsDialog) -> None:
        field = browser.findChild(QLineEdit, "prompt_search")
        qtbot.keyClicks(field, "SONG place")
        assert [line.key for line in listed(browser)] == ["hope-lifts", "meaning-gives-peace"]
        qtbot.keyClicks(field, "zzz")
        assert listed(browser) == []
        assert note(browser) == "Nothing here matches."
        assert not browser.findChild(QAbstractButton, "write_about").isEnabled()

    def test_a_prompt_begins_a_reflection_under_its_words(
        self, qtbot: QtBot, window: Workspace, browser: PromptsDialog, ask, opened: Session
    ) -> None:
        pick(browser, "hope-proud")
        press(browser, "write_about")
        assert window.page.name == "journal"
        assert not browser.isVisible()
        qtbot.keyClicks(window.page.editor.field, "My soup.")
        window.flush()
        qtbot.waitUntil(lambda: not opened.busy)
        (kept,) = ask(lambda diary: diary.reflections.list(Filter()).previews)
        draft = ask(lambda diary: diary.reflections.read(kept.id))
        proud = "What are you a little proud of? Nobody else has to know."
        assert (draft.body, draft.tags) == (f"> {proud}\n\nMy soup.", frozenset())

    def test_the_journal_has_them_too_and_enter_takes_one(
        self, qtbot: QtBot, window: Workspace, browse
    ) -> None:
        window.go("journal")
        browser = browse()
        shown = browser.findChild(PromptList)
        assert QApplication.focusWidget() is shown
        first = shown.line
        qtbot.keyClick(shown, Qt.Key.Key_Down)
        assert shown.line != first
        words = shown.line.words
        qtbot.keyClick(shown, Qt.Key.Key_Return)
        assert window.page.editor.field.words() == f"> {words}\n\n"

    def test_the_name_of_a_part_is_passed_over_by_the_keys(self, qtbot: QtBot, ask, browse) -> None:
        ask(lambda diary: diary.prompts.write(PromptDraft(words="What sang today?")))
        browser = browse()
        shown = browser.findChild(PromptList)
        assert shown.line.part == OWN
        qtbot.keyClick(shown, Qt.Key.Key_Down)
        assert shown.line.part == "connectedness"
        browser.close()

    def test_a_screen_reader_hears_what_a_prompt_is_about(self, browser: PromptsDialog) -> None:
        shown = browser.findChild(PromptList)
        pick(browser, "hope-proud")
        said = shown.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.endswith("Nobody else has to know. Hope. What goes well")


class TestPuttingAway:
    def test_one_leaves_the_list_and_undo_brings_it_back(
        self, qtbot: QtBot, browser: PromptsDialog, ask
    ) -> None:
        pick(browser, "hope-word")
        press(browser, "put_prompt_away")
        qtbot.waitUntil(lambda: "hope-word" not in {line.key for line in listed(browser)})
        assert browser._bar.words == "You will not see that one again."
        assert browser.findChild(PromptList).line is not None, "the next one is chosen"
        press(browser._bar, "undo")
        qtbot.waitUntil(lambda: "hope-word" in {line.key for line in listed(browser)})
        assert ask(lambda diary: diary.prompts.hidden()) == frozenset()

    def test_those_put_away_are_listed_apart_and_come_back(
        self, qtbot: QtBot, browser: PromptsDialog, ask
    ) -> None:
        choose(browser, "prompt_part", "hidden")
        assert note(browser) == "No prompt is put away."
        choose(browser, "prompt_part", "")
        pick(browser, "hard-body")
        press(browser, "put_prompt_away")
        choose(browser, "prompt_part", "hidden")
        qtbot.waitUntil(lambda: [line.key for line in listed(browser)] == ["hard-body"])
        assert not browser.findChild(QAbstractButton, "put_prompt_away").isVisible()
        press(browser, "bring_prompt_back")
        qtbot.waitUntil(lambda: listed(browser) == [])
        assert ask(lambda diary: diary.prompts.hidden()) == frozenset()

    def test_spirituality_that_is_off_is_not_listed_or_offered(self, ask, browse) -> None:
        ask(lambda diary: diary.preferences.change(spirituality_on=False))
        browser = browse()
        assert not [line for line in listed(browser) if SubTopic.SPIRITUALITY in line.topics]
        choose(browser, "prompt_part", "meaning")
        assert browser.findChild(DropDown, "prompt_topic").findData(SubTopic.SPIRITUALITY) == -1
        browser.close()


class TestOwn:
    def test_one_is_written_and_then_chosen(
        self, qtbot: QtBot, browser: PromptsDialog, ask
    ) -> None:
        choose(browser, "prompt_part", OWN)
        assert note(browser).startswith("You can add prompts of your own.")
        choose(browser, "prompt_part", "")
        pick(browser, "hard-body")
        press(browser, "add_own_prompt")
        field = browser.findChild(QLineEdit, "own_prompt")
        assert field.isVisible()
        qtbot.keyClicks(field, "What sang today?")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: listed(browser)[0].words == "What sang today?")
        line = browser.findChild(PromptList).line
        assert (line.words, line.part) == ("What sang today?", OWN)
        press(browser, "change_own_prompt")
        assert field.text() == "What sang today?"
        field.setFocus()
        qtbot.keyClicks(field, " And who?")
        press(browser, "own_prompt_done")
        qtbot.waitUntil(lambda: listed(browser)[0].words == "What sang today? And who?")
        assert len(ask(lambda diary: diary.prompts.own())) == 1

    def test_words_are_kept_at_a_pause_and_when_all_is_handed_over(
        self, qtbot: QtBot, window: Workspace, browser: PromptsDialog, ask
    ) -> None:
        press(browser, "add_own_prompt")
        field = browser.findChild(QLineEdit, "own_prompt")
        qtbot.keyClicks(field, "What sang")
        qtbot.waitUntil(lambda: bool(ask(lambda diary: diary.prompts.own())))
        qtbot.keyClicks(field, " today?")
        window.flush()
        (own,) = ask(lambda diary: diary.prompts.own())
        assert own.words == "What sang today?"

    def test_closing_keeps_the_words(self, qtbot: QtBot, browser: PromptsDialog, ask) -> None:
        press(browser, "add_own_prompt")
        qtbot.keyClicks(browser.findChild(QLineEdit, "own_prompt"), "What sang today?")
        qtbot.keyClick(browser, Qt.Key.Key_Escape)
        assert not browser.isVisible()
        assert [own.words for own in ask(lambda diary: diary.prompts.own())] == ["What sang today?"]

    def test_one_goes_to_the_bin_and_undo_brings_it_back(self, qtbot: QtBot, ask, browse) -> None:
        ask(lambda diary: diary.prompts.write(PromptDraft(words="What sang today?")))
        browser = browse()
        pick(browser, "What sang today?")
        press(browser, "bin_own_prompt")
        qtbot.waitUntil(lambda: listed(browser)[0].part != OWN)
        assert browser._bar.words == "Moved to the bin."
        press(browser._bar, "undo")
        qtbot.waitUntil(lambda: listed(browser)[0].part == OWN)
        browser.close()

    def test_never_mind_leaves_nothing(self, qtbot: QtBot, browser: PromptsDialog, ask) -> None:
        press(browser, "add_own_prompt")
        qtbot.keyClicks(browser.findChild(QLineEdit, "own_prompt"), "What")
        press(browser, "leave_own_prompt")
        assert ask(lambda diary: diary.prompts.own()) == []
        assert ask(lambda diary: diary.bin.listing()) == []
        assert browser.findChild(PromptList).isVisible()

    def test_only_an_own_one_can_be_changed_or_binned(self, browser: PromptsDialog) -> None:
        pick(browser, "hope-word")
        for name in ("change_own_prompt", "bin_own_prompt"):
            assert not browser.findChild(QAbstractButton, name).isVisible()


def test_in_a_journal_that_is_only_read_they_are_found_and_nothing_writes(
    qtbot: QtBot, window: Workspace, browse
) -> None:
    reading = ReadOnly(window)
    browser = browse()
    pick(browser, "hope-word")
    for name in ("add_own_prompt", "put_prompt_away", "write_about"):
        assert not browser.findChild(QAbstractButton, name).isEnabled(), name
    qtbot.keyClick(browser.findChild(PromptList), Qt.Key.Key_Return)
    assert browser.isVisible()
    qtbot.keyClicks(browser.findChild(QLineEdit, "prompt_search"), "hope")
    assert "hope-word" in {line.key for line in listed(browser)}
    browser.close()
    reading.end()


@pytest.mark.parametrize("size", looks.SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text", looks.TEXT)
def test_the_browser_fits_and_names_everything(
    qtbot: QtBot, qapp: QApplication, window: Workspace, opened, ask, browse, size, text
) -> None:
    ask(lambda diary: diary.prompts.write(PromptDraft(words="What sang today?")))
    theme.apply(qapp, theme.Looks("light", text))
    window.resize(*size)
    longer = looks.Longer()
    qapp.installTranslator(longer)
    try:
        browser = browse()
        assert browser.width() <= size[0]
        assert browser.height() <= size[1]
        for look in (looks.clipped, looks.overlapping, looks.nameless):
            assert look(browser) == []
        press(browser, "add_own_prompt")
        qtbot.waitUntil(lambda: not opened.busy)
        for look in (looks.clipped, looks.overlapping, looks.nameless):
            assert look(browser) == []
        browser.close()
    finally:
        qapp.removeTranslator(longer)
        theme.apply(qapp, theme.Looks("light", 100))
