"""The voice as the window knows it: one reader at a time, and why there is none."""

from __future__ import annotations

import json
import sys
from enum import Enum
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

import chime_journal
from chime_journal.gui.aloud.speaker import LOST, NONE, OVER, READY

NEEDED = "PySide6.QtTextToSpeech"
LONGEST = 1000  # characters said in one go; a voice can be stopped only where it listens
GRACE = 1500  # milliseconds a voice has to end by itself
AT_END = 500  # milliseconds it has as the journal closes; it was told to end before


class Why(Enum):
    """Why nothing is read aloud."""

    PORTABLE = "portable"  # the program was carried here, so this is somebody else's computer
    SHARED = "shared"
    NOT_INSTALLED = "not_installed"
    NO_VOICE = "no_voice"


class State(Enum):
    SILENT, GETTING_READY, READING = range(3)


class Aloud(QObject):
    """Speaks through a process of its own, which is started when somebody first wants to listen.

    Signals:
        changed(): another reads now, or nobody; or it is known now that there is no voice.
        said(str): a quiet line for the bar.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(
        self, why: Why | None = None, engine: str = "", parent: QObject | None = None
    ) -> None:
        """`why` nothing may be read here; `engine` is Qt's name of one, else the system's."""
        super().__init__(parent)
        installed = find_spec(NEEDED) is not None
        self.why = why or (None if installed else Why.NOT_INSTALLED)
        self.voice = ""  # its name, once it has spoken
        self._language = "en"
        self.state = State.SILENT
        self._engine = engine
        self._reader: QObject | None = None
        self._pieces: list[str] = []
        self._process: QProcess | None = None
        self._ready = False

    def speak(self, language: str) -> None:
        """Look for a voice of this language when somebody wants to listen next."""
        if language != self._language:
            self._language = language
            self.close()

    @property
    def offered(self) -> bool:
        """Whether something can be read aloud here, as far as is known."""
        return self.why is None

    def state_of(self, reader: QObject) -> State:
        """Return what the voice does for a reader."""
        return self.state if reader is self._reader else State.SILENT

    def read(self, reader: QObject, words: str) -> None:
        """Read words aloud for `reader`; whoever was read to before is no more."""
        self._pieces = pieces(words)
        if not self.offered or not self._pieces:
            return
        self._reader = reader
        if self._process is None:
            self._begin()
        if self._ready:
            self._tell(self._pieces)
        else:
            self.said.emit(self.tr("Getting the voice ready."))
        self._turn(State.READING if self._ready else State.GETTING_READY)

    def stop(self, reader: QObject) -> None:
        """Be silent if it is `reader` who is read to."""
        if reader is self._reader:
            self._fall_silent()

    def close(self) -> None:
        """Be silent and let the process end; another begins when it is needed again."""
        self._fall_silent()
        process, self._process, self._ready = self._process, None, False
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._listen)
        process.finished.disconnect(self._ended)
        process.finished.connect(process.deleteLater)
        process.closeWriteChannel()
        QTimer.singleShot(GRACE, process, process.kill)

    def end(self) -> None:
        """Wait until no process is there any more, for a moment; then end it."""
        self.close()
        for process in self.findChildren(QProcess):
            if not process.waitForFinished(AT_END):  # one that is over answers at once
                process.kill()
                process.waitForFinished(AT_END)

    def _begin(self) -> None:
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(Path(chime_journal.__file__).parent.parent))
        environment.insert("PYTHONDONTWRITEBYTECODE", "1")
        environment.insert("PYTHONIOENCODING", "utf-8")
        process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._listen)
        process.finished.connect(self._ended)
        self._process = process
        told = ["-P", "-m", "chime_journal.gui.aloud.speaker", self._language, self._engine]
        process.start(sys.executable, told)

    def _tell(self, what: list[str] | None) -> None:
        if self._process is not None:
            self._process.write(json.dumps(what).encode() + b"\n")

    def _listen(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", "replace").strip()
            word, _, more = line.partition(" ")
            self._hear(word, more)

    def _hear(self, word: str, more: str) -> None:
        if word == READY:
            self._ready, self.voice = True, more
            if self._reader is not None:
                self._tell(self._pieces)
                self._turn(State.READING)
        elif word == NONE:
            self.why = Why.NO_VOICE
            self.said.emit(self.tr("This computer has no voice. Settings says more."))
            self.close()
            self.changed.emit()
        elif word == OVER:
            self._leave_reader()
        elif word == LOST:
            self._ended()

    def _ended(self) -> None:
        """The process ended, or its voice is lost: neither was asked for."""
        self.close()
        self.said.emit(self.tr("The voice does not answer. You can try again."))

    def _fall_silent(self) -> None:
        if self._reader is None:
            return
        if self._ready:
            self._tell(None)
        self._leave_reader()

    def _leave_reader(self) -> None:
        self._reader, self._pieces = None, []
        self._turn(State.SILENT)

    def _turn(self, state: State) -> None:
        self.state = state
        self.changed.emit()


def pieces(words: str) -> list[str]:
    """Cut words into what is said in one go: paragraphs, and long ones between two words."""
    found: list[str] = []
    for paragraph in words.splitlines():
        left = paragraph.strip()
        while len(left) > LONGEST:
            space = left.rfind(" ", 0, LONGEST)
            at = space if space > 0 else LONGEST
            found.append(left[:at])
            left = left[at:].strip()
        if left:
            found.append(left)
    return found
