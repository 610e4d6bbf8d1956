"""The words this app ships: plain, kind, British, and free of what product.md rules out."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from statistics import mean

import pytest

from tests.words import short
from tests.words.reading import HOUSE_WORDS, grade, sentences_in, words_in
from tests.words.shipped import Said, not_translated, said_in_code, said_in_data

HERE = Path(__file__).parent
LONGEST_SENTENCE = 20  # words
HIGHEST_GRADE = 6.0  # of one text with GRADED_FROM words or more
HIGHEST_FILE_GRADE = 5.0  # of all such texts of one file together
STANDS_IN = "ann"  # for a name or word that is filled in
GRADED_FROM = 8  # words; the formula says nothing about short labels


@lru_cache(maxsize=1)
def shipped() -> tuple[Said, ...]:
    return (*said_in_code(), *said_in_data())


def plain(text: str) -> str:
    """Return the text as a person meets it: placeholders filled, marks for keys taken out."""
    filled = re.sub(r"%n|%L?\d|\{\w*(?:day|date|when)\w*\}", "3", text)
    filled = re.sub(r"\{[^}]*\}", STANDS_IN.title(), filled)
    return re.sub(r"(?<!&)&(?=\w)", "", filled).replace("&&", "&")


@lru_cache(maxsize=1)
def avoided() -> tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...]:
    rules = tomllib.loads((HERE / "avoid.toml").read_text(encoding="utf-8"))["word"]
    return tuple(
        (
            re.compile(rf"(?<![\w-])(?:{'|'.join(rule['not'])})(?![\w-])", re.IGNORECASE),
            rule["but"],
            tuple(kept["text"] for kept in rule.get("except", ())),
        )
        for rule in rules
    )


def words_to_avoid(text: str) -> list[str]:
    found = []
    for pattern, instead, kept in avoided():
        left = text
        for exception in kept:
            left = left.replace(exception, "")
        found += [f"{hit.group()!r} (say: {instead})" for hit in pattern.finditer(left)]
    return found


@lru_cache(maxsize=1)
def american() -> tuple[re.Pattern[str], dict[str, str]]:
    table = tomllib.loads((HERE / "british.toml").read_text(encoding="utf-8"))["spelling"]
    return re.compile(rf"\b(?:{'|'.join(table)})\b", re.IGNORECASE), table


def american_spellings(text: str) -> list[str]:
    pattern, table = american()
    return [f"{hit.group()} ({table[hit.group().lower()]})" for hit in pattern.finditer(text)]


def long_sentences(text: str) -> list[str]:
    return [part for part in sentences_in(text) if len(words_in(part)) > LONGEST_SENTENCE]


def is_hard(text: str) -> bool:
    return len(words_in(text)) >= GRADED_FROM and grade(text) > HIGHEST_GRADE


def complain(found: list[str]) -> None:
    assert not found, "\n" + "\n".join(found)


def test_something_is_read() -> None:
    assert len(said_in_data()) > 200
    assert len(said_in_code()) > 20


def test_no_word_to_avoid() -> None:
    complain(
        [f"{s.where}: {hit} in: {s.text}" for s in shipped() for hit in words_to_avoid(s.text)]
    )


def test_no_exclamation_mark() -> None:
    complain([f"{s.where}: {s.text}" for s in shipped() if "!" in s.text])


def test_sentences_are_short() -> None:
    complain([f"{s.where}: {part}" for s in shipped() for part in long_sentences(plain(s.text))])


def test_each_text_is_easy_to_read() -> None:
    complain(
        [
            f"{s.where}: grade {grade(plain(s.text)):.1f}: {s.text}"
            for s in shipped()
            if is_hard(plain(s.text))
        ]
    )


def test_each_file_is_easy_to_read() -> None:
    grades: dict[str, list[float]] = {}
    for said in shipped():
        text = plain(said.text)
        if len(words_in(text)) >= GRADED_FROM:
            grades.setdefault(said.where.partition(":")[0], []).append(grade(text))
    complain(
        [
            f"{where}: grade {mean(found):.1f}"
            for where, found in grades.items()
            if mean(found) > HIGHEST_FILE_GRADE
        ]
    )


def labels() -> list[Said]:
    """Return the texts that are too short to be graded, as a person meets them."""
    met = (Said(said.where, plain(said.text)) for said in shipped())
    return [said for said in met if len(words_in(said.text)) < GRADED_FROM]


def test_short_labels_are_made_of_common_words() -> None:
    allowed = short.listed().keys() | HOUSE_WORDS | {STANDS_IN}
    complain(
        [
            f"{said.where}: {word!r} in: {said.text}"
            for said in labels()
            for word in short.rare(said.text)
            if word not in allowed
        ]
    )


def test_no_word_is_listed_that_no_label_uses() -> None:
    used = {word for said in labels() for word in short.rare(said.text)}
    complain(sorted(short.listed().keys() - used))


def test_a_rare_word_on_a_label_is_noticed() -> None:
    assert short.rare("Configure Anna's credentials") == ["configure", "anna", "credentials"]
    assert short.rare("Save and go on") == []


def test_spelling_is_british() -> None:
    complain(
        [f"{s.where}: {hit} in: {s.text}" for s in shipped() for hit in american_spellings(s.text)]
    )


def test_all_words_go_through_translation() -> None:
    complain(not_translated())


def test_no_exception_is_left_over() -> None:
    """An exception that no shipped text needs any more would hide the next bad word."""
    everything = "\n".join(said.text for said in shipped())
    kept = [exception for _, _, exceptions in avoided() for exception in exceptions]
    complain([exception for exception in kept if exception not in everything])


@pytest.mark.parametrize(
    "bad",
    [
        "The patient was late.",
        "Password incorrect",
        "You have a 5 day streak.",
        "You missed 12 days.",
        "Error 11: invalid vault",
        "Relapse",
        "Great job, keep it up.",
    ],
)
def test_the_rules_notice_words_to_avoid(bad: str) -> None:
    assert words_to_avoid(bad)


def test_the_rules_leave_parts_of_words_alone() -> None:
    assert not words_to_avoid("Later you can write about the cleaner air and the translation.")


def test_the_rules_notice_long_hard_and_american_sentences() -> None:
    assert long_sentences("and so " * 10 + "on")
    assert not long_sentences("One two three. " * 10)
    assert is_hard("An administrator is necessary for configuration of these credentials.")
    assert not is_hard("You can write a line or a page, and come back when you want.")
    assert american_spellings("Choose your favorite color.") == [
        "favorite (favourite)",
        "color (colour)",
    ]
