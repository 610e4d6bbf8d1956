"""A book to keep: what was chosen and nothing else, well formed, whatever somebody typed."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from chime_journal.diary.journal import Diary
from chime_journal.errors import InvalidEntry
from chime_journal.gui.pictures.taking_in import from_image
from chime_journal.model.chime import Tag
from chime_journal.model.keepsake import Book, BookEntry, BookWish
from chime_journal.share import book
from chime_journal.words import book as said
from tests.factory import draft, moment, new_diary, new_id, part
from tests.pictures import scene
from tests.share.test_pdf import pages, run


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    made = new_diary(tmp_path)
    yield made
    made.close()


def bodies(made: Book) -> list[str]:
    return [entry.body for entry in made.entries]


def test_only_what_is_wished_for_goes_in(diary: Diary) -> None:
    early = moment(moment().day.replace(month=1))
    diary.reflections.write(draft("Later.", good_memory=True, tags=frozenset({Tag.BELIEF})))
    diary.reflections.write(draft("Earlier.", moment=early))
    diary.reflections.write(draft("Nobody's.", never_share=True))
    diary.story.write(part("I grew up here."))

    def chosen(**wish: object) -> list[str]:
        return bodies(diary.book(BookWish(title="Mine", **wish)))

    assert chosen() == ["Earlier.", "Later."]
    assert chosen(never_share=True) == ["Earlier.", "Later.", "Nobody's."]
    assert chosen(only_memories=True) == ["Later."]
    assert chosen(tag=Tag.HOPE) == ["Later."], "a sub-topic counts as its part"
    assert chosen(first=moment().day) == ["Later."]
    assert chosen(last=early.day) == ["Earlier."]
    assert not diary.book(BookWish(title="Mine")).story
    assert diary.book(BookWish(title="Mine", story=True)).story
    with pytest.raises(InvalidEntry):
        diary.book(BookWish(title="  "))


def test_the_pages_hold_title_contents_months_words_and_pictures(
    diary: Diary, tmp_path: Path
) -> None:
    diary.preferences.change(name="Alex")
    id_ = new_id(diary.reflections.write(draft("I *did* go.", title="Allotment")))
    picture = new_id(diary.pictures.add(id_, from_image(scene())))
    diary.pictures.describe(picture, "The bed of beans")
    winter = moment(moment().day.replace(month=1))
    diary.reflections.write(draft("#let x = 1 $ \\ @ <b> 🌱 \u0600", moment=winter))
    diary.story.write(part("I grew up here.", title="Then"))
    made = book.make(diary.book(BookWish(title="A year of *plots*", story=True)))
    words = pages(made.pdf)
    assert "A year of *plots*" in words[0]
    assert "Alex" in words[0]
    january, may = said.month(winter.day), said.month(moment().day)
    assert all(each in words[1] for each in (said.contents(), january, may, said.story()))
    assert "#let x = 1 $ \\ @ <b>" in words[2]
    assert "Allotment" in words[3]
    assert "I did go." in words[3]
    assert "The bed of beans" in words[3]
    assert "I grew up here." in words[4]
    marks = [each for each in PdfReader(BytesIO(made.pdf)).outline if "/Title" in each]
    assert [each["/Title"] for each in marks] == [january, may, said.story()]
    path = tmp_path / "book.pdf"
    path.write_bytes(made.pdf)
    told = run("pdfinfo", str(path))
    assert "Tagged:          yes" in told
    assert "148" in told or "419" in told, "A5"
    assert "The bed of beans" in run("pdfinfo", "-struct-text", str(path))
    assert len(run("pdfimages", "-list", str(path)).splitlines()) == 3


def test_a_book_with_nothing_but_a_picture_or_hostile_words_is_still_set() -> None:
    day = moment().day
    entries = tuple(
        BookEntry(day, title, body)
        for title, body in (("", "\u202e\x00\ufffe"), ("]#panic()", '```typ\n#read("/etc")\n```'))
    )
    made = book.make(Book("</title>#", "", entries, ()))
    assert '#read("/etc")' in " ".join(pages(made.pdf))
