"""A file from outside may be wrong, damaged or hostile: it is refused by name and place."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from chime_journal.errors import Cancelled, ImportRefused
from chime_journal.exchange.entry import Found, Line, Skipped
from chime_journal.exchange.format import Terms
from chime_journal.exchange.formats import recognise
from chime_journal.exchange.json_text import JsonText
from chime_journal.exchange.parcel import open_parcel
from chime_journal.exchange.source import Limits, nothing

TERMS = Terms(date(2026, 11, 23))
SMALL = Limits(size=1 << 20, entry=10_000, parts=200)
ONE = b'{"date":"2020-01-01","body":"a"}'
Tick = Callable[[float], None]
FIXTURE = [HealthCheck.function_scoped_fixture]


def lines(path: Path, limits: Limits | None = None, tick: Tick = nothing) -> list[Line]:
    parcel = open_parcel(path, limits, tick)
    return list(recognise(parcel).read(parcel, TERMS))


def refused(path: Path, data: bytes, limits: Limits = SMALL) -> tuple[str, str]:
    path.write_bytes(data)
    with pytest.raises(ImportRefused) as caught:
        lines(path, limits)
    return caught.value.reason, caught.value.where


@pytest.mark.parametrize(
    ("data", "reason", "where"),
    [
        (b"", "empty", ""),
        (b"\n\n[" + ONE + b",\n" + ONE[:10], "cut_short", "4:11"),
        (b"[" + ONE + b",\n", "cut_short", "2:1"),
        (b"[" + ONE, "cut_short", f"1:{len(ONE) + 2}"),
        (b'[{"date":"2020-01-01","body":"a\xc3', "cut_short", "1"),
        (b"[" + ONE + b',\n{"date" 1}]', "damaged", "2:9"),
        (b"[" + ONE + b",]", "damaged", f"1:{len(ONE) + 3}"),
        (b"[" + ONE + b",," + ONE + b"]", "damaged", f"1:{len(ONE) + 3}"),
        (b"[" + ONE + b"] x", "damaged", f"1:{len(ONE) + 4}"),
        (b'[\n{"date":nan}]', "damaged", "2:9"),
        (b'[\n\n{"body":"a\xff"}]', "not_utf8", "3"),
        ('[{"body":"a"}]'.encode("utf-16"), "unknown", ""),
        (b'[{"body":"\\q"}]', "damaged", "1:11"),
        (b"[" * 100_000, "too_deep", "1:2"),
        (b"[" + b'{"a":' * 100_000, "too_deep", "1:2"),
        (b'[{"date":' + b"9" * 100_000, "too_long", "1:2"),
        (b'[{"body":"' + b"a" * 100_000 + b'"}]', "too_long", "1:2"),
        (b'[{"body":"' + b"\\\\" * 100_000, "too_long", "1:2"),
        (b"[[" + b"{}," * 1_000 + b"{}]]", "too_long", "1:2"),
        (b"[[" + b"1," * 1_000 + b"1]]", "too_long", "1:2"),
        (b'{"tags":{}}', "no_entries", ""),
        (b'{"tags":]}', "damaged", "1:9"),
        (b'{"tags":{}' + b',"a":1' * 1_000 + b"}", "too_long", "1:1209"),
        (b'{"entries":{}}', "damaged", "1:12"),
        (b" " * (1 << 20) + b"[", "too_large", ""),
    ],
)
def test_a_bad_file_is_refused_with_its_reason_and_place(
    tmp_path: Path, data: bytes, reason: str, where: str
) -> None:
    assert refused(tmp_path / "bad.json", data) == (reason, where)


def test_what_is_not_a_readable_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.json", Path("/dev/zero")):
        with pytest.raises(ImportRefused, match="not_a_file"):
            open_parcel(path)
    with pytest.raises(ImportRefused, match="unreadable"):
        open_parcel(tmp_path / "a\0b")


def test_a_huge_number_is_text_and_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_bytes(b'[{"date":"2020-01-01","body":' + b"9" * 50_000 + b"}]")
    (line,) = lines(path)
    assert isinstance(line, Found)
    assert line.entry.body == "9" * 50_000


def test_a_mark_at_the_head_of_the_file_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_bytes(b"\xef\xbb\xbf[" + ONE + b"]")
    assert len(lines(path)) == 1


def test_progress_is_told_and_reading_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_bytes(b"[" + b",".join([ONE] * 20_000) + b"]")
    heard: list[float] = []
    assert len(lines(path, tick=heard.append)) == 20_000
    assert heard == sorted(heard)
    assert (len(heard), heard[-1]) == (3, 1.0)

    def stop(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        lines(path, tick=stop)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
ENTRY = st.dictionaries(
    st.sampled_from(["date", "time", "title", "body", "tags", "starred", "mood"]),
    JSON | st.sampled_from(["2020-01-01", "09:00", "2020-13-01", "99:99"]),
)


@given(entries=st.lists(ENTRY | JSON, max_size=5), indent=st.none() | st.integers(0, 3))
@settings(suppress_health_check=FIXTURE, deadline=None, max_examples=150)
def test_any_json_is_read_or_skipped_line_by_line(
    tmp_path: Path, entries: list[Any], indent: int | None
) -> None:
    path = tmp_path / "any.json"
    for content in (entries, {"tags": {"@x": 1}, "entries": entries}):
        path.write_bytes(json.dumps(content, indent=indent).encode())
        found = lines(path)
        assert len(found) == len(entries)
        for line in found:
            if isinstance(line, Found):
                words = line.entry.title + line.entry.body
                assert words.encode()
                assert "\0" not in words
                assert line.entry.source


@given(value=JSON, chunk=st.integers(1, 40))
@settings(suppress_health_check=FIXTURE, deadline=None, max_examples=150)
@example(value=['"\\', {"\\\\": '\\"'}], chunk=1)
def test_where_the_pieces_of_a_file_end_makes_no_difference(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: Any, chunk: int
) -> None:
    monkeypatch.setattr("chime_journal.exchange.source.CHUNK", chunk)
    path = tmp_path / "any.json"
    path.write_bytes(json.dumps([value, value], ensure_ascii=False).encode("utf-8", "replace"))
    text = JsonText(open_parcel(path).file())
    found = [text.value() for _ in text.elements()]
    text.end()
    expected = json.loads(path.read_bytes(), parse_int=str, parse_float=str, parse_constant=str)
    assert found == expected


@given(data=st.binary(max_size=200), opening=st.sampled_from([b"[", b'{"tags":', b'{"entries":[']))
@settings(suppress_health_check=FIXTURE, deadline=None, max_examples=300)
@example(data=b'"\\', opening=b"[")
def test_noise_is_refused_or_read_and_never_anything_else(
    tmp_path: Path, data: bytes, opening: bytes
) -> None:
    path = tmp_path / "noise.json"
    path.write_bytes(opening + data)
    with suppress(ImportRefused):
        assert all(isinstance(line, Found | Skipped) for line in lines(path, SMALL))


@given(cut=st.integers(1, 200))
@settings(suppress_health_check=FIXTURE, deadline=None, max_examples=60)
def test_a_half_copied_file_is_refused_wherever_it_ends(tmp_path: Path, cut: int) -> None:
    whole = b"[" + b",\n".join([ONE] * 10) + b"]"
    reason, where = refused(tmp_path / "half.json", whole[: max(1, len(whole) - cut)])
    assert reason == "cut_short"
    assert where


@pytest.mark.parametrize("name", ["huge.json", "huge.csv", "2026-11-17.md", "huge.txt"])
def test_an_empty_or_huge_file_is_refused_whatever_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.touch()
    with pytest.raises(ImportRefused, match="empty"):
        lines(path)
    with path.open("wb") as file:
        file.truncate(Limits().size + 1)
    with pytest.raises(ImportRefused, match="too_large"):
        lines(path)
