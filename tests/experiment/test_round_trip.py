"""What is written is read back as it was, whatever it is."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backpropviz.experiment.files import parse_experiment, read_experiment, write_experiment
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.experiment.schema import (
    ACTIVATION_NAMES,
    BASES,
    BATCH_ORDERS,
    BIAS_SCHEMES,
    OPTIMIZER_KEYS,
    OPTIMIZER_NAMES,
    SCHEME_KEYS,
    SCHEME_NAMES,
    Data,
    Experiment,
    Initializer,
    Layer,
    Matrix,
    Model,
    Notation,
    Stop,
    Training,
)
from backpropviz.experiment.validation import validate
from backpropviz.experiment.writing import to_json, to_toml

numbers = st.floats(-1e12, 1e12) | st.sampled_from([0.1 + 0.2, -0.0, 5e-324, 1e-8, 1e12, 1 / 3])
fractions = st.floats(0, 1, exclude_max=True)
positive = st.floats(0, 1e6, exclude_min=True)
counts = st.integers(1, 2**31 - 1)
seeds = st.integers(0, 2**31 - 1)
symbols = st.sampled_from(["x", "W", r"\hat{y}", "w^{(1)}", r"\theta", "a'", "ŷ"])


@cache
def texts(longest: int, allowed: str = "") -> st.SearchStrategy[str]:
    characters = st.characters(exclude_categories=["Cs", "Cc"], include_characters=allowed)
    return st.text(characters, max_size=longest)


@cache  # to set up a strategy anew for each experiment takes longer than to draw from it
def matrices(
    rows: int, columns: int, entries: st.SearchStrategy[float]
) -> st.SearchStrategy[Matrix]:
    row = st.tuples(*[entries] * columns)
    return st.tuples(*[row] * rows)


@st.composite
def layers(draw: st.DrawFn, n_in: int) -> Layer:
    units = draw(st.integers(2, 4))
    bias = draw(st.booleans())
    return Layer(
        units=units,
        activation=draw(st.sampled_from(ACTIVATION_NAMES)),
        bias=bias,
        weights=draw(st.none() | matrices(n_in, units, numbers)),
        biases=draw(st.none() | st.tuples(*[numbers] * units)) if bias else None,
    )


@st.composite
def initializers(draw: st.DrawFn) -> Initializer:
    scheme = draw(st.sampled_from(SCHEME_NAMES))
    low, high = -draw(positive), draw(positive)
    keys = SCHEME_KEYS.get(scheme, ())
    return Initializer(
        scheme=scheme,
        seed=draw(seeds),
        low=low if "low" in keys else None,
        high=high if "high" in keys else None,
        mean=draw(numbers) if "mean" in keys else None,
        std=draw(positive) if "std" in keys else None,
        biases=draw(st.sampled_from(BIAS_SCHEMES)),
    )


@st.composite
def trainings(draw: st.DrawFn) -> Training:
    optimizer = draw(st.sampled_from(OPTIMIZER_NAMES))
    keys = {key for key in OPTIMIZER_KEYS[optimizer] if draw(st.booleans())}
    momentum = draw(fractions) if "momentum" in keys else None
    stop = Stop(
        updates=draw(counts),
        epochs=draw(st.none() | counts),
        loss_below=draw(st.none() | positive),
        step_norm_below=draw(st.none() | positive),
    )
    return Training(
        loss=draw(st.sampled_from(["half_mse", "mse"])),
        optimizer=optimizer,
        learning_rate=draw(positive),
        momentum=momentum,
        nesterov=bool(momentum) if "nesterov" in keys else None,
        betas=draw(st.tuples(fractions, fractions)) if "betas" in keys else None,
        eps=draw(st.floats(1e-30, 1)) if "eps" in keys else None,
        alpha=draw(fractions) if "alpha" in keys else None,
        weight_decay=draw(positive) if "weight_decay" in keys else None,
        batch_size=draw(st.none() | counts),
        batch_order=draw(st.sampled_from(BATCH_ORDERS)),
        seed=draw(seeds),
        l1=draw(positive),
        l2=draw(positive),
        penalize_biases=draw(st.booleans()),
        stop=draw(st.none() | st.just(stop)),
    )


@st.composite
def given_samples(draw: st.DrawFn, n_inputs: int, n_outputs: int) -> Data:
    rows = draw(st.integers(1, 3))
    test = st.none() | st.lists(st.integers(0, rows - 1), max_size=rows - 1, unique=True).map(tuple)
    return Data(
        inputs=draw(matrices(rows, n_inputs, numbers)),
        targets=draw(matrices(rows, n_outputs, numbers)),
        test_rows=draw(test),
    )


@st.composite
def drawn_samples(draw: st.DrawFn, n_inputs: int, n_outputs: int) -> Data:
    features = draw(st.permutations(["x1", "x2", "x1*x2", "sin(x1) + 0.5"]))[:n_inputs]
    fraction = draw(st.none() | st.floats(0.1, 0.9))
    return Data(
        generator=draw(st.sampled_from(["spiral", "blobs"])),
        samples=draw(st.integers(10, 50)),
        classes=n_outputs,
        noise=draw(st.none() | st.floats(0, 1)),
        seed=draw(seeds),
        features=tuple(features),
        standardize=draw(st.none() | st.just((features[0],))),
        standardize_on=draw(st.sampled_from(BASES)),
        test_fraction=fraction,
        split_seed=draw(seeds),
    )


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    n_inputs = draw(st.integers(1, 3))
    names = st.lists(
        texts(8).filter(str.strip), min_size=n_inputs, max_size=n_inputs, unique_by=str.strip
    )
    model_layers = [draw(layers(n_inputs))]
    for _ in range(draw(st.integers(0, 2))):
        model_layers.append(draw(layers(model_layers[-1].units)))
    n_outputs = model_layers[-1].units
    a_symbol_a_layer = st.none() | st.tuples(*[symbols] * len(model_layers))
    return Experiment(
        title=draw(texts(30).filter(str.strip)),
        description=draw(texts(80, allowed="\n\t")),
        model=Model(
            inputs=draw(st.just(n_inputs) | names.map(tuple)),
            layers=tuple(model_layers),
            initializer=draw(initializers()),
        ),
        data=draw(given_samples(n_inputs, n_outputs) | drawn_samples(n_inputs, n_outputs)),
        training=draw(trainings()),
        notation=Notation(
            inputs=draw(st.none() | symbols),
            weights=draw(a_symbol_a_layer),
            activations=draw(a_symbol_a_layer),
            target=draw(st.none() | symbols),
            loss=draw(st.none() | st.just("E_{total}")),
        ),
    )


def exactly(experiment: Experiment) -> str:
    """Tell 0.0 from -0.0, which are equal."""
    return repr(experiment)


@given(experiments())
def test_any_experiment_survives_both_forms(experiment: Experiment) -> None:
    assert exactly(parse_experiment(to_toml(experiment), "toml")) == exactly(experiment)
    assert exactly(parse_experiment(to_json(experiment), "json")) == exactly(experiment)


@given(experiments())
@settings(max_examples=30)  # what is written is tested above
def test_any_experiment_survives_a_file(experiment: Experiment) -> None:
    with TemporaryDirectory() as folder:
        for suffix in (".toml", ".json", ".bpviz"):
            path = Path(folder, "experiment" + suffix)
            write_experiment(experiment, path)
            assert exactly(read_experiment(path)) == exactly(experiment)


@given(st.text(max_size=60))
def test_any_title_is_saved_as_it_was_or_refused(title: str) -> None:
    hand = open_by_name_or_path("hand-2-3-1")
    experiment = Experiment(
        title=title, description=title, model=hand.model, data=hand.data, training=hand.training
    )
    try:
        validate(experiment)
    except ValueError:
        return
    assert parse_experiment(to_toml(experiment), "toml") == experiment
    assert parse_experiment(to_json(experiment), "json") == experiment


@pytest.mark.parametrize("name", [entry.name for entry in library()])
def test_the_built_in_experiments_survive_both_forms(name: str) -> None:
    experiment = open_by_name_or_path(name)
    assert parse_experiment(to_toml(experiment), "toml") == experiment
    assert parse_experiment(to_json(experiment), "json") == experiment


def test_every_key_of_a_table_of_samples_survives_both_forms() -> None:
    data = Data(
        csv="students.csv",
        target="passed",
        header=False,
        one_hot=("rank",),
        standardize=("height", "x"),
        standardize_on="all",
        features=("height", "rank", "sin(x)"),
        test_rows=(3, 17),
        split_seed=4,
    )
    hand = open_by_name_or_path("hand-2-3-1")
    experiment = Experiment(title="t", model=hand.model, data=data, training=hand.training)
    assert parse_experiment(to_toml(experiment), "toml") == experiment
    assert parse_experiment(to_json(experiment), "json") == experiment


def test_whole_numbers_are_welcome_where_any_number_is() -> None:
    text = to_toml(open_by_name_or_path("hand-2-3-1"))
    whole = re.sub(r"\b(\d)\.0\b", r"\1", text)
    assert whole != text
    assert parse_experiment(whole, "toml") == parse_experiment(text, "toml")


def test_a_saved_file_has_one_row_of_a_large_matrix_on_each_line() -> None:
    rows = tuple(tuple(float(column) for column in range(20)) for _ in range(3))
    experiment = Experiment(
        title="t",
        model=Model(
            inputs=3, layers=(Layer(units=20, activation="tanh", weights=rows, bias=False),)
        ),
        data=Data(inputs=((1.0, 2.0, 3.0),), targets=(rows[0],)),
        training=Training(loss="mse", optimizer="sgd", learning_rate=0.1),
    )
    for text in (to_toml(experiment), to_json(experiment)):
        starts = [line.strip()[:9] for line in text.splitlines()]
        assert starts.count("[0.0, 1.0") == 3 + 1  # the weights, and the one row of targets


def test_what_has_its_default_is_left_out_of_the_file() -> None:
    text = to_toml(open_by_name_or_path("hand-2-3-1"))
    for key in ("initializer", "momentum", "batch_order", "l1", "biases"):
        assert key not in text
