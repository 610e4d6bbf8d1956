"""Exercises are data: each file that ships is read, and a bad one is named and left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from chime_journal.gui import exercise_files
from chime_journal.model.exercise import Columns, Lines, Pick, Place, Steady
from chime_journal.paths import resources

GOOD = """
title = "Two lists"
icon = "hand"
domain = "hope"
topics = ["dreams"]
minutes = 10
about = "What was, and what is."

[[step]]
kind = "columns"
title = "Then and now"
columns = [{id = "was", title = "Was"}, {id = "is", title = "Is"}]
cards = ["a cup"]

[[step]]
kind = "lines"
title = "A word"
fields = [{id = "a", label = "One"}]

[[step]]
kind = "lines"
title = "Another"
fields = [{id = "a", label = "Two", hint = "short"}]

[[step]]
kind = "steady"
title = "Keep"
words = "Look up."
"""


def read(folder: Path, words: str) -> exercise_files.Found:
    (folder / "mine.toml").write_text(words, encoding="utf-8")
    return exercise_files.read(folder)


def test_every_file_that_ships_is_read() -> None:
    found = exercise_files.exercises()
    shipped = {path.stem for path in (resources() / "exercises" / "en").glob("*.toml")}
    assert found.refused == ()
    assert {each.id for each in found.exercises} == shipped - {"sources"}


def test_a_file_becomes_steps_whose_keys_tell_them_apart(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD)
    assert found.refused == ()
    made = found.named("mine")
    assert made is not None
    assert [type(step) for step in made.steps] == [Columns, Lines, Lines, Steady]
    assert [step.key for step in made.steps] == ["columns", "lines", "lines-2", "steady"]
    first = made.steps[0]
    assert isinstance(first, Columns)
    assert (first.columns[1], first.cards) == (Place("is", "Is"), ("a cup",))
    assert found.named("theirs") is None


def test_a_step_may_have_a_name_of_its_own(tmp_path: Path) -> None:
    words = GOOD.replace('kind = "columns"', 'kind = "pick"\nid = "dear"\nmost = 2')
    (made,) = read(tmp_path, words).exercises
    assert isinstance(made.steps[0], Pick)
    assert (made.steps[0].key, made.steps[0].most) == ("dear", 2)


BAD = {
    'domain = "hope"': ('domain = "luck"', "domain"),
    'icon = "hand"': ('icon = "no-such-drawing"', "icon"),
    "minutes = 10": ("minutes = true", "minutes"),
    'topics = ["dreams"]': ('topics = ["luck"]', "topics"),
    'title = "Two lists"': ("", "title"),
    'kind = "columns"': ('kind = "dance"', "step 1, kind"),
    'title = "Then and now"': ("title = 3", "step 1, title"),
    ', {id = "is", title = "Is"}]': ("]", "step 1, columns"),
    'cards = ["a cup"]': ('cards = ["a cup", "a cup"]', "step 1, cards"),
    'fields = [{id = "a", label = "One"}]': ('fields = [{id = "a"}]', "step 2, label"),
    'label = "One"}]': ('label = "One"}, {id = "a", label = "B"}]', "step 2, fields"),
    'kind = "steady"': ('kind = "words"', "step 4, kind"),
}


@pytest.mark.parametrize("good", BAD)
def test_a_mistake_is_named_in_one_sentence_and_the_others_stay(tmp_path: Path, good: str) -> None:
    bad, field = BAD[good]
    (tmp_path / "other.toml").write_text(GOOD)
    assert GOOD.count(good) == 1
    found = read(tmp_path, GOOD.replace(good, bad))
    assert [each.id for each in found.exercises] == ["other"]
    (refused,) = found.refused
    assert str(refused) == f"The exercise in mine.toml is left out: look at {field}."


@pytest.mark.parametrize(
    ("words", "line"),
    [(GOOD.replace("minutes = 10", "minutes = ten"), 6), (f'{GOOD}field = "', 29)],
)
def test_what_is_no_toml_is_named_by_its_line(tmp_path: Path, words: str, line: int) -> None:
    (refused,) = read(tmp_path, words).refused
    assert str(refused) == f"The exercise in mine.toml is left out: look at line {line}."


def test_letters_of_another_kind_of_file_are_named_by_their_line(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_bytes(b'title = "A"\nabout = "caf\xe9"\n')
    assert exercise_files.read(tmp_path).refused == (exercise_files.Refused("mine.toml", 2),)
