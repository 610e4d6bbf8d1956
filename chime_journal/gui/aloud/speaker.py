"""The process that speaks. It has the words it is told, and nothing else of a journal.

It is a process of its own because making a voice can take seconds, or never end, and holds up
every thread of Python meanwhile: Hide and Lock must not wait for it.

A line of JSON on its input is a list of pieces to say, or `null` to be silent. It answers in lines:
"ready" and the voice's name, "none" where there is no voice, "over" or "lost". It ends
with its input.
"""

from __future__ import annotations

import json
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

READY, NONE, OVER, LOST = "ready", "none", "over", "lost"
MOCK = "mock"  # Qt's own engine without a sound; for tests alone
SETTLED = 350  # milliseconds of silence after which a piece is over; it is the pause between two
PATIENCE = 15_000  # milliseconds until a voice that was told to speak has to be heard


class Speaker(QObject):
    """Says one piece after another.

    A voice tells of its end late, also of words that were cut off. So only silence that lasts is
    taken for an end.

    Signals:
        told(str): a line of the input.
        ended(): there is no more input.
    """

    told = Signal(str)
    ended = Signal()

    def __init__(self, speech: QTextToSpeech) -> None:
        super().__init__()
        self._speech = speech
        self._pieces: deque[str] = deque()
        self._saying = self._heard = False  # a piece was handed over; and the voice began it
        self._settle = self._timer(SETTLED, self._go_on)
        self._patience = self._timer(PATIENCE, self._lose)
        speech.stateChanged.connect(self._turned)
        self.told.connect(self._do)

    def _timer(self, milliseconds: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def listen(self) -> None:
        """Read lines until the input ends; on a thread of its own."""
        for line in sys.stdin:
            self.told.emit(line)
        self.ended.emit()

    def _do(self, line: str) -> None:
        pieces = json.loads(line)
        self.be_silent()
        if pieces is not None:
            self._pieces.extend(pieces)
            self._saying = True
            self._settle.start()  # what was cut off may still be telling of its end

    def be_silent(self) -> None:
        """Stop in the middle of a word."""
        self._pieces.clear()
        self._settle.stop()
        self._patience.stop()
        saying, self._saying, self._heard = self._saying, False, False
        if saying:  # else a screen reader that shares the service could be cut off
            self._speech.stop()

    def _turned(self) -> None:
        if not self._saying:
            return
        if self._speech.state() == self._speech.State.Speaking:
            self._settle.stop()
            self._patience.stop()
            self._heard = True
        elif self._speech.state() == self._speech.State.Error:
            self._lose()
        elif self._heard:
            self._settle.start()

    def _go_on(self) -> None:
        if not self._pieces:
            self._saying = False
            answer(OVER)
            return
        self._heard = False
        self._patience.start()
        self._speech.say(self._pieces.popleft())

    def _lose(self) -> None:
        self.be_silent()
        answer(LOST)


def answer(word: str, more: str = "") -> None:
    """Tell the window something."""
    sys.stdout.write(f"{word} {more}".strip() + "\n")
    sys.stdout.flush()


def voice_for(language: str, engine: str) -> QTextToSpeech | None:
    """Return a voice for a language, else the system's own; None where there is none."""
    from PySide6.QtTextToSpeech import QTextToSpeech

    engines = [name for name in QTextToSpeech.availableEngines() if name != MOCK or engine == MOCK]
    if not engines or (engine and engine not in engines):
        return None
    speech = QTextToSpeech(engine) if engine else QTextToSpeech()
    if speech.engine() == MOCK and engine != MOCK:  # Qt takes it where nothing else works
        return None
    locale = nearest(language, list(speech.availableLocales()), QLocale.system())
    if locale is not None:
        speech.setLocale(locale)
    return speech if speech.availableVoices() else None


def nearest(language: str, there: list[QLocale], usual: QLocale) -> QLocale | None:
    """Return the locale of a language that is spoken where `usual` is, else near it."""
    wanted = QLocale(language)
    fitting = [each for each in there if each.language() == wanted.language()]
    for territory in (usual.territory(), QLocale.Country.UnitedKingdom, wanted.territory()):
        for each in fitting:
            if each.territory() == territory:
                return each
    return fitting[0] if fitting else None


def main(language: str, engine: str) -> int:
    """Speak until the input ends; return the exit code of the process."""
    from chime_journal.gui.aloud.service import begin
    from chime_journal.gui.computer.private import close_doors

    close_doors()
    app = QCoreApplication(["notes"])
    if engine != MOCK and not begin():
        answer(NONE)
        return 0
    speech = voice_for(language, engine)
    if speech is None:
        answer(NONE)
        return 0
    speaker = Speaker(speech)
    speaker.ended.connect(speaker.be_silent)
    speaker.ended.connect(app.quit)
    answer(READY, speech.voice().name())
    threading.Thread(target=speaker.listen, daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
