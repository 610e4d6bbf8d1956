"""How the open journal is: only read, not saved, or damaged; each said with a way on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from chime_journal import errors
from chime_journal.gui import damage_words
from chime_journal.gui.problems import explain
from chime_journal.gui.reading_only import ReadOnly, why_words
from chime_journal.gui.session import Session
from chime_journal.gui.widgets.banner import Banner
from chime_journal.gui.widgets.buttons import button
from chime_journal.gui.workspace import Workspace
from chime_journal.model.damage import Damage, Rescued

if TYPE_CHECKING:
    from chime_journal.diary.journal import Diary

# Troubles of the place, which another place would not have.
OF_THE_PLACE = (errors.DiskFull, errors.StoreUnreachable, errors.VaultReadOnly, errors.VaultDamaged)
POLITE = 0.001  # seconds the check rests, so that typing and lists go first
REST_EVERY = 64  # pages


class Health(QObject):
    """Watches one open journal.

    Signals:
        moved(Path): what is written goes into this folder from now on.
    """

    moved = Signal(object)

    def __init__(self, session: Session, workspace: Workspace, folder: Path) -> None:
        super().__init__(workspace)
        self._session, self._workspace, self._folder = session, workspace, folder
        self._damage: Damage | None = None
        self._problem: Exception | None = None  # why words could not be stored last
        again = button(self.tr("Try again"), name="write_after_all", clicked=self.write_after_all)
        away = button(self.tr("Save somewhere else"), name="save_elsewhere", clicked=self.go_away)
        see = button(self.tr("See what can be done"), name="see_damage", clicked=self.show_damage)
        self.reading = Banner("reading_banner", again, parent=workspace)
        self.unsaved = Banner("unsaved_banner", away, parent=workspace)
        self.damaged = Banner("damage_banner", see, parent=workspace)
        banners = (self.unsaved, self.damaged, self.reading)
        Banner.share_room(*banners)
        for banner in banners:
            workspace.add_banner(banner)
        self._read_only: ReadOnly | None = None
        if session.why_reading:
            self._read_only = ReadOnly(workspace)
            self.reading.say(why_words(session.why_reading))
        session.unsaved.connect(self._tell_unsaved)
        session.changed.connect(self._saved)
        session.troubled.connect(self._look_at)

    def anew(self, workspace: Workspace) -> Health:
        """Return the same for a workspace that takes the place of this one's."""
        other = Health(self._session, workspace, self._folder)
        other._damage = self._damage
        if self.damaged.words:
            other._tell_damage()
        if self.unsaved.words and self._problem is not None:
            other._tell_unsaved(self._problem)
        return other

    # Only read

    def write_after_all(self) -> None:
        """Become the one who writes, if nobody else is."""
        self._session.move(
            self, lambda diary: (diary.safety.to_write(), None), self._writes, self._still_reads
        )

    def _writes(self, _: object) -> None:
        if self._read_only is not None:
            self._read_only.end()
            self._read_only = None
        self.reading.be_quiet()
        self._workspace.bar.say(self.tr("You can write here now."))
        self.begin_check()

    def _still_reads(self, problem: Exception) -> None:
        if isinstance(problem, errors.VaultInUse):
            self._workspace.bar.say(self.tr("It is still open in the other window."))
        elif isinstance(problem, errors.WrongPassphrase):
            self._workspace.bar.say(self.tr("Its keys were changed there. Lock, and open it anew."))
        else:
            self._workspace.explain(problem)

    # Not saved

    def _tell_unsaved(self, problem: Exception) -> None:
        if isinstance(problem, OF_THE_PLACE) and not self._session.why_reading:
            self._problem = problem
            self.unsaved.say(self.tr("Not saved yet. {why}").format(why=explain(problem)))
            self._look_at(problem)

    def _saved(self, _: object) -> None:
        self.unsaved.be_quiet()

    def go_away(self) -> None:
        """Go on in a copy of the journal in another folder, or in an empty one there."""
        from chime_journal.gui.dialogs.files import choose_folder
        from chime_journal.gui.dialogs.rescue import free

        found = choose_folder(self._workspace, self.tr("Choose a folder"))
        if found is not None:
            self.go_on_in(free(found / self._folder.name))

    def go_on_in(self, target: Path) -> None:
        """Go on in a folder that is not there yet; the words that wait are stored there."""
        self._workspace.bar.say(self.tr("Copying your journal. Your words stay here meanwhile."))

        def move(diary: Diary) -> tuple[Diary, bool]:
            return diary.safety.go_on_in(target)

        def done(whole: bool) -> None:
            self._went(target)
            said = self.tr("You go on in {name}. Everything is there.")
            if not whole:
                said = self.tr(
                    "You go on in {name}. It holds only what you write from now on, "
                    "and opens with the same words."
                )
            self._workspace.bar.say(said.format(name=target.name))

        self._session.move(self, move, done, self._workspace.explain)

    def _went(self, target: Path) -> None:
        self._folder = target
        self.unsaved.be_quiet()
        self._workspace.flush()
        self.moved.emit(target)

    # Damaged

    def begin_check(self) -> None:
        """Verify every page beside the window: once a day, and after a crash."""
        if self._session.why_reading:
            return
        today, may_go_on = date.today(), self._session.stoppable(_politely())

        def check(diary: Diary) -> Damage | None:
            return diary.safety.check(today, may_go_on) if diary.safety.is_due(today) else None

        self._session.beside(self, check, self._checked, self._not_checked)

    def _checked(self, found: Damage | None) -> None:
        if found is not None:
            self._damage = found
            self._tell_damage()

    def _not_checked(self, problem: Exception) -> None:
        if not isinstance(problem, errors.ChimeError):
            self._workspace.explain(problem)  # a check that could not be done says so
        elif not isinstance(problem, errors.Cancelled):
            self._look_at(problem)

    def _look_at(self, problem: Exception) -> None:
        if isinstance(problem, errors.VaultDamaged):
            self._tell_damage()

    def _tell_damage(self) -> None:
        self.damaged.say(self.tr("Part of this journal is damaged. What is whole can be rescued."))

    def show_damage(self) -> None:
        """Show what is known of the damage, and the ways on."""
        from chime_journal.gui.dialogs.panel import Panel
        from chime_journal.gui.dialogs.rescue import RescueCard

        card = RescueCard(
            self._folder, self._rescue, self._newest, known=self._damage, journal_open=True
        )
        panel = Panel("rescue_panel", card, self._workspace)
        card.left.connect(panel.close)
        card.finished.connect(panel.close)
        card.restore_asked.connect(panel.close)
        card.restore_asked.connect(self._restore)
        panel.open()

    def _restore(self) -> None:
        from chime_journal.gui.dialogs.panel import Panel
        from chime_journal.gui.dialogs.restore import RestoreCard

        card = RestoreCard(self._session.work, self._folder, journal_open=True)
        panel = Panel("restore_panel", card, self._workspace)
        card.left.connect(panel.close)
        card.restored.connect(panel.close)
        panel.open()

    def _newest(
        self,
        owner: QObject,
        answer: Callable[[Any], None],
        trouble: Callable[[Exception], None],
    ) -> None:
        self._session.beside(owner, lambda diary: diary.safety.newest_backup(), answer, trouble)

    def _rescue(
        self,
        owner: QObject,
        target: Path,
        progress: Callable[[float], None],
        answer: Callable[[Any], None],
        trouble: Callable[[Exception], None],
    ) -> None:
        mark = damage_words.mark()

        def rescue(diary: Diary) -> tuple[Diary, Rescued]:
            new, found = diary.safety.rescue(target, mark, progress)
            damage_words.keep_list(new, found)
            return new, found

        def done(found: Rescued) -> None:
            self._damage = None
            self.damaged.be_quiet()
            self._went(target)
            answer(found)

        self._session.move(owner, rescue, done, trouble)


def _politely() -> Callable[[float], None]:
    """Return what a check tells its progress to; it rests now and then."""
    seen = 0

    def rest(_: float) -> None:
        nonlocal seen
        seen += 1
        if seen % REST_EVERY == 0:
            sleep(POLITE)

    return rest
