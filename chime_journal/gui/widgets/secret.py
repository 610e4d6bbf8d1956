"""A field for secret words: hidden until the person looks, and honest about Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.widgets.buttons import IconButton
from chime_journal.gui.widgets.text import text


class SecretLine(QLineEdit):
    """One line of hidden text with an eye at its end, or a tick.

    Signals:
        caps_lock_seen(bool): a letter showed whether Caps Lock is on.
    """

    caps_lock_seen = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, eye: bool = True) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhHiddenText
            | hint.ImhSensitiveData
            | hint.ImhNoPredictiveText
            | hint.ImhNoAutoUppercase
        )
        self._eye: IconButton | None = None
        if eye:
            self._eye = IconButton(self.tr("Show the words"), "eye", parent=self)
            self._eye.clicked.connect(self._turn)
        self._tick = QLabel(self)
        self._tick.setAccessibleName(self.tr("Both are the same"))
        self._tick.hide()

    def name_it(self, name: str, words: str) -> None:
        """Set the object name and the accessible name, of the eye too."""
        self.setObjectName(name)
        self.setAccessibleName(words)
        if self._eye is not None:
            self._eye.setObjectName(f"{name}_eye")

    @property
    def revealed(self) -> bool:
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def reveal(self, shown: bool) -> None:
        """Show the words, or hide them."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        if self._eye is not None:
            words = self.tr("Hide the words") if shown else self.tr("Show the words")
            self._eye.set_icon("eye-off" if shown else "eye", words)

    def _turn(self) -> None:
        self.reveal(not self.revealed)

    def set_ticked(self, ticked: bool) -> None:
        """Show a tick at the end of the line."""
        self._tick.setVisible(ticked)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = event.text()
        if len(letters) == 1 and letters.lower() != letters.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(letters.isupper() != shift)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in kinds and hasattr(self, "_tick"):
            self._place()

    def _place(self) -> None:
        side = round(self.fontMetrics().height() * 1.0)
        right = self.width() - 8
        if self._eye is not None:
            size = self._eye.sizeHint().boundedTo(QSize(self.height() + 8, self.height() - 4))
            self._eye.setGeometry(
                right - size.width(), (self.height() - size.height()) // 2, *size.toTuple()
            )
            right -= size.width()
        picture: QPixmap = icons.pixmap(
            "check", theme.tokens().accent, side, self.devicePixelRatioF()
        )
        self._tick.setPixmap(picture)
        self._tick.setGeometry(right - side - 4, (self.height() - side) // 2, side, side)
        taken = self.width() - right + (side + 8 if self._tick.isVisibleTo(self) else 0)
        self.setTextMargins(0, 0, taken - 8, 0)


class SecretField(QWidget):
    """A labelled secret line with a line below it that appears when Caps Lock is on.

    Signals:
        edited(): the words changed.
        entered(): the person pressed Enter.
    """

    edited = Signal()
    entered = Signal()

    def __init__(
        self, label: str, name: str, parent: QWidget | None = None, *, eye: bool = True
    ) -> None:
        super().__init__(parent)
        self.label = text(label, "strong", self)
        self.line = SecretLine(self, eye=eye)
        self.line.name_it(name, label)
        self.label.setBuddy(self.line)
        self._caps = text(self.tr("Caps Lock is on."), "strong", self)
        self._caps.setObjectName(f"{name}_caps")
        self._caps.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addWidget(self.line)
        column.addWidget(self._caps)
        self.line.textChanged.connect(self.edited)
        self.line.returnPressed.connect(self.entered)
        self.line.caps_lock_seen.connect(self._caps.setVisible)
        self.setFocusProxy(self.line)

    @property
    def words(self) -> str:
        """Return what was typed, exactly."""
        return self.line.text()

    def set_words(self, words: str) -> None:
        self.line.setText(words)

    def clear(self) -> None:
        """Forget the words, hide what comes next, and forget Caps Lock."""
        self.line.clear()
        self.line.reveal(False)
        self._caps.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
