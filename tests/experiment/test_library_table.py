"""The built-in experiments in one table: what each gives, and from which reference that is.

A number is asserted to its last digit as it is written here, or to ± a stated number; ≥ and ≤ are
limits. What a reference
knows beyond that (every gradient, the losses on the way) is asserted in test_library_reference.py,
and what the texts promise of variants in test_library_promises.py, test_library_descriptions.py
and test_expression_library.py.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple, Protocol

import pytest

from backpropviz.engine.graph.expression_trace import ExpressionTrace, usual_differentiation
from backpropviz.engine.graph.node_names import asked_for, node_quantity_named
from backpropviz.engine.graph.program import GraphPass
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up

REFERENCE = Path(__file__).parents[1] / "reference"


class Trained(Protocol):
    """What the fixture `train` gives: an experiment after some updates."""

    def loss(self) -> float: ...
    def accuracy(self) -> float: ...
    def number(self, what: str) -> float: ...


Numbers = dict[str, str]  # by what they are of; conftest.py has their names


NOTHING: Numbers = {}


class Log(NamedTuple):
    """The steps, losses and accuracies of a reference, by where they are in it; how exact."""

    place: str
    loss_rel: float
    accuracy_abs: float


class Row(NamedTuple):
    """What an experiment gives.

    source: where the numbers are from. after: the numbers after so many updates, whatever its stop
    rule is. at_stop: those where that rule ends the training. log: the losses on the way.
    """

    source: str
    after: dict[int, Numbers]
    at_stop: Numbers = NOTHING
    log: Log | None = None


class Graph(NamedTuple):
    """What an expression gives: values, and derivatives along all paths."""

    source: str
    gives: Numbers


TABLE: dict[str, Row | Graph] = {
    # A neuron
    "perceptron": Row(
        "a step's slope is 0; OR, two of four wrong by 1",
        {0: {"loss": "0.25", "accuracy": "0.5", "‖dJ/dW‖": "0"}, 2000: {"loss": "0.25"}},
    ),
    "linear-regression": Row(
        "the solution of least squares",
        {2000: {"W[1][0,0]": "2.3299", "b[1][0]": "0.2424", "R²": "0.98"}},
    ),
    "and-gate": Row(
        "and_gate.json",
        {0: {"loss": "0.15129510", "accuracy": "0.5"}, 1999: {"loss": "0.002823361"}},
        {"updates": "2000", "accuracy": "1"},
    ),
    "iris-neuron": Row(
        "iris_neuron.json",
        {0: {"loss": "0.69314718"}, 1000: {"accuracy": "0.99333"}},  # ln 2; 149 of 150
        {
            "updates": "234669 ± 2",
            "accuracy": "1",
            "W[1][0,0]": "11.660",
            "W[1][1,0]": "-12.815",
            "b[1][0]": "-23.121",
        },
    ),
    "admissions": Row(
        "its text, for students drawn from the model that it states",
        {2000: {"accuracy": "0.71", "W[1][1,0]": "≥ 0"}},
    ),
    "blobs": Row("a line suffices", {300: {"accuracy": "≥ 0.95", "test accuracy": "≥ 0.95"}}),
    "moons-linear": Row("a line fails", {1000: {"accuracy": "0.885"}}),
    "xor-perceptron-1": Row("xor_blobs.json, three_perceptrons", {100: {"accuracy": "1"}}),
    "xor-perceptron-2": Row("xor_blobs.json, three_perceptrons", {100: {"accuracy": "1"}}),
    "xor-perceptron-3": Row("xor_blobs.json, three_perceptrons", {20_000: {"accuracy": "1"}}),
    # A graph
    "toy-graph": Graph("toy_graph.json", {"e": "6", "de/da": "2", "de/db": "5"}),
    "shared-subexpression": Graph(
        "by hand: dq/ds · p + dp/ds · q", {"f": "24", "df/ds": "11", "df/dx": "36", "df/dy": "14"}
    ),
    "quotient-rule": Graph("by hand: (2x · v − u) / v²", {"q": "1.5", "dq/dx": "0.75"}),
    "max-cuts-a-path": Graph(
        "by hand: 2 · 3 wins over 2 + 3", {"f": "18", "df/dq": "0", "df/dx": "12", "df/dy": "9"}
    ),
    "saturating-sigmoid": Graph(
        "by hand: a² (1 − a) at z = 10", {"a": "0.9999546", "dJ/dz": "0.00004539375"}
    ),
    "logistic-loss-two-ways": Graph(
        "with 50 digits e is 0; ln 2⁵² − 36", {"J2": "36", "e": "0.04365", "dJ1/dz": "1.0446"}
    ),
    "unrolled-recurrence": Graph(
        "the sum over two steps of time", {"J": "0.0261834", "dJ/dw": "0.0148448"}
    ),
    # By hand
    "hand-2-3-1": Row(
        "hand_2_3_1.json",
        {
            0: {"loss": "0.526992266358", "dJ/dW[1][0,0]": "-0.0000034205777663"},
            100: {"loss": "0.03414", "W[1][0,0]": "1.00005"},
        },
        {"updates": "100"},
    ),
    "mazur-2-2-2": Row(
        "Matt Mazur's step-by-step example",
        {
            0: {"loss": "0.298371109"},
            1: {"W[2][0,0]": "0.35891648", "W[1][0,0]": "0.149780716"},
            10_000: {"loss": "≤ 0.0000351085"},
        },
    ),
    # A plane
    "gauss": Row("solved within 300 epochs", {7500: {"test accuracy": "≥ 0.95"}}),
    "circle": Row("solved within 300 epochs", {7500: {"test accuracy": "≥ 0.95"}}),
    "xor": Row("solved within 300 epochs", {7500: {"test accuracy": "≥ 0.95"}}),
    "random-2-10-1": Row(
        "xor_blobs.json, random_2_10_1_net",
        {
            0: {"lowest output": "0.0685009", "highest output": "0.1967419", "accuracy": "0.5"},
            100: {"accuracy": "0.97"},
        },
    ),
    "xor-sigmoid": Row(
        "xor_blobs.json", {0: {"loss": "0.68931609"}, 2000: {"loss": "0.12416", "accuracy": "1"}}
    ),
    "xor-tanh": Row(
        "xor_blobs.json", {0: {"loss": "0.64642192"}, 2000: {"loss": "0.010965", "accuracy": "1"}}
    ),
    "xor-relu": Row(
        "xor_blobs.json", {0: {"loss": "0.73143722"}, 2000: {"loss": "0.0053736", "accuracy": "1"}}
    ),
    "moons": Row(
        "moons.json, notebook_stream",
        {0: {"loss": "0.25366"}, 1000: {"loss": "0.08042", "accuracy": "0.88"}},
        log=Log("moons runs notebook_stream log", 1e-7, 1 / 200),
    ),
    "spiral-2": Row("too much for 2-4-2-1", {7500: {"test accuracy": "≤ 0.72"}}),
    "plane": Row("explained", {7500: {"R²": "≥ 0.99", "test R²": "≥ 0.98"}}),
    "gauss-regression": Row("half of it is explained", {7500: {"test R²": "0.5"}}),
    # Many classes
    "spiral": Row(
        "spiral.json",
        {0: {"loss": "3.0272126"}, 5000: {"loss": "0.6809", "accuracy": "0.8967"}},
        log=Log("spiral training_log", 1e-9, 1 / 300),
    ),
    "spiral-200": Row(
        "a third of the points is held back",
        {1000: {"test accuracy": "0.71"}, 2000: {"test accuracy": "≥ 0.93", "accuracy": "≤ 0.95"}},
    ),
    # Images
    "digits": Row(
        "digits.json, with the exact gradient",
        {0: {"test accuracy": "≤ 0.2"}, 20_000: {"test accuracy": "0.77", "accuracy": "0.84"}},
    ),
    "digits-better": Row("one of ours on the same split", {1200: {"test accuracy": "≥ 0.97"}}),
    # What goes wrong
    "deep-linear": Row("its text", {0: {"highest output": "≥ 300"}, 200: {"loss": "≤ 0.000001"}}),
    "deep-sigmoid": Row(
        "its text",
        {0: {"first slope / last": "≤ 0.01", "lowest output": "0.83"}, 2000: {"loss": "0.129"}},
    ),
    "deep-tanh": Row("its text", {0: {"highest output": "0.9"}, 2000: {"loss": "0.003"}}),
    "deep-relu": Row("its text", {0: {"first slope / last": "≥ 7"}, 2000: {"loss": "0.379"}}),
    "deep-cos": Row("its text", {0: {"highest output": "1.0"}, 2000: {"loss": "0.038"}}),
    "deep-softmax": Row(
        "its text",
        {0: {"first slope / last": "≤ 0.02", "highest output": "0.593"}, 2000: {"loss": "0.129"}},
    ),
    "vanishing-gradient": Row(
        "a factor of over 100 between the first layer and the last",
        {0: {"first slope / last": "≤ 0.01"}, 4500: {"loss": "0.693", "accuracy": "0.5"}},
    ),
    "vanishing-gradient-relu": Row(
        "the same, with ReLU and He's first weights",
        {0: {"first slope / last": "≥ 0.01"}, 300: {"accuracy": "1"}, 4500: {"accuracy": "1"}},
    ),
}

EXPRESSIONS = [name for name, row in TABLE.items() if isinstance(row, Graph)]
NETWORKS = [name for name, row in TABLE.items() if isinstance(row, Row)]


def test_every_built_in_experiment_has_its_row() -> None:
    assert set(TABLE) == {entry.name for entry in library()}
    for entry in library():
        assert (entry.name in EXPRESSIONS) == (entry.kind == "expression")


def assert_is(found: float, written: str, of: str) -> None:
    written, _, room = written.partition(" ± ")
    limit = Decimal(written.lstrip("≥≤ "))
    if written.startswith("≥"):
        assert found >= limit, of
    elif written.startswith("≤"):
        assert found <= limit, of
    else:
        exponent = limit.as_tuple().exponent
        assert isinstance(exponent, int)
        half_a_digit = 0.500001 * 10.0**exponent if exponent else 1e-12  # a whole number is exact
        assert found == pytest.approx(float(limit), abs=float(room or half_a_digit), rel=0), of


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_an_expression_gives_what_its_row_says(name: str) -> None:
    run = set_up(open_by_name_or_path(name)).expression
    row = TABLE[name]
    assert run is not None
    assert isinstance(row, Graph)
    for what, written in row.gives.items():
        assert_is(number_of(run, what), written, what)


def number_of(run: GraphPass, name: str) -> float:
    asked = asked_for(name, run.program, usual_differentiation(run.program))
    trace = ExpressionTrace(run, asked)
    return trace.value(node_quantity_named(name, trace))


@pytest.mark.parametrize("name", NETWORKS)
def test_a_network_gives_what_its_row_says(
    train: Callable[..., list[Trained]],
    train_to_the_end: Callable[[Experiment], tuple[Trained, int]],
    name: str,
) -> None:
    row, experiment = TABLE[name], open_by_name_or_path(name)
    assert isinstance(row, Row)
    log = entries_of(row.log)
    updates = sorted({*row.after, *log})
    for number, trained in zip(updates, train(experiment, *updates), strict=True):
        for what, written in row.after.get(number, NOTHING).items():
            assert_is(trained.number(what), written, f"{what} after {number} updates")
        if row.log is not None:
            loss, accuracy = log[number]
            assert trained.loss() == pytest.approx(loss, rel=row.log.loss_rel)
            room = 1.000001 * row.log.accuracy_abs
            assert trained.accuracy() == pytest.approx(accuracy, abs=room)
    if row.at_stop:
        trained, number = train_to_the_end(experiment)
        for what, written in row.at_stop.items():
            found = number if what == "updates" else trained.number(what)
            assert_is(found, written, f"{what} at the end")


def entries_of(log: Log | None) -> dict[int, tuple[float, float]]:
    """Return the losses and accuracies of a reference by the number of updates."""
    if log is None:
        return {}
    name, *keys = log.place.split()
    found = json.loads((REFERENCE / f"{name}.json").read_text(encoding="utf-8"))
    for key in keys:
        found = found[key]
    return {
        entry["step"]: (entry["loss"], entry.get("accuracy", entry.get("accuracy_before_update")))
        for entry in found
    }
