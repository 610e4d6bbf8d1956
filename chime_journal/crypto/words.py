"""Words for a passphrase: proposed ones from the EFF's long list, and how hard typed ones are."""

from __future__ import annotations

import secrets
from enum import IntEnum

from chime_journal.paths import resources

USUAL_COUNT = 6  # 77 bits
LONGEST_JUDGED = 72  # characters; zxcvbn refuses more


class Hardness(IntEnum):
    """How many guesses a passphrase would take, by zxcvbn's five steps."""

    VERY_EASY = 0  # under a thousand
    EASY = 1  # under a million
    SOME = 2  # under a hundred million
    HARD = 3  # under ten thousand million
    VERY_HARD = 4


def word_list() -> list[str]:
    """Return the EFF's long list without the words that could hurt: 7,526 of 7,776."""
    from xkcdpass.xkcd_password import locate_wordfile

    with open(locate_wordfile("eff-long"), encoding="ascii") as file:
        known = file.read().split()
    out = kept_out()
    return [word for word in known if word not in out]


def kept_out() -> frozenset[str]:
    """Return the words never proposed: drink, drugs, illness, violence, shame and the like."""
    text = (resources() / "words" / "kept-out.txt").read_text("ascii")
    return frozenset(text.split())


def propose(count: int = USUAL_COUNT) -> str:
    """Return `count` random words with single spaces between; each adds 12.9 bits."""
    known = word_list()
    return " ".join(secrets.choice(known) for _ in range(count))


def hardness(passphrase: str, own_words: tuple[str, ...] = ()) -> Hardness:
    """Judge the first 72 characters; `own_words`, such as a name, count as known to a guesser."""
    from zxcvbn import zxcvbn

    if not passphrase:
        return Hardness.VERY_EASY
    judged = zxcvbn(passphrase[:LONGEST_JUDGED], user_inputs=list(own_words))
    return Hardness(judged["score"])
