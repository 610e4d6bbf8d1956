"""How easy the shipped words are to read: `python -m tests.words` prints tables in Markdown."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from statistics import mean

from tests.words import german, reading, short, test_german
from tests.words.reading import sentences_in, words_in
from tests.words.shipped import Said
from tests.words.test_shipped_words import (
    GRADED_FROM,
    HERE,
    HIGHEST_FILE_GRADE,
    HIGHEST_GRADE,
    LONGEST_SENTENCE,
    plain,
    shipped,
)


def room(said: Said) -> str:
    """Return where a text stands: a data file, or a room of the code."""
    file = said.where.partition(":")[0]
    parts = file.split("/")
    return file if parts[0] == "resources" else "/".join(parts[: 3 if len(parts) > 3 else 2])


def german_room(said: Said) -> str:
    """Return the kind of a German text: those of the code are one, each kind of data is one."""
    parts = said.where.split("/")
    return "/".join((*parts[:2], "de")) if parts[0] == "resources" else "the code"


def table(
    texts: Iterable[Said], room_of: Callable[[Said], str], grade: Callable[[str], float]
) -> Iterator[str]:
    yield "| where | texts | graded | mean grade | highest grade | longest sentence |"
    yield "|---|---:|---:|---:|---:|---:|"
    rooms: dict[str, list[str]] = defaultdict(list)
    for said in texts:
        rooms[room_of(said)].append(plain(said.text))
    for name, found in sorted(rooms.items()):
        yield _row(f"`{name}`", found, grade)
    yield _row("**all**", [text for found in rooms.values() for text in found], grade)


def _row(name: str, texts: list[str], grade: Callable[[str], float]) -> str:
    grades = [grade(text) for text in texts if len(words_in(text)) >= GRADED_FROM]
    longest = max((len(words_in(part)) for text in texts for part in sentences_in(text)), default=0)
    middle, most = (f"{mean(grades):.1f}", f"{max(grades):.1f}") if grades else ("", "")
    return f"| {name} | {len(texts)} | {len(grades)} | {middle} | {most} | {longest} |"


def exceptions() -> Iterator[str]:
    for rule in tomllib.loads((HERE / "avoid.toml").read_text(encoding="utf-8"))["word"]:
        for kept in rule.get("except", ()):
            yield f"- “{kept['text']}”: {kept['why']}"
    reasons: dict[str, list[str]] = defaultdict(list)
    for word, why in short.listed().items():
        reasons[why].append(word)
    yield from (f"- {', '.join(sorted(words))}: {why}" for why, words in reasons.items())


def main() -> None:
    print(
        f"Allowed: grade {HIGHEST_GRADE:g} for a text of {GRADED_FROM} words or more, grade "
        f"{HIGHEST_FILE_GRADE:g} for all\nsuch texts of a file, {LONGEST_SENTENCE} words in a "
        f"sentence. Shorter texts: the {short.COMMON:,} most common words.\n"
    )
    print(*table(shipped(), room, reading.grade), sep="\n")
    print("\nExceptions, each with its reason:\n", *exceptions(), sep="\n")
    print(
        f"\n## German\n\nAllowed: {test_german.HIGHEST_GRADE:g} for a text, "
        f"{test_german.HIGHEST_FILE_GRADE:g} for a file, {LONGEST_SENTENCE} words in a sentence.\n"
    )
    print(*table(test_german.said(), german_room, german.grade), sep="\n")


if __name__ == "__main__":
    main()
