"""The composition root: application, theme, session, main window, and what happens on an error.

Qt is imported only after `display` has found that it can work here.
"""

from __future__ import annotations

import logging
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from backpropviz.display import choose_platform
from backpropviz.experiment.errors import ExperimentError
from backpropviz.slot_errors import SlotErrors
from backpropviz.usage import UsageError
from backpropviz.window_arguments import START, read_opening

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from backpropviz.engine.graph.expression_trace import Differentiation
    from backpropviz.experiment.schema import Experiment
    from backpropviz.session.recovery import RecoveryPlace
    from backpropviz.session.session import Session
    from backpropviz.views.main.window import MainWindow

_log = logging.getLogger("backpropviz")


def main(arguments: list[str]) -> int:
    """Open the window on the experiment that is named, the hand-computed one if none is."""
    try:
        # What a person names is read before there is a window, to complain in the terminal.
        opening = read_opening(arguments)
    except (UsageError, ExperimentError) as error:
        return _fail(str(error), error)
    problem = choose_platform(window=True)
    if problem:
        return _fail(problem)
    application = ensure_application()
    window = make_empty_window(application, opening.theme, remember=True)
    _install_excepthook(window)
    places: list[RecoveryPlace | None] = []  # a place's lock is held as long as the place is

    def fill() -> None:
        fill_window(window, opening.source, opening.experiment)
        places.append(_keep_unsaved_work(window))

    window.first_painted.connect(fill)
    window.show()
    return application.exec()


def ensure_application() -> QApplication:
    """Return the QApplication, made if there is none, with the style that themes build on."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        QCoreApplication.setOrganizationName("backpropviz")
        QCoreApplication.setApplicationName("backpropviz")
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
    complete: bool = True,
) -> MainWindow:
    """Return the main window, wired, on an experiment or the one of that name or path.

    theme: light or dark; None: the one chosen last, or the system's. remember: whether theme and
    size are those of last time, and kept for the next. size: another one; to give it before the
    window is filled is quicker than after. complete: with all panels; else they are made when they
    are first shown, as in the running program. The event loop is not started.
    Raises ExperimentError for a name or file that cannot be opened.
    """
    window = make_empty_window(ensure_application(), theme, remember=remember)
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
    application: QApplication, theme: str | None, *, remember: bool
) -> MainWindow:
    """Return the window, empty."""
    from PySide6.QtCore import QSettings, Qt

    from backpropviz.views.look.theme import THEMES
    from backpropviz.views.main.window import MainWindow

    settings = QSettings() if remember else None
    chosen = theme or (settings.value("theme") if settings is not None else None)
    if chosen not in THEMES:
        dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        chosen = "dark" if dark else "light"
    return MainWindow(THEMES[str(chosen)], settings)


def fill_window(
    window: MainWindow, name_or_path: str, experiment: Experiment | None = None
) -> None:
    """Fill the window with an experiment, read from where it is named unless it is given."""
    from backpropviz.session.session import Session

    session = Session(_open(name_or_path) if experiment is None else experiment)
    if name_or_path:
        session.adopt(name_or_path)
    window.fill(session)


def _open(name_or_path: str) -> Experiment:
    # Late: reading documents takes as long to import as showing an empty window.
    from backpropviz.experiment.library import open_by_name_or_path

    return open_by_name_or_path(name_or_path)


def render_picture(
    experiment: Experiment,
    path: Path,
    *,
    updates: int = 0,
    step: int | None = None,
    form: str = "neurons",
    asked: Differentiation | None = None,
    size: tuple[int, int] = (1920, 1080),
    theme: str = "light",
    whole_window: bool = False,
    panel: str | None = None,
    source: str | None = None,
    progressed: Callable[[int], None] | None = None,
) -> None:
    """Write a picture of the network view, or of the whole window, after some training.

    updates: how many are done first; no stop rule ends them. step: how many steps of the next one
    are done; None: the training is drawn, and of an experiment with one sample all its steps.
    form: the value of a Form that a network is drawn in; asked: what of an expression is
    differentiated. panel: which of the panels that explain a number is open beside the steps, such
    as "proof". source: the name or path the experiment was opened by, marked in the library.
    progressed: is told now and then how many updates are done. Works without a display.
    Raises ValueError, OSError and UnforeseenError with one sentence, KeyboardInterrupt if it is
    interrupted; there is no picture then.
    """
    problem = choose_platform(window=False)
    if problem:
        raise OSError(problem)

    from PySide6.QtCore import QEventLoop, QSize, Qt, qInstallMessageHandler

    from backpropviz.session.forms import Form
    from backpropviz.views.main.picture import write_picture

    # What Qt has to say about a platform without a screen is of no use to who wants a picture.
    usual = qInstallMessageHandler(lambda kind, context, text: _log.debug("Qt: %s", text))
    application = ensure_application()
    window = create_window(experiment, theme=theme, remember=False, size=size, complete=False)
    session = window.session
    with SlotErrors() as errors:
        try:
            if source is not None:
                session.adopt(source)
            if not whole_window:
                window.board.show_comparison(False)  # it is the network that is drawn
            # Before it is shown: what nobody sees need not be drawn.
            _train(session, updates, progressed, errors)
            if step is not None or panel is not None or form != "neurons":
                window.board.show_training(False)
            # Shown, so that everything is laid out, but not on a screen that may be there.
            window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            window.setMinimumSize(0, 0)
            window.resize(QSize(*size))
            window.show()
            window.prepare()
            session.set_form(Form(form))
            if asked is not None:
                session.set_differentiation(asked)
            if not window.board.is_training:
                session.go_to(len(session.trace) if step is None else step)
            if panel is not None:
                window.board.toggle_panel(f"show_{panel}")
            application.processEvents()
            library = window.experiment_library
            if whole_window:
                library.prepare()
            while not (errors.sentence or (window.board.is_complete and library.is_complete)):
                application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            errors.complain()
            write_picture(window if whole_window else window.network_view, path, QSize(*size))
            if errors.sentence:
                path.unlink()
                errors.complain()
        finally:
            window.close()
            window.deleteLater()  # else another picture would have its widgets to style as well
            qInstallMessageHandler(usual)


def _train(
    session: Session, updates: int, progressed: Callable[[int], None] | None, errors: SlotErrors
) -> None:
    """Do so many updates now; raises ValueError where one cannot be done."""
    from PySide6.QtCore import QCoreApplication

    interrupted, trouble = False, ""

    def interrupt(signal_number: int, frame: FrameType | None) -> None:
        nonlocal interrupted
        interrupted = True

    def tell(sentence: str) -> None:
        nonlocal trouble
        trouble = sentence

    session.diverged.connect(tell)
    trainer = session.trainer
    if progressed is not None:
        trainer.job_progressed.connect(lambda: progressed(session.updates))
    # An exception within a slot of Qt does not come out of it, nor that of Ctrl+C.
    usual = signal.signal(signal.SIGINT, interrupt)
    try:
        trainer.update(updates)
        while trainer.is_playing and not interrupted and not errors.sentence:
            QCoreApplication.processEvents()
    finally:
        signal.signal(signal.SIGINT, usual)
    if interrupted:
        raise KeyboardInterrupt
    if trouble:
        raise ValueError(trouble)


def _keep_unsaved_work(window: MainWindow) -> RecoveryPlace | None:
    """Keep a copy of unsaved work, and offer what a program that crashed has left."""
    from PySide6.QtCore import QStandardPaths

    from backpropviz.session.recovery import Recovery, claim_place

    location = QStandardPaths.StandardLocation.AppLocalDataLocation
    try:
        place = claim_place(Path(QStandardPaths.writableLocation(location)) / "unsaved")
    except OSError as error:
        _log.warning("unsaved work would not survive a crash: %s", error)
        return None
    left = Recovery.read(place.path)
    Recovery(window.session, place.path)
    if left is not None:
        window.offer_unsaved(left)
    return place


def _install_excepthook(window: MainWindow) -> None:
    """Let an error that nobody foresaw be logged and told once; the document stays intact."""
    from PySide6.QtCore import QStandardPaths

    folder = Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    )
    log_file = folder / "backpropviz.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=log_file, level=logging.INFO)
    except OSError:
        logging.basicConfig(level=logging.INFO)  # a read-only machine: the log goes to the terminal

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        _log.error(text)
        window.show_unforeseen(text, str(log_file))

    sys.excepthook = on_error


def _fail(text: str, error: Exception | None = None) -> int:
    print(f"backpropviz: {text}", file=sys.stderr)
    if error is not None:
        from backpropviz.export.caret import place_of

        sys.stderr.writelines(f"{line}\n" for line in place_of(error))
    return 2
