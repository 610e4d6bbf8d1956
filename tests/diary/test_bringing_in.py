"""Entries from elsewhere: all or none, and only once."""

from __future__ import annotations

from datetime import date

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Cancelled, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.checkin import Rated
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.moment import Moment
from chime_journal.model.picture import NewPicture
from chime_journal.model.reflection import Entry, Filter
from tests.factory import DAY, draft, entry, find, moment, picture


def shown(diary: Diary) -> list[str]:
    return [preview.excerpt for preview in diary.reflections.list(limit=2000).previews]


def test_entries_come_in_with_their_day_title_text_and_tags(diary: Diary) -> None:
    pepys = moment(date(1660, 1, 11), "21:00", 0)
    change = diary.reflections.bring_in(
        [entry("p1", "Up betimes.", title="Jan 1st", moment=pepys, tags=frozenset({Tag.HOME}))]
    )
    assert change.kinds == {Kind.REFLECTION}
    preview = diary.reflections.list(Filter(words="betimes")).previews[0]
    assert (preview.moment, preview.title, preview.tags) == (pepys, "Jan 1st", {Tag.HOME})
    assert diary.reflections.read(preview.id).body == "Up betimes."


def test_the_same_entries_come_in_only_once(diary: Diary) -> None:
    entries = [entry(f"p{number}", f"Entry {number}.") for number in range(450)]
    diary.reflections.write(draft("My own."))
    diary.reflections.bring_in(entries[:300])
    before = shown(diary)
    diary.reflections.bring_in(entries[:300])
    assert shown(diary) == before
    diary.reflections.bring_in(entries + entries)
    assert len(shown(diary)) == 451


def test_what_was_binned_does_not_come_in_again(diary: Diary) -> None:
    diary.reflections.bring_in([entry("p1")])
    id_ = diary.reflections.list().previews[0].id
    diary.bin.put(Kind.REFLECTION, id_)
    assert diary.reflections.known_sources({"p1", "p2"}) == {"p1"}
    diary.reflections.bring_in([entry("p1")])
    assert shown(diary) == []
    diary.bin.empty()
    assert diary.reflections.known_sources({"p1"}) == set()
    assert diary.reflections.known_sources(set()) == set()


def test_one_entry_that_cannot_be_kept_keeps_all_out(diary: Diary) -> None:
    entries = [entry(f"p{number}") for number in range(500)]
    for wrong in (
        entry("future", moment=moment(date.max)),
        entry("long", title="t" * 301),
    ):
        with pytest.raises(InvalidEntry):
            diary.reflections.bring_in([*entries, wrong])
        assert shown(diary) == []
        assert find(diary, "betimes") == []


def test_stopping_half_way_leaves_nothing(diary: Diary) -> None:
    entries = [entry(f"p{number}") for number in range(1000)]
    heard: list[float] = []
    with pytest.raises(Cancelled):
        diary.reflections.bring_in(entries, heard.append, lambda: len(heard) == 2)
    assert heard == [0.2, 0.4]
    assert shown(diary) == []
    diary.reflections.bring_in(entries, heard.append)
    assert heard[-1] == 1.0
    assert len(shown(diary)) == 1000


def test_nothing_to_bring_in_is_no_trouble(diary: Diary) -> None:
    diary.reflections.bring_in([])
    assert shown(diary) == []


def test_awkward_text_is_made_storable(diary: Diary) -> None:
    diary.reflections.bring_in([entry("p1", "a\0b\ud800", moment=Moment.now())])
    assert shown(diary) == ["ab\ufffd"]


def test_ratings_become_a_check_in_once_and_without_words_nothing_else(diary: Diary) -> None:
    hope = {Domain.HOPE: Rated(7, "good")}
    both, alone = entry("p1", "Soup.", ratings=hope), entry("p2", "", ratings=hope)
    change = diary.reflections.bring_in([both, alone])
    assert change.kinds == {Kind.REFLECTION, Kind.CHECKIN}
    assert shown(diary) == ["Soup."]
    assert [each.ratings for each in diary.checkins.list(DAY, DAY)] == [hope, hope]
    diary.reflections.bring_in([both, alone])
    assert len(diary.checkins.list(DAY, DAY)) == 2
    assert diary.reflections.known_sources(both.parts | alone.parts) == both.parts | alone.parts


def test_ratings_of_words_that_are_here_already_come_in_by_themselves(diary: Diary) -> None:
    diary.reflections.bring_in([entry("p1", "Soup.")])
    diary.reflections.bring_in([entry("p1", "Soup.", ratings={Domain.HOPE: Rated(0, "low")})])
    assert shown(diary) == ["Soup."]
    (rated,) = diary.checkins.list(DAY, DAY)
    assert rated.ratings == {Domain.HOPE: Rated(0, "low")}


def test_words_deleted_for_good_come_in_again_beside_the_check_in_that_is_left(
    diary: Diary,
) -> None:
    both = entry("p1", "Soup.", ratings={Domain.HOPE: Rated(7, "good")})
    diary.reflections.bring_in([both])
    diary.bin.put(Kind.REFLECTION, diary.reflections.list().previews[0].id)
    diary.bin.empty()
    diary.reflections.bring_in([both])
    assert shown(diary) == ["Soup."]
    assert len(diary.checkins.list(DAY, DAY)) == 1


@pytest.mark.parametrize("value", [11, -1, True])
def test_a_rating_that_cannot_be_keeps_all_out(diary: Diary, value: int) -> None:
    with pytest.raises(InvalidEntry):
        diary.reflections.bring_in([entry("p1", ratings={Domain.HOPE: Rated(value)})])
    assert shown(diary) == []


def test_photos_come_in_below_their_words_in_order(diary: Diary) -> None:
    pictures = {"one": picture(), "two": picture("two")}
    change = diary.reflections.bring_in(
        [entry("p1", "Soup.", photos=("two", "one")), entry("p2", "", photos=("one",))],
        photos=lambda each: [pictures[name] for name in each.photos],
    )
    assert Kind.PICTURE in change.kinds
    ids = {each.excerpt: each.id for each in diary.reflections.list().previews}
    assert [len(diary.pictures.of(id_)) for id_ in (ids["Soup."], ids[""])] == [2, 1]
    first = diary.pictures.of(ids["Soup."])[0]
    assert diary.pictures.whole(first.id).image == pictures["two"].image


def test_an_entry_whose_only_photo_does_not_open_is_not_made(diary: Diary) -> None:
    diary.reflections.bring_in([entry("p1", "", photos=("gone",))], photos=lambda _: ())
    assert shown(diary) == []
    assert diary.reflections.known_sources({"p1"}) == set()


def test_stopping_between_photos_leaves_nothing(diary: Diary) -> None:
    entries = [entry(f"p{number}", "x", photos=("one",)) for number in range(3)]
    drawn: list[str] = []

    def draw(each: Entry) -> list[NewPicture]:
        drawn.append(each.source)
        return [picture()]

    with pytest.raises(Cancelled):
        diary.reflections.bring_in(entries, cancelled=lambda: len(drawn) == 2, photos=draw)
    assert shown(diary) == []
