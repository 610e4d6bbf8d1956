"""A sealed file from a stranger: read within bounds, refused in kind, never a crash."""

from __future__ import annotations

import copy
import json
import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chime_journal.errors import ImportRefused, StoreUnreachable, TooCostly
from chime_journal.share import document as shared
from chime_journal.share import encoding, sealed, talk
from chime_journal.share.document import Document
from chime_journal.share.encoding import decode, encode
from chime_journal.words import report, trends
from tests.share import made
from tests.share.test_sealed import HEADER, SAMPLE, WORDS

SAMPLES = Path(__file__).parent / "samples"
HOSTILE = sorted((Path(__file__).parent / "hostile").glob("*.json"))
PLAIN = encode(made.document())
TEXTS = [
    *("note", "chosen_by", "for_whom", "goals", "strengths", "plan"),
    *("hard", "notes", "reflections", "story"),
]


def whole() -> dict:
    return json.loads(PLAIN)


def refused(data: bytes) -> str:
    with pytest.raises(ImportRefused) as caught:
        decode(data)
    return caught.value.reason


def read_through(document: Document) -> None:
    """Do with a document what the review does."""
    for section in talk.sections(document):
        assert section.leaves
        for leaf in section.leaves:
            assert leaf
    assert talk.title(document)
    for chart in document.charts:
        read = shared.trend(chart, document.period)
        assert trends.summary_row(chart.domain, read)
        assert report.chart_description(chart.domain, read)


def test_a_file_made_by_age_itself_opens() -> None:
    data = sealed.read_file(SAMPLES / "made-by-age.chimeshare")
    assert sealed.unseal(data, WORDS) == made.document(story=(), plan=())  # it is a first one


def test_what_is_no_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreachable):
        sealed.read_file(tmp_path / "gone.chimeshare")
    with pytest.raises(StoreUnreachable):
        sealed.read_file(Path("a\0b"))
    pipe = tmp_path / "pipe.chimeshare"
    os.mkfifo(pipe)
    for wrong in (tmp_path, pipe, Path("/dev/zero")):
        with pytest.raises(ImportRefused) as caught:
            sealed.read_file(wrong)
        assert caught.value.reason == "not_a_share"


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    huge = tmp_path / "huge.chimeshare"
    with huge.open("wb") as file:
        file.write(HEADER % b"18")
        file.truncate(1 << 40)
    with pytest.raises(ImportRefused) as caught:
        sealed.read_file(huge)
    assert caught.value.reason == "too_large"


def test_too_much_work_is_refused_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / "slow.chimeshare"
    file.write_bytes(HEADER % b"24")
    with pytest.raises(TooCostly):
        sealed.read_file(file)


@pytest.mark.parametrize("unit", [b"[],", b'"",', b'{"a":1},', b"0,"])
def test_json_that_would_fill_the_memory_is_refused_unread(unit: bytes) -> None:
    many = unit * (encoding.MOST_VALUES + 1)
    start = b'{"format":"chimeshare","version":1,"x":['
    assert refused(start + many + b"0]}") == "too_large"


def test_more_than_a_screen_can_show_is_refused() -> None:
    long = whole()
    long["goals"][0]["words"] = "x" * (encoding.LONGEST_LINE + 1)
    assert refused(json.dumps(long).encode()) == "too_large"
    long = whole()
    long["chosen_by"] = "x" * (encoding.LONGEST_LINE + 1)
    assert refused(json.dumps(long).encode()) == "too_large"
    long = whole()
    long["reflections"][0]["words"] = "x" * (encoding.LONGEST_WORDS + 1)
    assert refused(json.dumps(long).encode()) == "too_large"
    long = whole()
    long["goals"][0]["steps"] *= encoding.MOST_INSIDE + 1
    assert refused(json.dumps(long).encode()) == "too_large"
    long = whole()
    long["charts"][0]["ratings"] *= encoding.MOST_THINGS // len(long["charts"][0]["ratings"]) + 1
    assert refused(json.dumps(long).encode()) == "too_large"


@pytest.mark.parametrize("year", ["0001", "0999", "3001", "9999"])
def test_days_no_journal_holds_are_refused(year: str) -> None:
    strange = whole()
    edge = "first" if year < "2000" else "last"
    strange["period"][edge] = f"{year}-01-01"
    assert refused(json.dumps(strange).encode()) == "damaged"


def test_the_longest_honest_reflection_is_read_leaf_by_leaf() -> None:
    words = "A long day by the water. " * 200_000
    document = decode(encode(made.only(words[: encoding.LONGEST_WORDS])))
    (section,) = talk.sections(document)
    leaves = [entry.words for leaf in section.leaves for entry in leaf]
    assert max(map(len, leaves)) <= talk.LONGEST_LEAF
    assert "".join(leaves) == document.reflections[0].words


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_the_kept_hostile_files_do_no_harm(path: Path) -> None:
    data, expected = path.read_bytes(), path.stem.partition("-")[0]
    if expected == "read":
        read_through(decode(data))
    else:
        assert refused(data) == expected


def test_there_is_a_kept_file_for_each_refusal() -> None:
    kinds = {path.stem.partition("-")[0] for path in HOSTILE}
    assert kinds == {"damaged", "not_a_share", "too_new", "too_large", "read"}


@settings(max_examples=400, deadline=None)
@given(st.integers(0, len(PLAIN) - 1), st.binary(max_size=8), st.integers(0, 40))
def test_bytes_changed_anywhere_are_refused_or_read(at: int, new: bytes, cut: int) -> None:
    try:
        document = decode(PLAIN[:at] + new + PLAIN[at + cut :])
    except ImportRefused:
        return
    read_through(document)


ODD = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20),
    st.lists(st.integers(), max_size=3), st.dictionaries(st.text(max_size=5), st.integers()),
    st.sampled_from(["2026-11-20", "0001-01-01", "9999-12-31", 10**400, "\x00", "\u202e" * 9]),
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 10**6), ODD)
def test_values_changed_anywhere_are_refused_or_read(seed: int, odd: object) -> None:
    dice = random.Random(seed)
    data = copy.deepcopy(whole())
    holder, place = data, dice.choice(list(data))
    while isinstance(inside := holder[place], dict | list) and inside and dice.random() < 0.8:
        holder = inside
        place = dice.choice(list(inside) if isinstance(inside, dict) else range(len(inside)))
    holder[place] = odd
    try:
        document = decode(json.dumps(data).encode("utf-8", "surrogatepass"))
    except ImportRefused:
        return
    read_through(document)


def test_every_bit_of_the_header_counts() -> None:
    data = SAMPLE.read_bytes()
    dice = random.Random(5)
    for _ in range(300):
        at, bit = dice.randrange(200), 1 << dice.randrange(8)
        hurt = data[:at] + bytes([data[at] ^ bit]) + data[at + 1 :]
        try:
            sealed.check_header(hurt)
        except (ImportRefused, TooCostly):
            continue  # the others are refused when they are opened: the header has its own seal


def test_nothing_is_said_about_what_is_not_there() -> None:
    document = made.only("Just one.")
    assert [section.name for section in talk.sections(document)] == ["reflections"]
    assert talk.sections(made.document(**made.NOTHING)) == ()


def test_their_wish_comes_first_and_the_plan_last() -> None:
    names = [section.name for section in talk.sections(made.document())]
    assert names == [
        *("note", "reflections", "story", "hard", "notes"), *("goals", "strengths", "plan"),
    ]  # fmt: skip


def test_what_would_act_on_other_words_is_taken_out() -> None:
    said = "a\x00b\x1b[31m\u202ec\ufeff\u2066d\ufffc\ufdd0e\U0001ffff"
    (section,) = talk.sections(made.only(said, title="x\ny\u202e"))
    (entry,) = section.leaves[0]
    assert entry.words == "ab[31mcde"
    assert entry.heading == "x y"
    assert talk.name_of(made.document(name="A\u202e\nlex")) == "A lex"
    long = talk.name_of(made.document(name="A" * 400)).replace("\u200b", "")
    assert long == "A" * talk.LONGEST_NAME + "…"
