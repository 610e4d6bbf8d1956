"""Words left out, names changed and texts never to be shared are in no byte of any output."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from chime_journal.diary import leaving_out
from chime_journal.diary.journal import Diary
from chime_journal.diary.templates import PARTS
from chime_journal.gui.pictures.shared import into_share
from chime_journal.gui.pictures.taking_in import from_bytes
from chime_journal.model.change import Kind
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from chime_journal.model.plan import PlanHeading
from chime_journal.model.shared import Choices, LeftOut, Selection, Span
from chime_journal.share import document as shared
from chime_journal.share import pdf, sealed, talk
from chime_journal.share.characters import Fitted
from chime_journal.share.document import Document
from chime_journal.share.pages import lay_out
from chime_journal.words.report import kept_private
from tests import factory
from tests.pictures import PLANTED as PLANTED_BY_CAMERAS
from tests.pictures import photo
from tests.share.seeking import glyphs, met, pdf_layers, sealed_layers

pytestmark = pytest.mark.usefixtures("cheap_locks")

FIRST, LAST = date(2026, 9, 1), date(2026, 11, 23)
WORDS = "crumpet unfold gravel aloft"  # pdftotext takes no more than 32 characters
PLACES = (
    "title", "body", "note", "hard", "goal", "why", "step", "strength", "story", "part",
    "partbody", "plan", "picture",
)  # fmt: skip
LEFT_OUT = {place: f"Quix{place}zok" for place in PLACES}  # nowhere else in any words
NAMES = {place: f"Wyv{place}hild" for place in (*PLACES, "letter", "reader", "own")}
NEVER = (
    *("Kestrelvow", "Kestrelhead", "Kestrelbin", "Kestrelearlier", "Kestrelday"),
    *("Kestrelpart", "Kestreltold", "Kestrelmeans", "Kestrelforme", "Kestrelfile", "Kestrelshot"),
    PLANTED_BY_CAMERAS.decode(),
)


def said(place: str) -> str:
    """Return a text with words to leave out and a name to change, both among others."""
    return f"Before {LEFT_OUT[place]} Þ after, with {NAMES[place]}'s coat."


def fill(diary: Diary) -> None:
    """Write a thing of every kind, and what must never leave."""
    now = factory.moment(LAST)
    lean = factory.new_id(
        diary.strengths.write(factory.strength(said("strength"), story=said("story")), now=now)
    )
    want = factory.goal(said("goal"), why=said("why"), strengths=frozenset({lean}))
    swim = factory.new_id(diary.goals.write(want, now=now))
    diary.goals.write_step(factory.step(swim, said("step")), now=now)
    written = factory.draft("Kestrelearlier", title=said("title"), moment=now)
    id_ = factory.new_id(diary.reflections.write(written))
    diary.reflections.leave(id_)
    diary.reflections.write(replace(written, id=id_, body=said("body")))
    taken = from_bytes(photo(), "Kestrelfile.jpg")
    diary.pictures.add(id_, replace(taken, words=said("picture")))
    told = factory.part("Kestreltold", title=said("part"), may_share=True)
    number = factory.new_id(diary.story.write(told))
    diary.story.leave(number)
    diary.story.write(replace(told, id=number, body=said("partbody")))
    diary.story.write(factory.part("Kestrelpart ꝥ", title="Kestrelpart"))
    diary.plan.write(PlanHeading.THEN, said("plan"))
    diary.preferences.change(recovery_means="Kestrelmeans ꝥ", words_for_me="Kestrelforme ꝥ")
    for back in range(0, 80, 2):
        day = factory.moment(LAST - timedelta(days=back))
        rated = {domain: Rated(5, said("note") if back == 0 else "") for domain in Domain}
        hard = said("hard") if back == 0 else ""
        diary.checkins.write(CheckInDraft(moment=day, ratings=rated, hard=hard))
    never = factory.draft("Kestrelvow ꝥ", title="Kestrelhead", moment=now, never_share=True)
    hidden = factory.new_id(diary.reflections.write(never))
    diary.pictures.add(hidden, replace(taken, words="Kestrelshot", name="Kestrelfile.jpg"))
    gone = factory.new_id(diary.reflections.write(factory.draft("Kestrelbin", moment=now)))
    diary.bin.put(Kind.REFLECTION, gone)
    outside = factory.moment(FIRST - timedelta(days=1))
    diary.reflections.write(factory.draft("Kestrelday", moment=outside))


def all_ticked(offered: Choices) -> Selection:
    ids = frozenset(range(1, 99))
    return Selection(
        first=FIRST,
        last=LAST,
        charts=frozenset(Domain),
        checkin_notes=frozenset((id_, domain) for id_ in ids for domain in Domain),
        hard=ids,
        reflections=ids,
        pictures=ids,
        goals=ids,
        strengths=ids,
        story=ids,
        plan=frozenset(PlanHeading),
        note=f"About {NAMES['letter']} and {NAMES['letter'].upper()}.",
        for_whom=NAMES["reader"],
        name=NAMES["own"],
        mark=kept_private(),
    )


def with_care(offered: Choices) -> Selection:
    """Tick everything, leave the planted words out, and change the planted names."""
    left_out: dict[tuple[str, object], LeftOut] = {}
    for part in PARTS:
        for key, thing in getattr(offered, part).items():
            texts = leaving_out.texts(thing)
            spans = [
                Span(number, at, at + len(secret) + 2)
                for number, text in enumerate(texts)
                for secret in LEFT_OUT.values()
                if (at := text.find(secret)) >= 0
            ]
            left_out[part, key] = LeftOut(texts, tuple(spans))
    names = tuple((name.lower(), "my friend") for name in NAMES.values())
    return replace(all_ticked(offered), left_out=left_out, names=names)


@dataclass(frozen=True)
class Outputs:
    """Two documents of one journal: one with everything, one with care."""

    whole: Document
    careful: Document
    folder: Path


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outputs]:
    folder = tmp_path_factory.mktemp("absent")
    diary = factory.new_diary(folder)
    fill(diary)
    offered = diary.choices(FIRST, LAST)
    made = []
    for selection in (all_ticked(offered), with_care(offered)):
        chosen = diary.snapshot(selection)
        images = into_share(chosen.images, {})
        made.append(shared.make(chosen, shared.new_share_id(), "en-GB", images))
    yield Outputs(*made, folder)
    diary.close()


def layers_of(document: Document, form: str, folder: Path) -> Iterator[bytes]:
    """Give every layer of one output of a document."""
    if form == "plain PDF":
        yield from pdf_layers(pdf.make(document).pdf, folder)
    elif form == "locked PDF":
        yield from pdf_layers(pdf.protect(pdf.make(document).pdf, WORDS), folder, WORDS)
    elif form == "sealed file":
        yield from sealed_layers(sealed.seal(document, WORDS), WORDS)
    elif form == "review":
        yield repr((talk.title(document), talk.sections(document))).encode()
    else:
        yield repr(document).encode()
        yield repr(lay_out(document, "a4", [], Fitted())).encode()


FORMS = ("plain PDF", "locked PDF", "sealed file", "review", "document")
PLANTED = (*LEFT_OUT.values(), *NAMES.values())


@pytest.mark.parametrize("form", FORMS)
def test_no_byte_of_it_holds_them(outputs: Outputs, form: str) -> None:
    for layer in layers_of(outputs.careful, form, outputs.folder):
        assert met((*PLANTED, *NEVER), layer) == set()


@pytest.mark.parametrize("form", FORMS)
def test_the_search_finds_each_of_them_where_nothing_is_left_out(
    outputs: Outputs, form: str
) -> None:
    found: set[str] = set()
    for layer in layers_of(outputs.whole, form, outputs.folder):
        found |= met(PLANTED, layer)
        assert met(NEVER, layer) == set()
    unsaid = {NAMES["reader"]} if form == "review" else set()  # its heading names one of the two
    assert found | unsaid == set(PLANTED)


def test_the_fonts_hold_no_letter_of_them(outputs: Outputs) -> None:
    whole, careful = (glyphs(pdf.make(each).pdf) for each in (outputs.whole, outputs.careful))
    assert "Þ" in whole
    assert "B" in careful
    assert "Þ" not in careful


def test_all_else_is_there(outputs: Outputs) -> None:
    made = repr(outputs.careful)
    for place in PLACES:
        assert f"Before {kept_private()} after, with my friend's coat." in made, place
    assert (outputs.careful.chosen_by, outputs.careful.for_whom) == ("my friend", "my friend")
    assert outputs.careful.note == "About my friend and my friend."
    assert outputs.careful.charts == outputs.whole.charts
