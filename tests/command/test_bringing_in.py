"""Entries come in by a command: looked at first, answered by options, once, whole or not at all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chime_journal import diary
from chime_journal.crypto import age
from chime_journal.model.chime import Domain
from tests.command.conftest import SECRET, Do, bodies
from tests.exchange.golden_files import GOLDEN
from tests.factory import WORDS, new_vault

DAYLIO, TABLE = GOLDEN / "daylio" / "good.csv", GOLDEN / "table" / "good.csv"
LOCK = "fifteen quiet otters swim"
HERE = f"{SECRET} for the plot."


def moods(folder: Path, words: str = "good = 7\nrad = 10\n") -> Path:
    file = folder / "moods.toml"
    file.write_text(words, "utf-8")
    return file


def test_a_dry_run_names_places_and_reasons_and_changes_nothing(do: Do, folder: Path) -> None:
    ended = do("import", "auto", DAYLIO, "--dry-run")
    assert (ended.code, ended.numbers, ended.err) == (0, [3, 0, 1], [])
    assert ended.out[-1].partition(":")[0].endswith(" 5")
    assert not [word for word in ("allotment", "Brambles", "rad", "Sam") if word in str(ended.out)]
    assert bodies(folder) == [HERE]
    assert list((folder / "backups").iterdir()) == []


def test_moods_become_the_ratings_a_file_says_and_a_second_time_adds_nothing(
    do: Do, folder: Path, tmp_path: Path
) -> None:
    job = ("import", "daylio", DAYLIO, "--moods", moods(tmp_path), "--moods-as", "hope")
    assert do(*job).numbers == [3, 0, 1]
    assert do(*job).numbers == [0, 3, 1]
    assert len(list((folder / "backups").iterdir())) == 1
    opened = diary.open(folder, WORDS)
    found = opened.checkins.list(date(2026, 11, 18), date(2026, 11, 20))
    opened.close()
    rated = {draft.moment.day.day: draft.ratings[Domain.HOPE].value for draft in found}
    assert rated == {20: 7, 18: 10}


def test_columns_are_what_options_say(do: Do, folder: Path) -> None:
    said = ("--column", "text=Titel", "--column", "title=", "--column", "tags=6")
    ended = do("import", "table", TABLE, *said)
    assert (ended.code, ended.numbers) == (0, [2, 0, 1])
    suppe, bus, _ = bodies(folder)
    assert suppe.startswith("Suppe\n")
    assert "Eintrag: Lauch; und die letzten Kartoffeln" in suppe
    assert "tags: grau" in bus


@pytest.mark.parametrize(
    ("code", "job"),
    [
        (2, ("auto", TABLE, "--column", "date=")),
        (2, ("auto", TABLE, "--column", "date=Nirgends")),
        (2, ("auto", TABLE, "--column", "date=1", "--column", "time=1")),
        (2, ("auto", TABLE, "--between", "tab")),
        (2, ("auto", TABLE, "--moods", "MOODS", "--moods-as", "hope")),
        (2, ("auto", DAYLIO, "--month-first")),
        (2, ("auto", DAYLIO, "--moods", "MOODS")),
        (2, ("auto", DAYLIO, "--moods", "nowhere.toml", "--moods-as", "hope")),
        (2, ("auto", DAYLIO, "--moods", "WRONG", "--moods-as", "hope")),
        (7, ("jrnl_json", DAYLIO)),
        (7, ("chimejournal", DAYLIO)),
        (7, ("auto", "nowhere.csv")),
    ],
)
def test_what_does_not_fit_is_one_line_and_a_code(
    do: Do, folder: Path, tmp_path: Path, code: int, job: tuple[object, ...]
) -> None:
    files = {"MOODS": lambda: moods(tmp_path), "WRONG": lambda: moods(tmp_path, "good = 11")}
    ended = do("import", *(files[each]() if each in files else each for each in job))
    assert (ended.code, ended.out, len(ended.err)) == (code, [], 1)
    assert list((folder / "backups").iterdir()) == []


def test_a_locked_copy_comes_into_another_journal_with_its_words_on_the_second_line(
    do: Do, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(age, "WORK", 10)
    copy = tmp_path / "copy.zip.age"
    assert do("export", copy, "--locked", said=(WORDS, LOCK)).out == [str(copy)]
    (tmp_path / "other").mkdir()
    empty, _ = new_vault(tmp_path / "other")
    empty.close()
    wrong = do("import", "auto", copy, said=(WORDS, "no"), journal=empty.folder)
    assert (wrong.code, bodies(empty.folder)) == (3, [])
    for _ in range(2):
        ended = do("import", "chimejournal", copy, said=(WORDS, LOCK), journal=empty.folder)
        assert (ended.code, ended.err) == (0, [])
        assert bodies(empty.folder) == [HERE]
    assert ended.numbers == []
