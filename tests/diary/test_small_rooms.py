"""People, preferences, receipts and own spellings."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

import pytest
from sqlalchemy import text

from chime_journal.diary.journal import Diary
from chime_journal.errors import Gone, InvalidEntry
from chime_journal.model.change import Kind
from chime_journal.model.preferences import Preferences
from chime_journal.model.support import PersonDraft
from tests.factory import DAY, moment, new_id


def test_people_stay_in_the_order_they_were_added(diary: Diary) -> None:
    jo = new_id(diary.people.write(PersonDraft(name="Jo", about="Sister", reach="020 7946 0000")))
    diary.people.write(PersonDraft(name="Al"))
    diary.people.write(PersonDraft(id=jo, name="Joanne"))
    assert [(p.name, p.about) for p in diary.people.list()] == [("Joanne", ""), ("Al", "")]
    with pytest.raises(InvalidEntry):
        diary.people.write(PersonDraft(name="  "))
    with pytest.raises(Gone):
        diary.people.write(PersonDraft(name="Nobody", id=9))


def test_preferences_begin_with_defaults_and_change_one_by_one(diary: Diary) -> None:
    assert diary.preferences.read() == Preferences()
    change = diary.preferences.change(theme="dark", text_size=150)
    assert change.kinds == {Kind.PREFERENCE}
    diary.preferences.change(text_size=80, trends_on=False, name="Sam\0")
    assert diary.preferences.read() == Preferences(
        theme="dark", text_size=80, trends_on=False, name="Sam"
    )
    diary.preferences.change()
    diary.preferences.change(**asdict(Preferences()))
    assert diary.preferences.read() == Preferences()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("theme", "pink"),
        ("text_size", 79),
        ("text_size", 201),
        ("text_size", 100.0),
        ("lock_minutes", 0),
        ("lock_minutes", True),
        ("trends_on", 1),
        ("week_start", "friday"),
        ("spelling", "fr"),
        ("language", "../en"),
        ("country", "GB"),
        ("name", "n" * 101),
        ("name", None),
        ("words_for_me", "w" * 2001),
        ("recovery_means", "w" * 5001),
        ("unknown", "x"),
    ],
)
def test_a_preference_that_cannot_be_is_refused_by_name(
    diary: Diary, field: str, value: object
) -> None:
    with pytest.raises(InvalidEntry) as refused:
        diary.preferences.change(**{"memories_on": False, field: value})
    assert refused.value.field == field
    assert diary.preferences.read() == Preferences()


def test_preferences_of_another_version_do_no_harm(diary: Diary) -> None:
    diary.preferences.change(theme="light")
    with diary._vault.writing() as session:
        session.connection().execute(
            text(
                "INSERT INTO preference VALUES ('future', '[1]'), ('text_size', '\"huge\"'), "
                "('share_note', '\"cut sh')"
            )
        )
    assert diary.preferences.read() == Preferences(theme="light")


def test_no_line_is_kept_for_who_wants_none_and_the_old_ones_stay(diary: Diary) -> None:
    diary.receipts.add("id-1", "pdf", DAY, DAY)
    diary.preferences.change(keep_receipts=False)
    assert not diary.receipts.add("id-2", "sealed", DAY, DAY).kinds
    assert len(diary.receipts.list()) == 1
    diary.preferences.change(keep_receipts=True)
    diary.receipts.add("id-3", "here", DAY, DAY)
    assert [line.form for line in diary.receipts.list()] == ["here", "pdf"]


def test_receipts_newest_first_and_through_the_bin(diary: Diary) -> None:
    first, last = date(2024, 5, 1), date(2024, 5, 31)
    old = new_id(diary.receipts.add("id-1", "pdf", first, last, now=moment(DAY)))
    diary.receipts.add(
        "id-2", "sealed", first, last, for_whom="Jo", parts=["charts", "reflections"]
    )
    newest, oldest = diary.receipts.list()
    assert (newest.form, newest.for_whom, newest.parts) == (
        "sealed",
        "Jo",
        ("charts", "reflections"),
    )
    assert (oldest.id, oldest.first_day, oldest.last_day) == (old, first, last)
    assert oldest.saved_at == moment(DAY).instant()
    change = diary.bin.put(Kind.RECEIPT, old)
    assert [line.id for line in diary.receipts.list()] == [newest.id]
    diary.bin.restore(*change.binned[0])
    assert diary.receipts.list() == [newest, oldest]
    with pytest.raises(InvalidEntry):
        diary.receipts.add("id-3", "fax", first, last)


def test_own_words_are_learnt_and_forgotten(diary: Diary) -> None:
    for word in ("Grüezi", "Grüezi", "yoof"):
        diary.spelling.add(word)
    assert diary.spelling.words() == {"Grüezi", "yoof"}
    diary.spelling.remove("yoof")
    diary.spelling.remove("never learnt")
    assert diary.spelling.words() == {"Grüezi"}
    with pytest.raises(InvalidEntry):
        diary.spelling.add(" ")
