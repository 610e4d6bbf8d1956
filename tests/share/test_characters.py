"""Characters and marks: everything has a shape or a name, and no mark is a command."""

from __future__ import annotations

import pytest

from chime_journal.share import markup
from chime_journal.share.characters import BREAK, Fitted


def fit(text: str) -> str:
    return Fitted().words(text)


@pytest.mark.parametrize(
    "text",
    [
        "A quiet walk.",
        "Grüße, naïve café",
        "שלום, مرحبا, привет, γειά",
        "\U0001f600 \u2764\ufe0f \U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\u2610 \u2611 \u2192 \u20ac",
    ],
)
def test_what_the_fonts_have_stays(text: str) -> None:
    assert fit(text) == text


def test_a_missing_character_is_named() -> None:
    fitted = Fitted()
    assert fitted.words("a\u4f60b") == "a[character: CJK UNIFIED IDEOGRAPH-4F60]b"
    assert fitted.words("\ue000") == "[character: U+E000]"
    assert fitted.words("x\ufffey") == "x[character: U+FFFE]y"
    assert fitted.words("\ue000") == "[character: U+E000]"
    assert fitted.missing == ("CJK UNIFIED IDEOGRAPH-4F60", "U+E000", "U+FFFE")


def test_a_long_row_of_them_is_named_once() -> None:
    assert fit("你好 世界很大") == "[characters: CJK UNIFIED IDEOGRAPH-4F60 and 5 more]"


def test_a_mark_that_no_font_can_set_on_its_letter_is_named() -> None:
    assert fit("q\u20dd") == "q[character: COMBINING ENCLOSING CIRCLE]"
    assert fit("\U0001f970\u0301") == "\U0001f970[character: COMBINING ACUTE ACCENT]"
    assert fit("e\u0301") == "\u00e9"


def test_control_characters_go_and_lines_stay() -> None:
    assert fit("a\0b\x1b[31mc\x7f\ufeff") == "ab[31mc"
    assert fit("a\r\nb\rc\u2028d\x0be\x85f") == "a\nb\nc\nd\ne\nf"
    assert fit("\u202eright to left\u202c") == "right to left"
    assert Fitted().line("a\n\tb  c") == "a b c"


def test_a_word_without_end_may_break() -> None:
    parts = fit("x" * 300).split(BREAK)
    assert "".join(parts) == "x" * 300
    assert max(map(len, parts)) <= 40


def plain(runs: list[tuple[str, str]]) -> str:
    return "".join(words for _, words in runs)


def test_light_markdown_becomes_values() -> None:
    found = markup.blocks(
        "# Head\n\nOne **two** *three* _four_\nfive\n\n- a\n- [x] b\n3. c\n\n> said\n> so"
    )
    assert [block["kind"] for block in found] == ["heading", "paragraph", "list", "quote"]
    assert found[1]["runs"] == [
        ("plain", "One "), ("strong", "two"), ("plain", " "), ("emphasis", "three"),
        ("plain", " "), ("emphasis", "four"), ("plain", "\n"), ("plain", "five"),
    ]  # fmt: skip
    assert [item["mark"] for item in found[2]["items"]] == ["\u2022", "\u2611", "3."]
    assert plain(found[3]["runs"]) == "said\nso"


@pytest.mark.parametrize(
    "text", ["2 * 3 * 4", "snake_case_name", "** not bold **", "#hash", "*", "a**b"]
)
def test_what_is_not_understood_stays_as_typed(text: str) -> None:
    assert plain(markup.blocks(text)[0]["runs"]) == text


def test_marks_without_end_are_read_quickly() -> None:
    markup.blocks("**a " * 20_000)
    markup.blocks("*" * 50_000)
    markup.blocks("_a" * 50_000)


def test_direction_follows_the_first_letter() -> None:
    assert markup.reads_right_to_left("1. مرحبا hello")
    assert not markup.reads_right_to_left("hello مرحبا")
    assert not markup.reads_right_to_left("12:30")
