"""Rows of mathematics: set once, they look as ziamath itself sets them."""

from __future__ import annotations

import pytest
import ziamath
from ziamath.nodes.mrow import Mrow

from backpropviz.views.formula.rows import Row

PLAIN = (
    r"\frac{\partial J}{\partial w_{h_{1}}} = \delta_{h_{1}} \cdot x_{1}",
    r"\tanh(z) = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}",
    r"(-0.2288)^{2} - 1.2e^{-\frac{x_{1} + x_{2}}{2}}",
    r"w - \eta \frac{m}{\sqrt{v} + \epsilon}",
    r"\max(0, z_{h_{2}}), \quad V_{1}^{\prime} \odot W^{\top}",
)
STRETCHING = (
    r"w \leftarrow w - \eta g",
    r"\hat{m} = \frac{m}{1 - \beta_{1}}",
    r"\left( \frac{a}{b} \right)^{2}",
    r"J = \frac{1}{2} \sum_{i=1}^{n} \left| \hat{y}_{i} - y_{i} \right|",
    r"\left[ \left( \frac{\frac{a}{b}}{c} \right) x_{1} \right]",
    r"\begin{cases} z & z > 0 \\ 0 & z \leq 0 \end{cases}",
)


@pytest.mark.parametrize("latex", PLAIN + STRETCHING)
def test_a_formula_looks_as_ziamath_sets_it(latex: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = ziamath.Latex(latex).svg()
    monkeypatch.setattr(Row, "_get_height_nostretch", Mrow._get_height_nostretch)
    assert ours == ziamath.Latex(latex).svg()


def test_rows_are_measured_only_for_what_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[str] = []
    measure = Mrow._get_height_nostretch

    def count(row: Mrow, line: list[object], **settings: object) -> tuple[float, float]:
        measured.append(latex)
        return measure(row, line, **settings)

    monkeypatch.setattr(Mrow, "_get_height_nostretch", count)
    for latex in PLAIN + STRETCHING:
        ziamath.Latex(latex)
    assert sorted(set(measured)) == sorted(STRETCHING)
