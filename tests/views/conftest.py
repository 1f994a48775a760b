"""Experiments, sessions and actions for the tests of the views; all of them real."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.experiment_form import ExperimentForm
from backpropviz.views.theme import LIGHT, apply_theme


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
            "next_pass": session.next_pass,
            "reset": session.reset,
            "new_seed": lambda: session.new_seed("New weights"),
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
def largest_difference() -> Callable[[QImage, QImage], int]:
    """Give the largest difference of two pictures, from 0 to 255 in any channel of any pixel."""

    def of(first: QImage, second: QImage) -> int:
        assert first.size() == second.size()
        pixels = [
            np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8)
            for image in (first, second)
        ]
        return int(np.abs(pixels[0].astype(int) - pixels[1].astype(int)).max())

    return of
