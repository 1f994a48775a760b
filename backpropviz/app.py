"""The composition root: application, theme, session, main window, and what happens on an error.

Qt is imported only after `display` has found that it can work here.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from backpropviz.display import choose_platform, is_watched
from backpropviz.error_log import UnforeseenErrors, begin_log
from backpropviz.experiment.errors import ExperimentError
from backpropviz.usage import UsageError
from backpropviz.window_arguments import START, read_opening

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from backpropviz.experiment.schema import Experiment
    from backpropviz.export.translation import Translate
    from backpropviz.export.worksheet.files import PdfFile
    from backpropviz.session.recovery import RecoveryPlace
    from backpropviz.session.session import Session
    from backpropviz.views.main.opened_files import OpenedFiles
    from backpropviz.views.main.window import MainWindow

_log = logging.getLogger("backpropviz")


def main(arguments: list[str]) -> int:
    """Open the window on the experiment that is named, the hand-computed one if none is."""
    complaint: ValueError | None = None
    try:
        # What a person names is read before there is a window, to complain in the terminal.
        opening = read_opening(arguments)
    except (UsageError, ExperimentError) as error:
        status = _fail(str(error), error)
        if is_watched():
            return status
        complaint = error  # of a document that was double-clicked, said in the window
        opening = read_opening([])
    problem = choose_platform(window=True)
    if problem:
        return _fail(problem)
    application = ensure_application()
    log_file = begin_log(_own_folder())  # before the settings are read, to say what is wrong there
    window = make_empty_window(application, opening.theme, opening.language, remember=True)
    _tell_of_errors(window, log_file)
    _stand(window)
    is_first_start = complaint is None and opening.experiment is None and window.memory.is_new
    opened_files = _take_opened_files(application)
    places: list[RecoveryPlace | None] = []  # a place's lock is held as long as the place is

    def fill() -> None:
        fill_window(window, opening.source, opening.experiment)
        places.append(_keep_unsaved_work(window))
        _show_icon(application)
        if opened_files is not None:
            opened_files.open_with(window.open_path)
        is_free = window.session.source.name == START and not window.message_bar.asks
        if is_first_start and is_free:
            window.welcome.begin()
        if complaint is not None:
            from backpropviz.views.look.language import error_text
            from backpropviz.views.main.dialogs import show_error

            show_error(window, error_text(complaint))

    window.first_painted.connect(fill)
    window.show()
    return application.exec()


def _stand(window: MainWindow) -> None:
    from backpropviz.views.main.window_place import stand

    stand(window, window.memory)


def _show_icon(application: QApplication) -> None:
    """Give the windows the icon; not before the first frame, which it would keep waiting."""
    from backpropviz.views.look.program_icon import program_icon

    if application.platformName() != "cocoa":  # there it would take the place of the bundle's own
        application.setWindowIcon(program_icon())


def _take_opened_files(application: QApplication) -> OpenedFiles | None:
    """Catch the documents that macOS hands over by events; elsewhere there are none."""
    if application.platformName() != "cocoa":
        return None
    from backpropviz.views.main.opened_files import OpenedFiles

    opened_files = OpenedFiles(application)
    application.installEventFilter(opened_files)
    return opened_files


def ensure_application() -> QApplication:
    """Return the QApplication, made if there is none, with the style that themes build on."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        QCoreApplication.setOrganizationName("backpropviz")
        QCoreApplication.setApplicationName("backpropviz")
        # By this name a Linux desktop finds the entry, and the icon, of a window.
        QGuiApplication.setDesktopFileName("org.backpropviz.backpropviz")
        application = QApplication(sys.argv[:1])
    if not application.property("has_style"):  # to set it again takes as long as a whole panel
        application.setStyle("Fusion")  # the same on every system, and it follows the palette
        application.setProperty("has_style", True)
    return application


def create_window(
    experiment: Experiment | str | Path | None = None,
    *,
    theme: str | None = None,
    remember: bool = True,
    size: tuple[int, int] | None = None,
    language: str | None = None,
    complete: bool = True,
) -> MainWindow:
    """Return the main window, wired, on an experiment or the one of that name or path.

    theme: light or dark; None: the one chosen last, or the system's. remember: whether theme, size
    and language are those of last time, and kept for the next. language: one of LANGUAGES; None:
    the one chosen last, or the system's, and English where nothing is remembered. size: another
    one; to give it before the window is filled is quicker than after. complete: with all panels;
    else they are made when they are first shown, as in the running program. The event loop is not
    started.
    Raises ExperimentError for a name or file that cannot be opened.
    """
    window = make_empty_window(ensure_application(), theme, language, remember=remember)
    if size is not None:
        window.resize(*size)
    if experiment is None or isinstance(experiment, str | Path):
        fill_window(window, str(experiment or START))
    else:
        fill_window(window, "", experiment)
    if complete:
        window.complete()
    return window


def make_empty_window(
    application: QApplication, theme: str | None, language: str | None, *, remember: bool
) -> MainWindow:
    """Return the window, empty."""
    from PySide6.QtCore import QSettings, Qt

    from backpropviz.languages import LANGUAGES
    from backpropviz.views.look.language import SYSTEM, language_of, speak
    from backpropviz.views.look.theme import THEMES
    from backpropviz.views.main.memory import Memory
    from backpropviz.views.main.window import MainWindow

    memory = Memory(QSettings() if remember else None)
    chosen = theme or memory.choice("theme", tuple(THEMES))
    if chosen not in THEMES:
        dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        chosen = "dark" if dark else "light"
    if language is None:
        usual = SYSTEM if remember else "en"
        language = memory.choice("language", (*LANGUAGES, SYSTEM)) or usual
    speak(language_of(language))
    return MainWindow(THEMES[str(chosen)], memory, language)


def fill_window(
    window: MainWindow, name_or_path: str, experiment: Experiment | None = None
) -> None:
    """Fill the window with an experiment, read from where it is named unless it is given."""
    session = make_session(experiment or _open(name_or_path), window.language)
    if name_or_path:
        session.adopt(name_or_path)
    window.fill(session)


def make_session(experiment: Experiment, language: str) -> Session:
    """Return a session on an experiment that writes numbers as a language does."""
    from backpropviz.session.session import Session
    from backpropviz.views.look.language import has_decimal_comma, language_of

    session = Session(experiment)
    if has_decimal_comma(language_of(language)):
        session.set_style(type(session.style)(session.style.digits, True))
    return session


def _open(name_or_path: str) -> Experiment:
    # Late: reading documents takes as long to import as showing an empty window.
    from backpropviz.experiment.library import open_by_name_or_path

    return open_by_name_or_path(name_or_path)


def open_worksheet_pdf(title: str, paper: str, translate: Translate = str) -> PdfFile:
    """Return a PDF to be filled with worksheets; works without a display.

    Raises OSError with one sentence where Qt cannot work.
    """
    problem = choose_platform(window=False)
    if problem:
        raise OSError(problem)
    ensure_application()
    from backpropviz.views.worksheet.pdf import PdfSheets

    return PdfSheets(title, paper, translate)


def _keep_unsaved_work(window: MainWindow) -> RecoveryPlace | None:
    """Keep a copy of unsaved work, and offer what a program that crashed has left."""
    from backpropviz.session.recovery import Recovery, claim_place

    try:
        place = claim_place(_own_folder() / "unsaved")
    except OSError as error:
        _log.warning("unsaved work would not survive a crash: %s", error)
        return None
    left = Recovery.read(place.path)
    Recovery(window.session, place.path)
    if left is not None:
        window.documents.offer_unsaved(left)
    return place


def _own_folder() -> Path:
    """Return the folder for what the program writes for itself: the log, and unsaved work."""
    from PySide6.QtCore import QStandardPaths

    location = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(location))


def _tell_of_errors(window: MainWindow, log_file: Path | None) -> None:
    """Let errors that nobody foresaw be logged and told; the document stays intact."""

    def tell(text: str) -> None:
        from backpropviz.views.main.dialogs import show_unforeseen

        show_unforeseen(window, text, "" if log_file is None else str(log_file))

    UnforeseenErrors(tell, window.close).install()


def _fail(text: str, error: Exception | None = None) -> int:
    print(f"backpropviz: {text}", file=sys.stderr)
    if error is not None:
        from backpropviz.export.caret import place_of

        sys.stderr.writelines(f"{line}\n" for line in place_of(error))
    return 2
