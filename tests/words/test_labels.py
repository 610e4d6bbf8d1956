"""The plain label comes first, and the CHIME word beside it where it is another one."""

from __future__ import annotations

from chime_journal.model.chime import Domain
from chime_journal.words.labels import both_words, word_beside


def test_a_chime_word_stands_beside_a_label_only_where_it_is_another_word() -> None:
    assert word_beside(Domain.CONNECTEDNESS) == "Connectedness"
    assert word_beside(Domain.HOPE) == ""
    assert both_words(Domain.CONNECTEDNESS) == "People (Connectedness)"
    assert both_words(Domain.HOPE) == "Hope"
