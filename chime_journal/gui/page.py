"""What every page is: a title, room for its one primary action, and a body that stays fresh."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.fitting import Fitting
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.scrolled import ScrolledBack, scrolling
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind


class Header(QWidget):
    """Title and subtitle on the left; the page's actions, Hide and Lock on the right.

    Signals:
        hide_asked(), lock_asked(): the person pressed Hide or Lock.
        back_asked(): back to where the link was that led here.
    """

    hide_asked = Signal()
    lock_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = text("", "title", self)
        self.title.setObjectName("page_title")
        self.subtitle = text("", "body", self, tone="muted")
        self.subtitle.setObjectName("page_subtitle")
        self._back = button(self.tr("Back"), "arrow-left", name="go_back", look="link")
        self._back.setToolTip(self.tr("Alt+Left"))
        self._back.clicked.connect(self.back_asked)
        self._back.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._actions = Flow(spacing=10, at_end=True)
        self._hide = button(self.tr("Hide"), "eye-off", name="hide")
        self._hide.setToolTip(self.tr("Cover this window and lock (Ctrl+Shift+H)"))
        self._lock = button(self.tr("Lock"), "lock", name="lock")
        self._lock.setToolTip(self.tr("Save and lock (Ctrl+L)"))
        self._hide.clicked.connect(self.hide_asked)
        self._lock.clicked.connect(self.lock_asked)
        self._actions.addWidget(self._hide)
        self._actions.addWidget(self._lock)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._actions)
        self._row.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)
        Fitting(self, self._fit)

    def add_action(self, widget: QWidget) -> None:
        """Put a page's own button to the left of Hide and Lock, for Tab as well."""
        self._actions.insertWidget(self._actions.count() - 2, widget)
        self.setTabOrder(widget, self._hide)
        self.setTabOrder(self._hide, self._lock)

    def offer_back(self, page: str) -> None:
        """Offer to go back to the page of this name; without one, offer nothing."""
        self._back.setVisible(bool(page))
        if page:
            words = self.tr("Back to {page}").format(page=page)
            self._back.setText(words)
            self._back.setAccessibleName(words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        # The title turns below the actions before it asks for a wider window.
        return QSize(self._actions.minimumSize().width(), super().minimumSizeHint().height())

    def _fit(self) -> None:
        longest = max(
            self.title.natural_width(), min(self.subtitle.natural_width(), self.width() // 2)
        )
        needed = longest + self._actions.sizeHint().width() + 24
        beside = needed <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        if self._row.direction() != direction:
            self._row.setDirection(direction)


class Page(QWidget):
    """A place in the window. Children set the class values, fill `body`, and write `refresh`.

    Signals:
        went(str, object): the person asked for another page, with what it should show.
        said(str): a quiet line for the bar.
        undoable(str, object): the same with Undo, and what that does: it takes the diary and
            returns a Change.
    """

    name: ClassVar[str]
    icon: ClassVar[str]
    foot: ClassVar[bool] = False  # at the foot of the sidebar, below the places of the day
    within: ClassVar[str] = ""  # the place it is reached from, where it is none of the sidebar
    listens: ClassVar[frozenset[Kind]] = frozenset()
    scrolls: ClassVar[bool] = True

    went = Signal(str, object)
    said = Signal(str)
    undoable = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName(f"{self.name}_page")
        # The page itself takes the focus when it opens, so that no button lies under a stray key.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.label())
        self._stale = True
        self.header = Header(self)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(34, 26, 34, 22)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        if self.scrolls:
            self.body.setContentsMargins(0, 0, 8, 8)
            outer.addWidget(scrolling(f"{self.name}_scroll", self.body, self), 1)
        else:
            self.body.setContentsMargins(0, 0, 0, 0)
            outer.addLayout(self.body, 1)
        session.changed.connect(self._heard)

    @classmethod
    def label(cls) -> str:
        """Return the word in the sidebar."""
        raise NotImplementedError

    @property
    def ground(self) -> QWidget:
        """Return what the body lies on: the parent for what is large, as a new one costs time."""
        return self.body.parentWidget() or self

    def add_foot(self, widget: QWidget) -> None:
        """Put something below the body that stays in sight while the body scrolls."""
        self._outer.addWidget(widget)

    def refresh(self) -> None:
        """Ask the journal for what this page shows."""

    def open(self, target: object) -> None:
        """Show something in particular: another page sent the person here."""

    def begin_again(self) -> None:
        """Show where this page begins: the person is here, and asked for it once more."""

    def flush(self) -> None:
        """Hand unsaved words to the journal; called before lock, hide and close."""

    def spot(self) -> dict[str, int]:
        """Return where the person is on this page: ids and positions, never their words."""
        area = self._scroll_area()
        return {} if area is None else {"scroll": area.verticalScrollBar().value()}

    def come_back(self, spot: Mapping[str, int]) -> None:
        """Go to where the person was on this page before a lock."""
        area = self._scroll_area()
        if area is not None and "scroll" in spot:
            ScrolledBack(area.verticalScrollBar(), spot["scroll"])

    def _scroll_area(self) -> QScrollArea | None:
        return self.findChild(QScrollArea, f"{self.name}_scroll")

    def left(self) -> None:
        """The person went to another page."""
        self.flush()

    def _heard(self, change: Change) -> None:
        if not change.kinds & self.listens:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.recolour()

    def recolour(self) -> None:
        """Redraw whatever was painted in the theme's colours by hand."""
