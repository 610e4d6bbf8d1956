"""Which language the window speaks: words by Qt's translators, days and numbers by its locale.

English stands in the code. Each other language is `resources/translations/chime_<language>.qm`,
made from the `.ts` beside it by Qt's own tools. The default locale says which language is on, so
that nothing here has to remember it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from chime_journal.paths import resources

SYSTEM = "system"  # the language of the computer, where it is one of these
ENGLISH = "en"
# Each is called as its readers call it, whatever language the window speaks.
SPOKEN = {ENGLISH: "English", "de": "Deutsch"}
TERRITORY = {ENGLISH: QLocale.Country.UnitedKingdom, "de": QLocale.Country.Germany}


def current() -> str:
    """Return the language on screen, a key of `SPOKEN`."""
    name = _code(QLocale())
    return name if name in SPOKEN else ENGLISH


def meant(choice: str) -> str:
    """Return the language that a choice stands for: its own, or what the computer is set to."""
    if choice in SPOKEN:
        return choice
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in SPOKEN), ENGLISH)


def country() -> str:
    """Return the country most readers of the language on screen live in, e.g. "gb"."""
    return QLocale.territoryToCode(TERRITORY[current()]).lower()


def speak(app: QCoreApplication, choice: str) -> None:
    """Speak a language from now on. What is on screen keeps its words until it is made anew."""
    name = meant(choice)
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(_locale(name))
    if name != ENGLISH:
        # The last one that was added is asked first.
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _add(app, f"qtbase_{name}.qm", qt)
        _add(app, f"chime_{name}.qm", str(resources() / "translations"))


def _add(app: QCoreApplication, file: str, folder: str) -> None:
    words = QTranslator(app)
    if words.load(file, folder):
        app.installTranslator(words)


def _locale(name: str) -> QLocale:
    """Return how this computer writes days and numbers, or how they are written in a language."""
    system = QLocale.system()
    if _code(system) == name or (name == ENGLISH and system.language() == QLocale.Language.C):
        return system
    language = QLocale(name).language()
    here = QLocale(language, system.territory())
    known = here.territory() == system.territory()
    return here if known else QLocale(language, TERRITORY[name])


def _code(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())
