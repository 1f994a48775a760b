"""The picture of matrix operations after a step: painting what changed, and the first picture.

It is as large as the middle of a window of 1920×1080. Between two steps nothing is kept but what
the view keeps.
"""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPixmap

from backpropviz.experiment import schema
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.look.theme import LIGHT, load_fonts
from backpropviz.views.matrices.stage import MatrixStage

MIDDLE = Viewport(QSize(930, 800), 1.0, QPointF(), LIGHT, 1.2)
STEPS = 60


def digits(*hidden: int) -> schema.Experiment:
    """Return a network from a picture of as many pixels to ten classes."""
    n_inputs, *units = hidden
    layers = [schema.Layer(units=count, activation="relu") for count in units]
    layers.append(schema.Layer(units=10, activation="softmax"))
    picture = tuple(number % 17 / 16 for number in range(n_inputs))
    return schema.Experiment(
        title="Digits",
        model=schema.Model(inputs=n_inputs, layers=tuple(layers)),
        data=schema.Data(inputs=(picture,), targets=((1.0,) + (0.0,) * 9,)),
        training=schema.Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
    )


def networks() -> dict[str, schema.Experiment]:
    return {
        "2-3-1": open_by_name_or_path("hand-2-3-1"),
        "2-4-10-4-1 on 200 samples": open_by_name_or_path("moons"),
        "64-10-10": digits(64, 10),
        "784-128-10": digits(784, 128),
    }


@pytest.mark.parametrize("network", networks())
@pytest.mark.parametrize("proofs", [False, True], ids=["", "with proof lights"])
def test_a_step(benchmark, qapp, network, proofs):
    load_fonts()
    session = Session(networks()[network])
    session.proofs.set_on(proofs)
    stage, screen = MatrixStage(session), QPixmap(MIDDLE.size)
    paint(stage, screen)
    # Spread over the pass, whatever its length; of each, the one step is measured.
    stops = iter(np.linspace(0, len(session.trace) - 1, STEPS).astype(int).tolist())

    def get_ready() -> None:
        session.go_to(next(stops))
        stage.changes(MIDDLE)
        session.go_to(session.cursor + 1)

    def step() -> None:
        changed = stage.changes(MIDDLE)
        painter = QPainter(screen)
        painter.setClipRegion(changed)
        stage.paint(painter, MIDDLE)
        painter.end()

    benchmark.pedantic(step, setup=get_ready, rounds=STEPS)


@pytest.mark.parametrize("network", networks())
def test_other_numbers(benchmark, qapp, network):
    load_fonts()
    session = Session(networks()[network])
    stage, screen = MatrixStage(session), QPixmap(MIDDLE.size)
    session.go_to_end()
    paint(stage, screen)

    def again() -> None:
        stage.forget()
        paint(stage, screen)

    benchmark(again)


def paint(stage: MatrixStage, screen: QPixmap) -> None:
    painter = QPainter(screen)
    stage.paint(painter, MIDDLE)
    painter.end()
