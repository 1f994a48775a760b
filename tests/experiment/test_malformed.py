"""Documents that are wrong in one place: the error is one line that names it."""

from __future__ import annotations

import pytest

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import parse_experiment

GOOD = """
format = "backpropviz-experiment/1"
title = "Good"
[model]
inputs = ["a", "b"]
[[model.layers]]
units = 3
activation = "tanh"
weights = [[1, 2, 3], [4, 5, 6]]
biases = [0.0, 0.5, 1.0]
[[model.layers]]
units = 1
activation = "sigmoid"
bias = false
[model.initializer]
scheme = "uniform"
low = -0.5
high = 0.5
seed = 3
[data]
inputs = [[5.0, 3.0], [1, 2]]
targets = [[1.0], [0.0]]
[training]
loss = "bce"
optimizer = "sgd"
learning_rate = 0.1
momentum = 0.9
nesterov = true
batch_size = 2
stop = { updates = 100 }
[notation]
inputs = "x"
weights = ["W", "V"]
target = '\\hat{y}'
"""

SGD = "momentum = 0.9\nnesterov = true"
LAST = 'activation = "sigmoid"\nbias = false'

# What is replaced in GOOD, by what, and what the error says.
CHANGES = [
    ('format = "backpropviz-experiment/1"\n', "", "format: missing, expected"),
    ("experiment/1", "experiment/2", "made for a newer version"),
    ("experiment/1", "experiment/0", 'format: found "backpropviz-experiment/0", expected'),
    ('"backpropviz-experiment/1"', '"something"', 'format: found "something"'),
    ('"backpropviz-experiment/1"', "1", "format: found 1, expected"),
    ('title = "Good"\n', "", "title: missing, expected a title"),
    ('"Good"', "3", "title: found 3, expected a text"),
    ('"Good"', '" "', 'title: found " ", expected a title'),
    ('"Good"', '"two\\nlines"', "title: found"),
    ('"Good"', '"' + "x" * 201 + '"', "title: found 201 characters, expected at most 200"),
    ('"Good"', '"\\u0007"', "without control characters"),
    ('title = "Good"', 'titel = "Good"', "titel: unknown key; did you mean title?"),
    ('title = "Good"', "title = 1979-05-27", "title: found a date, expected a text"),
    ('title = "Good"', 'title = "a"\ndescription = 4', "description: found 4, expected a text"),
    ('title = "Good"', 'title = "a"\nlearning_rate = 4', "learning_rate belongs in training"),
    ('title = "Good"', 'title = "a"\n"a b\\n" = 4', '"a b\\n": unknown key; known here: format'),
    ("[model]\ninputs", "[modell]\ninputs", "modell: unknown key; did you mean model?"),
    ('inputs = ["a", "b"]\n', "", "model.inputs: missing, expected a count or"),
    ('["a", "b"]', "0", "model.inputs: found 0, expected a whole number of at least 1"),
    ('["a", "b"]', "true", "model.inputs: found true, expected a whole number or a list"),
    ('["a", "b"]', "2.0", "model.inputs: found 2.0, expected a whole number or a list"),
    ('["a", "b"]', '"a"', 'model.inputs: found "a", expected a whole number or a list'),
    ('["a", "b"]', "[]", "model.inputs: found an empty list, expected 1 to"),
    ('["a", "b"]', '["a"]', "model.layers[0].weights: found 2 rows, expected 1 (one for each"),
    ('["a", "b"]', '["a", "a"]', 'model.inputs[1]: found "a" a second time'),
    ('["a", "b"]', '["a", " "]', 'model.inputs[1]: found " ", expected a name'),
    ('["a", "b"]', '["a", 2]', "model.inputs[1]: found 2, expected a text"),
    ('["a", "b"]', "100000", "model.inputs: found 100000, expected at most 65,536"),
    ("units = 3", "units = 0", "model.layers[0].units: found 0, expected a whole number"),
    ("units = 3", "units = -3", "model.layers[0].units: found -3"),
    ("units = 3", "units = 3.5", "model.layers[0].units: found 3.5, expected a whole number"),
    ("units = 3", 'units = "3"', 'model.layers[0].units: found "3"'),
    ("units = 3", "units = 99_999_999_999", "model.layers[0].units: found 99999999999"),
    ("units = 3\n", "", "model.layers[0].units: missing, expected a whole number"),
    ("units = 3", "units = 4", "model.layers[0].weights[0]: found 3 numbers, expected 4 (one"),
    ("units = 3", "neurons = 3", "model.layers[0].neurons: unknown key; known here: units"),
    ("units = 3", "units = 3\nweight = 3", "layers[0].weight: unknown key; did you mean weights"),
    ('"tanh"', '"sigmod"', 'layers[0].activation: found "sigmod", expected linear, step'),
    ('"tanh"', '"sigmod"', "did you mean sigmoid?"),
    ('"tanh"', "[]", "model.layers[0].activation: found an empty list, expected a text"),
    ("bias = false", "bias = 0", "model.layers[1].bias: found 0, expected true or false"),
    ("bias = false", "bias = false\nbiases = [1]", "model.layers[1].biases: found a list of 1"),
    ("[[1, 2, 3], [4, 5, 6]]", "[[1, 2, 3], [4, 5]]", "weights[1]: found 2 numbers, expected 3"),
    ("[[1, 2, 3], [4, 5, 6]]", "[[1, 2, 3]]", "weights: found 1 row, expected 2 (one for each"),
    ("[[1, 2, 3], [4, 5, 6]]", "[1, 2, 3]", "weights[0]: found 1, expected a list"),
    ("[[1, 2, 3], [4, 5, 6]]", "3", "weights: found 3, expected a list"),
    ("[4, 5, 6]", "[4, true, 6]", "weights[1][1]: found true, expected a number"),
    ("[4, 5, 6]", '[4, 5, "6"]', 'weights[1][2]: found "6", expected a number'),
    ("[4, 5, 6]", "[4, nan, 6]", "weights[1][1]: found nan, expected a finite number"),
    ("[4, 5, 6]", "[4, 5, -inf]", "weights[1][2]: found -inf, expected a finite number"),
    ("[4, 5, 6]", "[4, 5, 1e999]", "weights[1][2]: found inf, expected a finite number"),
    ("[4, 5, 6]", "[4, 5, 1e300]", "weights[1][2]: found 1e+300, expected a number between"),
    ("[4, 5, 6]", f"[4, 5, 1{'0' * 400}]", "found a whole number of about 400 digits"),
    ("[4, 5, 6]", f"[4, 5, {'1' * 5000}]", "a number of thousands of digits"),
    ("[0.0, 0.5, 1.0]", "[0.0]", "model.layers[0].biases: found 1 number, expected 3"),
    ("[0.0, 0.5, 1.0]", "[0, 0, nan]", "model.layers[0].biases[2]: found nan"),
    (LAST, 'activation = "softmax"', "units: found 1, expected at least 2, since a softmax"),
    ('scheme = "uniform"', 'scheme = "xavier"', 'model.initializer.scheme: found "xavier"'),
    ('scheme = "uniform"', 'scheme = "normal"', "low: found -0.5, expected no such key: normal"),
    ("low = -0.5\n", "", "model.initializer.low: missing, expected a number for uniform"),
    ("high = 0.5", "high = -0.5", "high: found -0.5, expected a number above low (-0.5)"),
    ("high = 0.5", "high = 0.5\nstd = 1", "std: found 1.0, expected no such key"),
    ("high = 0.5", "high = inf", "model.initializer.high: found inf, expected a finite"),
    ("seed = 3", "seed = -1", "model.initializer.seed: found -1, expected a whole number from 0"),
    ("seed = 3", "seed = 1.5", "model.initializer.seed: found 1.5"),
    ("seed = 3", 'biases = "ones"', 'initializer.biases: found "ones", expected zeros or same'),
    ("inputs = [[5.0, 3.0], [1, 2]]", "inputs = []", "data.inputs: found an empty list"),
    ("inputs = [[5.0, 3.0], [1, 2]]\n", "", "data.inputs: missing, expected one row"),
    ("[[5.0, 3.0], [1, 2]]", "[[5.0, 3.0], [1]]", "data.inputs[1]: found 1 number, expected 2"),
    ("[[5.0, 3.0], [1, 2]]", "[[5.0, 3.0], []]", "data.inputs[1]: found 0 numbers, expected 2"),
    ("[[5.0, 3.0], [1, 2]]", "[[5.0, nan], [1, 2]]", "data.inputs[0][1]: found nan"),
    ("targets = [[1.0], [0.0]]", "", "data.targets: missing, expected one row"),
    ("[[1.0], [0.0]]", "[[1.0]]", "data.targets: found 1 row, expected 2 (one for each row"),
    ("[[1.0], [0.0]]", "[[1, 0], [0, 1]]", "data.targets[0]: found 2 numbers, expected 1"),
    ("[[1.0], [0.0]]", "[[1.5], [0.0]]", "data.targets[0][0]: found 1.5, expected a number from"),
    ("[[1.0], [0.0]]", "[[1], [-1]]", "data.targets[1][0]: found -1.0, expected a number from 0"),
    (LAST, 'activation = "tanh"', 'training.loss: found "bce", expected half_mse or mse, or sig'),
    ('loss = "bce"', 'loss = "hinge"', 'training.loss: found "hinge", expected bce, cross_entropy'),
    ('loss = "bce"\n', "", "training.loss: missing, expected bce, cross_entropy"),
    ('optimizer = "sgd"\n', "", "training.optimizer: missing, expected sgd"),
    ('"sgd"', '"adam"', "training.momentum: found 0.9, expected no such key: adam takes no mom"),
    ('"sgd"', '"adam"', "it is for sgd or rmsprop"),
    ('"sgd"', '"rmsprop"', "training.nesterov: found true, expected no such key"),
    (SGD, "betas = [0.9, 0.99]", "training.betas: found a list of 2, expected no such key"),
    (SGD, "alpha = 0.9", "training.alpha: found 0.9, expected no such key: sgd takes no alpha"),
    (SGD, "eps = 1e-8", "training.eps: found 1e-08, expected no such key"),
    (SGD, "nesterov = true", "training.nesterov: found true without momentum"),
    ("momentum = 0.9", "momentum = 1", "training.momentum: found 1.0, expected a number, 0 or"),
    ("momentum = 0.9", "momentum = -0.1", "training.momentum: found -0.1"),
    ("learning_rate = 0.1\n", "", "training.learning_rate: missing, expected a number above 0"),
    ("rate = 0.1", "rate = 0", "training.learning_rate: found 0.0, expected a number, above 0"),
    ("rate = 0.1", "rate = -1", "training.learning_rate: found -1.0"),
    ("rate = 0.1", "rate = nan", "training.learning_rate: found nan"),
    ("rate = 0.1", "rate = 1e9", "training.learning_rate: found 1000000000.0"),
    ("rate = 0.1", "rate = true", "training.learning_rate: found true, expected a number"),
    ("batch_size = 2", "batch_size = 0", "training.batch_size: found 0, expected a whole number"),
    ("batch_size = 2", "batch_size = 2.5", "training.batch_size: found 2.5"),
    ("batch_size = 2", 'batch_order = "any"', "training.batch_order: found"),
    ("batch_size = 2", "l2 = -1", "training.l2: found -1.0, expected a number, 0 or more"),
    ("batch_size = 2", "l1 = inf", "training.l1: found inf"),
    ("batch_size = 2", "weight_decay = -1", "training.weight_decay: found -1.0"),
    ("batch_size = 2", "seed = 99999999999", "training.seed: found 99999999999"),
    ("batch_size = 2", "penalize_biases = 1", "training.penalize_biases: found 1, expected true"),
    ("{ updates = 100 }", "{}", "training.stop: found an empty table, expected updates, epochs"),
    ("{ updates = 100 }", "{ update = 100 }", "training.stop.update: unknown key; did you mean u"),
    ("{ updates = 100 }", "{ updates = 0 }", "training.stop.updates: found 0"),
    ("{ updates = 100 }", "{ epochs = 1.5 }", "training.stop.epochs: found 1.5"),
    ("{ updates = 100 }", "{ loss_below = 0 }", "training.stop.loss_below: found 0.0"),
    ("{ updates = 100 }", "{ step_norm_below = nan }", "training.stop.step_norm_below: found nan"),
    ("{ updates = 100 }", "100", "training.stop: found 100, expected a table"),
    ('["W", "V"]', '["W"]', "notation.weights: found 1 symbol, expected 2 (one for each layer)"),
    ('["W", "V"]', '["W", 3]', "notation.weights[1]: found 3, expected a text"),
    ('["W", "V"]', '["W", ""]', "notation.weights[1]: found"),
    ('"x"', '"' + "x" * 25 + '"', "notation.inputs: found"),
    ('"x"', "'\\input{secret}'", "notation.inputs: found"),
    ('"x"', "'x_1'", 'notation.inputs: found "x_1", expected no _ there'),
    ('"x"', "'\\hat{x'", "notation.inputs: found"),
    ('"x"', "'x^'", "expected something after ^"),
    ('"x"', "'<b>x</b>'", "notation.inputs: found"),
    ("[notation]\n", "[notation]\nsymbols = 1\n", "notation.symbols: unknown key"),
    ("[notation]\n", "[notation\n", "not valid TOML"),
    ("learning_rate = 0.1", "learning_rate = 0.1\nlearning_rate = 0.2", "not valid TOML"),
]


def failure(text: str | bytes, kind: str = "toml") -> str:
    with pytest.raises(ExperimentError) as caught:
        parse_experiment(text, "json" if kind == "json" else "toml")
    return str(caught.value)


def test_the_document_that_the_others_are_made_from_is_good() -> None:
    assert parse_experiment(GOOD, "toml").title == "Good"


@pytest.mark.parametrize(("old", "new", "expected"), CHANGES)
def test_a_wrong_value_is_named_in_one_line(old: str, new: str, expected: str) -> None:
    assert GOOD.count(old) >= 1
    message = failure(GOOD.replace(old, new, 1))
    assert expected in message
    assert message.isprintable()
    assert len(message) < 400


def test_a_newer_version_is_said_before_its_unknown_keys() -> None:
    newer = GOOD.replace("experiment/1", "experiment/12").replace("title", "heading")
    assert "made for a newer version" in failure(newer)


@pytest.mark.parametrize(
    ("header", "name", "line"),
    [
        ("[variant]\nlearning_rate = 0.2\n", "variant", 35),
        ("[ lesson ]\ntitle = 'x'\n", "lesson", 35),
        (
            "[[variant]]\n[variant.model]\ninputs = 2\n[variant.model.layers]\nunits = 1\n",
            "variant.model.layers",
            38,
        ),
    ],
)
def test_one_bracket_where_two_belong_is_told_with_its_line(
    header: str, name: str, line: int
) -> None:
    with pytest.raises(ExperimentError) as told:
        parse_experiment(GOOD + header, "toml")
    assert (
        str(told.value)
        == f"{name}: found [{name}] at line {line}, expected two brackets: [[{name}]]"
    )


def test_one_layer_with_one_bracket_is_told_so() -> None:
    text = GOOD.replace("[[model.layers]]", "[model.layers]", 1)
    start = text.index("[[model.layers]]")
    text = text[:start] + text[text.index("[model.initializer]") :]
    with pytest.raises(ExperimentError, match=r"\[model.layers\] at line 6, expected two brackets"):
        parse_experiment(text, "toml")


def test_a_file_that_is_not_ours_is_told_so_first() -> None:
    with pytest.raises(ExperimentError, match="is this an experiment of backpropviz"):
        parse_experiment("[variant]\nname = 'x'\n", "toml")
