"""One job from its command line to its exit code."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

from chime_journal.command import arguments, lines
from chime_journal.command.exits import Exit, code, line
from chime_journal.command.watch import Watch
from chime_journal.errors import Cancelled
from chime_journal.gui import language


def run(argv: Sequence[str]) -> int:
    """Do a job; return the exit code. What went wrong is one line on standard error."""
    app = _app()
    language.speak(app, language.SYSTEM)
    lines.get_ready()
    try:
        with Watch() as watch:
            wanted = arguments.read(argv)
            return _job(wanted.job)(wanted, watch)
    except KeyboardInterrupt:
        return _refuse(Cancelled())
    except Exception as problem:  # noqa: BLE001 - what Python prints itself could hold words
        return _refuse(problem)


def _app() -> QCoreApplication:
    """Return what translators hang on; Qt says nothing of a locale it would not have chosen."""
    there = QCoreApplication.instance()
    if there is not None:
        return there
    before = qInstallMessageHandler(lambda kind, where, said: None)
    try:
        return QCoreApplication(["notes"])
    finally:
        qInstallMessageHandler(before)


def _job(name: str) -> Callable[[Namespace, Watch], Exit]:
    if name == "import":
        from chime_journal.command.bringing_in import bring_in as job
    elif name == "export":
        from chime_journal.command.taking_out import take_out as job
    elif name == "backup":
        from chime_journal.command.keeping import back_up as job
    else:
        from chime_journal.command.keeping import verify as job
    return job


def _refuse(problem: Exception) -> Exit:
    lines.remark(line(problem))
    return code(problem)
