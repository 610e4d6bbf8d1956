"""German: nothing missing, nothing left over, and words as plain and kind as the English ones."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from statistics import mean
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

from tests.words import german, shipped
from tests.words.reading import sentences_in, words_in
from tests.words.shipped import DATA, Said
from tests.words.test_shipped_words import GRADED_FROM, HERE, complain, plain
from tests.words.translations import FOLDER, in_code, translated

TS, QM = FOLDER / "chime_de.ts", FOLDER / "chime_de.qm"
KINDS = ("prompts", "exercises", "guide", "help", "support", "demo")
LONGEST_SENTENCE = 20  # words
HIGHEST_GRADE, HIGHEST_FILE_GRADE = 11.0, 6.5  # school years
WORDS = frozenset({"text", "title", "about", "words", "label", "hint", "cards", "name"})
NAMES_OF_OTHERS = {"age", "Dokumente"}
PLACES = re.compile(r"\{\w+\}")


@lru_cache(maxsize=1)
def said() -> tuple[Said, ...]:
    """Return every German text that ships, with the place it stands at."""
    days = {key for key in in_code() if key[0] == "days"}
    code = [
        Said(f"{context}: {source}", each.words)
        for (context, source), each in translated(TS).items()
        if (context, source) not in days
    ]
    return (*code, *shipped.said_in_data("de"))


def test_every_text_of_the_code_is_translated_and_none_is_left_over() -> None:
    found = translated(TS)
    assert in_code() - found.keys() == set(), "sh packaging/translate brings them in"
    assert found.keys() - in_code() == set(), "sh packaging/translate takes them out"
    complain([f"{key}" for key, each in found.items() if not each.finished or not each.words])


def test_the_program_reads_what_was_translated(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = tmp_path / "made.qm"
    subprocess.run([tool, "-silent", TS, "-qm", made], check=True)
    assert made.read_bytes() == QM.read_bytes(), "sh packaging/translate makes it anew"
    words = QTranslator()
    assert words.load(str(QM))
    for (context, source), each in translated(TS).items():
        assert words.translate(context, source) == each.words


def test_each_place_for_a_value_is_there_in_german() -> None:
    wrong = [
        f"{key[1]!r}: {each.words!r}"
        for key, each in translated(TS).items()
        if sorted(PLACES.findall(key[1])) != sorted(PLACES.findall(each.words))
        or key[1].endswith(" ") != each.words.endswith(" ")
    ]
    complain(wrong)


@pytest.mark.parametrize("kind", KINDS)
def test_each_file_of_words_is_there_in_german(kind: str) -> None:
    english = {path.name for path in (DATA / kind / "en").iterdir()}
    assert {path.name for path in (DATA / kind / "de").iterdir()} == english


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("guide", "help")])
def test_data_files_differ_from_the_english_ones_in_their_words_alone(kind: str) -> None:
    for path in sorted((DATA / kind / "en").iterdir()):
        other = path.parent.parent / "de" / path.name
        assert shape(read(other)) == shape(read(path)), path.name


@pytest.mark.parametrize("kind", ["guide", "help"])
def test_pages_have_the_same_headings_lists_and_sources(kind: str) -> None:
    for path in sorted((DATA / kind / "en").iterdir()):
        other = path.parent.parent / "de" / path.name
        assert marks(other.read_text("utf-8")) == marks(path.read_text("utf-8")), path.name


def test_help_calls_each_button_what_it_is_called() -> None:
    called: dict[str, set[str]] = {}
    for (_, source), each in translated(TS).items():
        called.setdefault(bare(source), set()).add(bare(each.words))
    wrong = []
    for kind in ("guide", "help"):
        for path in sorted((DATA / kind / "en").iterdir()):
            other = path.parent.parent / "de" / path.name
            named = set(in_bold(other))
            for name in in_bold(path):
                if name in called and not called[name] & named:
                    wrong.append(f"{path.name}: {name!r} is called {called[name]}")
    complain(wrong)


def in_bold(page: Path) -> list[str]:
    return [bare(name) for name in re.findall(r"\*\*([^*]+)\*\*", page.read_text("utf-8"))]


def bare(name: str) -> str:
    return name.rstrip(".:… ")


def test_what_a_text_quotes_stands_on_the_screen() -> None:
    found = translated(TS)
    there = {bare(each.words) for each in found.values()} | NAMES_OF_OTHERS
    wrong = [
        f"{key}: {name!r}"
        for key, each in found.items()
        for name in re.findall("„([^“{]+)“", each.words)
        if bare(name) not in there
    ]
    complain(wrong)


def read(path: Path) -> dict[str, Any]:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    if "country" in data:  # a language begins with its own
        data["country"].sort(key=itemgetter("id"))
    return data


def shape(data: object, key: str = "") -> object:
    """Return data without the words that a translation may change."""
    if key in WORDS and not isinstance(data, dict):
        return [*map(type, data)] if isinstance(data, list) else type(data)
    if isinstance(data, dict):
        return {name: shape(value, name) for name, value in data.items()}
    if isinstance(data, list):
        return [shape(value, key) for value in data]
    is_key = isinstance(data, str) and re.fullmatch(r"[a-z0-9_-]+|https?://\S+", data)
    return data if not isinstance(data, str) or is_key else "words"


def marks(page: str) -> list[str]:
    """Return how each block of a page begins, in Markdown, and the addresses it names."""
    blocks = [block for block in re.split(r"\n\s*\n", page) if block.strip()]
    kinds = [
        match.group() if (match := re.match(r"#+ |- |> |\| ?|\d+\. ", block)) else "words"
        for block in blocks
    ]
    return [*kinds, *sorted(re.findall(r"https?://[^\s)>]+|doi\.org/\S+", page))]


@lru_cache(maxsize=1)
def avoided() -> tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...]:
    rules = tomllib.loads((HERE / "avoid_de.toml").read_text(encoding="utf-8"))["word"]
    return tuple(
        (
            re.compile(rf"(?<![\w-])(?:{'|'.join(rule['not'])})(?![\w-])"),
            rule["but"],
            tuple(kept["text"] for kept in rule.get("except", ())),
        )
        for rule in rules
    )


def to_avoid(text: str) -> Iterator[str]:
    for pattern, instead, kept in avoided():
        left = text
        for exception in kept:
            left = left.replace(exception, "")
        yield from (f"{hit.group()!r} ({instead})" for hit in pattern.finditer(left))


def test_no_word_to_avoid() -> None:
    complain(
        [f"{each.where}: {bad}: {each.text}" for each in said() for bad in to_avoid(each.text)]
    )


@pytest.mark.parametrize("bad", ["Der Patient", "nach dem Rückfall", "Das ist überfällig."])
def test_the_rules_notice_words_to_avoid(bad: str) -> None:
    assert list(to_avoid(bad))


def test_no_exception_is_left_over() -> None:
    texts = [each.text for each in said()]
    kept = [exception for _, _, exceptions in avoided() for exception in exceptions]
    assert [text for text in kept if not any(text in each for each in texts)] == []


def test_no_exclamation_mark_and_no_straight_quotes() -> None:
    complain([f"{each.where}: {each.text}" for each in said() if re.search(r'!|"|\?\?', each.text)])


def test_sentences_are_short() -> None:
    complain(
        [
            f"{each.where}: {part}"
            for each in said()
            for part in sentences_in(plain(each.text))
            if len(words_in(part)) > LONGEST_SENTENCE
        ]
    )


def test_it_is_easy_to_read() -> None:
    graded = [
        (each, german.grade(plain(each.text)))
        for each in said()
        if len(words_in(plain(each.text))) >= GRADED_FROM
    ]
    complain([f"{grade:.1f} {each.text}" for each, grade in graded if grade > HIGHEST_GRADE])
    files: dict[str, list[float]] = {}
    for each, grade in graded:
        file = each.where if each.where.startswith("resources/") else "code"
        files.setdefault(file, []).append(grade)
    means = {file: mean(grades) for file, grades in files.items()}
    complain([f"{file}: {of:.1f}" for file, of in means.items() if of > HIGHEST_FILE_GRADE])
