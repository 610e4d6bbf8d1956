"""The review: in the order of a talk, charts last and shut, and words that are never more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMessageBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chime_journal.gui import printing
from chime_journal.gui.front.outside import Outside
from chime_journal.gui.help import HelpView
from chime_journal.gui.review.leaf import Leaf
from chime_journal.gui.review.paper import pages
from chime_journal.gui.review.room import Room
from chime_journal.gui.review.talk import SectionCard
from chime_journal.gui.support.view import SupportView
from chime_journal.gui.theme import Looks
from chime_journal.gui.trends.cards import DomainCard
from chime_journal.gui.widgets.chart import TrendChart
from chime_journal.model.chime import Domain
from chime_journal.share import document as shared
from chime_journal.share import talk
from chime_journal.share.encoding import decode, encode
from chime_journal.words import report, trends
from tests.gui.fits import clipped, nameless, overlapping
from tests.gui.review.steps import leaf, open_charts, press
from tests.hostile.looking import special
from tests.share import made

Show = Callable[..., Room]
SHORT = made.snapshot().reflections[0]
HOSTILE = Path(__file__).parents[2] / "share" / "hostile"


def test_it_goes_in_the_order_of_a_talk(room: Show) -> None:
    shown = room(made.document())
    cards = sorted(shown.findChildren(QWidget), key=lambda card: card.mapTo(shown, QPoint()).y())
    names = [c.objectName() for c in cards if c.objectName().startswith("section_")]
    assert names == [f"section_{each}" for each in (
        "note", "reflections", "story", "hard", "notes", "goals", "strengths", "plan", "ratings",
    )]  # fmt: skip
    assert shown.findChild(QLabel, "review_title").text() == "Chosen by Alex, for Priya"
    assert leaf(shown, "note").startswith("The allotment.")
    assert "Two new people came" in leaf(shown, "reflections")
    assert "**" not in leaf(shown, "reflections")
    assert "Next: look at the plot on Thursday" in leaf(shown, "goals")
    assert leaf(shown, "story").startswith("What carried me")
    assert "Tea first." in leaf(shown, "plan")
    assert shown.focusWidget() is shown.findChild(Leaf, "leaf_note")


def test_without_a_name_it_says_they(room: Show) -> None:
    shown = room(made.document(name="", for_whom=""))
    said = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert "What they want to talk about" in said
    assert "In their words" in said
    assert shown.findChild(QLabel, "review_title").text() == "Shared with you"


def test_only_what_is_there_is_spoken_of(room: Show) -> None:
    shown = room(made.only("Just one."))
    assert [c.objectName() for c in shown.findChildren(SectionCard)] == ["section_reflections"]
    assert shown.talk.ratings is None
    assert shown.findChild(QAbstractButton, "open_charts") is None
    assert not shown.findChild(QAbstractButton, "reflections_next").isVisible()


def test_a_file_with_nothing_in_it_says_so(room: Show) -> None:
    shown = room(made.document(**made.NOTHING))
    said = [label.text() for label in shown.findChildren(QLabel)]
    assert "There is nothing in this file to read." in said
    assert shown.findChild(QLabel, "not_here") is None


def test_it_tells_what_is_not_in_it_and_guesses_nothing(room: Show) -> None:
    """Which kinds of thing the file lacks; the person's own journal is not spoken of."""
    whole = made.document()
    assert room(whole).findChild(QLabel, "not_here") is None
    shown = room(replace(whole, goals=(), plan=(), charts=whole.charts[1:3]))
    line = shown.findChild(QLabel, "not_here").text()
    assert line.startswith("Not shared here: goals, a staying-well plan")
    assert line.endswith("other ratings. That can have any reason. You need not guess.")
    bare = room(made.only("Just one."))
    line = bare.findChild(QLabel, "not_here").text()
    assert line.startswith("Not shared here: a story, goals, strengths, a staying-well plan")
    assert "reflections" not in line


def test_charts_that_were_chosen_open_together_and_no_others(room: Show, qtbot: QtBot) -> None:
    whole = made.document()
    shown = room(replace(whole, charts=whole.charts[1:3]))
    ask = shown.findChild(QLabel, "ask_first").text()
    assert ask == "Ask Alex first. All that are here, or none."
    open_charts(qtbot, shown)
    cards = shown.talk.ratings.ratings.findChildren(DomainCard)
    assert [card.chart.domain for card in cards] == [Domain.HOPE, Domain.IDENTITY]
    table = shown.talk.ratings.ratings.findChildren(QTableView)[-1]
    heads = [
        table.model().headerData(at, Qt.Orientation.Horizontal)
        for at in range(table.model().columnCount())
    ]
    assert heads == ["Day", "Time", "Hope", "Who I am"]


def test_reflections_are_turned_one_by_one(room: Show, qtbot: QtBot) -> None:
    second = made.only("The second.").reflections[0]
    document = made.document()
    both = shared.Document(**{
        **{name: getattr(document, name) for name in document.__dataclass_fields__},
        "reflections": (*document.reflections, second),
    })  # fmt: skip
    shown = room(both)
    back = shown.findChild(QAbstractButton, "reflections_back")
    assert not back.isEnabled()
    following = shown.findChild(QAbstractButton, "reflections_next")
    following.setFocus()
    qtbot.keyClick(following, Qt.Key.Key_Space)
    assert "The second." in leaf(shown, "reflections")
    assert "Two new people" not in leaf(shown, "reflections")
    assert not following.isEnabled()
    assert shown.focusWidget() is back, "the keyboard keeps its place"
    press(shown, "reflections_back")
    assert "Two new people" in leaf(shown, "reflections")


def test_the_charts_are_shut_until_they_say_yes(room: Show, qtbot: QtBot) -> None:
    document = made.document()
    shown = room(document)
    assert shown.findChildren(TrendChart) == []
    assert "Usual range" not in " ".join(each.text() for each in shown.findChildren(QLabel))
    assert shown.findChild(QAbstractButton, "open_charts").text() == "They say yes: open the charts"
    open_charts(qtbot, shown)
    assert [c.domain for c in shown.findChildren(TrendChart)] == list(Domain)
    for chart in document.charts:
        read = shared.trend(chart, document.period)
        said = shown.findChild(QLabel, f"sentence_{chart.domain.value}").text()
        assert said == trends.sentence(read), "the same line as in the report"
        drawn = shown.findChild(TrendChart, f"chart_{chart.domain.value}")
        assert drawn.accessibleDescription() == report.chart_description(chart.domain, read)
        qtbot.keyClick(drawn, Qt.Key.Key_End)
        assert "of 10" in drawn.spoken_value()
    table = shown.findChild(QTableView, "ratings_table")
    assert table.model().rowCount() == len({r.day for c in document.charts for r in c.ratings})
    assert table.accessibleName() == "The ratings"
    switch = shown.findChild(QAbstractButton, "open_charts")
    assert switch.text() == switch.accessibleName() == "Close the charts"
    press(shown, "open_charts")
    assert not shown.talk.ratings.is_open
    assert switch.text() == "They say yes: open the charts"
    press(shown, "open_charts")
    assert shown.talk.ratings.is_open
    assert switch.text() == "Close the charts"


def test_nothing_speaks_of_the_readers_own_ratings(room: Show, qtbot: QtBot) -> None:
    shown = room(made.document())
    open_charts(qtbot, shown)
    said = [each.text() for each in shown.findChildren(QLabel)]
    said += [each.accessibleDescription() for each in shown.findChildren(TrendChart)]
    assert not [words for words in said if "your " in words.lower()]


PAYLOADS = (
    "<img src='{}'>", "![x]({})", "[x]: {}\n![x]", "<script>alert(1)</script>",
    "<a href='{}'>x</a>", "<style>* {color: red}</style>", "<table><tr><td>x", "</body></html>",
    "&lt;b&gt;&#x202e;", "[link](http://x.example/{})", "<http://x.example>", "#import \"{}\"",
    "$(x)", "\\u0000", "%s%n", "\x1b]8;;http://x\x07", "\u202etxt.exe", "\ufdd0\ufdd1\u2029x",
    "| a | b |\n|---|---|", "```\nx", "</textarea><svg onload=x>", "{{7*7}}", "=cmd|'/c x'!A0",
    "file://{}",
)  # fmt: skip
FIELDS = ("note", "name", "for_whom", "title", "words", "goal", "step", "why", "strength", "story",
          "hard", "beside", "brought")  # fmt: skip


def document_with(field: str, text: str) -> shared.Document:
    """Return a share with one text in one of its fields."""
    from dataclasses import replace

    whole = made.snapshot()
    (note,), (hard,), (goal, *_), (one,) = whole.notes, whole.hard, whole.goals, whole.reflections
    fields: dict[str, dict[str, object]] = {
        "note": {"note": text},
        "name": {"name": text},
        "for_whom": {"for_whom": text},
        "title": {"reflections": (replace(one, title=text),)},
        "words": {"reflections": (replace(one, body=text),)},
        "goal": {"goals": (replace(goal, words=text),)},
        "step": {"goals": (replace(goal, steps=(replace(goal.steps[0], words=text),)),)},
        "why": {"goals": (replace(goal, why=text),)},
        "brought": {"goals": (replace(goal, strengths=(text,)),)},
        "strength": {"strengths": (replace(whole.strengths[0], name=text),)},
        "story": {"strengths": (replace(whole.strengths[0], story=text),)},
        "hard": {"hard": (replace(hard, words=text),)},
        "beside": {"notes": (replace(note, note=text),)},
    }
    hope = {Domain.HOPE: whole.series[Domain.HOPE]}  # one chart takes a fifth of the time
    return decode(encode(made.document(**{"series": hope} | fields[field])))


@pytest.fixture
def red_file(tmp_path: Path) -> Path:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(0xFFFF0000)
    assert picture.save(str(tmp_path / "red.png"))
    return tmp_path / "red.png"


@pytest.mark.parametrize("field", FIELDS)
def test_nothing_in_a_text_is_more_than_words(
    dressed: QApplication, red_file: Path, field: str
) -> None:
    for payload in PAYLOADS:
        document = document_with(field, payload.replace("{}", str(red_file)))
        paper = pages(document, talk.sections(document), [], None)
        assert not special(paper), payload
        assert paper.toPlainText().count("\n") < 60


def test_the_screen_shows_payloads_in_every_field_as_words(room: Show, red_file: Path) -> None:
    text = "\n".join(PAYLOADS).replace("{}", str(red_file))
    for field in FIELDS:
        shown = room(document_with(field, text))
        assert not [
            found for each in shown.findChildren(Leaf) if (found := special(each.document()))
        ]
        labels = shown.head.findChildren(QLabel)
        assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels if each.text())
        assert shown.head.height() < 160, "the head keeps its place"
        shown.close()


def test_no_picture_is_opened_because_a_text_names_it(
    room: Show, qtbot: QtBot, red_file: Path
) -> None:
    said = f"![x]({red_file}) <img src='{red_file}'> <img src='file://{red_file}'>"
    shown = room(document_with("words", said))
    picture = shown.findChild(Leaf, "leaf_reflections").grab().toImage()
    places = product(range(0, picture.width(), 4), range(0, picture.height(), 4))
    assert all(picture.pixelColor(x, y).rgb() != 0xFFFF0000 for x, y in places)
    assert f"![x]({red_file})" in leaf(shown, "reflections").replace("\u200b", "")


@pytest.mark.parametrize("path", sorted(HOSTILE.glob("read-*.json")), ids=lambda path: path.stem)
@pytest.mark.parametrize("text", [100, 200])
def test_hostile_files_break_no_layout(room: Show, path: Path, text: int) -> None:
    shown = room(decode(path.read_bytes()), (1024, 640), text=text)
    assert clipped(shown) == []
    assert shown.talk.horizontalScrollBar().maximum() == 0
    assert shown.width() == 1024
    assert shown.head.height() < 460


SIZES = [((1024, 640), 100), ((1024, 640), 200), ((1366, 768), 100)]


@pytest.mark.parametrize(("size", "text"), SIZES, ids=str)
@pytest.mark.parametrize("looks", ["light", "dark"])
def test_nothing_is_clipped_and_nothing_overlaps(
    room: Show, qtbot: QtBot, size: tuple[int, int], text: int, looks: str
) -> None:
    shown = room(made.document(), size, looks, text)
    open_charts(qtbot, shown)
    for _ in range(4):
        qtbot.wait(1)
    assert clipped(shown) == []
    assert overlapping(shown) == []
    assert shown.talk.horizontalScrollBar().maximum() == 0
    for each in shown.findChildren(Leaf):
        assert each.viewport().height() + 1 >= each.document().size().height(), each.objectName()
    for which in (shown.show_support, shown.show_worry):
        which()
        for _ in range(4):
            qtbot.wait(1)
        assert clipped(shown) == []
        assert overlapping(shown) == []


def test_everything_one_can_reach_has_a_name(room: Show, qtbot: QtBot) -> None:
    shown = room(made.document())
    open_charts(qtbot, shown)
    assert nameless(shown) == []


@pytest.mark.parametrize(("size", "text"), SIZES, ids=str)
def test_support_hide_and_the_purpose_are_always_in_sight(
    room: Show, size: tuple[int, int], text: int
) -> None:
    shown = room(made.document(), size, text=text)
    bar = shown.talk.verticalScrollBar()
    bar.setValue(bar.maximum())
    inside = QRect(0, 0, shown.width(), shown.height())
    for place in (shown.talk.begin, shown.show_support, shown.show_worry):
        place()
        for name in ("support", "hide", "close_and_forget", "review_purpose"):
            found = shown.head.findChild(QWidget, name)
            assert found.isVisible()
            assert inside.contains(QRect(found.mapTo(shown, QPoint()), found.size())), name
    assert "not a test" in shown.head.findChild(QLabel, "review_purpose").text()


def test_support_and_worry_lead_back_to_the_same_place(room: Show, qtbot: QtBot) -> None:
    shown = room(made.document())
    worry = shown.findChild(QAbstractButton, "worry")
    worry.setFocus()
    worry.click()
    assert isinstance(shown.place, Outside)
    assert shown.place.findChild(HelpView).page.id == "worry"
    press(shown, "support")
    assert shown.place.findChild(SupportView) is not None
    qtbot.keyClick(shown.place, Qt.Key.Key_Escape)
    assert shown.place is shown.talk
    press(shown, "worry")
    press(shown.place, "back")
    assert shown.place is shown.talk
    qtbot.keyClick(shown, Qt.Key.Key_F1)
    assert shown.place.findChild(HelpView) is not None


def test_larger_text_goes_round(room: Show, qtbot: QtBot) -> None:
    shown = room(made.document())
    picked: list[Looks] = []
    shown.looks_picked.connect(picked.append)
    for _ in range(4):
        press(shown, "larger")
    assert [looks.text_size for looks in picked] == [125, 150, 200, 100]


def test_printing_warns_first_and_prints_the_charts_only_when_they_are_open(
    room: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    warned: list[str] = []

    def answer(box: QMessageBox) -> int:
        warned.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    asked: list[str] = []
    usual = printing.print_document

    def look(parent: QWidget, document: QTextDocument) -> bool:
        asked.append(document.toPlainText())
        return usual(parent, document)

    monkeypatch.setattr(printing, "print_document", look)
    shown = room(made.document())
    press(shown, "print")
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert warned == ["The printer or this computer may keep a copy."]
    assert "Not for assessing or comparing people." in asked[0]
    assert "The allotment." in asked[0]
    assert "Usual range" not in asked[0]
    open_charts(qtbot, shown)
    qtbot.keyClick(shown, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert "People: Usual range" in asked[1]
    press(shown, "open_charts")
    press(shown, "print")
    qtbot.waitUntil(lambda: len(asked) == 3)
    assert "Usual range" not in asked[2], "shut again, they are not printed"
