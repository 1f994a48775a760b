"""The derivations of activations and losses are right, line by line, by numbers of their own.

A chain is what a derivation says is equal: its first member is a difference quotient in extended
precision, the others are the lines as they are printed, and what the engine computes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS, KINKED_AT_ZERO, softmax
from backpropviz.engine.losses import LOSSES, from_z
from backpropviz.export.derivation.activation_derivations import ACTIVATION_DERIVATIONS
from backpropviz.export.derivation.loss_derivations import LOSS_DERIVATIONS
from backpropviz.export.derivation.softmax_derivations import SOFTMAX_DERIVATIONS

Function = Callable[[np.longdouble], np.longdouble]
POINTS = (-3.0, -1.0, -0.25, 0.5, 1.0, 2.5)
exp, log, sqrt = np.exp, np.log, np.sqrt


def slope_of(f: Function, x: float) -> float:
    """A central difference of fourth order, in extended precision where the machine has it."""
    h, at = np.longdouble(1e-3), np.longdouble(x)
    return float((8 * (f(at + h) - f(at - h)) - (f(at + 2 * h) - f(at - 2 * h))) / (12 * h))


def sigma(z: np.longdouble) -> np.longdouble:
    return 1 / (1 + exp(-z))


def phi(z: float) -> float:
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)


def cdf(z: float) -> float:
    """The share of the normal distribution below z, by adding up its density."""
    edges = np.linspace(-12.0, float(z), 4001)
    density = np.exp(-0.5 * edges**2) / math.sqrt(2 * math.pi)
    step = edges[1] - edges[0]  # Simpson's rule
    return float(step / 3 * (density[0] + density[-1] + 4 * density[1::2].sum()
                             + 2 * density[2:-1:2].sum()))  # fmt: skip


# The function as its derivation defines it, then every line of its slope.
ACTIVATION_CHAINS: dict[str, tuple[Function, Sequence[Callable[[float], float]]]] = {
    "linear": (lambda z: z, [lambda z: ((z + 0.5) - z) / 0.5, lambda z: 1.0]),
    "step": (lambda z: np.longdouble(z > 0), [lambda z: 0.0]),
    "sigmoid": (
        lambda z: (1 + exp(-z)) ** -1,
        [
            lambda z: -((1 + exp(-z)) ** -2.0) * -exp(-z),
            lambda z: 1 / (1 + exp(-z)) * (exp(-z) / (1 + exp(-z))),
            lambda z: sigma(z) * (1 - 1 / (1 + exp(-z))),
            lambda z: sigma(z) * (1 - sigma(z)),
        ],
    ),
    "tanh": (
        lambda z: (exp(z) - exp(-z)) / (exp(z) + exp(-z)),
        [
            lambda z: ((exp(z) + exp(-z)) ** 2 - (exp(z) - exp(-z)) ** 2) / (exp(z) + exp(-z)) ** 2,
            lambda z: 1 - np.tanh(z) ** 2,
        ],
    ),
    "relu": (lambda z: max(np.longdouble(0), z), [lambda z: 1.0 if z > 0 else 0.0]),
    "leaky_relu": (
        lambda z: max(np.longdouble("0.01") * z, z),
        [lambda z: 1.0 if z > 0 else 0.01],
    ),
    "elu": (lambda z: z if z > 0 else exp(z) - 1, [lambda z: 1.0 if z > 0 else exp(z)]),
    "softplus": (
        lambda z: log(1 + exp(z)),
        [lambda z: 1 / (1 + exp(z)) * exp(z), lambda z: 1 / (exp(-z) + 1), sigma],
    ),
    "gelu": (lambda z: z * cdf(z), [lambda z: cdf(z) + z * phi(z)]),
    "swish": (
        lambda z: z * sigma(z),
        [
            lambda z: sigma(z) + z * (sigma(z) * (1 - sigma(z))),
            lambda z: sigma(z) * (1 + z * (1 - sigma(z))),
        ],
    ),
    "cos": (np.cos, [lambda z: -math.sin(z)]),
}


def test_every_derivation_of_an_activation_is_checked() -> None:
    assert set(ACTIVATION_CHAINS) == {each.name for each in ACTIVATION_DERIVATIONS}


@pytest.mark.parametrize("name", ACTIVATION_CHAINS)
@pytest.mark.parametrize("z", POINTS)
def test_every_line_gives_the_slope_of_the_activation(name: str, z: float) -> None:
    function, lines = ACTIVATION_CHAINS[name]
    activation = ACTIVATIONS[name]
    assert activation.slope is not None
    assert float(activation.value(np.array([z]))[0]) == pytest.approx(float(function(z)), rel=1e-11)
    # the normal distribution is added up in steps, which the difference quotient feels
    expected = pytest.approx(slope_of(function, z), rel=1e-6 if name == "gelu" else 1e-9)
    for line in lines:
        assert float(line(z)) == expected
    assert float(activation.slope(np.array([z]))[0]) == expected


def test_at_a_kink_the_engine_takes_what_the_derivation_says() -> None:
    said = {"step": 0.0, "relu": 0.0, "leaky_relu": 0.01}
    assert set(said) == KINKED_AT_ZERO
    for name, slope in said.items():
        activation = ACTIVATIONS[name]
        assert activation.slope is not None
        assert activation.slope(np.zeros(1))[0] == slope
    elu = ACTIVATIONS["elu"].slope
    assert elu is not None
    assert elu(np.zeros(1))[0] == elu(np.array([1e-300]))[0] == 1.0


def test_the_remarks_on_sigmoid_and_tanh_hold() -> None:
    sigmoid, tanh = ACTIVATIONS["sigmoid"].slope, ACTIVATIONS["tanh"].slope
    assert sigmoid is not None
    assert tanh is not None
    z = np.linspace(-5, 5, 1001)
    assert sigmoid(z).max() == sigmoid(np.zeros(1))[0] == 0.25
    assert tanh(z).max() == 4 * 0.25


def test_the_addition_theorem_and_its_limits_hold() -> None:
    z, h = 0.7, 1e-4
    added = math.cos(z) * math.cos(h) - math.sin(z) * math.sin(h)
    assert math.cos(z + h) == pytest.approx(added, rel=1e-15)
    assert (math.cos(h) - 1) / h == pytest.approx(0, abs=1e-4)
    assert math.sin(h) / h == pytest.approx(1, abs=1e-8)


RNG = np.random.default_rng(7)
A, T = RNG.uniform(0.1, 0.9, 3), np.array([0.2, 0.0, 0.8])
Z = RNG.normal(size=3)

# The loss of one sample as its derivation defines it, then every line of its slope by a_k.
LOSS_CHAINS = {
    "bce": (
        lambda a: -log(np.prod(a**T * (1 - a) ** (1 - T))),
        [
            lambda a: -T / a + (1 - T) / (1 - a),
            lambda a: (a - T) / (a * (1 - a)),
        ],
    ),
    "cross_entropy": (lambda a: -log(np.prod(a**T)), [lambda a: -T / a]),
    "half_mse": (
        lambda a: 1 / 2 * ((a - T) ** 2).sum(),
        [lambda a: 1 / 2 * 2 * (a - T) * 1, lambda a: a - T],
    ),
    "mse": (
        lambda a: ((a - T) ** 2).sum() / 3,
        [lambda a: 1 / 3 * 2 * (a - T) * 1, lambda a: 2 / 3 * (a - T)],
    ),
}


def gradient_of(f, at):
    """The slope by each entry, by central differences in extended precision."""

    def along(k):
        unit = np.eye(len(at), dtype=np.longdouble)[k]
        return lambda x: f(at.astype(np.longdouble) + (x - at[k]) * unit)

    return np.array([slope_of(along(k), at[k]) for k in range(len(at))])


@pytest.mark.parametrize("name", LOSS_CHAINS)
def test_every_line_gives_the_slope_of_the_loss(name: str) -> None:
    function, lines = LOSS_CHAINS[name]
    loss = LOSSES[name]
    assert loss.per_sample(A[None], T[None])[0] == pytest.approx(float(function(A)), rel=1e-14)
    expected = pytest.approx(gradient_of(function, A), rel=1e-8, abs=1e-9)
    for line in lines:
        assert line(A) == expected
    assert loss.slope(A[None], T[None])[0] == expected


S = 1 / (1 + np.exp(-Z))
P = np.exp(Z) / np.exp(Z).sum()
SHARES = T / T.sum()
H = (P - T) / (1 - P)
JACOBIAN = P[:, None] * (np.eye(3) - P[None, :])  # [j, k]: da_j/dz_k

TOGETHER = {  # the targets, then every line of dJ_s/dz
    ("bce", "sigmoid"): (T, [(S - T) / (S * (1 - S)) * S * (1 - S), S - T]),
    ("cross_entropy", "sigmoid"): (T, [-T / S * S * (1 - S), -T * (1 - S)]),
    ("cross_entropy", "softmax"): (
        SHARES,
        [(-SHARES / P) @ JACOBIAN, -SHARES + P * SHARES.sum(), P - SHARES],
    ),
    ("bce", "softmax"): (T, [(H / P) @ JACOBIAN, H - P * H.sum()]),
}


@pytest.mark.parametrize("pair", TOGETHER, ids="_".join)
def test_every_line_gives_the_slope_of_loss_and_activation_together(pair: tuple[str, str]) -> None:
    targets, lines = TOGETHER[pair]
    loss, activation = pair
    fused = from_z(loss, activation)
    assert fused is not None

    def function(z):
        a = 1 / (1 + exp(-z)) if activation == "sigmoid" else exp(z) / exp(z).sum()
        once = -(targets * log(a)).sum()
        return once - ((1 - targets) * log(1 - a)).sum() if loss == "bce" else once

    expected = pytest.approx(gradient_of(function, Z), rel=1e-8, abs=1e-9)
    for line in lines:
        assert line == expected
    assert fused.slope_z(Z[None], targets[None])[0] == expected


def test_the_slopes_of_softmax_are_its_table() -> None:
    for j in range(3):
        row = gradient_of(lambda z, j=j: exp(z)[j] / exp(z).sum(), Z)
        assert row == pytest.approx(JACOBIAN[j], rel=1e-9)
    by_log = gradient_of(lambda z: log(exp(z).sum()), Z)
    assert by_log == pytest.approx(P, rel=1e-9)


def test_the_way_back_through_softmax_is_right() -> None:
    G = RNG.normal(size=3)
    lines = [G @ JACOBIAN, G * P - P * (G * P).sum(), P * (G - (G * P).sum())]
    engine = ACTIVATIONS["softmax"].pull_back(Z[None], P[None], G[None])[0]
    for line in lines:
        assert line == pytest.approx(engine, rel=1e-13)


def test_softmax_does_not_see_what_is_taken_off_every_z() -> None:
    m = Z.max()
    assert np.exp(Z - m) / np.exp(Z - m).sum() == pytest.approx(softmax(Z), rel=1e-15)
    assert np.isfinite(softmax(np.array([1000.0, 999.0]))).all()
    with pytest.warns(RuntimeWarning, match="overflow"):
        assert np.isinf(np.exp(np.array(1000.0)))


def test_the_loss_from_z_is_right_where_the_output_is_rounded_off() -> None:
    for z in POINTS:
        exact = np.longdouble(z)
        assert -log(sigma(exact)) == pytest.approx(float(log(1 + exp(-exact))), rel=1e-12)
        from_zero = max(0.0, z) + math.log1p(math.exp(-abs(z)))
        assert from_zero == pytest.approx(float(log(1 + exp(exact))), rel=1e-12)
    fused = from_z("bce", "sigmoid")
    assert fused is not None
    assert 1 / (1 + math.exp(-40.0)) == 1.0
    assert fused.per_sample(np.array([[40.0]]), np.zeros((1, 1)))[0] == pytest.approx(40.0)


def test_the_loss_from_z_of_softmax_is_right_where_a_share_is_rounded_to_0() -> None:
    m = Z.max()
    assert -np.log(P) == pytest.approx(np.log(np.exp(Z).sum()) - Z, rel=1e-14)
    assert -np.log(P) == pytest.approx(m - Z + np.log(np.exp(Z - m).sum()), rel=1e-14)
    others = [np.exp(np.delete(Z, k)).sum() / np.exp(Z).sum() for k in range(3)]
    assert np.asarray(others) == pytest.approx(1 - P, rel=1e-14)
    fused = from_z("cross_entropy", "softmax")
    assert fused is not None
    z, target = np.array([[800.0, 0.0]]), np.array([[0.0, 1.0]])
    assert softmax(z)[0, 1] == 0.0
    assert fused.per_sample(z, target)[0] == 800.0
    assert list(fused.slope_z(z, target)[0]) == [1.0, -1.0]


def test_every_derivation_of_a_loss_and_of_softmax_is_checked() -> None:
    checked = {*LOSS_CHAINS, *map("_".join, TOGETHER), "log_sigmoid", "log_softmax"}
    checked |= {"softmax", "softmax_back", "softmax_shift"}
    assert checked == {each.name for each in (*LOSS_DERIVATIONS, *SOFTMAX_DERIVATIONS)}
