"""Choices of data, with a network and a loss that fit: what stays, and what has to change."""

from __future__ import annotations

import pytest

from backpropviz.data.generators import GENERATORS
from backpropviz.experiment import fitting
from backpropviz.experiment.editing import replace
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.validation import validate

NAMES = [entry.name for entry in library() if entry.kind == "network"]


def experiment(
    *activations: str, units: tuple[int, ...], loss: str, data: Data | None = None
) -> Experiment:
    layers = tuple(
        replace(Layer(units=n, activation="tanh"), activation=name)
        for n, name in zip(units, activations, strict=True)
    )
    training = Training(loss="mse", optimizer="sgd", learning_rate=0.1)
    return Experiment(
        title="A playground",
        model=Model(inputs=2, layers=layers),
        data=data or Data(generator="circle"),
        training=replace(training, loss=loss),
    )


def output(made: Experiment) -> tuple[int, str, str]:
    last = made.model.layers[-1]
    return last.units, last.activation, made.training.loss


@pytest.mark.parametrize("name", NAMES)
def test_every_generator_goes_with_every_built_in_experiment(name: str) -> None:
    start = open_by_name_or_path(name)
    for generator in GENERATORS:
        made = fitting.with_generator(start, generator)
        validate(made)
        setup = set_up(made)
        assert setup.dataset.n_samples == (
            made.data.samples or GENERATORS[generator].default_samples
        )
        assert made.training.learning_rate == start.training.learning_rate
        for hidden, before in zip(made.model.layers[:-1], start.model.layers[:-1], strict=True):
            assert (hidden.units, hidden.activation) == (before.units, before.activation)


def test_every_generator_follows_every_other_one() -> None:
    made = experiment("tanh", "tanh", units=(4, 1), loss="half_mse")
    for first in GENERATORS:
        for second in GENERATORS:
            made = fitting.with_generator(fitting.with_generator(made, first), second)
            validate(made)
            set_up(made)


@pytest.mark.parametrize(
    ("before", "generator", "after"),
    [
        # a tanh and the squared error stay, for classes as for a surface from -1 to 1
        ((1, "tanh", "half_mse"), "xor", (1, "tanh", "half_mse")),
        ((1, "tanh", "half_mse"), "plane", (1, "tanh", "half_mse")),
        # the line goes beyond 1
        ((1, "tanh", "half_mse"), "line", (1, "linear", "half_mse")),
        ((1, "sigmoid", "bce"), "plane", (1, "linear", "half_mse")),
        ((1, "sigmoid", "mse"), "plane", (1, "linear", "mse")),
        ((1, "linear", "mse"), "circle", (1, "sigmoid", "bce")),
        ((1, "relu", "half_mse"), "circle", (1, "sigmoid", "bce")),
        ((1, "step", "half_mse"), "circle", (1, "step", "half_mse")),
        ((3, "softmax", "cross_entropy"), "moons", (2, "softmax", "cross_entropy")),
        ((3, "softmax", "cross_entropy"), "plane", (1, "linear", "half_mse")),
        ((2, "sigmoid", "half_mse"), "moons", (2, "sigmoid", "half_mse")),
    ],
)
def test_the_output_and_the_loss_change_only_where_they_have_to(
    before: tuple[int, str, str], generator: str, after: tuple[int, str, str]
) -> None:
    units, activation, loss = before
    start = experiment("tanh", activation, units=(4, units), loss=loss)
    assert output(fitting.with_generator(start, generator)) == after


def test_three_classes_get_a_softmax_of_three_and_its_loss() -> None:
    start = experiment("tanh", "tanh", units=(4, 1), loss="half_mse")
    three = fitting.with_classes(fitting.with_generator(start, "spiral"), 3)
    assert output(three) == (3, "softmax", "cross_entropy")
    assert set_up(three).dataset.targets.shape[1] == 3
    assert output(fitting.with_classes(three, 2)) == (2, "softmax", "cross_entropy")


def test_samples_seed_and_split_stay_while_sets_are_tried() -> None:
    data = Data(generator="circle", samples=120, seed=3, test_fraction=0.3, split_seed=2)
    start = experiment("tanh", "tanh", units=(4, 1), loss="half_mse", data=data)
    made = fitting.with_generator(start, "moons").data
    assert (made.samples, made.seed, made.test_fraction, made.split_seed) == (120, 3, 0.3, 2)
    assert made.noise is None  # the generator's own


def test_features_stay_where_the_columns_are_there() -> None:
    data = Data(generator="circle", features=("x1", "x2^2"), standardize=("x2^2",))
    start = experiment("tanh", "tanh", units=(4, 1), loss="half_mse", data=data)
    assert fitting.with_generator(start, "xor").data.features == ("x1", "x2^2")
    line = fitting.with_generator(start, "line")
    assert (line.data.features, line.data.standardize, line.model.inputs) == (None, None, 1)


def test_weights_stay_with_the_sizes_of_the_network_and_are_drawn_with_others() -> None:
    hand = open_by_name_or_path("hand-2-3-1")
    moons = fitting.with_generator(hand, "moons")
    assert moons.model == hand.model
    line = fitting.with_generator(hand, "line")
    assert all(layer.weights is None for layer in line.model.layers)
    assert line.notation == hand.notation  # as many layers as before


def test_a_softmax_gets_a_unit_for_each_class_of_data_that_is_coded() -> None:
    start = experiment("tanh", "sigmoid", units=(4, 1), loss="bce")
    made = fitting.with_output_activation(start, "softmax", 2)
    assert output(made) == (2, "softmax", "cross_entropy")
    # the document's own targets are one number wide, and the program leaves them alone
    assert output(fitting.with_output_activation(start, "softmax", None)) == (1, "softmax", "bce")


def test_all_columns_as_inputs_need_no_list_of_features() -> None:
    data = Data(generator="circle", features=("x1",), standardize=("x1",))
    start = replace(
        experiment("tanh", "tanh", units=(4, 1), loss="half_mse", data=data),
        model=Model(inputs=1, layers=(Layer(units=1, activation="tanh"),)),
    )
    both = fitting.with_features(start, ["x1", "x2"], ("x1", "x2"))
    assert (both.data.features, both.model.inputs, both.data.standardize) == (None, 2, ("x1",))
    other = fitting.with_features(start, ["x2"], ("x1", "x2"))
    assert (other.data.features, other.data.standardize) == (("x2",), None)
