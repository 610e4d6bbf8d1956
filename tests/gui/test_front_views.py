"""Every view outside a journal fits small windows, large text and longer languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from chime_journal import diary, errors
from chime_journal.gui.computer.drives import Drive
from chime_journal.gui.dialogs.recover import RecoverCard
from chime_journal.gui.first_run.view import FirstRun
from chime_journal.gui.theme import Looks
from tests.factory import CHEAP, WORDS
from tests.gui.fits import Longer, clipped, nameless, overlapping, visible
from tests.gui.stage import Stage
from tests.gui.tabbing import tab_from

SIZES = ((1024, 640), (1366, 768))


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    yield stage
    stage.end()
    stage.front.computer.pick_looks(Looks("light", 100))


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[Longer]:
    translator = Longer()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def keep_journal(folder: Path) -> tuple[Path, str]:
    """Make a journal with a backup; return its folder and its recovery sheet."""
    opened, sheet = diary.create(folder / "My journal", WORDS, cost=CHEAP)
    opened.back_up()
    opened.close()
    return folder / "My journal", sheet


def show_unlock(stage: Stage, folder: Path) -> None:
    stage.start()


def show_damage(stage: Stage, folder: Path) -> None:
    stage.start()
    stage.unlock.choose(folder / "My journal")
    stage.unlock.refuse(errors.VaultDamaged())


def show_held(stage: Stage, folder: Path) -> None:
    stage.start()
    stage.front.lobby.show_held("There is no room left on this disk.")


def show_place(stage: Stage, folder: Path) -> FirstRun:
    stage.start()
    stage.press("start_new")
    view = stage.front.window.view
    assert isinstance(view, FirstRun)
    view.place._timer.stop()
    view.place._offer([Drive("KINGSTON DataTraveler", folder / "stick", 12_400_000_000)])
    view.place.computers.pick("shared")
    view.place._computer_picked = True
    view.place._show()
    return view


def show_words(stage: Stage, folder: Path) -> FirstRun:
    view = show_place(stage, folder)
    stage.press("go_on")
    stage.press("suggest")
    stage.press("why")
    stage.press("go_on")
    return view


def show_sheet(stage: Stage, folder: Path) -> FirstRun:
    view = show_words(stage, folder)
    view.words.fields.again.set_words(view.words.fields.words)
    stage.press("go_on")
    stage.until(lambda: view.sheet is not None)
    stage.press("skip_sheet")
    return view


def show_one_group(stage: Stage, folder: Path) -> None:
    show_sheet(stage, folder)
    stage.press("write")


def show_type_back(stage: Stage, folder: Path) -> None:
    show_sheet(stage, folder)
    stage.press("go_on")
    stage.press("go_on")


def show_recover(stage: Stage, folder: Path) -> None:
    stage.start()
    stage.front.lobby.show_recover(folder / "My journal")
    stage.press("recover_on")


def show_recover_words(stage: Stage, folder: Path) -> None:
    journal, sheet = keep_journal(folder)
    stage.start()
    stage.front.lobby.show_recover(journal)
    stage.find(RecoverCard, "recover").sheet.setText(sheet)
    stage.press("recover_on")


def show_restore(stage: Stage, folder: Path) -> None:
    journal, _ = keep_journal(folder)
    stage.start()
    stage.front.lobby.show_restore(journal)
    stage.until(lambda: not stage.front.errands.busy)


VIEWS = (
    show_unlock,
    show_damage,
    show_held,
    show_place,
    show_words,
    show_sheet,
    show_one_group,
    show_type_back,
    show_recover,
    show_recover_words,
    show_restore,
)


def settle(qapp: QApplication) -> None:
    for _ in range(4):  # a layout that turns asks for another one
        qapp.processEvents()


def sticking_out(view: QWidget) -> list[str]:
    """Words, buttons and fields that reach beyond the view's right edge."""
    found = []
    for kind in (QLabel, QAbstractButton, QLineEdit):
        for widget in visible(view, kind):
            right = widget.mapTo(view, QPoint(widget.width(), 0)).x()
            if right > view.width() + 1:
                found.append(f"{type(widget).__name__} {widget.objectName()} ends at {right}")
    return found


def out_of_reach(view: QWidget) -> list[str]:
    """Scroll areas whose content is wider than they are: it could not be scrolled to."""
    return [
        area.objectName()
        for area in [view, *view.findChildren(QScrollArea)]
        if isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0
    ]


def look_at(stage: Stage, qapp: QApplication) -> None:
    settle(qapp)
    window = stage.front.window
    # The page itself scrolls, so what is in it counts; lists and fields inside it do not.
    window.view.setObjectName(f"{window.view.objectName()}_scroll")
    assert clipped(window) == []
    assert overlapping(window) == []
    assert sticking_out(window.view) == []
    assert out_of_reach(window.view) == []


@pytest.mark.parametrize(
    ("size", "text"), [(SIZES[0], 100), (SIZES[0], 200), (SIZES[1], 100)], ids=str
)
@pytest.mark.parametrize("show", VIEWS, ids=lambda show: show.__name__)
def test_nothing_is_clipped(
    stage: Stage, qapp: QApplication, tmp_path: Path, show, size, text
) -> None:
    stage.front.computer.pick_looks(Looks("light", text))
    stage.front.window.resize(*size)
    show(stage, tmp_path)
    stage.front.window.resize(*size)
    look_at(stage, qapp)


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("show", VIEWS, ids=lambda show: show.__name__)
def test_longer_words_fit_too(
    stage: Stage, qapp: QApplication, tmp_path: Path, longer: Longer, show, text
) -> None:
    stage.front.computer.pick_looks(Looks("light", text))
    show(stage, tmp_path)
    stage.front.window.resize(*SIZES[0])
    look_at(stage, qapp)


@pytest.mark.parametrize("show", VIEWS, ids=lambda show: show.__name__)
def test_everything_one_can_reach_has_a_name(
    stage: Stage, qapp: QApplication, tmp_path: Path, show
) -> None:
    show(stage, tmp_path)
    settle(qapp)
    assert nameless(stage.front.window) == []


def reached_by_tab(stage: Stage, first: QWidget) -> list[str]:
    """Follow Tab from a widget until it comes round; return the object names on the way."""
    return tab_from(stage.qtbot, first)


def test_tab_goes_down_the_unlock_window(stage: Stage, tmp_path: Path) -> None:
    stage.start()
    assert reached_by_tab(stage, stage.find(QWidget, "journal_choose")) == [
        "journal_choose",
        "passphrase",
        "passphrase_eye",
        "open",
        "start_new",
        "use_sheet",
        "restore",
        "open_shared_file",
        "support",
        "help",
        "other_computer",
        "text_size",
        "theme",
        "language",
    ]


def test_tab_goes_down_the_words_of_a_new_journal(stage: Stage, tmp_path: Path) -> None:
    view = show_place(stage, tmp_path)
    stage.press("go_on")
    assert reached_by_tab(stage, view.words.fields.first.line) == [
        "new_words",
        "new_words_eye",
        "new_words_again",
        "suggest",
        "why",
        "back",
        "help",
        "go_on",
    ]
