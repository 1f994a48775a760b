"""Explanations of numbers that are saturated, at a kink, exploded, wrong, or one of very many."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.explain.explain import explain
from backpropviz.engine.explain.explanation import Origin
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import initial_state
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule, sabotage_pass
from backpropviz.engine.sabotage.wrong_trace import SabotagedTrace

MakeTrace = Callable[..., NetworkTrace]


@pytest.mark.parametrize("x", [40.0, 800.0])
def test_a_saturated_output_keeps_loss_and_activation_together_where_rounding_asks_for_it(
    make_trace: MakeTrace,
    x: float,
) -> None:
    trace = make_trace(
        [Layer(1, "sigmoid", bias=False)], "bce", [[[1.0]]], [None], [[x]], [[0.0]]
    )  # fmt: skip
    explained = explain(trace, Quantity(Kind.WEIGHT, 1, 0, 0))
    # 1/(1 - a) = 1 + e^x is finite up to x = 709
    assert explained.is_fused == (x > 709)
    assert explained.share == pytest.approx(x, rel=1e-15)  # (a - t) x with a = 1
    assert explained.agrees


def test_a_saturated_softmax_is_fused_as_a_whole(make_trace: MakeTrace) -> None:
    trace = make_trace(
        [Layer(2, "softmax", bias=False)],
        "cross_entropy",
        [[[1000.0, 0.0]]],
        [None],
        [[1.0]],
        [[0.0, 1.0]],
    )
    for unit, expected in ((0, 1.0), (1, -1.0)):
        explained = explain(trace, Quantity(Kind.WEIGHT, 1, unit, 0))
        assert explained.is_fused
        assert explained.share == expected
        assert explained.counts is not None
        assert explained.counts.paths == 1


def test_slopes_at_kinks_are_those_of_the_engine(make_trace: MakeTrace) -> None:
    for name in ("relu", "step"):
        trace = make_trace(
            [Layer(2, name, bias=False), Layer(1, "linear", bias=False)],
            "half_mse",
            [[[0.0, 1.0]], [[1.0], [1.0]]],
            [None, None],
            [[1.0]],
            [[5.0]],
        )
        at_kink = explain(trace, Quantity(Kind.WEIGHT, 1, 0, 0))
        assert at_kink.share == 0.0
        assert at_kink.strongest is None
        off_kink = explain(trace, Quantity(Kind.WEIGHT, 1, 1, 0))
        # (1 - 5) · 1 · V2 · slope at 1 · x
        assert off_kink.share == (-4.0 if name == "relu" else 0.0)


def test_numbers_that_exploded_are_explained_without_an_error(make_trace: MakeTrace) -> None:
    trace = make_trace(
        [Layer(2, "relu"), Layer(2, "linear")],
        "half_mse",
        [[[1e300, 1e300]], [[1e300, -1e300], [1e300, 1e300]]],
        [[0.0, 0.0], [0.0, 0.0]],
        [[1e10]],
        [[1.0, 1.0]],
    )
    for step in trace:
        for by_layers in (False, True):
            explained = explain(trace, step.quantity, by_layers=by_layers)
            assert isinstance(explained.agrees, bool)
            assert all(len(explained.factors(path)) > 0 for path in explained.paths)
            for path in explained.paths:
                explained.extremes(path)
            assert explained.strongest in (None, *range(len(explained.paths)))


def test_a_wrong_backward_rule_leaves_the_paths_right_and_is_noticed(
    hand_trace: NetworkTrace,
) -> None:
    honest, optimizer, done = hand_trace, hand_trace.optimizer, hand_trace.update
    assert optimizer is not None
    assert done is not None
    state = initial_state(optimizer, honest.run.parameters.flat.size)
    wrong = Sabotage(WrongRule.SLOPE_FORGOTTEN, 1)
    run = sabotage_pass(honest.run, wrong, optimizer, state)
    trace = SabotagedTrace(run, optimizer, done)
    parameter = Quantity(Kind.WEIGHT, 1, 0, 1)
    right = explain(honest, parameter).total
    for by_layers in (False, True):
        explained = explain(trace, parameter, by_layers=by_layers)
        assert explained.total == pytest.approx(right, rel=1e-14)
        assert explained.value == trace.value(Quantity(Kind.D_WEIGHT, 1, 0, 1)) != right
        assert not explained.agrees
    assert explain(trace, Quantity(Kind.WEIGHT, 2, 0, 1)).agrees


def test_a_network_of_many_paths_is_grouped_and_answers_without_listing_them() -> None:
    network = Network(784, (Layer(128, "relu"), Layer(64, "tanh"), Layer(10, "softmax")))
    rng = np.random.default_rng(0)
    targets = np.eye(10)[rng.integers(0, 10, 4)]
    problem = Problem(
        network, "cross_entropy", Penalty(l2=0.01), rng.normal(size=(4, 784)), targets
    )
    parameters = Parameters(network, 0.1 * rng.normal(size=network.n_parameters))
    trace = NetworkTrace(run_pass(problem, parameters), sample=3)
    explained = explain(trace, Quantity(Kind.WEIGHT, 1, 5, 7))
    assert explained.origin is Origin.GROUPS
    assert len(explained.paths) == 64
    assert {path.count for path in explained.paths} == {10 * 10}
    assert explained.counts is not None
    assert explained.counts.paths == 64 * 10 * 10
    assert explained.agrees
    assert explained.batch is not None
    assert len(explained.batch.shares) == 4
    # What lies above is 64 · 10 weights, few enough to be lit.
    assert Quantity(Kind.WEIGHT, 3, 9, 0) in explained.elements(explained.paths[0])
    assert Quantity(Kind.WEIGHT, 3, 9, 1) not in explained.elements(explained.paths[0])


def test_a_deep_chain_is_one_path_of_all_its_layers(make_trace: MakeTrace) -> None:
    layers = [Layer(1, "tanh", bias=False) for _ in range(100)]
    trace = make_trace(
        layers, "half_mse", [[[1.0]]] * 100, [None] * 100, [[0.5]], [[1.0]]
    )  # fmt: skip
    explained = explain(trace, Quantity(Kind.WEIGHT, 1, 0, 0))
    (path,) = explained.paths
    # dJ/da, then a slope for each layer and a weight between them, then x
    assert len(path.factors) == 1 + 100 + 99 + 1
    assert explained.agrees
