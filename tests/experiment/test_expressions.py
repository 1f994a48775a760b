"""Documents about expressions: what they need, what they refuse, and how they are written."""

from __future__ import annotations

import math
import warnings
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backpropviz.experiment.editing import (
    expression_experiment,
    with_expression,
    with_value,
)
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import parse_experiment, read_experiment, write_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Notation, Training
from backpropviz.experiment.setup import set_up, set_up_again
from backpropviz.experiment.validation import validate
from backpropviz.experiment.writing import to_json, to_toml

HEAD = 'format = "backpropviz-experiment/1"\ntitle = "Good"\n'
GOOD = HEAD + '[model]\nexpression = "c = a + b; e = c * b"\nvalues = { a = 2, b = 1.5 }\n'
TEXT = '"c = a + b; e = c * b"'
NETWORK = HEAD + "[model]\ninputs = 1\n[[model.layers]]\nunits = 1\nactivation = 'tanh'\n"
VALUES = "{ a = 2, b = 1.5 }"

replace = msgspec.structs.replace

# What is replaced in GOOD, by what, and what the error says.
CHANGES = [
    (f"expression = {TEXT}\n", "", "model.expression: missing, expected statements such as"),
    (TEXT, "3", "model.expression: found 3, expected a text"),
    (TEXT, '""', 'model.expression: found "", expected statements such as c = a + b'),
    (TEXT, '" \\n"', 'model.expression: found " \\n", expected statements'),
    (TEXT, '"a\\u0007b"', "expected a text without control characters"),
    (TEXT, '"c = a + ; e = c * b"', "found ;, expected a number, a name or ( (at character 9)"),
    (TEXT, '"a + b + cos b"', "cos is a function, expected cos(…) (at character 9)"),
    (TEXT, '"a b"', "found b, expected an operator before it, such as * (at character 3)"),
    (TEXT, '"a = a * b"', "a is used before it is assigned (at character 5)"),
    (TEXT, '"' + "a+" * 120 + 'b"', "more than 100 operations within one another"),
    (TEXT, '"' + "(" * 5000 + '"', "more than 100 operations within one another"),
    (TEXT, '"' + "a*b;" * 3000 + '"', "model.expression: found 12000 characters, expected at"),
    (TEXT, '"a * b * 9**9**9**9"', "overflow: 9 ^ 3.8742e+08 is too large (at character 13)"),
    (TEXT, f'"{"n" * 41} + a + b"', f"model.expression: found the name {'n' * 41}, 41 char"),
    (TEXT, '"log(b - a)"', "with these values, log of -0.5, expected a number above 0 (at char"),
    (TEXT, '"a / (b - 1.5)"', "with these values, division by zero: 2 / 0 (at character 3)"),
    (TEXT, '"sqrt(b - 1.5) * a"', "with these values, the derivative of sqrt(0) is not finite"),
    (f"values = {VALUES}", "", "model.values.a: missing, expected a number, since the expression"),
    (VALUES, "{ a = 2 }", "model.values.b: missing, expected a number, since the expression uses"),
    (VALUES, "{ a = 2, b = 1, c = 3 }", "model.values.c: found 3.0, expected no such key: the exp"),
    (VALUES, "{ a = 2, b = 1, c = 3 }", "the expression computes c itself"),
    (VALUES, "{ a = 2, b = 1, d = 3 }", "the expression does not use d"),
    (VALUES, "{ a = 2, b = 1, log = 3 }", "model.values.log: found 3.0, expected no such key: log"),
    (VALUES, '{ a = 2, b = 1, "b 2" = 3 }', 'model.values."b 2": found 3.0, expected no such key'),
    (VALUES, '{ a = 2, b = "1" }', 'model.values.b: found "1", expected a number'),
    (VALUES, "{ a = 2, b = true }", "model.values.b: found true, expected a number"),
    (VALUES, "{ a = 2, b = [1] }", "model.values.b: found a list of 1, expected a number"),
    (VALUES, "{ a = 2, b = nan }", "model.values.b: found nan, expected a finite number"),
    (VALUES, "{ a = 2, b = -inf }", "model.values.b: found -inf, expected a finite number"),
    (VALUES, "{ a = 2, b = 2e12 }", "model.values.b: found 2000000000000.0, expected a number bet"),
    (VALUES, f"{{ a = 2, b = 1{'0' * 400} }}", "model.values.b: found a whole number of about 400"),
    (VALUES, "3", "model.values: found 3, expected a table"),
    ("[model]\n", "[model]\ninputs = 2\n", "model.inputs: found 2, expected no such key: the exp"),
    ("[model]\n", "[model]\nlayers = []\n", "model.layers: found an empty list, expected no such"),
    ("[model]\n", "[model]\ninitializer = {}\n", "model.initializer: found an empty table, expect"),
    ("[model]\n", "[data]\n[model]\n", "data: found an empty table, expected no such key: an exp"),
    (
        "[model]\n",
        "[training]\nloss = 'mse'\n[model]\n",
        "training: found a table, expected no such",
    ),
    ("[model]\n", "[notation]\nloss = 'J'\n[model]\n", "notation: found a table, expected no such"),
    ("values", "valeus", "model.valeus: unknown key; did you mean values?"),
    (
        "[model]\n",
        "[lesson]\n[model]\n",
        "lesson: found [lesson] at line 3, expected two brackets: [[lesson]]",
    ),
]


def failure(text: str) -> str:
    with pytest.raises(ExperimentError) as caught:
        parse_experiment(text, "toml")
    return str(caught.value)


def refusal(experiment: Experiment) -> str:
    with pytest.raises(ExperimentError) as caught:
        validate(experiment)
    return str(caught.value)


@pytest.fixture
def good() -> Experiment:
    return parse_experiment(GOOD, "toml")


def test_the_document_that_the_others_are_made_from_is_good(good: Experiment) -> None:
    assert good.is_expression
    assert good.model.values == {"a": 2.0, "b": 1.5}


@pytest.mark.parametrize(("old", "new", "expected"), CHANGES)
def test_a_wrong_value_is_named_in_one_line(old: str, new: str, expected: str) -> None:
    assert GOOD.count(old) == 1
    message = failure(GOOD.replace(old, new, 1))
    assert expected in message
    assert message.isprintable()
    assert len(message) < 400


def test_a_value_with_a_slip_in_its_name_is_led_to_the_right_one() -> None:
    slip = HEAD + '[model]\nexpression = "alpha * b"\nvalues = { alpa = 1, b = 2 }'
    assert "model.values.alpa: found 1.0" in failure(slip)
    assert "the expression does not use alpa; did you mean alpha?" in failure(slip)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEAD + "[model]\n", "model.inputs: missing, expected a count or a list of names"),
        (HEAD + "[model]\ninputs = 2\n", "model.layers: missing, expected at least one [[model.l"),
        (NETWORK, "data: missing, expected a table [data] with inputs and targets, a generator"),
        (NETWORK + "[data]\n", "training: missing, expected a table [training] with loss, optimi"),
        (NETWORK.replace("inputs", "values = {}\ninputs"), "only an expression has values"),
    ],
)
def test_a_network_still_needs_all_that_it_needs(text: str, expected: str) -> None:
    assert expected in failure(text)


def test_an_expression_put_together_in_the_program_is_checked_too(good: Experiment) -> None:
    network = open_by_name_or_path("hand-2-3-1")
    layer = (Layer(units=1, activation="tanh"),)
    for wrong, key in (
        (replace(good, model=replace(good.model, inputs=2)), "model.inputs"),
        (replace(good, model=replace(good.model, layers=layer)), "model.layers"),
        (replace(good, data=network.data), "data"),
        (replace(good, training=network.training), "training"),
        (replace(good, notation=Notation(loss="J")), "notation"),
        (replace(good, model=replace(good.model, values={"a": 1.0})), "model.values.b"),
        (replace(network, model=replace(network.model, values={})), "model.values"),
    ):
        assert refusal(wrong).startswith(f"{key}: ")


def test_a_network_without_training_is_no_valid_document() -> None:
    network = open_by_name_or_path("hand-2-3-1")
    bare = Experiment(title="Bare", model=network.model)
    assert "data: found no source of samples" in refusal(bare)
    untrained = replace(bare, data=network.data)
    assert "training.learning_rate: found 0.0" in refusal(untrained)


def test_what_is_not_given_is_not_written(good: Experiment) -> None:
    assert to_toml(good) == GOOD.replace('title = "Good"\n', 'title = "Good"\n\n').replace(
        "a = 2,", "a = 2.0,"
    )
    assert msgspec.json.decode(to_json(good)) == {
        "format": "backpropviz-experiment/1",
        "title": "Good",
        "model": {"expression": "c = a + b; e = c * b", "values": {"a": 2.0, "b": 1.5}},
    }


def test_a_table_of_values_of_its_own_is_read_too(good: Experiment) -> None:
    table = GOOD.replace(f"values = {VALUES}", "[model.values]\na = 2\nb = 1.5")
    assert parse_experiment(table, "toml") == good


def test_names_that_toml_must_quote_and_lines_come_back(tmp_path: Path) -> None:
    text = "φ = α·β₁;\ne = φ × 2 − α"
    strange = expression_experiment(text, {"α": 1 / 3, "β₁": -0.0}, "Greek")
    for suffix in (".toml", ".json", ".bpviz"):
        write_experiment(strange, tmp_path / f"greek{suffix}")
        assert read_experiment(tmp_path / f"greek{suffix}") == strange


@given(
    st.dictionaries(
        st.sampled_from(["a", "b1", "_x", "ünit", "π", "long_name_of_a_value"]),
        st.floats(-1e12, 1e12) | st.sampled_from([0.1 + 0.2, -0.0, 5e-324, 1e12]),
        min_size=1,
    )
)
def test_every_number_is_read_back_to_the_last_bit(values: dict[str, float]) -> None:
    experiment = expression_experiment(" + ".join(values), values, "Sum")
    for text, kind in ((to_toml(experiment), "toml"), (to_json(experiment), "json")):
        back = parse_experiment(text, kind).model.values  # type: ignore[arg-type]
        assert back is not None
        assert list(back) == list(values)
        assert all(math.copysign(1, back[name]) == math.copysign(1, values[name]) for name in back)
        assert back == values


def test_an_expression_needs_something_to_differentiate_and_to_differentiate_by() -> None:
    assert "found no name in it" in refusal(expression_experiment("2 * 3", {}))
    assert "the last statement is a number" in refusal(expression_experiment("a * 2; 3", {"a": 1}))
    validate(expression_experiment("c = a * 2; d = 3", {"a": 1}))
    assert expression_experiment("a *\n 2", {"a": 1}).title == "a * 2"


def test_the_setup_holds_the_expression_and_an_empty_network(good: Experiment) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        setup = set_up(good)
        assert setup.expression is not None
        assert setup.expression.program.inputs == ("a", "b")
        assert setup.expression.values[-1] == (2 + 1.5) * 1.5
        assert setup.problem.network.layers == ()
        assert setup.parameters.flat.size == 0
        assert setup.dataset.columns == ()
        assert setup.updates_per_epoch == 1
        assert setup.last_update == 0
        assert setup.test_problem is None


def test_a_setup_follows_from_network_to_expression_and_back(good: Experiment) -> None:
    network = open_by_name_or_path("hand-2-3-1")
    first = set_up(network)
    second = set_up_again(good, network, first)
    assert second.expression is not None
    third = set_up_again(with_value(good, "a", 1.0), good, second)
    assert third.expression is not None
    assert third.expression.program is second.expression.program
    assert set_up_again(network, good, second).problem.network == first.problem.network


def test_a_value_is_edited_and_the_others_stay(good: Experiment) -> None:
    edited = with_value(good, "a", -3.0)
    assert edited.model.values == {"a": -3.0, "b": 1.5}
    assert good.model.values == {"a": 2.0, "b": 1.5}
    validate(edited)


def test_another_text_keeps_the_values_of_the_names_that_stay(good: Experiment) -> None:
    edited = with_expression(good, "f = b * x + y")
    assert edited.model.values == {"b": 1.5, "x": 1.0, "y": 1.0}
    validate(edited)
    assert with_expression(good, "7").model.values is None


def test_a_text_that_is_no_expression_is_refused_with_its_place(good: Experiment) -> None:
    with pytest.raises(ExperimentError, match=r"model\.expression: .* \(at character 4\)"):
        with_expression(good, "a +")


def test_types_stay_those_of_a_document(good: Experiment) -> None:
    assert good.data == Data()
    assert isinstance(good.training, Training)
    assert isinstance(good.model, Model)
    assert good.model.n_inputs == 0
