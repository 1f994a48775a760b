"""How many paths and multiplications a derivative takes: by hand, and against a list of them."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.explain.explain import explain
from backpropviz.engine.explain.path_counts import Counts, PathCounts
from backpropviz.engine.explain.paths import FactorKind
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity

WEIGHT = Quantity(Kind.D_WEIGHT, 1, 0, 0)


def counts_of(inputs: int, *layers: Layer) -> PathCounts:
    network = Network(inputs, layers)
    return PathCounts(network, [False] * network.n_outputs)


def test_the_lecture_s_network_has_nine_paths() -> None:
    counts = counts_of(2, Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False))
    # dJ/da · slope · V · slope · x
    assert counts.of(WEIGHT) == Counts(1, 4, 4)
    # Path by path: 6 weights of 4 multiplications, 3 of 2. With the recursion: dJ/dz of the output
    # 1, dJ/da of 3 units 3, their dJ/dz 3, and one for each of 9 weights.
    assert counts.of_gradient() == Counts(9, 6 * 4 + 3 * 2, 1 + 3 + 3 + 9)


def test_two_outputs_and_biases_by_hand() -> None:
    counts = counts_of(2, Layer(2, "sigmoid"), Layer(2, "sigmoid"))
    assert counts.of(WEIGHT) == Counts(2, 2 * 4, 2 + 2 + 1 + 1)
    assert counts.of(Quantity(Kind.D_BIAS, 1, 0)) == Counts(2, 2 * 3, 2 + 2 + 1)
    assert counts.of(Quantity(Kind.D_INPUT, 0, 1)) == Counts(4, 4 * 4, 2 + 4 + 2 + 2)
    assert counts.of(Quantity(Kind.D_A, 2, 0)) == Counts(1, 0, 0)
    # 4 weights of 2 paths, 2 biases of 2; 4 weights of 1, 2 biases of 1
    paths = 4 * 2 + 2 * 2 + 4 + 2
    by_paths = 8 * 4 + 4 * 3 + 4 * 2 + 2 * 1
    assert counts.of_gradient() == Counts(paths, by_paths, 2 + 4 + 2 + 8)


def test_a_softmax_multiplies_the_paths_by_its_units() -> None:
    counts = counts_of(784, Layer(128, "relu"), Layer(10, "softmax"))
    assert counts.paths(Quantity(Kind.D_Z, 2, 3)) == 10
    # Each of 10 paths on from the 10 units of the next layer; 5 factors
    assert counts.of(WEIGHT) == Counts(100, 400, 10 * 10 + 10 + 1 + 1)
    weights_1, weights_2 = 784 * 128, 128 * 10
    paths = (weights_1 + 128) * 100 + (weights_2 + 10) * 10
    by_paths = weights_1 * 400 + 128 * 300 + weights_2 * 20 + 10 * 10
    recursion = 100 + 128 * 10 + 128 + weights_1 + weights_2
    assert counts.of_gradient() == Counts(paths, by_paths, recursion)


def test_a_deep_network_of_a_thousand_units_is_counted_and_not_listed() -> None:
    layers = [Layer(1000, "tanh", bias=False) for _ in range(99)]
    counts = counts_of(1000, *layers, Layer(1, "linear", bias=False))
    own = counts.of(WEIGHT)
    assert own.paths == 1000**98
    # dJ/da; 100 slopes and 99 weights; x
    assert own.by_paths == own.paths * (1 + 100 + 99 + 1 - 1)
    # dJ/dz of the output and of 98 layers; dJ/da of 97 of these, and of the last before the output;
    # then dJ/da and dJ/dz of one unit, and its input
    recursion = 1 + 98 * 1000 + 97 * 1000 * 1000 + 1000 * 1 + 1000 + 1 + 1
    assert own.by_recursion == recursion


def test_an_output_whose_factors_are_one_has_one_multiplication_less() -> None:
    network = Network(1, (Layer(2, "tanh", bias=False), Layer(2, "sigmoid", bias=False)))
    counts = PathCounts(network, [True, False])
    assert counts.of(Quantity(Kind.D_WEIGHT, 2, 0, 0)) == Counts(1, 1, 1)
    assert counts.of(Quantity(Kind.D_WEIGHT, 2, 1, 0)) == Counts(1, 2, 2)
    # Paths of 4 and of 5 factors
    assert counts.of(WEIGHT) == Counts(2, 3 + 4, 1 + 2 + 1 + 1)


@pytest.mark.parametrize(
    "layers",
    [
        (Layer(3, "tanh"), Layer(2, "relu", bias=False), Layer(2, "sigmoid")),
        (Layer(2, "softmax"), Layer(3, "tanh"), Layer(2, "softmax")),
        (Layer(1, "linear"), Layer(4, "softmax"), Layer(1, "linear")),
    ],
)
def test_counts_are_those_of_the_paths_listed_one_by_one(layers: tuple[Layer, ...]) -> None:
    network = Network(2, layers)
    rng = np.random.default_rng(1)
    targets = rng.normal(size=(1, network.n_outputs))
    problem = Problem(network, "mse", Penalty(), rng.normal(size=(1, 2)), targets)
    parameters = Parameters(network, rng.normal(size=network.n_parameters))
    trace = NetworkTrace(run_pass(problem, parameters))
    paths = multiplications = 0
    for step in trace:
        if step.quantity.kind.value.startswith("dJ/"):
            explained = explain(trace, step.quantity, most_paths=10**9)
            assert explained.counts is not None
            lengths = [
                sum(factor.kind is not FactorKind.ONE for factor in path.factors)
                for path in explained.paths
            ]
            assert explained.counts.paths == len(lengths)
            assert explained.counts.by_paths == sum(lengths) - len(lengths)
            if step.quantity.kind in (Kind.D_WEIGHT, Kind.D_BIAS):
                paths += explained.counts.paths
                multiplications += explained.counts.by_paths
                assert explained.gradient_counts is not None
                whole = explained.gradient_counts
    assert (whole.paths, whole.by_paths) == (paths, multiplications)
    assert whole.by_recursion <= whole.by_paths
