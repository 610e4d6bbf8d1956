"""Check-ins: a skipped question has no value, and nothing ever makes it 0."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.checkin import NOTE_LIMIT, CheckInDraft, Rated
from chime_journal.model.chime import Domain, HardLabel
from chime_journal.model.shared import Selection
from tests.factory import DAY, checkin, draft, moment, new_id

C, H, I, M, E = Domain  # noqa: E741 - the letters of the framework

answers = st.dictionaries(
    st.sampled_from(Domain), st.builds(Rated, st.none() | st.integers(0, 10), st.text(max_size=20))
)


@settings(max_examples=60, deadline=None)
@given(ratings=answers, hard=st.text(max_size=30), labels=st.frozensets(st.sampled_from(HardLabel)))
def test_what_was_said_comes_back_and_what_was_skipped_has_no_value(
    shared_diary: Diary,
    ratings: dict[Domain, Rated],
    hard: str,
    labels: frozenset[HardLabel],
) -> None:
    said = CheckInDraft(moment=moment(), ratings=ratings, hard=hard + "x", labels=labels)
    id_ = new_id(shared_diary.checkins.write(said))
    read = shared_diary.checkins.read(id_)
    kept = {
        domain: Rated(rated.value, rated.note.replace("\0", ""))
        for domain, rated in ratings.items()
        if rated.value is not None or rated.note.replace("\0", "").strip()
    }
    assert read == replace(said, id=id_, ratings=kept, hard=said.hard.replace("\0", ""))
    series = shared_diary.checkins.series(None, DAY)
    for domain in Domain:
        points = [point.value for point in series[domain] if point.checkin_id == id_]
        rated = ratings.get(domain, Rated())
        assert points == ([] if rated.value is None else [rated.value])


def test_skip_is_not_zero_anywhere(diary: Diary) -> None:
    """0 was chosen for hope; identity has only a note; meaning was touched and skipped."""
    ratings = {H: Rated(0), I: Rated(None, "Not today."), M: Rated(None)}
    id_ = new_id(diary.checkins.write(CheckInDraft(moment=moment(), ratings=ratings)))
    assert diary.checkins.read(id_).ratings == {H: Rated(0), I: Rated(None, "Not today.")}
    values = {
        domain: [point.value for point in points]
        for domain, points in diary.checkins.series(None, DAY).items()
    }
    assert values == {C: [], H: [0], I: [], M: [], E: []}
    shared = diary.snapshot(Selection(first=DAY, last=DAY, charts=frozenset(Domain))).series
    assert {domain: [rating.value for rating in ratings] for domain, ratings in shared.items()} == {
        H: [0]
    }
    picked = diary.checkins.picked(DAY).checkins[0]
    assert picked.ratings[I].value is None
    diary.checkins.write(replace(picked, ratings={H: Rated(None), I: Rated(0)}))
    assert diary.checkins.read(id_).ratings == {I: Rated(0)}
    assert diary.checkins.series(None, DAY)[H] == []


@pytest.mark.parametrize("value", [-1, 11, 4.0, 4.5, True, False, "4", float("nan")])
def test_only_whole_numbers_from_0_to_10_are_ratings(diary: Diary, value: object) -> None:
    with pytest.raises(InvalidEntry) as refused:
        diary.checkins.write(CheckInDraft(moment=moment(), ratings={H: Rated(value)}))
    assert refused.value.field == "rating"
    assert diary.checkins.latest_day() is None


def test_a_check_in_that_says_nothing_is_not_kept(diary: Diary) -> None:
    for empty in (checkin({}), checkin({H: None}, hard="  ")):
        with pytest.raises(InvalidEntry) as refused:
            diary.checkins.write(empty)
        assert (refused.value.field, refused.value.reason) == ("checkin", "empty")


def test_everything_said_can_be_taken_back_later(diary: Diary) -> None:
    id_ = new_id(diary.checkins.write(checkin({H: 3}, hard="Rent.", labels={HardLabel.MONEY})))
    diary.checkins.write(checkin({}, id=id_))
    assert diary.checkins.read(id_).is_empty


def test_a_label_alone_or_a_line_alone_is_something_said(diary: Diary) -> None:
    diary.checkins.write(checkin({}, labels=frozenset({HardLabel.STIGMA})))
    diary.checkins.write(checkin({}, hard="The letter."))
    said = diary.checkins.list(DAY, DAY)
    assert [(c.hard, c.labels) for c in said] == [
        ("The letter.", frozenset()),
        ("", frozenset({HardLabel.STIGMA})),
    ]


def test_several_a_day_and_earlier_days_in_order(diary: Diary) -> None:
    for clock, value in (("20:00", 7), ("08:00", 2)):
        diary.checkins.write(checkin({H: value}, moment=moment(clock=clock)))
    diary.checkins.write(checkin({H: 5}, moment=moment(date(2020, 2, 29))))
    assert [point.value for point in diary.checkins.series(None, DAY)[H]] == [5, 2, 7]
    assert [point.value for point in diary.checkins.series(DAY, DAY)[H]] == [2, 7]
    assert [c.moment.clock.hour for c in diary.checkins.list(date(2020, 1, 1), DAY)] == [20, 8, 9]
    assert [c.moment.clock.hour for c in diary.checkins.picked(DAY).checkins] == [8, 20]
    assert diary.checkins.latest_day() == DAY


def test_a_check_in_can_be_moved_to_another_day_but_not_ahead(diary: Diary) -> None:
    id_ = new_id(diary.checkins.write(checkin()))
    earlier = moment(DAY - timedelta(days=3))
    diary.checkins.write(checkin(id=id_, moment=earlier))
    assert diary.checkins.read(id_).moment == earlier
    tomorrow, later = (moment(DAY + timedelta(days=days)) for days in (1, 2))
    for refused_draft in (checkin(id=id_, moment=tomorrow), checkin(moment=later)):
        with pytest.raises(InvalidEntry) as refused:
            diary.checkins.write(refused_draft, now=moment(DAY))
        assert (refused.value.field, refused.value.reason) == ("day", "future")


def test_a_check_in_begun_before_the_clock_went_back_is_kept(diary: Diary) -> None:
    tomorrow = moment(DAY + timedelta(days=1))
    id_ = new_id(diary.checkins.write(checkin(moment=tomorrow), now=moment(DAY)))
    assert diary.checkins.read(id_).moment == tomorrow


def test_long_notes_are_refused_by_name(diary: Diary) -> None:
    long = "n" * (NOTE_LIMIT + 1)
    for written, field in (
        (CheckInDraft(moment=moment(), ratings={H: Rated(4, long)}), "note"),
        (checkin(hard=long), "hard"),
    ):
        with pytest.raises(InvalidEntry) as refused:
            diary.checkins.write(written)
        assert refused.value.field == field


def test_a_picked_day_shows_what_was_written_then(diary: Diary) -> None:
    late = new_id(diary.reflections.write(draft("Late.", moment=moment(clock="22:00"))))
    early = new_id(diary.reflections.write(draft("Early\nwords.", title="Dawn")))
    diary.reflections.write(draft("Another day.", moment=moment(DAY - timedelta(days=1))))
    binned = new_id(diary.reflections.write(draft("Binned.")))
    diary.bin.put(Kind.REFLECTION, binned)
    picked = diary.checkins.picked(DAY)
    assert picked.reflections == [(early, "Dawn", "Early words."), (late, "", "Late.")]


def test_a_binned_check_in_is_in_no_list_and_no_chart(diary: Diary) -> None:
    id_ = new_id(diary.checkins.write(checkin({H: 9}, hard="Noise.")))
    diary.bin.put(Kind.CHECKIN, id_)
    assert diary.checkins.list(DAY, DAY) == []
    assert diary.checkins.series(None, DAY)[H] == []
    assert diary.checkins.picked(DAY).checkins == []
    assert diary.checkins.latest_day() is None
    with pytest.raises(Gone):
        diary.checkins.read(id_)
    diary.bin.restore(Kind.CHECKIN, id_)
    assert diary.checkins.read(id_).ratings == {H: Rated(9)}


def test_a_check_in_that_is_gone_cannot_be_written(diary: Diary) -> None:
    with pytest.raises(Gone):
        diary.checkins.write(checkin(id=5))
