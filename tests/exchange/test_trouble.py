"""Damaged and hostile files of every format: refused by name and place, or skipped, and quickly."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from time import monotonic

import pytest

from chime_journal.errors import ImportRefused
from chime_journal.exchange.dry_run import open_at
from chime_journal.exchange.formats import FORMATS
from chime_journal.exchange.parcel import open_parcel
from chime_journal.exchange.source import Limits
from tests.exchange import matrix, trouble
from tests.exchange.golden_files import kinds, packed, read, terms

NAMES = [format.name for format in FORMATS]
SOON = 10  # seconds, where other things run beside


@pytest.mark.parametrize("format", NAMES)
def test_a_hostile_file_is_refused_or_harmless_and_costs_little(
    tmp_path: Path, format: str
) -> None:
    for trick, path in trouble.hostile(format, tmp_path):
        began = monotonic()
        with suppress(ImportRefused):
            reading = read(path, terms(format))
            words = "".join(f.entry.title + f.entry.body for f in reading.found)
            assert trouble.SECRET not in words, trick
        assert monotonic() - began < SOON, trick


REASONS = {
    "way_out": ("way_out", "../../2026-11-17.md"),
    "rooted": ("way_out", "/etc/2026-11-17.md"),
    "drive": ("way_out", "C:/2026-11-17.md"),
    "link": ("link_inside", "2026-11-17.md"),
    "hard_link": ("link_inside", "2026-11-17.md"),
    "twice": ("twice_inside", "twice.md"),
    "bomb": ("bomb", "2026-11-17.md"),
    "long_contents": ("too_many_files", ""),
}


@pytest.mark.parametrize("format", ["day_one_json", "joplin"])
def test_what_is_packed_to_do_harm_is_refused_with_the_name_of_the_file(
    tmp_path: Path, format: str
) -> None:
    tried = 0
    for trick, path in trouble.hostile(format, tmp_path):
        with pytest.raises(ImportRefused) as caught:
            read(path, terms(format))
        if trick in REASONS and (format, trick) != ("joplin", "twice"):
            assert (caught.value.reason, caught.value.file) == REASONS[trick]
            tried += 1
    assert tried >= 3


def test_a_locked_zip_is_refused_kindly(tmp_path: Path) -> None:
    path = dict(trouble.hostile("day_one_json", tmp_path))["locked"]
    with pytest.raises(ImportRefused, match="locked"):
        open_parcel(path)


def test_no_link_in_a_folder_is_followed(tmp_path: Path) -> None:
    path = dict(trouble.hostile("markdown", tmp_path))["link"]
    names = open_parcel(path).names
    assert "2026-11-17.md" not in names
    assert not any(name.startswith("round/") for name in names)


def test_xml_that_grows_or_reads_other_files_is_skipped(tmp_path: Path) -> None:
    path = dict(trouble.hostile("day_one_classic", tmp_path))["entities"]
    reading = read(path, terms("day_one_classic"))
    assert reading.found == ()
    assert [line.reason for line in reading.skipped] == ["file_damaged", "file_damaged"]


def test_the_bytes_of_a_zip_that_are_damaged_are_found_out_while_it_is_read(tmp_path: Path) -> None:
    path = packed(kinds("standard_notes")["good"], tmp_path)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(ImportRefused) as caught:
        read(path, terms("standard_notes"))
    assert caught.value.reason in {"damaged_inside", "damaged", "cut_short", "not_utf8", "unknown"}


@pytest.mark.parametrize(
    ("limits", "reason"),
    [(Limits(files=1), "too_many_files"), (Limits(whole=10), "too_large_together")],
)
def test_too_much_in_one_folder_is_refused(tmp_path: Path, limits: Limits, reason: str) -> None:
    for day in (16, 17):
        (tmp_path / f"2026-11-{day}.md").write_text("Twelve bytes")
    with pytest.raises(ImportRefused, match=reason):
        read(tmp_path, terms("markdown"), limits)


@pytest.mark.parametrize(
    ("rows", "reason", "where"),
    [
        ("date,text\n2026-11-17," + "," * 300, "too_long", "2"),
        ('date,text\n2026-11-17,"never ends\n\n', "cut_short", "2"),
        ('date,text\n2026-11-17,"a" b\n', "damaged", "2"),
    ],
)
def test_a_damaged_table_is_refused_with_the_line_its_row_begins_on(
    tmp_path: Path, rows: str, reason: str, where: str
) -> None:
    path = tmp_path / "diary.csv"
    path.write_text(rows)
    with pytest.raises(ImportRefused) as caught:
        read(path, terms("table"))
    assert (caught.value.reason, caught.value.where) == (reason, where)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="empty"):
        open_at(tmp_path, terms("markdown"))


def test_the_table_in_the_document_is_true() -> None:
    before, _, rest = matrix.DOC.read_text("utf-8").partition(matrix.BEGIN)
    assert before
    assert rest.partition(matrix.END)[0].strip() == matrix.table()
