"""The guided tour happens, and notices when something of it does not."""

from __future__ import annotations

import stat
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from chime_journal.gui import theme
from chime_journal.tour import traces, writing
from chime_journal.tour.day import Day
from chime_journal.tour.guide import Lost
from chime_journal.tour.walk import AFTERWARDS, PARTS, end, walk


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for temporary files, as the program has one."""
    folder = tmp_path / "private"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_the_whole_day_happens(
    qapp: QApplication,
    tmp_path: Path,
    private: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    theme.load_fonts()
    out = tmp_path / "out"
    monkeypatch.chdir(tmp_path)
    assert walk(Path("out"), themes=()) == 0  # as `packaging/run` names it
    said = capsys.readouterr()
    assert not said.err
    lines = said.out.splitlines()
    assert len(lines) == len(PARTS) + len(AFTERWARDS) + 1
    assert lines[-1].startswith("All of it happened")
    left = {path.name for path in out.iterdir()}
    assert left == {"journal", "report.pdf", "share.chimeshare", "reply.chimereply", "words.txt"}
    kept = {path.name for path in (out / "journal").iterdir()}
    assert {"journal-1.db", "keys.json", "keys.bak", "backups", "READ ME.txt"} <= kept
    assert not list(private.rglob("journal-1.db"))
    if sys.platform != "win32":
        assert stat.S_IMODE((out / "journal").stat().st_mode) == 0o700


def test_a_picture_is_taken_in_each_theme(open_day: Day) -> None:
    open_day.album.themes = ("light", "dark")
    open_day.album.take("today")
    assert sorted(path.name for path in open_day.out.iterdir()) == [
        f"{len(open_day.album.names):02}-today-dark.png",
        f"{len(open_day.album.names):02}-today-light.png",
    ]


def test_a_step_that_does_not_happen_stops_the_tour(
    qapp: QApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("chime_journal.tour.guide.PATIENCE", 0.2)

    def part(day: Day) -> None:
        day.guide.front.start()
        day.guide.until(lambda: False, "pigs fly")

    monkeypatch.setattr("chime_journal.tour.walk.PARTS", (part,))
    assert walk(tmp_path / "out", themes=()) == 1
    assert "pigs fly" in capsys.readouterr().err
    assert (tmp_path / "out" / "stopped.png").is_file()


@pytest.mark.qt_no_exception_capture
def test_trouble_behind_a_click_stops_the_tour(
    qapp: QApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def part(day: Day) -> None:
        day.guide.front.start()
        QTimer.singleShot(0, lambda: 1 // 0)
        day.guide.pause(50)

    monkeypatch.setattr("chime_journal.tour.walk.PARTS", (part,))
    assert walk(tmp_path / "out", themes=()) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_place_that_takes_no_pictures_is_told_in_one_line(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("a file")
    assert walk(tmp_path / "out", themes=()) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("encoding", traces.ENCODINGS)
def test_a_sentence_left_in_a_file_is_noticed(open_day: Day, encoding: str) -> None:
    writing.one_line(open_day)
    end(open_day.guide)
    traces.no_sentence(open_day)
    (open_day.place / "left.tmp").write_bytes(b"x" + writing.LINE.encode(encoding))
    with pytest.raises(Lost, match=r"left\.tmp"):
        traces.no_sentence(open_day)


def test_a_file_that_others_may_read_is_noticed(open_day: Day) -> None:
    end(open_day.guide)
    traces.journal_folder(open_day)
    (open_day.journal / "keys.json").chmod(0o644)
    with pytest.raises(Lost, match=r"keys\.json"):
        traces.journal_folder(open_day)


def test_what_is_covered_cannot_be_clicked(open_day: Day) -> None:
    guide = open_day.guide
    guide.go("journal")
    guide.click("rest")
    guide.choose("rest_menu", "Bin")
    guide.find(QDialog, "bin")
    with pytest.raises(Lost, match="in front of"):
        guide.click("lock")
    guide.click("close_bin")
