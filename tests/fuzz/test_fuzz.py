"""What reads shares and replies, given whole documents that were cut, mixed and written over."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.seeds import KEPT, TOKENS, seeds
from tests.fuzz.target import nothing_is_written, one_input

SEEDS = seeds()


@st.composite
def hurt(draw: st.DrawFn) -> bytes:
    """A seed with one to four things done to it."""
    data = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 4))):
        at, wide = draw(st.integers(0, len(data))), draw(st.integers(0, 60))
        piece = data[at : at + wide]
        match draw(st.integers(0, 5)):
            case 0:
                new = b""
            case 1:
                new = piece * draw(st.integers(2, 30))
            case 2:
                new = piece + draw(st.sampled_from(TOKENS))
            case 3:
                new = draw(st.sampled_from(TOKENS))
            case 4:
                other = draw(st.sampled_from(SEEDS))
                start = draw(st.integers(0, len(other)))
                new = other[start : start + 200]
            case _:
                new = bytes(byte ^ (1 << (byte % 8)) for byte in piece[:2]) + piece[2:]
        data = data[:at] + new + data[at + wide :]
    return data


@settings(
    max_examples=300, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(hurt())
def test_what_was_hurt_is_refused_as_documented_or_read(data: bytes) -> None:
    one_input(data)


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_refused(data: bytes) -> None:
    assert "read" not in one_input(data).split("/")


def test_the_seeds_reach_every_way_through() -> None:
    made = Counter(outcome for seed in SEEDS for outcome in one_input(seed).split("/"))
    assert set(made) >= {"read", "damaged", "too_new", "too_large", "not_a_share", "not_a_reply"}
    assert made["future"] >= 1
    assert made["read"] >= 10


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_what_fuzzing_once_found_stays_mended(path: Path) -> None:
    one_input(path.read_bytes())


def test_writing_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="open"), nothing_is_written():
        (tmp_path / "a").write_text("x")
