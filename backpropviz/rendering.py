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

from backpropviz.cli_arguments import PANELS
from backpropviz.display import choose_platform
from backpropviz.engine.graph.expression_trace import Differentiation
from backpropviz.engine.trace import Detail
from backpropviz.experiment.schema import Experiment
from backpropviz.slot_errors import SlotErrors

if TYPE_CHECKING:
    from backpropviz.easel import Easel
    from backpropviz.session.session import Session

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

    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    from backpropviz.session.forms import Form

    # What Qt has to say about a platform without a screen is of no use to who wants a picture.
    usual = qInstallMessageHandler(lambda kind, context, text: _log.debug("Qt: %s", text))
    easel = make_easel(experiment, wish, source)
    session = easel.session
    with SlotErrors() as errors:
        try:
            # Before it is shown: what nobody sees need not be drawn.
            _train(session, wish.updates, trained, errors)
            easel.show()
            session.set_form(Form(wish.form))
            session.set_detail(wish.detail)
            if wish.asked is not None:
                session.set_differentiation(wish.asked)
            if not easel.is_training:
                session.go_to(len(session.trace) if wish.step is None else wish.step)
            easel.show_wished()
            QCoreApplication.processEvents()
            _complete(easel, errors)
            if wish.cursors is None:
                easel.draw(path)
                if errors.sentence:
                    path.unlink(missing_ok=True)
            else:
                _draw_all(easel, path, wish, drawn, errors)
            errors.complain()
        finally:
            easel.close()
            qInstallMessageHandler(usual)


def make_easel(experiment: Experiment, wish: Wish, source: str | None) -> Easel:
    """Return what the picture is drawn from: a window only for what cannot be had without."""
    if wish.window or wish.panel is not None:
        from backpropviz.window_easel import WindowEasel

        return WindowEasel(experiment, wish, source)
    from backpropviz.easel import NetworkEasel

    return NetworkEasel(experiment, wish)


def _complete(easel: Easel, errors: SlotErrors) -> None:
    """Wait until all that is seen is computed and typeset; complain of an error on the way."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    QCoreApplication.processEvents()
    while not easel.is_complete:
        errors.complain()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    errors.complain()


def _draw_all(
    easel: Easel,
    path: Path,
    wish: Wish,
    drawn: Callable[[int], None] | None,
    errors: SlotErrors,
) -> None:
    from PySide6.QtCore import QCoreApplication

    from backpropviz.views.export.film_files import write_film

    film, scale = easel.film()
    writing = write_film(film, path, seconds=wish.seconds, scale=scale)
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
