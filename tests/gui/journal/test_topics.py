"""Sub-topics in the Journal: behind More marks, shown with their domain, and to be found by."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.chip import Chip
from chime_journal.model.chime import DOMAIN_TAGS, TOPIC_TAGS, Domain, Tag
from tests.factory import draft
from tests.gui.journal.steps import all_previews, quiet, write


def opened_menu(page, button: str, name: str) -> QMenu:
    page.findChild(QPushButton, button).click()
    return page.findChild(QMenu, name)


def close(qtbot, menu: QMenu) -> None:
    gone = []
    menu.destroyed.connect(lambda: gone.append(True))
    menu.close()
    qtbot.waitUntil(lambda: bool(gone))


def shown_chips(page) -> list[str]:
    chips = page.editor.marks.findChildren(Chip)
    return [c.objectName().removeprefix("chip_") for c in chips if not c.isHidden()]


def test_the_row_stays_calm_and_the_topics_stand_in_one_menu_for_each_domain(qtbot, page) -> None:
    assert shown_chips(page) == [*DOMAIN_TAGS, Tag.HARD]
    menu = opened_menu(page, "more_marks", "marks_menu")
    inner = [action.menu() for action in menu.actions() if action.menu() is not None]
    assert [one.objectName() for one in inner] == [f"topics_{domain.value}" for domain in Domain]
    assert inner[1].title() == "Topics: Hope"
    for one, tags in zip(inner, TOPIC_TAGS.values(), strict=True):
        assert [action.objectName() for action in one.actions()] == [f"offer_{t}" for t in tags]
    close(qtbot, menu)


def test_a_topic_is_kept_with_the_words_and_shown_in_its_domains_dress(
    qtbot, page, ask, opened
) -> None:
    write(qtbot, page, "A plan for the allotment.")
    menu = opened_menu(page, "more_marks", "marks_menu")
    menu.findChild(QAction, "offer_dreams").trigger()
    close(qtbot, menu)
    assert shown_chips(page) == [*DOMAIN_TAGS, Tag.HARD, Tag.DREAMS]
    page.flush()
    qtbot.waitUntil(lambda: {p.tags for p in ask(all_previews)} == {frozenset({Tag.DREAMS})})
    chip = page.editor.marks.findChild(Chip, "chip_dreams")
    assert chip.text() == "Dreams and wishes"
    assert chip.accessibleName() == "Dreams and wishes (Hope)"
    assert "Dreams and wishes (Hope)" in chip.toolTip()
    assert icons.tag_icon("dreams") == icons.tag_icon("hope")
    assert theme.tokens().mark("dreams") == theme.tokens().mark("hope")
    chip.click()
    page.flush()
    qtbot.waitUntil(lambda: {p.tags for p in ask(all_previews)} == {frozenset()})
    assert shown_chips(page) == [*DOMAIN_TAGS, Tag.HARD]


def test_the_list_says_a_topic_with_its_domain_and_finds_by_it(qtbot, page, ask, opened) -> None:
    ask(lambda diary: diary.reflections.write(draft("The sea.", tags=frozenset({Tag.DREAMS}))))
    ask(lambda diary: diary.reflections.write(draft("A bus.", tags=frozenset({Tag.HOME}))))
    page.refresh()
    quiet(qtbot, opened)
    rows = page.list.rows
    assert any("Dreams and wishes (Hope)" in rows.index(at).data() for at in range(2))
    for tag in (Tag.DREAMS, Tag.HOPE):  # by the topic, and then by its domain
        menu = opened_menu(page, "any_part", "parts_menu")
        menu.findChild(QAction, f"find_{tag.value}").trigger()
        close(qtbot, menu)
        qtbot.waitUntil(lambda: rows.rowCount() == 1)
        assert "The sea." in rows.index(0).data()
        menu = opened_menu(page, "any_part", "parts_menu")
        menu.actions()[-1].trigger()  # any part
        close(qtbot, menu)
        qtbot.waitUntil(lambda: rows.rowCount() == 2)


def test_many_names_on_the_button_are_cut_to_the_room_there_is_and_said_whole(qtbot, page) -> None:
    for tag in (Tag.PEER_SUPPORT, Tag.DREAMS, Tag.ROLES):
        menu = opened_menu(page, "any_part", "parts_menu")
        menu.findChild(QAction, f"find_{tag.value}").trigger()
        close(qtbot, menu)
    part = page.findChild(QPushButton, "any_part")
    whole = "People who have been there too, Dreams and wishes, My part in other lives"
    assert part.text().endswith("…")
    assert part.accessibleName() == whole
    assert whole in part.toolTip()
    qtbot.waitUntil(lambda: part.geometry().right() <= page.finder.width())
