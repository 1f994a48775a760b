"""Data that is wrong in one place: the error is one line that names the key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from backpropviz.data.generators import GENERATORS
from backpropviz.data.tables import TABLES
from backpropviz.experiment import schema
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import parse_experiment, read_experiment

Keys = Mapping[str, object]

CIRCLE: Keys = {"generator": "circle"}
SPIRAL: Keys = {"generator": "spiral"}
PLANE: Keys = {"generator": "plane"}
IRIS: Keys = {"table": "iris", "target": "species"}
CSV: Keys = {"csv": "a.csv", "target": "y"}
INLINE: Keys = {"inputs": [[1, 2], [3, 4], [5, 6]], "targets": [[0], [1], [1]]}

# What [data] says, and what the error says after "data".
DATA: list[tuple[Keys, str]] = [
    # one source
    ({}, ": found no source of samples, expected inputs and targets, a generator, a table"),
    ({"targets": [[1]]}, ".inputs: missing, expected one row of numbers for each sample"),
    ({"inputs": [[1, 2]]}, ".targets: missing, expected one row of numbers for each sample"),
    ({**CIRCLE, "inputs": [[1, 2]]}, '.generator: found "circle", expected one source of sampl'),
    ({**CIRCLE, "csv": "a"}, '.csv: found "a", expected one source of samples only (data.gen'),
    ({**IRIS, "csv": "a"}, '.csv: found "a", expected one source of samples only (data.table is'),
    ({"generater": "circle"}, ".generater: unknown key; did you mean generator?"),
    # keys of another source
    ({**CIRCLE, "targets": [[1]]}, ".targets: found a list of 1, expected no such key beside d"),
    ({**CIRCLE, "target": "y"}, '.target: found "y", expected no such key beside data.generator'),
    ({**CIRCLE, "one_hot": ["a"]}, ".one_hot: found a list of 1, expected no such key beside"),
    ({**CIRCLE, "header": True}, ".header: found true, expected no such key beside data.gene"),
    ({**INLINE, "samples": 3}, ".samples: found 3, expected no such key beside data.inputs (it"),
    ({**INLINE, "classes": 2}, ".classes: found 2, expected no such key beside data.inputs"),
    ({**INLINE, "noise": 0.0}, ".noise: found 0.0, expected no such key beside data.inputs"),
    ({**INLINE, "seed": 3}, ".seed: found 3, expected no such key beside data.inputs"),
    ({**CSV, "samples": 300}, ".samples: found 300, expected no such key beside data.csv (it is"),
    ({**CSV, "targets": [[1]]}, ".targets: found a list of 1, expected no such key beside data"),
    # a generator
    ({"generator": "circel"}, '.generator: found "circel", expected circle, xor, gauss, spiral'),
    ({"generator": "circel"}, "; did you mean circle?"),
    ({"generator": 3}, ".generator: found 3, expected a text"),
    ({**CIRCLE, "samples": 1}, ".samples: found 1, expected 2 to 10,000"),
    ({**CIRCLE, "samples": -5}, ".samples: found -5, expected 2 to 10,000"),
    ({**CIRCLE, "samples": 10**6}, ".samples: found 1,000,000, expected 2 to 10,000"),
    ({**CIRCLE, "samples": 2.5}, ".samples: found 2.5, expected a whole number"),
    ({**CIRCLE, "noise": -1}, ".noise: found -1, expected a number from 0 to 1 for circle"),
    ({**CIRCLE, "noise": 7}, ".noise: found 7, expected a number from 0 to 1 for circle"),
    ({**CIRCLE, "noise": "x"}, '.noise: found "x", expected a number'),
    ({**CIRCLE, "classes": 3}, ".classes: found 3, expected 2 for circle"),
    ({**SPIRAL, "classes": 1}, ".classes: found 1, expected 2 to 10 for spiral"),
    ({**SPIRAL, "classes": 11}, ".classes: found 11, expected 2 to 10 for spiral"),
    ({**SPIRAL, "classes": 9, "samples": 8}, ".samples: found 8, expected "),
    ({**SPIRAL, "classes": 3}, ".classes: spiral: found 3 classes (0, 1, 2), expected 2 for one"),
    ({**PLANE, "classes": 2}, ".classes: found 2, expected no such key: plane is a regression"),
    (PLANE, ".generator: plane is a number to predict, expected half_mse or mse as the loss"),
    ({**CIRCLE, "seed": -1}, ".seed: found -1, expected a whole number from 0 to 2147483647"),
    ({**CIRCLE, "seed": 2**40}, ".seed: found 1099511627776, expected a whole number from 0"),
    # a file
    ({"csv": " "}, '.csv: found " ", expected the path of a file'),
    ({"csv": "a\x07b"}, '.csv: found "\\x07" at character 2, expected a text without control'),
    ({"csv": 3}, ".csv: found 3, expected a text"),
    ({**CSV, "one_hot": []}, ".one_hot: found an empty list, expected 1 to 1000 texts, or no"),
    ({**CSV, "target": ["y"]}, ".target: found a list of 1, expected a text"),
    ({**CSV, "header": "yes"}, '.header: found "yes", expected true or false'),
    # a table
    ({"table": "irsi"}, '.table: found "irsi", expected iris, digits or admissions; did you mea'),
    ({"table": "iris"}, ".target: missing, expected the name of a column of iris.csv; there are"),
    ({**IRIS, "target": "specis"}, '.target: iris.csv has no column "specis"; did you mean spec'),
    ({**IRIS, "header": True}, ".header: found true, expected no such key beside data.table"),
    ({**IRIS, "positive": []}, ".positive: found an empty list, expected 1 to 1000 texts, or no"),
    ({**IRIS, "positive": ["rose"]}, '.positive[0]: column "species" of iris.csv has no "rose"'),
    ({**IRIS, "positive": [3]}, ".positive[0]: found 3, expected a text"),
    ({**IRIS, "features": ["petal"]}, '.features[0]: "petal": there is no column petal; there'),
    (IRIS, '.target: iris.csv, column "species": found 3 classes (setosa, versicolor, virginica)'),
    ({**INLINE, "positive": ["a"]}, ".positive: found a list of 1, expected no such key beside d"),
    ({**CIRCLE, "positive": ["1"]}, ".positive: found a list of 1, expected no such key beside d"),
    # features and scaling
    ({**CIRCLE, "features": []}, ".features: found an empty list, expected 1 to 1000 texts, or"),
    ({**CIRCLE, "features": "x1"}, '.features: found "x1", expected a list'),
    ({**CIRCLE, "features": ["x1", " "]}, '.features[1]: found " ", expected a text that is no'),
    ({**CIRCLE, "features": ["x1", "x3"]}, '.features[1]: "x3": there is no column x3; there a'),
    ({**CIRCLE, "features": ["x1", "x1"]}, '.features[1]: found "x1" a second time'),
    ({**CIRCLE, "features": ["x1", "x2*"]}, '.features[1]: "x2*": found the end, expected a nu'),
    ({**CIRCLE, "features": ["x1", "log(x2)"]}, '.features[1]: "log(x2)": log of -'),
    ({**CIRCLE, "features": ["x1", "x2.real"]}, '.features[1]: "x2.real": '),
    ({**CIRCLE, "features": ["x1", "x2 * 1e13"]}, ", expected a number between -1e+12 and 1e+"),
    ({**CIRCLE, "features": ["x1", "1" * 2000]}, ".features[1]: found 2000 characters, expected"),
    ({**CIRCLE, "features": ["x1"] * 1001}, ".features: found a list of 1001, expected 1 to 1"),
    ({**CIRCLE, "standardize": []}, ".standardize: found an empty list, expected 1 to 1000 tex"),
    ({**CIRCLE, "standardize": True}, ".standardize: found true, expected a list"),
    ({**CIRCLE, "standardize": ["x3"]}, '.standardize[0]: "x3" is not an input of the network'),
    ({**CIRCLE, "standardize": ["x1", "x1"]}, '.standardize[1]: found "x1" a second time'),
    ({**CIRCLE, "standardize_on": "tests"}, '.standardize_on: found "tests", expected train or'),
    # training and test
    ({**CIRCLE, "test_fraction": 0}, ".test_fraction: found 0.0, expected a number, above 0 and"),
    ({**CIRCLE, "test_fraction": 1}, ".test_fraction: found 1.0, expected a number, above 0 and"),
    ({**CIRCLE, "test_fraction": -0.1}, ".test_fraction: found -0.1, expected a number, above"),
    ({**INLINE, "test_fraction": 0.2, "test_rows": [1]}, ".test_fraction: found 0.2, expected n"),
    ({**INLINE, "test_fraction": 0.01}, ".test_fraction: 0.01 of 3 samples leaves none for tes"),
    ({**INLINE, "test_fraction": 0.99}, ".test_fraction: 0.99 of 3 samples leaves none for tra"),
    ({**CIRCLE, "test_fraction": 0.2, "split_seed": -1}, ".split_seed: found -1, expected a who"),
    ({**INLINE, "test_rows": [3]}, ".test_rows[0]: found 3, expected 0 to 2, a row of 3 samples"),
    ({**INLINE, "test_rows": [-1]}, ".test_rows[0]: found -1, expected 0 to 2"),
    ({**INLINE, "test_rows": [1, 1]}, ".test_rows[1]: found 1 a second time"),
    ({**INLINE, "test_rows": [0, 1, 2]}, ".test_rows: found all 3 samples, expected at least on"),
    ({**INLINE, "test_rows": [0.5]}, ".test_rows[0]: found 0.5, expected a whole number"),
    ({**INLINE, "test_rows": 1}, ".test_rows: found 1, expected a list"),
    # rows that do not fit
    ({**INLINE, "inputs": [[1, 2], [3], [5, 6]]}, ".inputs[1]: found 1 number, expected 2"),
    (
        {**INLINE, "features": ["x1", "x1*x2"], "inputs": [[1, 2], [3], [5, 6]]},
        ".inputs[1]: found 1 number, expected 2 (as in the first row)",
    ),
    ({**INLINE, "features": ["x1", "x2"], "inputs": [[], [], []]}, ".inputs: found no sample"),
]

# The same for a network that does not fit good data.
NETWORKS: list[tuple[Keys, Keys, str]] = [
    (CIRCLE, {"inputs": 3}, "model.inputs: found 3 inputs, expected 2 (x1, x2)"),
    (CIRCLE, {"inputs": ["a"]}, "model.inputs: found 1 input, expected 2 (x1, x2)"),
    (
        {**CIRCLE, "features": ["x1*x2"]},
        {"inputs": 2},
        "model.inputs: found 2 inputs, expected 1 (x1*x2)",
    ),
    (
        SPIRAL,
        {"inputs": 2, "units": 3},
        "data.classes: spiral: found 2 classes (0, 1), expected 3, one for each output unit",
    ),
    (
        PLANE,
        {"inputs": 2, "units": 2},
        "data.generator: plane is one number for each sample, expected one output unit, not 2",
    ),
]


def document(data: Keys, inputs: object = 2, units: int = 1) -> str:
    activation = "sigmoid" if units == 1 else "softmax"
    layers = [{"units": units, "activation": activation}]
    training = {
        "loss": "bce" if units == 1 else "cross_entropy",
        "optimizer": "sgd",
        "learning_rate": 0.1,
    }
    return json.dumps(
        {
            "format": "backpropviz-experiment/1",
            "title": "t",
            "model": {"inputs": inputs, "layers": layers},
            "data": data,
            "training": training,
        }
    )


def failure(text: str) -> str:
    with pytest.raises(ExperimentError) as caught:
        parse_experiment(text, "json")
    message = str(caught.value)
    assert message.isprintable()
    assert len(message) < 400
    return message


@pytest.mark.parametrize("data", [CIRCLE, SPIRAL, CSV, INLINE])
def test_the_data_that_the_others_are_made_from_is_good(data: Keys) -> None:
    # A file of samples is not read before the document is opened from its own file.
    assert parse_experiment(document(data), "json").data.source


@pytest.mark.parametrize(("data", "expected"), DATA)
def test_a_wrong_value_is_named_in_one_line(data: Keys, expected: str) -> None:
    message = failure(document(data))
    assert message.startswith("data")
    assert expected in message


@pytest.mark.parametrize(("data", "network", "expected"), NETWORKS)
def test_a_network_that_does_not_fit_the_data_is_named(
    data: Keys, network: Keys, expected: str
) -> None:
    assert failure(document(data, **network)) == expected  # type: ignore[arg-type]


def test_the_names_of_the_format_are_the_names_of_generators_and_tables() -> None:
    assert tuple(GENERATORS) == schema.GENERATOR_NAMES
    assert TABLES == schema.TABLE_NAMES


# A file of samples, read together with the document that names it


GOOD_TABLE = "a,b,y\n1,2,0\n3,4,1\n5,6,1\n"


@pytest.mark.parametrize(
    ("content", "keys", "words"),
    [
        (None, {}, ["data.csv", "a.csv"]),
        ("", {}, ["data.csv", "a.csv"]),
        ("a,b,y\n", {}, ["data.csv"]),
        ("a,b,y\n1,2,0\n3,4\n", {}, ["data.csv", "3"]),
        ("a,b,y\n1,2,0\n3,four,1\n", {}, ["data.csv", "b", "four"]),
        ("a,b,y\n1,2,0\n3,,1\n", {}, ["data.csv", "b"]),
        ("a,b,y\n1,2,0\n3,4,\n", {}, ["data.csv", "y"]),
        ("a,b,y\n1,2,1\n3,4,1\n", {}, ["data.target", "one class only"]),
        (GOOD_TABLE, {"target": "z"}, ["data.target", '"z"']),
        (GOOD_TABLE, {"target": None}, ["data.target"]),
        (GOOD_TABLE, {"one_hot": ["c"]}, ["data.one_hot[0]", '"c"']),
        (GOOD_TABLE, {"one_hot": ["b"]}, ["model.inputs: found 2 inputs, expected 4"]),
        (GOOD_TABLE, {"features": ["a", "c"]}, ["data.features[1]", "c"]),
        (GOOD_TABLE, {"features": ["a", "y"]}, ["data.features[1]", "y"]),
        (GOOD_TABLE, {"standardize": ["c"]}, ["data.standardize[0]", '"c"']),
        (GOOD_TABLE, {"test_rows": [3]}, ["data.test_rows[0]: found 3"]),
        (GOOD_TABLE, {"test_fraction": 0.01}, ["data.test_fraction", "3 samples"]),
    ],
)
def test_a_table_that_does_not_fit_is_told_with_the_document_and_the_key(
    tmp_path: Path, content: str | None, keys: dict[str, object], words: list[str]
) -> None:
    data = {key: value for key, value in {**CSV, **keys}.items() if value is not None}
    if content is not None:
        (tmp_path / "a.csv").write_text(content, "utf-8")
    path = tmp_path / "document.json"
    path.write_text(document(data), "utf-8")
    with pytest.raises(ExperimentError) as caught:
        read_experiment(path)
    message = str(caught.value)
    assert message.isprintable()
    assert message.startswith(f"{path}: ")
    for word in words:
        assert word in message
