"""Names are changed wherever they stand as words of their own, and nowhere else."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chime_journal.diary.names import Names

MARK = "[kept private]"


def changed(text: str, *names: tuple[str, str]) -> str:
    return Names(names or [("Anna", "my sister")], MARK).change(text)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Anna rang.", "my sister rang."),
        ("I saw ANNA, anna and aNNa.", "I saw my sister, my sister and my sister."),
        ("Anna's keys, Anna\u2019s hat", "my sister's keys, my sister\u2019s hat"),
        ("Annabel, Hanna and annas stay.", "Annabel, Hanna and annas stay."),
        ("Annas Garten, ANNAS Garten", "my sisters Garten, my sisterS Garten"),
        ("Anna-Maria, step-anna", "my sister-Maria, step-my sister"),
        ('(Anna) "Anna" Anna/Ben d\'Anna', '(my sister) "my sister" my sister/Ben d\'my sister'),
        ("**Anna** and *Anna* and _Anna_", "**my sister** and *my sister* and _my sister_"),
        ("An**n**a came", "my sister came"),
        ("*Anna*bel", "*my sister*bel"),
        ("An\u00adna, A\u200bnna, An\u2060na\ufe0f", "my sister, my sister, my sister"),
        ("An\u00adna\u00adbel", "An\u00adna\u00adbel"),
        ("Anna2 Anna", "Anna2 my sister"),
        ("Anna", "my sister"),
        ("", ""),
    ],
)
def test_whole_words_in_any_dress(text: str, after: str) -> None:
    assert changed(text) == after


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("typed", ["NFC", "NFD"])
@pytest.mark.parametrize("name", ["Zoë", "Ångström", "Élodie", "한나", "Σωκράτης"])
def test_accents_typed_either_way_are_the_same(name: str, form: str, typed: str) -> None:
    text = unicodedata.normalize(form, f"With {name.upper()} there.")
    assert changed(text, (unicodedata.normalize(typed, name), "them")) == "With them there."


def test_an_accent_makes_another_name() -> None:
    assert changed("Zoe\u0308 and Zoe", ("Zoe", "her")) == "Zoe\u0308 and her"


def test_the_longest_name_goes_first_and_what_is_put_in_is_left_alone() -> None:
    names = (("Ben", "Anna"), ("Anna", "Ben"), ("Anna Lee", "my Ben"), ("my", "your"))
    assert changed("Anna\n Lee, Anna, Ben.", *names) == "my Ben, Ben, Anna."


def test_an_s_of_an_owner_is_no_other_word() -> None:
    names = (("Mark", "him"), ("Al", "her"))
    assert (
        changed("Marks Hut. She marks it. Als ich kam.", *names)
        == "hims Hut. She marks it. Als ich kam."
    )


def test_names_where_words_have_no_spaces_between_them() -> None:
    assert changed("昨日花子に会った", ("花子", "妹")) == "昨日妹に会った"


def test_nothing_typed_is_a_pattern() -> None:
    said = changed("a.b axb (c) \\1", ("a.b", r"\1 \g<0>"), ("(c)", "."))
    assert said == r"\1 \g<0> axb . \1"


def test_apostrophes_and_hyphens_of_any_kind() -> None:
    assert changed("O\u2019Brien, Jo\u2011Ann", ("O'Brien", "her"), ("jo-ann", "him")) == "her, him"
    assert (
        changed("James' book and James\u2019 hat", ("James", "my son"))
        == "my son's book and my son\u2019s hat"
    )
    assert changed("Called 'James' then", ("James", "my son")) == "Called 'my son' then"


def test_a_name_with_nothing_to_say_instead_is_kept_private() -> None:
    assert changed("With Anna.", ("Anna", " ")) == f"With {MARK}."
    assert changed("With Anna.", ("  ", "x")) == "With Anna."


def test_names_that_are_not_there_are_told() -> None:
    names = Names([("Anna", "her"), ("Tom ", "him"), ("anna", "twice")], MARK)
    assert names.change("Anna. Tomorrow.") == "her. Tomorrow."
    assert names.absent == ("Tom",)


@given(st.text(max_size=60), st.text(min_size=1, max_size=8), st.text(max_size=8))
def test_any_text_and_any_name_are_borne(text: str, name: str, instead: str) -> None:
    Names([(name, instead)], MARK).change(text)
    Names([("Anna", "my sister")], MARK).change(text)


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(" .,;:!?\n-'\"/()*_\t\u00a0"))
def test_a_name_between_marks_never_stays(before: str, after: str, mark: str) -> None:
    assert (
        "zyzzyva" not in changed(f"{before}{mark}Zyzzyva{mark}{after}", ("zyzzyva", "it")).lower()
    )
