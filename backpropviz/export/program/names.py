"""The names of a program's variables: the letters of the teacher's slide where Python has them."""

from __future__ import annotations

import keyword
import re
from collections.abc import Sequence
from dataclasses import dataclass

from backpropviz.engine.network import Network
from backpropviz.export.notation import Notation

# Capitals that are hard to tell from digits, which Python's style guide keeps from being names.
_UNCLEAR = {"I", "O"}
_TAKEN = {
    *(
        "N",
        "t",
        "math",
        "loss",
        "losses",
        "penalty",
        "np",
        "torch",
        "F",
        "optimizer",
        "parameters",
        "penalized",
        "w",
        "others",
        "rest",
        "share",
    ),
    *("sigmoid", "softmax", "log_softmax", "log_rest", "normal_cdf", "learning_rate", "momentum"),
    *("alpha", "beta1", "beta2", "eps", "weight_decay", "l1", "l2"),
}
_PREFIXES = ("", "d", "g", "m", "s", "v")


@dataclass(frozen=True, slots=True)
class Names:
    """One name a layer for what layers have, from the first layer on.

    Capitals are arrays with one row for each sample, or the weights (n_in, units).
    """

    inputs: str
    targets: str
    weights: tuple[str, ...]
    biases: tuple[str, ...]
    z: tuple[str, ...]
    a: tuple[str, ...]

    def source(self, layer: int) -> str:
        """Return what feeds a layer, from 1: the inputs or the layer before."""
        return self.inputs if layer == 1 else self.a[layer - 2]


def names_of(network: Network, notation: Notation) -> Names:
    """Return the experiment's own letters, and X, T, W1, A1, … where Python cannot have them."""
    chosen = Names(
        _capital(notation.inputs) or "X",
        _capital(notation.target) or "T",
        _all_capitals(notation.weights) or _numbered("W", network),
        _numbered("b", network),
        _numbered("Z", network),
        _all_capitals(notation.activations) or _numbered("A", network),
    )
    return chosen if _are_distinct(chosen) else _plain(network)


def _plain(network: Network) -> Names:
    letters = [_numbered(letter, network) for letter in "WbZA"]
    return Names("X", "T", *letters)


def _numbered(letter: str, network: Network) -> tuple[str, ...]:
    return tuple(f"{letter}{layer}" for layer in range(1, len(network.layers) + 1))


def _all_capitals(letters: Sequence[str] | None) -> tuple[str, ...]:
    """Return names for all layers, none if one of the letters is no name."""
    names = tuple(map(_capital, letters or ()))
    return names if all(names) else ()


def _capital(letter: str) -> str:
    """Return the name for a letter of a formula; "" if it is more than letters and digits."""
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]{0,9}", letter):
        return ""
    name = letter[0].upper() + letter[1:]
    return "" if name in _UNCLEAR or keyword.iskeyword(name) else name


def _are_distinct(names: Names) -> bool:
    every = [names.inputs, names.targets, *names.weights, *names.biases, *names.z, *names.a]
    derived = [prefix + name for name in every for prefix in _PREFIXES]
    return len(set(derived)) == len(derived) and not _TAKEN & set(derived)
