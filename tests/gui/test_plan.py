"""The plan's page: words kept at a pause, names put in, the way back, and what anyone may read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui import theme
from chime_journal.gui.pages.help import HelpPage
from chime_journal.gui.pages.plan import PlanPage
from chime_journal.gui.pages.support import SupportPage
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.text import Text
from chime_journal.gui.workspace import Workspace
from chime_journal.model.plan import WORDS_LIMIT, PlanHeading
from chime_journal.model.support import PersonDraft
from tests.factory import draft, new_id, strength

THEN, PEOPLE = PlanHeading.THEN, PlanHeading.PEOPLE


def field(page: QWidget, heading: PlanHeading) -> QPlainTextEdit:
    found = page.findChild(QPlainTextEdit, f"plan_words_{heading.value}")
    assert found is not None
    return found


def offers(page: QWidget, heading: PlanHeading) -> list[QPushButton]:
    return [
        each
        for each in page.findChildren(QPushButton)
        if each.objectName().startswith(f"offer_{heading.value}_") and each.isVisibleTo(page)
    ]


def tick(page: QWidget, name: str) -> None:
    page.findChild(QCheckBox, name).click()


def test_a_press_that_is_let_go_elsewhere_ticks_nothing(qtbot: QtBot, show) -> None:
    page = show(PlanPage)
    box = page.findChild(QCheckBox, "copy_on")
    line = box.parentWidget()
    middle = line.rect().center()
    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 200))
    assert not box.isChecked()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle)
    assert box.isChecked()


class TestWriting:
    def test_all_seven_headings_stand_there_with_what_they_are_for(self, show) -> None:
        page = show(PlanPage)
        for heading in PlanHeading:
            words = field(page, heading)
            assert words.toPlainText() == ""
            assert words.accessibleName()
            assert words.accessibleDescription()
        said = {label.text() for label in page.findChildren(Text)}
        assert {field(page, heading).accessibleName() for heading in PlanHeading} <= said
        assert {field(page, heading).accessibleDescription() for heading in PlanHeading} <= said

    def test_words_are_kept_at_a_pause(self, qtbot: QtBot, show, ask) -> None:
        page = show(PlanPage)
        qtbot.keyClicks(field(page, THEN), "Kettle first.")
        qtbot.waitUntil(lambda: ask(lambda d: d.plan.read())[THEN] == "Kettle first.", timeout=5000)

    def test_half_typed_words_are_kept_when_the_page_is_left(self, qtbot, show, ask) -> None:
        page = show(PlanPage)
        qtbot.keyClicks(field(page, THEN), "Kett")
        qtbot.keyClicks(field(page, PEOPLE), "Pri")
        page.flush()
        kept = ask(lambda diary: diary.plan.read())
        assert (kept[THEN], kept[PEOPLE]) == ("Kett", "Pri")

    def test_an_emptied_heading_is_empty_in_the_journal(self, qtbot, show, ask) -> None:
        ask(lambda diary: diary.plan.write(THEN, "Kettle"))
        page = show(PlanPage)
        assert field(page, THEN).toPlainText() == "Kettle"
        field(page, THEN).selectAll()
        qtbot.keyClick(field(page, THEN), Qt.Key.Key_Delete)
        page.flush()
        assert ask(lambda diary: diary.plan.read())[THEN] == ""

    def test_keeping_moves_no_cursor_and_forgets_no_undo(
        self, qtbot, opened: Session, show, ask
    ) -> None:
        page = show(PlanPage)
        then = field(page, THEN)
        qtbot.keyClicks(then, "Kettle\u00a0first.")
        page.flush()
        qtbot.waitUntil(lambda: not opened.busy)
        opened.change(page, lambda diary: diary.plan.write(PEOPLE, "Written elsewhere"))
        qtbot.waitUntil(lambda: field(page, PEOPLE).toPlainText() == "Written elsewhere")
        assert then.textCursor().position() == len("Kettle first.")
        qtbot.keyClick(then, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert then.toPlainText() == ""
        page.flush()
        assert ask(lambda diary: diary.plan.read())[THEN] == ""

    def test_a_field_is_as_high_as_its_words_and_never_scrolls(self, qtbot, show) -> None:
        page = show(PlanPage)
        then = field(page, THEN)
        before = then.height()
        then.setPlainText("\n".join(f"Line {number}" for number in range(40)))
        qtbot.waitUntil(lambda: then.height() > before + 30 * then.fontMetrics().lineSpacing())
        assert then.verticalScrollBar().maximum() == 0
        then.clear()
        qtbot.waitUntil(lambda: then.height() == before)

    def test_the_line_that_is_written_stays_in_sight(self, qtbot, show) -> None:
        page = show(PlanPage, 900, 420)
        page.activateWindow()
        last = field(page, PlanHeading.SAFER)
        last.setFocus()
        qtbot.waitUntil(last.hasFocus)
        last.insertPlainText("\n".join(f"Line {number}" for number in range(60)))

        def in_sight() -> bool:
            spot = last.viewport().mapTo(page, last.cursorRect().center())
            return QRect(QPoint(), page.size()).contains(spot)

        qtbot.waitUntil(in_sight)

    def test_tab_goes_on_from_a_field(self, qtbot, show) -> None:
        page = show(PlanPage)
        page.activateWindow()
        first = field(page, PlanHeading.WELL)
        first.setFocus()
        qtbot.waitUntil(first.hasFocus)
        qtbot.keyClick(first, Qt.Key.Key_Tab)
        assert page.focusWidget() is field(page, PlanHeading.DAILY)
        assert first.toPlainText() == ""

    def test_what_would_be_too_long_is_not_taken(self, show, ask) -> None:
        page = show(PlanPage)
        field(page, THEN).insertPlainText("a" * (WORDS_LIMIT + 50))
        page.flush()
        assert ask(lambda diary: diary.plan.read())[THEN] == "a" * WORDS_LIMIT


class TestOffers:
    def test_own_people_can_be_put_in_and_taken_back(self, qtbot, show, ask) -> None:
        for name in ("Priya", "Tea & Co"):
            ask(lambda diary, name=name: diary.people.write(PersonDraft(name=name, reach="1")))
        page = show(PlanPage)
        assert [each.accessibleName() for each in offers(page, PEOPLE)] == [
            "Put in Priya",
            "Put in Tea & Co",
        ]
        offers(page, PEOPLE)[0].click()
        offers(page, PEOPLE)[0].click()
        assert field(page, PEOPLE).toPlainText() == "Priya\nTea & Co"
        assert offers(page, PEOPLE) == []
        field(page, PEOPLE).undo()
        assert field(page, PEOPLE).toPlainText() == "Priya"
        assert [each.text() for each in offers(page, PEOPLE)] == ["Tea && Co"]
        page.flush()
        assert ask(lambda diary: diary.plan.read())[PEOPLE] == "Priya"

    def test_somebody_added_meanwhile_is_offered(self, qtbot, opened, show) -> None:
        page = show(PlanPage)
        assert offers(page, PEOPLE) == []
        opened.change(page, lambda diary: diary.people.write(PersonDraft(name="Mum")))
        qtbot.waitUntil(lambda: len(offers(page, PEOPLE)) == 1)

    def test_tab_goes_from_the_field_to_what_can_be_put_in(self, qtbot, show, ask) -> None:
        ask(lambda diary: diary.people.write(PersonDraft(name="Priya")))
        page = show(PlanPage)
        page.activateWindow()
        field(page, PEOPLE).setFocus()
        qtbot.waitUntil(field(page, PEOPLE).hasFocus)
        qtbot.keyClick(field(page, PEOPLE), Qt.Key.Key_Tab)
        assert page.focusWidget() is offers(page, PEOPLE)[0]
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
        assert field(page, PEOPLE).toPlainText() == "Priya"

    def test_strengths_of_late_are_offered_where_they_can_help(self, show, ask) -> None:
        patience = ask(lambda diary: new_id(diary.strengths.write(strength("patience"))))
        used = draft(strengths=frozenset({patience}))
        ask(lambda diary: diary.reflections.write(used))
        page = show(PlanPage)
        for heading in (PlanHeading.DAILY, THEN):
            assert [each.text() for each in offers(page, heading)] == ["patience"]
        assert offers(page, PEOPLE) == []


class TestWays:
    @pytest.fixture
    def whole(self, qtbot: QtBot, opened: Session) -> Workspace:
        made = Workspace(opened)
        qtbot.addWidget(made)
        made.resize(1280, 800)
        made.show()
        qtbot.waitUntil(lambda: not opened.busy)
        return made

    def test_support_now_leads_there_and_back(self, qtbot, whole: Workspace) -> None:
        whole.go("support")
        whole.page.findChild(QPushButton, "go_plan").click()
        assert whole.page.name == "plan"
        assert whole.sidebar.findChild(QAbstractButton, "go_support").isChecked()
        assert whole.sidebar.findChild(QAbstractButton, "go_plan") is None
        whole.page.findChild(QPushButton, "back_to_support").click()
        assert whole.page.name == "support"

    def test_help_leads_there_from_its_page_about_it(self, whole: Workspace) -> None:
        whole.go("help")
        way = whole.page.findChild(QPushButton, "help_to_plan")
        assert isinstance(whole.page, HelpPage)
        assert not way.isVisible()
        whole.go("help", "plan")
        assert way.isVisible()
        way.click()
        assert whole.page.name == "plan"

    @pytest.mark.parametrize(
        ("name", "target"), [("plan", None), ("support", None), ("help", "plan")]
    )
    def test_large_text_asks_for_no_wider_window(
        self, qtbot, qapp, whole: Workspace, name: str, target: object
    ) -> None:
        theme.apply(qapp, theme.Looks("light", 200))
        try:
            whole.resize(1024, 640)
            whole.go(name, target)
            for _ in range(6):
                qapp.processEvents()
            assert whole.minimumSizeHint().width() <= 1024
        finally:
            theme.apply(qapp, theme.Looks("light", 100))

    def test_ctrl_z_on_the_page_takes_back_words_and_nothing_else(self, qtbot, whole) -> None:
        whole.activateWindow()
        whole.go("plan")
        then = field(whole.page, THEN)
        then.setFocus()
        qtbot.waitUntil(then.hasFocus)
        qtbot.keyClicks(then, "Kettle")
        qtbot.keyClick(then, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert then.toPlainText() == ""


class TestOpenCopy:
    @pytest.fixture
    def page(self, show: Callable[..., PlanPage], ask) -> PlanPage:
        ask(lambda diary: diary.plan.write(THEN, "Kettle first."))
        ask(lambda diary: diary.plan.write(PEOPLE, "Priya"))
        return show(PlanPage)

    @pytest.fixture
    def file(self, ask) -> Path:
        return ask(lambda diary: diary.folder) / "plan.txt"

    def preview(self, page: PlanPage) -> str:
        return page.findChild(QPlainTextEdit, "copy_preview").toPlainText()

    def make(self, page: PlanPage) -> QPushButton:
        return page.findChild(QPushButton, "make_copy")

    def test_it_is_off_and_says_so(self, page: PlanPage, file: Path) -> None:
        assert not page.findChild(QCheckBox, "copy_on").isChecked()
        assert not page.findChild(QWidget, "copy_warning").isVisible()
        assert not file.exists()

    def test_the_switch_alone_writes_nothing_and_warns(
        self, qtbot, page: PlanPage, file: Path, opened: Session
    ) -> None:
        tick(page, "copy_on")
        warning = page.findChild(QWidget, "copy_warning")
        assert warning.isVisible()
        said = [label.text() for label in warning.findChildren(Text)]
        assert "Anyone who opens this folder can read it." in said
        boxes = [page.findChild(QCheckBox, f"copy_{heading.value}") for heading in PlanHeading]
        assert not any(box.isChecked() for box in boxes)
        assert self.preview(page) == ""
        assert not self.make(page).isEnabled()
        tick(page, "copy_then")
        qtbot.waitUntil(lambda: not opened.busy)
        assert not file.exists()

    def test_what_is_shown_before_is_what_is_written(self, qtbot, page, file, ask) -> None:
        tick(page, "copy_on")
        tick(page, "copy_then")
        assert self.preview(page) == "What I do then\n\nKettle first.\n"
        field(page, THEN).appendPlainText("Then Priya.")  # not kept yet
        shown = self.preview(page)
        assert "Then Priya." in shown
        self.make(page).click()
        qtbot.waitUntil(file.exists)
        assert file.read_text("utf-8") == shown
        qtbot.waitUntil(lambda: not self.make(page).isEnabled())
        assert "plan.txt" in page.findChild(Text, "copy_state").text()
        assert list(ask(lambda diary: diary.plan.in_copy())) == [THEN]

    def test_made_by_keyboard_the_focus_goes_to_what_can_be_read_now(
        self, qtbot, page: PlanPage
    ) -> None:
        page.activateWindow()
        tick(page, "copy_on")
        tick(page, "copy_then")
        self.make(page).setFocus()
        qtbot.keyClick(self.make(page), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not self.make(page).isEnabled())
        assert page.findChild(QPlainTextEdit, "copy_preview").hasFocus()

    def test_it_follows_what_is_written_later(self, qtbot, page, file) -> None:
        tick(page, "copy_on")
        tick(page, "copy_then")
        self.make(page).click()
        qtbot.waitUntil(file.exists)
        field(page, THEN).appendPlainText("And breathe.")
        page.flush()
        qtbot.waitUntil(lambda: "And breathe." in file.read_text("utf-8"))
        assert file.read_text("utf-8") == self.preview(page)

    def test_it_changes_only_when_asked(self, qtbot, page, file) -> None:
        tick(page, "copy_on")
        tick(page, "copy_then")
        self.make(page).click()
        qtbot.waitUntil(lambda: file.exists() and not self.make(page).isEnabled())
        tick(page, "copy_people")
        assert "still holds" in page.findChild(Text, "copy_state").text()
        assert "Priya" not in file.read_text("utf-8")
        self.make(page).click()
        qtbot.waitUntil(lambda: "Priya" in file.read_text("utf-8"))

    def test_switched_off_it_is_gone_at_once(self, qtbot, page, file, show) -> None:
        tick(page, "copy_on")
        tick(page, "copy_then")
        self.make(page).click()
        qtbot.waitUntil(lambda: file.exists() and not self.make(page).isEnabled())
        again = show(PlanPage)
        assert again.findChild(QCheckBox, "copy_on").isChecked()
        assert again.findChild(QCheckBox, "copy_then").isChecked()
        tick(again, "copy_on")
        qtbot.waitUntil(lambda: not file.exists())
        qtbot.waitUntil(lambda: not page.findChild(QCheckBox, "copy_on").isChecked())
        tick(again, "copy_on")
        assert not again.findChild(QCheckBox, "copy_then").isChecked()

    def test_where_it_cannot_be_written_the_switch_tells_the_truth(
        self, qtbot, page, file, opened: Session
    ) -> None:
        file.with_name("plan.txt.new").mkdir()
        tick(page, "copy_on")
        tick(page, "copy_then")
        with qtbot.waitSignal(opened.troubled):
            self.make(page).click()
        assert not page.findChild(QCheckBox, "copy_on").isChecked()
        assert not file.exists()

    def test_in_a_journal_that_is_only_read_nothing_here_writes(self, page: PlanPage) -> None:
        quiet = ReadOnly(page)
        switch = page.findChild(QCheckBox, "copy_on")
        assert not switch.isEnabled()
        assert all(field(page, heading).isReadOnly() for heading in PlanHeading)
        assert page.findChild(QPushButton, "print").isEnabled()
        assert page.findChild(QPushButton, "back_to_support").isEnabled()
        quiet.end()
        assert switch.isEnabled()
        assert not field(page, THEN).isReadOnly()
        assert page.findChild(QPlainTextEdit, "copy_preview").isReadOnly()


class TestWordsForMe:
    def test_empty_it_says_what_it_is_for_and_takes_words(self, qtbot, show, ask) -> None:
        page = show(SupportPage)
        assert page.findChild(Text, "no_own_words").isVisible()
        assert not page.findChild(Text, "words_for_me").isVisible()
        page.findChild(QPushButton, "change_words_for_me").click()
        written = page.findChild(QPlainTextEdit, "write_words_for_me")
        qtbot.keyClicks(written, "It passed by the evening.")
        page.findChild(QPushButton, "words_for_me_done").click()
        shown = page.findChild(Text, "words_for_me")
        assert shown.isVisible()
        assert shown.text() == "It passed by the evening."
        assert (
            shown.fontMetrics().height()
            > page.findChild(Text, "page_subtitle").fontMetrics().height()
        )
        assert ask(lambda diary: diary.preferences.read()).words_for_me == shown.text()

    def test_words_are_kept_at_a_pause_and_the_field_stays(self, qtbot, show, ask) -> None:
        page = show(SupportPage)
        page.findChild(QPushButton, "change_words_for_me").click()
        written = page.findChild(QPlainTextEdit, "write_words_for_me")
        qtbot.keyClicks(written, "It passed")
        kept = "It passed"
        qtbot.waitUntil(
            lambda: ask(lambda diary: diary.preferences.read()).words_for_me == kept, timeout=5000
        )
        assert written.isVisible()
        qtbot.keyClicks(written, " by")
        page.flush()
        assert ask(lambda diary: diary.preferences.read()).words_for_me == "It passed by"

    def test_emptied_it_is_as_before(self, qtbot, show, ask) -> None:
        ask(lambda diary: diary.preferences.change(words_for_me="Old words"))
        page = show(SupportPage)
        assert page.findChild(Text, "words_for_me").text() == "Old words"
        page.findChild(QPushButton, "change_words_for_me").click()
        page.findChild(QPlainTextEdit, "write_words_for_me").clear()
        page.findChild(QPushButton, "words_for_me_done").click()
        assert page.findChild(Text, "no_own_words").isVisible()
        assert ask(lambda diary: diary.preferences.read()).words_for_me == ""

    def test_it_takes_no_more_than_fits(self, show, ask) -> None:
        page = show(SupportPage)
        page.findChild(QPushButton, "change_words_for_me").click()
        page.findChild(QPlainTextEdit, "write_words_for_me").insertPlainText("w" * 2100)
        page.flush()
        assert ask(lambda diary: diary.preferences.read()).words_for_me == "w" * 2000

    def test_in_a_journal_that_is_only_read_they_can_be_read(self, show, ask) -> None:
        ask(lambda diary: diary.preferences.change(words_for_me="Old words"))
        page = show(SupportPage)
        ReadOnly(page)
        assert not page.findChild(QPushButton, "change_words_for_me").isEnabled()
        assert page.findChild(QPushButton, "go_plan").isEnabled()
        assert page.findChild(Text, "words_for_me").isVisible()
