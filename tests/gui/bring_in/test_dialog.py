"""Bring in entries, as a person does it: choose, look, bring in, and once more for nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from chime_journal import exchange
from chime_journal.diary.journal import Diary
from chime_journal.errors import ImportRefused
from chime_journal.exchange.entry import Left
from chime_journal.exchange.formats import FORMATS
from chime_journal.gui.bring_in import dialog as bring_in
from chime_journal.gui.bring_in import words as bring_in_words
from chime_journal.gui.bring_in.dialog import BringInDialog
from chime_journal.gui.bring_in.table import OUTCOME, WHERE
from chime_journal.gui.bring_in.table import WORDS as WORDS_OF_IT
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.drop_down import DropDown
from chime_journal.model.checkin import Rated
from chime_journal.model.chime import Domain
from tests.pictures import encoded, scene

T = TypeVar("T")

ENTRIES: list[object] = [
    {"date": "2025-11-19", "time": "16:05", "title": "Plot", "body": "Brambles mostly."},
    {"date": "2025-11-20", "time": "09:30", "title": "", "body": "Walked there with Priya."},
]


def saved(folder: Path, entries: list[object]) -> Path:
    path = folder / "diary.json"
    path.write_text("[" + ",\n".join(json.dumps(entry) for entry in entries) + "]", "utf-8")
    return path


def part(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def says(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def press(qtbot: QtBot, dialog: QWidget, name: str) -> None:
    made = part(dialog, name)
    assert made.isVisible()
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def at_rest(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.busy, timeout=20_000)


def outcomes(dialog: BringInDialog) -> list[str]:
    lines = dialog.table.lines
    return [lines.index(row, OUTCOME).data() for row in range(lines.rowCount())]


def asked(qtbot: QtBot, session: Session, question: Callable[[Diary], T]) -> T:
    found: list[T] = []
    session.ask(session, question, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def count(qtbot: QtBot, session: Session) -> int:
    return asked(qtbot, session, lambda d: len(d.reflections.list(limit=10_000).previews))


def pick(dialog: QWidget, name: str, value: object) -> None:
    """Choose from a list as a person does with the keyboard, which tells that it was chosen."""
    found = dialog.findChildren(DropDown, name)[-1]  # what was asked before may still be there
    found.setCurrentIndex([found.itemData(at) for at in range(found.count())].index(value))
    found.activated.emit(found.currentIndex())


def first_rows(dialog: QWidget) -> list[str]:
    """Return the first row of the table on show."""
    (table,) = (each for each in dialog.findChildren(QTableView, "first_rows") if each.isVisible())
    model = table.model()
    return [model.index(0, column).data() for column in range(model.columnCount())]


def test_a_file_is_chosen_looked_at_and_brought_in(
    qtbot: QtBot,
    session: Session,
    dialog: BringInDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = saved(tmp_path, [*ENTRIES, {"date": "soon", "body": "x"}, ENTRIES[0]])
    asked: list[str] = []

    def answer(parent: QWidget, title: str, what: str, endings: str) -> Path:
        asked.append(endings)
        return path

    monkeypatch.setattr(bring_in, "open_file", answer)
    assert not part(dialog, "bring_them_in").isVisible()
    press(qtbot, dialog, "choose_file")
    at_rest(qtbot, session)
    assert {"*.json", "*.csv", "*.zip", "*.md"} <= set(asked[0].split())
    assert says(dialog, "count_new") == "New: 2"
    assert says(dialog, "count_here") == "Already here: 0"
    assert says(dialog, "count_skipped") == "Skipped: 2"
    assert count(qtbot, session) == 0
    press(qtbot, dialog, "bring_them_in")
    at_rest(qtbot, session)
    assert count(qtbot, session) == 2
    assert "New in your journal: 2." in says(dialog, "bring_in_words")
    assert "backup" in says(dialog, "bring_in_words")
    assert outcomes(dialog) == [
        "Skipped: it has no day like 2026-11-23.",
        "Skipped: the same entry stands above.",
    ]


def test_the_table_says_line_by_line_what_happens(
    qtbot: QtBot, session: Session, dialog: BringInDialog, tmp_path: Path
) -> None:
    dialog.look_at(saved(tmp_path, [*ENTRIES, "no", {"date": "2025-01-01"}]))
    at_rest(qtbot, session)
    lines = dialog.table.lines
    shown = [
        (lines.index(row, WHERE).data(), lines.index(row, OUTCOME).data())
        for row in range(lines.rowCount())
    ]
    assert shown == [
        ("line 3", "Skipped: this is not an entry."),
        ("line 4", "Skipped: there are no words in it."),
        ("line 1", "New."),
        ("line 2", "New."),
    ]
    assert lines.index(2, 1).data() == "19 Nov 2025"
    assert lines.index(3, WORDS_OF_IT).data() == "Walked there with Priya."


def test_bringing_in_twice_offers_nothing_the_second_time(
    qtbot: QtBot, session: Session, dialog: BringInDialog, tmp_path: Path
) -> None:
    path = saved(tmp_path, ENTRIES)
    for _ in range(2):
        dialog.look_at(path)
        at_rest(qtbot, session)
        if part(dialog, "bring_them_in").isVisible():
            press(qtbot, dialog, "bring_them_in")
            at_rest(qtbot, session)
    assert says(dialog, "count_new") == "New: 0"
    assert says(dialog, "count_here") == "Already here: 2"
    assert not part(dialog, "bring_them_in").isVisible()
    assert count(qtbot, session) == 2


def test_a_half_copied_file_is_refused_in_words_that_name_the_place(
    qtbot: QtBot, session: Session, dialog: BringInDialog, tmp_path: Path
) -> None:
    path = saved(tmp_path, ENTRIES)
    path.write_bytes(path.read_bytes()[:-30])
    dialog.look_at(path)
    at_rest(qtbot, session)
    assert dialog.notice.isVisible()
    assert "line 2" in dialog.notice.words
    assert "Nothing was added." in dialog.notice.words
    assert part(dialog, "choose_file").isVisible()
    dialog.look_at(saved(tmp_path, ENTRIES))
    at_rest(qtbot, session)
    assert not dialog.notice.isVisible()


def test_stopping_leaves_the_journal_as_it_was(
    qtbot: QtBot, session: Session, dialog: BringInDialog, tmp_path: Path
) -> None:
    many: list[object] = [{"date": "2025-01-01", "body": f"Line {n}"} for n in range(2_000)]
    dialog.look_at(saved(tmp_path, many))
    at_rest(qtbot, session)
    press(qtbot, dialog, "bring_them_in")
    press(qtbot, dialog, "stop_bringing")
    at_rest(qtbot, session)
    assert "Stopped" in dialog.notice.words
    assert count(qtbot, session) == 0


def test_closing_while_it_works_stops_the_work(
    qtbot: QtBot, session: Session, dialog: BringInDialog, tmp_path: Path
) -> None:
    many: list[object] = [{"date": "2025-01-01", "body": f"Line {n}"} for n in range(2_000)]
    dialog.look_at(saved(tmp_path, many))
    at_rest(qtbot, session)
    press(qtbot, dialog, "bring_them_in")
    # Locking closes every dialog: what was stopped is nothing that would still have to be kept.
    with qtbot.assertNotEmitted(session.unsaved):
        dialog.reject()
        at_rest(qtbot, session)
    assert count(qtbot, session) == 0


def test_a_folder_with_photos_says_what_comes_and_what_does_not(
    qtbot: QtBot,
    session: Session,
    dialog: BringInDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "2025-11-19.md").write_text("At the plot. ![](plot.png) ![](gone.jpg)")
    (folder / "shopping.md").write_text("Leeks.")
    (folder / "plot.png").write_bytes(encoded(scene(), "PNG"))
    monkeypatch.setattr(bring_in, "choose_folder", lambda *_: folder)
    press(qtbot, dialog, "choose_folder")
    at_rest(qtbot, session)
    assert says(dialog, "bring_in_words").startswith("These are Markdown files")
    assert says(dialog, "count_photos") == "Photos: 1"
    assert says(dialog, "count_left") == "Left out: 1"
    assert outcomes(dialog) == [
        "Skipped: no day in its name or at its top.",
        "New, with photos. The photo “gone.jpg” is not in it.",
    ]
    press(qtbot, dialog, "bring_them_in")
    at_rest(qtbot, session)
    assert outcomes(dialog)[1] == "The photo “gone.jpg” is not in it."
    kept = asked(qtbot, session, lambda d: d.pictures.of(1))
    assert [(each.width, each.height) for each in kept] == [(640, 480)]


def test_a_photo_that_does_not_open_is_named_when_the_rest_is_in(
    qtbot: QtBot, session: Session, dialog: BringInDialog, tmp_path: Path
) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "2025-11-19.md").write_text("At the plot. ![](plot.png)")
    (tmp_path / "notes" / "2025-11-18.md").write_text("![](plot.png)")
    (tmp_path / "notes" / "plot.png").write_bytes(encoded(scene(), "PNG")[:60])
    dialog.look_at(tmp_path / "notes")
    at_rest(qtbot, session)
    press(qtbot, dialog, "bring_them_in")
    at_rest(qtbot, session)
    assert outcomes(dialog) == ["The photo “plot.png” is damaged."] * 2
    assert count(qtbot, session) == 1  # nothing is left of the other, so it is not made


def test_moods_stay_words_until_the_person_says_what_they_stand_for(
    qtbot: QtBot, session: Session, dialog: BringInDialog, tmp_path: Path
) -> None:
    path = tmp_path / "daylio.csv"
    path.write_text(
        "full_date,time,mood,note\n2025-11-19,08:00,good,Soup.\n2025-11-18,08:00,grey,\n"
    )
    for number, choose in enumerate((False, True)):
        dialog.look_at(path)
        at_rest(qtbot, session)
        assert not part(dialog, "bring_them_in").isVisible()
        if choose:
            pick(dialog, "mood_part", Domain.HOPE)
            pick(dialog, "mood_0", 7)
        press(qtbot, dialog, "answer_question")
        at_rest(qtbot, session)
        assert says(dialog, "count_new") == f"New: {2 - number}"
        press(qtbot, dialog, "bring_them_in")
        at_rest(qtbot, session)
    (rated,) = asked(
        qtbot, session, lambda d: d.checkins.list(date(2025, 1, 1), date(2025, 12, 31))
    )
    assert rated.ratings == {Domain.HOPE: Rated(7, "good")}
    assert count(qtbot, session) == 2


def test_a_table_waits_until_the_day_is_known_and_is_read_anew_with_other_letters(
    qtbot: QtBot, session: Session, dialog: BringInDialog, tmp_path: Path
) -> None:
    path = tmp_path / "diary.csv"
    path.write_bytes("One;Wört\n19.11.2025;Süppe\n".encode("cp1252"))
    dialog.look_at(path)
    at_rest(qtbot, session)
    assert not part(dialog, "answer_question").isEnabled()
    assert "Choose the column with the day." in dialog.notice.words
    pick(dialog, "letters", "utf-8-sig")
    at_rest(qtbot, session)
    assert first_rows(dialog)[1] == "S\ufffdppe"
    pick(dialog, "letters", "cp1252")
    at_rest(qtbot, session)
    assert first_rows(dialog) == ["19.11.2025", "Süppe"]
    pick(dialog, "column_date", 0)
    pick(dialog, "column_text", 1)
    assert not dialog.notice.isVisible()
    press(qtbot, dialog, "answer_question")
    at_rest(qtbot, session)
    press(qtbot, dialog, "bring_them_in")
    at_rest(qtbot, session)
    assert asked(qtbot, session, lambda d: d.reflections.read(1).body) == "Süppe"


def code() -> str:
    """Return the text of all readers."""
    texts = (path.read_text("utf-8") for path in Path(exchange.__file__).parent.glob("**/*.py"))
    return "\n".join(texts)


def test_every_refusal_has_its_own_words() -> None:
    refused = set(re.findall(r'ImportRefused\(\s*"(\w+)"', code()))
    assert len(refused) >= 22
    said = {bring_in_words.refusal(ImportRefused(reason, "3:14", "a.md")) for reason in refused}
    assert len(said) == len(refused)
    assert bring_in_words.refusal(ImportRefused("no such reason", "3:14")) not in said


def test_every_reason_to_skip_has_its_own_words() -> None:
    skipped = set(re.findall(r'Skipped\(\s*[\w."()]*,\s*"(\w+)"', code()))
    fields = re.findall(r'InvalidEntry\("(\w+)", "(\w+)"\)', code())
    skipped |= {f"{field}_{reason}" for field, reason in fields}
    skipped |= {"day_future", "day_too_early", "body_empty", "body_not_text", "title_not_text"}
    assert len(skipped) >= 18
    said = {bring_in_words.skipped(reason) for reason in skipped}
    assert len(said) == len(skipped)
    assert "Skipped." not in said
    assert bring_in_words.skipped("no such reason") == "Skipped."


def test_every_reason_to_leave_a_photo_out_has_its_own_words() -> None:
    left = set(re.findall(r'"(photo_\w+|only_photos)"', code()))
    assert len(left) == 8
    said = {bring_in_words.left(Left("bus.jpg", reason)) for reason in left}
    assert len(said) == len(left)
    assert bring_in_words.left(Left("bus.jpg", "no such reason")) not in said


def test_every_format_is_called_by_its_own_name() -> None:
    assert len({bring_in_words.kind(format.name) for format in FORMATS}) == len(FORMATS)
    assert bring_in_words.kind("no such format") == "This is a diary."


@pytest.mark.parametrize("name", ["close_bring_in", "choose_file", "file_lines"])
def test_everything_focusable_has_a_name_for_a_screen_reader(
    dialog: BringInDialog, name: str
) -> None:
    found = dialog.findChild(QWidget, name)
    assert found is not None
    assert found.accessibleName()
