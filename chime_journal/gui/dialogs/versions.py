"""Earlier texts of a reflection: read them, see what changed, and bring one back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextCharFormat
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui import theme
from chime_journal.gui.reading import Reading
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.gui.writing.changes import LONGEST, Kind, changes
from chime_journal.model.change import Change
from chime_journal.model.reflection import Draft
from chime_journal.model.version import Version


class Versions(QDialog):
    """A list of times on the left, the text of then on the right.

    Signals:
        restored(int): the reflection with this id has an earlier text again.
    """

    restored = Signal(int)

    def __init__(self, session: Session, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._number, self._now = session, number, ""
        self._wanted = 0  # counts what was asked to be compared; older answers are dropped
        self.setObjectName("versions")
        self.setWindowTitle(parent.window().windowTitle())  # neutral, for the taskbar
        self.setAccessibleName(self.tr("Earlier versions"))
        self.resize(860, 560)
        self._list = QListWidget(self)
        self._list.setObjectName("version_list")
        self._list.setAccessibleName(self.tr("Earlier versions, newest first"))
        self._list.setMaximumWidth(round(250 * theme.scale()))
        self._list.currentItemChanged.connect(self._show)
        self._text = Reading("version_text", self)
        self._text.setAccessibleName(self.tr("The text as it was"))
        self._none = text("", "body", self, tone="muted")
        self._compare = QCheckBox(self.tr("Show what changed since then"), self)
        self._compare.setObjectName("compare_versions")
        self._compare.toggled.connect(self._show)
        self._legend = text(
            self.tr("Struck through: taken out since. Underlined: added since."),
            "small",
            self,
            tone="muted",
        )
        self._lay_out()
        self._bring.setEnabled(False)
        session.ask(
            self,
            lambda diary: (diary.reflections.versions(number), diary.reflections.read(number)),
            lambda found: self._fill(*found),
        )

    def _lay_out(self) -> None:
        close = button(self.tr("Close"), name="close_versions", clicked=self.reject)
        self._bring = button(
            self.tr("Bring this text back"), "rotate-ccw", name="restore_version", look="primary"
        )
        self._bring.clicked.connect(self._restore)
        halves = QHBoxLayout()
        halves.setSpacing(14)
        halves.addWidget(self._list)
        halves.addWidget(self._text, 1)
        foot = QHBoxLayout()
        foot.addWidget(text(self.tr("The text of now is kept as a version too."), "small", self), 1)
        buttons = Flow(spacing=10, at_end=True)
        buttons.addWidget(close)
        buttons.addWidget(self._bring)
        foot.addLayout(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(text(self.tr("Earlier versions"), "heading", self))
        column.addWidget(self._none)
        column.addLayout(halves, 1)
        column.addWidget(self._compare)
        column.addWidget(self._legend)
        column.addLayout(foot)

    def _fill(self, versions: Sequence[Version], now: Draft) -> None:
        self._now = whole(now.title, now.body)
        self._none.setVisible(not versions)
        if not versions:
            self._none.setText(self.tr("There are no earlier versions yet."))
        for version in versions:
            when = QDateTime.fromSecsSinceEpoch(int(version.kept_at.timestamp()))
            item = QListWidgetItem(QLocale().toString(when, "d MMMM yyyy, HH:mm"))
            item.setData(Qt.ItemDataRole.UserRole, version)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._show()

    def _chosen(self) -> Version | None:
        item = self._list.currentItem()
        version = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return version if isinstance(version, Version) else None

    def _show(self) -> None:
        version = self._chosen()
        self._bring.setEnabled(version is not None)
        then = whole(version.title, version.body) if version is not None else ""
        short = len(then) + len(self._now) <= LONGEST
        self._compare.setEnabled(version is not None and short)
        comparing = self._compare.isChecked() and self._compare.isEnabled()
        self._legend.setVisible(comparing)
        self._wanted += 1
        if comparing:
            job, show = partial(changes, then, self._now), partial(self._mark, self._wanted)
            self._session.work(self, job, show)
        else:
            self._text.setPlainText(then)

    def _mark(self, wanted: int, found: Sequence[tuple[Kind, str]]) -> None:
        if wanted != self._wanted:
            return
        self._text.clear()
        cursor = self._text.textCursor()
        for kind, piece in found:
            cursor.insertText(piece, _look(kind))

    def _restore(self) -> None:
        version = self._chosen()
        if version is not None:
            number, chosen = self._number, version.id
            self._session.change(
                self, lambda diary: diary.reflections.restore_version(number, chosen), self._done
            )

    def _done(self, _: Change) -> None:
        self.restored.emit(self._number)
        self.accept()


def whole(title: str, body: str) -> str:
    """Return title and text as one."""
    return "\n\n".join(filter(None, (title, body)))


def _look(kind: Kind) -> QTextCharFormat:
    """Mark by line and weight, so that nothing depends on seeing a colour."""
    colours, look = theme.tokens(), QTextCharFormat()
    look.setForeground(QColor(colours.muted if kind == "removed" else colours.ink))
    look.setFontStrikeOut(kind == "removed")
    look.setFontUnderline(kind == "added")
    if kind == "added":
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setBackground(QColor(colours.tint))
    return look
