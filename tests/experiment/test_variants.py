"""Variants of an experiment: what they are in full, and how one is said from another."""

from __future__ import annotations

import msgspec
import pytest

from backpropviz.experiment.editing import replace
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import parse_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Initializer, Layer, Training, Variant
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.validation import validate
from backpropviz.experiment.variants import (
    Facet,
    brought_to_front,
    differences,
    experiment_of,
    is_same_run,
    variant_giving,
    without_variant,
)
from backpropviz.experiment.writing import to_json, to_toml


@pytest.fixture(scope="module")
def xor():
    return replace(open_by_name_or_path("xor-sigmoid"), variant=())


def beside(experiment, *variants):
    return replace(experiment, variant=variants)


def test_an_activation_is_that_of_the_hidden_layers_and_the_weights_stay(xor):
    full = experiment_of(xor, Variant(activation="tanh"))
    assert [layer.activation for layer in full.model.layers] == ["tanh", "softmax"]
    assert [layer.weights for layer in full.model.layers] == [
        layer.weights for layer in xor.model.layers
    ]
    assert (full.data, full.training) == (xor.data, xor.training)


def test_an_activation_is_that_of_the_only_layer():
    single = open_by_name_or_path("blobs")
    full = experiment_of(replace(single, variant=()), Variant(activation="tanh"))
    assert [layer.activation for layer in full.model.layers] == ["tanh"]


def test_a_seed_or_an_initializer_draws_all_weights(xor):
    for variant in (Variant(seed=7), Variant(initializer="he_normal")):
        full = experiment_of(xor, variant)
        assert all(layer.weights is None and layer.biases is None for layer in full.model.layers)
    assert experiment_of(xor, Variant(seed=7)).model.initializer.seed == 7
    drawn = experiment_of(xor, Variant(initializer="normal")).model.initializer
    assert drawn == Initializer(scheme="normal", mean=0.0, std=1.0)


def test_another_optimizer_leaves_out_what_it_does_not_have(xor):
    training = replace(xor.training, momentum=0.9, nesterov=True)
    full = experiment_of(replace(xor, training=training), Variant(optimizer="adam"))
    assert full.training == replace(xor.training, optimizer="adam")
    validate(full)


def test_another_experiment_brings_all_that_it_runs(xor):
    other = open_by_name_or_path("vanishing-gradient")
    full = experiment_of(xor, Variant(experiment="vanishing-gradient", learning_rate=0.5))
    assert full.model == other.model
    assert full.data == other.data
    assert full.training == replace(other.training, learning_rate=0.5)
    assert full.title == other.title


def test_a_document_with_variants_is_the_same_after_writing_and_reading(xor):
    whole = xor.model.layers
    document = beside(
        xor,
        Variant(title="Fast", learning_rate=3.0, optimizer="adam"),
        Variant(experiment="xor-tanh"),
        Variant(
            model=replace(xor.model, layers=(replace(whole[0], activation="relu"), whole[1])),
            training=replace(xor.training, batch_size=10),
        ),
    )
    assert parse_experiment(to_toml(document), "toml") == document
    assert parse_experiment(to_json(document), "json") == document


def test_what_differs_is_named_for_each_and_nothing_else(xor):
    document = beside(xor, Variant(activation="tanh"), Variant(learning_rate=3.0))
    full = [experiment_of(document, variant) for variant in document.variant]
    named = differences((xor, *full))
    assert [[each.facet for each in one] for one in named] == 3 * [
        [Facet.ACTIVATIONS, Facet.LEARNING_RATE]
    ]
    assert [[each.value for each in one] for one in named] == [
        [("sigmoid", "softmax"), (0.1,)],
        [("tanh", "softmax"), (0.1,)],
        [("sigmoid", "softmax"), (3.0,)],
    ]


def test_what_is_alike_differs_in_nothing(xor):
    assert differences((xor, replace(xor, title="Other", description="words"))) == ((), ())


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_variant_and_the_experiment_change_places_and_back(xor, place):
    document = beside(
        xor,
        Variant(activation="relu", title="Bends"),
        Variant(seed=3, initializer="he_normal"),
        Variant(experiment="xor-perceptron-1"),
    )
    changed = brought_to_front(document, place)
    validate(changed)
    assert is_same_run(changed, experiment_of(document, document.variant[place]))
    for other in range(3):
        expected = document if other == place else experiment_of(document, document.variant[other])
        assert is_same_run(experiment_of(changed, changed.variant[other]), expected)
    back = brought_to_front(changed, place)
    assert is_same_run(back, document)
    assert back.title == document.title
    assert parse_experiment(to_toml(changed), "toml") == changed


def test_a_variant_is_said_as_shortly_as_possible(xor):
    wanted = experiment_of(xor, Variant(activation="tanh", learning_rate=0.5))
    assert variant_giving(wanted, xor) == Variant(activation="tanh", learning_rate=0.5)
    given = experiment_of(xor, Variant(seed=5))
    assert variant_giving(xor, given) == Variant(model=xor.model)


def test_a_variant_can_be_taken_away(xor):
    document = beside(xor, Variant(activation="tanh"), Variant(seed=3))
    assert without_variant(document, 0).variant == (Variant(seed=3),)


@pytest.mark.parametrize(
    ("variant", "key", "words"),
    [
        (Variant(), "variant[0]", "something that differs"),
        (Variant(learning_rate=-1.0), "variant[0].learning_rate", "above 0"),
        (Variant(seed=-1), "variant[0].seed", "from 0"),
        (Variant(experiment="xor-tan"), "variant[0].experiment", "did you mean xor-tanh?"),
        (Variant(experiment="toy-graph"), "variant[0].experiment", "a network"),
        (
            Variant(training=Training(loss="bce", optimizer="sgd", learning_rate=0)),
            "variant[0].training.learning_rate",
            "above 0",
        ),
    ],
)
def test_a_wrong_variant_is_refused_with_its_key(xor, variant, key, words):
    with pytest.raises(ExperimentError) as caught:
        validate(beside(xor, variant))
    assert caught.value.key == key
    assert words in caught.value.problem


def test_a_model_that_does_not_fit_the_samples_is_refused(xor):
    model = replace(xor.model, inputs=3, layers=(Layer(units=2, activation="softmax"),))
    with pytest.raises(ExperimentError) as caught:
        validate(beside(xor, Variant(model=model)))
    assert caught.value.key.startswith("variant[0].")


def test_there_are_four_side_by_side_at_most(xor):
    with pytest.raises(ExperimentError, match="at most 3"):
        validate(beside(xor, *(Variant(seed=seed) for seed in range(1, 5))))


def test_an_expression_has_no_variants():
    document = replace(open_by_name_or_path("toy-graph"), variant=(Variant(seed=1),))
    with pytest.raises(ExperimentError, match="side by side"):
        validate(document)


def test_unknown_keys_of_a_variant_are_named():
    text = to_toml(open_by_name_or_path("hand-2-3-1")) + "\n[[variant]]\nactivatoin = 'tanh'\n"
    with pytest.raises(ExperimentError) as caught:
        parse_experiment(text, "toml")
    assert caught.value.key == "variant[0].activatoin"
    assert "activation" in caught.value.problem


def test_every_built_in_experiment_is_the_same_with_and_without_reading_its_variants():
    # A variant that names another experiment must not read that one's variants in turn.
    experiment = open_by_name_or_path("xor-tanh")
    variant = Variant(experiment="xor-tanh", learning_rate=0.2)
    full = experiment_of(replace(experiment, variant=(variant,)), variant)
    assert full.variant == ()
    assert msgspec.structs.replace(full, training=experiment.training).model == experiment.model


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_the_four_clouds_stand_beside_their_twins(activation):
    experiment = open_by_name_or_path(f"xor-{activation}")
    others = {"sigmoid", "tanh", "relu"} - {activation}
    assert {variant.activation for variant in experiment.variant} == others
    for variant in experiment.variant:
        twin = open_by_name_or_path(f"xor-{variant.activation}")
        assert is_same_run(experiment_of(experiment, variant), twin)


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "cos", "softmax"])
def test_deep_networks_stand_beside_others_with_the_same_samples_and_weights(activation):
    experiment = open_by_name_or_path(f"deep-{activation}")
    assert len(experiment.variant) == 3
    start = set_up(experiment).parameters.flat
    for variant in experiment.variant:
        full = experiment_of(experiment, variant)
        assert full.data == experiment.data
        assert set_up(full).parameters.flat.tolist() == start.tolist()
