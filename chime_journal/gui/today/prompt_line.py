"""The prompt on Today: one to start from, another, and not this one again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chime_journal.gui import icons, theme
from chime_journal.gui.aloud.button import aloud_button, offer_below, stop_below
from chime_journal.gui.prompts.choice import words_by_id
from chime_journal.gui.prompts.opener import PromptsButton
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.fitting import Fitting, turn
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change
from chime_journal.model.prompt import Suggested

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

BESIDE_FROM = 520  # pixels; below it the buttons go under the prompt


class PromptLine(QWidget):
    """A prompt with what can be done with it; it stays until the person wants another.

    Signals:
        taken(object): what the journal opens to write about a prompt.
        undoable(str, object): what was done, and what undo does with the diary.
    """

    taken = Signal(object)
    undoable = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Suggested | None = None
        self._away = ""  # the key of the one just put away, which undo brings back to this place
        self._asking = False
        self._feather = QLabel(self)
        self._words = text("", "body", self)
        self._words.setObjectName("prompt")
        at_top = QVBoxLayout()
        at_top.addWidget(self._words)
        at_top.addStretch(1)
        words = QHBoxLayout()
        words.setSpacing(10)
        words.addWidget(self._feather, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(at_top, 1)
        ways = QVBoxLayout()
        ways.setSpacing(0)
        ways.addLayout(self._buttons())
        ways.addLayout(self._links())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)
        self._row.addLayout(ways)
        Fitting(self, self._fit)
        self._redraw()

    def _buttons(self) -> Flow:
        self._take = button(self.tr("Write about it"), name="take_prompt", clicked=self._write)
        self._another = button(self.tr("Another"), "shuffle", name="another_prompt")
        self._another.clicked.connect(self._next)
        row = Flow(spacing=10)
        row.addWidget(self._take)
        row.addWidget(self._another)
        return row

    def _links(self) -> Flow:
        self._hide = button(self.tr("Not this one again"), name="hide_prompt", look="link")
        self._hide.clicked.connect(self._put_away)
        self.all = PromptsButton(self._session, "link", "", self)
        self.all.taken.connect(self.taken)
        self._aloud = aloud_button(
            self._session.aloud, self._spoken, name="read_prompt", look="link"
        )
        row = Flow(spacing=10)
        row.addWidget(self._hide)
        row.addWidget(self.all)
        row.addWidget(self._aloud)
        return row

    @property
    def words(self) -> str:
        """Return the words of the prompt on screen, if there is one."""
        return "" if self._shown is None else self._shown.words

    def _spoken(self) -> str:
        return self.words

    def refresh(self) -> None:
        """Look whether the prompt on screen still is one; the first time, ask for one."""
        keys = self._keys
        if any(keys):
            self._session.ask(self, partial(_again, keys=keys), partial(self._look, keys))
        elif not self._asking:
            self._ask_next()

    @property
    def _keys(self) -> tuple[str, str]:
        return self._away, "" if self._shown is None else self._shown.key

    def _look(self, keys: tuple[str, str], found: Suggested | None) -> None:
        if keys != self._keys:  # another one came meanwhile
            return
        if found is None:
            self._ask_next()
        else:
            self._show(found)

    def _next(self) -> None:
        self._away = ""
        self._ask_next()

    def _ask_next(self) -> None:
        self._asking = True
        self._session.ask(self, _next, self._show, self._trouble)

    def _trouble(self, problem: Exception) -> None:
        self._asking = False
        self._session.troubled.emit(problem)

    def _show(self, found: Suggested | None) -> None:
        before, self._asking, self._shown = self._shown, False, found
        if before != found:
            stop_below(self._aloud)
        offer_below(self._aloud, found is not None)
        if found is None:
            self._words.setText(self.tr("There is no prompt here now. All of them are put away."))
        else:
            words = self.tr("Or start from this: {prompt}").format(prompt=found.words)
            self._words.setText(words)
            self._take.setAccessibleDescription(found.words)
            if before is not None and before != found:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, found.words))
            if found.key == self._away:
                self._away = ""
        for made in (self._take, self._another, self._hide):
            made.setVisible(found is not None)

    def _write(self) -> None:
        self.taken.emit(("new", self.words))

    def _put_away(self) -> None:
        if self._shown is not None:
            self._away = self._shown.key
            self._session.change(self, partial(_hide, key=self._away), self._say_away)

    def _say_away(self, _: Change) -> None:
        said = self.tr("You will not see that one again.")
        self.undoable.emit(said, partial(_show_again, key=self._away))

    def _fit(self) -> None:
        turn(self._row, self.width(), BESIDE_FROM)

    def _redraw(self) -> None:
        side = round(self.fontMetrics().height() * 1.1)
        ratio = self.devicePixelRatioF()
        self._feather.setPixmap(icons.pixmap("feather", theme.tokens().accent, side, ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()


def _next(diary: Diary) -> Suggested | None:
    return diary.prompts.next(words_by_id(diary))


def _again(diary: Diary, keys: tuple[str, str]) -> Suggested | None:
    """Return the first that still comes of the one put away and the one on screen."""
    shipped = words_by_id(diary)
    found = (diary.prompts.again(key, shipped) for key in keys if key)
    return next((each for each in found if each is not None), None)


def _hide(diary: Diary, key: str) -> Change:
    return diary.prompts.hide(key)


def _show_again(diary: Diary, key: str) -> Change:
    return diary.prompts.show_again(key)
