"""The exercises that ship, read from their files: whole, tactful, and steady at their end."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pytest

from chime_journal.gui.icons import svg
from chime_journal.model.chime import Domain, SubTopic
from tests.words.shipped import DATA, said_in_data
from tests.words.tact import HURT, PRESUMED, having

FOLDER = DATA / "exercises" / "en"
SOURCES = FOLDER / "sources.toml"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.toml") if path != SOURCES))
ANY_TIME, HARD_TIME = "any", "hard"

EXERCISE_KEYS = {"title", "icon", "domain", "topics", "minutes", "about", "step"}
STEP_KEYS = {
    "lines": {"fields"},
    "hand": {"fields"},
    "parts": set(),
    "columns": {"columns"},
    "words": set(),
    "pick": {"cards", "most"},
    "circles": {"rings"},
    "senses": {"fields"},
    "breathe": {"inwards", "outwards", "rounds"},
    "steady": {"field"},
}
MAY_HAVE = {"columns": {"cards"}}
FINGERS = ["thumb", "index", "middle", "ring", "little", "palm"]
LONGEST = {"title": 40, "about": 72, "label": 48, "hint": 48}  # characters that a card has room for


@lru_cache(maxsize=1)
def exercises() -> dict[str, dict[str, Any]]:
    return {name: tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8")) for name in NAMES}


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    return ((name, step) for name, exercise in exercises().items() for step in exercise["step"])


def fields(step: dict[str, Any]) -> list[dict[str, Any]]:
    one = [step["field"]] if "field" in step else []
    return [*step.get("fields", ()), *step.get("columns", ()), *step.get("rings", ()), *one]


def texts() -> list[str]:
    return [said.text for said in said_in_data() if said.where.startswith("resources/exercises")]


@pytest.mark.parametrize("name", NAMES)
def test_each_file_has_what_an_exercise_needs_and_nothing_unknown(name: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    exercise = exercises()[name]
    assert exercise.keys() | {"source"} == EXERCISE_KEYS | {"source"}
    assert exercise["domain"] in {*Domain, ANY_TIME, HARD_TIME}
    assert 2 <= exercise["minutes"] <= 20
    assert svg(exercise["icon"])
    for step in exercise["step"]:
        kind = step["kind"]
        needed = {"kind", "title", "words"} | STEP_KEYS[kind]
        assert needed <= step.keys() <= needed | MAY_HAVE.get(kind, set())


@pytest.mark.parametrize("name", NAMES)
def test_each_place_for_words_has_an_id_of_its_own_and_a_label(name: str) -> None:
    found = [field for step in exercises()[name]["step"] for field in fields(step)]
    ids = [field["id"] for field in found]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z_]+", one) for one in ids)
    assert all(field.get("label") or field.get("title") for field in found)


def test_each_kind_of_step_is_used_and_holds_what_it_can_show() -> None:
    assert {step["kind"] for _, step in steps()} == set(STEP_KEYS)
    for name, step in steps():
        match step["kind"]:
            case "lines":
                assert 1 <= len(step["fields"]) <= 5, name
            case "hand":
                assert [field["id"] for field in step["fields"]] == FINGERS
            case "columns":
                assert 2 <= len(step["columns"]) <= 3, name
            case "circles":
                assert 2 <= len(step["rings"]) <= 3, name
            case "senses":
                assert [field["number"] for field in step["fields"]] == [5, 4, 3, 2, 1]
            case "breathe":
                seconds = (step["inwards"] + step["outwards"]) * step["rounds"]
                assert step["outwards"] >= step["inwards"]
                assert seconds <= 60 * exercises()[name]["minutes"]


@pytest.mark.parametrize("name", NAMES)
def test_each_ends_on_something_steady_and_only_there(name: str) -> None:
    kinds = [step["kind"] for step in exercises()[name]["step"]]
    assert kinds.count("steady") == 1
    assert kinds[-1] == "steady"
    assert len(kinds) > 1
    assert exercises()[name]["step"][-1]["words"]


def test_topics_are_sub_topics_of_the_domain() -> None:
    for name, exercise in exercises().items():
        topics = [SubTopic(topic) for topic in exercise["topics"]]
        assert topics == sorted(set(topics), key=list(SubTopic).index), name
        if exercise["domain"] in set(Domain):
            assert topics, name
            assert {topic.domain for topic in topics} == {exercise["domain"]}, name


def test_each_domain_a_hard_moment_and_any_time_have_two_or_more() -> None:
    numbers = Counter(exercise["domain"] for exercise in exercises().values())
    assert set(numbers) == {*(domain.value for domain in Domain), ANY_TIME, HARD_TIME}
    assert min(numbers.values()) >= 2


def test_there_are_short_ones_and_long_ones() -> None:
    minutes = sorted(exercise["minutes"] for exercise in exercises().values())
    assert (minutes[0], minutes[-1]) == (2, 20)


def test_cards_are_short_everyday_words_and_no_two_are_alike() -> None:
    for name, step in steps():
        cards = step.get("cards", [])
        assert len({card.casefold() for card in cards}) == len(cards), name
        assert all(len(card) <= 30 for card in cards), name
    (values,) = (step["cards"] for _, step in steps() if step["kind"] == "pick")
    assert 28 <= len(values) <= 40


def test_titles_labels_and_hints_fit_their_places() -> None:
    for name, exercise in exercises().items():
        held = [exercise, *exercise["step"], *(f for s in exercise["step"] for f in fields(s))]
        long = [h[key] for h in held for key, most in LONGEST.items() if len(h.get(key, "")) > most]
        assert long == [], name
    titles = [exercise["title"] for exercise in exercises().values()]
    assert len(set(titles)) == len(titles)


def test_a_source_is_named_once_and_only_if_an_exercise_came_from_it() -> None:
    sources = tomllib.loads(SOURCES.read_text("utf-8"))
    used = {exercise["source"] for exercise in exercises().values() if "source" in exercise}
    assert used == set(sources)
    for source in sources.values():
        assert all(source[key] for key in ("authors", "year", "licence", "taken"))


def test_the_words_of_every_exercise_are_measured_with_all_that_ships() -> None:
    read = {said.where for said in said_in_data()}
    assert {f"resources/exercises/en/{name}.toml" for name in (*NAMES, "sources")} <= read
    measured = set(texts())
    for _, step in steps():
        assert {step["title"], step["words"], *step.get("cards", ())} <= measured


def test_none_asks_for_what_hurt() -> None:
    assert having(texts(), HURT) == []


def test_none_presumes_how_somebody_lives() -> None:
    assert having(texts(), PRESUMED) == []
