"""Draws pictures without a display: of the network, a panel or the window, one or a whole pass.

Qt is imported only after `display` has found that it can work here.
"""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from backpropviz.cli_arguments import PANELS, TRAINING_PANELS
from backpropviz.display import choose_platform
from backpropviz.engine.graph.expression_trace import Differentiation
from backpropviz.engine.trace import Detail
from backpropviz.experiment.schema import Experiment
from backpropviz.slot_errors import SlotErrors

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backpropviz.session.session import Session
    from backpropviz.views.export.film import Film
    from backpropviz.views.main.window import MainWindow

_log = logging.getLogger("backpropviz")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be drawn.

    updates: done before; step: how many steps of the update at hand are done, None for all, or
    for the training where there are several samples; cursors: of a series, each drawn after so
    many steps, `seconds` a picture, as far as `detail` goes at a time; size: in pixels; scale:
    pixels of the file to one of these. panel: one of PANELS or TRAINING_PANELS, alone or, with
    `window`, in the window; explained: the explanation of the step stands beside the network.
    """

    updates: int = 0
    step: int | None = None
    cursors: Sequence[int] | None = None
    detail: Detail = Detail.OPERATION
    seconds: float = 1.0
    form: str = "neurons"
    asked: Differentiation | None = None
    size: tuple[int, int] = (1920, 1080)
    scale: float = 1.0
    theme: str = "light"
    language: str = "en"
    window: bool = False
    panel: str | None = None
    explained: bool = False

    @property
    def is_of_steps(self) -> bool:
        """Say whether steps are drawn, whatever the window would show at first."""
        of_steps = self.step is not None or self.cursors is not None or self.explained
        return of_steps or self.panel in PANELS or self.form != "neurons"


def render_picture(
    experiment: Experiment,
    path: Path,
    wish: Wish,
    *,
    source: str | None = None,
    trained: Callable[[int], None] | None = None,
    drawn: Callable[[int], None] | None = None,
) -> None:
    """Draw what is wished for into files of their own format, by the path's suffix.

    source: the name or path the experiment was opened by, marked in the library; trained, drawn:
    are told now and then how many updates, or pictures of a series, are done.
    Raises ValueError, OSError and UnforeseenError with one sentence, KeyboardInterrupt if it is
    interrupted; there is no picture then.
    """
    problem = choose_platform(window=False)
    if problem:
        raise OSError(problem)

    from PySide6.QtCore import Qt, qInstallMessageHandler

    from backpropviz import app
    from backpropviz.session.forms import Form

    # What Qt has to say about a platform without a screen is of no use to who wants a picture.
    usual = qInstallMessageHandler(lambda kind, context, text: _log.debug("Qt: %s", text))
    application = app.ensure_application()
    window = app.create_window(
        experiment,
        theme=wish.theme,
        language=wish.language,
        remember=False,
        size=wish.size,
        complete=False,
    )
    session = window.session
    with SlotErrors() as errors:
        try:
            if source is not None:
                session.adopt(source)
            if not wish.window:
                window.board.show_comparison(False)  # it is the network that is drawn
            # Before it is shown: what nobody sees need not be drawn.
            _train(session, wish.updates, trained, errors)
            if wish.panel in TRAINING_PANELS:
                window.board.show_comparison(False)
                window.board.show_training(True)
            elif wish.is_of_steps:
                window.board.show_training(False)
            # Shown, so that everything is laid out, but not on a screen that may be there.
            window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            window.setMinimumSize(0, 0)
            window.resize(*wish.size)
            window.show()
            window.prepare()
            session.set_form(Form(wish.form))
            session.set_detail(wish.detail)
            if wish.asked is not None:
                session.set_differentiation(wish.asked)
            if not window.board.is_training:
                session.go_to(len(session.trace) if wish.step is None else wish.step)
            shown = _shown(window, wish)
            application.processEvents()
            if wish.window:
                window.experiment_library.prepare()
            _complete(window, errors)
            if wish.cursors is None:
                _draw_one(window, shown, path, wish)
                if errors.sentence:
                    path.unlink(missing_ok=True)
            else:
                _draw_all(window, shown, path, wish, drawn, errors)
            errors.complain()
        finally:
            window.close()
            window.deleteLater()  # else another picture would have its widgets to style as well
            qInstallMessageHandler(usual)


def _shown(window: MainWindow, wish: Wish) -> QWidget:
    """Return what of the window the picture is of, with the panel that is wished for open."""
    board = window.board
    widget: QWidget = window if wish.window else window.network_view
    if wish.panel in PANELS:
        from backpropviz.views.main.ask_bar import QUESTIONS

        question = f"show_{wish.panel}"
        board.toggle_panel(question)
        panel: QWidget = board.beside.make_explain_panels().panels[QUESTIONS[question]]
    elif wish.panel is not None:
        panels = board.beside.make_training_panels()
        if not panels.docks[f"{wish.panel}_panel"].toggleViewAction().isEnabled():
            raise ValueError(f"the panel {wish.panel} has nothing to show of this experiment")
        panels.show_panel(f"{wish.panel}_panel")
        panel = panels.panels[f"{wish.panel}_panel"]
    else:
        return widget
    return widget if wish.window else panel


def _complete(window: MainWindow, errors: SlotErrors) -> None:
    """Wait until all that is seen is computed and typeset; complain of an error on the way."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    board, library, proofs = window.board, window.experiment_library, window.session.proofs
    QCoreApplication.processEvents()
    while not (board.is_complete and library.is_complete) or proofs.is_working:
        errors.complain()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    errors.complain()


def _draw_one(window: MainWindow, shown: QWidget, path: Path, wish: Wish) -> None:
    from PySide6.QtCore import QSize

    from backpropviz.views.export.still import write_still
    from backpropviz.views.main.sheet import Sheet, sheet_size
    from backpropviz.views.main.studio import write_picture

    if wish.explained:
        size, scale = sheet_size(QSize(*wish.size))
        sheet = Sheet(window.session, window.look.theme, size, is_explained=True)
        try:
            write_still(sheet.paint, path, size, scale * wish.scale)
        finally:
            sheet.close()
        return
    # A panel is as large as it is in the window.
    size = QSize(*wish.size) if shown is window.network_view else shown.size()
    write_picture(shown, path, size, wish.scale)


def _draw_all(
    window: MainWindow,
    shown: QWidget,
    path: Path,
    wish: Wish,
    drawn: Callable[[int], None] | None,
    errors: SlotErrors,
) -> None:
    from PySide6.QtCore import QCoreApplication

    from backpropviz.views.export.film_files import write_film

    film, scale = _film(window, shown, wish)
    writing = write_film(film, path, seconds=wish.seconds, scale=scale * wish.scale)
    try:
        with closing(writing), _interruptible() as check:
            for done in writing:
                QCoreApplication.processEvents()
                check()
                errors.complain()  # what is not finished leaves no file
                if drawn is not None:
                    drawn(done)
    finally:
        film.close()


def _film(window: MainWindow, shown: QWidget, wish: Wish) -> tuple[Film, float]:
    """Return the series that is wished for, and the scale at which it is as large as it should."""
    from PySide6.QtCore import QSize

    from backpropviz.views.main.films import SheetFilm, WidgetFilm
    from backpropviz.views.main.sheet import sheet_size

    assert wish.cursors is not None
    if shown is window.network_view:
        size, scale = sheet_size(QSize(*wish.size))
        session, theme = window.session, window.look.theme
        return SheetFilm(session, theme, size, wish.cursors, is_explained=wish.explained), scale
    board, library = window.board, window.experiment_library

    def is_ready() -> bool:
        computed = not window.session.proofs.is_working
        return computed and board.is_complete and library.is_complete

    return WidgetFilm(window.session, shown, wish.cursors, is_ready), 1.0


def _train(
    session: Session, updates: int, progressed: Callable[[int], None] | None, errors: SlotErrors
) -> None:
    """Do so many updates now; raises ValueError where one cannot be done."""
    from PySide6.QtCore import QCoreApplication

    trouble = ""

    def tell(sentence: str) -> None:
        nonlocal trouble
        trouble = sentence

    session.diverged.connect(tell)
    trainer = session.trainer
    if progressed is not None:
        trainer.job_progressed.connect(lambda: progressed(session.updates))
    with _interruptible() as check:
        trainer.update(updates)
        while trainer.is_playing:
            QCoreApplication.processEvents()
            check()
            errors.complain()
    if trouble:
        raise ValueError(trouble)


@contextmanager
def _interruptible() -> Iterator[Callable[[], None]]:
    """Give a function that raises KeyboardInterrupt once somebody has pressed Ctrl+C.

    An exception within a slot of Qt is printed and forgotten, also that of Ctrl+C.
    """
    is_interrupted = False

    def interrupt(signal_number: int, frame: FrameType | None) -> None:
        nonlocal is_interrupted
        is_interrupted = True

    def check() -> None:
        if is_interrupted:
            raise KeyboardInterrupt

    usual = signal.signal(signal.SIGINT, interrupt)
    try:
        yield check
    finally:
        signal.signal(signal.SIGINT, usual)
