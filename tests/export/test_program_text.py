"""Programs as texts: their names, their numbers, their remarks."""

from __future__ import annotations

import ast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.export.notation import Notation
from backpropviz.export.program.array_literals import LINE_LENGTH, Literal
from backpropviz.export.program.names import names_of
from backpropviz.export.program.programs import LIBRARIES, write_program

TWO = Network(2, (Layer(3, "sigmoid"), Layer(1, "sigmoid")))


def trace_of(network: Network, samples: int = 1, scale: float = 1.0) -> NetworkTrace:
    rng = np.random.default_rng(0)
    inputs = rng.normal(size=(samples, network.n_inputs))
    targets = rng.uniform(size=(samples, network.n_outputs))
    problem = Problem(network, "mse", Penalty(0.1, 0.2), inputs, targets)
    start = Parameters(network, scale * rng.normal(size=network.n_parameters))
    run = run_pass(problem, start)
    optimizer = make_optimizer("adamw", Hyperparameters(0.1))
    state = initial_state(optimizer, start.flat.size)
    return NetworkTrace(run, optimizer, update(optimizer, start.flat, run.gradient.flat, state))


def value_of(text: str) -> Floats:
    """Return what an assignment gives x."""
    names = {"np": np}
    exec(text, names)
    return np.asarray(names["x"])


# Names


def test_without_letters_of_its_own_a_layer_is_named_by_its_number() -> None:
    names = names_of(TWO, Notation(TWO))
    assert (names.inputs, names.targets) == ("X", "T")
    assert (names.weights, names.biases) == (("W1", "W2"), ("b1", "b2"))
    assert (names.z, names.a) == (("Z1", "Z2"), ("A1", "A2"))


def test_the_letters_of_the_slide_become_capitals() -> None:
    notation = Notation(TWO, weights=("W", "V"), activations=("h", "y"), target=r"\hat{y}")
    names = names_of(TWO, notation)
    assert (names.weights, names.a, names.targets) == (("W", "V"), ("H", "Y"), "T")


@pytest.mark.parametrize(
    "notation",
    [
        Notation(TWO, inputs="n"),  # N is the number of samples
        Notation(TWO, inputs="t"),  # and the target's letter too
        Notation(TWO, activations=("y", "Y")),
        Notation(TWO, weights=("w", "w")),
        Notation(TWO, weights=("A1", "A2")),
        Notation(TWO, weights=(r"\theta", "w")),
        Notation(TWO, activations=("h", "o")),  # O looks like 0
        Notation(TWO, inputs="F"),
    ],
)
def test_letters_that_would_be_taken_twice_or_are_no_names_give_way(notation: Notation) -> None:
    names = names_of(TWO, notation)
    assert (names.inputs, names.weights, names.a) == ("X", ("W1", "W2"), ("A1", "A2"))


@given(st.lists(st.text(min_size=1, max_size=6), min_size=6, max_size=6))
def test_whatever_the_letters_are_the_program_can_be_read(letters: list[str]) -> None:
    notation = Notation(
        TWO,
        inputs=letters[0],
        target=letters[1],
        weights=(letters[2], letters[3]),
        activations=(letters[4], letters[5]),
    )
    for library in LIBRARIES:
        ast.parse(write_program(library, trace_of(TWO), notation, "Any").text)


# Numbers


@given(
    arrays.arrays(
        np.float64,
        st.one_of(st.tuples(st.integers(1, 30)), st.tuples(st.integers(1, 12), st.integers(1, 12))),
        elements=st.floats(allow_nan=False),
    )
)
def test_the_numbers_of_an_array_are_read_back_bit_by_bit(values: Floats) -> None:
    lines = list(Literal("np.array", "np.zeros", values).lines("x"))
    found = value_of("\n".join(lines))
    assert found.shape == values.shape
    assert found.tobytes() == values.tobytes()
    assert max(map(len, lines)) <= LINE_LENGTH


def test_a_number_that_is_not_one_is_read_back_as_well() -> None:
    text = "\n".join(Literal("np.array", "np.zeros", np.array([np.nan, 1.0])).lines("x"))
    np.testing.assert_array_equal(value_of(text), [np.nan, 1.0])


def test_zeros_are_written_as_zeros() -> None:
    literal = Literal("np.array", "np.zeros", np.zeros((2, 3)))
    assert list(literal.lines("x")) == ["x = np.zeros((2, 3))"]
    assert list(Literal("np.array", "np.zeros", np.zeros(4)).lines("x")) == ["x = np.zeros(4)"]


def test_an_array_that_does_not_fit_is_shown_by_its_first_number_and_its_shape() -> None:
    literal = Literal("np.array", "np.zeros", np.full((300, 2), 0.5))
    assert literal.short("X") == "X = np.array([[0.5, ...], ...])  # 300 x 2"
    assert len(list(literal.lines("X"))) > 30


def test_only_what_does_not_fit_is_cut_short() -> None:
    program = write_program("numpy", trace_of(TWO, samples=50), Notation(TWO), "Any")
    short = [line.variables[0].name for line in program.lines if line.is_short]
    assert short == ["X", "T", "W1", "b1", "W2"]  # all but b2, and the optimizer's zeros
    assert program.text.count("\n") > len(program.lines)
    assert all("..." not in text for text in program.text.splitlines())


# Remarks


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(
    "title",
    ['"""', "two\nlines", "a\rb", "nul\0", "\ud800", "\N{LINE SEPARATOR}import os", "", "#"],
)
def test_no_title_breaks_a_program(library: str, title: str) -> None:
    text = write_program(library, trace_of(TWO), Notation(TWO), title).text
    ast.parse(text)
    text.encode("utf-8")
    assert "\nimport os" not in text


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_remarks_can_be_translated_and_nothing_else_changes(library: str) -> None:
    trace, notation = trace_of(TWO, samples=3), Notation(TWO)
    plain = write_program(library, trace, notation, "Any")
    other = write_program(library, trace, notation, "Any", lambda text: f"¡{text}!")
    assert len(plain.lines) == len(other.lines)
    remarks = [line.text for line in plain.lines if line.text.startswith("#")]
    assert "# Forward" in remarks
    assert "# ¡Forward!" in [line.text for line in other.lines]
    assert ast.dump(ast.parse(plain.text)) == ast.dump(ast.parse(other.text))


def test_the_columns_are_named_where_they_have_names() -> None:
    notation = Notation(TWO, input_names=("petal length", "width"))
    text = write_program("numpy", trace_of(TWO), notation, "Any").text
    assert "# Columns of X: petal length, width\n" in text


def test_many_columns_are_named_in_part() -> None:
    network = Network(12, (Layer(1, "linear"),))
    notation = Notation(network, input_names=tuple(f"pixel {i}" for i in range(12)))
    text = write_program("numpy", trace_of(network), notation, "Any").text
    assert "pixel 6, pixel 7, and 4 more" in text.replace("\n#", "")


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_pass_that_is_not_finite_has_a_program_too(library: str) -> None:
    ast.parse(write_program(library, trace_of(TWO, scale=1e307), Notation(TWO), "Any").text)


def test_another_library_is_refused() -> None:
    with pytest.raises(ValueError, match="expected one of numpy, torch, got 'jax'"):
        write_program("jax", trace_of(TWO), Notation(TWO), "Any")
