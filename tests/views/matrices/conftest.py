"""Stages of matrices, painted on pictures of the size of the window's middle."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.matrices.stage import MatrixStage
from backpropviz.views.network.view import NetworkView

MIDDLE = QSize(640, 560)


Seen = Callable[[MatrixStage, Viewport], QImage]


@pytest.fixture
def viewport() -> Viewport:
    """Give what the middle of a small window sees."""
    return Viewport(MIDDLE, 1.0, QPointF(), LIGHT, 1.0)


@pytest.fixture
def seen() -> Seen:
    """Give what a stage shows on the screen, brought up to date as a view does."""

    def picture_of(stage: MatrixStage, viewport: Viewport) -> QImage:
        stage.changes(viewport)
        picture = QPixmap(viewport.size)
        painter = QPainter(picture)
        stage.paint(painter, viewport)
        painter.end()
        return picture.toImage()

    return picture_of


@pytest.fixture
def chain() -> Callable[..., Session]:
    """Give sessions on networks of given sizes: tanh in the hidden layers, then softmax."""

    def of(*sizes: int, samples: int = 1) -> Session:
        hidden = tuple(Layer(units=units, activation="tanh") for units in sizes[1:-1])
        inputs = tuple(
            tuple(((row + column) % 7) / 7 for column in range(sizes[0])) for row in range(samples)
        )
        target = (1.0,) + (0.0,) * (sizes[-1] - 1)
        layers = (*hidden, Layer(units=sizes[-1], activation="softmax"))
        experiment = Experiment(
            title="Chain",
            model=Model(inputs=sizes[0], layers=layers),
            data=Data(inputs=inputs, targets=(target,) * samples),
            training=Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
        )
        return Session(experiment)

    return of


@pytest.fixture
def mazur(qapp: object) -> Session:
    return Session(open_by_name_or_path("mazur-2-2-2"))


@pytest.fixture
def show_matrices(qtbot: QtBot) -> Iterator[Callable[[Session], NetworkView]]:
    """Show the matrices of a session in a network view."""
    views: list[NetworkView] = []  # qtbot alone would not keep them

    def show(session: Session) -> NetworkView:
        view = NetworkView(session, LIGHT)
        session.setParent(view)
        views.append(view)
        qtbot.addWidget(view)
        view.add_stage("matrices", lambda: MatrixStage(session))
        view.set_stage("matrices")
        view.resize(MIDDLE)
        with qtbot.waitExposed(view):
            view.show()
        view.prepare()
        return view

    yield show
    views.clear()
