"""A sub-topic as the lens over the charts; a domain looks through its sub-topics as well."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from chime_journal.diary.journal import Diary
from chime_journal.gui.pages.trends import TrendsPage
from chime_journal.model.chime import Domain, Tag
from tests.factory import draft, moment
from tests.gui.trends.steps import TODAY, choose, rate


@pytest.fixture
def tagged(make) -> TrendsPage:
    """Ten ratings; on one of their days something was written of dreams, on another of hope."""

    def write(diary: Diary) -> None:
        for ago in range(0, 50, 5):
            rate(diary, ago, 5)
        for ago, tag in ((10, Tag.DREAMS), (20, Tag.HOPE)):
            day = moment(TODAY - timedelta(days=ago))
            diary.reflections.write(draft(moment=day, tags=frozenset({tag})))

    return make(write)


@pytest.mark.parametrize(("tag", "days"), [(Tag.DREAMS, 1), (Tag.HOPE, 2), (Tag.ROLES, 0)])
def test_the_days_of_a_sub_topic_can_be_looked_at(qtbot, tagged, tag, days) -> None:
    choose(qtbot, tagged, f"lens_{tag.value}")
    overlay = tagged.board.shown.overlay
    assert (overlay.lens, len(overlay.lens_days)) == (tag, days)
    on = [action.data() for action in tagged.findChildren(QAction) if action.isChecked()]
    assert tag in on
    assert [other for other in on if isinstance(other, Tag) and other != tag] == []


def test_sub_topics_stand_in_one_menu_for_each_domain(qtbot, tagged) -> None:
    menu = tagged.findChild(QMenu, "lens_menu")
    inner = [action.menu() for action in menu.actions() if action.menu() is not None]
    assert [one.objectName() for one in inner] == [f"topics_{domain.value}" for domain in Domain]
    choose(qtbot, tagged, "lens_peer_support")
    said = tagged.findChild(QPushButton, "look_through").text()
    assert said == "Days with: People who have been there too"
