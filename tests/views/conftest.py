"""Experiments, sessions and actions for the tests of the views; all of them real."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backpropviz.app import create_window
from backpropviz.engine.checking.judging import EPSILON
from backpropviz.engine.graph.expression_trace import usual_differentiation
from backpropviz.engine.trace import Detail
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Matrix, Model, Training
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.forms import Form
from backpropviz.session.questions import Way
from backpropviz.session.session import Session
from backpropviz.session.trainer import FIRST_SPEED
from backpropviz.views.experiment.form import ExperimentForm
from backpropviz.views.look.language import speak
from backpropviz.views.look.theme import LIGHT, apply_theme
from backpropviz.views.main.window import MainWindow
from backpropviz.views.panels.panel import Panel

SIZE = (1280, 800)


@pytest.fixture(autouse=True)
def themed(request: pytest.FixtureRequest, qapp: QApplication) -> None:
    """Give the application the usual look; a window brings one of its own."""
    if {"show_window", "module_window"}.isdisjoint(request.fixturenames):
        apply_theme(qapp, LIGHT, 1.0)


@pytest.fixture
def session(qapp: QApplication) -> Session:
    return Session(open_by_name_or_path("hand-2-3-1"))


@pytest.fixture
def batch(qapp: QApplication) -> Session:
    """Three samples of two inputs, one hidden layer with biases, softmax on two classes."""
    return Session(
        Experiment(
            title="Three samples",
            model=Model(
                inputs=2,
                layers=(
                    Layer(units=2, activation="tanh"),
                    Layer(units=2, activation="softmax"),
                ),
            ),
            data=Data(
                inputs=((0.0, 1.0), (1.0, 0.0), (1.0, 1.0)),
                targets=((1.0, 0.0), (0.0, 1.0), (1.0, 0.0)),
            ),
            training=Training(loss="cross_entropy", optimizer="adam", learning_rate=0.01),
        )
    )


@pytest.fixture
def wide(qapp: QApplication) -> Session:
    """784-128-10: hundreds of thousands of steps."""
    return Session(
        Experiment(
            title="Digits",
            model=Model(
                inputs=784,
                layers=(
                    Layer(units=128, activation="relu"),
                    Layer(units=10, activation="softmax"),
                ),
            ),
            data=Data(inputs=((0.5,) * 784,), targets=((1.0,) + (0.0,) * 9,)),
            training=Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
        )
    )


@pytest.fixture(scope="session")
def actions_of() -> Callable[[Session], dict[str, QAction]]:
    def make(session: Session) -> dict[str, QAction]:
        commands = {
            "go_to_start": session.go_to_start,
            "step_back": session.step_back,
            "play_pause": session.toggle_play,
            "step_forward": session.step_forward,
            "go_to_end": session.go_to_end,
            "train_update": session.next_pass,
            "reset": session.reset,
            "new_seed": lambda: session.new_seed("New weights"),
            "show_lesson": lambda: None,
        }
        actions = {}
        for name, command in commands.items():
            action = QAction(name.replace("_", " ").capitalize(), session)
            action.triggered.connect(lambda _checked=False, run=command: run())
            actions[name] = action
        return actions

    return make


@pytest.fixture
def make_form(
    qtbot: QtBot, actions_of: Callable[[Session], dict[str, QAction]]
) -> Iterator[Callable[[Session], ExperimentForm]]:
    forms: list[ExperimentForm] = []  # qtbot alone would not keep them

    def form(session: Session) -> ExperimentForm:
        made = ExperimentForm(session, LIGHT, actions_of(session))
        forms.append(made)
        qtbot.addWidget(made)
        made.resize(250, 900)
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
        return made

    yield form
    forms.clear()


@pytest.fixture
def show_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Show the main window, prepared, with the keys on the network.

    Panels are made when they are first shown, unless it is to be `complete`.
    """
    windows: list[MainWindow] = []  # qtbot alone would not keep them
    spoken: list[str] = []

    def show(
        name: str | None = None,
        *,
        theme: str | None = "light",
        remember: bool = False,
        size: tuple[int, int] = SIZE,
        complete: bool = False,
        language: str | None = None,
    ) -> MainWindow:
        if language is not None:
            spoken.append(language)
        window = create_window(
            name, theme=theme, remember=remember, size=size, complete=complete, language=language
        )
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.prepare()
        window.network_view.setFocus()
        return window

    yield show
    windows.clear()
    if spoken:
        speak("en")


@pytest.fixture(scope="module")
def module_window(qapp: QApplication) -> Iterator[MainWindow]:
    """Show the window that the tests of a module share; of the module, so that it is there first.

    Nothing is remembered by it, nor recalled.
    """
    window = create_window(theme="light", remember=False, size=SIZE, complete=False, language="en")
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    window.prepare()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shared_window(module_window: MainWindow) -> Iterator[Callable[..., MainWindow]]:
    """Show an experiment in the module's window as `show_window(name)` does in a new one.

    It takes a fifth of the time. Whatever a test does with commands, links, keys and settings of
    the session is taken back here, before the next one. What is not: docks that are moved apart or
    float, what is chosen within a panel, the projector, the language; and panels are made once.
    Tests of these, of the first frame and of what is remembered show a window of their own.
    """
    module_window.move(0, 0)
    yield lambda name, size=SIZE: as_new(module_window, name, size)
    # Out of the way of the mouse, which Qt gives to the oldest of the windows that lie below it.
    module_window.move(10_000, 10_000)


def as_new(window: MainWindow, name: str, size: tuple[int, int]) -> MainWindow:
    """Show an experiment in a window that was used, which is then as if it had not been."""
    session, board = window.session, window.board
    session.player.pause()
    session.trainer.pause()
    window.welcome.end()
    if board.lesson.is_wanted:
        board.lesson.toggle()
    session.prediction.set_on(False)
    session.prediction.set_way(Way.TYPE)
    session.proofs.set_on(False)
    session.proofs.set_epsilon(EPSILON)
    session.player.set_speed(1.0)
    session.trainer.set_speed(FIRST_SPEED)
    session.set_form(Form.NEURONS)
    session.set_detail(Detail.OPERATION)
    session.set_style(NumberStyle())
    board.show_comparison(False)
    if board.beside.explain_panels is not None:
        board.beside.explain_panels.close_all()
    if board.beside.training_panels is not None:
        for front in ("boundary_panel", "loss_panel", "gradient_panel"):
            board.beside.training_panels.show_panel(front)
    for action, usual in (("pictures", True), ("gradient_edges", False), ("decimal_comma", False)):
        if window.actions_by_name[action].isChecked() is not usual:
            window.actions_by_name[action].trigger()
    board.experiment_library.search_field.clear()
    window.resize(*size)
    if window.look.theme is not LIGHT:
        window.look.set_theme(LIGHT)
    window.look.apply()  # another window may have had another one
    session.open(name)
    if (run := session.setup.expression) is not None:
        session.set_differentiation(usual_differentiation(run.program))
    session.undo_stack.clear()
    board.show_where_it_fits()
    board.network_view.fit()
    board.message_bar.clear()
    window.activateWindow()
    board.network_view.setFocus()
    QApplication.processEvents()
    return window


@pytest.fixture
def show_panel(qtbot: QtBot) -> Iterator[Callable[..., Panel]]:
    """Show the panel of a kind for a session; its picture is up to date."""
    panels: list[Panel] = []  # qtbot alone would not keep them

    def show(kind: type[Panel], session: Session, size: tuple[int, int]) -> Panel:
        panel = kind(session, LIGHT)
        panels.append(panel)
        qtbot.addWidget(panel)
        panel.resize(*size)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.refresh()
        return panel

    yield show
    panels.clear()


@pytest.fixture
def largest_difference() -> Callable[[QImage, QImage], int]:
    """Give the largest difference of two pictures, from 0 to 255 in any channel of any pixel."""

    def of(first: QImage, second: QImage) -> int:
        assert first.size() == second.size()
        # Kept while it is read: numpy sees the memory of an image, but does not hold the image.
        images = [each.convertToFormat(QImage.Format.Format_RGB32) for each in (first, second)]
        one, other = (np.frombuffer(image.constBits(), np.uint8) for image in images)
        return int((np.maximum(one, other) - np.minimum(one, other)).max())

    return of


@pytest.fixture
def experiment_of() -> Callable[..., Experiment]:
    """Give experiments of given layers, on the four corners of a square unless told otherwise."""
    corners = ((-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0))
    xor = ((-1.0,), (1.0,), (1.0,), (-1.0,))

    def of(*layers: Layer, inputs: Matrix = corners, targets: Matrix = xor) -> Experiment:
        return Experiment(
            title="Known weights",
            model=Model(inputs=len(inputs[0]), layers=layers),
            data=Data(inputs=inputs, targets=targets),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
        )

    return of
