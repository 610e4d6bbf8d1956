"""Four weeks shared from a real journal: nothing from before, after or never to be shared."""

from __future__ import annotations

import json
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from chime_journal.diary.journal import Diary
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from chime_journal.model.shared import Selection
from chime_journal.share import document as shared
from chime_journal.share import pdf
from chime_journal.share.document import Document
from chime_journal.share.encoding import encode
from tests import factory

LAST = date(2025, 6, 30)
FIRST = LAST - timedelta(days=27)


@pytest.fixture
def diary(tmp_path: Path) -> Diary:
    """Write a year, of which every day says whether it may be shared."""
    diary = factory.new_diary(tmp_path)
    for back in range(0, 330, 3):
        day = LAST + timedelta(days=30) - timedelta(days=back)
        inside = FIRST <= day <= LAST
        words = f"INSIDE{back}" if inside else f"OUTSIDE{back}"
        diary.reflections.write(
            factory.draft(f"{words} walk", title=f"{words} title", moment=factory.moment(day))
        )
        ratings = {domain: Rated(6 if inside else 1, f"{words} note") for domain in Domain}
        moment = factory.moment(day)
        diary.checkins.write(CheckInDraft(moment=moment, ratings=ratings, hard=f"{words} hard"))
    secret = factory.draft("NEVERSHARE words", never_share=True, moment=factory.moment(LAST))
    diary.reflections.write(secret)
    return diary


def everything(diary: Diary) -> Document:
    """Tick whatever there is, and every other id as well."""
    offered = diary.choices(FIRST, LAST)
    ids = frozenset(range(1, 400))
    selection = Selection(
        first=FIRST,
        last=LAST,
        charts=frozenset(Domain),
        checkin_notes=frozenset(offered.notes) | frozenset((i, d) for i in ids for d in Domain),
        hard=ids,
        reflections=ids,
        goals=ids,
        strengths=ids,
    )
    document = shared.make(diary.snapshot(selection), made_id(), "en-GB")
    diary.close()
    return document


def made_id() -> str:
    return shared.new_share_id()


def test_the_json_holds_its_period_alone(diary: Diary) -> None:
    data = encode(everything(diary))
    assert b"INSIDE" in data
    assert b"OUTSIDE" not in data
    assert b"NEVERSHARE" not in data
    days = set(_days(json.loads(data)))
    assert days
    assert all(FIRST.isoformat() <= day <= LAST.isoformat() for day in days)
    charts = json.loads(data)["charts"]
    assert {rating["value"] for chart in charts for rating in chart["ratings"]} == {6}
    assert all(chart["facts"]["usual_range"] in (None, [6.0, 6.0]) for chart in charts)


def _days(value: object) -> list[str]:
    if isinstance(value, dict):
        return [day for each in value.values() for day in _days(each)]
    if isinstance(value, list):
        return [day for each in value for day in _days(each)]
    is_day = isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-"
    return [str(value)] if is_day else []


def test_the_pdf_holds_its_period_alone(diary: Diary) -> None:
    data = pdf.make(everything(diary)).pdf
    file = pypdfium2.PdfDocument(data)
    shown = " ".join(page.get_textpage().get_text_range() for page in file)
    file.close()
    assert "INSIDE" in shown
    for streams in (shown.encode(), *_streams(data)):
        assert b"OUTSIDE" not in streams
        assert b"NEVERSHARE" not in streams
    for month in ("January", "February", "March", "April", "May", "July", "August"):
        assert month not in shown


def _streams(data: bytes) -> list[bytes]:
    """Return every object of a PDF unpacked."""
    reader = PdfReader(BytesIO(data))
    found = []
    for number in range(1, len(reader.xref_objStm) + len(reader.xref.get(0, {})) + 1):
        thing = reader.get_object(number)
        if thing is not None:
            found.append(thing.get_data() if hasattr(thing, "get_data") else str(thing).encode())
    return found
