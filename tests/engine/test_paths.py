"""Sums over paths against the gradients of torch, and against sums over groups of paths."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.explain.explain import explain
from backpropviz.engine.explain.explanation import Explanation, Origin
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity, plain_name

REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "gradient_check.json").read_text(encoding="utf-8")
)
LOSS_NAMES = {
    "mse_half": "half_mse",
    "mse_mean": "mse",
    "bce": "bce",
    "softmax_ce": "cross_entropy",
}
ALL = 10**9  # more paths than any of these networks has


def parameters_of(network: Network) -> Iterator[Quantity]:
    for number, layer in enumerate(network.layers, start=1):
        for unit in range(layer.units):
            for source in range(network.fan_in(number - 1)):
                yield Quantity(Kind.WEIGHT, number, unit, source)
            if layer.bias:
                yield Quantity(Kind.BIAS, number, unit)


def reference_problem(net: dict) -> tuple[Problem, Parameters]:
    layers = zip(net["layer_sizes"][1:], net["activations"], strict=True)
    network = Network(
        net["layer_sizes"][0],
        tuple(Layer(units, activation, net["use_bias"]) for units, activation in layers),
    )
    penalty = Penalty(net["l1"], net["l2"], net["regularise_biases"])
    loss = LOSS_NAMES[net["loss_kind"]]
    problem = Problem(network, loss, penalty, np.array(net["X"]), np.array(net["Y"]))
    biases = [np.array(b)[0] if b is not None else None for b in net["b"] or [None] * len(net["W"])]
    return problem, Parameters.from_arrays(network, [np.array(W) for W in net["W"]], biases)


def torch_gradient(net: dict, parameter: Quantity) -> float:
    index = parameter.layer - 1
    if parameter.kind is Kind.BIAS:
        return net["gradients"]["db"][index][0][parameter.unit]
    return net["gradients"]["dW"][index][parameter.source][parameter.unit]


def assert_same(found: float, expected: float, explained: Explanation) -> None:
    """Compare to 1e-12, of the number itself or, where paths cancel, of the largest of them.

    torch's p - t of probabilities is right to 1e-16 only.
    """
    largest = max(abs(explained.contribution(path)) for path in explained.paths)
    allowed = 1e-12 * max(abs(expected), largest) + 1e-16
    assert abs(found - expected) <= allowed, plain_name(explained.quantity)


@pytest.mark.parametrize("net", REFERENCE["networks"], ids=lambda net: net["name"])
def test_the_mean_of_the_sums_over_paths_is_the_gradient_of_torch(net: dict) -> None:
    problem, parameters = reference_problem(net)
    run = run_pass(problem, parameters)
    traces = [NetworkTrace(run, sample=sample) for sample in range(net["batch"])]
    for parameter in parameters_of(problem.network):
        explained = [explain(trace, parameter, most_paths=ALL) for trace in traces]
        expected = torch_gradient(net, parameter)
        penalty = problem.penalty
        w = float(parameters.flat[parameters.index(parameter)])
        counts = parameter.kind is Kind.WEIGHT or penalty.penalize_biases
        pull = (penalty.l1 * np.sign(w) + penalty.l2 * w) if counts else 0.0
        mean = sum(one.share for one in explained) / len(explained)
        assert_same(mean + pull, expected, explained[0])
        for one in explained:
            assert one.origin is Origin.PATHS
            assert one.agrees
            assert_same(one.total, expected, one)


@pytest.mark.parametrize("net", REFERENCE["networks"], ids=lambda net: net["name"])
def test_groups_add_up_to_what_the_paths_add_up_to(net: dict) -> None:
    problem, parameters = reference_problem(net)
    trace = NetworkTrace(run_pass(problem, parameters))
    for parameter in parameters_of(problem.network):
        paths = explain(trace, parameter, most_paths=ALL)
        groups = explain(trace, parameter, by_layers=True)
        assert sum(group.count for group in groups.paths) == len(paths.paths)
        assert_same(groups.share, paths.share, paths)
        assert groups.elements() == paths.elements()
        # Path by path too: those of a group stand together.
        start = 0
        for group in groups.paths:
            own = paths.paths[start : start + group.count]
            start += group.count
            assert_same(
                groups.contribution(group), math.fsum(paths.contribution(one) for one in own), paths
            )
