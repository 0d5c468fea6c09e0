"""The languages of the window, by Qt's own flow (lupdate, lrelease, QTranslator).

Every string is English in the source. Strings of the Qt-free rooms (errors, advice, checks, guide,
ready) are marked there and translated here with ``say``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from visitcam.ui.files import resource

_NAME = "visitcam-translator"


@dataclass(frozen=True, slots=True)
class Language:
    """``code``: ISO 639-1, also in the name of its .qm file. ``own_name``: in the language itself."""

    code: str
    own_name: str
    right_to_left: bool = False


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("pt", "Português"),
    Language("ar", "العربية", right_to_left=True),
    Language("zh", "中文"),
)


def language(code: str) -> Language:
    """The language of that code; English for one that is not here."""
    return next((each for each in LANGUAGES if each.code == code), LANGUAGES[0])


def choose(wanted: Iterable[str]) -> Language:
    """The first wanted locale name ("pt-BR", "zh_Hans_CN") whose language is here, else English."""
    for name in wanted:
        code = name.replace("_", "-").split("-")[0].lower()
        if any(each.code == code for each in LANGUAGES):
            return language(code)
    return LANGUAGES[0]


def system_language() -> Language:
    """What the person asked this system for."""
    return choose(QLocale.system().uiLanguages())


_WORLD = {"ar": "ar_001"}
"""Of no country: its digits are those of the counts, the PIN and the number to call, which are the same for
every reader. The first country of Qt's list would write its dates with others on the same page."""


def locale_of(chosen: Language) -> QLocale:
    """The chosen language with the system's country where the system speaks that language too."""
    system = QLocale.system()
    own = QLocale(_WORLD.get(chosen.code, chosen.code))
    return system if system.language() == own.language() else own


_SCRIPTS = {
    "ar": ("Noto Sans Arabic", "Segoe UI", "Geeza Pro", "SF Arabic", "DejaVu Sans"),
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC"),
}
"""Fonts made for a script that the system's own font only borrows: where such a font is first, a line is as
high as its letters are, and none is cut above or below."""


def _use_script(app: QApplication, code: str) -> None:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    there = set(QFontDatabase.families())
    font = app.font()
    font.setFamilies([name for name in _SCRIPTS.get(code, ()) if name in there][:1] + system)
    app.setFont(font)


def use(app: QApplication, chosen: Language) -> None:
    """Switches the window to ``chosen``: words, Qt's own dialogs, direction, dates and numbers.

    Widgets that exist get ``QEvent.LanguageChange``; pages that are built later just have it.
    Window's thread.
    """
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{chosen.code}", qt_folder), (f"visitcam_{chosen.code}", None)):
        translator = _read(app, Path(folder) if folder else resource("translations"), name)
        if translator is not None:
            app.installTranslator(translator)
    locale = locale_of(chosen)
    QLocale.setDefault(locale)
    right = Qt.LayoutDirection.RightToLeft
    _use_script(app, chosen.code)
    app.setLayoutDirection(right if chosen.right_to_left else Qt.LayoutDirection.LeftToRight)


class _InMemory(QTranslator):
    """Holds its words in memory. Qt maps a file that it loads by itself: one that is written anew while the
    window shows its words (an update, lrelease) ends the program with a segmentation fault."""

    def __init__(self, app: QApplication, words: bytes) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._words = words  # Qt reads them where they are
        self.loaded = self.load(words)


def _read(app: QApplication, folder: Path, name: str) -> QTranslator | None:
    """The translation of that name, or of its first country (Qt's own "zh_CN"); None where there is none."""
    files = [folder / f"{name}.qm", *sorted(folder.glob(f"{name}_*.qm"))]
    try:
        words = next(file for file in files if file.is_file()).read_bytes()
    except (OSError, StopIteration):
        return None
    translator = _InMemory(app, words)
    return translator if translator.loaded else None


def say(context: str, text: str) -> str:
    """``text`` of a Qt-free room in the language on screen; its context is that room's ``CONTEXT``."""
    return QCoreApplication.translate(context, text) if text else ""


def side_by_side(first: str, second: str, between: str) -> str:
    """Both in the reading direction of the language on screen, whatever letters they are made of: "Riverside
    Clinic · Friday" stands on the right in Arabic (Unicode isolates, after a mark that sets the direction of
    the line)."""
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    start, isolate, end = ("\u200f" if right else ""), "\u2068", "\u2069"
    return f"{start}{isolate}{first}{end}{between}{isolate}{second}{end}"


def name_and_number(name: str, number: str) -> str:
    """ "Riverside Clinic: +44 …"."""
    return side_by_side(name, number, ": ")


_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,")


def date_words(moment: datetime) -> str:
    """A date as the person's country writes it ("24 November 2026"), in the digits of the whole page."""
    day = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat).translate(_DIGITS)


def size_words(size: int) -> str:
    """ "3.4 MB" for so many bytes, as the person's country writes it, in the digits of the whole page."""
    words = QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return words.translate(_DIGITS)
