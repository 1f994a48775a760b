"""Experiments, sessions and actions for the tests of the views; all of them real."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from backpropviz.app import create_window
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Matrix, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.experiment.form import ExperimentForm
from backpropviz.views.look.language import speak
from backpropviz.views.look.theme import LIGHT, apply_theme
from backpropviz.views.main.window import MainWindow
from backpropviz.views.network.view import NetworkView
from backpropviz.views.panels.panel import Panel


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
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


@pytest.fixture
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
        size: tuple[int, int] = (1280, 800),
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


@pytest.fixture
def two_three_one(experiment_of: Callable[..., Experiment]) -> Callable[..., Experiment]:
    """Give a 2-3-1 network whose weights and biases have both signs."""

    def of(*, bias: bool = True) -> Experiment:
        return experiment_of(
            Layer(
                units=3,
                activation="tanh",
                bias=bias,
                weights=((1.0, -0.5, 0.25), (0.75, 0.1, -2.0)),
                biases=(0.5, -1.0, 0.0) if bias else None,
            ),
            Layer(units=1, activation="tanh", weights=((1.5,), (-1.0,), (0.5,)), biases=(0.25,)),
        )

    return of


@pytest.fixture
def make_live(qtbot: QtBot) -> Iterator[Callable[[Experiment], NetworkView]]:
    """Give network views that show the training of an experiment, 700 × 650 large."""
    views: list[NetworkView] = []  # qtbot alone would not keep them

    def make(experiment: Experiment) -> NetworkView:
        session = Session(experiment)
        view = NetworkView(session, LIGHT)
        session.setParent(view)
        views.append(view)
        qtbot.addWidget(view)
        view.resize(700, 650)
        view.set_live(True)
        with qtbot.waitExposed(view):
            view.show()
        view.prepare()
        return view

    yield make
    QToolTip.hideText()
    views.clear()
