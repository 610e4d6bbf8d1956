"""Understand CHIME: six equal parts, honest limits, sources, and the person's own words first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from chime_journal.gui import library
from chime_journal.gui.guide.part import TopicsCard
from chime_journal.gui.pages.guide import GuidePage
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from chime_journal.model.chime import SUB_TOPICS, Domain, HardLabel, SubTopic
from chime_journal.model.preferences import RECOVERY_MEANS_LIMIT
from chime_journal.words.labels import label
from tests.gui.tabbing import tab_from

WORDS = "Mornings that are mine."


@pytest.fixture
def page(show) -> GuidePage:
    return show(GuidePage)


def field(page: GuidePage) -> QPlainTextEdit:
    return page.findChild(QPlainTextEdit, "recovery_means")


def six(page: GuidePage) -> dict[str, TopicsCard]:
    cards = [card for card in page.parts if isinstance(card, TopicsCard)]
    return {card.objectName().removeprefix("guide_"): card for card in cards}


def kept(ask) -> str:
    return ask(lambda diary: diary.preferences.read()).recovery_means


def place(page: GuidePage, widget) -> QPoint:
    return widget.mapTo(page, QPoint(0, 0))


class TestTheGuide:
    def test_the_five_parts_name_all_topics_by_their_labels(self, page: GuidePage) -> None:
        listed = [words for domain in Domain for words in six(page)[domain].topics.words()]
        assert listed == [label(topic) for topics in SUB_TOPICS.values() for topic in topics]
        assert len(listed) == 21

    def test_a_person_who_switched_spirituality_off_does_not_meet_it(
        self, qtbot: QtBot, page: GuidePage, opened: Session
    ) -> None:
        def listed() -> list[str]:
            return six(page)[Domain.MEANING].topics.words()

        assert label(SubTopic.SPIRITUALITY) in listed()
        for on in (False, True):
            opened.change(page, lambda diary, on=on: diary.preferences.change(spirituality_on=on))
            qtbot.waitUntil(lambda on=on: (label(SubTopic.SPIRITUALITY) in listed()) == on)

    def test_what_was_hard_is_as_large_as_the_others(self, page: GuidePage) -> None:
        cards = six(page)
        assert list(cards) == [*Domain, "hard"]
        wide = [card.width() for card in cards.values()]
        assert max(wide) - min(wide) <= 1  # pixel, where the width has no third
        assert cards["hard"].height() == cards["meaning"].height()
        said = [words.lower() for words in cards["hard"].topics.words()]
        assert said == [label(each) for each in HardLabel]

    def test_each_part_has_its_usual_name_and_says_what_it_may_look_like(self) -> None:
        parts = {part.id: part for part in library.guide_parts()}
        for each in (*Domain, "hard"):
            assert parts[each].title == label(each)
            about, example = parts[each].paragraphs
            assert 2 <= about.count(". ") + 1 <= 5
            assert example.startswith("It may look like: ")

    def test_no_part_is_left_without_a_place(self, page: GuidePage) -> None:
        titles = {words.text() for words in page.findChildren(QLabel) if words.isVisible()}
        assert {part.title for part in library.guide_parts()} <= titles

    def test_the_limits_are_said_and_each_source_has_its_year(self) -> None:
        parts = {part.id: part for part in library.guide_parts()}
        limits = " ".join(parts["basis"].paragraphs)
        for said in ("English", "talking with people", "30\u00a0%", "Nobody named on this page"):
            assert said in limits
        sources = [each for each in parts["sources"].paragraphs if each.startswith("> ")]
        for name, year in (("Leamy", 2011), ("Stuart", 2017), ("CLERO", 2024), ("SAMHSA", 2012)):
            assert any(name in source and str(year) in source for source in sources)

    def test_nothing_on_it_opens_a_network(self, page: GuidePage) -> None:
        for words in page.findChildren(QLabel):
            assert words.textFormat() == Qt.TextFormat.PlainText
            assert not words.openExternalLinks()

    def test_keys_scroll_it_without_a_mouse(self, qtbot: QtBot, page: GuidePage) -> None:
        bar = page.findChild(QScrollArea, "guide_scroll").verticalScrollBar()
        page.activateWindow()
        page.setFocus()
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
        assert bar.value() == bar.pageStep() > 0
        qtbot.keyClick(page, Qt.Key.Key_End)
        assert bar.value() == bar.maximum()
        qtbot.keyClick(page, Qt.Key.Key_Home)
        assert bar.value() == 0

    def test_tab_goes_from_the_way_back_to_the_field(self, qtbot: QtBot, page: GuidePage) -> None:
        back = page.findChild(QPushButton, "guide_back")
        assert tab_from(qtbot, back)[:2] == ["guide_back", field(page).objectName()]


class TestTheWay:
    @pytest.fixture
    def whole(self, qtbot: QtBot, opened: Session) -> Workspace:
        made = Workspace(opened)
        qtbot.addWidget(made)
        made.resize(1280, 800)
        made.show()
        qtbot.waitUntil(lambda: not opened.busy)
        return made

    def press(self, whole: Workspace, name: str) -> None:
        whole.page.findChild(QPushButton, name).click()

    def test_help_leads_there_from_its_page_about_the_parts(self, whole: Workspace) -> None:
        whole.go("help")
        assert not whole.page.findChild(QPushButton, "help_to_guide").isVisible()
        whole.go("help", "parts")
        assert whole.page.findChild(QPushButton, "help_to_guide").isVisible()
        assert not whole.page.findChild(QPushButton, "help_to_plan").isVisible()
        self.press(whole, "help_to_guide")
        assert whole.page.name == "guide"
        assert whole.sidebar.findChild(QAbstractButton, "go_guide") is None
        assert whole.sidebar.findChild(QAbstractButton, "go_help").isChecked()
        self.press(whole, "guide_back")
        assert whole.page.name == "help"

    def test_the_check_in_leads_there_and_each_is_led_back_to(self, whole: Workspace) -> None:
        whole.go("checkin")
        self.press(whole, "checkin_to_guide")
        assert whole.page.name == "guide"
        assert whole.page.findChild(QPushButton, "guide_back").text() == "Back to the check-in"
        self.press(whole, "guide_back")
        assert whole.page.name == "checkin"
        whole.go("help", "parts")
        self.press(whole, "help_to_guide")
        assert whole.page.findChild(QPushButton, "guide_back").text() == "Back to Help"

    def test_a_check_in_that_was_begun_is_there_on_coming_back(self, whole: Workspace) -> None:
        whole.go("checkin")
        whole.page.form.hard.line.setText("The letter")
        whole.page.form.hard.changed.emit()
        self.press(whole, "checkin_to_guide")
        self.press(whole, "guide_back")
        assert whole.page.form.hard.line.text() == "The letter"

    def test_going_away_keeps_the_words(self, qtbot: QtBot, whole: Workspace, ask) -> None:
        whole.go("guide", "help")
        qtbot.keyClicks(field(whole.page), WORDS)
        self.press(whole, "guide_back")
        assert kept(ask) == WORDS


class TestOwnWords:
    def test_they_stand_before_everything_else(self, page: GuidePage) -> None:
        assert all(
            place(page, page.own).y() <= place(page, card).y()
            and place(page, page.own).x() <= place(page, card).x()
            for card in page.parts
        )

    def test_words_are_kept_at_a_pause(self, qtbot: QtBot, page: GuidePage, ask) -> None:
        qtbot.keyClicks(field(page), WORDS)
        qtbot.waitUntil(lambda: kept(ask) == WORDS, timeout=5000)

    def test_undo_goes_back_beyond_a_pause(self, qtbot: QtBot, page: GuidePage, ask) -> None:
        qtbot.keyClicks(field(page), "Mine.")
        qtbot.waitUntil(lambda: kept(ask) == "Mine.", timeout=5000)
        qtbot.waitUntil(lambda: not page.session.busy)
        field(page).undo()
        page.flush()
        assert field(page).toPlainText() == kept(ask) == ""

    def test_they_are_there_the_next_time(self, qtbot: QtBot, show, ask) -> None:
        ask(lambda diary: diary.preferences.change(recovery_means=WORDS))
        assert field(show(GuidePage)).toPlainText() == WORDS

    def test_another_change_of_preferences_takes_nothing_that_is_typed(
        self, qtbot: QtBot, page: GuidePage, opened: Session, ask
    ) -> None:
        qtbot.keyClicks(field(page), "Half a")
        with qtbot.waitSignal(opened.changed):
            opened.change(page, lambda diary: diary.preferences.change(memories_on=False))
        qtbot.waitUntil(lambda: not opened.busy)
        qtbot.keyClicks(field(page), " line")
        page.flush()
        assert kept(ask) == field(page).toPlainText() == "Half a line"

    def test_emptied_they_are_gone(self, show, ask) -> None:
        ask(lambda diary: diary.preferences.change(recovery_means=WORDS))
        page = show(GuidePage)
        field(page).clear()
        page.flush()
        assert kept(ask) == ""

    def test_no_more_goes_in_than_fits(self, page: GuidePage, ask) -> None:
        field(page).insertPlainText("w" * (RECOVERY_MEANS_LIMIT + 100))
        page.flush()
        assert kept(ask) == "w" * RECOVERY_MEANS_LIMIT

    def test_in_a_journal_that_is_only_read_they_can_be_read(self, show, ask) -> None:
        ask(lambda diary: diary.preferences.change(recovery_means=WORDS))
        page = show(GuidePage)
        quiet = ReadOnly(page)
        assert field(page).isReadOnly()
        assert field(page).toPlainText() == WORDS
        assert page.findChild(QPushButton, "guide_back").isEnabled()
        quiet.end()
        assert not field(page).isReadOnly()
