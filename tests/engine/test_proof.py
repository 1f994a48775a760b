"""Proofs of all gradients of a pass: against torch, the hand example, and by hand."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.checking.prover import Prover
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule, sabotage_pass

REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "gradient_check.json").read_text(encoding="utf-8")
)
HAND = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)
LOSS_NAMES = {
    "mse_half": "half_mse",
    "mse_mean": "mse",
    "bce": "bce",
    "softmax_ce": "cross_entropy",
}


def run_of(layers, weights, x, t, loss="half_mse", penalty=None, biases=None):
    """One sample or more through layers of (units, activation)."""
    inputs, targets = np.atleast_2d(np.array(x, float)), np.atleast_2d(np.array(t, float))
    biases = biases or [None] * len(layers)
    network = Network(
        inputs.shape[1],
        tuple(
            Layer(units, name, bias is not None)
            for (units, name), bias in zip(layers, biases, strict=True)
        ),
    )
    parameters = Parameters.from_arrays(
        network,
        [np.array(w, float) for w in weights],
        [None if b is None else np.array(b, float) for b in biases],
    )
    return run_pass(Problem(network, loss, penalty or Penalty(), inputs, targets), parameters)


def reference_pass(net):
    layers = zip(net["layer_sizes"][1:], net["activations"], strict=True)
    network = Network(
        net["layer_sizes"][0],
        tuple(Layer(units, activation, net["use_bias"]) for units, activation in layers),
    )
    penalty = Penalty(net["l1"], net["l2"], net["regularise_biases"])
    biases = [np.array(b)[0] if b is not None else None for b in net["b"] or [None] * len(net["W"])]
    parameters = Parameters.from_arrays(network, [np.array(W) for W in net["W"]], biases)
    loss = LOSS_NAMES[net["loss_kind"]]
    return run_pass(
        Problem(network, loss, penalty, np.array(net["X"]), np.array(net["Y"])), parameters
    )


def gradients_of_torch(net):
    """Every gradient in the file, as (quantity, number); own losses have no factor 1/N."""
    found, samples = net["gradients"], net["batch"]
    for layer in range(1, len(net["layer_sizes"])):
        for source, row in enumerate(found["dW"][layer - 1]):
            for unit, number in enumerate(row):
                yield Quantity(Kind.D_WEIGHT, layer, unit, source), number
        if net["use_bias"]:
            for unit, number in enumerate(found["db"][layer - 1][0]):
                yield Quantity(Kind.D_BIAS, layer, unit), number
        for sample in range(samples):
            for unit, number in enumerate(found["dz"][layer - 1][sample]):
                yield Quantity(Kind.D_Z, layer, unit, sample=sample), number * samples
            # torch's derivatives for bce and cross-entropy start at z: there is no da to compare.
            if found["da"][layer - 1] is not None:
                for unit, number in enumerate(found["da"][layer - 1][sample]):
                    yield Quantity(Kind.D_A, layer, unit, sample=sample), number * samples
    for sample in range(samples):
        for unit, number in enumerate(found["dX"][sample]):
            yield Quantity(Kind.D_INPUT, 0, unit, sample=sample), number * samples


@pytest.mark.parametrize("net", REFERENCE["networks"], ids=lambda net: net["name"])
def test_every_central_difference_is_the_gradient_of_torch(net):
    run = reference_pass(net)
    prover = Prover(run)
    numbers = dict(gradients_of_torch(net))
    proofs = prover.proofs(numbers)
    assert len(proofs) == len(numbers) >= 8
    for proof in proofs:
        expected = numbers[proof.quantity]
        assert proof.analytic == pytest.approx(expected, rel=1e-9, abs=1e-12)
        assert proof.numeric == pytest.approx(expected, rel=1e-6, abs=1e-8), proof
        assert proof.finding in (Finding.AGREES, Finding.ROUNDING), proof
        if proof.finding is Finding.ROUNDING:
            assert abs(proof.analytic) < 1e-7
    table = prover.all_gradients()
    assert len(table) == run.problem.network.n_parameters
    for index, quantity in enumerate(table.quantities):
        assert table.numeric[index] == pytest.approx(numbers[quantity], rel=1e-6, abs=1e-8)
        assert table[index].quantity == quantity


@pytest.mark.parametrize("target", [1.0, 0.0])
def test_every_gradient_of_the_hand_example_is_proven(target):
    values = HAND[f"target_{target:.0f}"]["values"]
    run = run_of(
        [(3, "sigmoid"), (1, "sigmoid")],
        [HAND["W"], [[v] for v in HAND["V"]]],
        HAND["x"],
        [target],
        loss="bce",
    )
    expected = {Quantity(Kind.D_A, 2, 0): values["dJ_dy"]}
    expected[Quantity(Kind.D_Z, 2, 0)] = values["dJ_dz_y"]
    for unit in range(3):
        expected[Quantity(Kind.D_A, 1, unit)] = values["dJ_dh"][unit]
        expected[Quantity(Kind.D_Z, 1, unit)] = values["dJ_dz_h"][unit]
        expected[Quantity(Kind.D_WEIGHT, 2, 0, unit)] = values["dJ_dV"][unit]
        for source in range(2):
            expected[Quantity(Kind.D_WEIGHT, 1, unit, source)] = values["dJ_dW"][source][unit]
    for source in range(2):
        expected[Quantity(Kind.D_INPUT, 0, source)] = values["dJ_dx"][source]
    proofs = Prover(run).proofs(expected)
    assert len(proofs) == 19
    for proof in proofs:
        assert proof.agrees
        # Rounding moves J by 1e-16, and so the difference by 1e-10.
        assert proof.numeric == pytest.approx(expected[proof.quantity], rel=1e-8, abs=5e-10)
        assert abs(proof.numeric - proof.analytic) < proof.noise < 3e-9 * abs(values["dJ_dy"])


def test_a_parabola_has_exact_differences_whatever_is_nudged():
    # a = w x with w = 3, x = 2, t = 1: J = (6 - 1)^2 / 2; dJ/da = dJ/dz = 5, dJ/dx = 15, dJ/dw = 10
    run = run_of([(1, "linear")], [[[3.0]]], [2.0], [1.0])
    prover = Prover(run, epsilon=0.125)
    found = {
        Kind.D_A: prover.proof(Quantity(Kind.D_A, 1, 0)),
        Kind.D_Z: prover.proof(Quantity(Kind.D_Z, 1, 0)),
        Kind.D_INPUT: prover.proof(Quantity(Kind.D_INPUT)),
        Kind.D_WEIGHT: prover.proof(Quantity(Kind.D_WEIGHT, 1, 0, 0)),
    }
    numbers = {kind: proof.numeric for kind, proof in found.items()}
    assert numbers == {Kind.D_A: 5.0, Kind.D_Z: 5.0, Kind.D_INPUT: 15.0, Kind.D_WEIGHT: 10.0}
    assert all(proof.agrees and proof.relative_error == 0.0 for proof in found.values())
    # The step is 1/8 of the number's size.
    assert found[Kind.D_WEIGHT].step == 0.375
    assert found[Kind.D_INPUT].step == 0.25


def test_what_is_no_gradient_of_the_pass_has_no_proof():
    run = run_of([(2, "tanh"), (1, "linear")], [[[1, 2]], [[3], [4]]], [[1], [2]], [[0], [0]])
    prover = Prover(run)
    for quantity in (
        Quantity(Kind.WEIGHT, 1, 0, 0),
        Quantity(Kind.LOSS),
        Quantity(Kind.D_BIAS, 1, 0),  # there is none
        Quantity(Kind.D_WEIGHT, 1, 2, 0),
        Quantity(Kind.D_WEIGHT, 3, 0, 0),
        Quantity(Kind.D_WEIGHT, 1, 0, 0, sample=2),
        Quantity(Kind.D_Z, 1, 0, sample=OF_THE_BATCH),  # of which of the two samples?
        Quantity(Kind.D_INPUT, 1, 0, sample=0),
    ):
        assert prover.proof(quantity) is None, quantity
    assert prover.proof(Quantity(Kind.D_WEIGHT, 1, 1, 0, sample=1)) is not None


def test_a_gradient_that_is_wrong_disagrees_and_the_others_do_not():
    honest = run_of(
        [(2, "sigmoid"), (2, "sigmoid"), (1, "sigmoid")],
        [[[0.3, -0.5], [0.8, 0.2]], [[0.7, -0.4], [0.1, 0.9]], [[1.1], [-0.6]]],
        [0.5, -1.0],
        [1.0],
        loss="bce",
    )
    optimizer = make_optimizer("sgd", Hyperparameters(learning_rate=0.1))
    state = initial_state(optimizer, honest.parameters.flat.size)
    run = sabotage_pass(honest, Sabotage(WrongRule.SLOPE_FORGOTTEN, 2), optimizer, state)
    prover = Prover(run)
    assert prover.proof(Quantity(Kind.D_A, 2, 0)).agrees
    assert prover.proof(Quantity(Kind.D_WEIGHT, 3, 0, 0)).agrees
    for wrong in (
        Quantity(Kind.D_Z, 2, 0),
        Quantity(Kind.D_WEIGHT, 2, 0, 1),
        Quantity(Kind.D_A, 1, 1),
        Quantity(Kind.D_WEIGHT, 1, 0, 0),
        Quantity(Kind.D_INPUT, 0, 1),
    ):
        proof = prover.proof(wrong)
        assert proof.finding is Finding.DISAGREES
        # The slope is at most 1/4, so without it the gradient is four times as large or more.
        assert proof.relative_error > 0.7
        assert proof.numeric == pytest.approx(Prover(honest).proof(wrong).analytic, rel=1e-6)
    table = prover.all_gradients()
    assert table.count(Finding.DISAGREES) == 8  # those of the layers 1 and 2
    first = [table.quantities[index].layer for index in table.worst_first()[:8]]
    assert 3 not in first


def test_at_a_kink_the_two_slopes_are_told_and_nothing_is_called_wrong():
    # z = 0 * w + b = 0: to the left J = (0 - 1)^2/2 stays, to the right it falls with slope -1.
    run = run_of([(1, "relu")], [[[0.7]]], [0.0], [1.0], biases=[[0.0]])
    for kind in (Kind.D_BIAS, Kind.D_Z):
        proof = Prover(run).proof(Quantity(kind, 1, 0))
        assert proof.at_kink
        assert not proof.agrees
        assert proof.is_accepted
        assert proof.left_slope == 0.0
        assert proof.right_slope == pytest.approx(-1.0, abs=1e-5)
    assert Prover(run).proof(Quantity(Kind.D_A, 1, 0)).agrees  # behind the kink
    assert Prover(run).proof(Quantity(Kind.D_WEIGHT, 1, 0, 0)).agrees  # times 0


def test_a_wrong_gradient_beside_a_kink_that_does_not_matter_is_found():
    # Of two units one is at its kink, but its outgoing weight is small.
    run = run_of([(2, "relu"), (1, "linear")], [[[1.0, 0.0]], [[2.0], [1e-3]]], [3.0], [1.0])
    wrong = Prover(run, value_of=lambda quantity: -5.0)
    assert wrong.proof(Quantity(Kind.D_INPUT)).finding is Finding.DISAGREES


def test_a_step_that_leaps_or_a_loss_that_scatters_tells_nothing():
    # J = cos(v w)^2 / 2 with v = 0.9, w = 0.3; see test_gradient_check.
    run = run_of([(1, "linear"), (1, "cos")], [[[0.3]], [[0.9]]], [1.0], [0.0])
    quantity = Quantity(Kind.D_WEIGHT, 1, 0, 0)
    proof = Prover(run, epsilon=0.5).proof(quantity)
    assert proof.finding is Finding.UNSTEADY
    assert not proof.is_accepted
    assert Prover(run).proof(quantity).agrees


def test_a_gradient_that_rounding_hides_is_not_called_right():
    # J = (a - t)^2/2 near 1/2 and dJ/dw = 1e-12: with a step of 1e-6 J moves by less than a place.
    run = run_of([(1, "linear")], [[[1.0]]], [1e-12], [1.0])
    proof = Prover(run).proof(Quantity(Kind.D_WEIGHT, 1, 0, 0))
    assert proof.analytic == pytest.approx(-1e-12)
    assert proof.finding is Finding.ROUNDING
    assert proof.noise > 1e-10
    # A larger step tells.
    assert Prover(run, epsilon=0.1).proof(Quantity(Kind.D_WEIGHT, 1, 0, 0)).finding in (
        Finding.ROUNDING,
        Finding.AGREES,
    )


@pytest.mark.parametrize(("z", "t"), [(40.0, 1.0), (40.0, 0.0), (-40.0, 1.0), (18.0, 1.0)])
def test_an_output_that_is_1_to_the_last_digit_is_nudged_through_its_sum(z, t):
    # dJ/da = (1 - t)/(1 - a) - t/a, and 1/(1 - a) = 1 + e^z, 1/a = 1 + e^-z
    run = run_of([(1, "sigmoid")], [[[z]]], [1.0], [t], loss="bce")
    expected = (1.0 - t) * (1.0 + math.exp(z)) - t * (1.0 + math.exp(-z))
    proof = Prover(run).proof(Quantity(Kind.D_A, 1, 0))
    assert proof.numeric == pytest.approx(expected, rel=1e-7)
    assert proof.agrees
    assert Prover(run).proof(Quantity(Kind.D_Z, 1, 0)).agrees


def test_a_share_of_softmax_that_is_exactly_1_cannot_be_told():
    run = run_of([(2, "softmax")], [[[50.0, 0.0]]], [1.0], [1.0, 0.0], loss="cross_entropy")
    assert run.a[0][0, 0] == 1.0
    proof = Prover(run).proof(Quantity(Kind.D_A, 1, 0))
    assert proof.finding is Finding.EDGE
    assert math.isnan(proof.numeric)
    assert Prover(run).proof(Quantity(Kind.D_A, 1, 1)).finding is Finding.AGREES
    assert Prover(run).proof(Quantity(Kind.D_Z, 1, 0)).is_accepted


def test_a_small_probability_has_a_step_that_fits():
    # dJ/da = -t/a = -1/sigmoid(-20) = -(1 + e^20)
    run = run_of([(1, "sigmoid")], [[[-20.0]]], [1.0], [1.0], loss="bce")
    proof = Prover(run).proof(Quantity(Kind.D_A, 1, 0))
    assert proof.numeric == pytest.approx(-(1.0 + math.exp(20.0)), rel=1e-8)
    assert proof.agrees
    assert proof.step == pytest.approx(1e-6 / (1.0 + math.exp(20.0)), rel=1e-6)


def test_a_pass_that_exploded_cannot_be_told_and_raises_nothing():
    run = run_of([(2, "linear"), (1, "linear")], [[[1e200, 1.0]], [[1e200], [1.0]]], [1.0], [0.0])
    table = Prover(run).all_gradients()
    assert set(table.findings.tolist()) <= {Finding.NOT_FINITE, Finding.DISAGREES}
    assert Prover(run).proof(Quantity(Kind.D_A, 1, 0)).finding is Finding.NOT_FINITE
    weights = run_of([(1, "tanh")], [[[math.nan]]], [1.0], [0.0])
    assert Prover(weights).proof(Quantity(Kind.D_Z, 1, 0)).finding is Finding.NOT_FINITE


def test_parts_of_a_layer_are_its_gradients_in_order():
    rng = np.random.default_rng(0)
    network = Network(64, (Layer(10, "sigmoid"), Layer(10, "softmax")))
    parameters = Parameters(network, rng.normal(0.0, 0.3, network.n_parameters))
    targets = np.eye(10)[rng.integers(0, 10, 200)]
    problem = Problem(network, "cross_entropy", Penalty(), rng.normal(size=(200, 64)), targets)
    prover = Prover(run_pass(problem, parameters))
    whole = prover.gradients(1)
    parts = [prover.gradients(1, part) for part in prover.parts(1)]
    assert len(parts) > 5
    assert [q for part in parts for q in part.quantities] == list(whole.quantities)
    assert np.concatenate([part.numeric for part in parts]).tolist() == whole.numeric.tolist()
    of_unit = [q for part in prover.parts(1, unit=3) for q in prover.gradients(1, part).quantities]
    assert of_unit == [q for q in whole.quantities if q.unit == 3]
    assert len(of_unit) == 65
