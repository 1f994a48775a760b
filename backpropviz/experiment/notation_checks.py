"""The rules of [notation]: each symbol can be typeset, and lists have one for each layer."""

from __future__ import annotations

from backpropviz.experiment.checks import how_many, so_many
from backpropviz.experiment.errors import mismatch, quoted
from backpropviz.experiment.schema import Notation
from backpropviz.experiment.symbols import symbol_problem
from backpropviz.phrases import QT_TRANSLATE_NOOP


def check_notation(notation: Notation, n_layers: int) -> None:
    """Check that every symbol can be typeset, and that lists have one symbol a layer."""
    for name, symbols in (
        ("weights", notation.weights),
        ("activations", notation.activations),
    ):
        if symbols is None:
            continue
        key = f"notation.{name}"
        if len(symbols) != n_layers:
            meaning = QT_TRANSLATE_NOOP("Problem", "one for each layer")
            expected = so_many(n_layers, meaning)
            raise mismatch(key, how_many(len(symbols), "symbol"), expected)
        for index, symbol in enumerate(symbols):
            _check_symbol(f"{key}[{index}]", symbol)
    for name, single in (
        ("inputs", notation.inputs),
        ("target", notation.target),
        ("loss", notation.loss),
    ):
        if single is not None:
            _check_symbol(f"notation.{name}", single, subscript=name == "loss")


def _check_symbol(key: str, symbol: str, *, subscript: bool = False) -> None:
    if problem := symbol_problem(symbol, subscript=subscript):
        raise mismatch(key, quoted(symbol), problem)
