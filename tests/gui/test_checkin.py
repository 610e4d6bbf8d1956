"""Check-ins: unset until touched, a skip is not 0, kept at every pause, changed later."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from chime_journal.gui import theme
from chime_journal.gui.pages.checkin import CheckInPage
from chime_journal.gui.pages.today import TodayPage
from chime_journal.gui.widgets.day import DayField
from chime_journal.gui.widgets.rating import RatingSlider
from chime_journal.gui.widgets.spoken import Voices
from chime_journal.model.change import Kind
from chime_journal.model.checkin import NOTE_LIMIT, CheckInDraft
from chime_journal.model.chime import Domain, HardLabel
from chime_journal.model.moment import EARLIEST_DAY, Moment
from chime_journal.words.labels import question


@pytest.fixture
def page(show) -> CheckInPage:
    return show(CheckInPage)


def stored(ask) -> list[CheckInDraft]:
    return ask(lambda diary: list(diary.checkins.list(EARLIEST_DAY, date.today())))


def save(qtbot, page) -> None:
    with qtbot.waitSignal(page.form.finished):
        page.findChild(QPushButton, "save_checkin").click()


def slider(page, domain: Domain) -> RatingSlider:
    return page.findChild(RatingSlider, f"rating_{domain.value}")


def test_sliders_are_unset_until_touched(page) -> None:
    for domain in Domain:
        assert slider(page, domain).value is None
        assert page.findChild(QLabel, f"value_{domain.value}").text() == "not set"


def test_the_day_said_is_the_day_kept_after_midnight(page, monkeypatch) -> None:
    class Tomorrow(Moment):
        @classmethod
        def now(cls) -> Moment:
            return Moment(date(2031, 2, 3), time(0, 5))

    monkeypatch.setattr("chime_journal.gui.checkin.form.Moment", Tomorrow)
    page.hide()
    page.show()
    assert "3 February 2031" in page.header.subtitle.text()


def test_a_stored_day_ahead_of_today_stays_as_it_is(qtbot) -> None:
    field, ahead = DayField(), date.today() + timedelta(days=1)
    qtbot.addWidget(field)
    field.set_day(ahead)
    assert field.day() == ahead
    field.set_day(date.today())
    assert field.maximumDate() == QDate.currentDate()


def test_a_note_has_three_lines_at_every_text_size(page, dressed) -> None:
    field = page.findChild(QPlainTextEdit, "note_text_hope")
    page.findChild(QPushButton, "note_hope").click()
    lines = []
    for size in (100, 200):
        theme.apply(dressed, theme.Looks("light", size))
        QApplication.processEvents()
        lines.append(field.viewport().height() / field.fontMetrics().lineSpacing())
    theme.apply(dressed, theme.Looks("light", 100))
    assert min(lines) >= 3


def test_a_note_stops_at_its_limit_where_it_is_typed(page) -> None:
    field = page.findChild(QPlainTextEdit, "note_text_hope")
    field.setPlainText("a" * NOTE_LIMIT + "b")
    assert field.toPlainText() == page.form.rows[Domain.HOPE].rated().note == "a" * NOTE_LIMIT


def test_saving_an_untouched_form_keeps_nothing(qtbot, page, ask) -> None:
    save(qtbot, page)
    assert stored(ask) == []


def test_only_what_was_rated_is_kept_and_a_skip_is_not_zero(qtbot, page, ask) -> None:
    qtbot.keyClick(slider(page, Domain.HOPE), Qt.Key.Key_7)
    page.findChild(QPushButton, "skip_identity").click()
    assert page.findChild(QLabel, "value_identity").text() == "not today"
    save(qtbot, page)
    (kept,) = stored(ask)
    assert kept.ratings[Domain.HOPE].value == 7
    values = {domain: rated.value for domain, rated in kept.ratings.items()}
    assert values.get(Domain.IDENTITY) is None
    assert values.get(Domain.MEANING) is None
    series = ask(lambda diary: diary.checkins.series(None, date.today()))
    rated = {domain: [point.value for point in points] for domain, points in series.items()}
    assert {domain: points for domain, points in rated.items() if points} == {Domain.HOPE: [7]}


def test_zero_is_a_rating_of_its_own(qtbot, page, ask) -> None:
    qtbot.keyClick(slider(page, Domain.HOPE), Qt.Key.Key_0)
    save(qtbot, page)
    assert stored(ask)[0].ratings[Domain.HOPE].value == 0


def test_keys_set_and_clear_a_rating(qtbot, page) -> None:
    hope = slider(page, Domain.HOPE)
    qtbot.keyClicks(hope, "10")
    assert hope.value == 10
    qtbot.keyClick(hope, Qt.Key.Key_Left)
    assert hope.value == 9
    qtbot.keyClick(hope, Qt.Key.Key_Home)
    assert hope.value == 0
    qtbot.keyClick(hope, Qt.Key.Key_End)
    assert hope.value == 10
    qtbot.keyClick(hope, Qt.Key.Key_Delete)
    assert hope.value is None


def test_the_mouse_sets_whole_steps(qtbot, page) -> None:
    hope = slider(page, Domain.HOPE)
    for place, value in ((2, 0), (hope.width() // 2, 5), (hope.width() - 2, 10)):
        qtbot.mouseClick(hope, Qt.MouseButton.LeftButton, pos=QPoint(place, hope.height() // 2))
        assert hope.value == value


def test_a_pause_is_enough_to_keep_it(qtbot, page, ask) -> None:
    qtbot.keyClick(slider(page, Domain.HOPE), Qt.Key.Key_4)
    qtbot.keyClicks(page.form.hard.line, "the letter")
    qtbot.waitUntil(lambda: bool(stored(ask)))
    assert stored(ask)[0].hard == "the letter"
    save(qtbot, page)
    assert len(stored(ask)) == 1


def test_notes_and_labels_are_kept(qtbot, page, ask) -> None:
    page.findChild(QPushButton, "note_hope").click()
    note = page.findChild(QPlainTextEdit, "note_text_hope")
    assert note.isVisible()
    note.insertPlainText("Sam rang")
    page.form.hard._chips[HardLabel.MONEY].click()
    save(qtbot, page)
    (kept,) = stored(ask)
    assert kept.ratings[Domain.HOPE].note == "Sam rang"
    assert kept.ratings[Domain.HOPE].value is None
    assert kept.labels == {HardLabel.MONEY}


def test_not_today_bins_what_was_begun(qtbot, page, ask, opened) -> None:
    qtbot.keyClick(slider(page, Domain.HOPE), Qt.Key.Key_4)
    page.flush()
    with qtbot.waitSignal(opened.changed, check_params_cb=lambda change: bool(change.binned)):
        page.findChild(QPushButton, "not_today").click()
    assert stored(ask) == []
    assert [thing.kind for thing in ask(lambda diary: diary.bin.listing())] == [Kind.CHECKIN]
    assert slider(page, Domain.HOPE).value is None


def test_another_day_can_be_rated(qtbot, page, ask) -> None:
    page.findChild(QPushButton, "another_day").click()
    page._day.set_day(date(2024, 2, 29))
    qtbot.keyClick(slider(page, Domain.HOPE), Qt.Key.Key_4)
    save(qtbot, page)
    assert stored(ask)[0].moment.day == date(2024, 2, 29)


def test_an_earlier_one_is_opened_and_changed(qtbot, page, ask, opened) -> None:
    qtbot.keyClick(slider(page, Domain.HOPE), Qt.Key.Key_4)
    save(qtbot, page)
    page.findChild(QPushButton, "earlier").click()
    qtbot.waitUntil(lambda: page._history._list.count() == 1)
    page.findChild(QPushButton, "open_checkin").click()
    qtbot.waitUntil(lambda: slider(page, Domain.HOPE).value == 4)
    qtbot.keyClick(slider(page, Domain.HOPE), Qt.Key.Key_6)
    save(qtbot, page)
    (kept,) = stored(ask)
    assert kept.ratings[Domain.HOPE].value == 6


def test_earlier_ratings_stay_hidden_while_rating(qtbot, page, ask) -> None:
    qtbot.keyClick(slider(page, Domain.HOPE), Qt.Key.Key_4)
    save(qtbot, page)
    assert slider(page, Domain.HOPE).value is None
    assert page.findChild(QLabel, "value_hope").text() == "not set"


@pytest.mark.parametrize("kind", [CheckInPage, TodayPage])
def test_both_forms_show_each_question_and_both_end_words(show, kind) -> None:
    page = show(kind)
    words = {label.text() for label in page.findChildren(QLabel)}
    for domain in Domain:
        asked = question(domain)
        assert {asked.words, asked.low, asked.high} <= words


def test_a_screen_reader_hears_not_set_and_the_value(qtbot, page, dressed) -> None:
    voices = Voices(dressed)
    hope = slider(page, Domain.HOPE)
    voice = QAccessible.queryAccessibleInterface(hope)
    assert voice.role() == QAccessible.Role.Slider
    assert voice.text(QAccessible.Text.Value) == "not set"
    assert "hopeful" in voice.text(QAccessible.Text.Name)
    qtbot.keyClick(hope, Qt.Key.Key_6)
    assert voice.text(QAccessible.Text.Value) == "6 of 10"
    assert voices is not None


def test_moments_keep_their_own_day(qtbot, page, ask) -> None:
    page.form.show_draft(CheckInDraft(moment=Moment(date(1660, 1, 1), time(7, 5), 0)))
    qtbot.keyClick(slider(page, Domain.HOPE), Qt.Key.Key_4)
    page.form.set_moment(page.form.moment)
    save(qtbot, page)
    assert stored(ask)[0].moment == Moment(date(1660, 1, 1), time(7, 5), 0)
