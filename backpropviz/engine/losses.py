"""Losses of one sample and their derivatives, from the outputs or, to stay finite, from z."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.activations import below_maximum, sigmoid, softmax, softplus
from backpropviz.engine.arrays import Floats

LARGEST = float(np.finfo(np.float64).max)
_OF_PROBABILITIES = frozenset({"bce", "cross_entropy"})


@dataclass(frozen=True, slots=True)
class Loss:
    """The loss J_s of each sample; a batch's loss J is the mean of its samples' J_s.

    `per_sample(a, t)` takes outputs and targets (N, n_out) and returns (N,); a loss that is
    infinite or too large for float64 is inf. `slope(a, t)` returns dJ_s/da (N, n_out), at most
    the largest float64 in size. `bce` and `cross_entropy` take outputs from 0 to 1 and raise
    ValueError for others; there 0 ln 0 counts as 0.
    """

    name: str
    per_sample: Callable[[Floats, Floats], Floats]
    slope: Callable[[Floats, Floats], Floats]


@dataclass(frozen=True, slots=True)
class LossFromZ:
    """A loss and the activation before it as one function of z, finite whatever z is.

    `per_sample(z, t)` returns J_s (N,), `slope_a(z, t)` dJ_s/da and `slope_z(z, t)` dJ_s/dz, both
    (N, n_out). Numbers too large for float64 become the largest float64.
    """

    per_sample: Callable[[Floats, Floats], Floats]
    slope_a: Callable[[Floats, Floats], Floats]
    slope_z: Callable[[Floats, Floats], Floats]


def are_shares(t: Floats) -> bool:
    """Say whether each sample's targets (N, n_out) add up to 1, as shares of classes do."""
    return bool(np.allclose(t.sum(axis=1), 1.0, rtol=0.0, atol=1e-12))


def losses_where_defined(loss_name: str, a: Floats, t: Floats) -> Floats:
    """Return J_s (…, N) of outputs (…, N, n_out); nan where these would have to be from 0 to 1.

    For outputs that are tried out: no activation needs to have made them.
    """
    per_sample = LOSSES[loss_name].per_sample
    if loss_name not in _OF_PROBABILITIES:
        return per_sample(a, t)
    improper = ~((a >= 0.0) & (a <= 1.0))
    losses = per_sample(np.where(improper, 0.5, a), t)
    return np.where(improper.any(axis=-1), np.nan, losses)


def from_z(loss_name: str, activation_name: str) -> LossFromZ | None:
    """Return the loss as a function of z, or None where a and t are all it needs."""
    return _FROM_Z.get((loss_name, activation_name))


@np.errstate(over="ignore")
def _half_mse(a: Floats, t: Floats) -> Floats:
    return np.asarray(0.5 * np.square(a - t).sum(axis=-1))


@np.errstate(over="ignore")
def _half_mse_slope(a: Floats, t: Floats) -> Floats:
    return np.clip(a - t, -LARGEST, LARGEST)


@np.errstate(over="ignore")
def _mse(a: Floats, t: Floats) -> Floats:
    return np.asarray(np.square(a - t).mean(axis=-1))


@np.errstate(over="ignore")
def _mse_slope(a: Floats, t: Floats) -> Floats:
    slope: Floats = 2.0 * (a - t) / a.shape[-1]
    return np.clip(slope, -LARGEST, LARGEST)


def _bce(a: Floats, t: Floats) -> Floats:
    _require_probabilities("bce", a)
    surprise = _weighted_log(t, a) + _weighted_log(1.0 - t, a, complement=True)
    return np.asarray(-surprise.sum(axis=-1)) + 0.0


@np.errstate(over="ignore", divide="ignore", invalid="ignore")
def _bce_slope(a: Floats, t: Floats) -> Floats:
    _require_probabilities("bce", a)
    # A target that is met exactly at 0 or 1 leaves only the other term: 1/(1 - 0) or -1/1.
    slope = np.where((a == t) & (a == 0), 1.0, np.where((a == t) & (a == 1), -1.0, 0.0))
    return np.clip(np.where(slope != 0, slope, (a - t) / (a * (1.0 - a))), -LARGEST, LARGEST)


def _cross_entropy(a: Floats, t: Floats) -> Floats:
    _require_probabilities("cross_entropy", a)
    return np.asarray(-_weighted_log(t, a).sum(axis=-1)) + 0.0


@np.errstate(over="ignore", divide="ignore", invalid="ignore")
def _cross_entropy_slope(a: Floats, t: Floats) -> Floats:
    _require_probabilities("cross_entropy", a)
    return np.where(t == 0, 0.0, np.clip(-t / a, -LARGEST, LARGEST))


@np.errstate(divide="ignore", invalid="ignore")
def _weighted_log(weight: Floats, p: Floats, complement: bool = False) -> Floats:
    return np.where(weight == 0, 0.0, weight * (np.log1p(-p) if complement else np.log(p)))


def _require_probabilities(loss_name: str, a: Floats) -> None:
    outside = a[(a < 0) | (a > 1)]
    if outside.size:
        raise ValueError(f"{loss_name} expected outputs from 0 to 1, got {outside.flat[0]}")


@np.errstate(over="ignore")
def _sum_outputs(terms: Floats) -> Floats:
    return np.asarray(np.minimum(terms.sum(axis=-1), LARGEST))


@np.errstate(over="ignore", invalid="ignore")
def _weighted_exp(weight: Floats, exponent: Floats) -> Floats:
    # In two halves, since the power can overflow where its product with the weight does not.
    half = np.exp(0.5 * exponent)
    return np.where(weight == 0, 0.0, np.clip(weight * half * half, -LARGEST, LARGEST))


def _bce_of_sigmoid(z: Floats, t: Floats) -> Floats:
    return _sum_outputs(t * softplus(-z) + (1.0 - t) * softplus(z))


def _bce_slope_a_of_sigmoid(z: Floats, t: Floats) -> Floats:
    # (1 - t)/(1 - a) - t/a with 1/a = 1 + exp(-z) and 1/(1 - a) = 1 + exp(z).
    return 1.0 - 2.0 * t + _weighted_exp(1.0 - t, z) - _weighted_exp(t, -z)


def _bce_slope_z_of_sigmoid(z: Floats, t: Floats) -> Floats:
    # a - t, written so that a tiny 1 - a is not lost when t = 1.
    return (1.0 - t) * sigmoid(z) - t * sigmoid(-z)


def _cross_entropy_of_sigmoid(z: Floats, t: Floats) -> Floats:
    return _sum_outputs(t * softplus(-z))


def _cross_entropy_slope_a_of_sigmoid(z: Floats, t: Floats) -> Floats:
    return -t - _weighted_exp(t, -z) + 0.0


def _cross_entropy_slope_z_of_sigmoid(z: Floats, t: Floats) -> Floats:
    return -t * sigmoid(-z) + 0.0


def _cross_entropy_of_softmax(z: Floats, t: Floats) -> Floats:
    return _sum_outputs(-t * _log_softmax(z)) + 0.0


def _cross_entropy_slope_a_of_softmax(z: Floats, t: Floats) -> Floats:
    return -_weighted_exp(t, -_log_softmax(z)) + 0.0


def _cross_entropy_slope_z_of_softmax(z: Floats, t: Floats) -> Floats:
    # p * sum(t) - t, with the part p_i t_i - t_i as -t_i * (the other p), so that it keeps its
    # digits when p_i is nearly 1.
    p, others = softmax(z), _all_but_self(z.shape[-1])
    return p * (t @ others) - t * (p @ others)


def _bce_of_softmax(z: Floats, t: Floats) -> Floats:
    return _sum_outputs(-t * _log_softmax(z) - (1.0 - t) * _log_other_softmax(z)) + 0.0


def _bce_slope_a_of_softmax(z: Floats, t: Floats) -> Floats:
    by_others = _weighted_exp(1.0 - t, -_log_other_softmax(z))
    return by_others - _weighted_exp(t, -_log_softmax(z))


def _bce_slope_z_of_softmax(z: Floats, t: Floats) -> Floats:
    # With h_i = a_i dJ/da_i = (1 - t_i) a_i/(1 - a_i) - t_i the Jacobian gives
    #     dJ/dz_k = h_k (1 - a_k) - a_k * sum of h_i over i != k.
    # a_i/(1 - a_i) can be infinite, but a_k/(1 - a_i) is the softmax among all outputs but i.
    n_out = z.shape[-1]
    if n_out == 1:
        return np.zeros_like(z)  # the softmax of one output is 1 whatever z
    p, others = softmax(z), _all_but_self(n_out)
    without_i = softmax(np.where(others > 0, z[..., np.newaxis, :], -np.inf))
    from_others: Floats = np.einsum("...i,...ik->...k", (1.0 - t) * p, without_i)
    return (1.0 - t) * p - t * (p @ others) - from_others + p * (t @ others)


def _log_softmax(z: Floats) -> Floats:
    x, _, log_sum = _relative_to_largest(z)
    return np.maximum(x - log_sum, -LARGEST)


def _log_other_softmax(z: Floats) -> Floats:
    """Return ln(1 - softmax(z)), at least minus the largest float64."""
    if z.shape[-1] == 1:
        return np.full_like(z, -LARGEST)
    x, is_largest, log_sum = _relative_to_largest(z)
    rest = np.where(is_largest, -np.inf, x)
    rest_largest = rest.max(axis=-1, keepdims=True)
    log_rest = rest_largest + np.log(np.exp(rest - rest_largest).sum(axis=-1, keepdims=True))
    # All but the largest probability are at most 1/2, where 1 - p loses nothing.
    log_others = np.log1p(-np.where(is_largest, 0.0, softmax(z)))
    return np.maximum(np.where(is_largest, log_rest - log_sum, log_others), -LARGEST)


def _relative_to_largest(z: Floats) -> tuple[Floats, NDArray[np.bool_], Floats]:
    """Return z minus its maximum, where that is, and ln of the sum of the exponentials."""
    x = np.maximum(below_maximum(z), -LARGEST)
    is_largest = np.arange(z.shape[-1]) == z.argmax(axis=-1)[..., np.newaxis]
    # The largest term is 1: log1p of the others keeps a loss of 1e-40 from becoming 0.
    log_sum = np.log1p(np.where(is_largest, 0.0, np.exp(x)).sum(axis=-1, keepdims=True))
    return x, is_largest, log_sum


def _all_but_self(n_out: int) -> Floats:
    return 1.0 - np.eye(n_out)


LOSSES: Mapping[str, Loss] = MappingProxyType(
    {
        loss.name: loss
        for loss in (
            Loss("bce", _bce, _bce_slope),
            Loss("cross_entropy", _cross_entropy, _cross_entropy_slope),
            Loss("half_mse", _half_mse, _half_mse_slope),
            Loss("mse", _mse, _mse_slope),
        )
    }
)

_FROM_Z: Mapping[tuple[str, str], LossFromZ] = MappingProxyType(
    {
        ("bce", "sigmoid"): LossFromZ(
            _bce_of_sigmoid, _bce_slope_a_of_sigmoid, _bce_slope_z_of_sigmoid
        ),
        ("bce", "softmax"): LossFromZ(
            _bce_of_softmax, _bce_slope_a_of_softmax, _bce_slope_z_of_softmax
        ),
        ("cross_entropy", "sigmoid"): LossFromZ(
            _cross_entropy_of_sigmoid,
            _cross_entropy_slope_a_of_sigmoid,
            _cross_entropy_slope_z_of_sigmoid,
        ),
        ("cross_entropy", "softmax"): LossFromZ(
            _cross_entropy_of_softmax,
            _cross_entropy_slope_a_of_softmax,
            _cross_entropy_slope_z_of_softmax,
        ),
    }
)
