"""What runs that stand side by side are called."""

from __future__ import annotations

import pytest

from backpropviz.experiment.editing import replace
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Initializer, Variant
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.compare.names import lane_names


@pytest.fixture
def named(qapp):
    def names(name, *variants, **settings):
        experiment = replace(open_by_name_or_path(name), variant=variants)
        experiment = replace(
            experiment, training=replace(experiment.training, **settings, stop=None)
        )
        session = Session(experiment)
        session.comparison.set_on(True)
        return session, lane_names(session)

    return names


def shorts(named):
    return [name.short for name in named[1]]


def test_each_is_called_by_what_differs(named):
    found = named("xor-sigmoid", Variant(activation="tanh"), Variant(activation="relu"))
    assert shorts(found) == ["sigmoid", "tanh", "ReLU"]
    assert [name.detail for name in found[1]] == ["", "", ""]


def test_a_rate_is_written_as_it_is_with_the_decimal_mark_in_use(named):
    session, names = named("xor-sigmoid", Variant(learning_rate=2.5))
    assert [name.short for name in names] == ["learning rate 0.1", "learning rate 2.5"]
    session.set_style(NumberStyle(4, decimal_comma=True))
    assert lane_names(session)[1].short == "learning rate 2,5"


def test_as_much_is_named_as_it_takes_to_tell_each_from_all_others(named):
    found = named(
        "circle",
        Variant(activation="relu"),
        Variant(activation="relu", learning_rate=0.3),
        Variant(activation="sigmoid", learning_rate=0.3),
    )
    assert shorts(found) == [
        "tanh",
        "ReLU · learning rate 0.03",
        "ReLU · learning rate 0.3",
        "sigmoid",
    ]
    assert [name.head for name in found[1]] == ["tanh", "ReLU", "ReLU", "sigmoid"]
    rates = ["0.03", "0.03", "0.3", "0.3"]
    assert [name.detail for name in found[1]] == [f"learning rate {rate}" for rate in rates]


def test_a_start_is_named_with_its_seed(named):
    assert shorts(named("circle", Variant(seed=3))) == ["seed 0", "seed 3"]
    found = named("circle", Variant(initializer="he_normal"))
    assert shorts(found) == ["Xavier, normal", "He, normal"]
    model = replace(
        open_by_name_or_path("circle").model,
        initializer=Initializer(scheme="uniform", low=-0.5, high=0.5),
    )
    assert shorts(named("circle", Variant(model=model)))[1] == "uniform from −0.5 to 0.5"


def test_an_optimizer_and_its_settings_are_named(named):
    assert shorts(named("circle", Variant(optimizer="adam"))) == ["SGD", "Adam"]
    training = replace(open_by_name_or_path("circle").training, momentum=0.9, stop=None)
    found = named("circle", Variant(training=training))
    assert shorts(found) == ["no momentum", "momentum 0.9"]


def test_batches_and_penalties_are_named(named):
    training = replace(open_by_name_or_path("circle").training, stop=None)
    batch = Variant(training=replace(training, batch_size=50))
    assert shorts(named("circle", batch)) == ["batches of 10", "batches of 50"]
    penalty = Variant(training=replace(training, l2=0.01))
    assert shorts(named("circle", penalty)) == ["no penalty", "L2 0.01"]


def test_other_layers_are_named_by_their_sizes(named):
    model = open_by_name_or_path("circle").model
    found = named(
        "circle", Variant(model=replace(model, layers=(model.layers[0], model.layers[2])))
    )
    assert shorts(found) == ["2-4-2-1", "2-4-1"]


def test_a_title_of_its_own_comes_first_and_what_differs_after_it(named):
    _, names = named("xor-sigmoid", Variant(title="Steeper", activation="tanh"))
    assert names[1].short == "Steeper"
    assert names[1].detail == "tanh"


def test_what_is_taken_over_is_told_behind_what_differs(named):
    _, names = named("vanishing-gradient", Variant(experiment="vanishing-gradient-relu"))
    assert names[0] == ("sigmoid", "sigmoid", "Xavier, normal")
    assert names[1] == ("ReLU", "ReLU", "He, normal · The gradient comes through")


def test_two_that_are_alike_are_numbered(named):
    found = named("xor-sigmoid", Variant(activation="tanh"), Variant(activation="tanh"))
    assert shorts(found) == ["sigmoid", "tanh", "tanh (2)"]


def test_other_samples_are_said_to_be_others(named):
    _, names = named(
        "xor-perceptron-1",
        Variant(title="second", experiment="xor-perceptron-2"),
        Variant(title="third", experiment="xor-perceptron-3"),
    )
    assert [name.detail for name in names] == ["", "other targets", "other samples"]
