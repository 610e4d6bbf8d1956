"""Valid things for tests: cheap key derivation, and a real encrypted vault."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

from chime_journal.crypto.kdf import Cost
from chime_journal.diary.journal import Diary
from chime_journal.model.change import Change
from chime_journal.model.checkin import CheckInDraft, Rated
from chime_journal.model.chime import Domain
from chime_journal.model.exercise import ExerciseDraft
from chime_journal.model.goal import GoalDraft, StepDraft
from chime_journal.model.moment import Moment
from chime_journal.model.picture import NewPicture, PictureKind
from chime_journal.model.reflection import Draft, Entry, Filter, Preview
from chime_journal.model.reply import Reply
from chime_journal.model.story import StoryDraft
from chime_journal.model.strength import StrengthDraft
from chime_journal.store.vault import Vault

CHEAP = Cost(8 * 1024, 1, 1)  # the least the app will read; about 20 ms
Fill = Callable[[Diary], object]
WORDS = "plain grey heron by the canal"


def new_vault(folder: Path, passphrase: str = WORDS) -> tuple[Vault, str]:
    """Make a real vault in `folder`/journal; return it with its recovery text."""
    return Vault.create(folder / "journal", passphrase, cost=CHEAP)


DAY = date(2024, 5, 3)


def nothing(_: Diary) -> None:
    """Leave a journal empty."""


def new_diary(folder: Path, fill: Fill = nothing) -> Diary:
    """Open the diary of a real journal in `folder`/journal, empty or as `fill` fills it."""
    return Diary(Vault.open(new_journal(folder / "journal", fill), WORDS))


def new_journal(folder: Path, fill: Fill = nothing) -> Path:
    """Lay out a closed journal in a folder that is not there yet; return the folder.

    It is copied from one that was made once, which is much faster than making one. So all of
    them that are filled alike have one id and one key; `new_vault` makes another.
    """
    shutil.copytree(_made(fill), folder)
    return folder


@cache
def _made(fill: Fill) -> Path:
    """Make the journal that others are copied from."""
    folder = Path(tempfile.mkdtemp(prefix="made-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    diary = Diary(new_vault(folder)[0])
    fill(diary)
    diary.close()
    return folder / "journal"


def moment(day: date = DAY, clock: str = "09:30", offset: int = 60) -> Moment:
    return Moment(day, time.fromisoformat(clock), offset)


def draft(body: str = "A quiet walk by the canal.", **rest: Any) -> Draft:
    return Draft(**{"moment": moment(), "body": body, **rest})


def checkin(ratings: dict[Domain, int | None] | None = None, **rest: Any) -> CheckInDraft:
    """Make a check-in from bare values; without any, hope is rated 4."""
    rated = {Domain.HOPE: 4} if ratings is None else ratings
    values = {domain: Rated(value) for domain, value in rated.items()}
    return CheckInDraft(**{"moment": moment(), "ratings": values, **rest})


def strength(name: str = "Patience", **rest: Any) -> StrengthDraft:
    return StrengthDraft(**{"name": name, **rest})


def part(body: str = "I grew up beside a canal.", **rest: Any) -> StoryDraft:
    return StoryDraft(**{"body": body, **rest})


def exercise(thumb: str = "I can fix a bike", **rest: Any) -> ExerciseDraft:
    """Make a hand with words on its thumb, and the text that stands for them."""
    values = {
        "exercise": "hand",
        "moment": moment(),
        "title": "A hand",
        "body": f"- Thumb: {thumb}",
        "answers": {"hand": {"thumb": thumb}},
    }
    return ExerciseDraft(**values | rest)


def goal(words: str = "Swim again", **rest: Any) -> GoalDraft:
    return GoalDraft(**{"words": words, **rest})


def step(goal_id: int, words: str = "Look up the opening times", **rest: Any) -> StepDraft:
    return StepDraft(**{"goal_id": goal_id, "words": words, **rest})


def entry(source: str, body: str = "Up betimes.", **rest: Any) -> Entry:
    return Entry(**{"moment": moment(), "source": source, "body": body, **rest})


def reply(diary: Diary, **rest: Any) -> Reply:
    """Return a reply made for this journal."""
    values = {
        "answers": "2" * 32,
        "journal": diary.journal_id,
        "written": DAY,
        "heard": "You are a gardener.",
        "question": "",
        "agreed": ("Walk to the plot", "Ring the office"),
        "encouragement": "",
    }
    return Reply(**values | rest)


def picture(inside: str = "a canal", **rest: Any) -> NewPicture:
    """Return a picture as the diary takes it; what follows its first bytes is made up."""
    drawn = rest.get("kind") is PictureKind.DRAWING
    start = b"\x89PNG\r\n\x1a\n" if drawn else b"\xff\xd8\xff\xe0"
    values = {
        "kind": PictureKind.PHOTO,
        "width": 640,
        "height": 480,
        "image": start + inside.encode(),
        "thumbnail": start + inside.encode()[:9],
    }
    return NewPicture(**values | rest)


def new_id(change: Change) -> int:
    """Return the id of what a write made."""
    assert change.id is not None
    return change.id


def find(diary: Diary, words: str) -> list[Preview]:
    """Return the first reflections that hold all `words`, newest first."""
    return diary.reflections.list(Filter(words=words)).previews
