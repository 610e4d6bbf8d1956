"""The words that open and lock: from standard input alone, never an argument or a variable."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from chime_journal.command.exits import NoWords

LONGEST = 64 * 1024  # bytes of a line


def read(asked: str) -> str:
    """Return the next line, without its end; at a terminal `asked` asks for it, unseen.

    Raises NoWords.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        try:
            words = getpass(f"{asked} ", sys.stderr)
        except EOFError:
            words = ""
    else:
        words = _line()
    if not words:
        raise NoWords(
            QCoreApplication.translate(
                "command", "No words came in. Put them on a line of standard input."
            )
        )
    return words


def read_new(asked: str) -> str:
    """Return words that are to lock something; at a terminal they are asked for twice.

    Raises NoWords, also for words that are easy to guess.
    """
    from chime_journal.diary import passphrases

    translate = QCoreApplication.translate
    words = read(asked)
    if passphrases.hardness(words) < passphrases.LEAST:
        raise NoWords(translate("command", "These words are too easy to guess. Add a word or two."))
    if sys.stdin.isatty() and read(translate("command", "Once more:")) != words:
        raise NoWords(translate("command", "The two lines are not the same. Try again."))
    return words


def _line() -> str:
    if sys.stdin is None:  # a program without a console has none
        return ""
    line = sys.stdin.buffer.readline(LONGEST)
    try:
        return line.decode("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError as error:
        raise NoWords(
            QCoreApplication.translate("command", "The words that came in are not UTF-8.")
        ) from error
