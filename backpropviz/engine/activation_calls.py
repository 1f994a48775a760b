"""Activations and their slopes as lists of numpy calls on arrays; activations.py explains them.

All arrays have samples in columns. Where a slope is small the calls give it to its last digits, as
activations.py does, and not as 1 - a^2, which is 0 as soon as a is 1.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.activations import ACTIVATIONS, LEAKY_SLOPE, softmax
from backpropviz.engine.arrays import Floats

Call = Callable[[], object]
# float64 where numbers count, float32 for pictures.
Reals = NDArray[np.floating]

# slope_calls gives 1/slope of these, which is what takes fewest calls.
_INVERSE = frozenset({"sigmoid", "tanh", "softplus"})


def value_calls(name: str, z: Reals, a: Reals) -> list[Call]:
    """Return the calls that write a = f(z); they may leave something else in z, for slope_calls.

    z and a are of one shape (units, N); for "linear" they may be the same array.
    """
    zero, one, leak = (np.array(number, z.dtype) for number in (0.0, 1.0, LEAKY_SLOPE))
    match name:
        case "linear":
            return [] if a is z else [partial(np.copyto, a, z)]
        case "step":
            return [partial(np.heaviside, z, zero, a)]
        case "sigmoid":
            # 1/(1 + exp(-z)) keeps its digits in both tails: exp(-z) = inf gives 0.
            to_power = [partial(np.negative, z, z), partial(np.exp, z, z)]
            return [*to_power, partial(np.add, z, one, a), partial(np.reciprocal, a, a)]
        case "tanh":
            return [partial(np.tanh, z, a)]
        case "relu":
            return [partial(np.maximum, z, zero, out=a)]
        case "leaky_relu":
            return [partial(np.multiply, z, leak, a), partial(np.maximum, z, a, out=a)]
        case "elu":
            # exp(z) - 1 is above z for every z below 0.
            below = [partial(np.minimum, z, zero, out=a), partial(np.expm1, a, a)]
            return [*below, partial(np.maximum, z, a, out=a)]
        case "softplus":
            return [partial(np.logaddexp, z, zero, a)]
        case "swish":
            return [*_one_plus_exp(z, a, sign=-1), partial(np.divide, z, a, a)]
        case "cos":
            return [partial(np.cos, z, a)]
        case "softmax":
            return [partial(put_by_sample, a, softmax, z)]
        case _:
            return [partial(_put, a, ACTIVATIONS[name].value, z)]


def slope_calls(name: str, z: Reals, a: Reals, slope: Reals) -> list[Call]:
    """Return the calls that prepare `slope` for pull_back_calls, from what value_calls has left.

    They may leave something else in z. All arrays are of one shape, which may be that of several
    layers together.
    """
    zero, one, two, leak = (np.array(number) for number in (0.0, 1.0, 2.0, LEAKY_SLOPE))
    match name:
        case "linear" | "softmax":
            return []
        case "step":
            return [partial(slope.fill, 0.0)]
        case "sigmoid":
            # z is exp(-z) now, and 1/slope = 2 + exp(-z) + exp(z).
            inverse: list[Call] = [
                partial(np.reciprocal, z, slope),
                partial(np.add, slope, z, slope),
            ]
            return [*inverse, partial(np.add, slope, two, slope)]
        case "tanh":
            return [partial(np.cosh, z, slope), partial(np.square, slope, slope)]
        case "relu":
            return [partial(np.sign, a, slope)]
        case "leaky_relu":
            return [
                partial(np.heaviside, z, zero, slope),
                partial(np.maximum, slope, leak, out=slope),
            ]
        case "elu":
            return [partial(np.minimum, z, zero, out=slope), partial(np.exp, slope, slope)]
        case "softplus":
            return _one_plus_exp(z, slope, sign=-1)
        case "swish":
            # s(z) (1 + z s(-z)) with s the sigmoid
            factor: list[Call] = [
                *_one_plus_exp(z, slope, sign=1),
                partial(np.divide, z, slope, slope),
            ]
            factor.append(partial(np.add, slope, one, slope))
            return [*factor, *_one_plus_exp(z, z, sign=-1), partial(np.divide, slope, z, slope)]
        case "cos":
            return [partial(np.sin, z, slope), partial(np.negative, slope, slope)]
        case _:
            return [partial(_put, slope, _slope_of(name), z)]


def pull_back_calls(
    name: str, z: Reals, a: Reals, slope: Reals, dJ_da: Reals, dJ_dz: Reals
) -> list[Call]:
    """Return the calls that write dJ/dz from dJ/da; all arrays are (units, N).

    dJ_da may be the array dJ_dz, and must be for "linear".
    """
    if name == "linear":
        return []
    if name == "softmax":
        return [partial(put_by_sample, dJ_dz, ACTIVATIONS[name].pull_back, z, a, dJ_da)]
    return [partial(np.divide if name in _INVERSE else np.multiply, dJ_da, slope, dJ_dz)]


def put_by_sample(out: Reals, function: Callable[..., Reals], *columns: Reals) -> None:
    """Write what a function of arrays with samples in rows returns into one with them in columns.

    Unlike the calls above this allocates; it is for what is rare.
    """
    out[...] = function(*(column.T for column in columns)).T


def _one_plus_exp(z: Reals, out: Reals, sign: int) -> list[Call]:
    """Return the calls that write 1 + exp(sign * z)."""
    exponent: list[Call] = [partial(np.negative, z, out)] if sign < 0 else []
    power = partial(np.exp, out if exponent else z, out)
    return [*exponent, power, partial(np.add, out, np.array(1.0, out.dtype), out)]


def _put(out: Reals, function: Callable[..., Reals], z: Reals) -> None:
    out[...] = function(z)


def _slope_of(name: str) -> Callable[[Floats], Floats]:
    slope = ACTIVATIONS[name].slope
    if slope is None:
        raise ValueError(f"expected an elementwise activation, got {name!r}")
    return slope
