"""A reply: locked and opened again, made by other programs, and refused in kind when hostile."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chime_journal.errors import (
    Cancelled,
    ImportRefused,
    InvalidEntry,
    StoreUnreachable,
    TooCostly,
    WrongPassphrase,
)
from chime_journal.model.goal import GOAL_LIMIT
from chime_journal.model.reply import MOST_STEPS, STEP_LIMIT, WORDS_LIMIT, Reply
from chime_journal.paths import resources
from chime_journal.share import reply as replies
from chime_journal.share.encoding import encode
from tests.share import made, quick
from tests.share.test_sealed import HEADER, WORDS

HERE = Path(__file__).parent
HOSTILE = sorted((HERE / "hostile_replies").glob("*.json"))
SCHEMA = json.loads((resources() / "share" / "chimereply-1.schema.json").read_text("utf-8"))
TODAY = date(2026, 11, 23)
REPLY = Reply(
    answers=made.SHARE,
    journal=made.JOURNAL,
    written=date(2026, 11, 20),
    heard="You are a gardener.\nYou said it.",
    question="What would Grandad plant first?",
    agreed=("Walk to the plot", "Ring the office"),
    encouragement="",
)
PLAIN = replies.encode(REPLY)


def refused(data: bytes) -> str:
    with pytest.raises(ImportRefused) as caught:
        replies.decode(data, TODAY)
    return caught.value.reason


def test_it_is_locked_with_the_words_of_the_share(tmp_path: Path) -> None:
    file = tmp_path / "reply.chimereply"
    file.write_bytes(replies.seal(REPLY, WORDS))
    assert b"gardener" not in file.read_bytes()
    assert replies.read_file(file, WORDS) == REPLY
    with pytest.raises(WrongPassphrase):
        replies.read_file(file, "other words")
    with pytest.raises(Cancelled):
        replies.read_file(file, WORDS, lambda: True)
    locked = quick.lock(PLAIN, WORDS)
    for hurt in (locked[:-1], locked[:-1] + bytes([locked[-1] ^ 1]), locked + b"x"):
        file.write_bytes(hurt)
        with pytest.raises(ImportRefused) as caught:
            replies.read_file(file, WORDS)
        assert caught.value.reason == "damaged"


def test_it_fits_the_published_schema() -> None:
    checker = jsonschema.Draft202012Validator(SCHEMA)
    checker.check_schema(SCHEMA)
    checker.validate(json.loads(PLAIN))
    assert PLAIN.startswith(b'{"agreed":["Walk to the plot"')  # names in order, no spaces
    properties = SCHEMA["properties"]
    assert properties["agreed"]["maxItems"] == MOST_STEPS
    assert properties["agreed"]["items"]["maxLength"] == STEP_LIMIT == GOAL_LIMIT
    assert SCHEMA["$defs"]["words"]["maxLength"] == WORDS_LIMIT


def test_one_written_by_another_program_is_accepted(tmp_path: Path) -> None:
    share, file = tmp_path / "shared.chimeshare", tmp_path / "reply.chimereply"
    share.write_bytes(quick.lock(encode(made.document()), WORDS))
    script = [sys.executable, str(HERE / "independent_reply.py"), str(share), str(file)]
    subprocess.run(script, input=WORDS, text=True, check=True)
    found = replies.read_file(file, WORDS)
    assert (found.answers, found.journal) == (made.SHARE, made.JOURNAL)
    assert found.agreed == ("Walk to the plot together, Thursday 10.00",)


def test_a_share_is_no_reply(tmp_path: Path) -> None:
    file = tmp_path / "shared.chimeshare"
    file.write_bytes(quick.lock(encode(made.only("Words.")), WORDS))
    with pytest.raises(ImportRefused) as caught:
        replies.read_file(file, WORDS)
    assert caught.value.reason == "not_a_reply"


def test_what_costs_too_much_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "reply.chimereply"
    with pytest.raises(StoreUnreachable):
        replies.read_file(file, WORDS)
    for wrong in (tmp_path, Path("/dev/zero")):
        with pytest.raises(ImportRefused) as caught:
            replies.read_file(wrong, WORDS)
        assert caught.value.reason == "not_a_reply"
    file.write_bytes(HEADER % b"24")
    with pytest.raises(TooCostly):
        replies.read_file(file, WORDS)
    with file.open("wb") as huge:
        huge.write(HEADER % b"18")
        huge.truncate(1 << 40)
    with pytest.raises(ImportRefused) as caught:
        replies.read_file(file, WORDS)
    assert caught.value.reason == "too_large"


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_the_kept_hostile_replies_do_no_harm(path: Path) -> None:
    data, expected = path.read_bytes(), path.stem.partition("-")[0]
    if expected != "read":
        assert refused(data) == expected
        return
    reply = replies.decode(data, TODAY)
    assert not {*map(ord, repr(reply))} & {0x202E, 0x2066, 0xFEFF}
    assert "\n" not in "".join(reply.agreed)


def test_there_is_a_kept_file_for_each_refusal() -> None:
    kinds = {path.stem.partition("-")[0] for path in HOSTILE}
    assert kinds == {"damaged", "not_a_reply", "too_new", "too_large", "future", "read"}


def test_today_is_not_the_future() -> None:
    whole = json.loads(PLAIN)
    whole["written"] = TODAY.isoformat()
    assert replies.decode(json.dumps(whole).encode(), TODAY).written == TODAY
    whole["written"] = (TODAY + timedelta(days=1)).isoformat()
    assert refused(json.dumps(whole).encode()) == "future"


def test_the_longest_reply_is_sealed_and_read_in_any_writing_of_json() -> None:
    odd = "\U0001f331"
    long = replace(
        REPLY,
        **dict.fromkeys(("heard", "question", "encouragement"), odd * WORDS_LIMIT),
        agreed=(odd * STEP_LIMIT,) * MOST_STEPS,
    )
    data = replies.encode(long)
    assert replies.decode(data, TODAY) == long
    escaped = json.dumps(json.loads(data)).encode()
    assert replies.decode(escaped, TODAY) == long


@pytest.mark.parametrize(
    ("field", "much"),
    [
        ("heard", "x" * (WORDS_LIMIT + 1)),
        ("question", "x" * (WORDS_LIMIT + 1)),
        ("encouragement", "x" * (WORDS_LIMIT + 1)),
        ("agreed", ("x" * (STEP_LIMIT + 1),)),
        ("agreed", ("x",) * (MOST_STEPS + 1)),
    ],
)
def test_nothing_is_sealed_that_would_be_refused(field: str, much: str) -> None:
    with pytest.raises(InvalidEntry) as caught:
        replies.encode(replace(REPLY, **{field: much}))
    assert (caught.value.field, caught.value.reason) == (field, "too_long")


def test_an_empty_reply_is_not_sealed() -> None:
    empty = replace(REPLY, heard=" \n", question="", agreed=(" ",))
    with pytest.raises(InvalidEntry) as caught:
        replies.encode(empty)
    assert caught.value.reason == "empty"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-16", exclude_categories=()), max_size=40))
def test_whatever_is_typed_can_be_sealed_and_read(text: str) -> None:
    typed = replace(REPLY, heard="a" + text, agreed=("b" + text[:30],))
    data = replies.encode(typed)
    assert replies.encode(replies.decode(data, TODAY)) == data


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(PLAIN) - 1), st.binary(max_size=8), st.integers(0, 40))
def test_bytes_changed_anywhere_are_refused_or_read(at: int, new: bytes, cut: int) -> None:
    try:
        found = replies.decode(PLAIN[:at] + new + PLAIN[at + cut :], TODAY)
    except ImportRefused:
        return
    assert not found.is_empty
