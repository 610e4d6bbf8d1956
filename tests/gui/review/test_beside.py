"""An older or newer file of the same person, opened beside the first: the ratings of both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chime_journal.gui.front.unlock import UnlockView
from chime_journal.gui.review.ask import AskView
from chime_journal.gui.review.kept import Here
from chime_journal.gui.review.reply import Sealed
from chime_journal.gui.review.room import Room
from chime_journal.share.document import Document
from chime_journal.share.encoding import encode
from tests.gui.fits import clipped, nameless, overlapping
from tests.gui.review.steps import WORDS, leaf, open_charts, press, review
from tests.gui.stage import Stage
from tests.share import made, quick

Show = Callable[..., Room]
OLDER, NEWER = "In the older file", "In the newer file"


def other(**rest: object) -> Document:
    """Return a file of the same journal, of earlier days."""
    first, last = date(2026, 5, 1), date(2026, 8, 20)
    days = {"first": first, "last": last, "series": made.series(first, last)}
    bare = dict.fromkeys(("notes", "hard", "reflections", "goals", "strengths"), ())
    whole = made.document(**(days | bare | {"note": "In spring."}))
    return replace(whole, **({"share": "0" * 31 + "3"} | rest))  # type: ignore[arg-type]


def words_on(widget: QWidget) -> str:
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def beside(room: Room, document: Document) -> AskView:
    """Open a file beside, as if its words were right."""
    press(room, "open_beside")
    view = room.place
    assert isinstance(view, AskView)
    view.opened.emit(document, WORDS)
    return view


@pytest.fixture
def way(tmp_path: Path) -> Sealed:
    return Sealed(WORDS, tmp_path)


@pytest.mark.parametrize("first", ["older", "newer"])
def test_each_domain_has_its_two_one_under_the_other(
    room: Show, qtbot: QtBot, way: Sealed, first: str
) -> None:
    pair = (other(), made.document()) if first == "older" else (made.document(), other())
    shown = room(pair[0], sealed=way)
    open_charts(qtbot, shown)
    beside(shown, pair[1])
    assert shown.place is shown.talk
    assert not shown.talk.ratings.is_open, "asked for once more, since it is more than before"
    assert shown.findChild(QLabel, "which_is_newer").text() == (
        f"These words are from the {first} file. The ratings show both files."
    )
    open_charts(qtbot, shown)
    for domain in ("connectedness", "hope", "identity", "meaning", "empowerment"):
        both = shown.findChild(QWidget, f"pair_{domain}")
        said = words_on(both)
        mine, theirs = (OLDER, NEWER) if first == "older" else (NEWER, OLDER)
        assert said.index(mine) < said.index(theirs)
        assert len(both.findChildren(QWidget, f"card_{domain}")) == 2
    said = words_on(shown.talk)
    for verdict in ("\u2191", "\u2193", "\u2713", "better", "worse", "higher", "lower", "differ"):
        assert verdict not in said
    assert [line.partition(":")[0] for line in shown.talk.ratings.lines] == (
        [mine] * 5 + [theirs] * 5
    )


def test_the_words_stay_those_of_the_first_file(room: Show, way: Sealed) -> None:
    shown = room(made.document(), sealed=way)
    beside(shown, other())
    assert "allotment" in leaf(shown, "note")
    assert "In spring." not in words_on(shown)
    assert shown.talk.reply._document == made.document()
    assert not shown.findChild(QPushButton, "open_beside").isVisible()


def test_files_of_the_same_days_are_called_first_and_second(
    room: Show, qtbot: QtBot, way: Sealed
) -> None:
    shown = room(made.document(), sealed=way)
    beside(shown, replace(made.document(), share="0" * 31 + "3"))
    open_charts(qtbot, shown)
    said = words_on(shown.talk)
    assert "In the first file" in said
    assert "In the second file" in said
    assert OLDER not in said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"journal": "f" * 32}, "That file is from another journal. One window, one person."),
        ({"share": made.SHARE}, "That is the same file."),
    ],
)
def test_another_person_and_the_same_file_are_refused(
    room: Show, way: Sealed, change: dict[str, object], said: str
) -> None:
    shown = room(made.document(), sealed=way)
    view = beside(shown, other(**change))
    assert shown.place is view
    assert view.notice.words == said
    press(view, "back")
    assert shown.place is shown.talk
    assert shown.talk.beside is None
    assert not shown.findChild(QLabel, "which_is_newer").isVisible()


def test_a_file_without_ratings_says_so(room: Show, qtbot: QtBot, way: Sealed) -> None:
    bare = replace(made.document(), charts=())
    shown = room(bare, sealed=way)
    assert shown.talk.ratings is None
    view = beside(shown, other(charts=()))
    assert view.notice.words.startswith("Neither file has ratings")
    press(view, "back")
    beside(shown, other())
    open_charts(qtbot, shown)
    assert words_on(shown.talk).count(" is not in this file.") == 5


def test_a_chart_that_only_one_file_holds_has_no_other_beside_it(
    room: Show, qtbot: QtBot, way: Sealed
) -> None:
    whole = made.document()
    shown = room(replace(whole, charts=whole.charts[:1]), sealed=way)
    beside(shown, other(charts=whole.charts[1:2]))
    open_charts(qtbot, shown)
    said = words_on(shown.talk)
    assert "People is not in this file." in said
    assert "Hope is not in this file." in said
    assert "My say" not in said


def test_there_is_none_beside_a_journal_of_ones_own(room: Show, tmp_path: Path) -> None:
    shown = room(made.document(), sealed=Here(tmp_path, ""))
    assert shown.findChild(QPushButton, "open_beside") is None


@pytest.mark.parametrize(
    ("size", "text", "looks"),
    [((1024, 640), 100, "dark"), ((1024, 640), 200, "light"), ((1366, 768), 200, "dark")],
    ids=str,
)
def test_nothing_is_cut_off(
    room: Show, qtbot: QtBot, way: Sealed, size: tuple[int, int], text: int, looks: str
) -> None:
    shown = room(made.document(), size, looks, text, way)
    beside(shown, other())
    open_charts(qtbot, shown)
    for _ in range(4):
        QApplication.processEvents()
    assert clipped(shown) == []
    assert overlapping(shown) == []
    assert nameless(shown) == []


def test_both_are_opened_with_their_words_and_forgotten(
    stage: Stage, file: Path, tmp_path: Path
) -> None:
    older = tmp_path / "older.chimeshare"
    older.write_bytes(quick.lock(encode(other()), "quite other words"))
    stage.start()
    shown = review(stage, file)
    press(shown, "open_beside")
    view = shown.place
    assert isinstance(view, AskView)
    view.choose(older)
    view.words.set_words(WORDS)
    press(view, "open_shared")
    stage.until(lambda: bool(view.notice.words))
    assert "Those words did not open this file" in view.notice.words
    view.words.set_words("quite other words")
    press(view, "open_shared")
    stage.until(lambda: shown.talk.beside is not None)
    assert shown.talk.beside == other()
    press(shown, "close_and_forget")
    assert isinstance(stage.front.window.view, UnlockView)
    assert not stage.front._shared.held
    stage.close()
