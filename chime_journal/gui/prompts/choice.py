"""Which prompts there are to choose from, and what each belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from chime_journal.gui import library
from chime_journal.gui.library import ANY, HARD, Prompt
from chime_journal.model.chime import SUB_TOPICS, Domain, SubTopic
from chime_journal.model.preferences import Preferences
from chime_journal.words.labels import label

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

OWN = "own"  # what a prompt belongs to that the person wrote
PARTS = (OWN, *(domain.value for domain in Domain), HARD, ANY)


@dataclass(frozen=True, slots=True)
class Line:
    """A prompt as the browser lists it; `part` is one of PARTS, `topics` are sub-topics."""

    key: str
    words: str
    part: str
    topics: tuple[str, ...] = ()
    hidden: bool = False
    number: int | None = None  # of an own one


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the browser should list; an empty text narrows nothing."""

    words: str = ""
    part: str = ""
    topic: str = ""
    hidden: bool = False

    def fits(self, line: Line) -> bool:
        """Tell whether a line should be listed."""
        said = line.words.casefold()
        return (
            line.hidden == self.hidden
            and self.part in ("", line.part)
            and (not self.topic or self.topic in line.topics)
            and all(word in said for word in self.words.casefold().split())
        )


def shipped(preferences: Preferences) -> Iterator[Prompt]:
    """Yield the prompts that ship, without spirituality where it is switched off."""
    for prompt in library.prompts():
        if preferences.spirituality_on or SubTopic.SPIRITUALITY not in prompt.topics:
            yield prompt


def words_by_id(diary: Diary) -> dict[str, str]:
    """Return the words of the prompts that ship, as the diary chooses among them."""
    return {prompt.id: prompt.text for prompt in shipped(diary.preferences.read())}


def lines(diary: Diary) -> list[Line]:
    """Return every prompt, own ones first, then part by part and sub-topic by sub-topic."""
    hidden = diary.prompts.hidden()
    own = [
        Line(each.key, each.words, OWN, hidden=each.key in hidden, number=each.id)
        for each in diary.prompts.own()
    ]
    others = [
        Line(each.id, each.text, each.domain, each.topics, each.id in hidden)
        for each in shipped(diary.preferences.read())
    ]
    return own + sorted(others, key=_place)


def _place(line: Line) -> tuple[int, int]:
    topics = SUB_TOPICS[Domain(line.part)] if line.part in set(Domain) else ()
    places = [place for place, topic in enumerate(topics) if topic in line.topics]
    return PARTS.index(line.part), min(places, default=len(topics))


def part_label(part: str) -> str:
    """Return the plain words for one of PARTS."""
    translate = QCoreApplication.translate
    return {
        OWN: translate("prompts", "My own"),
        HARD: translate("prompts", "For hard days"),
        ANY: translate("prompts", "For any day"),
    }.get(part) or label(part)
