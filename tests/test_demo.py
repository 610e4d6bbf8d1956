"""The sample journal: a made-up person whose ten months show what the app can hold."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from chime_journal import app, demo, diary
from chime_journal.diary.journal import Diary
from chime_journal.gui.computer.computer import Computer
from chime_journal.gui.computer.settings_file import SettingsFile
from chime_journal.gui.front.front import Front
from chime_journal.model.chime import Domain
from chime_journal.model.drawing import from_text
from chime_journal.model.goal import GoalState
from chime_journal.model.moment import Moment
from chime_journal.model.picture import PictureKind
from chime_journal.model.reflection import Draft
from chime_journal.paths import resources
from chime_journal.trends.rules import Leaning
from chime_journal.trends.series import analyse
from tests.factory import CHEAP, WORDS

DRAMA_NUMBERS = {  # what Ofcom and the Bundesnetzagentur keep for stories
    "en": re.compile(r"07700 900 ?\d{3}|01632 960 ?\d{3}"),
    "de": re.compile(r"030 23125 ?\d{3}"),
}


@pytest.fixture(scope="module")
def alex(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diary]:
    opened, _ = diary.create(tmp_path_factory.mktemp("demo") / "journal", WORDS, cost=CHEAP)
    demo.fill(opened)
    yield opened
    opened.close()


def written(alex: Diary) -> list[Draft]:
    page = alex.reflections.list(limit=500)
    assert not page.more
    return [alex.reflections.read(preview.id) for preview in page.previews]


def test_ten_months_of_reflections_are_there(alex: Diary) -> None:
    drafts = written(alex)
    assert 65 <= len(drafts) <= 80
    first, last = alex.reflections.all_days() or (date.max, date.max)
    assert 290 <= (last - first).days <= 310
    assert (Moment.now().day - last).days == 1
    assert len({draft.title for draft in drafts if draft.title}) > 35
    assert any(not draft.title for draft in drafts)


def test_one_has_a_drawing_that_can_be_drawn_on(alex: Diary) -> None:
    (drawn,) = (each for each in written(alex) if each.pictured)
    (line,) = alex.pictures.of(drawn.id or 0)
    assert line.kind is PictureKind.DRAWING
    assert line.words.startswith("The plot")
    assert len(from_text(alex.pictures.whole(line.id).strokes)) > 10


def test_they_say_what_recovery_means_to_them(alex: Diary) -> None:
    assert alex.preferences.read().recovery_means.startswith("Not getting back to who I was.")


def test_an_exercise_they_did_opens_in_its_own_form(alex: Diary) -> None:
    (line,) = alex.exercises.list()
    done = alex.exercises.read(line.id)
    assert (line.words, done.finished, done.by_hand) == ("A hand", True, False)
    assert len(done.answers["hand"]) == 6
    assert "Little finger: I sing to the beans" in alex.reflections.read(line.id).body


def test_there_is_a_prompt_of_their_own(alex: Diary) -> None:
    assert [own.words for own in alex.prompts.own()] == [
        "What would Grandad say about today, over the fence?"
    ]


def test_it_is_a_life_with_gaps_and_hard_weeks(alex: Diary) -> None:
    drafts = written(alex)
    days = sorted(draft.moment.day for draft in drafts)
    gaps = [later - day for day, later in pairwise(days)]
    assert sum(gap > timedelta(days=20) for gap in gaps) == 3
    assert sum("hard" in draft.tags for draft in drafts) >= 15
    assert {tag.value for draft in drafts for tag in draft.tags} >= set(Domain)
    assert sum(draft.good_memory for draft in drafts) >= 3
    assert sum(draft.never_share for draft in drafts) >= 2
    assert not any(draft.good_memory and draft.never_share for draft in drafts)


def test_it_is_written_the_way_a_person_writes(alex: Diary) -> None:
    for draft in written(alex):
        assert 25 <= len(draft.body.split()) <= 130
        assert "!" not in draft.body
        assert not re.search(r"[—\t]| {2}", draft.body)


@pytest.mark.parametrize("language", DRAMA_NUMBERS)
def test_only_telephone_numbers_kept_for_drama_are_named(language: str) -> None:
    folder = resources() / "demo" / language
    texts = [file.read_text("utf-8") for file in folder.glob("*.toml")]
    numbers = re.findall(r"\+?\d[\d ]{6,}\d", "\n".join(texts))
    assert numbers
    assert all(DRAMA_NUMBERS[language].fullmatch(number) for number in numbers)
    people = tomllib.loads((folder / "plans.toml").read_text("utf-8"))["person"]
    assert {person["reach"] for person in people} == set(numbers)


def test_check_ins_have_skips_notes_and_hard_things_alone(alex: Diary) -> None:
    today = Moment.now().day
    drafts = alex.checkins.list(today - timedelta(days=310), today)
    assert 85 <= len(drafts) <= 100
    assert sum(len(draft.ratings) < len(Domain) for draft in drafts) >= 20
    assert any(not draft.ratings and draft.hard for draft in drafts)
    assert sum(bool(r.note) for draft in drafts for r in draft.ratings.values()) >= 20


@pytest.mark.parametrize("later", range(7))
def test_people_leans_up_and_nothing_else_does_on_any_weekday(alex: Diary, later: int) -> None:
    today = Moment.now().day
    shift = timedelta(days=later)
    series = alex.checkins.series(None, today)
    for domain, points in series.items():
        ratings = [(point.moment.day + shift, float(point.value)) for point in points]
        trend = analyse(ratings, today + shift)
        expected = Leaning.UP if domain is Domain.CONNECTEDNESS else Leaning.NO_DIRECTION
        assert trend.leaning is expected, domain
        assert trend.gaps


def test_goals_stand_in_all_four_states_with_steps_and_a_past(alex: Diary) -> None:
    goals = alex.goals.list()
    assert {goal.state for goal in goals} == set(GoalState)
    for goal in goals:
        assert goal.steps
        assert len(alex.goals.read(goal.id).events) >= 2
    assert alex.goals.next_step() is not None


def test_two_days_are_named_on_which_something_was_written(alex: Diary) -> None:
    today = Moment.now().day
    named = alex.events.list(today - timedelta(days=182), today)
    assert len(named) == 2
    assert {line.day for line in named} <= {draft.moment.day for draft in written(alex)}


def test_every_strength_was_used_somewhere(alex: Diary) -> None:
    cards = alex.strengths.list()
    assert len(cards) == 6
    assert all(card.uses and card.story for card in cards)
    assert len(alex.strengths.lately()) == 3
    assert alex.reflections.memory(Moment.now().day) is not None


def test_a_story_is_told_in_parts_one_told_again_and_one_that_may_be_shared(alex: Diary) -> None:
    parts = alex.story.whole()
    assert [each.title for each in parts] == [
        "Where I come from",
        "The four years",
        "What carried me",
    ]
    assert [each.may_share for each in parts] == [True, False, False]
    (earlier,) = alex.story.versions(parts[0].id)
    assert earlier.body != parts[0].body
    assert earlier.body.startswith("I come from a garden.")
    for each in parts:
        assert "!" not in each.body
        assert not re.search(r"[—\t]| {2}", each.body)


def test_something_was_shared_and_answered(alex: Diary) -> None:
    (line,) = alex.receipts.list()
    (answer,) = alex.replies.list()
    assert answer.receipt_id == line.id
    assert line.for_whom in {person.name for person in alex.people.list()}
    assert line.saved_at.astimezone().date() <= answer.written < Moment.now().day
    assert (answer.written - line.last_day).days == 1
    assert answer.heard
    assert answer.agreed
    assert not any(agreed.step_id for agreed in answer.agreed), "left for the person to try"
    assert line.form == "sealed"
    assert "charts" in line.parts


def test_the_sample_opens_marked_as_a_sample_and_nothing_is_remembered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    remembered = SettingsFile(tmp_path / "settings.json")
    front = Front(Computer(remembered))
    qtbot.addWidget(front.window)
    app.show_sample(front, tmp_path / "sample")
    qtbot.waitUntil(lambda: front.journal is not None, timeout=20_000)
    banner = front.window.findChild(QLabel, "banner")
    assert banner is not None
    assert banner.isVisible()
    assert "sample" in banner.text()
    assert app.SAMPLE_WORDS in banner.text()
    assert not remembered.exists
    with qtbot.waitSignal(front.finished, timeout=20_000):
        front.close()
