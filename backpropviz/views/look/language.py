"""The language of everything that is seen: which there are, and speaking another one."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from backpropviz.data.dataset import Dataset
from backpropviz.export.translation import QT_TRANSLATE_NOOP
from backpropviz.languages import LANGUAGES
from backpropviz.phrases import phrase_of, said
from backpropviz.resources import resource_path
from backpropviz.views.look.theme import SANS

SYSTEM: Final = "system"  # the choice to follow the system

# Without serifs, as ours is; the first that a Linux has stands in for what ours has no signs of.
# Left to itself it may take one of brush strokes, which nobody reads from the last row.
_CHINESE: Final = (
    *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN"),
    *("WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback"),
)
_TRANSLATOR: Final = "words"  # the name of those that were installed here

# Words of Qt's own dialogs that Qt has not translated into all languages; ours are found first.
_OF_QT: Final = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Menu"),
)


def language_of(choice: object) -> str:
    """Return the language that a choice means; what is no language of ours is the system's."""
    if isinstance(choice, str) and choice in LANGUAGES:
        return choice
    return best_language(QLocale.system().uiLanguages())


def best_language(wanted: list[str]) -> str:
    """Return the first language of ours among those wanted, such as de-AT; else English."""
    ours = {QLocale(each).language(): each for each in LANGUAGES}
    written_otherwise = set()
    for name in wanted:
        locale = QLocale(name)
        language = ours.get(locale.language())
        if language is None or name in written_otherwise:
            continue
        if locale.script() == QLocale(language).script():
            return language
        # Traditional characters are another way of writing, which not all can read. Qt goes on
        # from zh-Hant-TW to zh, which by itself would mean simplified ones.
        written_otherwise.add(name.partition("-")[0])
    return "en"


def experiment_text(text: str) -> str:
    """Return a text of a built-in experiment in the language; any other text as it is."""
    return QCoreApplication.translate("Experiment", text) if text else ""


def class_names(dataset: Dataset) -> tuple[str, ...]:
    """Return what the classes are called: as the data have it, or made of that in the language."""
    return tuple(map(in_language, dataset.class_names))


def error_text(error: Exception, *, decimal_comma: bool = False) -> str:
    """Return what an error says in the language, as far as it was raised with a phrase."""
    return in_language(phrase_of(error), decimal_comma=decimal_comma)


def in_language(text: str, *, decimal_comma: bool = False) -> str:
    """Return a phrase in the language; any other text as it is."""
    return said(text, QCoreApplication.translate, decimal_comma=decimal_comma)


def speak(language: str) -> None:
    """Translate from now on into one of LANGUAGES; what was translated before stays as it is."""
    application = QCoreApplication.instance()
    if application is None:
        return
    for spoken in application.findChildren(QTranslator, _TRANSLATOR):
        application.removeTranslator(spoken)
        spoken.deleteLater()
    if language == "en":  # what is translated from
        return
    if language == "zh_CN" and isinstance(application, QGuiApplication):
        installed = set(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))
        QFont.removeSubstitutions(SANS)
        QFont.insertSubstitutions(SANS, [each for each in _CHINESE if each in installed])
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (
        (f"qtbase_{language}.qm", qt_words),  # Qt's own dialogs; what it lacks stays English
        (f"backpropviz_{language}.qm", str(resource_path("translations"))),
    ):
        translator = QTranslator(application)
        translator.setObjectName(_TRANSLATOR)
        if translator.load(name, folder):
            application.installTranslator(translator)


def has_decimal_comma(language: str) -> bool:
    """Say whether numbers are written with a comma where the language is spoken."""
    return QLocale(language).decimalPoint() == ","
