"""Frames of a graph of 1,600 operations: steps, steps back, lights; and its layout.

The picture is 1300×900 on raster drawing. The yardstick is a picture of that size, copied. All in
processor time.
"""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from backpropviz.engine.graph.network_graph import scalar_graph
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.forms import Form
from backpropviz.session.session import Session
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.layout import lay_out
from backpropviz.views.graph.stage import GraphStage
from backpropviz.views.look.theme import LIGHT, load_fonts

SIZE = QSize(1300, 900)
STEPS = 400


def digits():
    """64-10-10, one sample."""
    layers = (Layer(units=10, activation="sigmoid"), Layer(units=10, activation="softmax"))
    inputs = tuple((i * 7 % 17) / 16 for i in range(64))
    return Experiment(
        title="Digits",
        model=Model(inputs=64, layers=layers),
        data=Data(inputs=(inputs,), targets=((1.0, *(0.0,) * 9),)),
        training=Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
    )


class Screen:
    """Paints a stage as a widget would: what it says has changed."""

    def __init__(self, session):
        load_fonts()
        self._stage = GraphStage(session)
        self._viewport = Viewport(SIZE, 1.0, QPointF(), LIGHT, 1.0)
        self._image = QImage(SIZE, QImage.Format.Format_RGB32)
        self.paint()

    def paint(self, changed=None):
        painter = QPainter(self._image)
        if changed is not None:
            painter.setClipRegion(changed)
        self._stage.paint(painter, self._viewport)
        painter.end()

    def frame_ms(self, change) -> float:
        """Return how long a change of the session takes to be seen."""
        change()
        began = time.process_time()
        self.paint(self._stage.changes(self._viewport))
        return 1000 * (time.process_time() - began)


@pytest.fixture
def session(qapp):
    session = Session(digits())
    session.set_form(Form.SCALARS)
    return session


def report(benchmark, capsys, name, taken_ms, rounds):
    figures = {
        "p50_ms": round(float(np.percentile(taken_ms, 50)), 1),
        "p99_ms": round(float(np.percentile(taken_ms, 99)), 1),
        "max_ms": round(max(taken_ms), 1),
        "copy_ms": round(copy_ms(), 2),
    }
    benchmark.extra_info.update(figures)
    benchmark.pedantic(rounds, rounds=1)
    with capsys.disabled():
        print(f"\n{name}: {figures}")


def copy_ms() -> float:
    """Return how long one picture of the size takes to be copied."""
    one, other = QPixmap(SIZE), QPixmap(SIZE)
    other.fill(QColor("white"))
    painter = QPainter(one)
    began = time.process_time()
    for _ in range(20):
        painter.drawPixmap(0, 0, other)
    taken = time.process_time() - began
    painter.end()
    return 1000 * taken / 20


def test_steps(benchmark, capsys, session):
    screen, taken = Screen(session), []
    for cursor in range(0, len(session.trace) - 1, len(session.trace) // STEPS):
        screen.frame_ms(lambda at=cursor: session.go_to(at))
        taken.append(screen.frame_ms(session.step_forward))
    report(benchmark, capsys, "steps", taken, lambda: screen.frame_ms(session.step_forward))


def test_steps_back(benchmark, capsys, session):
    screen, taken = Screen(session), []
    for cursor in range(1, len(session.trace), len(session.trace) // STEPS):
        screen.frame_ms(lambda at=cursor: session.go_to(at))
        taken.append(screen.frame_ms(lambda at=cursor: session.go_to(at - 1)))
    report(benchmark, capsys, "steps back", taken, lambda: screen.frame_ms(session.step_forward))


def test_lights(benchmark, capsys, session):
    screen, taken = Screen(session), []
    session.go_to(2 * len(session.trace) // 3)
    paths = [
        {
            Quantity(Kind.INPUT, 0, source),
            Quantity(Kind.WEIGHT, 1, unit, source),
            Quantity(Kind.A, 1, unit),
            *(Quantity(Kind.WEIGHT, 2, out, unit) for out in range(10)),
            *(Quantity(Kind.A, 2, out) for out in range(10)),
            Quantity(Kind.LOSS),
        }
        for unit in range(10)
        for source in range(0, 64, 8)
    ]
    paths += [{Quantity(Kind.WEIGHT, 1, unit, i) for i in range(64)} for unit in range(10)]
    for lit in paths:
        taken.append(screen.frame_ms(lambda elements=lit: session.light(elements)))
        taken.append(screen.frame_ms(session.step_forward))
    report(benchmark, capsys, "lights", taken, lambda: screen.frame_ms(session.step_forward))


def test_layout(benchmark, session):
    problem = session.setup.problem
    graph = scalar_graph(problem.network, problem.loss, 0, -1)
    benchmark.pedantic(lambda: lay_out.__wrapped__(graph), rounds=3)
