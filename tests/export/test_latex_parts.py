"""LaTeX in parts: nothing is lost, and what stands apart is what stands apart in print."""

from __future__ import annotations

import re

import pytest

from backpropviz.export.derivation.derivations import DERIVATIONS
from backpropviz.export.derivation.latex_parts import parts_of
from backpropviz.export.formula.formula import Fraction, Operator, Piece, line_latex


def bare(latex: str) -> str:
    """LaTeX without what only groups or spaces."""
    return re.sub(r"\\,|[{}\s]", "", latex)


def test_nothing_of_a_derivation_is_lost() -> None:
    for derivation in DERIVATIONS.values():
        for line in derivation.lines:
            assert bare(line_latex(parts_of(line.latex))) == bare(line.latex)


def pieces(latex: str) -> list[str]:
    return [part.latex for part in parts_of(latex) if not isinstance(part, Fraction)]


def test_scripts_roots_and_hats_stay_with_what_carries_them() -> None:
    assert pieces(r"a_k^{t_{k}} b'") == ["a_{k}^{t_{k}}", "b'"]
    assert pieces(r"(1 + x)^{-2}") == ["(", "1", "+", "x", ")^{-2}"]
    assert pieces(r"\sqrt{\hat{s}} \hat{m}_{g}") == [r"\sqrt{\hat{s}}", r"\hat{m}_{g}"]
    assert pieces(r"\operatorname{step}'(0.01)") == [r"\operatorname{step}'", "(", "0.01", ")"]


def test_a_fraction_has_a_line_above_and_one_below() -> None:
    (fraction,) = parts_of(r"\frac{a + b}{\frac{c}{d}}")
    assert isinstance(fraction, Fraction)
    assert [part.latex for part in fraction.top if not isinstance(part, Fraction)] == list("a+b")
    assert isinstance(fraction.bottom[0], Fraction)


def test_a_minus_is_a_sign_at_the_start_and_takes_off_in_between() -> None:
    line = parts_of("-a = -b - c (-d)")
    minus = [part for part in line if not isinstance(part, Fraction) and part.latex == "-"]
    assert [type(part) for part in minus] == [Piece, Piece, Operator, Piece]


def test_functions_and_sums_stand_apart_from_their_neighbors() -> None:
    assert pieces(r"z \cos h") == ["z", r"\,", r"\cos", r"\,", "h"]
    assert pieces(r"\cos(z)") == [r"\cos", "(", "z", ")"]
    assert pieces(r"a \sum_{j} b") == ["a", r"\,", r"\sum_{j}", r"\,", "b"]
    assert pieces(r"= \sum_{j} b") == ["=", r"\sum_{j}", r"\,", "b"]
    assert pieces("(1, 2)") == ["(", "1", ",", r"\,", "2", ")"]


@pytest.mark.parametrize("latex", [r"\frac{a}{b", "a}", r"\frac{a}", "a^"])
def test_what_is_not_balanced_is_an_error(latex: str) -> None:
    with pytest.raises(ValueError, match=r"unexpected|ends too early"):
        parts_of(latex)
