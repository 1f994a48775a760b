"""The pass of the lecture's example and of Matt Mazur's against numbers computed elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.backprop import Pass, Problem, evaluate_loss, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty

HAND = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)
TOLERANCE = 1e-12
AFTER_CANCELLATION = 1e-10  # 1 - h loses five of its digits


def hand_pass(target: float) -> Pass:
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    weights = [np.array(HAND["W"]), np.array(HAND["V"]).reshape(3, 1)]
    parameters = Parameters.from_arrays(network, weights, [None, None])
    problem = Problem(network, "bce", Penalty(), np.array([HAND["x"]]), np.array([[target]]))
    return run_pass(problem, parameters)


def mazur_problem() -> tuple[Problem, Parameters]:
    network = Network(2, (Layer(2, "sigmoid"), Layer(2, "sigmoid")))
    weights = [np.array([[0.15, 0.25], [0.20, 0.30]]), np.array([[0.40, 0.50], [0.45, 0.55]])]
    parameters = Parameters.from_arrays(
        network, weights, [np.array([0.35, 0.35]), np.array([0.60, 0.60])]
    )
    inputs, targets = np.array([[0.05, 0.10]]), np.array([[0.01, 0.99]])
    return Problem(network, "half_mse", Penalty(), inputs, targets), parameters


@pytest.mark.parametrize("target", [1, 0])
@pytest.mark.parametrize(
    ("name", "tolerance"),
    [
        ("z_h", TOLERANCE),
        ("h", TOLERANCE),
        ("z_y", TOLERANCE),
        ("y", TOLERANCE),
        ("J", TOLERANCE),
        ("dJ_dy", TOLERANCE),
        ("dJ_dz_y", TOLERANCE),
        ("dJ_dV", TOLERANCE),
        ("dJ_dh", TOLERANCE),
        ("dJ_dz_h", AFTER_CANCELLATION),
        ("dJ_dW", AFTER_CANCELLATION),
        ("dJ_dx", AFTER_CANCELLATION),
    ],
)
def test_every_value_of_the_lecture_is_right(target: int, name: str, tolerance: float) -> None:
    run = hand_pass(float(target))
    values = {
        "z_h": run.z[0],
        "h": run.a[0],
        "z_y": run.z[1],
        "y": run.a[1],
        "J": run.loss,
        "dJ_dy": run.dJ_da[1],
        "dJ_dz_y": run.dJ_dz[1],
        "dJ_dV": run.gradient.weights[1],
        "dJ_dh": run.dJ_da[0],
        "dJ_dz_h": run.dJ_dz[0],
        "dJ_dW": run.gradient.weights[0],
        "dJ_dx": run.dJ_dx,
    }
    expected = np.ravel(HAND[f"target_{target}"]["values"][name])
    np.testing.assert_allclose(np.ravel(values[name]), expected, rtol=tolerance, atol=0)


def test_a_sample_without_penalty_has_the_same_loss_three_times() -> None:
    run = hand_pass(1.0)
    assert (
        run.loss
        == run.data_loss
        == run.sample_losses[0]
        == evaluate_loss(run.problem, run.parameters)
    )
    assert run.penalty == 0.0


def test_the_total_error_of_mazurs_example_is_the_printed_one() -> None:
    assert run_pass(*mazur_problem()).loss == pytest.approx(0.298371109, abs=5e-10)


def test_one_step_moves_mazurs_weights_to_the_printed_ones() -> None:
    problem, parameters = mazur_problem()
    gradient = run_pass(problem, parameters).gradient
    first = parameters.weights[0] - 0.5 * gradient.weights[0]
    second = parameters.weights[1] - 0.5 * gradient.weights[1]
    # w1 and w2 lead to h1, so his list goes through the matrices column by column.
    printed_first = [0.149780716, 0.19956143, 0.24975114, 0.29950229]
    printed_second = [0.35891648, 0.408666186, 0.511301270, 0.561370121]
    np.testing.assert_allclose(first.T.ravel(), printed_first, rtol=0, atol=5e-9)
    np.testing.assert_allclose(second.T.ravel(), printed_second, rtol=0, atol=5e-9)


@pytest.mark.parametrize("size", [1, 2, 5])
def test_the_gradient_of_a_batch_is_the_mean_of_its_samples_gradients(size: int) -> None:
    network = Network(3, (Layer(4, "tanh"), Layer(2, "softmax")))
    rng = np.random.default_rng(5)
    parameters = Parameters(network, rng.normal(size=network.n_parameters))
    targets = np.eye(2)[rng.integers(0, 2, size)]
    problem = Problem(network, "cross_entropy", Penalty(), rng.normal(size=(size, 3)), targets)
    together = run_pass(problem, parameters)
    alone = [run_pass(problem, parameters, [row]) for row in range(size)]
    mean = sum(run.gradient.flat for run in alone) / size
    np.testing.assert_allclose(together.gradient.flat, mean, rtol=1e-12, atol=1e-15)
    assert together.loss == pytest.approx(sum(run.loss for run in alone) / size, rel=1e-14)
    for row, run in enumerate(alone):
        # The derivatives of the batch are those of its mean, so they carry 1/N.
        np.testing.assert_allclose(together.dJ_dz[0][row] * size, run.dJ_dz[0][0], rtol=1e-12)
        np.testing.assert_allclose(together.dJ_dx[row] * size, run.dJ_dx[0], rtol=1e-12)


def test_a_pass_over_chosen_rows_takes_them_in_their_order() -> None:
    problem, parameters = mazur_problem()
    inputs = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    three = Problem(problem.network, "half_mse", Penalty(), inputs, np.zeros((3, 2)))
    run = run_pass(three, parameters, [2, 0])
    assert run.rows == (2, 0)
    assert run.inputs.tolist() == [[5.0, 6.0], [1.0, 2.0]]


def test_the_penalty_is_part_of_the_loss_and_of_the_weights_gradients_alone() -> None:
    problem, parameters = mazur_problem()
    penalized = Problem(
        problem.network, problem.loss, Penalty(0.25, 0.5), problem.inputs, problem.targets
    )
    plain, run = run_pass(problem, parameters), run_pass(penalized, parameters)
    # |w|: 0.15+0.25+0.2+0.3+0.4+0.5+0.45+0.55 = 2.8; w^2: 0.0225+0.0625+0.04+0.09+0.16+0.25+
    # 0.2025+0.3025 = 1.13; so 0.25*2.8 + 0.25*1.13 = 0.9825
    assert run.penalty == pytest.approx(0.9825, rel=1e-14)
    assert run.loss == pytest.approx(plain.loss + 0.9825, rel=1e-14)
    extra = run.gradient.weights[0] - plain.gradient.weights[0]
    np.testing.assert_allclose(extra, 0.25 + 0.5 * parameters.weights[0], rtol=1e-12)
    np.testing.assert_array_equal(run.gradient.biases[0], plain.gradient.biases[0])
