"""Explaining a number: its paths, the proofs of all of them, and each panel after a step.

A panel is as large as in a window of 1920×1080, and its refresh counts until it is painted. Between
two steps it has the time that a person leaves it. What it shows is new at every step.
"""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtTest import QTest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.checking.prover import Prover
from backpropviz.engine.explain.explain import explain
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment import schema
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.explain.activation_panel import ActivationPanel
from backpropviz.views.explain.code_panel import CodePanel
from backpropviz.views.explain.derivation_panel import DerivationPanel
from backpropviz.views.explain.matrix_panel import MatrixPanel
from backpropviz.views.explain.paths_panel import PathsPanel
from backpropviz.views.explain.proof_panel import ProofPanel
from backpropviz.views.explain.slope_panel import SlopePanel
from backpropviz.views.look.theme import LIGHT

PANELS = [
    *(PathsPanel, ProofPanel, SlopePanel, MatrixPanel),
    *(CodePanel, DerivationPanel, ActivationPanel),
]
SIZE, SCALE = (620, 520), 1.2
STEPS = 37  # a pass of hand-2-3-1
REST_MS = 60


def named(sizes: tuple[int, ...]) -> str:
    return "-".join(map(str, sizes))


def pass_of(*sizes: int) -> NetworkTrace:
    """Return a pass of one sample through random weights."""
    n_inputs, *units = sizes
    network = Network(n_inputs, tuple(Layer(count, "sigmoid") for count in units))
    generator = np.random.default_rng(0)
    parameters = Parameters(network, generator.normal(0, 0.1, network.n_parameters))
    inputs, targets = generator.random((1, n_inputs)), generator.random((1, units[-1]))
    problem = Problem(network, "bce", Penalty(0.0, 0.0, False), inputs, targets)
    return NetworkTrace(run_pass(problem, parameters))


def digits() -> schema.Experiment:
    """64-10-10 on one picture of 8 × 8."""
    layers = (
        schema.Layer(units=10, activation="relu"),
        schema.Layer(units=10, activation="softmax"),
    )
    picture = tuple(number % 17 / 16 for number in range(64))
    return schema.Experiment(
        title="Digits",
        model=schema.Model(inputs=64, layers=layers),
        data=schema.Data(inputs=(picture,), targets=((1.0,) + (0.0,) * 9,)),
        training=schema.Training(loss="cross_entropy", optimizer="sgd", learning_rate=0.1),
    )


def hand() -> schema.Experiment:
    """2-3-1, of the lecture."""
    return open_by_name_or_path("hand-2-3-1")


@pytest.mark.parametrize("sizes", [(2, 3, 1), (64, 10, 10), (784, 128, 10)], ids=named)
def test_explain_a_weight(benchmark, sizes):
    trace = pass_of(*sizes)
    weight = Quantity(Kind.D_WEIGHT, 1, 0, sizes[0] - 1)
    assert benchmark(explain, trace, weight).agrees


def test_prove_all_gradients_of_64_10_10(benchmark):
    run = pass_of(64, 10, 10).run
    table = benchmark(lambda: Prover(run).all_gradients())
    assert len(table) == run.gradient.flat.size


@pytest.mark.parametrize("experiment", [hand, digits], ids=["2-3-1", "64-10-10"])
@pytest.mark.parametrize("kind", PANELS)
def test_a_panel_after_a_step(benchmark, qtbot, kind, experiment):
    session = Session(experiment())
    panel = kind(session, LIGHT)
    panel.set_theme(LIGHT, SCALE)
    qtbot.addWidget(panel)
    panel.resize(*SIZE)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.refresh()
    # Spread over the pass, whatever its length; the last one is the last step.
    stops = iter(np.linspace(0, len(session.trace), STEPS + 1).round().astype(int).tolist()[1:])

    def get_ready() -> None:
        QTest.qWait(REST_MS)
        session.go_to(next(stops))

    def refresh() -> None:
        panel.refresh()
        panel.repaint()

    benchmark.pedantic(refresh, setup=get_ready, rounds=STEPS)
    assert session.cursor > 0
    assert session.cursor == len(session.trace) or benchmark.disabled
