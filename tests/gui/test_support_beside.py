"""Support lines of a centre: a file beside the program adds to those that ship, and says so."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from chime_journal.gui import library
from chime_journal.gui.library import Country
from chime_journal.gui.support.beside import NEEDED, offered
from chime_journal.gui.support.lines_file import FILE, LARGEST
from chime_journal.gui.support.refusals import explain
from chime_journal.gui.support.view import SupportPlace

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "packaging" / "support-lines-example.toml"
DESK = """
[[country.line]]
id = "our-desk"
name = "Our desk"
reach = "01632 960 000"
about = "in the mornings"
sources = ["the card at our door"]
read = 2026-11-23
"""
SAMARITANS = """
[[country.line]]
id = "gb-samaritans"
name = "Samaritans"
reach = "01632 960 001"
about = "any time"
sources = ["https://www.example.org/numbers"]
read = 2026-11-24
"""
GB = '[[country]]\nid = "gb"\n'
Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write the file beside a program that was carried here."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "notes"))

    def _write(words: str) -> Path:
        (tmp_path / FILE).write_text(words, encoding="utf-8")
        return tmp_path

    return _write


def country(name: str) -> Country:
    found = offered()
    assert found.trouble is None
    return next(one for one in found.countries if one.id == name)


def words_on(widget: QWidget) -> list[str]:
    shown = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return [label.text() for label in shown if label.text()]


def trouble(words: str, write: Write) -> str:
    write(words)
    found = offered()
    assert found.countries == library.countries()  # never half of a file
    assert found.trouble is not None
    return explain(found.trouble)


def test_without_a_file_there_are_the_lines_that_ship(write: Write) -> None:
    assert offered() == offered(ROOT / "tests")
    assert offered().countries == library.countries()


def test_a_line_is_added_before_the_others_and_all_of_those_stay(write: Write) -> None:
    write(GB + DESK)
    shipped = next(one for one in library.countries() if one.id == "gb")
    ours, *rest = country("gb").lines
    assert tuple(rest) == shipped.lines
    assert (ours.name, ours.reach, ours.read) == ("Our desk", "01632 960 000", date(2026, 11, 23))
    assert ours.beside
    assert country("ie") in library.countries()


def test_a_line_with_a_known_id_takes_its_place_and_keeps_its_topics(write: Write) -> None:
    write(GB + SAMARITANS)
    shipped = next(one for one in library.countries() if one.id == "gb")
    at = [line.id for line in shipped.lines].index("gb-samaritans")
    changed = country("gb").lines[at]
    assert (changed.reach, changed.instead_of) == ("01632 960 001", "116 123")
    assert changed.topics == shipped.lines[at].topics
    assert len(country("gb").lines) == len(shipped.lines)


def test_a_country_can_be_added_and_stands_before_anywhere_else(write: Write) -> None:
    write('[[country]]\nid = "ch"\nname = "Switzerland"\nemergency = "144"\n' + DESK)
    assert [one.id for one in offered().countries][-2:] == ["ch", "other"]
    assert country("ch").emergency == "144"
    assert country("ch").missing_in() == NEEDED


def test_a_gap_that_a_line_fills_is_no_longer_said(write: Write) -> None:
    topics = 'topics = ["drug_and_alcohol"]\n'
    write('[[country]]\nid = "at"\n' + DESK + topics)
    assert "drug_and_alcohol" in next(o for o in library.countries() if o.id == "at").missing
    assert "drug_and_alcohol" not in country("at").missing


def test_one_day_can_stand_for_all_lines_and_notepads_mark_does_no_harm(write: Write) -> None:
    write("\ufeffread = 2026-10-01\n" + GB + DESK.replace("read = 2026-11-23\n", ""))
    assert country("gb").lines[0].read == date(2026, 10, 1)


def place_in(qtbot, name: str = "gb") -> SupportPlace:
    place = SupportPlace()
    qtbot.addWidget(place)
    place.view.show_country(name)
    place.show()
    return place


def test_each_such_line_says_where_it_is_from(qtbot, write: Write) -> None:
    write(GB + DESK + SAMARITANS)
    place = place_in(qtbot)
    desk = place.findChild(QWidget, "line_our-desk")
    assert "From a file on this computer." in words_on(desk)
    named = "From a file on this computer, in place of 116 123."
    changed = place.findChild(QWidget, "line_gb-samaritans")
    assert named in words_on(changed)
    assert changed.findChild(QWidget, "reach").accessibleDescription() == named
    assert not any("From a file" in w for w in words_on(place.findChild(QWidget, "line_gb-shout")))
    assert any(FILE in words and "did not write it" in words for words in words_on(place))
    place.findChild(QWidget, "show_sources").click()
    assert any("Read on 23 November 2026: the card at our door" in w for w in words_on(desk))
    place.view.show_country("ie")
    assert not any(FILE in words for words in words_on(place))


def test_a_country_of_the_file_alone_is_not_said_to_be_read_on_public_pages(
    qtbot, write: Write
) -> None:
    write('[[country]]\nid = "ch"\nname = "Switzerland"\nemergency = "144"\n' + DESK)
    said = words_on(place_in(qtbot, "ch"))
    assert "144" in said
    assert not any("Read on public pages" in words for words in said)


def test_a_bad_file_is_said_in_one_sentence_and_the_lines_that_ship_are_there(
    qtbot, write: Write
) -> None:
    write(GB + DESK.replace("reach", "# reach"))
    said = words_on(place_in(qtbot))
    assert (
        "The part at line 4 of support-lines.toml has no “reach”, "
        "so you see the lines of this app alone."
    ) in said
    assert "116 123" in said
    assert "Our desk" not in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (GB + DESK + "name = Anna", "Line 11 of support-lines.toml is not clear"),
        (GB + '[[country.line]\nid = "a"', "Line 3 of support-lines.toml is not clear"),
        (GB + DESK.replace("reach", "rech"), "Line 7 of support-lines.toml has “rech”"),
        (GB + DESK.replace('"Our desk"', '""'), "In line 6 of support-lines.toml the “name”"),
        (GB + DESK.replace("Our desk", "Our\u202edesk"), "In line 6 of"),
        (GB + DESK.replace("Our desk", "Our desk " * 20), "In line 6 of"),
        (GB + DESK.replace("2026-11-23", '"May"'), "In line 10 of support-lines.toml the “read”"),
        (GB + DESK.replace("read =", "# read ="), "The part at line 4 of"),
        (GB + DESK.replace('["the card at our door"]', "[]"), "In line 9 of"),
        (GB + DESK + 'regions = ["mars"]', "In line 11 of support-lines.toml the “regions”"),
        (GB + DESK + DESK, "Line 13 of support-lines.toml has an id for the second time"),
        (GB + 'emergency = "0900"\n' + DESK, "Line 3 of support-lines.toml has “emergency”"),
        ('[[country]]\nid = "ch"\n' + DESK, "The part at line 1 of support-lines.toml has no “na"),
        ('[[country]]\nid = "GB"\n' + DESK, "In line 2 of support-lines.toml the “id”"),
        ("country = 3", "In line 1 of support-lines.toml the “country” does not fit"),
        ("#" * (LARGEST + 1), "support-lines.toml is too long"),
    ],
)
def test_each_mistake_names_its_line(words: str, said: str, write: Write) -> None:
    assert trouble(words, write).startswith(said)


def test_a_file_that_is_no_text_or_no_file_is_said(write: Write) -> None:
    folder = write("")
    (folder / FILE).write_bytes(b'[[country]]\nid = "\xff\xfe"')
    assert "Line 2 of support-lines.toml is not plain text" in explain(offered().trouble)
    (folder / FILE).unlink()
    (folder / FILE).mkdir()
    assert explain(offered().trouble).startswith("support-lines.toml cannot be read")


def test_the_example_and_the_one_in_the_docs_can_be_used_as_they_are(
    write: Write, tmp_path: Path
) -> None:
    shutil.copyfile(EXAMPLE, tmp_path / FILE)
    assert country("gb").lines[0].id == "our-front-desk"
    (shown,) = re.findall(r"```toml\n(.*?)```", (ROOT / "docs/support-lines.md").read_text(), re.S)
    assert shown in EXAMPLE.read_text()
    write(re.sub("^# (?=[\\[a-z]+.*(=|\\]\\]))", "", EXAMPLE.read_text(), flags=re.M))
    assert country("gb").lines[1].id == "gb-samaritans"
