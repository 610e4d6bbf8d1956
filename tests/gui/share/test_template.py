"""A choice that was kept is ticked again as it was, and brings nothing else along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from chime_journal.gui.pages.share import SharePage
from chime_journal.gui.session import Session
from chime_journal.gui.share.period import FOUR_WEEKS, OWN_DAYS, TWELVE_WEEKS
from chime_journal.gui.share.protecting import SEALED
from chime_journal.model.shared import Choices, Span
from tests.factory import draft, goal, moment
from tests.gui.share.steps import (
    TODAY,
    change,
    keep,
    noticed,
    press,
    read_through,
    save_as,
    settle,
    tick,
    use,
    words_on,
)
from tests.gui.share.test_leaving_out import pick
from tests.gui.share.test_names import write
from tests.share.seeking import met, sealed_layers

GONE = ("Quixotel", "Wyvernby")
CHANGED = "Some things changed since. They stay out until you tick them."


def choose(qtbot: QtBot, page: SharePage) -> None:
    """Tick three things, leave words out of one, change a name."""
    tick(page, "reflections", 1, 2)
    tick(page, "goals", 0)
    press(page, "reflections_2_leave")
    pick(page, "Quixotel of it", "reflections_2")
    press(page, "reflections_2_leave_these")
    press(page, "names_open")
    write(qtbot, page, 0, "Wyvernby", "my friend")


def test_it_is_ticked_as_it_was_with_what_is_left_out(
    qtbot: QtBot, narrow: SharePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = narrow
    choose(qtbot, kept)
    keep(qtbot, kept)
    assert noticed(kept, "kept_notice") == "Kept. “Use a kept choice” at the top ticks it again."
    press(kept, "share_over")
    settle(qtbot, kept)
    assert kept.choosing.going_in() == ""
    assert kept.choosing.selection().names == ()
    use(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 2 · Goals 1"
    assert noticed(kept, "used_notice") == "You use “For my mentor” now."
    press(kept, "open_reflections")
    assert kept.findChild(QAbstractButton, "reflections_2").isChecked()
    assert "Told [kept private]. Wyvernby came." in words_on(kept.choosing)
    assert "In this share only: Wyvernby" in words_on(kept.choosing.names)
    read_through(qtbot, kept)
    press(kept, "share_on")
    press(kept, f"choice_{SEALED}")
    words, path = kept.protecting.words, tmp_path / "shared.chimeshare"
    save_as(qtbot, kept, SEALED, path, monkeypatch)
    layers = list(sealed_layers(path.read_bytes(), words))
    assert any(b"[kept private]. my friend came." in layer for layer in layers)
    assert [met(GONE, layer) for layer in layers] == [set()] * len(layers)


def test_what_is_new_and_what_changed_stays_out(
    qtbot: QtBot, kept: SharePage, opened: Session, ask: Callable
) -> None:
    at = moment(TODAY - timedelta(days=1))
    for action in (
        lambda diary: diary.reflections.write(draft("New.", moment=at)),
        lambda diary: diary.goals.write(goal("New goal")),
        lambda diary: diary.reflections.write(
            draft("Told Quixotel again.", id=4, title="A day", moment=moment(TODAY))
        ),
    ):
        change(qtbot, kept, opened, action)
    use(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 1 · Goals 1"
    assert noticed(kept, "used_notice").endswith(CHANGED)
    assert kept.choosing.selection().left_out == {}
    taken = repr(ask(lambda diary: diary.snapshot(kept.choosing.selection())))
    assert "Cooked with Priya." in taken
    assert met((*GONE, "New"), taken.encode()) == set()


def test_what_is_never_to_be_shared_since_is_not_hinted_at(
    qtbot: QtBot, kept: SharePage, opened: Session
) -> None:
    secret = draft("Quixotel.", id=4, title="Wyvernby", moment=moment(TODAY), never_share=True)
    change(qtbot, kept, opened, lambda diary: diary.reflections.write(secret))
    use(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 1 · Goals 1"
    assert noticed(kept, "used_notice") == "You use “For my mentor” now."
    assert "Quixotel" not in words_on(kept.choosing)


def test_it_takes_the_place_of_what_is_ticked(qtbot: QtBot, kept: SharePage) -> None:
    tick(kept, "reflections", 0, 1, 2)
    for row, words in ((0, "Slept"), (1, "Priya"), (2, "A day")):
        press(kept, f"reflections_{row}_leave")
        pick(kept, words, f"reflections_{row}")
        press(kept, f"reflections_{row}_leave_these")
    tick(kept, "charts", 0)
    press(kept, "names_open")
    write(qtbot, kept, 0, "Priya", "a friend")
    use(qtbot, kept)
    selection = kept.choosing.selection()
    assert (len(selection.reflections), selection.charts) == (2, frozenset())
    assert selection.names == (("Wyvernby", "my friend"),)
    assert not kept.findChild(QAbstractButton, "reflections_0").isChecked()
    assert "A day" in words_on(kept.choosing)
    assert selection.left_out.keys() == {("reflections", 4)}
    press(kept, "reflections_0")
    stays = kept.choosing.selection().left_out["reflections", 2]
    assert stays.spans == (Span(1, 0, 5),), "what was left out of others stays out"


def test_the_days_come_back_and_the_charts_say_what_they_show(
    qtbot: QtBot, narrow: SharePage
) -> None:
    period = narrow.choosing.period
    period._range.setCurrentIndex(period._range.findData(FOUR_WEEKS))
    period._range.activated.emit(period._range.currentIndex())
    tick(narrow, "charts", 0)
    keep(qtbot, narrow, "Four weeks")
    period._range.setCurrentIndex(period._range.findData(OWN_DAYS))
    period._range.activated.emit(period._range.currentIndex())
    period.first.set_day(TODAY - timedelta(days=400))
    period.last.set_day(TODAY - timedelta(days=400))
    settle(qtbot, narrow)
    tick(narrow, "reflections", 0)
    keep(qtbot, narrow, "One day")
    press(narrow, "share_over")
    settle(qtbot, narrow)
    assert period.back == TWELVE_WEEKS
    use(qtbot, narrow, 1)
    assert period.back == FOUR_WEEKS
    assert period.days() == (TODAY - timedelta(days=27), TODAY)
    assert narrow.choosing.going_in() == "Charts 1"
    assert "The charts show every rating from these days." in noticed(narrow, "used_notice")
    use(qtbot, narrow, 2)
    assert (period.back, period.days()) == (OWN_DAYS, (TODAY - timedelta(days=400),) * 2)
    assert period.first.isVisible()
    assert narrow.choosing.going_in() == "Reflections 1"


def test_an_answer_about_other_days_changes_nothing(qtbot: QtBot, kept: SharePage) -> None:
    use(qtbot, kept)
    with qtbot.waitSignal(kept.choosing.days_changed):
        kept._offer(Choices(first=TODAY - timedelta(days=400), last=TODAY))
    settle(qtbot, kept)
    assert kept.choosing.going_in() == "Reflections 2 · Goals 1"
