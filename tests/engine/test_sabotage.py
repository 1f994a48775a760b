"""Sabotaged passes: what each wrong rule makes wrong, what it leaves alone, and that it is seen."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass, Problem, evaluate_loss, run_pass
from backpropviz.engine.checking.gradient_check import central_differences
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, Optimizer, initial_state, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.sabotage.sabotage import (
    Sabotage,
    SabotagedPass,
    WrongRule,
    possible_sabotages,
    sabotage_pass,
)
from backpropviz.engine.sample_gradients import sample_gradients

HAND = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)
RIGHT = {name: np.array(value) for name, value in HAND["target_1"]["values"].items()}
X, W, V = (np.array(HAND[name]) for name in ("x", "W", "V"))
SGD = make_optimizer("sgd", Hyperparameters(0.1))
NOWHERE = Sabotage(WrongRule.PATH_LEFT_OUT, 99)  # in a layer that no network here has
ON_THE_HAND_EXAMPLE = [
    Sabotage(WrongRule.SLOPE_FORGOTTEN, 2),
    Sabotage(WrongRule.SLOPE_FORGOTTEN, 1),
    Sabotage(WrongRule.LOSS_SIGN),
    Sabotage(WrongRule.GRADIENT_SIGN, 2),
    Sabotage(WrongRule.GRADIENT_SIGN, 1),
    Sabotage(WrongRule.TRANSPOSED, 1),  # V is a column, in which order nothing changes
    # Of h2: h3 is so saturated that its path is worth 2e-5 of dJ/dx. The output is the only one.
    Sabotage(WrongRule.PATH_LEFT_OUT, 1, unit=1),
    Sabotage(WrongRule.UPDATED_TOO_EARLY),
]


def hand_pass() -> Pass:
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    start = Parameters.from_arrays(network, [W, V.reshape(3, 1)], [None, None])
    return run_pass(Problem(network, "bce", Penalty(), X[np.newaxis], np.array([[1.0]])), start)


def wrong(run: Pass, sabotage: Sabotage, optimizer: Optimizer = SGD) -> SabotagedPass:
    state = initial_state(optimizer, run.parameters.flat.size)
    return sabotage_pass(run, sabotage, optimizer, state)


def possible(run: Pass, optimizer: Optimizer = SGD) -> list[Sabotage]:
    state = initial_state(optimizer, run.parameters.flat.size)
    return list(possible_sabotages(run, optimizer, state))


def random_pass(
    layers: list[Layer], loss: str = "half_mse", *, seed: int = 0, samples: int = 3
) -> Pass:
    network = Network(3, tuple(layers))
    generator = np.random.default_rng(seed)
    targets = generator.dirichlet(np.ones(network.n_outputs), samples)
    problem = Problem(
        network, loss, Penalty(0.01, 0.02), generator.normal(size=(samples, 3)), targets
    )
    return run_pass(problem, Parameters(network, generator.normal(size=network.n_parameters)))


def backward_arrays(run: Pass) -> list[Floats]:
    return [*run.dJ_da, *run.dJ_dz, run.gradient.flat, run.dJ_dx]


PASSES = {
    "hand": hand_pass,
    "deep": lambda: random_pass([Layer(4, "tanh"), Layer(3, "relu", False), Layer(2, "sigmoid")]),
    "softmax": lambda: random_pass([Layer(3, "elu"), Layer(3, "softmax")], "cross_entropy"),
    "softmax inside": lambda: random_pass([Layer(3, "softmax"), Layer(2, "gelu")], "mse"),
    "one layer": lambda: random_pass([Layer(2, "softplus")]),
}


@pytest.fixture(params=PASSES, name="run")
def some_pass(request: pytest.FixtureRequest) -> Pass:
    return PASSES[request.param]()


# What each one does


def test_a_forgotten_slope_lets_the_gradient_through_as_it_comes() -> None:
    hidden = wrong(hand_pass(), Sabotage(WrongRule.SLOPE_FORGOTTEN, 1))
    np.testing.assert_allclose(hidden.dJ_dz[0], [RIGHT["dJ_dh"]], rtol=1e-12)
    expected = np.outer(X, RIGHT["dJ_dh"])
    np.testing.assert_allclose(hidden.gradient.weights[0], expected, rtol=1e-12)
    np.testing.assert_allclose(hidden.gradient.weights[1].ravel(), RIGHT["dJ_dV"], rtol=1e-12)
    np.testing.assert_allclose(hidden.dJ_dx, [W @ RIGHT["dJ_dh"]], rtol=1e-12)
    output = wrong(hand_pass(), Sabotage(WrongRule.SLOPE_FORGOTTEN, 2))
    assert output.dJ_dz[1].item() == output.dJ_da[1].item() == pytest.approx(RIGHT["dJ_dy"])
    expected = RIGHT["h"] * RIGHT["dJ_dy"]
    np.testing.assert_allclose(output.gradient.weights[1].ravel(), expected, rtol=1e-12)


def test_the_losss_other_sign_turns_every_gradient_around() -> None:
    run = hand_pass()
    for turned, right in zip(
        backward_arrays(wrong(run, Sabotage(WrongRule.LOSS_SIGN))),
        backward_arrays(run),
        strict=True,
    ):
        np.testing.assert_array_equal(turned, -right)


def test_a_gradients_other_sign_turns_one_layers_weights_around_and_nothing_else() -> None:
    run = random_pass([Layer(4, "tanh"), Layer(2, "sigmoid")])
    turned = wrong(run, Sabotage(WrongRule.GRADIENT_SIGN, 1))
    penalty = Parameters(run.problem.network, run.problem.penalty.gradient(run.parameters))
    expected = 2 * penalty.weights[0] - run.gradient.weights[0]  # the penalty keeps its sign
    np.testing.assert_allclose(turned.gradient.weights[0], expected, rtol=1e-12)
    turned.gradient.weights[0][...] = run.gradient.weights[0]
    for own, right in zip(backward_arrays(turned), backward_arrays(run), strict=True):
        np.testing.assert_array_equal(own, right)


def test_the_transposed_weights_are_the_entries_row_by_row_in_the_other_shape() -> None:
    run = wrong(hand_pass(), Sabotage(WrongRule.TRANSPOSED, 1))
    # W = [[1, -1, 3], [2, 2, -1]] read as 3x2: [[1, -1], [3, 2], [2, -1]], its columns are rows
    read = np.array([[1.0, 3.0, 2.0], [-1.0, 2.0, -1.0]])
    np.testing.assert_allclose(run.dJ_dx, [read @ RIGHT["dJ_dz_h"]], rtol=1e-9)
    np.testing.assert_array_equal(run.gradient.flat, hand_pass().gradient.flat)


@pytest.mark.parametrize("unit", [0, 1, 2])
def test_the_path_left_out_is_that_through_one_unit(unit: int) -> None:
    run = wrong(hand_pass(), Sabotage(WrongRule.PATH_LEFT_OUT, 1, unit))
    others = [each for each in range(3) if each != unit]
    expected = W[:, others] @ RIGHT["dJ_dz_h"][others]
    np.testing.assert_allclose(run.dJ_dx, [expected], rtol=1e-9)
    np.testing.assert_array_equal(run.gradient.flat, hand_pass().gradient.flat)


def test_the_unit_forgotten_is_the_last_whose_path_matters() -> None:
    layers = [Layer(4, "tanh"), Layer(3, "tanh"), Layer(2, "tanh")]
    offered = possible(random_pass(layers))
    paths = [each for each in offered if each.rule is WrongRule.PATH_LEFT_OUT]
    assert [(each.layer, each.unit) for each in paths] == [(3, 1), (2, 2), (1, 3)]


def test_the_weights_used_too_early_are_those_after_this_update() -> None:
    run = wrong(hand_pass(), Sabotage(WrongRule.UPDATED_TOO_EARLY))
    dJ_dh = RIGHT["dJ_dz_y"] * (V - 0.1 * RIGHT["dJ_dV"])
    np.testing.assert_allclose(run.dJ_da[0], [dJ_dh], rtol=1e-12)
    dJ_dz_h = dJ_dh * RIGHT["dh_dz_h"]
    dJ_dW = np.outer(X, dJ_dz_h)
    np.testing.assert_allclose(run.gradient.weights[0], dJ_dW, rtol=1e-9)
    np.testing.assert_allclose(run.dJ_dx, [(W - 0.1 * dJ_dW) @ dJ_dz_h], rtol=1e-9)


@pytest.mark.parametrize("name", ["adam", "rmsprop", "adagrad", "adamw"])
def test_they_are_updated_by_the_optimizer_at_hand(name: str) -> None:
    optimizer = make_optimizer(name, Hyperparameters(0.1))
    run = wrong(hand_pass(), Sabotage(WrongRule.UPDATED_TOO_EARLY), optimizer)
    # A first step of 0.1 against the sign of g; of rmsprop 0.1 / sqrt(1 - 0.99) = 1.
    step = 1.0 if name == "rmsprop" else 0.1
    kept = 1.0 - 0.1 * 0.01 if name == "adamw" else 1.0
    moved = kept * V - step * np.sign(RIGHT["dJ_dV"])
    np.testing.assert_allclose(run.dJ_da[0], [RIGHT["dJ_dz_y"] * moved], atol=1e-7)


# What none of them does


@pytest.mark.parametrize("index", range(8))
def test_the_forward_pass_and_the_loss_stay_honest(index: int, run: Pass) -> None:
    before = [array.copy() for array in backward_arrays(run)]
    every = possible(run)
    sabotaged = wrong(run, every[index % len(every)])
    for own, right in zip((*sabotaged.z, *sabotaged.a), (*run.z, *run.a), strict=True):
        assert own is right
    assert (sabotaged.loss, sabotaged.data_loss, sabotaged.penalty) == (
        *(run.loss, run.data_loss),
        run.penalty,
    )
    assert sabotaged.honest is run
    for own, right in zip(backward_arrays(run), before, strict=True):
        assert own.tobytes() == right.tobytes()


def test_where_nothing_is_wrong_the_way_back_gives_the_same_bits(run: Pass) -> None:
    done = wrong(run, NOWHERE)
    for own, right in zip(backward_arrays(done), backward_arrays(run), strict=True):
        assert own.tobytes() == right.tobytes()


# That it is seen


def test_the_hand_example_can_be_sabotaged_in_eight_ways() -> None:
    assert possible(hand_pass()) == ON_THE_HAND_EXAMPLE


def differences_at_the_inputs(run: Pass) -> Floats:
    problem, slopes = run.problem, []
    for shift in 1e-6 * np.eye(problem.network.n_inputs):
        sides = [
            evaluate_loss(
                Problem(problem.network, problem.loss, problem.penalty, moved, problem.targets),
                run.parameters,
            )
            for moved in (problem.inputs - shift, problem.inputs + shift)
        ]
        slopes.append((sides[1] - sides[0]) / 2e-6)
    return np.array(slopes)


@pytest.mark.parametrize("sabotage", ON_THE_HAND_EXAMPLE, ids=str)
def test_central_differences_catch_every_sabotage_of_the_hand_example(sabotage: Sabotage) -> None:
    run = hand_pass()
    numeric = np.append(
        central_differences(run.problem, run.parameters), differences_at_the_inputs(run)
    )
    right = np.append(run.gradient.flat, run.dJ_dx)
    np.testing.assert_allclose(right, numeric, rtol=1e-3, atol=1e-9)
    done = wrong(run, sabotage)
    errors = np.abs(np.append(done.gradient.flat, done.dJ_dx) - numeric)
    assert (errors > 0.05 * np.abs(numeric)).any()


def test_what_changes_nothing_is_not_offered(run: Pass) -> None:
    for sabotage in possible(run):
        pairs = zip(backward_arrays(wrong(run, sabotage)), backward_arrays(run), strict=True)
        assert any((own != right).any() for own, right in pairs)


def test_a_linear_layer_has_no_slope_to_forget_and_a_symmetric_matrix_no_order() -> None:
    network = Network(2, (Layer(2, "linear", False), Layer(1, "tanh", False)))
    start = Parameters(network, np.array([1.0, 5.0, 5.0, 2.0, 0.3, 0.4]))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1.0, 2.0]]), np.array([[0.9]]))
    offered = possible(run_pass(problem, start))
    assert Sabotage(WrongRule.SLOPE_FORGOTTEN, 2) in offered
    assert Sabotage(WrongRule.SLOPE_FORGOTTEN, 1) not in offered
    assert not [each for each in offered if each.rule is WrongRule.TRANSPOSED]


def test_where_every_gradient_is_0_or_one_is_not_finite_nothing_is_offered() -> None:
    network = Network(1, (Layer(1, "linear", False),))
    for inputs, target in ((1.0, 2.0), (1e200, -1e200)):
        problem = Problem(
            network, "half_mse", Penalty(), np.array([[inputs]]), np.array([[target]])
        )
        assert not possible(run_pass(problem, Parameters(network, np.array([2.0]))))


def test_a_weight_that_hardly_moves_is_not_used_too_early() -> None:
    slow = make_optimizer("sgd", Hyperparameters(1e-6))
    assert Sabotage(WrongRule.UPDATED_TOO_EARLY) not in possible(hand_pass(), slow)


@pytest.mark.parametrize(
    ("sabotage", "fits"),
    [
        (Sabotage(WrongRule.SLOPE_FORGOTTEN, 1), True),
        (Sabotage(WrongRule.SLOPE_FORGOTTEN, 2), False),  # it is linear
        (Sabotage(WrongRule.SLOPE_FORGOTTEN, 3), False),  # there is none
        (Sabotage(WrongRule.SLOPE_FORGOTTEN, 0), False),
        (Sabotage(WrongRule.TRANSPOSED, 1), True),
        (Sabotage(WrongRule.TRANSPOSED, 2), False),  # 2 to 1
        (Sabotage(WrongRule.PATH_LEFT_OUT, 2), False),
        (Sabotage(WrongRule.LOSS_SIGN), True),
    ],
    ids=str,
)
def test_a_sabotage_needs_what_it_concerns(sabotage: Sabotage, fits: bool) -> None:
    network = Network(3, (Layer(2, "tanh"), Layer(1, "linear")))
    assert sabotage.fits(network) is fits


def test_the_shares_of_the_samples_have_the_wrong_sign_too() -> None:
    run = wrong(random_pass([Layer(2, "tanh")]), Sabotage(WrongRule.GRADIENT_SIGN, 1))
    pull = run.problem.penalty.gradient(run.parameters)
    for source in range(3):
        mean = sample_gradients(run, 0, 1, source).mean()
        index = run.parameters.weight_index(0, source, 1)
        assert run.gradient.flat[index] == pytest.approx(mean + pull[index], rel=1e-12)
    bias = sample_gradients(run, 0, 1, None).mean()
    assert run.gradient.flat[run.parameters.bias_index(0, 1)] == pytest.approx(bias, rel=1e-12)
