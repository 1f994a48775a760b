"""What a program in NumPy writes for each activation, loss and optimizer: expressions, as text.

All are written so that they keep their digits: 1 − sigmoid(z) is nothing but rounding at z = 40,
sigmoid(−z) is exact.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from backpropviz.engine.activations import LEAKY_SLOPE
from backpropviz.engine.network import Layer
from backpropviz.export.program.remarks import COLLAPSES, COLLAPSES_IF, TOGETHER


class ActivationText(NamedTuple):
    """An activation: a of {z}, and dJ/dz of {z}, {a} and {da}; functions it needs, by name."""

    value: str
    back: str
    needs: tuple[str, ...] = ()


ACTIVATION_TEXTS: Mapping[str, ActivationText] = MappingProxyType(
    {
        "linear": ActivationText("{z}", "{da}"),
        "step": ActivationText("np.where({z} > 0, 1.0, 0.0)", "0 * {da}"),
        "sigmoid": ActivationText("sigmoid({z})", "{da} * {a} * sigmoid(-{z})", ("sigmoid",)),
        "tanh": ActivationText("np.tanh({z})", "{da} / np.cosh({z}) ** 2"),
        "relu": ActivationText("np.maximum({z}, 0)", "{da} * ({z} > 0)"),
        "leaky_relu": ActivationText(
            f"np.where({{z}} > 0, {{z}}, {LEAKY_SLOPE} * {{z}})",
            f"{{da}} * np.where({{z}} > 0, 1, {LEAKY_SLOPE})",
        ),
        "elu": ActivationText(
            "np.maximum({z}, 0) + np.expm1(np.minimum({z}, 0))",
            "{da} * np.exp(np.minimum({z}, 0))",
        ),
        "softplus": ActivationText("np.logaddexp(0, {z})", "{da} * sigmoid({z})", ("sigmoid",)),
        "gelu": ActivationText(
            "{z} * normal_cdf({z})",
            "{da} * (normal_cdf({z}) + {z} * np.exp(-({z}**2) / 2) / np.sqrt(2 * np.pi))",
            ("normal_cdf",),
        ),
        "swish": ActivationText(
            "{z} * sigmoid({z})", "{da} * (sigmoid({z}) + {a} * sigmoid(-{z}))", ("sigmoid",)
        ),
        "cos": ActivationText("np.cos({z})", "-{da} * np.sin({z})"),
        "softmax": ActivationText("softmax({z})", "softmax_back({a}, {da})", ("softmax",)),
    }
)

# Those that numpy does not have, in the order in which they are written down.
FUNCTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "sigmoid": ("def sigmoid(z):", "    return 1 / (1 + np.exp(-z))"),
        "normal_cdf": (
            "def normal_cdf(z):",
            "    return np.vectorize(math.erfc, otypes=[float])(-z / math.sqrt(2)) / 2",
        ),
        "softmax": (
            "def softmax(z):",
            "    powers = np.exp(z - z.max(axis=1, keepdims=True))",
            "    return powers / powers.sum(axis=1, keepdims=True)",
        ),
        "softmax_back": (
            "def softmax_back(a, da):",
            "    da = da - np.take_along_axis(da, a.argmax(axis=1, keepdims=True), axis=1)",
            "    return a * (da - (da * a).sum(axis=1, keepdims=True))",
        ),
        "log_softmax": (
            "def log_softmax(z):",
            "    z = z - z.max(axis=1, keepdims=True)",
            "    return z - np.logaddexp.reduce(z, axis=1, keepdims=True)",
        ),
        "log_rest": (
            "def log_rest(z):",
            "    z = z - z.max(axis=1, keepdims=True)",
            "    others = np.where(np.eye(z.shape[1]) > 0, -np.inf, z[:, np.newaxis, :])",
            "    every = np.logaddexp.reduce(z, axis=1, keepdims=True)",
            "    return np.logaddexp.reduce(others, axis=2) - every",
        ),
    }
)


class LossText(NamedTuple):
    """A loss after an activation, of {z}, {a}, {t} and {n} outputs.

    each: each output's part in a sample's loss; slope: dJ/da; from_z: the lines that lead to dJ/dz
    where that is not dJ/da times the slope of the activation, the last of them its expression.
    """

    each: str
    slope: str
    from_z: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    remark: str = ""


_HALF_SQUARE = LossText("(({a} - {t}) ** 2 / 2)", "{a} - {t}")
_SQUARE = LossText("(({a} - {t}) ** 2)", "2 * ({a} - {t}) / {n}")
_SQUARE_OF_ONE = LossText("(({a} - {t}) ** 2)", "2 * ({a} - {t})")
_LOSSES_FROM_Z: Mapping[tuple[str, str], LossText] = MappingProxyType(
    {
        ("bce", "sigmoid"): LossText(
            "({t} * np.logaddexp(0, -{z}) + (1 - {t}) * np.logaddexp(0, {z}))",
            "(1 - {t}) / sigmoid(-{z}) - {t} / {a}",
            ("(1 - {t}) * {a} - {t} * sigmoid(-{z})",),
            ("sigmoid",),
            COLLAPSES,
        ),
        ("cross_entropy", "sigmoid"): LossText(
            "({t} * np.logaddexp(0, -{z}))",
            "-{t} / {a}",
            ("-{t} * sigmoid(-{z})",),
            ("sigmoid",),
            TOGETHER,
        ),
        ("cross_entropy", "softmax"): LossText(
            "(-{t} * log_softmax({z}))",
            "-{t} / {a}",
            ("others = 1 - np.eye({n})", "{a} * ({t} @ others) - {t} * ({a} @ others)"),
            ("softmax", "log_softmax"),
            COLLAPSES_IF,
        ),
        ("bce", "softmax"): LossText(
            "(-{t} * log_softmax({z}) - (1 - {t}) * log_rest({z}))",
            "(1 - {t}) / np.exp(log_rest({z})) - {t} / {a}",
            (
                "rest, others = np.exp(log_rest({z})), 1 - np.eye({n})",
                "share = (1 - {t}) * {a} / rest - {t}",
                "share * rest - {a} * (share @ others)",
            ),
            ("softmax", "log_softmax", "log_rest"),
            TOGETHER,
        ),
    }
)


def loss_text(loss: str, last: Layer) -> LossText:
    """Return what is written for a loss after the last layer."""
    if loss == "half_mse":
        return _HALF_SQUARE
    if loss == "mse":
        return _SQUARE_OF_ONE if last.units == 1 else _SQUARE
    return _LOSSES_FROM_Z[loss, last.activation]
