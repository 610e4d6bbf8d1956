"""How easy the shipped words are to read: `python -m tests.words` prints a table in Markdown."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from statistics import mean

from tests.words import short
from tests.words.reading import grade, sentences_in, words_in
from tests.words.test_shipped_words import (
    GRADED_FROM,
    HERE,
    HIGHEST_FILE_GRADE,
    HIGHEST_GRADE,
    LONGEST_SENTENCE,
    plain,
    shipped,
)


def rooms() -> dict[str, list[str]]:
    """Return all shipped texts by where they stand: a data file, or a room of the code."""
    found: dict[str, list[str]] = defaultdict(list)
    for said in shipped():
        file = said.where.partition(":")[0]
        parts = file.split("/")
        room = file if parts[0] == "resources" else "/".join(parts[: 3 if len(parts) > 3 else 2])
        found[room].append(plain(said.text))
    return dict(sorted(found.items()))


def table() -> Iterator[str]:
    yield "| where | texts | graded | mean grade | highest grade | longest sentence |"
    yield "|---|---:|---:|---:|---:|---:|"
    everything: list[str] = []
    for room, texts in rooms().items():
        everything += texts
        yield _row(f"`{room}`", texts)
    yield _row("**all**", everything)


def _row(name: str, texts: list[str]) -> str:
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
    print(*table(), "\nExceptions, each with its reason:\n", *exceptions(), sep="\n")


if __name__ == "__main__":
    main()
