"""The sign of an operation, large inside its node."""

from collections.abc import Mapping
from typing import Final

from backpropviz.export.numbers import MINUS

_SIGNS: Final[Mapping[str, str]] = {
    "-": MINUS,
    "neg": MINUS,
    "*": "×",
    "/": "÷",
    "log": "ln",
    "sqrt": "√",
    "abs": "|x|",
    "sigmoid": "σ",
    "relu": "ReLU",
    "leaky_relu": "LReLU",
    "elu": "ELU",
    "gelu": "GELU",
    "linear": "id",
    "bce": "BCE",
    "cross_entropy": "CE",
    "half_mse": "½MSE",
    "mse": "MSE",
}


def sign_of(operation: str) -> str:
    """Return what stands in the node of an operation: a sign, else its name."""
    return _SIGNS.get(operation, operation)
