"""The document: its one canonical form, its schema, and files it must be able to read for ever."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from chime_journal.errors import ImportRefused
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.shared import SharedRating, Snapshot
from chime_journal.paths import resources
from chime_journal.share import document as shared
from chime_journal.share import talk
from chime_journal.share.encoding import decode, encode
from tests.share import made

SAMPLES = Path(__file__).parent / "samples"
SCHEMA = json.loads((resources() / "share" / "chimeshare-1.schema.json").read_text("utf-8"))


def test_the_published_schema_knows_every_tag() -> None:
    assert SCHEMA["$defs"]["tags"]["items"]["enum"] == list(Tag)


def test_a_share_fits_the_published_schema() -> None:
    checker = jsonschema.Draft202012Validator(SCHEMA)
    checker.check_schema(SCHEMA)
    checker.validate(json.loads(encode(made.document())))
    checker.validate(json.loads(encode(made.only("Just one."))))


def test_the_same_choices_give_the_same_bytes() -> None:
    once, again = encode(made.document()), encode(made.document())
    assert once == again
    assert once.startswith(b'{"charts":[{"domain":"connectedness"')  # names in order, no spaces


def test_what_is_written_is_read_back() -> None:
    document = made.document()
    assert decode(encode(document)) == document


def test_a_sub_topic_goes_along_and_is_said_with_its_domain() -> None:
    marked = replace(made.REFLECTION, tags=frozenset({Tag.BELONGING, Tag.HOPE}))
    document = made.document(reflections=(marked,))
    assert decode(encode(document)) == document
    jsonschema.validate(json.loads(encode(document)), SCHEMA)
    leaves = [leaf for part in talk.sections(document) for leaf in part.leaves]
    entries = [entry for leaf in leaves for entry in leaf]
    said = [entry.under for entry in entries if "Being part of something" in entry.under]
    assert said == ["19 November · Being part of something (People) · Hope"]


def test_the_kept_sample_of_version_1_is_still_read() -> None:
    kept = (SAMPLES / "chimeshare-1.json").read_bytes()
    document = decode(kept)
    assert document.chosen_by == "Alex"
    assert document.reflections[0].title == "Drop-in"
    assert [chart.domain for chart in document.charts] == list(Domain)
    assert (document.story, document.plan) == ((), ())  # the first files had neither
    gained = json.loads(encode(document))
    assert [each.pop("pictures") for each in gained["reflections"]] == [[]]
    assert json.loads(kept) == {k: v for k, v in gained.items() if k not in ("story", "plan")}


def test_only_the_charts_that_were_chosen_are_in_it() -> None:
    series = made.series()
    chosen = {domain: series[domain] for domain in (Domain.MEANING, Domain.HOPE)}
    document = made.document(series=chosen)
    assert [chart.domain for chart in document.charts] == [Domain.HOPE, Domain.MEANING]
    assert decode(encode(document)) == document


def test_no_ratings_make_five_charts_that_say_so() -> None:
    document = made.document(series=dict.fromkeys(Domain, ()))
    assert [chart.facts.leaning.value for chart in document.charts] == ["few"] * 5
    assert made.document(series={}).charts == ()


def test_parts_name_what_holds_something() -> None:
    assert made.document().parts == (
        "note", "charts", "goals", "strengths", "plan", "hard", "notes", "reflections", "story"
    )  # fmt: skip
    assert made.document(series={}, note=" ", goals=(), hard=(), story=()).parts == (
        "strengths", "plan", "notes", "reflections"
    )  # fmt: skip


def test_each_share_has_an_id_of_its_own() -> None:
    assert len({shared.new_share_id() for _ in range(50)}) == 50


def test_facts_come_from_the_period_alone() -> None:
    """A rating outside cannot move a median, even if it were handed over."""
    early = SharedRating("2026-08-01", "09:00", 0)
    plain, padded = made.series(), made.series()
    padded[Domain.HOPE] = (early, *padded[Domain.HOPE])
    facts = {}
    for name, series in (("plain", plain), ("padded", padded)):
        snapshot = Snapshot(
            journal_id=made.JOURNAL, first=made.FIRST, last=made.LAST, series=series
        )
        facts[name] = shared.make(snapshot, made.SHARE, "en").charts[1].facts
    assert facts["plain"] == facts["padded"]


def damaged(**wrong: object) -> bytes:
    return json.dumps({**json.loads(encode(made.document())), **wrong}).encode()


def with_rating(**wrong: object) -> bytes:
    whole = json.loads(encode(made.document()))
    whole["charts"][0]["ratings"][0] |= wrong
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "damaged"),
        (b"\xff\xfe", "damaged"),
        (b"[" * 100_000, "damaged"),
        (b"[]", "not_a_share"),
        (b'{"format":"other"}', "not_a_share"),
        (damaged(version=2), "too_new"),
        (damaged(version=True), "damaged"),
        (damaged(version="1"), "damaged"),
        (damaged(journal="x"), "damaged"),
        (damaged(note=7), "damaged"),
        (damaged(charts=[{}]), "damaged"),
        (damaged(charts=json.loads(encode(made.document()))["charts"][::-1]), "damaged"),
        (damaged(charts=json.loads(encode(made.document()))["charts"][:1] * 2), "damaged"),
        (damaged(plan=[{"heading": "daily", "words": ""}] * 2), "damaged"),
        (damaged(plan=[{"heading": "other", "words": ""}]), "damaged"),
        (damaged(story=[{"title": "x"}]), "damaged"),
        (damaged(period={"first": "2026-11-24", "last": "2026-11-23"}), "damaged"),
        (damaged(period={"first": "2026-11-22", "last": "2026-11-23"}), "damaged"),
        (with_rating(value=11), "damaged"),
        (with_rating(value=4.5), "damaged"),
        (with_rating(value=None), "damaged"),
        (with_rating(clock="25:00"), "damaged"),
        (with_rating(day="2026-13-01"), "damaged"),
        (b'{"format":"chimeshare","version":1,"note":"\\ud800"}', "damaged"),
    ],
)
def test_anything_else_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        decode(data)
    assert refused.value.reason == reason
    assert len(refused.value.where) < 60  # a place, never a value


def test_names_of_later_versions_are_passed_over() -> None:
    assert decode(damaged(added_later=[1])) == made.document()
