"""Words proposed for a passphrase, and how hard typed ones are to guess."""

from __future__ import annotations

from math import log2

from xkcdpass.xkcd_password import locate_wordfile

from chime_journal.crypto.words import Hardness, hardness, kept_out, propose, word_list


def test_the_list_is_the_eff_long_list_without_words_that_could_hurt() -> None:
    words, out = word_list(), kept_out()
    with open(locate_wordfile("eff-long"), encoding="ascii") as file:
        known = file.read().split()
    assert out.issubset(known)
    assert words == [word for word in known if word not in out]
    assert len(words) == len(set(words)) == 7526
    assert 6 * log2(len(words)) > 77


def test_nobody_is_given_a_word_that_could_hurt() -> None:
    feared = {"rehab", "relapse", "junkie", "hangover", "opium", "sedative", "dosage", "clinic"}
    feared |= {"patient", "disorder", "deranged", "unstable", "unloved", "outcast", "shame"}
    feared |= {"agony", "wrist", "wound", "strangle", "jailer", "chug", "helpless", "unwanted"}
    assert feared <= kept_out()
    assert not kept_out() & set(propose(20_000).split())


def test_six_words_of_the_list_are_proposed_and_never_the_same() -> None:
    known = set(word_list())
    proposed = [propose() for _ in range(50)]
    assert all(len(words.split(" ")) == 6 for words in proposed)
    assert all(known.issuperset(words.split(" ")) for words in proposed)
    assert len(set(proposed)) == 50


def test_every_part_of_the_list_is_used() -> None:
    drawn = propose(2000).split(" ")
    places = sorted(map(word_list().index, set(drawn)))
    assert places[0] < 200
    assert places[-1] > 7326


def test_hardness_follows_the_words() -> None:
    assert hardness("") == Hardness.VERY_EASY
    assert hardness("password1") == Hardness.VERY_EASY
    assert hardness(propose()) == Hardness.VERY_HARD


def test_a_known_name_is_easy_to_guess() -> None:
    assert hardness("Wilhelmina", ("Wilhelmina",)) < hardness("Wilhelmina")


def test_very_long_words_are_judged_and_quickly() -> None:
    assert hardness("a" * 100_000) <= Hardness.SOME
    assert hardness(propose(50)) == Hardness.VERY_HARD
