"""The order of the day."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic
from types import TracebackType

from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.computer.settings_file import SettingsFile
from chime_journal.gui.front.front import Front
from chime_journal.gui.language import ENGLISH
from chime_journal.tour import (
    around,
    beginning,
    coming_home,
    doing,
    leaving,
    looking,
    planning,
    rating,
    reviewing,
    sharing,
    traces,
    writing,
)
from chime_journal.tour.album import SIZE, THEMES, Album, picture
from chime_journal.tour.day import Day
from chime_journal.tour.guide import Guide, Lost

PARTS: tuple[Callable[[Day], None], ...] = (
    beginning.start,
    beginning.lock_and_unlock,
    writing.one_line,
    writing.reflection,
    writing.half_a_sentence,
    writing.bring_in,
    rating.check_in,
    rating.short_check_in,
    planning.strength,
    planning.goal,
    looking.ten_months,
    looking.journal,
    looking.cards,
    looking.trends,
    doing.exercise,
    looking.story,
    sharing.choose,
    sharing.save,
    reviewing.review,
    coming_home.reply,
    around.settings,
    around.support,
    around.plan,
    around.help_pages,
    leaving.hide,
    leaving.support_while_locked,
)
AFTERWARDS: tuple[Callable[[Day], None], ...] = (traces.journal_folder, traces.no_sentence)


def walk(folder: Path, themes: Sequence[str] = THEMES) -> int:
    """Walk through the day in a private place; return 0 only if each step really happened.

    Needs a QApplication. Pictures are taken in `themes`; where it stopped, one more is.
    """
    began, folder = monotonic(), folder.resolve()  # file dialogs have their own idea of "here"
    with tempfile.TemporaryDirectory() as place:
        # The settings file lies in the private place, so nothing of the day is remembered here.
        front = Front(Computer(SettingsFile(Path(place) / "settings.json")))
        front.computer.pick_looks(replace(front.computer.looks, language=ENGLISH))  # what it types
        front.window.resize(SIZE)
        guide = Guide(front)
        day = Day(guide, Album(guide, folder, themes), folder, Path(place))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _live(day)
        except (Lost, OSError) as problem:
            print(f"The tour stopped: {problem}.", file=sys.stderr)
            return 1
    print(f"All of it happened, in {monotonic() - began:.0f} seconds. See {folder}.")
    return 0


def _live(day: Day) -> None:
    try:
        with _nothing_unexpected():
            for part in PARTS:
                part(day)
    except Lost:
        picture(day.guide.front.window).save(str(day.out / "stopped.png"))
        raise
    finally:
        end(day.guide)
    for part in AFTERWARDS:
        part(day)


@contextmanager
def _nothing_unexpected() -> Iterator[None]:
    """Raise Lost at the end if anything went wrong behind a click: Qt tells only this hook."""
    usual, noticed = sys.excepthook, list[str]()

    def note(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        noticed.append(kind.__name__)
        usual(kind, problem, trace)

    sys.excepthook = note
    try:
        yield
    finally:
        sys.excepthook = usual
    if noticed:
        raise Lost(f"something unexpected went wrong: {', '.join(noticed)}")


def end(guide: Guide) -> None:
    """Close the window as a person does, wait until everything is shut, and let it go."""
    if not guide.front.window.isHidden():
        ended: list[bool] = []
        guide.front.finished.connect(lambda: ended.append(True))
        guide.front.close()
        guide.until(lambda: bool(ended), "the window closes")
    guide.front.window.deleteLater()
