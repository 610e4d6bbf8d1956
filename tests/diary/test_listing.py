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


def all_pages(diary: Diary, asked: Filter, limit: int) -> list[Preview]:
    found: list[Preview] = []
    page = diary.reflections.list(asked, limit=limit)
    found += page.previews
    while page.more:
        assert len(page.previews) == limit
        page = diary.reflections.list(asked, found[-1], limit)
        found += page.previews
    return found


@settings(max_examples=25, deadline=None)
@given(
    written=st.lists(st.tuples(moments, st.booleans(), st.booleans()), max_size=25),
    limit=st.integers(1, 8),
    window=st.tuples(st.none() | st.dates(date(2023, 12, 30), date(2024, 1, 3)), st.integers(0, 4)),
    tagged=st.booleans(),
    worded=st.booleans(),
)
def test_pages_together_are_the_whole_list_sorted(
    tmp_path_factory: pytest.TempPathFactory,
    written: list[tuple[Moment, bool, bool]],
    limit: int,
    window: tuple[date | None, int],
    tagged: bool,
    worded: bool,
) -> None:
    diary = new_diary(tmp_path_factory.mktemp("pages"))
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
    shown = all_pages(diary, asked, limit)
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


def test_the_next_page_begins_where_the_last_one_ended_though_much_was_written_since(
    diary: Diary,
) -> None:
    for number in range(4):
        diary.reflections.write(draft(f"Old {number}"))
    first = diary.reflections.list(limit=2)
    diary.reflections.write(draft("New", moment=moment(DAY + timedelta(days=1))))
    diary.bin.put(Kind.REFLECTION, first.previews[-1].id)
    second = diary.reflections.list(after=first.previews[-1], limit=2)
    assert [preview.excerpt for preview in second.previews] == ["Old 1", "Old 0"]
    assert not second.more
