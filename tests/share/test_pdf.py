"""The report as PDF: tagged, legible, locked, and never undone by what somebody typed."""

from __future__ import annotations

import subprocess
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from chime_journal.model.chime import Domain
from chime_journal.model.shared import SharedRating
from chime_journal.share import document as shared
from chime_journal.share import pdf
from chime_journal.share.characters import Fitted
from chime_journal.words import report, trends
from tests.share import made

WORDS = "six plain words for this file"


def pages(data: bytes, words: str | None = None) -> list[str]:
    """Return the words on each page, white space as single spaces."""
    file = pypdfium2.PdfDocument(data, password=words)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in file]
    finally:
        file.close()


def run(tool: str, *args: str, check: bool = True) -> str:
    done = subprocess.run([tool, *args], capture_output=True, text=True, check=False)
    assert not check or done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def whole() -> bytes:
    return pdf.make(made.document()).pdf


@pytest.fixture(scope="module")
def locked(whole: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("locked") / "shared.pdf"
    path.write_bytes(pdf.protect(whole, WORDS))
    return path


def test_everything_chosen_is_on_the_pages(whole: bytes) -> None:
    words = " ".join(pages(whole))
    for said in (
        "1 September to 23 November 2026 · chosen by Alex, for Priya", "I am scared I will not",
        "Grow something again", "good with my hands", "Next: look at the plot on Thursday",
        "Done: cook at the drop-in", "Resting", "My hands know how.", "I waited with her all",
        "The form.", "services", "A letter.", "Two new people came", "You made that?",
        "How hopeful do you feel", "Every rating in these days",
    ):  # fmt: skip
        assert said in words, said


def test_the_first_page_is_an_overview(whole: bytes) -> None:
    first = pages(whole)[0]
    ordered = [report.note_heading(), report.charts_heading(), report.goals_heading()]
    places = [first.index(words) for words in ordered]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "values",
    [[], [4], [4, 5], [5, 5, 6, 5, 5, 6], [5, 4] * 10, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]],
    ids=len,
)
def test_the_sentence_in_it_is_the_sentence_on_the_screen(values: list[int]) -> None:
    """product.md, Trends: every chart has one sentence, wherever it is drawn."""
    weeks = [made.LAST - timedelta(weeks=len(values) - 1 - n) for n in range(len(values))]
    rated = tuple(
        SharedRating(day.isoformat(), "20:15", value)
        for day, value in zip(weeks, values, strict=True)
    )
    first = min([made.FIRST, *weeks])
    document = made.document(**made.NOTHING | {"series": {Domain.HOPE: rated}, "first": first})
    on_screen = trends.sentence(shared.trend(document.charts[0], document.period))
    assert on_screen in pages(pdf.make(document).pdf)[0]


def test_every_page_says_what_this_is_for(whole: bytes) -> None:
    found = pages(whole)
    for number, words in enumerate(found, start=1):
        assert report.purpose() in words
        assert f"{number} of {len(found)}" in words


def test_headings_language_title_and_a_word_for_each_chart(whole: bytes) -> None:
    reader = PdfReader(BytesIO(whole))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert reader.metadata is not None
    assert reader.metadata.title == "From my journal"
    assert reader.metadata.creation_date is None  # a day that is not of the period
    kinds, said = [], []

    def walk(node: object) -> None:
        if isinstance(node, list):
            for child in node:
                walk(child.get_object())
        elif isinstance(node, dict):
            kinds.append(node.get("/S"))
            said.append(str(node.get("/Alt", "")))
            if "/K" in node:
                walk(node["/K"].get_object() if hasattr(node["/K"], "get_object") else node["/K"])

    walk(root["/StructTreeRoot"])
    for kind in ("/H1", "/H2", "/H3", "/Figure", "/Table", "/TH", "/TD", "/L"):
        assert kind in kinds, kind
    assert kinds.count("/Figure") == 5
    assert sum("Chart of my ratings of" in words for words in said) == 5


def test_nothing_in_it_acts(whole: bytes) -> None:
    for active in (b"/JavaScript", b"/JS", b"/Launch", b"/URI", b"/EmbeddedFile", b"/AcroForm"):
        assert active not in whole


def test_the_lock_is_aes_256_and_the_tags_stay(locked: Path) -> None:
    said = run("qpdf", "--show-encryption", f"--password={WORDS}", str(locked))
    assert "R = 6" in said
    assert said.count("AESv3") == 3
    run("qpdf", "--check", f"--password={WORDS}", str(locked))
    told = run("pdfinfo", "-upw", WORDS, str(locked))
    assert "Tagged:          yes" in told
    assert "algorithm:AES-256" in told


def test_only_the_words_open_it(locked: Path) -> None:
    assert "allotment" in run("pdftotext", "-upw", WORDS, str(locked), "-")
    assert run("pdftotext", "-upw", "other words", str(locked), "-", check=False) == ""
    assert run("pdftotext", str(locked), "-", check=False) == ""
    assert b"allotment" not in locked.read_bytes()


def test_words_in_any_script_open_it(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "shared.pdf"
    path.write_bytes(pdf.protect(whole, "größe привет 你好"))
    assert "allotment" in run("pdftotext", "-upw", "größe привет 你好", str(path), "-")


def test_letter_paper() -> None:
    data = pdf.make(made.only("One."), pdf.Paper.LETTER).pdf
    width, height = pypdfium2.PdfDocument(data)[0].get_size()
    assert (round(width), round(height)) == (612, 792)


def test_an_empty_share_says_so() -> None:
    data = pdf.make(made.document(**made.NOTHING)).pdf
    assert report.nothing_yet() in pages(data)[0]


PAYLOADS = (
    "#import \"@preview/x:1.0.0\": *", "#read(\"/etc/passwd\")", "$x^2$ #sys.version",
    "*] #pagebreak() [", "\\u{41} \\#", "<label> @label", "```rust\nfn main() {}\n```",
    "<script>alert(1)</script>", "<img src=http://example.org/x.png>", "![x](http://example.org/x.png)",
    "[a link](javascript:alert(1))", "{\"version\": 2, \"note\": \"\\u0000\"}", "=HYPERLINK(\"http://x\")",
    "%PDF-1.7 endstream endobj", "{page} of {pages}", "(\\) Tj ET BT /F1 1 Tf",
)  # fmt: skip


def test_payloads_are_plain_words_in_every_field() -> None:
    from dataclasses import replace

    bare = made.only("")
    for field in ("chosen_by", "for_whom", "note"):
        bare = replace(bare, **{field: " ".join(PAYLOADS)})
    entry = replace(bare.reflections[0], title=" ".join(PAYLOADS), words="\n\n".join(PAYLOADS))
    document = replace(bare, reflections=(entry,))
    data = pdf.make(document).pdf
    words = "".join("".join(pages(data)).split()).replace("\u200b", "")
    for payload in PAYLOADS:
        shown = payload.replace("\\u0000", "\\u0000")
        assert words.count("".join(shown.split())) >= 4, payload
    assert b"/URI" not in data
    assert "example.org" in words


@pytest.mark.parametrize(
    "text",
    [
        "\U0001f600\u2764\ufe0f\U0001f468\u200d\U0001f469\u200d\U0001f467\U0001f1ec\U0001f1e7",
        "שלום עולם\n\nمرحبا بك",  # noqa: RUF001 - Arabic, not a Latin l
        "你好世界\nこんにちは 안녕",
        "nul\0 \ufffe \uffff \ufdd0 \ue000 \U0010ffff \ufeff",
        "z\u0351\u0353\u0360algo q\u0361\u20dd",
        "\u202e evil \u2066 \u200f \u00ad",
        "x" * 5000,
        "",
    ],
)
def test_any_script_goes_through(text: str) -> None:
    pdf.make(made.only(text, title=text[:300]))


def test_missing_characters_are_told() -> None:
    made_pdf = pdf.make(made.only("One 你 two"))
    assert made_pdf.missing == ("CJK UNIFIED IDEOGRAPH-4F60",)
    assert "[character: CJK UNIFIED IDEOGRAPH-4F60]" in " ".join(pages(made_pdf.pdf))


def test_a_title_of_300_characters_and_a_very_long_text() -> None:
    body = "It was a long day and I wrote it all down. " * 2_300 + "The very end."
    found = pages(pdf.make(made.only(body, title="W" * 300)).pdf)
    assert "".join(found).replace("\u200b", "").replace("\ufffe", "").count("W") >= 300
    assert "The very end." in " ".join(found)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=60), min_size=25, max_size=25))
def test_no_characters_undo_a_share(texts: list[str]) -> None:
    pdf.make(made.only("\n\n".join(texts)))


def test_characters_from_everywhere_go_through() -> None:
    """Every seventh there is, each on its own letter, which a mark among them would change."""
    every = "a".join(chr(code) for code in range(0, 0x110000, 7) if not 0xD800 <= code < 0xE000)
    fitted = Fitted().words(every)
    with_shapes = sorted(set(fitted))
    assert 900 < len(with_shapes) < 1_300
    pdf.make(made.only("a".join(with_shapes)))


def test_ten_years_of_days_can_be_shared() -> None:
    first = made.LAST - timedelta(days=3650)
    series = made.series(first, made.LAST)
    data = pdf.make(made.document(first=first, series=series, reflections=())).pdf
    assert len(pypdfium2.PdfDocument(data)) > 20
    assert first == date(2016, 11, 25)
