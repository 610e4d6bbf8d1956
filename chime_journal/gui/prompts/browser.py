"""The browser of prompts: find one to write about, put one away, write own ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from chime_journal.gui import theme
from chime_journal.gui.aloud.button import aloud_button, offer_below, stop_below
from chime_journal.gui.prompts.choice import OWN, Line, Wanted, lines
from chime_journal.gui.prompts.filter import PromptFilter
from chime_journal.gui.prompts.listing import PromptList
from chime_journal.gui.prompts.own import OwnPromptForm
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.widgets.flow import Flow
from chime_journal.gui.widgets.quiet_bar import QuietBar
from chime_journal.gui.widgets.text import text
from chime_journal.model.change import Change, Kind

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

SIZE = QSize(760, 620)  # pixels at 100 per cent text
ROOM = 40  # pixels kept free around it


class PromptsDialog(QDialog):
    """A list with what can be done with the chosen prompt, or the form of an own one.

    Signals:
        taken(str): the person wants to write about this.
    """

    taken = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._over = session, parent
        self._lines: Sequence[Line] = ()
        self._undo: Callable[[Diary], Change] | None = None
        self._coming_back = False  # from the form, whose prompt is then chosen
        self.setObjectName("prompts")
        self.setWindowTitle(parent.window().windowTitle())  # neutral, for the taskbar
        self.setAccessibleName(self.tr("Prompts"))
        self._filter = PromptFilter(self)
        self._filter.changed.connect(self._narrow)
        self._list = PromptList(self)
        self._list.currentItemChanged.connect(self._turn)
        self._list.itemActivated.connect(self._write)
        self._none = text("", "lead", self, tone="muted")
        self._none.setObjectName("no_prompts")
        self._bar = QuietBar(self)
        self._bar.undo_asked.connect(self._take_back)
        self._form = OwnPromptForm(session, self)
        self._form.hide()
        self._form.finished.connect(self._show_list)
        self._lay_out()
        session.changed.connect(self._heard)

    def _lay_out(self) -> None:
        self._browsing = QWidget(self)
        inside = QVBoxLayout(self._browsing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(self._top())
        inside.addWidget(self._filter)
        inside.addWidget(self._list, 1)
        inside.addWidget(self._none, 1)
        inside.addWidget(self._bar)
        inside.addLayout(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(self._browsing)
        column.addWidget(self._form)

    def _top(self) -> QHBoxLayout:
        add = button(self.tr("Add your own"), "plus", name="add_own_prompt", clicked=self._begin)
        row = QHBoxLayout()
        row.addWidget(text(self.tr("Prompts"), "heading", self), 1)
        row.addWidget(add)
        return row

    def _buttons(self) -> Flow:
        self._change = button(self.tr("Change"), "pencil", name="change_own_prompt")
        self._change.clicked.connect(self._edit)
        self._bin = button(self.tr("Move to the bin"), "trash", name="bin_own_prompt")
        self._bin.clicked.connect(self._put_in_bin)
        self._away = button(self.tr("Not this one again"), name="put_prompt_away")
        self._away.clicked.connect(self._put_away)
        self._back = button(self.tr("Bring it back"), "rotate-ccw", name="bring_prompt_back")
        self._back.clicked.connect(self._bring_back)
        self._aloud = aloud_button(self._session.aloud, self._spoken, name="read_picked_prompt")
        close = button(self.tr("Close"), name="close_prompts", clicked=self.reject)
        self._take = button(
            self.tr("Write about it"), "feather", name="write_about", look="primary"
        )
        self._take.clicked.connect(self._write)
        row = Flow(spacing=10, at_end=True)
        for made in (
            self._aloud,
            self._change,
            self._bin,
            self._away,
            self._back,
            close,
            self._take,
        ):
            row.addWidget(made)
        return row

    def begin(self) -> None:
        """Open with all prompts listed."""
        self._filter.clear()
        self._bar.hide()
        self._show_list()
        room = self._over.window().size() - QSize(ROOM, ROOM)
        self.resize((SIZE * max(1.0, theme.scale())).boundedTo(room))
        self.open()
        self._list.setFocus()

    def done(self, result: int) -> None:
        self.flush()
        super().done(result)

    def flush(self) -> None:
        """Store what is being typed."""
        if not self._form.isHidden():
            self._form.store()

    def _heard(self, change: Change) -> None:
        if not self.isVisible() or not change.kinds & {Kind.PROMPT, Kind.PREFERENCE}:
            return
        if change.binned:
            self._undo = partial(_restore, things=change.binned)
            self._bar.say(self.tr("Moved to the bin."), undo=True)
        self._refresh()

    def _refresh(self) -> None:
        self._session.ask(self, _read, self._show)

    def _show(self, found: tuple[Sequence[Line], bool]) -> None:
        self._lines, spirituality = found
        self._filter.offer_spirituality(spirituality)
        own: dict[int | None, str] = {one.number: one.key for one in self._lines if one.number}
        self._fill(own.get(self._form.number, "") if self._coming_back else "")
        self._coming_back = False

    def _narrow(self) -> None:
        self._fill()

    def _fill(self, key: str = "") -> None:
        """List what fits, with the prompt of the key chosen, else the one chosen before."""
        before = self._list.line
        shown = [line for line in self._lines if self._filter.wanted.fits(line)]
        self._list.show_lines(shown, key or (before.key if before else ""))
        self._list.setVisible(bool(shown))
        self._none.setText(self._why_none())
        self._none.setVisible(not shown)
        self._fit()

    def _why_none(self) -> str:
        wanted = self._filter.wanted
        if not self._lines:
            return ""
        if wanted == Wanted(hidden=True):
            return self.tr("No prompt is put away.")
        if wanted == Wanted(part=OWN):
            return self.tr("You can add prompts of your own. They come up on Today too.")
        return self.tr("Nothing here matches.")

    def _turn(self) -> None:
        stop_below(self._aloud)  # another one is picked
        self._fit()

    def _spoken(self) -> str:
        line = self._list.line
        return "" if line is None else line.words

    def _fit(self) -> None:
        line = self._list.line
        self._take.setEnabled(line is not None)
        offer_below(self._aloud, line is not None)
        self._away.setVisible(line is not None and not line.hidden)
        self._back.setVisible(line is not None and line.hidden)
        for made in (self._change, self._bin):
            made.setVisible(line is not None and line.number is not None)

    def _write(self) -> None:
        line = self._list.line
        if line is not None and self._take.isEnabled():
            self.accept()
            self.taken.emit(line.words)

    def _begin(self) -> None:
        self._show_form()
        self._form.begin()

    def _edit(self) -> None:
        line = self._list.line
        if line is not None:
            self._show_form()
            self._form.begin(line.number, line.words)

    def _show_form(self) -> None:
        self._bar.hide()
        self._browsing.hide()
        self._form.show()

    def _show_list(self) -> None:
        self._coming_back = not self._form.isHidden()
        self._form.hide()
        self._browsing.show()
        self._list.setFocus()
        self._refresh()

    def _put_in_bin(self) -> None:
        line = self._list.line
        if line is not None and line.number is not None:
            number = line.number
            self._session.change(self, lambda diary: diary.bin.put(Kind.PROMPT, number))

    def _put_away(self) -> None:
        line = self._list.line
        if line is not None:
            self._undo = partial(_show_again, key=line.key)
            self._session.change(self, partial(_hide, key=line.key), self._say_away)

    def _say_away(self, _: Change) -> None:
        self._bar.say(self.tr("You will not see that one again."), undo=True)

    def _bring_back(self) -> None:
        line = self._list.line
        if line is not None:
            self._session.change(self, partial(_show_again, key=line.key), self._say_back)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self._session.change(self, undo, self._say_back)

    def _say_back(self, _: Change) -> None:
        self._bar.say(self.tr("It is back."))


def _read(diary: Diary) -> tuple[Sequence[Line], bool]:
    return lines(diary), diary.preferences.read().spirituality_on


def _hide(diary: Diary, key: str) -> Change:
    return diary.prompts.hide(key)


def _show_again(diary: Diary, key: str) -> Change:
    return diary.prompts.show_again(key)


def _restore(diary: Diary, things: Sequence[tuple[Kind, int]]) -> Change:
    changes = [diary.bin.restore(kind, number) for kind, number in things]
    return Change.of(*(kind for change in changes for kind in change.kinds))
