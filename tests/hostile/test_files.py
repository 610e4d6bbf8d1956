"""Every payload in every field of a share and a reply, in each file that is made of them."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfWriter

from chime_journal.model.chime import Domain
from chime_journal.model.goal import GoalState
from chime_journal.model.plan import PlanHeading
from chime_journal.model.reply import STEP_LIMIT, WORDS_LIMIT, Reply
from chime_journal.model.shared import MOST_PICTURES
from chime_journal.share import document as shared
from chime_journal.share import pdf, reply, talk
from chime_journal.share.document import Document
from chime_journal.share.encoding import LONGEST_LINE, decode, encode
from tests.hostile.looking import acting, bare, on_paper, on_screen
from tests.hostile.payloads import PAYLOADS, SURROGATES
from tests.share import made

DAY = date(2026, 11, 19)
KEY = "plain words for this file"


def full(payloads: tuple[str, ...] = PAYLOADS) -> Document:
    """Return a share with each payload in each field of its own thing."""
    return replace(
        made.document(),
        chosen_by=payloads[0],
        for_whom=payloads[1],
        note="\n\n".join(payloads),
        goals=tuple(
            shared.Goal(p, p, GoalState.WORKING_ON, (), (p,), (shared.Step(p, done=False),))
            for p in payloads
        ),
        strengths=tuple(shared.Strength(p, p) for p in payloads),
        hard=tuple(shared.Hard(DAY, p, ()) for p in payloads),
        notes=tuple(shared.Note(DAY, Domain.HOPE, p) for p in payloads),
        reflections=_pictured([shared.Reflection(DAY, p, p, ()) for p in payloads], payloads),
        story=tuple(shared.StoryPart(p, p) for p in payloads),
        plan=(shared.PlanPart(PlanHeading.THEN, "\n\n".join(payloads)),),
    )


def _pictured(
    reflections: list[shared.Reflection], payloads: tuple[str, ...]
) -> tuple[shared.Reflection, ...]:
    """Give as many reflections a picture as may have one, each short payload in their words."""
    short = [p for p in payloads if len(p) < 200]
    said = ["\n".join(short[at::MOST_PICTURES])[:LONGEST_LINE] for at in range(MOST_PICTURES)]
    for at, words in enumerate(said[: len(reflections)]):
        reflections[at] = replace(reflections[at], pictures=(replace(made.SMALL, words=words),))
    return tuple(reflections)


@pytest.fixture(scope="module")
def report() -> bytes:
    return pdf.make(full()).pdf


def test_there_are_three_hundred_and_no_two_alike() -> None:
    assert len(PAYLOADS) == len(set(PAYLOADS)) >= 300


def test_nothing_in_the_pdf_acts_and_its_tags_are_whole(report: bytes, tmp_path: Path) -> None:
    assert acting(report) == set()
    file = tmp_path / "shared.pdf"
    file.write_bytes(report)
    subprocess.run(["qpdf", "--check", str(file)], check=True, capture_output=True)
    said = subprocess.run(["pdfinfo", str(file)], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Tagged: +yes", said)
    assert re.search(r"JavaScript: +no", said)
    assert re.search(r"Form: +none", said)


def test_the_search_finds_what_does_act() -> None:
    writer, file = PdfWriter(), BytesIO()
    writer.add_blank_page(100, 100)
    writer.add_uri(0, "http://x.example/a", (0, 0, 10, 10))
    writer.write(file)
    assert acting(file.getvalue()) >= {"/URI", "/Annots"}


def test_nothing_in_the_locked_pdf_acts() -> None:
    assert acting(pdf.protect(pdf.make(full(PAYLOADS[::9])).pdf, KEY), KEY) == set()


def test_every_payload_stands_in_the_pdf_as_words(report: bytes) -> None:
    file = pypdfium2.PdfDocument(report)
    said = bare(" ".join(page.get_textpage().get_text_range() for page in file))
    sizes = {tuple(map(round, page.get_size())) for page in file}
    file.close()
    assert sizes == {(595, 842)}
    plain = [p for p in PAYLOADS if p.isascii() and p.isprintable() and not set(p) & set("*_>#-")]
    plain = [p for p in plain if len(p) < 400]  # a longer one may go on on the next page
    assert len(plain) > 80
    assert [p for p in plain if said.count(on_paper(p)) < 9] == []


def test_no_word_leaves_the_page(report: bytes, tmp_path: Path) -> None:
    file = tmp_path / "shared.pdf"
    file.write_bytes(report)
    found = subprocess.run(["pdftotext", "-bbox", str(file), "-"], check=True, capture_output=True)
    places = re.findall(rb'<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)"', found.stdout)
    assert len(places) > 5_000
    assert min(float(left) for left, _ in places) > 20
    assert max(float(right) for _, right in places) < 595 - 20


def test_the_first_and_the_second_name_can_be_any_payload() -> None:
    for payload in PAYLOADS:
        document = replace(made.only("One."), chosen_by=payload, for_whom=payload)
        assert len(talk.title(document)) < 300
        assert "\n" not in talk.title(document)
    names = [p for p in PAYLOADS if len(p) > 2][::40]
    assert [p for p in names if acting(pdf.make(replace(made.only(p), chosen_by=p)).pdf)] == []


def test_the_sealed_document_keeps_each_of_them_and_gains_no_name() -> None:
    document = full()
    data = encode(document)
    assert decode(data) == document
    assert set(json.loads(data)) == set(json.loads(encode(made.document())))


def test_the_talk_shows_each_of_them_in_every_part() -> None:
    parts = {
        section.name: bare(
            "".join(
                said
                for leaf in section.leaves
                for e in leaf
                for said in (e.heading, e.under, e.words, *e.lines)
            )
        )
        for section in talk.sections(full())
    }
    assert set(parts) == {
        *("note", "reflections", "story", "hard", "notes", "goals", "strengths", "plan")
    }
    for payload in PAYLOADS:
        assert [name for name, said in parts.items() if on_screen(payload) not in said] == []


def test_a_reply_keeps_each_of_them_as_words() -> None:
    for payload in (*PAYLOADS, *SURROGATES):
        typed = Reply(
            answers=made.SHARE, journal=made.JOURNAL, written=DAY, heard=f"x{payload}",
            question=payload[:WORDS_LIMIT], agreed=(f"x{payload}"[:STEP_LIMIT],),
            encouragement=payload,
        )  # fmt: skip
        found = reply.decode(reply.encode(typed), DAY)
        assert bare(on_screen(found.heard)) == bare(on_screen(f"x{payload}"))
        assert "\n" not in found.agreed[0]
        assert found.journal == made.JOURNAL
