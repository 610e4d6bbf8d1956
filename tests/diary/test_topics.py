"""The 21 sub-topics as marks: kept, found by themselves and by their domain, shared, and binned."""

from __future__ import annotations

from chime_journal.diary.journal import Diary
from chime_journal.model.change import Kind
from chime_journal.model.chime import DOMAIN_TAGS, TOPIC_TAGS, SubTopic, Tag, whose
from chime_journal.model.reflection import Filter
from chime_journal.words.labels import label_in_domain
from tests.factory import DAY, draft, new_id

TOPICS = frozenset(Tag(topic.value) for topic in SubTopic)


def found(diary: Diary, *tags: Tag) -> set[int]:
    page = diary.reflections.list(Filter(tags=frozenset(tags)))
    return {preview.id for preview in page.previews}


def test_every_sub_topic_can_be_a_mark_and_belongs_to_its_domain() -> None:
    for domain, tags in TOPIC_TAGS.items():
        assert [SubTopic(tag.value).domain for tag in tags] == [domain] * len(tags)
        assert {whose(tag.value) for tag in tags} == {domain.value}
    assert {tag for tags in TOPIC_TAGS.values() for tag in tags} | {Tag.SPIRITUALITY} == TOPICS
    assert [whose(tag.value) for tag in DOMAIN_TAGS] == [tag.value for tag in DOMAIN_TAGS]


def test_a_sub_topic_is_said_with_its_domain_and_other_tags_as_they_are() -> None:
    assert label_in_domain(Tag.DREAMS) == "Dreams and wishes (Hope)"
    assert label_in_domain(Tag.SPIRITUALITY) == "Spirituality"
    assert label_in_domain(Tag.HOPE) == "Hope"


def test_a_reflection_keeps_all_21_and_loses_those_taken_off(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft(tags=TOPICS)))
    assert diary.reflections.read(id_).tags == TOPICS
    diary.reflections.write(draft(id=id_, tags=frozenset({Tag.ROLES})))
    assert diary.reflections.read(id_).tags == {Tag.ROLES}


def test_looking_for_a_domain_finds_its_sub_topics_and_for_a_sub_topic_itself(
    diary: Diary,
) -> None:
    dreams = new_id(diary.reflections.write(draft(tags=frozenset({Tag.DREAMS}))))
    hope = new_id(diary.reflections.write(draft(tags=frozenset({Tag.HOPE}))))
    roles = new_id(diary.reflections.write(draft(tags=frozenset({Tag.ROLES}))))
    assert found(diary, Tag.DREAMS) == {dreams}
    assert found(diary, Tag.HOPE) == {dreams, hope}
    assert found(diary, Tag.HOPE, Tag.ROLES) == {dreams, hope, roles}
    assert found(diary, Tag.HARD) == set()
    assert diary.reflections.marked_days(DAY, DAY, Filter(tags=frozenset({Tag.MEANING}))) == {DAY}


def test_they_come_back_from_the_bin(diary: Diary) -> None:
    id_ = new_id(diary.reflections.write(draft(tags=frozenset({Tag.DREAMS}))))
    diary.bin.put(Kind.REFLECTION, id_)
    assert found(diary, Tag.DREAMS) == set()
    diary.bin.restore(Kind.REFLECTION, id_)
    assert diary.reflections.read(id_).tags == {Tag.DREAMS}
