"""Slopes of the losses as lists of numpy calls on fixed arrays; losses.py explains them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np

from backpropviz.engine.activation_calls import Call, Reals, put_by_sample
from backpropviz.engine.arrays import Floats
from backpropviz.engine.losses import LOSSES, from_z

# From the outputs, what each sample's targets were turned into, where the result goes, and an
# array to work in; all (n_out, N).
_Recipe = Callable[[Reals, Sequence[Floats], Reals, Reals], list[Call]]


class OutputSlope(NamedTuple):
    """How the backward pass begins: dJ/dz of the output layer, or dJ/da.

    from_z: whether z is read and dJ/dz written, or else a and dJ/da. columns: arrays (N, n_out)
    that the targets were turned into, once for all. factor: what the result must yet be multiplied
    by, apart from 1/N. can_be_infinite: whether the loss can be, even of moderate z.
    calls(z or a, columns, out, scratch): with samples in columns; it may leave anything in z.
    """

    from_z: bool
    columns: tuple[Floats, ...]
    factor: float
    can_be_infinite: bool
    calls: _Recipe


def output_slope(loss: str, activation: str, targets: Floats) -> OutputSlope:
    """Return the calls for a loss in losses.LOSSES after an activation; targets (N, n_out)."""
    t = targets
    if loss in ("half_mse", "mse"):
        factor = 1.0 if loss == "half_mse" else 2.0 / t.shape[1]
        return OutputSlope(False, (t,), factor, False, _difference)
    stable = from_z(loss, activation)
    if stable is None:
        return OutputSlope(False, (t,), 1.0, True, _as_explained(LOSSES[loss].slope))
    match loss, activation:
        case "bce", "sigmoid" if np.isin(t, (0.0, 1.0)).all():
            return OutputSlope(True, (2.0 * t - 1.0, 1.0 - 2.0 * t), 1.0, False, _bce_of_classes)
        case "bce", "sigmoid":
            return OutputSlope(True, (t, 1.0 - t), 1.0, False, _bce_of_sigmoid)
        case "cross_entropy", "sigmoid":
            return OutputSlope(True, (-t,), 1.0, False, _cross_entropy_of_sigmoid)
        case "cross_entropy", "softmax":
            sum_of_others = t @ (1.0 - np.eye(t.shape[1]))
            return OutputSlope(True, (t, sum_of_others), 1.0, False, _cross_entropy_of_softmax)
        case _:
            # The softmax of a single output is 1, and if t is not, the loss is infinite.
            is_single = t.shape[1] == 1
            return OutputSlope(True, (t,), 1.0, is_single, _as_explained(stable.slope_z))


def _difference(a: Reals, columns: Sequence[Floats], out: Reals, _: Reals) -> list[Call]:
    return [partial(np.subtract, a, columns[0], out)]


def _bce_of_classes(z: Reals, columns: Sequence[Floats], out: Reals, _: Reals) -> list[Call]:
    # With s = 1 - 2t, that is 1 or -1, a - t is s times the sigmoid of s z. This keeps the digits
    # of an output that is nearly its target.
    minus_sign, sign = columns
    power = [partial(np.multiply, z, minus_sign, out), partial(np.exp, out, out)]
    return [*power, partial(np.add, out, np.array(1.0), out), partial(np.divide, sign, out, out)]


def _bce_of_sigmoid(z: Reals, columns: Sequence[Floats], out: Reals, scratch: Reals) -> list[Call]:
    # (1 - t) sigmoid(z) - t sigmoid(-z)
    t, complement = columns
    return [
        *_divided_by_one_plus_exp(t, z, scratch),
        partial(np.negative, z, z),
        *_divided_by_one_plus_exp(complement, z, out),
        partial(np.subtract, out, scratch, out),
    ]


def _cross_entropy_of_sigmoid(
    z: Reals, columns: Sequence[Floats], out: Reals, _: Reals
) -> list[Call]:
    return _divided_by_one_plus_exp(columns[0], z, out)


def _cross_entropy_of_softmax(
    z: Reals, columns: Sequence[Floats], out: Reals, scratch: Reals
) -> list[Call]:
    # p_i * (sum of the other t) - t_i * (sum of the other p), both times the sum of the powers.
    t, sum_of_others = columns
    n_out, n_samples = z.shape
    others = 1.0 - np.eye(n_out)
    largest = np.empty(n_samples)
    return [
        partial(np.maximum.reduce, z, 0, None, largest),
        partial(np.subtract, z, largest, z),
        partial(np.exp, z, z),
        partial(others.dot, z, scratch),
        partial(np.multiply, z, sum_of_others, out),
        partial(np.add, z, scratch, z),
        partial(np.multiply, scratch, t, scratch),
        partial(np.subtract, out, scratch, out),
        partial(np.divide, out, z, out),
    ]


def _as_explained(slope: Callable[[Floats, Floats], Floats]) -> _Recipe:
    def calls(z_or_a: Reals, columns: Sequence[Floats], out: Reals, _: Reals) -> list[Call]:
        return [partial(put_by_sample, out, slope, z_or_a, columns[0])]

    return calls


def _divided_by_one_plus_exp(numerator: Reals, z: Reals, out: Reals) -> list[Call]:
    power = [partial(np.exp, z, out), partial(np.add, out, np.array(1.0), out)]
    return [*power, partial(np.divide, numerator, out, out)]
