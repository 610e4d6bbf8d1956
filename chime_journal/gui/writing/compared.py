"""An earlier text, alone or with what changed since: to see, and in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from chime_journal.gui import theme
from chime_journal.gui.reading import Reading
from chime_journal.gui.writing.changes import Kind, Piece

SAME_SHOWN = 600  # characters shown of what is the same, before and after a change
CHANGE_SHOWN = 20_000  # characters shown of one change
SAID = 90  # characters of a change that the list says
LISTED = 500  # changes in the list

Span = tuple[int, int]


class Compared(Reading):
    """Shows a text as it was, or what was taken out of it and added since."""

    _found: Sequence[Piece] = ()  # what changed, while that is shown

    def show_alone(self, words: str) -> None:
        """Show a text as it was."""
        self._found = ()
        self.clear()
        self.setCurrentCharFormat(QTextCharFormat())  # else it has the marks of a change before
        self.setPlainText(words)

    def show_changes(self, found: Sequence[Piece]) -> list[Span]:
        """Show both texts in one; return from where to where each change goes."""
        self._found = found
        self.clear()
        cursor, places = self.textCursor(), list[Span]()
        cursor.beginEditBlock()
        for changed, group in groupby(_shortened(found), lambda part: part[0] != "same"):
            start = cursor.position()
            for kind, piece in group:
                cursor.insertText(piece, _look(kind))
            if changed:
                places.append((start, cursor.position()))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return places

    def go_to(self, place: Span) -> None:
        """Bring a change into sight and pick it."""
        cursor = self.textCursor()
        cursor.setPosition(place[1])
        cursor.setPosition(place[0], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._found:
            bar = self.verticalScrollBar()
            place = bar.value()
            self.show_changes(self._found)
            bar.setValue(place)


class ChangeList(QListWidget):
    """The same changes in words, one line each; picking one brings it into sight."""

    def __init__(self, shown: Compared, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = shown
        self.setObjectName("change_list")
        self.setAccessibleName(self.tr("What changed, in the order of the text"))
        self.setProperty("look", "places")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._go)

    def show_changes(self, found: Sequence[Piece]) -> None:
        """Say and show what changed."""
        self.clear()
        places = self._shown.show_changes(found)
        for words, place in list(zip(_said(found), places, strict=True))[:LISTED]:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.addItem(item)
        if len(places) > LISTED:
            more = QListWidgetItem(self.tr("More changes stand further down in the text."))
            more.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addItem(more)

    def _go(self, item: QListWidgetItem | None) -> None:
        place = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if place is not None:
            self._shown.go_to(place)


def _said(found: Sequence[Piece]) -> Iterator[str]:
    """Say each change: what was taken out, what was added, or both."""
    translate = QCoreApplication.translate
    names = {
        "removed": translate("versions", "Taken out: {words}"),
        "added": translate("versions", "Added: {words}"),
    }
    for changed, group in groupby(found, lambda part: part[0] != "same"):
        if changed:
            yield "\n".join(names[kind].format(words=_in_short(piece)) for kind, piece in group)


def _in_short(piece: str) -> str:
    translate = QCoreApplication.translate
    words = " ".join(piece[: 4 * SAID].split())
    if not words:
        return translate("versions", "only space between words")
    if len(words) > SAID or len(piece) > 4 * SAID:
        words = f"{words[:SAID]}…"
    return translate("versions", "“{words}”").format(words=words)


def _shortened(found: Sequence[Piece]) -> Iterator[Piece]:
    """Leave out the middle of long stretches: what changed must be found, and shown at once."""
    for number, (kind, piece) in enumerate(found):
        first, last = number == 0, number == len(found) - 1
        if kind != "same" and len(piece) > CHANGE_SHOWN:
            goes_on = QCoreApplication.translate("versions", "[this goes on]")
            yield kind, f"{piece[:CHANGE_SHOWN]}\n{goes_on}\n"
        elif kind == "same" and len(piece) > 3 * SAME_SHOWN:
            before = "" if first else f"{piece[:SAME_SHOWN]}…\n\n"
            after = "" if last else f"\n\n…{piece[-SAME_SHOWN:]}"
            between = QCoreApplication.translate("versions", "[more that is the same]")
            yield kind, f"{before}{between}{after}"
        else:
            yield kind, piece


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
