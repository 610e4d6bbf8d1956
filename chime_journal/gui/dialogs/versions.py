"""Earlier texts of a reflection: read them, and bring one back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chime_journal.gui.reading import Reading
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change
from chime_journal.model.reflection import Version


class Versions(QDialog):
    """A list of times on the left, the text of then on the right.

    Signals:
        restored(int): the reflection with this id has an earlier text again.
    """

    restored = Signal(int)

    def __init__(self, session: Session, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._number = session, number
        self.setObjectName("versions")
        self.setWindowTitle(self.tr("Earlier versions"))
        self.resize(820, 520)
        self._list = QListWidget(self)
        self._list.setObjectName("version_list")
        self._list.setAccessibleName(self.tr("Earlier versions, newest first"))
        self._list.setMaximumWidth(270)
        self._list.currentItemChanged.connect(self._show)
        self._text = Reading("version_text", self)
        self._text.setAccessibleName(self.tr("The text as it was"))
        self._none = text("", "body", self, tone="muted")
        back = button(self.tr("Close"), name="close_versions", clicked=self.reject)
        self._bring = button(
            self.tr("Bring this text back"), "rotate-ccw", name="restore_version", look="primary"
        )
        self._bring.clicked.connect(self._restore)
        halves = QHBoxLayout()
        halves.addWidget(self._list)
        halves.addWidget(self._text, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(
            text(self.tr("The text of now is kept as a version too."), "small", self), 1
        )
        buttons.addWidget(back)
        buttons.addWidget(self._bring)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(text(self.tr("Earlier versions"), "heading", self))
        column.addWidget(self._none)
        column.addLayout(halves, 1)
        column.addLayout(buttons)
        self._bring.setEnabled(False)
        session.ask(self, lambda diary: diary.reflections.versions(number), self._fill)

    def _fill(self, versions: Sequence[Version]) -> None:
        if not versions:
            self._none.setText(self.tr("There are no earlier versions yet."))
        for version in versions:
            when = QDateTime.fromSecsSinceEpoch(int(version.kept_at.timestamp()))
            item = QListWidgetItem(QLocale().toString(when, "d MMMM yyyy, HH:mm"))
            item.setData(Qt.ItemDataRole.UserRole, version)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _chosen(self) -> Version | None:
        item = self._list.currentItem()
        version = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return version if isinstance(version, Version) else None

    def _show(self) -> None:
        version = self._chosen()
        self._bring.setEnabled(version is not None)
        if version is not None:
            self._text.setPlainText("\n\n".join(filter(None, (version.title, version.body))))

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
