"""Every page, at every size and theme: nothing clipped, nothing overlapping, nothing nameless."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chime_journal.gui import theme
from chime_journal.gui.pages import PAGES
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.event import EventDraft
from chime_journal.model.moment import Moment
from chime_journal.model.plan import PlanHeading
from chime_journal.model.support import PersonDraft
from tests.factory import checkin, draft, goal, new_diary, part, step, strength

SIZES = ((1024, 640), (1366, 768))
TEXT = (100, 200)
ACCENTS = str.maketrans("aeiou", "äéïöü")
NAMES = tuple(kind.name for kind in PAGES)


Show = Callable[..., Workspace]


class Longer(QTranslator):
    """A pseudo-translation: each text a third longer and accented, as German often is."""

    def translate(self, context: str, source: str, aside: str | None = None, n: int = -1) -> str:
        if n >= 0:
            source = source.replace("%n", str(n))
        pieces = re.split(r"(\{\w+\})", source)  # what is put in later stays as it is
        accented = "".join(
            piece if piece.startswith("{") else piece.translate(ACCENTS) for piece in pieces
        )
        words = [word for word in accented.split() if "{" not in word]
        extra = " ".join(words[: max(1, len(words) // 3)])
        return f"{accented} {extra}" if len(words) > 1 else accented + extra[: len(extra) // 3]

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it
        return False


def fill(diary) -> None:
    """A little of everything."""
    patience = diary.strengths.write(strength("patience", story="Sat with Dad for hours.")).id
    aim = diary.goals.write(
        goal(
            why="Because I used to.",
            tags=frozenset({Tag.IDENTITY}),
            strengths=frozenset({patience}),
        )
    ).id
    diary.goals.write_step(step(aim, strength_id=patience, details="Thursday, with Priya"))
    moved = EventDraft(
        day=date.today() - timedelta(days=30), words="Moved to the flat by the canal"
    )
    diary.events.write(moved)
    diary.story.write(part("Above the chip shop.", title="Where I come from", may_share=True))
    diary.story.write(part("Two years that went by in one long evening. " * 20))
    for name in ("Priya", "Joan at the drop-in on the corner of the long street"):
        diary.people.write(PersonDraft(name=name, reach="07700 900 123"))
    for heading in PlanHeading:
        diary.plan.write(heading, "Kettle where I can reach it. Then one call. " * 6)
    diary.plan.choose_copy({PlanHeading.THEN: "What I do then"})
    diary.preferences.change(
        words_for_me="It passed by the evening. " * 8, recovery_means="Mornings are mine. " * 20
    )
    for days in range(40):
        day = date.today() - timedelta(days=3 * days)
        moment = Moment(day, time(18, 40))
        diary.checkins.write(checkin({Domain.HOPE: days % 11, Domain.MEANING: 5}, moment=moment))
        if days % 3 == 1:
            written = draft("Cooked at the drop-in.", title="Drop-in", moment=moment,
                            tags=frozenset({Tag.CONNECTEDNESS, Tag.HARD}), good_memory=True,
                            strengths=frozenset({patience}), goals=frozenset({aim}))  # fmt: skip
            diary.reflections.write(written)


@pytest.fixture(scope="module")
def filled(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    theme.load_fonts()
    diary = new_diary(tmp_path_factory.mktemp("filled"))
    fill(diary)
    session = Session(diary)
    yield session
    session.close()
    while session.busy:
        qapp.processEvents()


@pytest.fixture
def workspace(
    qtbot: QtBot, filled: Session, qapp: QApplication
) -> Iterator[Callable[..., Workspace]]:
    made: list[Workspace] = []

    def show(name: str, size: tuple[int, int], text: int, looks: str = "light") -> Workspace:
        theme.apply(qapp, theme.Looks(looks, text))
        whole = Workspace(filled)
        made.append(whole)
        qtbot.addWidget(whole)
        whole.resize(*size)
        whole.show()
        whole.go(name)
        qtbot.waitUntil(lambda: not filled.busy, timeout=20_000)
        for _ in range(4):  # a layout that turns asks for another one
            qapp.processEvents()
        return whole

    yield show
    theme.apply(qapp, theme.Looks("light", 100))


def visible(parent: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [child for child in parent.findChildren(kind) if child.isVisible()]


def inside_scrolling(widget: QWidget) -> bool:
    """Whether it lies in something that scrolls by itself, such as a list or a field."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea) and parent.objectName().endswith("_scroll"):
            return False
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def clipped(whole: Workspace) -> list[str]:
    """Labels and buttons that get less room than their words need."""
    found = []
    for label in visible(whole, QLabel):
        if inside_scrolling(label) or not label.text():
            continue
        needed = (
            label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        )
        wide = not label.wordWrap() and label.width() + 1 < label.sizeHint().width()
        if label.height() + 1 < needed or wide:
            found.append(f"label {label.text()!r} {label.size().toTuple()} needs {needed}")
    for button in visible(whole, QAbstractButton):
        if inside_scrolling(button) or not button.text():
            continue
        if button.width() + 1 < button.minimumSizeHint().width():
            found.append(f"button {button.text()!r} {button.width()}")
        if button.height() + 1 < button.minimumSizeHint().height():
            found.append(f"button {button.text()!r} is {button.height()} high")
    return found


def sticking_out(whole: Workspace) -> list[str]:
    """Words and buttons that reach beyond the right edge of their page."""
    page = whole.page
    edge = page.mapTo(whole, QPoint(page.width(), 0)).x()
    found = []
    for widget in [
        *visible(page, QLabel),
        *visible(page, QAbstractButton),
        *visible(page, QLineEdit),
    ]:
        right = widget.mapTo(whole, QPoint(widget.width(), 0)).x()
        if right > edge + 1 and not inside_scrolling(widget):
            found.append(f"{type(widget).__name__} {widget.objectName()} ends at {right} of {edge}")
    return found


def overlapping(whole: Workspace) -> list[str]:
    """Pairs of words or buttons of one parent that lie upon each other."""
    found = []
    parents = {widget.parentWidget() for widget in visible(whole, QWidget)} - {None}
    for parent in parents:
        if parent is None or inside_scrolling(parent) or isinstance(parent, QAbstractScrollArea):
            continue
        flags = Qt.FindChildOption.FindDirectChildrenOnly
        children = [
            child
            for kind in (QLabel, QAbstractButton, QLineEdit)
            for child in parent.findChildren(kind, options=flags)
            if child.isVisible()
        ]
        if isinstance(parent, QLineEdit):
            continue
        boxes = [(child, QRect(child.geometry()).adjusted(2, 2, -2, -2)) for child in children]
        for number, (one, box) in enumerate(boxes):
            for other, its_box in boxes[number + 1 :]:
                if box.intersects(its_box):
                    found.append(f"{one.objectName() or one.text()} over {other.objectName()}")
    return found


def nameless(whole: Workspace) -> list[str]:
    """Things one can reach with the keyboard that say nothing to a screen reader."""
    found = []
    for widget in visible(whole, QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
            continue
        name = widget.accessibleName() or getattr(widget, "text", str)()
        if not name:
            found.append(f"{type(widget).__name__} {widget.objectName()!r}")
        if not widget.objectName() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{type(widget).__name__} {name!r} has no object name")
    return found


@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_clipped_and_nothing_overlaps(workspace, name, size, text) -> None:
    whole = workspace(name, size, text)
    assert clipped(whole) == []
    assert sticking_out(whole) == []
    assert overlapping(whole) == []


@pytest.mark.parametrize("text", TEXT)
@pytest.mark.parametrize("name", NAMES)
def test_longer_words_fit_too(qapp, workspace, name, text) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        whole = workspace(name, SIZES[0], text)
        assert clipped(whole) == []
        assert sticking_out(whole) == []
        assert overlapping(whole) == []
    finally:
        qapp.removeTranslator(longer)


@pytest.mark.parametrize("name", NAMES)
def test_everything_one_can_reach_has_a_name(workspace, name) -> None:
    assert nameless(workspace(name, SIZES[1], 100)) == []


@pytest.mark.parametrize("name", NAMES)
def test_support_hide_and_lock_are_always_in_sight(workspace, name) -> None:
    whole = workspace(name, SIZES[0], 200)
    window = QRect(0, 0, whole.width(), whole.height())
    wanted = [whole.sidebar.findChild(QAbstractButton, "go_support")]
    wanted += [whole.page.header.findChild(QAbstractButton, which) for which in ("hide", "lock")]
    for widget in wanted:
        box = QRect(widget.mapTo(whole, QPoint(0, 0)), widget.size())
        assert window.contains(box), widget.objectName()


def test_every_page_opens_from_the_keyboard(qtbot: QtBot, workspace) -> None:
    whole = workspace("today", SIZES[1], 100)
    whole.activateWindow()
    main = [kind.name for kind in PAGES if not kind.foot and not kind.within]
    for number, name in enumerate(main[:9], start=1):
        qtbot.keyClick(whole, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert whole.page.name == name
    qtbot.keyClick(whole, Qt.Key.Key_F1)
    assert whole.page.name == "help"
