"""Which symbols a file may name, and that all of them can be typeset."""

from __future__ import annotations

import warnings

import pytest

from backpropviz.experiment.symbols import ACCENTS, GREEK, symbol_problem

with warnings.catch_warnings():
    # It opens its font in a way that Python is about to drop.
    warnings.simplefilter("ignore", DeprecationWarning)
    import ziamath

GOOD = [
    "x",
    "W",
    "ŷ",
    "w^{(1)}",
    "a'",
    "h^2",
    r"\theta^{\ell}",
    r"\hat{y}",
    r"\mathbf{W}^{(1)}",
    "z^{a+b*c,d}",
]
BAD = [
    "",
    " ",
    "1",
    "^2",
    "_",
    "x^",
    "x^^2",
    "x^2^3",
    "x^2'",
    "x_1",
    r"\hat",
    r"\hat{}",
    r"\hat{y",
    "y}",
    "{x}",
    "}{",
    "$x$",
    "x&y",
    "a%b",
    r"\input{x}",
    r"\frac{a}{b}",
    "x\n",
    "\\",
    "x" * 25,
    "<b>",
    "x{" * 12,
]


@pytest.mark.parametrize(
    "symbol",
    GOOD + [f"\\{name}" for name in GREEK] + [f"\\{name}{{x}}" for name in ACCENTS],
)
def test_a_good_symbol_can_be_typeset_with_an_index(symbol: str) -> None:
    assert symbol_problem(symbol, subscript=False) is None
    assert "<svg" in ziamath.Latex(symbol + "_{11}").svg()


@pytest.mark.parametrize("symbol", BAD)
def test_a_bad_symbol_is_refused_with_a_reason(symbol: str) -> None:
    problem = symbol_problem(symbol, subscript=False)
    assert problem
    assert problem.isprintable()


def test_only_where_no_index_follows_a_symbol_may_have_its_own() -> None:
    assert symbol_problem("E_{total}", subscript=True) is None
    assert symbol_problem("E_{total}", subscript=False) == "no _ there"
    assert symbol_problem("E_1_2", subscript=True) == "no _ there"
