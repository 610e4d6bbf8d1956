"""Where fuzzing begins: whole documents, the kept hostile files, and words of the format."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from chime_journal.model.reply import Reply
from chime_journal.share import reply
from chime_journal.share.encoding import encode
from tests.share import made
from tests.share.test_sealed import HEADER

HERE = Path(__file__).parent
KEPT = sorted((HERE / "corpus").iterdir())
LARGEST = 30_000  # bytes of a seed; larger ones would slow all the others down
TOKENS = tuple(
    token.encode()
    for token in (
        '"format":"chimeshare"', '"format":"chimereply"', '"version":1', '"version":2', "null",
        "true", "-1", "1e999", "NaN", "-Infinity", "1.0", "0.1e-400", "9" * 30, '""', "[]", "{}",
        "[[[[[[[[", '{"a":' * 9, '"\\ud800"', '"\\u0000"', '"\\u202e"', "\u2028", "\ufeff",
        '"1000-01-01"', '"3000-12-31"', '"2026-02-30"', '"0000-00-00"', '"2026-11-20T00:00:00Z"',
        '"24:00"', '"hope"', '"charts":[]', '"charts"', '"period"', '"ratings"', '"facts"',
        '"steps"', '"agreed"', '"reflections"', '"pictures"', '"image":"iVBORw0KGgo="',
        '"image":"_9j_"', '"width":1600', "====", "+/-_",
        ",", ":", '"', "\\", "\n", "\x7f", "**", "- [ ] ",
        "age-encryption.org/v1\n", "-> scrypt ", "--- ",
    )
)  # fmt: skip


def seeds() -> tuple[bytes, ...]:
    """Return three shares, one of them with a picture, a reply, a header, and every kept file."""
    first = made.LAST - timedelta(days=3)
    small = made.document(first=first, series=made.series(first, made.LAST))
    answer = Reply(
        answers=made.SHARE, journal=made.JOURNAL, written=date(2026, 11, 20), heard="A gardener.",
        question="What first?", agreed=("Walk to the plot",), encouragement="Slowly.",
    )  # fmt: skip
    bare = replace(made.only("**A** *walk*\n- soup", title="One"), chosen_by="Alex")
    folders = ("hostile", "hostile_replies")
    hostile = [p for f in folders for p in sorted((HERE.parent / "share" / f).glob("*.json"))]
    files = [path.read_bytes() for path in (*KEPT, *hostile)]
    begun = [
        encode(small),
        encode(bare),
        encode(made.pictured()),
        reply.encode(answer),
        HEADER % b"18",
    ]
    return tuple(data for data in (*begun, *files) if len(data) <= LARGEST)
