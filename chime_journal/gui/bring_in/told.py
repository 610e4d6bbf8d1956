"""What the dialog tells: sentences in the middle of its room, and counts in a row."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.exchange.dry_run import DryRun
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.picture import Picture
from chime_journal.gui.widgets.scrolled import scrolling
from chime_journal.gui.widgets.text import Text, text


class Told(QWidget):
    """A picture with sentences under it, in the middle of the room there is."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = text("", "lead", self, tone="muted")
        self.words.setObjectName(name)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside = QVBoxLayout()
        inside.setSpacing(14)
        inside.addStretch(1)
        inside.addWidget(Picture(icon, 2.4, self))
        inside.addWidget(self.words)
        inside.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(f"{name}_area", inside, self)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that arrow keys scroll it
        column.addWidget(self._area)

    def say(self, words: str) -> None:
        """Tell this."""
        self.words.setText(words)
        self._area.setAccessibleName(words)


class Counts(QWidget):
    """How much is new, here already, skipped; and of photos, how many come and how many stay."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = Flow(self, spacing=22)
        self._pairs: dict[Text, QWidget] = {}
        self._new = self._add("plus", "count_new")
        self._here = self._add("check", "count_here")
        self._skipped = self._add("minus", "count_skipped")
        self._photos = self._add("image", "count_photos")
        self._left = self._add("image-off", "count_left")

    def show_run(self, run: DryRun) -> None:
        """Show the numbers of a dry run; of photos only if there are any."""
        number = QLocale().toString
        photos = sum(len(found.entry.photos) for found in run.new)
        left = sum(len(found.left) for found in run.new)
        self._new.setText(self.tr("New: {number}").format(number=number(len(run.new))))
        self._here.setText(self.tr("Already here: {number}").format(number=number(run.here)))
        self._skipped.setText(self.tr("Skipped: {number}").format(number=number(len(run.skipped))))
        self._photos.setText(self.tr("Photos: {number}").format(number=number(photos)))
        self._left.setText(self.tr("Left out: {number}").format(number=number(left)))
        for words, many in ((self._photos, photos), (self._left, left)):
            self._pairs[words].setVisible(many > 0)

    def _add(self, icon: str, name: str) -> Text:
        words = text("", "strong", wrap=False)
        words.setObjectName(name)
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Picture(icon, 1.0, pair))
        row.addWidget(words)
        self._flow.addWidget(pair)
        self._pairs[words] = pair
        return words
