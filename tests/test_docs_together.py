"""The plan for trying the app out together: one hour, and a sheet that anybody can print."""

from __future__ import annotations

import re

from tests.test_docs import HIGHEST_GRADE, LONGEST_SENTENCE, TOGETHER, text
from tests.words.reading import grade, sentences_in, words_in
from tests.words.test_shipped_words import american_spellings


def test_it_takes_one_hour() -> None:
    minutes = re.findall(r"^\| (\d+) \|", text(TOGETHER), re.MULTILINE)
    assert sum(map(int, minutes)) == 60


def test_the_sheet_to_write_on_is_plain_and_needs_nothing_but_a_browser() -> None:
    sheet = text("docs/feedback-sheet.html")
    said = re.sub(r"<[^>]+>", " ", sheet.partition("<body>")[2])
    assert [s for s in sentences_in(said) if len(words_in(s)) > LONGEST_SENTENCE] == []
    assert grade(" ".join(said.split())) <= HIGHEST_GRADE
    assert american_spellings(said) == []
    assert re.findall(r"https?:|<script|<img|<link|url\(", sheet) == []
