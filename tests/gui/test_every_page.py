"""Every page, at every size and theme: nothing clipped, nothing overlapping, nothing nameless."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from chime_journal.gui import language, theme
from chime_journal.gui.pages import PAGES
from chime_journal.gui.session import Session
from chime_journal.gui.workspace import Workspace
from chime_journal.model.chime import Domain, Tag
from chime_journal.model.event import EventDraft
from chime_journal.model.moment import Moment
from chime_journal.model.plan import PlanHeading
from chime_journal.model.support import PersonDraft
from tests.factory import checkin, draft, goal, new_diary, part, step, strength
from tests.gui.fits import SIZES, TEXT, clipped, nameless, overlapping, sticking_out, too_wide

NAMES = tuple(kind.name for kind in PAGES)
LONGEST = 20  # seconds


Show = Callable[..., Workspace]


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
    settled(qapp, session)


def settled(app: QApplication, session: Session) -> None:
    """Wait until the session answered everything. Raises TimeoutError."""
    begun = monotonic()
    while session.busy:
        app.processEvents()
        if monotonic() - begun > LONGEST:
            raise TimeoutError


class Window:
    """One window goes from page to page, and is made anew only for another size or language."""

    def __init__(self, app: QApplication, session: Session) -> None:
        self._app, self._session = app, session
        self._whole: Workspace | None = None
        self._like: tuple[object, ...] = ()

    def show(
        self, name: str, size: tuple[int, int], text: int, spoken: str = language.ENGLISH
    ) -> Workspace:
        if self._whole is None or self._like != (size, text, spoken):
            self.close()
            language.speak(self._app, spoken)
            theme.apply(self._app, theme.Looks("light", text))
            self._whole, self._like = Workspace(self._session), (size, text, spoken)
            self._whole.resize(*size)
        self._whole.show()
        self._whole.go(name)
        self.rest()
        return self._whole

    def rest(self) -> None:
        settled(self._app, self._session)
        for _ in range(4):  # a layout that turns asks for another one
            self._app.processEvents()

    def hide(self) -> None:
        if self._whole is not None:
            self._whole.hide()

    def close(self) -> None:
        if self._whole is not None:
            self._whole.close()
            self._whole.deleteLater()
            self._whole = None
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def window(qapp: QApplication, filled: Session) -> Iterator[Window]:
    made = Window(qapp, filled)
    yield made
    made.close()
    language.speak(qapp, language.ENGLISH)
    theme.apply(qapp, theme.Looks("light", 100))


@pytest.fixture
def workspace(window: Window) -> Iterator[Show]:
    yield window.show
    window.hide()


# The name of the page turns fastest, so that one window shows all of them.
every_page = pytest.mark.parametrize("name", NAMES)
every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
every_text = pytest.mark.parametrize("text", TEXT)


@every_page
@every_size
@every_text
def test_nothing_is_clipped_and_nothing_overlaps(workspace, name, size, text) -> None:
    holds_its_words(workspace(name, size, text), size)


@every_page
@every_text
def test_german_fits_too(workspace, name, text) -> None:
    holds_its_words(workspace(name, SIZES[0], text, "de"), SIZES[0])


def holds_its_words(whole: Workspace, size: tuple[int, int]) -> None:
    assert whole.size() == QSize(*size)
    assert clipped(whole) == []
    assert sticking_out(whole) == []
    assert too_wide(whole) == []
    assert overlapping(whole) == []


@every_page
def test_everything_one_can_reach_has_a_name(workspace, name) -> None:
    assert nameless(workspace(name, SIZES[1], 100)) == []


@every_page
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
