"""The slips of 2-3-1 and 2-2-2 against numbers worked out here, without the engine.

2-3-1: x = (5, 3), W = ((1, -1, 3), (2, 2, -1)), V = (0.1, 0.5, -0.1), sigmoids, no biases, target
1, binary cross-entropy, learning rate 0.1. 2-2-2: Mazur's, half the squared error, rate 0.5.
"""

from __future__ import annotations

from math import exp, log, log10

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity, plain_name
from backpropviz.engine.slips.kinds import SlipKind
from backpropviz.engine.slips.verdicts import judge
from backpropviz.engine.trace import Step


def sigmoid(z: float) -> float:
    return 1 / (1 + exp(-z))


def trace_of(
    x, t, weights, biases, loss="bce", rate=0.1, optimizer="sgd", rows=1, settings=None
) -> NetworkTrace:
    arrays = [np.array(each) for each in weights]
    rows_of_biases = [None if each is None else np.array(each) for each in biases]
    layers = tuple(
        Layer(each.shape[1], "sigmoid", row is not None)
        for each, row in zip(arrays, rows_of_biases, strict=True)
    )
    network = Network(arrays[0].shape[0], layers)
    start = Parameters.from_arrays(network, arrays, rows_of_biases)
    run = run_pass(Problem(network, loss, Penalty(), np.array(x), np.array(t)), start)
    made = make_optimizer(optimizer, settings or Hyperparameters(rate))
    done = update(made, start.flat, run.gradient.flat, initial_state(made, start.flat.size))
    return NetworkTrace(run, made, done)


@pytest.fixture(scope="module")
def hand() -> NetworkTrace:
    weights = [((1.0, -1.0, 3.0), (2.0, 2.0, -1.0)), ((0.1,), (0.5,), (-0.1,))]
    return trace_of([[5.0, 3.0]], [[1.0]], weights, [None, None])


@pytest.fixture(scope="module")
def mazur() -> NetworkTrace:
    weights = [((0.15, 0.25), (0.2, 0.3)), ((0.4, 0.5), (0.45, 0.55))]
    biases = [(0.35, 0.35), (0.6, 0.6)]
    return trace_of([[0.05, 0.1]], [[0.01, 0.99]], weights, biases, "half_mse", 0.5)


H1, H2, H3 = sigmoid(5 * 1 + 3 * 2), sigmoid(5 * -1 + 3 * 2), sigmoid(5 * 3 + 3 * -1)
Y = sigmoid(0.1 * H1 + 0.5 * H2 - 0.1 * H3)  # 0.5904
DELTA = Y - 1  # -0.4096, what binary cross-entropy and sigmoid collapse to
DELTA_1, DELTA_2, DELTA_3 = (
    DELTA * v * h * (1 - h) for v, h in zip((0.1, 0.5, -0.1), (H1, H2, H3), strict=True)
)

OF_THE_HAND_EXAMPLE = [
    # z of h2 = 5 * (-1) + 3 * 2 = 1
    ("z[1][1]", 5 * 1 + 3 * 2, SlipKind.TERM_SIGN),
    ("z[1][1]", 3 * 2, SlipKind.TERM_FORGOTTEN),
    ("z[1][1]", 5 * 3 + 3 * -1, SlipKind.OTHER_WEIGHT),  # those of h3
    ("z[1][1]", 5 * 2 + 3 * 2, SlipKind.TRANSPOSED),  # the row of x2: W21, W22
    ("z[1][1]", sigmoid(1), SlipKind.ACTIVATED),
    # y's sum from z of the hidden layer instead of from h: 0.1 * 11 + 0.5 * 1 - 0.1 * 12 = 0.4
    ("z[2][0]", 0.4, SlipKind.ACTIVATION_FORGOTTEN),
    ("a[1][1]", 1.0, SlipKind.ACTIVATION_FORGOTTEN),
    ("a[1][1]", sigmoid(-1), SlipKind.SIGN_OF_Z),
    ("a[2][0]", Y * (1 - Y), SlipKind.SLOPE_GIVEN),
    ("J", -log10(Y), SlipKind.LOG10),
    ("J", log(Y), SlipKind.SIGN),
    ("J", -log(1 - Y), SlipKind.TARGET_SWAPPED),
    ("J", (1 - Y) ** 2 / 2, SlipKind.OTHER_LOSS),
    ("dJ/da[2][0]", 1 / Y, SlipKind.SIGN),
    ("dJ/da[2][0]", -Y, SlipKind.DIVISION_FORGOTTEN),
    ("dJ/da[2][0]", Y - 1, SlipKind.SLOPE_TOO_EARLY),
    ("dJ/dz[2][0]", -1 / Y, SlipKind.SLOPE_FORGOTTEN),
    ("dJ/dz[2][0]", -1 / Y * (1 - Y), SlipKind.PART_OF_SLOPE),
    ("dJ/dz[2][0]", Y * (1 - Y), SlipKind.UPSTREAM_FORGOTTEN),
    ("dJ/dz[2][0]", DELTA * Y * (1 - Y), SlipKind.SLOPE_TWICE),
    ("dJ/dW[2][1,0]", -DELTA * H2, SlipKind.SIGN),
    ("dJ/dW[2][1,0]", -1 / Y * H2, SlipKind.SLOPE_FORGOTTEN),
    ("dJ/dW[2][1,0]", DELTA, SlipKind.VALUE_FORGOTTEN),
    ("dJ/dW[2][1,0]", DELTA * 0.5, SlipKind.WEIGHT_FOR_VALUE),
    ("dJ/dW[2][0,0]", DELTA * H2, SlipKind.OTHER_VALUE),
    ("dJ/da[1][1]", DELTA * (0.5 - 0.1 * DELTA * H2), SlipKind.UPDATED_WEIGHT),
    ("dJ/da[1][1]", DELTA * 0.1, SlipKind.OTHER_WEIGHT),
    ("dJ/da[1][1]", DELTA, SlipKind.WEIGHT_FORGOTTEN),
    ("dJ/da[1][1]", DELTA_2, SlipKind.SLOPE_TOO_EARLY),
    ("dJ/da[1][0]", -0.1 / Y, SlipKind.SLOPE_FORGOTTEN),  # dJ/dy instead of dJ/dz of y
    ("dJ/dz[1][0]", DELTA * 0.1, SlipKind.SLOPE_FORGOTTEN),
    ("dJ/dz[1][0]", DELTA * 0.1 * 0.99998 * (1 - 0.99998), SlipKind.ROUNDING),  # 20 % too much
    ("dJ/dz[1][0]", 0.0, SlipKind.ROUNDING),  # h1 taken for 1
    ("dJ/dz[1][1]", DELTA * 0.5 * 1 * (1 - 1), SlipKind.ACTIVATION_FORGOTTEN),  # z = 1 for h2
    ("dJ/dz[1][1]", DELTA * 0.5 * H2 * (1 - H2) * 10, SlipKind.POWER_OF_TEN),
    ("dJ/dW[1][0,0]", DELTA_1 * 3, SlipKind.OTHER_VALUE),
    ("dJ/dW[1][0,0]", DELTA_2 * 5, SlipKind.OTHER_DELTA),
    ("dJ/dW[1][0,1]", DELTA * 0.5 * 5, SlipKind.SLOPE_FORGOTTEN),
    ("dJ/dx[0]", DELTA_1 * 1 + DELTA_3 * 3, SlipKind.PATH_FORGOTTEN),
    ("dJ/dx[0]", DELTA_3 * 3, SlipKind.ONE_PATH),
    ("dJ/dx[1]", DELTA_1 + DELTA_2 + DELTA_3, SlipKind.WEIGHT_FORGOTTEN),
    # x1's sum with W12 = -1 - 0.1 * (5 * DELTA_2) after the update; the others hardly move
    ("dJ/dx[0]", DELTA_2 * (-1 - 0.1 * 5 * DELTA_2), SlipKind.UPDATED_WEIGHT),
    # W22 = 2 - 0.1 * (3 * DELTA_2) = 2.012
    ("new W[1][1,1]", 2 + 0.1 * (3 * DELTA_2), SlipKind.UPHILL),
    ("new W[1][1,1]", 2 - 3 * DELTA_2, SlipKind.LEARNING_RATE_FORGOTTEN),
    ("new W[1][1,1]", 3 * DELTA_2, SlipKind.GRADIENT_GIVEN),
    ("new W[1][1,1]", -0.1 * (3 * DELTA_2), SlipKind.STEP_GIVEN),
    ("new W[1][1,1]", 2.0, SlipKind.NOT_MOVED),
    ("new W[1][1,1]", 2 - 0.1 * (5 * DELTA_2), SlipKind.OTHER_GRADIENT),
    # W11 = 1 - 0.1 * (5 * DELTA_1) = 1.00000034
    ("new W[1][0,0]", 0.99999966, SlipKind.UPHILL),
    ("new W[1][0,0]", 1.0000034, SlipKind.LEARNING_RATE_FORGOTTEN),
]


@pytest.mark.parametrize(("name", "answer", "kind"), OF_THE_HAND_EXAMPLE)
def test_a_slip_in_the_hand_example_is_named(
    hand: NetworkTrace, name: str, answer: float, kind: SlipKind
) -> None:
    assert kind in kinds(hand, name, answer)
    assert kind in kinds(hand, name, float(f"{answer:.7g}"))


I1, I2 = 0.05, 0.1
M1, M2 = sigmoid(I1 * 0.15 + I2 * 0.2 + 0.35), sigmoid(I1 * 0.25 + I2 * 0.3 + 0.35)
O1, O2 = sigmoid(M1 * 0.4 + M2 * 0.45 + 0.6), sigmoid(M1 * 0.5 + M2 * 0.55 + 0.6)
ERROR = ((O1 - 0.01) ** 2 + (O2 - 0.99) ** 2) / 2  # 0.2984
D1, D2 = (O1 - 0.01) * O1 * (1 - O1), (O2 - 0.99) * O2 * (1 - O2)

OF_MAZURS = [
    ("z[1][0]", I1 * 0.15 + I2 * 0.2, SlipKind.BIAS_FORGOTTEN),
    ("z[1][0]", I1 * 0.15 + I2 * 0.25 + 0.35, SlipKind.TRANSPOSED),
    ("z[1][0]", I2 * 0.2 + 0.35, SlipKind.TERM_FORGOTTEN),
    ("J", 2 * ERROR, SlipKind.HALF_FORGOTTEN),
    ("J", (O1 - 0.01 + O2 - 0.99) / 2, SlipKind.SQUARE_FORGOTTEN),
    ("J", (O1 - 0.01) ** 2 / 2, SlipKind.TERM_FORGOTTEN),
    ("J", ERROR / 2, SlipKind.MEAN_ADDED),
    ("dJ/da[2][0]", 0.01 - O1, SlipKind.TARGET_SWAPPED),
    ("dJ/da[2][0]", 2 * (O1 - 0.01), SlipKind.HALF_FORGOTTEN),
    ("dJ/da[2][0]", (O1 - 0.01) ** 2, None),
    ("dJ/da[2][1]", O2, SlipKind.TARGET_FORGOTTEN),
    ("dJ/db[2][0]", D1 * 0.6, SlipKind.BIAS_TIMES_VALUE),
    ("dJ/db[2][0]", D1 * M1, SlipKind.BIAS_TIMES_VALUE),
    ("dJ/da[1][0]", D1 * 0.4, SlipKind.PATH_FORGOTTEN),
    ("dJ/da[1][0]", D1 * 0.45 + D2 * 0.55, SlipKind.OTHER_WEIGHT),
    ("dJ/da[1][0]", D1 * 0.4 + D2 * 0.45, SlipKind.TRANSPOSED),
    (
        "dJ/da[1][0]",
        D1 * (0.4 - 0.5 * D1 * M1) + D2 * (0.5 - 0.5 * D2 * M1),
        SlipKind.UPDATED_WEIGHT,
    ),
    ("new W[2][0,0]", 0.4 + 0.5 * D1 * M1, SlipKind.UPHILL),
    ("new b[2][0]", 0.6 - D1, SlipKind.LEARNING_RATE_FORGOTTEN),
]


@pytest.mark.parametrize(("name", "answer", "kind"), OF_MAZURS)
def test_a_slip_in_mazurs_example_is_named(
    mazur: NetworkTrace, name: str, answer: float, kind: SlipKind | None
) -> None:
    found = kinds(mazur, name, answer)
    assert kind in found if kind else not found


def test_the_mean_over_a_batch_forgotten_is_named() -> None:
    trace = trace_of([[1.0], [2.0]], [[0.0], [0.0]], [((1.0,),)], [None], "half_mse")
    first, second = sigmoid(1), sigmoid(2)
    shares = [first * first * (1 - first) * 1, second * second * (1 - second) * 2]
    assert SlipKind.MEAN_FORGOTTEN in kinds(trace, "dJ/dW[1][0,0]", sum(shares))
    assert SlipKind.ONE_SAMPLE in kinds(trace, "dJ/dW[1][0,0]", shares[0])
    assert SlipKind.MEAN_FORGOTTEN in kinds(trace, "J", (first**2 + second**2) / 2)


def test_the_correction_of_adam_forgotten_is_named() -> None:
    trace = trace_of([[1.0]], [[0.0]], [((1.0,),)], [None], "half_mse", optimizer="adam", rate=0.1)
    y = sigmoid(1)
    g = y * y * (1 - y)
    m, s = 0.1 * g, 0.001 * g * g  # betas 0.9 and 0.999, both begin at 0
    assert kinds(trace, "new m of W[1][0,0]", g) & {SlipKind.SHARE_FORGOTTEN}
    assert kinds(trace, "new m of W[1][0,0]", 0.9 * g) & {SlipKind.SHARES_SWAPPED}
    assert kinds(trace, "new s of W[1][0,0]", 0.1 * g * g) & {SlipKind.OTHER_SHARE}
    uncorrected = 1 - 0.1 * m / s**0.5  # instead of 1 - 0.1 * g / g = 0.9
    assert kinds(trace, "new W[1][0,0]", uncorrected) & {SlipKind.CORRECTION_FORGOTTEN}
    assert kinds(trace, "new W[1][0,0]", 1 - 0.1 * g) & {SlipKind.OPTIMIZER_FORGOTTEN}
    assert kinds(trace, "new W[1][0,0]", 1 - 0.1 / g) & {SlipKind.ROOT_FORGOTTEN}


def test_three_digits_are_enough_and_two_are_not(hand: NetworkTrace) -> None:
    loss = step_of(hand, "J")  # 0.52699
    assert judge(hand, loss, 0.527).right
    assert judge(hand, loss, 0.525).right  # 0.4 % off
    assert judge(hand, loss, 0.524).slip is not None  # 0.6 %
    assert SlipKind.ROUNDING in kinds(hand, "J", 0.53)
    assert SlipKind.ROUNDING in kinds(hand, "J", 0.52)
    assert SlipKind.ROUNDING in kinds(hand, "J", 0.5)
    assert judge(hand, loss, 0.6).slip is None


def test_a_new_weight_is_right_only_if_its_change_is(hand: NetworkTrace) -> None:
    barely = step_of(hand, "new W[1][0,0]")  # 1.00000034
    assert judge(hand, barely, 1.0000003).right
    assert judge(hand, barely, 1.0).right  # it is that, with three digits
    assert not judge(hand, barely, 1.000001).right
    assert not judge(hand, barely, 1.001).right
    moved = step_of(hand, "new W[1][1,1]")  # 2.01208
    assert judge(hand, moved, 2.01).right
    assert not judge(hand, moved, 2.0).right
    assert not judge(hand, moved, 2.005).right


def test_zero_takes_only_what_is_0() -> None:
    trace = trace_of([[0.0]], [[0.5]], [((1.0,),)], [None], "half_mse")
    gradient = step_of(trace, "dJ/dW[1][0,0]")
    assert gradient.value == 0.0
    assert judge(trace, gradient, 0.0).right
    assert judge(trace, gradient, 1e-10).right
    assert not judge(trace, gradient, 1e-3).right


def test_terms_that_cancel_are_0_to_whoever_adds_them_by_hand() -> None:
    # 0.1 * 3 - 0.3 * 1 is 5.6e-17 in float64
    trace = trace_of([[3.0, 1.0]], [[1.0]], [((0.1,), (-0.3,))], [None])
    assert trace[0].value != 0.0
    assert judge(trace, trace[0], 0.0).right


def step_of(trace: NetworkTrace, name: str) -> Step:
    return next(step for step in reversed(trace) if plain_name(step.quantity) == name)


def kinds(trace: NetworkTrace, name: str, answer: float) -> set[SlipKind]:
    """Return what an answer is taken for: the slip, and another one with the same number."""
    verdict = judge(trace, step_of(trace, name), answer)
    assert not verdict.right, "it is right"
    slip = verdict.slip
    return set() if slip is None else {slip.kind, *({slip.also.kind} if slip.also else ())}


def test_the_names_of_this_test_are_those_of_the_program(hand: NetworkTrace) -> None:
    assert plain_name(Quantity(Kind.D_WEIGHT, 1, 0, 1)) == "dJ/dW[1][1,0]"
    assert {name for name, _, _ in OF_THE_HAND_EXAMPLE} <= {
        plain_name(step.quantity) for step in hand
    }
