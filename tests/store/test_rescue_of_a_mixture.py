"""A journal copied while it was written: pages of two moments, each whole, that do not fit."""

from __future__ import annotations

import struct
from pathlib import Path

from chime_journal import diary
from chime_journal.model.change import Kind
from chime_journal.store import findings, keyring, salvage
from chime_journal.store.database import Place
from chime_journal.store.pages import Pages
from tests.factory import WORDS, draft, new_diary, new_id
from tests.store.made import flip

PAGE = 4096


def opened(journal: Path) -> Place:
    keys = keyring.load(journal)
    return Place.of(journal / keys.database, keys.unseal(WORDS), keys.salt)


def first_free(place: Place) -> int:
    pages = Pages(place)
    first = pages.read(1)
    pages.close()
    assert first is not None
    return int(struct.unpack_from(">I", first, 32)[0])


def test_an_old_page_of_text_is_no_list_of_free_pages(tmp_path: Path) -> None:
    made = new_diary(tmp_path)
    long = new_id(made.reflections.write(draft("moorhens and marmalade " * 4000)))
    made.reflections.write(draft("The heron stood still."))
    made.close()
    place = opened(tmp_path / "journal")
    before = place.path.read_bytes()
    made = diary.open(tmp_path / "journal", WORDS)
    made.bin.put(Kind.REFLECTION, long)
    made.bin.empty()
    made.close()
    at = (first_free(place) - 1) * PAGE
    assert at > 0
    with place.path.open("r+b") as file:
        file.seek(at)
        file.write(before[at : at + PAGE])
    found = salvage.rescue(
        place, keyring.load(tmp_path / "journal"), tmp_path / "rescued", "[gone]", lambda _: None
    )
    assert found.kept["reflection"] == 1
    flip(place.path, 5 * PAGE + 9)
    pages = Pages(place)
    assert [page.number for page in findings.describe(pages, [6], lambda _: None).pages] == [6]
    pages.close()
