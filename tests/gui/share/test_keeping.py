"""The list of kept choices: named, renamed, to the bin and back, with the keys alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListWidget,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from chime_journal.gui.dialogs.bin import BinDialog
from chime_journal.gui.pages.share import Place, SharePage
from chime_journal.gui.reading_only import ReadOnly
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from chime_journal.model.change import Kind
from chime_journal.words.days import long_day
from tests.gui.share.steps import (
    TODAY,
    change,
    keep,
    noticed,
    press,
    settle,
    tick,
    use,
    words_on,
)


def test_only_something_ticked_is_kept_and_under_a_name(qtbot: QtBot, narrow: SharePage) -> None:
    keep(qtbot, narrow)
    assert noticed(narrow, "keep_choice_notice") == "Nothing is ticked yet. Tick something first."
    tick(narrow, "goals", 0)
    narrow.findChild(QLineEdit, "keep_choice_name").setText(" ")
    press(narrow, "keep_choice_yes")
    settle(qtbot, narrow)
    assert noticed(narrow, "keep_choice_notice") == "Type a name first."
    press(narrow, "keep_choice_no")
    assert "Use a kept choice" not in words_on(narrow.choosing)
    keep(qtbot, narrow)
    assert "Tick again what you chose before." in words_on(narrow.choosing)


def test_the_same_name_again_asks_first(
    qtbot: QtBot, kept: SharePage, opened: Session, ask: Callable
) -> None:
    use(qtbot, kept)
    tick(kept, "strengths", 0)
    keep(qtbot, kept)
    assert noticed(kept, "keep_choice_notice") == "A choice of this name is kept already."
    with qtbot.waitSignal(opened.changed) as told:
        press(kept, "keep_choice_replace")
    settle(qtbot, kept)
    assert len(told.args[0].binned) == 1
    assert [line.name for line in ask(lambda diary: diary.templates.list())] == ["For my mentor"]
    press(kept, "share_over")
    use(qtbot, kept, 2)
    assert kept.choosing.going_in() == "Reflections 2 · Goals 1 · Strengths 1"


def test_a_choice_gets_another_name(qtbot: QtBot, kept: SharePage) -> None:
    tick(kept, "goals", 0)
    keep(qtbot, kept, "For my sister")
    press(kept, "open_kept")
    press(kept, "rename_choice_1")
    field = kept.findChild(QLineEdit, "rename_choice_1_name")
    assert field.selectedText() == "For my mentor"
    qtbot.keyClicks(field, "for MY sister")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, kept)
    assert noticed(kept, "rename_choice_1_notice") == "A choice of this name is kept already."
    field.setText("For Priya")
    press(kept, "rename_choice_1_yes")
    settle(qtbot, kept)
    assert kept.findChild(QPushButton, "use_choice_1").accessibleName() == "Use: For Priya"
    press(kept, "rename_choice_1")
    press(kept, "rename_choice_1_no")
    assert "For Priya" in words_on(kept.choosing)


def test_it_is_there_after_a_lock(
    qtbot: QtBot, kept: SharePage, show: Callable[..., SharePage]
) -> None:
    again = show(SharePage, 640)
    settle(qtbot, again)
    use(qtbot, again)
    assert again.choosing.going_in() == "Reflections 2 · Goals 1"
    assert again.choosing.selection().names == (("Wyvernby", "my friend"),)
    assert len(again.choosing.selection().left_out) == 1


def test_to_the_bin_and_back_with_the_keys_alone(qtbot: QtBot, whole: Workspace) -> None:
    """From the list to the bin, back by Ctrl+Z, used; the keyboard is never lost."""
    page = whole.page
    tick(page, "goals", 0)
    keep(qtbot, page, "One")
    tick(page, "strengths", 0)
    keep(qtbot, page, "Two")
    page.findChild(QPushButton, "open_kept").setFocus()

    def hit(*keys: Qt.Key) -> str:
        for key in keys:
            qtbot.keyClick(QApplication.focusWidget(), key)
            settle(qtbot, page)
        return QApplication.focusWidget().objectName()

    assert hit(Qt.Key.Key_Return, *[Qt.Key.Key_Tab] * 3) == "bin_choice_1"
    assert hit(Qt.Key.Key_Return) == "use_choice_2"
    assert whole.bar.words == "Moved to the bin."
    qtbot.keySequence(whole, QKeySequence("Ctrl+Z"))
    qtbot.waitUntil(lambda: whole.bar.words == "It is back.")
    settle(qtbot, page)
    assert hit(Qt.Key.Key_Tab, Qt.Key.Key_Return) == "rename_choice_2_name"
    assert hit(Qt.Key.Key_Return) == "rename_choice_2"
    page.findChild(QPushButton, "open_kept").setFocus()
    assert hit(Qt.Key.Key_Tab) == "use_choice_1"
    assert hit(Qt.Key.Key_Return) == "open_kept"
    assert page.choosing.going_in() == "Goals 1"
    assert hit(*[Qt.Key.Key_Tab] * 6) == "open_goals"
    assert hit(Qt.Key.Key_Tab) == "goals_0", "what is ticked comes right after its part"


def test_where_a_journal_is_only_read_it_can_be_used_alone(qtbot: QtBot, kept: SharePage) -> None:
    reading = ReadOnly(kept)
    use(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 2 · Goals 1"
    assert kept.place is Place.CHOOSE
    for name in ("keep_choice", "rename_choice_1", "bin_choice_1"):
        assert not kept.findChild(QAbstractButton, name).isEnabled(), name
    reading.end()


def test_a_line_about_a_share_comes_back_from_the_bin_too(qtbot: QtBot, whole: Workspace) -> None:
    page = whole.page
    change(
        qtbot, page, page.session, lambda diary: diary.receipts.add("a" * 32, "pdf", TODAY, TODAY)
    )
    press(page, "shared_before")
    press(page, "bin_receipt_1")
    settle(qtbot, page)
    assert "Nothing is shared yet." in words_on(page)
    press(whole, "undo")
    qtbot.waitUntil(lambda: whole.bar.words == "It is back.")
    settle(qtbot, page)
    assert page.findChild(QAbstractButton, "bin_receipt_1").isVisible()


def test_the_bin_says_what_they_were(qtbot: QtBot, kept: SharePage, opened: Session) -> None:
    for_priya = lambda diary: diary.receipts.add("a" * 32, "pdf", TODAY, TODAY, for_whom="Priya")  # noqa: E731
    change(qtbot, kept, opened, for_priya)
    for kind in (Kind.RECEIPT, Kind.TEMPLATE):
        change(qtbot, kept, opened, lambda diary, kind=kind: diary.bin.put(kind, 1))
    dialog = BinDialog(opened, kept)
    qtbot.addWidget(dialog)
    things = dialog.findChild(QListWidget, "binned")
    qtbot.waitUntil(lambda: things.count() == 2)
    template, receipt = (things.item(row).text() for row in range(2))
    assert template.startswith("For my mentor\nKept choice · here until ")
    assert receipt.startswith(f"{long_day(TODAY)} · Priya\nLine about a share · here until ")
