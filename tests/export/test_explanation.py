"""An explanation written out: as sentences, formulas, tables, and in every format."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.explain.explain import explain
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.explanation.formats import EXPLANATION_FORMATS, write_explanation
from backpropviz.export.explanation.path_lines import PathWriter
from backpropviz.export.explanation.words import ExplanationWords
from backpropviz.export.formula.formula import Fraction, Line, Piece, line_text
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle


def trace_of(
    layers: list[Layer], loss: str, *, samples: int = 1, penalty: Penalty | None = None
) -> NetworkTrace:
    network = Network(2, tuple(layers))
    rng = np.random.default_rng(3)
    targets = np.eye(network.n_outputs)[rng.integers(0, network.n_outputs, samples)]
    problem = Problem(network, loss, penalty or Penalty(), rng.normal(size=(samples, 2)), targets)
    start = Parameters(network, rng.normal(size=network.n_parameters))
    run = run_pass(problem, start)
    made = make_optimizer("adam", Hyperparameters(0.1))
    done = update(made, start.flat, run.gradient.flat, initial_state(made, start.flat.size))
    return NetworkTrace(run, made, done)


TANH_SOFTMAX = [Layer(3, "tanh"), Layer(2, "softmax")]


def words_of(
    trace: NetworkTrace,
    quantity: Quantity,
    *,
    by_layers: bool | None = None,
    style: NumberStyle | None = None,
) -> ExplanationWords:
    explained = explain(trace, quantity, by_layers=by_layers)
    notation = Notation(trace.network, rows=trace.run.rows)
    return ExplanationWords(explained, trace, notation, style or NumberStyle())


def text_of(words: ExplanationWords, name: str = "text") -> str:
    return "".join(write_explanation(words, "A_title", name))


def pieces_of(line: Line) -> list[Piece]:
    found: list[Piece] = []
    for part in line:
        if isinstance(part, Piece):
            found.append(part)
        elif isinstance(part, Fraction):
            found += [*pieces_of(part.top), *pieces_of(part.bottom)]
    return found


def test_every_factor_of_a_path_leads_to_where_it_is_made() -> None:
    trace = trace_of(TANH_SOFTMAX, "cross_entropy")
    explained = explain(trace, Quantity(Kind.WEIGHT, 1, 0, 1))
    write = PathWriter(trace, Notation(trace.network), NumberStyle())
    for path in explained.paths:
        for factor in path.factors:
            for line in (write.factor(factor).symbol, write.factor(factor).number):
                assert factor.made_by in [piece.quantity for piece in pieces_of(line)]


def test_a_factor_is_shown_as_a_derivative_as_what_it_is_and_as_a_number() -> None:
    trace = trace_of(TANH_SOFTMAX, "cross_entropy")
    explained = explain(trace, Quantity(Kind.WEIGHT, 1, 0, 1))
    write = PathWriter(trace, Notation(trace.network), NumberStyle())
    # Four paths: from z of output 1 to both outputs, and from z of output 2
    shown = [line_text(write.path(path.factors).symbol) for path in explained.paths]
    assert shown[1] == (
        "∂J/∂a⁽²⁾₂ · ∂a⁽²⁾₂/∂z⁽²⁾₁ · ∂z⁽²⁾₁/∂a⁽¹⁾₁ · ∂a⁽¹⁾₁/∂z⁽¹⁾₁ · ∂z⁽¹⁾₁/∂W⁽¹⁾₂₁"
    )
    known = [line_text(write.path(path.factors).known) for path in explained.paths]
    assert known[0] == "(−t₁/a⁽²⁾₁) · a⁽²⁾₁ · (1 − a⁽²⁾₁) · W⁽²⁾₁₁ · tanh′(z⁽¹⁾₁) · x₂"
    assert known[1] == "(−t₂/a⁽²⁾₂) · (−a⁽²⁾₂ · a⁽²⁾₁) · W⁽²⁾₁₁ · tanh′(z⁽¹⁾₁) · x₂"
    ways = [line_text(write.chain(path)) for path in explained.paths]
    assert ways == [
        "W⁽¹⁾₂₁ → a⁽¹⁾₁ → z⁽²⁾₁ → a⁽²⁾₁ → J",
        "W⁽¹⁾₂₁ → a⁽¹⁾₁ → z⁽²⁾₁ → a⁽²⁾₂ → J",
        "W⁽¹⁾₂₁ → a⁽¹⁾₁ → z⁽²⁾₂ → a⁽²⁾₁ → J",
        "W⁽¹⁾₂₁ → a⁽¹⁾₁ → z⁽²⁾₂ → a⁽²⁾₂ → J",
    ]


def test_negative_numbers_stand_in_parentheses_but_not_at_the_beginning() -> None:
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[-2.0]]), np.array([[4.0]]))
    trace = NetworkTrace(run_pass(problem, Parameters(network, np.array([0.5]))))
    explained = explain(trace, Quantity(Kind.WEIGHT, 1, 0, 0))
    write = PathWriter(trace, Notation(network), NumberStyle())
    # a - t = -1 - 4, the slope of a line, x
    assert line_text(write.path(explained.paths[0].factors).number) == "−5.0 · 1.0 · (−2.0)"


def test_a_long_product_and_a_long_sum_leave_out_their_middle() -> None:
    deep = trace_of([*(Layer(1, "tanh", bias=False) for _ in range(9)), Layer(1, "linear")], "mse")
    words = words_of(deep, Quantity(Kind.WEIGHT, 1, 0, 0))
    symbols = line_text(words.write.path(words.explained.paths[0].factors).symbol)
    assert symbols.count("∂J") == 1
    assert "⋯" in symbols
    assert symbols.endswith("∂z⁽¹⁾/∂W⁽¹⁾₁")
    assert line_text(words.write.sum_of([1.0, -2.0, 3.0, 4.0, 5.0, 6.0, -7.0])) == (
        "1.0 − 2.0 + 3.0 + ⋯ − 7.0"
    )


def test_the_groups_of_a_layer_are_one_formula_with_common_factors() -> None:
    trace = trace_of([Layer(2, "relu"), Layer(2, "linear")], "half_mse")
    words = words_of(trace, Quantity(Kind.WEIGHT, 1, 0, 0), by_layers=True)
    sides = words.write.groups(words.explained)
    assert line_text(sides.known) == (
        "(∂J/∂z⁽²⁾₁ · W⁽²⁾₁₁ + ∂J/∂z⁽²⁾₂ · W⁽²⁾₁₂) · ReLU′(z⁽¹⁾₁) · x₁"
    )


def test_text_says_whose_share_it_is_and_what_the_penalty_adds() -> None:
    trace = trace_of(TANH_SOFTMAX, "cross_entropy", samples=15, penalty=Penalty(0.1, 0.2))
    text = text_of(words_of(trace, Quantity(Kind.WEIGHT, 2, 1, 0)))
    assert text.startswith("A_title\nWhy is ∂J/∂W⁽²⁾₁₂ = ")
    assert "reaches the loss J₁ along 2 paths" in text
    assert "Path 2: W⁽²⁾₁₂ → z⁽²⁾₂ → a⁽²⁾₂ → J₁" in text
    assert "This is the share of sample 1." in text
    assert "its 15 samples, plus the pull of the penalty" in text
    assert re.search(r"\n  sample 10 .*\n  ⋯ +⋯\n  sample 15 .*\n  mean .*\n  penalty ", text)
    assert "+ 0.1 · sign(W⁽²⁾₁₂) + 0.2 · W⁽²⁾₁₂" in text
    assert "The backward pass has the same number: " in text
    assert max(map(len, text.splitlines())) < 160


def test_one_sample_with_a_penalty_has_no_mean() -> None:
    trace = trace_of(TANH_SOFTMAX, "cross_entropy", penalty=Penalty(0.0, 0.2))
    text = text_of(words_of(trace, Quantity(Kind.WEIGHT, 2, 1, 0)))
    assert "To this comes the pull of the penalty on W⁽²⁾₁₂ itself." in text
    assert "mean" not in text


def test_decimal_commas_and_digits_are_the_reader_s() -> None:
    trace = trace_of([Layer(40, "tanh"), Layer(40, "tanh"), Layer(2, "linear")], "mse")
    words = words_of(trace, Quantity(Kind.WEIGHT, 1, 1, 0), style=NumberStyle(6, True))
    text = text_of(words)
    gradient = words.explained.gradient_counts
    assert gradient is not None
    # 2 · 40 weights and 40 biases of 80 paths, 40 · 40 and 40 of 2, 80 and 2 of 1
    assert gradient.paths == 120 * 80 + 1640 * 2 + 82 == 12_962
    assert "12\u202f962 paths" in text.replace("\n", " ")
    assert not re.search(r"\d\.\d", text)


EVERY_KIND = [
    Quantity(Kind.INPUT, 0, 1),
    Quantity(Kind.TARGET, 0, 1),
    Quantity(Kind.WEIGHT, 1, 0, 1),
    Quantity(Kind.BIAS, 1, 0),
    Quantity(Kind.Z, 1, 2),
    Quantity(Kind.A, 2, 1),
    Quantity(Kind.LOSS),
    Quantity(Kind.LOSS, sample=0),
    Quantity(Kind.PENALTY),
    Quantity(Kind.D_A, 1, 0),
    Quantity(Kind.D_A, 2, 0),
    Quantity(Kind.D_Z, 1, 0),
    Quantity(Kind.D_Z, 2, 0),
    Quantity(Kind.D_WEIGHT, 2, 1, 1),
    Quantity(Kind.D_WEIGHT, 2, 1, 1, sample=2),
    Quantity(Kind.D_BIAS, 2, 1),
    Quantity(Kind.D_INPUT, 0, 0),
    Quantity(Kind.LEARNING_RATE),
    Quantity(Kind.UPDATE_NUMBER),
    Quantity(Kind.STATE_WEIGHT, 1, 0, 0, slot="m"),
    Quantity(Kind.STATE_BIAS, 1, 0, slot="s", new=True),
    Quantity(Kind.NEW_WEIGHT, 1, 0, 0),
    Quantity(Kind.NEW_BIAS, 1, 0),
]


@pytest.mark.parametrize("quantity", EVERY_KIND, ids=str)
@pytest.mark.parametrize("by_layers", [False, True])
def test_every_kind_of_number_is_written_in_every_format(
    quantity: Quantity, by_layers: bool
) -> None:
    trace = trace_of(TANH_SOFTMAX, "cross_entropy", samples=3, penalty=Penalty(0.1, 0.2))
    for name in EXPLANATION_FORMATS:
        words = words_of(trace, quantity, by_layers=by_layers)
        written = text_of(words, name)
        assert written.endswith("\n")
        if name == "json":
            found = json.loads(written)
            assert found["format"] == "backpropviz-explanation/1"
            assert found["value"] == trace.value(words.explained.quantity)
            assert found["agrees"] is True
        if name == "latex":
            # The document's encoding is left to the reader's LaTeX.
            assert written.isascii(), re.findall(r".{10}[^\x00-\x7f].{10}", written)
            assert written.count("{") == written.count("}")
        if name in ("latex", "markdown"):
            assert written.count("$") % 2 == 0
            assert "A\\_title" in written


def test_an_unknown_format_is_refused() -> None:
    trace = trace_of(TANH_SOFTMAX, "cross_entropy")
    with pytest.raises(ValueError, match="expected one of text, json, markdown, latex, got 'pdf'"):
        write_explanation(words_of(trace, Quantity(Kind.LOSS)), "", "pdf")


def test_json_has_every_factor_in_full() -> None:
    trace = trace_of(TANH_SOFTMAX, "cross_entropy", samples=3, penalty=Penalty(0.1, 0.2))
    words = words_of(trace, Quantity(Kind.BIAS, 1, 2))
    found = json.loads(text_of(words, "json"))
    assert found["origin"] == "paths"
    assert found["quantity"] == "dJ/db[1][2]"
    assert len(found["paths"]) == 4 == found["counts"]["paths"]
    for entry, path in zip(found["paths"], words.explained.paths, strict=True):
        assert [factor["value"] for factor in entry["factors"]] == [
            factor.value for factor in path.factors
        ]
        sizes = [abs(factor.value) for factor in path.factors]
        assert sizes[entry["largest"]] == max(sizes)
        assert sizes[entry["smallest"]] == min(sizes)
        assert entry["contribution"] == pytest.approx(float(np.prod([
            factor["value"] for factor in entry["factors"]])), rel=1e-15)  # fmt: skip
    assert found["paths"][0]["factors"][-1] == {
        "kind": "dz/db",
        "of": "z[1][2]",
        "by": "b[1][2]",
        "value": 1.0,
        "made_by": "b[1][2]",
    }
    assert found["share"] == pytest.approx(sum(e["contribution"] for e in found["paths"]))
    assert [share["sample"] for share in found["batch"]["shares"]] == [0, 1, 2]
    assert found["batch"]["shares"][0]["value"] == found["share"]
    assert found["batch"]["penalty"] is None
    assert found["total"] == pytest.approx(found["value"], rel=1e-14)


def test_json_of_a_rule_has_its_formula_and_operands() -> None:
    trace = trace_of(TANH_SOFTMAX, "cross_entropy")
    found = json.loads(text_of(words_of(trace, Quantity(Kind.A, 1, 0)), "json"))
    assert found["origin"] == "rule"
    assert found["symbolic"] == "a⁽¹⁾₁ = tanh(z⁽¹⁾₁)"
    assert [operand["quantity"] for operand in found["operands"]] == ["z[1][0]"]
    assert found["paths"] == []
    assert found["counts"] is None


def test_numbers_that_are_not_finite_are_null_in_json() -> None:
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.array([[1e300]]), np.array([[1.0]]))
    trace = NetworkTrace(run_pass(problem, Parameters(network, np.array([1e300]))))
    found = json.loads(text_of(words_of(trace, Quantity(Kind.Z, 1, 0)), "json"))
    assert found["value"] is None
    assert text_of(words_of(trace, Quantity(Kind.WEIGHT, 1, 0, 0)))
