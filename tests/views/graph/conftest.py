"""Graphs of expressions and networks, as scenes and in a view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QSize

from backpropviz.engine.graph.expression_trace import ExpressionTrace, usual_differentiation
from backpropviz.engine.graph.program import compile_program
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.export.notation import notation_of_expression
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.forms import Form
from backpropviz.session.session import Session
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.graph.placing import build_scene
from backpropviz.views.graph.scene import Scene
from backpropviz.views.graph.stage import GraphStage
from backpropviz.views.look.theme import LIGHT, load_fonts
from backpropviz.views.network.view import NetworkView

TOY = "c = a + b; d = b + 1; e = c * d"
SCALARS = "scalars"


def viewport(size=(930, 800), zoom=1.0, theme=LIGHT):
    return Viewport(QSize(*size), zoom, QPointF(), theme, 1.0)


def trace_of(text, **values):
    program = compile_program(text)
    return ExpressionTrace(program.run(values), usual_differentiation(program))


def digits():
    """64-10-10: about 1,600 nodes."""
    layers = (Layer(units=10, activation="sigmoid"), Layer(units=10, activation="softmax"))
    inputs = tuple((i * 7 % 17) / 16 for i in range(64))
    return Experiment(
        title="Digits",
        model=Model(inputs=64, layers=layers),
        data=Data(inputs=(inputs,), targets=((1.0, *(0.0,) * 9),)),
        training=Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
    )


@pytest.fixture
def large() -> Experiment:
    return digits()


@pytest.fixture
def scene_of(qapp) -> Callable[..., Scene]:
    """Make the scene of an expression."""
    load_fonts()

    def make(text=TOY, size=(930, 800), zoom=1.0, **values):
        needed = compile_program(text).inputs
        values = values or {"a": 2.0, "b": 1.0}
        trace = trace_of(text, **{name: values[name] for name in needed})
        return build_scene(
            trace, notation_of_expression(trace), NumberStyle(), viewport(size, zoom)
        )

    return make


@pytest.fixture
def scene_of_network(qapp) -> Callable[..., Scene]:
    """Make the scene of a network's graph of single operations."""
    load_fonts()

    def make(name, size=(930, 800), zoom=1.0):
        session = Session(open_by_name_or_path(name))
        session.set_form(Form.SCALARS)
        seen = viewport(size, zoom)
        return build_scene(session.trace, session.notation, session.style, seen)

    return make


@pytest.fixture
def show(qtbot) -> Callable[[Experiment], NetworkView]:
    """Show the graph of an experiment in a view of its own."""

    def make(experiment, size=(900, 720)):
        session = Session(experiment)
        session.set_form(Form.SCALARS)
        view = NetworkView(session, LIGHT)
        session.setParent(view)
        view.session = session
        view.add_stage(SCALARS, lambda: GraphStage(session))
        view.set_stage(SCALARS)
        qtbot.addWidget(view)
        view.resize(*size)
        with qtbot.waitExposed(view):
            view.show()
        view.prepare()
        return view

    return make


@pytest.fixture
def toy(show) -> NetworkView:
    return show(open_by_name_or_path("toy-graph"))
