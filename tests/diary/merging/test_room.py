"""Merging as a person does it: another copy is opened, looked at, and taken in once."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from chime_journal.diary.journal import Diary
from chime_journal.errors import Cancelled, NotACopy, VaultInUse, WrongPassphrase
from chime_journal.model.change import Kind
from chime_journal.model.chime import Domain
from chime_journal.model.plan import PlanHeading
from chime_journal.store.vault import Vault
from tests.diary.merging.copies import content
from tests.factory import WORDS, checkin, draft, find, goal, new_id, new_vault, part


@pytest.fixture
def stick(diary: Diary) -> Iterator[Diary]:
    """A copy of the journal, which has one of each already."""
    diary.reflections.write(draft("First."))
    diary.reflections.leave(1)
    diary.checkins.write(checkin())
    diary.goals.write(goal())
    diary.story.write(part("A canal."))
    diary.story.leave(1)
    diary.checkpoint()
    folder = diary.folder.with_name("stick")
    shutil.copytree(diary.folder, folder)
    copy = Diary(Vault.open(folder, WORDS))
    yield copy
    copy.close()


def test_looking_changes_nothing_and_stopping_neither(diary: Diary, stick: Diary) -> None:
    stick.reflections.write(draft("A bus."))
    before = content(diary)
    stick.close()
    copy = diary.merging.open(stick.folder, WORDS)
    assert diary.merging.look(copy).came == Counter(reflections=1)
    with pytest.raises(VaultInUse):
        Vault.open(stick.folder, WORDS)

    def stop(part: float) -> None:
        if part > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        diary.merging.merge(copy, stop)
    assert content(diary) == before
    assert diary.merging.merge(copy)[1].came == Counter(reflections=1)
    assert len(find(diary, "bus")) == 1, "it can be searched for"
    assert diary.merging.look(copy).is_nothing
    copy.close()
    Vault.open(stick.folder, WORDS).close()


def merged(diary: Diary, stick: Diary) -> Diary:
    stick.close()
    copy = diary.merging.open(stick.folder, WORDS)
    diary.merging.merge(copy)
    copy.close()
    return diary


def test_a_change_on_one_side_is_taken_without_asking(diary: Diary, stick: Diary) -> None:
    stick.reflections.write(draft("Second.", id=1))
    stick.bin.put(Kind.STORY, 1)
    stick.bin.put(Kind.GOAL, 1)
    diary.goals.write(goal("Swim in the sea", id=1))
    now = merged(diary, stick)
    assert now.reflections.read(1).body == "Second."
    assert [(each.body, each.apart) for each in now.reflections.versions(1)] == [("First.", False)]
    assert not now.story.list(), "deleted there, and unchanged here"
    assert [each.words for each in now.goals.list()] == ["Swim in the sea"], (
        "changed here: it stays"
    )
    assert "Swim again" in [each.words for each in now.bin.listing()], "nothing is lost"


def test_of_a_checkin_changed_twice_the_other_lies_in_the_bin(diary: Diary, stick: Diary) -> None:
    stick.checkins.write(checkin({Domain.HOPE: 2}, id=1, hard="rain"))
    diary.checkins.write(checkin({Domain.HOPE: 7}, id=1))
    now = merged(diary, stick)
    assert now.checkins.read(1).ratings[Domain.HOPE].value == 7
    (kept,) = [each for each in now.bin.listing() if each.kind is Kind.CHECKIN]
    now.bin.restore(Kind.CHECKIN, kept.id)
    assert now.checkins.read(kept.id).ratings[Domain.HOPE].value == 2


def test_what_was_deleted_for_good_there_goes_to_the_bin_here(diary: Diary, stick: Diary) -> None:
    stick.bin.put(Kind.REFLECTION, 1)
    stick.bin.empty()
    now = merged(diary, stick)
    assert [each.kind for each in now.bin.listing()] == [Kind.REFLECTION]
    now.bin.restore(Kind.REFLECTION, 1)
    again = now.merging.open(stick.folder, WORDS)
    assert now.merging.look(again).is_nothing, "it was followed once; what came back stays"
    again.close()


def test_every_line_of_both_plans_stays(diary: Diary, stick: Diary) -> None:
    stick.plan.write(PlanHeading.WELL, "whistle\nwalk")
    diary.plan.write(PlanHeading.WELL, "whistle\nswim")
    assert merged(diary, stick).plan.read()[PlanHeading.WELL] == "whistle\nswim\nwalk"


def test_a_text_of_the_other_copy_outlives_the_thinning(diary: Diary, stick: Diary) -> None:
    stick.story.write(part("A lock.", id=1))
    diary.story.write(part("A weir.", id=1))
    now = merged(diary, stick)
    with now._vault.writing() as session:
        db = session.connection()
        db.exec_driver_sql("UPDATE story_version SET kept_at = '2020-01-01 08:00:00'")
    now.bin.tidy(draft().moment.day)
    assert [(each.body, each.apart) for each in now.story.versions(1) if each.apart] == [
        ("A lock.", True)
    ]


def test_only_another_copy_of_this_journal_is_taken(diary: Diary, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other, _ = new_vault(tmp_path / "other")
    other.close()
    for folder, reason in ((other.folder, "other"), (diary.folder, "same")):
        with pytest.raises(NotACopy) as refused:
            diary.merging.open(folder, WORDS)
        assert refused.value.reason == reason
    shutil.copytree(diary.folder, tmp_path / "stick")
    with pytest.raises(WrongPassphrase):
        diary.merging.open(tmp_path / "stick", "other words altogether")
    assert new_id(diary.reflections.write(draft())), "and writing goes on"
