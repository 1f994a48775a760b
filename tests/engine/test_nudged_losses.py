"""Losses of a pass with one number nudged: against whole passes with the other number."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, evaluate_loss, run_layers, run_pass
from backpropviz.engine.checking.nudged_losses import NudgedLosses, Spots
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind


@pytest.mark.parametrize("seed", range(12))
def test_a_nudged_loss_is_that_of_the_whole_pass_with_the_other_number(seed):
    rng = np.random.default_rng([4, seed])
    names = ["tanh", "softmax", "relu", "sigmoid", "swish"]
    network = Network(
        3,
        (
            Layer(4, str(rng.choice(names)), bool(rng.integers(2))),
            Layer(3, str(rng.choice(names)), bool(rng.integers(2))),
            Layer(2, ("sigmoid", "softmax")[seed % 2]),
        ),
    )
    loss = ("bce", "cross_entropy", "half_mse", "mse")[seed % 4]
    penalty = Penalty(0.1, 0.2, penalize_biases=bool(rng.integers(2)))
    targets = rng.uniform(size=(5, 2))
    problem = Problem(network, loss, penalty, rng.normal(size=(5, 3)), targets)
    parameters = Parameters(network, rng.normal(size=network.n_parameters))
    nudged = NudgedLosses(run_pass(problem, parameters))
    place = 0
    for layer, spec in enumerate(network.layers):
        sources, units = np.divmod(
            np.arange((network.fan_in(layer) + spec.bias) * spec.units), spec.units
        )
        spots = Spots(Kind.WEIGHT, layer, units, sources, None)
        own = slice(place, place + units.size)
        place = own.stop
        here = nudged.here(spots)
        assert here.tolist() == parameters.flat[own].tolist()
        values = here + rng.normal(size=here.size)
        for index, value in enumerate(values):
            moved = parameters.copy()
            moved.flat[own.start + index] = value
            expected = evaluate_loss(problem, moved)
            assert nudged.losses(spots, values)[index] == pytest.approx(expected, rel=1e-12)
        for row in range(5):
            alone = Problem(network, loss, Penalty(), problem.inputs[[row]], targets[[row]])
            of_one = spots._replace(rows=np.full(units.size, row))
            moved = parameters.copy()
            moved.flat[own.start] = values[0]
            expected = evaluate_loss(alone, moved)
            assert nudged.losses(of_one, values)[0] == pytest.approx(expected, rel=1e-12)


def test_a_nudged_sum_or_activation_is_a_bias_or_a_bypass():
    # z + e of a unit is the pass with its bias raised by e; a + e of a hidden unit raises the sums
    # after it by e times its weights.
    rng = np.random.default_rng(6)
    network = Network(2, (Layer(3, "tanh"), Layer(2, "sigmoid")))
    parameters = Parameters(network, rng.normal(size=network.n_parameters))
    problem = Problem(network, "bce", Penalty(), rng.normal(size=(1, 2)), np.array([[1.0, 0.3]]))
    nudged = NudgedLosses(run_pass(problem, parameters))
    unit, row = np.array([1]), np.array([0])
    sums = Spots(Kind.Z, 0, unit, unit, row)
    raised = parameters.copy()
    raised.biases[0][1] += 0.25
    at = nudged.losses(sums, nudged.here(sums) + 0.25)[0]
    assert at == pytest.approx(evaluate_loss(problem, raised), rel=1e-14)
    activations = sums._replace(kind=Kind.A)
    raised = parameters.copy()
    raised.biases[1][...] += 0.25 * parameters.weights[1][1]
    at = nudged.losses(activations, nudged.here(activations) + 0.25)[0]
    assert at == pytest.approx(evaluate_loss(problem, raised), rel=1e-14)


def test_a_nudged_input_is_the_pass_with_that_input():
    rng = np.random.default_rng(7)
    network = Network(2, (Layer(3, "softmax", bias=False), Layer(2, "linear")))
    parameters = Parameters(network, rng.normal(size=network.n_parameters))
    inputs, targets = rng.normal(size=(4, 2)), rng.normal(size=(4, 2))
    nudged = NudgedLosses(run_pass(Problem(network, "mse", Penalty(), inputs, targets), parameters))
    spots = Spots(Kind.A, -1, np.array([1, 0]), np.array([0, 0]), np.array([3, 2]))
    found = nudged.losses(spots, np.array([0.5, -0.5]))
    for place, (row, unit, value) in enumerate([(3, 1, 0.5), (2, 0, -0.5)]):
        moved = inputs[[row]].copy()
        moved[0, unit] = value
        outputs = run_layers(network, parameters, moved)[-1]
        # mse of one sample: the mean of (a - t)^2 over the outputs
        expected = float(np.square(outputs - targets[row]).mean())
        assert found[place] == pytest.approx(expected, rel=1e-14)
