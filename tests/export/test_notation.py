"""Symbols: the experiment's own letters, and the program's where there are none."""

from __future__ import annotations

import pytest

from backpropviz.engine.network import Layer, Network
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.export.notation import Notation, notation_of
from backpropviz.export.symbol import Symbol, latex_words, plain_letters

HAND = notation_of(
    open_by_name_or_path("hand-2-3-1"),
    Network(2, (Layer(3, "sigmoid", False), Layer(1, "sigmoid", False))),
)
PLAIN = Notation(Network(2, (Layer(3, "relu"), Layer(2, "softmax"))), rows=(4, 7))


@pytest.mark.parametrize(
    ("quantity", "text", "latex"),
    [
        (Quantity(Kind.INPUT, 0, 1), "x₂", "x_{2}"),
        (Quantity(Kind.TARGET), "ŷ", r"\hat{y}"),  # one output needs no index
        (Quantity(Kind.A, 1, 2), "h₃", "h_{3}"),
        (Quantity(Kind.A, 2), "y", "y"),
        (Quantity(Kind.Z, 1, 0), "z_h₁", "z_{h_{1}}"),
        (Quantity(Kind.WEIGHT, 1, 2, 0), "W₁₃", "W_{13}"),
        (Quantity(Kind.WEIGHT, 2, 0, 1), "V₂", "V_{2}"),
        (Quantity(Kind.NEW_WEIGHT, 2, 0, 1), "V₂′", r"V_{2}^{\prime}"),
        (Quantity(Kind.LOSS), "J", "J"),
        (Quantity(Kind.D_WEIGHT, 2, 0, 1), "∂J/∂V₂", r"\frac{\partial J}{\partial V_{2}}"),
        (Quantity(Kind.D_Z, 2), "∂J/∂z_y", r"\frac{\partial J}{\partial z_{y}}"),
        (Quantity(Kind.D_INPUT), "∂J/∂x₁", r"\frac{\partial J}{\partial x_{1}}"),
        (Quantity(Kind.LEARNING_RATE), "η", r"\eta"),
    ],
)
def test_the_lecture_has_its_own_letters(quantity: Quantity, text: str, latex: str) -> None:
    assert HAND.text(quantity) == text
    assert HAND.latex(quantity) == latex


@pytest.mark.parametrize(
    ("quantity", "text", "latex"),
    [
        (Quantity(Kind.A, 1, 2), "a⁽¹⁾₃", "a_{3}^{(1)}"),
        (Quantity(Kind.Z, 2, 0), "z⁽²⁾₁", "z_{1}^{(2)}"),
        (Quantity(Kind.BIAS, 2, 1), "b⁽²⁾₂", "b_{2}^{(2)}"),
        (Quantity(Kind.NEW_BIAS, 2, 1), "b⁽²⁾₂′", r"b_{2}^{\prime(2)}"),
        (Quantity(Kind.WEIGHT, 2, 1, 2), "W⁽²⁾₃₂", "W_{32}^{(2)}"),
        (Quantity(Kind.LOSS, sample=1), "J₈", "J_{8}"),  # row 7 is the eighth sample
        (
            Quantity(Kind.D_A, 2, 0, sample=0),
            "∂J₅/∂a⁽²⁾₁",
            r"\frac{\partial J_{5}}{\partial a_{1}^{(2)}}",
        ),
        (Quantity(Kind.STATE_WEIGHT, 1, 0, 1, slot="m", new=True), "m_W⁽¹⁾₂₁′", None),
    ],
)
def test_without_letters_of_its_own_the_layers_are_numbered(
    quantity: Quantity, text: str, latex: str | None
) -> None:
    assert PLAIN.text(quantity) == text
    if latex is not None:
        assert PLAIN.latex(quantity) == latex


def test_indices_of_more_than_nine_units_are_kept_apart() -> None:
    wide = Notation(Network(12, (Layer(11, "relu"),)))
    assert wide.text(Quantity(Kind.WEIGHT, 1, 10, 0)) == "W⁽¹⁾₁‚₁₁"
    assert wide.text(Quantity(Kind.WEIGHT, 1, 0, 10)) == "W⁽¹⁾₁₁‚₁"


def test_inputs_with_names_are_written_by_name() -> None:
    named = Notation(Network(2, (Layer(1, "sigmoid"),)), input_names=("petal length (cm)", "gre"))
    assert named.latex(Quantity(Kind.INPUT)) == r"\mathrm{petal\ length\ cm}"
    assert "gre" in named.text(Quantity(Kind.INPUT, 0, 1))


@pytest.mark.parametrize(
    ("latex", "text"),
    [(r"\hat{y}", "ŷ"), (r"\theta", "θ"), (r"\Lambda", "Λ"), ("W", "W"), (r"\bar{x}", "x̄")],
)
def test_latex_becomes_plain_letters(latex: str, text: str) -> None:
    assert plain_letters(latex) == text


@pytest.mark.parametrize(
    ("symbol", "latex"),
    [
        (Symbol("w^{(1)}", "11", prime=True), r"w_{11}^{\prime(1)}"),
        (Symbol("w^{(1)}", "11"), "w_{11}^{(1)}"),
        (Symbol("a'", "1", layer=2), r"a_{1}^{(2)\prime }"),
        (Symbol("w^x", prime=True), r"w^{\prime x}"),
        (Symbol("x_0", "1"), "{x_0}_{1}"),
        (Symbol("w_a^{(1)}", "1", prime=True), r"{w_a}_{1}^{\prime(1)}"),
    ],
)
def test_a_letter_with_marks_of_its_own_has_no_second_mark_at_the_same_place(
    symbol: Symbol, latex: str
) -> None:
    assert symbol.latex == latex  # LaTeX stops at w^{(1)}_{11}^{\prime}


def test_words_lose_what_latex_would_misread() -> None:
    assert latex_words("50 % of $x_1$") == r"50\ of\ x\ 1"
