"""The list of reflections, newest first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from chime_journal.gui.journal.delegate import PreviewDelegate
from chime_journal.gui.journal.rows import ReflectionRows
from chime_journal.gui.session import Session

FEW = 200  # rows that are quickly looked through for one that begins with what is typed


class ReflectionList(QListView):
    """The list itself.

    Signals:
        picked(int): open the reflection with this id.
    """

    picked = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reflections")
        self.setAccessibleName(self.tr("Reflections, newest first"))
        self.rows = ReflectionRows(session, self)
        self.setModel(self.rows)
        self.setItemDelegate(PreviewDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(28)
        self._quiet = False
        self._sought: int | None = None  # to be scrolled to once it is in the list
        self._listed = self.rows.filter
        self._scrolled = 0  # pixels, before the list was read anew
        self.rows.fetched.connect(self.viewport().update)
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(self._go_on)
        self.selectionModel().currentChanged.connect(self._moved)
        # In a narrow window the one that was open is still the current one, and opens again.
        self.clicked.connect(self._moved)
        self.activated.connect(self._moved)

    def _moved(self, current: QModelIndex, _: QModelIndex | None = None) -> None:
        if current.isValid() and not self._quiet:
            self.picked.emit(self.rows.id_of(current.row()))

    def keyboardSearch(self, search: str) -> None:
        """Go to a row that begins like this; among many the search field finds it sooner."""
        if self.rows.rowCount() <= FEW:
            super().keyboardSearch(search)

    def mark(self, number: int | None) -> None:
        """Show which reflection is open, without opening it again; go to it."""
        self._sought = number
        self.keep_mark(number)

    def keep_mark(self, number: int | None) -> None:
        """Mark it in a list that was read anew; stay where the person is, if they saw it before."""
        row = None if number is None else self.rows.row_of(number)
        self._quiet = True
        if row is None:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
        else:
            self.setAutoScroll(number == self._sought)
            self.setCurrentIndex(self.rows.index(row))
            self.setAutoScroll(True)
            self._sought = None
        self._quiet = False

    def _remember(self) -> None:
        self._scrolled = self.verticalScrollBar().value()

    def _go_on(self) -> None:
        """The same list stays where it was; another one begins at its top."""
        same, self._listed = self._listed == self.rows.filter, self.rows.filter
        self.doItemsLayout()  # else the bar has no length yet
        self.verticalScrollBar().setValue(self._scrolled if same else 0)
