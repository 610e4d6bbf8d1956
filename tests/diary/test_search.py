"""Search: any words typed are only words, accents do not matter, and what is found is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from chime_journal.diary import highlight
from chime_journal.diary.journal import Diary
from chime_journal.diary.question import places
from chime_journal.model.change import Kind
from chime_journal.model.reflection import Filter, Preview
from tests.factory import draft, find, new_id


def found(diary: Diary, words: str) -> list[Preview]:
    return find(diary, words)


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("words", "hit"),
    [
        ("cafe", ["Café"]),
        ("CAFÉ", ["Café"]),
        ("caf", ["Café"]),
        ("cafe\u0301", ["Café"]),
        ("rain today", ["rain", "today"]),
        ("today rain", ["rain", "today"]),
        ("rain to", ["rain", "today"]),
        ("don't", ["Don", "t"]),
        ("Strasse", None),
        ("rai today", None),
        ("f", None),
        ("ain", None),
    ],
)
def test_words_are_found_whole_and_the_last_by_its_beginning(
    diary: Diary, words: str, hit: list[str] | None
) -> None:
    diary.reflections.write(draft("Café in the rain today. Don't mind. Straße."))
    previews = found(diary, words)
    assert [marked(p.excerpt, p.hit) for p in previews] == ([] if hit is None else [hit])


def test_accents_written_as_their_own_characters_are_found_and_marked(diary: Diary) -> None:
    diary.reflections.write(draft(unicodedata.normalize("NFD", "à la crème brûlée")))
    preview = found(diary, "creme brulee")[0]
    assert [len(text) for text in marked(preview.excerpt, preview.hit)] == [6, 8]


def test_titles_are_searched_and_marked_too(diary: Diary) -> None:
    diary.reflections.write(draft("Nothing here.", title="At Zoë's house"))
    preview = found(diary, "zoe")[0]
    assert (marked(preview.title, preview.title_hit), preview.hit) == (["Zoë"], ())


def test_the_excerpt_shows_the_place_of_the_first_word_found(diary: Diary) -> None:
    diary.reflections.write(draft("before " * 200 + "the heron\nstood still " + "after " * 200))
    preview = found(diary, "heron")[0]
    assert preview.excerpt.startswith("… before")
    assert "the heron stood still after" in preview.excerpt
    assert marked(preview.excerpt, preview.hit) == ["heron"]


@pytest.mark.parametrize("words", ["恢复", "中", "🫖", "สุข", "§"])
def test_what_has_no_blanks_between_words_is_found_inside(diary: Diary, words: str) -> None:
    diary.reflections.write(draft("我在恢复中 🫖 ความสุข §"))
    diary.reflections.write(draft("nothing of it"))
    preview = found(diary, words)[0]
    assert words in marked(preview.excerpt, preview.hit)
    assert [p.id for p in found(diary, words)] == [preview.id]


@pytest.mark.parametrize(
    "words",
    [
        '"',
        '""',
        "a AND",
        "NOT",
        "NEAR(a b)",
        "title:x",
        "^walk",
        "walk*",
        "(",
        "-walk",
        "a + b",
        "*",
    ],
)
def test_no_sign_has_a_meaning_of_its_own(diary: Diary, words: str) -> None:
    diary.reflections.write(draft("a walk"))
    diary.reflections.write(draft("b"))
    assert len(found(diary, words)) <= 1


def test_words_that_mean_something_to_a_search_machine_are_found_as_words(diary: Diary) -> None:
    wanted = new_id(diary.reflections.write(draft("He said NOT near the OR")))
    diary.reflections.write(draft("He said nothing"))
    assert [p.id for p in found(diary, 'NOT "OR"')] == [wanted]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
@example("\ud800 lone")
@example("a\0b")
@example('"' * 50)
@example("x " * 3000)
@example("ª º ² ⅷ ᾳ ß İ ﷺ")
def test_any_text_at_all_is_a_question(shared_diary: Diary, words: str) -> None:
    page = shared_diary.reflections.list(Filter(words=words))
    assert len(page.previews) <= 50


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(highlight.fold(text)) == len(text)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text("abcÀéüñß", min_size=2, max_size=6), min_size=1, max_size=4))
def test_a_text_is_found_by_its_own_words(shared_diary: Diary, words: list[str]) -> None:
    id_ = new_id(shared_diary.reflections.write(draft(" ".join(words))))
    preview = next(p for p in found(shared_diary, words[0]) if p.id == id_)
    assert marked(preview.excerpt, preview.hit)[0] == words[0]
    shared_diary.bin.put(Kind.REFLECTION, id_)


def test_changed_words_are_found_and_former_ones_are_not(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft("heron")))
    diary.reflections.write(draft("kingfisher", id=id_))
    assert found(diary, "heron") == []
    assert [p.id for p in found(diary, "kingf")] == [id_]


def test_blanks_alone_ask_for_everything(diary: Diary) -> None:
    diary.reflections.write(draft())
    assert len(found(diary, " \n")) == 1


def test_places_of_words_in_one_text_are_those_the_list_would_mark(diary: Diary) -> None:
    body = "Zoë came. I missed zoe."
    assert marked(body, places("ZOE", body)) == ["Zoë", "zoe"]
    assert places("  ", body) == ()
