"""The files that anybody can read: they say what was written, and nothing in them acts."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.gui.pictures.taking_in import from_image
from chime_journal.model.change import Kind
from chime_journal.model.checkin import Rated
from chime_journal.model.chime import Domain, HardLabel, Tag
from chime_journal.model.taken import Part
from chime_journal.words import taken_out as said
from tests.exchange.open_export.conftest import Take
from tests.exchange.open_export.made import fill
from tests.factory import checkin, draft, goal, moment, new_id, part, step, strength
from tests.pictures import scene

FILES = {"README.txt", "chimejournal-1.schema.json", "journal.json", "index.html", "ratings.csv"}
HARMLESS = {
    *("html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section"),
    *("article", "div", "h1", "h2", "h3", "h4", "h5", "p", "a", "span", "time", "ul", "li"),
    *("blockquote", "strong", "em", "br", "figure", "img", "figcaption"),
}


class Seen(HTMLParser):
    """What a browser would find on the page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.places: list[str] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.names.add(name)
            if name in ("href", "src"):
                self.places.append(value or "")
            if name == "id":
                self.ids.append(value or "")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_a_day_is_a_markdown_file_with_a_head_that_others_read(diary: Diary, take: Take) -> None:
    wrote = draft("I *did* go.\n\n- [x] Seeds", title='The "plot": day 1', tags={Tag.HOPE})
    id_ = new_id(diary.reflections.write(wrote))
    drawn = from_image(scene(), "IMG_1.jpg")
    picture = new_id(diary.pictures.add(id_, drawn))
    diary.pictures.describe(picture, "A [bed] of\nbeans")
    ratings = {Domain.HOPE: Rated(4, "Better than\nI thought"), Domain.MEANING: Rated(None)}
    diary.checkins.write(
        checkin(ratings=None, moment=moment(clock="20:00"), hard="Rain.").__class__(
            moment=moment(clock="20:00"),
            ratings=ratings,
            hard="Rain.",
            labels=frozenset({HardLabel.MONEY}),
        )
    )
    copy = take()
    assert set(copy.files) == {*FILES, "days/2024-05-03.md", "pictures/2024-05-03-1.jpg"}
    assert copy.files["pictures/2024-05-03-1.jpg"] == drawn.image
    assert copy.text("days/2024-05-03.md") == (
        '---\ndate: 2024-05-03\ntitle: "The \\"plot\\": day 1"\ntags: ["hope"]\n---\n\n'
        f"# {said.day(moment().day)}\n\n"
        '## 09:30 The "plot": day 1\n\n'
        "I *did* go.\n\n- [x] Seeds\n\n"
        "![A \\[bed\\] of beans](../pictures/2024-05-03-1.jpg)\n\n"
        "*Hope*\n\n"
        "## 20:00 Check-in\n\n"
        "- Hope: 4 of 10. Better than I thought\n\n"
        "What was hard: Rain. (money and home)\n"
    )


def test_ratings_are_a_table_where_a_skip_is_empty_and_no_note_is_a_command(
    diary: Diary, take: Take
) -> None:
    said_of = {
        Domain.HOPE: Rated(0, "=HYPERLINK(1)"),
        Domain.IDENTITY: Rated(None, 'So, "so"'),
    }
    diary.checkins.write(checkin().__class__(moment=moment(), ratings=said_of, hard="@home\nagain"))
    text = take().files["ratings.csv"]
    assert text.startswith(b"date,time,connectedness,hope,identity,meaning,empowerment,")
    assert text.count(b"\r\n") == 2
    (row,) = csv.DictReader(io.StringIO(text.decode(), newline=""))
    assert (row["date"], row["time"]) == ("2024-05-03", "09:30")
    assert [row[domain] for domain in Domain] == ["", "0", "", "", ""]
    assert (row["hope_note"], row["identity_note"]) == ("'=HYPERLINK(1)", 'So, "so"')
    assert row["hard"] == "'@home\nagain"
    assert not {"total", "sum", "average"} & set(row)


@pytest.mark.parametrize("seed", range(3))
def test_nothing_that_was_written_acts_on_the_page(diary: Diary, take: Take, seed: int) -> None:
    fill(diary, seed)
    copy = take(parts=frozenset(Part))
    seen = Seen(copy.text("index.html"))
    assert seen.tags <= HARMLESS
    assert not [name for name in seen.names if name.startswith("on")]
    assert all(place.startswith("#") or place in copy.files for place in seen.places)
    assert {place[1:] for place in seen.places if place.startswith("#")} <= set(seen.ids)
    assert len(seen.ids) == len(set(seen.ids))
    assert "</script><script>" not in copy.text("index.html")


def test_the_page_holds_what_was_written_by_month_and_then_the_rest(
    diary: Diary, take: Take
) -> None:
    diary.reflections.write(draft("Tea & <toast>.", title="Morning"))
    strong = new_id(diary.strengths.write(strength("Patience", story="Nine hours.")))
    aim = new_id(diary.goals.write(goal("Swim again", strengths=frozenset({strong}))))
    diary.goals.write_step(step(aim, if_words="it rains", then_words="take the bus."))
    diary.story.write(part("I grew up here.", title="Then"))
    page = take().text("index.html")
    words = " ".join("".join(Seen(page).words).split())
    for wanted in ("May 2024", said.day(moment().day), "09:30 Morning", "Tea & <toast>."):
        assert wanted in words
    for wanted in ("Swim again Working on · Patience", "If it rains, then I take the bus."):
        assert wanted in words
    assert words.index("Tea &") < words.rindex("My goals") < words.index("I grew up here.")


def test_an_empty_journal_gives_files_that_say_so(take: Take) -> None:
    copy = take()
    assert set(copy.files) == FILES
    assert said.nothing() in copy.text("index.html")
    assert copy.files["ratings.csv"].count(b"\r\n") == 1
    assert said.open_to_all() in copy.text("README.txt")


def test_the_same_journal_gives_the_same_bytes(diary: Diary, take: Take) -> None:
    fill(diary, 1)
    assert take().path.read_bytes() == take().path.read_bytes()


def test_only_the_chosen_days_and_parts_are_in_it(diary: Diary, take: Take) -> None:
    early = moment(moment().day.replace(month=1))
    diary.reflections.write(draft("In winter.", moment=early))
    strong = new_id(diary.strengths.write(strength()))
    kept = draft("In May.", strengths=frozenset({strong}), never_share=True)
    id_ = new_id(diary.reflections.write(kept))
    diary.pictures.add(id_, from_image(scene()))
    diary.checkins.write(checkin())
    copy = take(parts=frozenset({Part.REFLECTIONS}), first=moment().day, last=moment().day)
    (only,) = copy.journal["reflections"]
    assert (only["body"], only["never_share"], only["strengths"]) == ("In May.", True, [])
    assert not copy.journal["strengths"] + copy.journal["checkins"] + copy.journal["pictures"]
    assert [name for name in copy.files if "/" in name] == ["days/2024-05-03.md"]
    assert (copy.journal["first_day"], copy.journal["parts"]) == ("2024-05-03", ["reflections"])


def test_the_bin_is_in_it_only_if_wanted_and_then_in_the_records_alone(
    diary: Diary, take: Take
) -> None:
    id_ = new_id(diary.reflections.write(draft("Put away.")))
    diary.bin.put(Kind.REFLECTION, id_)
    assert b"Put away." not in b"".join(take().files.values())
    copy = take(parts=frozenset(Part))
    assert copy.journal["reflections"][0]["binned_at"] is not None
    assert [name for name, data in copy.files.items() if b"Put away." in data] == ["journal.json"]
