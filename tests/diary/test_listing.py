"""Lists: newest first by the day written about, a page at a time, nothing twice or left out."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chime_journal.diary.journal import Diary
from chime_journal.model.change import Kind
from chime_journal.model.chime import Tag
from chime_journal.model.moment import Moment
from chime_journal.model.reflection import Filter, Preview
from tests.factory import DAY, draft, entry, moment, new_diary, new_id

moments = st.builds(
    Moment,
    st.dates(date(2023, 12, 30), date(2024, 1, 3)),
    st.builds(time, st.integers(0, 2), st.sampled_from([0, 30])),
)


def all_parts(diary: Diary, asked: Filter, size: int) -> list[Preview]:
    """Return all that a list shows, fetched in parts as somebody who scrolls does."""
    ids = diary.reflections.order(asked)
    parts = (ids[start : start + size] for start in range(0, len(ids), size))
    return [preview for part in parts for preview in diary.reflections.previews(part, asked.words)]


@settings(max_examples=25, deadline=None)
@given(
    written=st.lists(st.tuples(moments, st.booleans(), st.booleans()), max_size=25),
    limit=st.integers(1, 8),
    window=st.tuples(st.none() | st.dates(date(2023, 12, 30), date(2024, 1, 3)), st.integers(0, 4)),
    tagged=st.booleans(),
    worded=st.booleans(),
)
def test_parts_together_are_the_whole_list_sorted(
    tmp_path_factory: pytest.TempPathFactory,
    written: list[tuple[Moment, bool, bool]],
    limit: int,
    window: tuple[date | None, int],
    tagged: bool,
    worded: bool,
) -> None:
    diary = new_diary(tmp_path_factory.mktemp("parts"))
    entries = [
        entry(
            str(number),
            "a hard day" if rainy else "a day",
            moment=when,
            tags=frozenset({Tag.HARD}) if marked else frozenset(),
        )
        for number, (when, marked, rainy) in enumerate(written)
    ]
    diary.reflections.bring_in(entries)
    first, length = window
    last = None if first is None else first + timedelta(days=length)
    asked = Filter(
        first_day=first,
        last_day=last,
        tags=frozenset({Tag.HARD, Tag.HOPE}) if tagged else frozenset(),
        words="hard" if worded else "",
    )
    expected = [
        (when.day, when.clock, number)
        for number, (when, marked, rainy) in enumerate(written)
        if (first is None or first <= when.day <= last)
        and (marked or not tagged)
        and (rainy or not worded)
    ]
    shown = all_parts(diary, asked, limit)
    page = diary.reflections.list(asked, limit)
    assert (page.previews, page.more) == (shown[:limit], len(shown) > limit)
    assert [(p.moment.day, p.moment.clock, p.id - 1) for p in shown] == sorted(expected)[::-1]
    days = diary.reflections.marked_days(date(2023, 1, 1), date(2025, 1, 1), asked)
    assert days == {day for day, _, _ in expected}
    diary.close()


def test_a_preview_is_one_line_of_the_beginning(diary: Diary) -> None:
    diary.reflections.write(
        draft("\n\n  First   line\n\nsecond\tline " + "word " * 100, title="T", good_memory=True)
    )
    preview = diary.reflections.list().previews[0]
    assert preview.excerpt.startswith("First line second line word word")
    assert preview.excerpt.endswith(" word…")
    assert len(preview.excerpt) <= 201
    assert (preview.title, preview.good_memory, preview.hit) == ("T", True, ())


def test_only_good_memories(diary: Diary) -> None:
    kept = new_id(diary.reflections.write(draft(good_memory=True)))
    diary.reflections.write(draft())
    shown = diary.reflections.list(Filter(good_memory=True))
    assert [preview.id for preview in shown.previews] == [kept]


def test_binned_reflections_are_in_no_list_and_no_calendar(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft("walk", tags=frozenset({Tag.HOPE}))))
    asked = Filter(words="walk", tags=frozenset({Tag.HOPE}))
    diary.bin.put(Kind.REFLECTION, id_)
    for each in (Filter(), asked):
        assert diary.reflections.list(each).previews == []
        assert diary.reflections.marked_days(DAY, DAY, each) == set()
    diary.bin.restore(Kind.REFLECTION, id_)
    assert diary.reflections.list(asked).previews[0].tags == {Tag.HOPE}
    assert diary.reflections.marked_days(DAY, DAY, asked) == {DAY}


def test_marked_days_keep_to_the_month_asked_for(diary: Diary) -> None:
    for day in (date(2024, 4, 30), date(2024, 5, 1), date(2024, 5, 31), date(2024, 6, 1)):
        diary.reflections.write(draft(moment=moment(day)))
    days = diary.reflections.marked_days(date(2024, 5, 1), date(2024, 5, 31))
    assert days == {date(2024, 5, 1), date(2024, 5, 31)}


def test_previews_come_in_the_order_asked_for_without_those_that_are_gone(diary: Diary) -> None:
    ids = [new_id(diary.reflections.write(draft(f"A walk {n}"))) for n in range(3)]
    diary.bin.put(Kind.REFLECTION, ids[1])
    found = diary.reflections.previews([ids[2], ids[1], 999, ids[0]], "walk")
    assert [(each.id, each.excerpt, each.hit) for each in found] == [
        (ids[2], "A walk 2", ((2, 6),)),
        (ids[0], "A walk 0", ((2, 6),)),
    ]
