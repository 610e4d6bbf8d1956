"""Whatever was done to two copies, merging them loses no word and asks for no order."""

from __future__ import annotations

import os
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.diary.merging.copies import Copies, content, said
from tests.diary.merging.edits import Edit, begin, edits
from tests.factory import new_diary

EXAMPLES = int(os.environ.get("CHIME_MERGES", "12"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    diary = new_diary(tmp_path_factory.mktemp("made"), begin)
    diary.close()
    return diary.folder


@settings(max_examples=EXAMPLES, deadline=None)
@given(edits("home"), edits("stick"), edits("later"))
def test_merging_is_commutative_and_idempotent_and_loses_no_text(
    made: Path, home: list[Edit], stick: list[Edit], later: list[Edit]
) -> None:
    with (
        tempfile.TemporaryDirectory(prefix="copies-") as folder,
        closing(Copies(Path(folder), made)) as copies,
    ):
        for name, some in (("home", home), ("stick", stick)):
            for edit in some:
                edit(copies[name])
        check(copies, "first")
        # From here on one copy goes on, and the other is what came of the merge.
        for edit in later:
            edit(copies["home"])
        check(copies, "second")


def check(copies: Copies, before: str) -> None:
    """Merge both into each other, then again; `before` names a copy of home as it was."""
    texts = said(copies["home"]) | said(copies["stick"])
    copies.copy("home", before)
    copies.merge("home", "stick")
    merged = content(copies["home"])
    assert texts <= said(copies["home"])
    copies.merge("stick", before)
    assert content(copies["stick"]) == merged
    for into, other in (("home", before), ("home", "stick"), ("stick", "home")):
        assert copies.merge(into, other).is_nothing
        assert content(copies[into]) == merged
