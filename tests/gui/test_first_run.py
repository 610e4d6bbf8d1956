"""Starting a journal: where, with which words, and with which sheet."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from chime_journal import diary
from chime_journal.gui.computer.drives import Drive, on_usb
from chime_journal.gui.first_run.place import OWN, SHARED
from chime_journal.gui.first_run.view import PLACE, SHEET, WORDS, FirstRun
from chime_journal.gui.front.cover import Cover
from chime_journal.gui.front.unlock import UnlockView
from tests.factory import WORDS as GOOD
from tests.gui.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    stage.start()
    stage.press("start_new")
    yield stage
    stage.end()


def first_run(stage: Stage) -> FirstRun:
    view = stage.front.window.view
    assert isinstance(view, FirstRun)
    return view


def choose(stage: Stage, folder: Path, computer: str) -> FirstRun:
    """Choose a folder as the file dialog would, and whose computer this is."""
    view = first_run(stage)
    view.place._other = folder
    view.place.places.pick("other")
    view.place._show()
    view.place.computers.pick(computer)
    view.place._computer_picked = True
    return view


def go_to_sheet(stage: Stage, folder: Path, computer: str = OWN) -> FirstRun:
    view = choose(stage, folder, computer)
    stage.press("go_on")
    view.words.fields.first.set_words(GOOD)
    view.words.fields.again.set_words(GOOD)
    stage.press("go_on")
    stage.until(lambda: view.sheet is not None)
    return view


def type_back(view: FirstRun) -> None:
    pane = view.sheet.pane
    for number, field in zip(pane.asked, pane.fields, strict=True):
        field.setText(pane._groups[number - 1])


def test_a_person_starts_a_journal_on_a_stick(stage: Stage, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    view = choose(stage, stick, SHARED)
    stage.press("go_on")
    assert view.stages.at == WORDS
    stage.press("suggest")
    words = view.words.fields.words
    assert len(words.split(" ")) == 6
    assert view.words.fields.first.line.revealed, "proposed words can be read and written down"
    assert "Strong" in stage.text("strength_words")

    stage.press("go_on")
    assert "once more" in stage.text("new_words_notice_words")
    assert view.stages.at == WORDS
    view.words.fields.again.set_words(words)
    stage.press("go_on")
    stage.until(lambda: view.stages.at == SHEET)
    assert not view.words.fields.first.line.revealed

    stage.press("go_on")
    assert view.sheet.pane.asking
    for field in view.sheet.pane.fields:
        field.setText("????")
    stage.press("go_on")
    assert "not the same" in stage.text("sheet_notice_words")
    type_back(view)
    stage.press("go_on")
    stage.wait_open()
    assert stage.front.journal.workspace.page.name == "today"
    assert diary.is_journal(stick)
    assert stat.S_IMODE(stick.stat().st_mode) == 0o700
    assert not stage.file.exists, "a shared computer keeps nothing"
    stage.close()


def test_my_own_computer_remembers_the_folder_and_nothing_private(
    stage: Stage, tmp_path: Path
) -> None:
    view = go_to_sheet(stage, tmp_path / "mine")
    stage.press("go_on")
    type_back(view)
    stage.press("go_on")
    stage.wait_open()
    kept = stage.file.read()
    assert kept.journal == tmp_path / "mine"
    written = (tmp_path / "config" / "settings.json").read_text()
    assert GOOD not in written
    assert stat.S_IMODE((tmp_path / "config" / "settings.json").stat().st_mode) == 0o600
    stage.close()


def test_the_keyboard_begins_on_the_choice_that_holds(stage: Stage) -> None:
    view = first_run(stage)
    stage.until(lambda: view.place.places._group.checkedButton().hasFocus())


def test_words_that_are_easy_to_guess_are_not_taken(stage: Stage, tmp_path: Path) -> None:
    view = choose(stage, tmp_path / "mine", OWN)
    stage.press("go_on")
    view.words.fields.first.set_words("sunshine")
    view.words.fields.weigh()
    assert "Easy to guess" in stage.text("strength_words")
    stage.press("go_on")
    assert "too easy" in stage.text("new_words_notice_words")
    stage.until(view.words.fields.first.line.hasFocus)  # there a word can be added
    assert view.stages.at == WORDS
    stage.close()


def test_back_and_escape_lose_nothing_that_was_typed(stage: Stage, tmp_path: Path) -> None:
    view = choose(stage, tmp_path / "mine", SHARED)
    stage.press("go_on")
    view.words.fields.first.set_words(GOOD)
    stage.qtbot.keyClick(view.words.fields.first.line, Qt.Key.Key_Escape)
    assert view.words.fields.words == GOOD
    stage.press("back")
    assert view.stages.at == PLACE
    assert view.place.shared
    stage.press("go_on")
    assert view.words.fields.words == GOOD
    stage.press("back")
    stage.press("back")
    assert isinstance(stage.front.window.view, UnlockView)
    stage.close()


def test_hide_keeps_typed_words_and_hides_shown_ones(stage: Stage, tmp_path: Path) -> None:
    view = choose(stage, tmp_path / "mine", SHARED)
    stage.press("go_on")
    stage.press("suggest")
    words = view.words.fields.words
    stage.front.hide()
    stage.qtbot.keyClick(stage.front.window.view, Qt.Key.Key_Escape)
    assert stage.front.window.view is view
    assert view.words.fields.words == words
    assert not view.words.fields.first.line.revealed
    stage.close()


def test_words_can_still_be_changed_from_the_sheet(stage: Stage, tmp_path: Path) -> None:
    view = go_to_sheet(stage, tmp_path / "mine")
    stage.press("back")
    assert view.stages.at == WORDS
    other = "seven slow boats on the river"
    view.words.fields.first.set_words(other)
    view.words.fields.again.set_words(other)
    stage.press("go_on")
    stage.until(lambda: view.stages.at == SHEET)
    stage.press("back")
    stage.press("back")
    assert not view.place.places.isEnabled(), "the journal is made; its place is settled"
    stage.press("go_on")
    stage.press("go_on")
    assert view.stages.at == SHEET
    stage.press("skip_sheet")
    assert "nobody can ever open" in stage.text("sheet_notice_words")
    stage.press("without_sheet")
    stage.wait_open()
    stage.close()
    diary.open(tmp_path / "mine", other).close()


def test_the_sheet_opens_the_journal(stage: Stage, tmp_path: Path) -> None:
    view = go_to_sheet(stage, tmp_path / "mine")
    sheet = "-".join(view.sheet.pane._groups)
    stage.close()
    diary.recover(tmp_path / "mine", sheet.lower(), GOOD).close()


def test_on_a_shared_computer_writing_down_comes_first(stage: Stage, tmp_path: Path) -> None:
    view = go_to_sheet(stage, tmp_path / "mine", SHARED)
    pane = view.sheet.pane
    assert pane.write.x() < pane.print.x() < pane.save.x()
    stage.press("write")
    assert pane.one.isVisible()
    assert not pane.all.isVisible()
    assert pane._groups[0] == stage.text("group")
    for _ in range(8):
        stage.press("group_next")
    assert stage.text("group") == pane._groups[8]
    assert not pane.one.next.isEnabled()
    stage.close()


@pytest.mark.parametrize(("computer", "first"), [(SHARED, "write"), (OWN, "print")])
def test_the_keyboard_goes_through_the_sheet_before_the_way_on(
    stage: Stage, tmp_path: Path, computer: str, first: str
) -> None:
    view = go_to_sheet(stage, tmp_path / "J", computer)
    met = []
    for _ in range(6):
        focused = view.focusWidget()
        assert focused is not None
        met.append(focused.objectName())
        view.focusNextChild()
    assert met[0] == first
    assert {"write", "print", "save_pdf"} == set(met[:3])
    assert met[3:] == ["skip_sheet", "back", "help"]
    stage.close()


def test_the_keyboard_stays_beside_the_group_at_either_end(stage: Stage, tmp_path: Path) -> None:
    view = go_to_sheet(stage, tmp_path / "J", SHARED)
    stage.press("write")
    for expected in ("group_before", "group_next"):
        for _ in range(8):
            stage.qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
        assert view.focusWidget().objectName() == expected
    stage.close()


def test_a_place_that_cannot_be_written_to_is_said_where_it_was_chosen(
    stage: Stage, tmp_path: Path
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("not a folder")
    view = choose(stage, blocked / "inside", OWN)
    stage.press("go_on")
    view.words.fields.first.set_words(GOOD)
    view.words.fields.again.set_words(GOOD)
    stage.press("go_on")
    stage.until(lambda: view.stages.at == PLACE)
    assert stage.text("place_notice_words")
    assert view.words.fields.words == GOOD
    stage.close()


def test_a_folder_with_something_in_it_gets_a_new_one_inside(stage: Stage, tmp_path: Path) -> None:
    full = tmp_path / "full"
    (full / "My journal").mkdir(parents=True)
    (full / "My journal" / "letter.txt").write_text("mine")
    view = choose(stage, full, OWN)
    assert view.place.folder == full / "My journal 2"
    stage.close()


def test_hide_while_the_sheet_is_shown_covers_and_shuts(stage: Stage, tmp_path: Path) -> None:
    go_to_sheet(stage, tmp_path / "mine", SHARED)
    stage.front.hide()
    assert isinstance(stage.front.window.view, Cover)
    stage.until(lambda: not stage.front.errands.busy)
    stage.qtbot.keyClick(stage.front.window.view, Qt.Key.Key_Escape)
    assert stage.unlock.folder == tmp_path / "mine"
    assert "mine" not in stage.text("journal_name"), "a shared computer names nothing"
    stage.give_words(GOOD)
    stage.wait_open()
    stage.close()


@pytest.mark.parametrize(("computer", "centre"), [(OWN, False), (SHARED, True)])
def test_a_centre_is_spoken_of_on_a_shared_computer_alone(
    stage: Stage, tmp_path: Path, computer: str, centre: bool
) -> None:
    choose(stage, tmp_path / "mine", SHARED if computer == OWN else OWN)
    stage.press("go_on")
    stage.press("back")
    choose(stage, tmp_path / "mine", computer)
    stage.press("go_on")
    said = " ".join(
        label.text() for label in first_run(stage).findChildren(QLabel) if label.isVisible()
    )
    assert "Nobody else can let you back in" in said
    assert ("centre" in said) is centre


def test_a_stick_is_offered_by_name_and_makes_the_computer_shared(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = first_run(stage).place
    assert not place.shared
    stick = Drive("KINGSTON", tmp_path / "stick", 12_000_000_000)
    place._timer.stop()
    monkeypatch.setattr(
        "chime_journal.gui.first_run.place.is_removable",
        lambda folder: folder.is_relative_to(stick.root),
    )
    place._offer([stick])
    assert place.folder == stick.root / "My journal"
    assert place.shared
    assert "KINGSTON" in place.where
    place._offer([])
    assert not place.shared
    stage.close()


def test_what_hangs_on_usb_travels(tmp_path: Path) -> None:
    disk = tmp_path / "devices" / "pci0" / "usb1" / "block" / "sdb"
    (disk / "sdb1").mkdir(parents=True)
    inner = tmp_path / "devices" / "pci0" / "ata1" / "block" / "sda"
    (inner / "sda1").mkdir(parents=True)
    (inner / "removable").write_text("0\n")
    card = tmp_path / "devices" / "pci0" / "mmc" / "block" / "mmcblk0"
    (card / "mmcblk0p1").mkdir(parents=True)
    (card / "removable").write_text("1\n")
    blocks = tmp_path / "block"
    blocks.mkdir()
    for folder in (disk / "sdb1", inner / "sda1", card / "mmcblk0p1"):
        (blocks / folder.name).symlink_to(folder)
    assert on_usb("/dev/sdb1", blocks)
    assert not on_usb("/dev/sda1", blocks)
    assert on_usb("/dev/mmcblk0p1", blocks)
    assert not on_usb("tmpfs", blocks)
