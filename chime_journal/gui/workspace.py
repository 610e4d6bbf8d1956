"""The window of an open journal: sidebar, pages, the quiet bar, and the keys that reach them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from chime_journal.errors import DiskFull, StoreUnreachable, VaultDamaged, VaultReadOnly
from chime_journal.gui import theme
from chime_journal.gui.page import Page
from chime_journal.gui.pages import PAGES
from chime_journal.gui.pages.help import HelpPage
from chime_journal.gui.problems import explain
from chime_journal.gui.session import Session
from chime_journal.gui.unexpected import Unexpected
from chime_journal.gui.widgets.day import begin_weeks
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.quiet_bar import QuietBar
from chime_journal.gui.widgets.sidebar import Sidebar
from chime_journal.model.change import Change, Kind
from chime_journal.model.preferences import Preferences

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

NARROW_BELOW = 1100  # pixels of window width
NO_PLACE = (DiskFull, StoreUnreachable, VaultReadOnly)


class Workspace(QWidget):
    """Everything a person sees of an open journal. It is made on unlock and thrown away on lock.

    Signals:
        lock_asked(), hide_asked(): save, close the journal, and for hide cover the window first.
        preferences_changed(Preferences): theme, text size, lock minutes may be others now.
    """

    lock_asked = Signal()
    hide_asked = Signal()
    preferences_changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workspace")
        self._session = session
        self._unexpected = Unexpected(self)
        self._pages: dict[str, Page] = {}
        self._off: frozenset[str] = frozenset()  # pages the person switched off
        self._week_start = "system"
        self._undoable: tuple[Callable[[Diary], Change], ...] = ()
        self._unstored = ""  # what was said of words that could not be stored
        self._of_page = ""  # what was said of the page on screen; it ends there
        self._trail: list[tuple[str, dict[str, int]]] = []  # pages a link led away from, and where
        self.sidebar = Sidebar(self)
        for kind in PAGES:
            if not kind.within:
                self.sidebar.add(kind.name, kind.label(), kind.icon, foot=kind.foot)
        self.sidebar.picked.connect(self._pick)
        self._stack = QStackedWidget(self)
        self.bar = QuietBar(self)
        self.bar.undo_asked.connect(self._undo)
        self._lay_out()
        Fitting(self, self._fit)
        self._add_shortcuts()
        session.changed.connect(self._heard)
        session.troubled.connect(self._trouble)
        session.aloud.said.connect(self.bar.say)
        self._ask_preferences()
        self.go(PAGES[0].name)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._banners = QVBoxLayout()
        self._banners.setContentsMargins(34, 10, 34, 0)
        column.addLayout(self._banners)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(34, 0, 34, 12)
        foot.addWidget(self.bar)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)

    def _add_shortcuts(self) -> None:
        main = [kind.name for kind in PAGES if not kind.foot and not kind.within]
        for number, name in enumerate(main[:9], start=1):
            self._key(f"Ctrl+{number}", lambda name=name: self.go(name))
        self._key("Ctrl+N", lambda: self.go("journal", "new"))
        self._key("Ctrl+F", lambda: self.go("journal", "search"))
        self._key("Ctrl+L", self.lock_asked.emit)
        self._key("Ctrl+Shift+H", self.hide_asked.emit)
        self._key("F1", self._go_to_help)
        self._key("Ctrl+Z", self._undo)
        self._key("Alt+Left", self._go_back)

    def _key(self, keys: str, action: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(action)

    def add_banner(self, banner: QWidget) -> None:
        """Put a line about the journal itself above the pages."""
        self._banners.addWidget(banner)

    @property
    def page(self) -> Page:
        """Return the page on screen."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go(self, name: str, target: object = None) -> None:
        """Show a page, and something in particular on it; a page switched off stays away."""
        if name not in self._off:
            self._trail.clear()
            self._show(name, target)

    def _pick(self, name: str) -> None:
        """Go to a place of the sidebar; from within that place, to where it begins."""
        if name == self.page.name:
            self.page.begin_again()
        self.go(name)

    def _follow_link(self, name: str, target: object) -> None:
        """Go where a page sends the person, with a way back from one thing it names."""
        before, spot = self.page, self.page.spot()
        if name in self._off or name == before.name or not _is_thing(target):
            self.go(name, target)
            return
        self._trail.append((before.name, spot))
        self._show(name, target)

    def _go_back(self) -> None:
        if self._trail:
            name, spot = self._trail.pop()
            self._show(name)
            # Behind the answers that the page waits for, so that it is as long as it was.
            page = self.page
            self._session.ask(page, lambda _: None, lambda _: page.come_back(spot))

    def _show(self, name: str, target: object = None) -> None:
        page = self._pages.get(name) or self._make(name)
        if self._stack.count() > 1 and self._stack.currentWidget() is not page:
            self._leave()
        self._stack.setCurrentWidget(page)
        self.sidebar.show_at(page.within or name)
        if not self.sidebar.isAncestorOf(self.focusWidget() or page):
            page.setFocus()
        behind = self._trail[-1][0] if self._trail else ""
        page.header.offer_back(self._pages[behind].label() if behind else "")
        if target is not None:
            page.open(target)

    def _leave(self) -> None:
        """The person goes to another page: what was only said of this one is over."""
        if self.bar.words == self._of_page:
            self.bar.hide()
        self.page.left()

    def _say(self, words: str) -> None:
        self._of_page = words
        self.bar.say(words)

    def _go_to_help(self) -> None:
        before = self.page.name
        self.go(HelpPage.name)
        if isinstance(self.page, HelpPage):
            self.page.come_from(before)

    def _make(self, name: str) -> Page:
        kind = next(kind for kind in PAGES if kind.name == name)
        page = kind(self._session, self._stack)  # with another parent first it is dressed twice
        page.went.connect(self._follow_link)
        page.said.connect(self._say)
        page.undoable.connect(self._offer_undo)
        page.header.lock_asked.connect(self.lock_asked)
        page.header.hide_asked.connect(self.hide_asked)
        page.header.back_asked.connect(self._go_back)
        self._pages[name] = page
        self._stack.addWidget(page)
        begin_weeks(page, self._week_start)
        return page

    def flush(self) -> None:
        """Hand every unsaved word to the journal."""
        for page in self._pages.values():
            page.flush()

    def _heard(self, change: Change) -> None:
        if self._unstored and self.bar.words == self._unstored:
            self.bar.hide()  # storing works again
        self._unstored = ""
        if change.binned:
            back = (partial(_restore, kind=kind, number=number) for kind, number in change.binned)
            self._offer_undo(self.tr("Moved to the bin."), *back)
        if Kind.PREFERENCE in change.kinds:
            self._ask_preferences()

    def _offer_undo(self, words: str, *actions: Callable[[Diary], Change]) -> None:
        self._undoable = actions
        self._of_page = ""
        self.bar.say(words, undo=True)

    def _undo(self) -> None:
        actions, self._undoable = self._undoable, ()
        for action in actions:
            self._session.change(self, action, self._restored)

    def _restored(self, change: Change) -> None:
        if change.taken_back:
            self._say(self.tr("It is taken out again."))
        elif not change.binned:  # of what lies in the bin now, it was said already
            self._say(self.tr("It is back."))

    def _ask_preferences(self) -> None:
        self._session.ask(self, lambda diary: diary.preferences.read(), self._follow)

    def _follow(self, preferences: Preferences) -> None:
        self._week_start = preferences.week_start
        begin_weeks(self, preferences.week_start)
        self._off = frozenset() if preferences.trends_on else frozenset({"trends"})
        self.sidebar.set_shown("trends", preferences.trends_on)
        if self.page.name in self._off:
            self.go(PAGES[0].name)
        self.preferences_changed.emit(preferences)
        self._fit()

    def _trouble(self, problem: Exception) -> None:
        if not isinstance(problem, VaultDamaged):  # a line above the pages says that, and stays
            self.explain(problem)

    def explain(self, problem: Exception) -> None:
        """Say what went wrong: quietly if it is known, in a dialog if it is not."""
        known = explain(problem)
        if known is not None:
            self.bar.say(str(known))
            self._unstored = str(known) if isinstance(problem, NO_PLACE) else ""
        else:
            self._unexpected.show(problem)

    def _fit(self) -> None:
        self.sidebar.set_narrow(self.width() < NARROW_BELOW or theme.scale() > 1.4)


def _is_thing(target: object) -> bool:
    """Tell whether a link names something that is there, such as ("reflection", 3)."""
    return isinstance(target, tuple) and target[0] != "new"


def _restore(diary: Diary, kind: Kind, number: int) -> Change:
    return diary.bin.restore(kind, number)
