"""Experiments put together or edited in the program are checked like files."""

from __future__ import annotations

import msgspec
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.initializers import INITIALIZERS
from backpropviz.engine.losses import LOSSES
from backpropviz.engine.optimizers import OPTIMIZERS
from backpropviz.experiment import schema
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.validation import validate

replace = msgspec.structs.replace


@pytest.fixture
def hand() -> schema.Experiment:
    return open_by_name_or_path("hand-2-3-1")


def failure(experiment: schema.Experiment) -> str:
    with pytest.raises(ExperimentError) as caught:
        validate(experiment)
    return str(caught.value)


def test_the_names_of_the_format_are_the_names_of_the_engine() -> None:
    assert set(schema.ACTIVATION_NAMES) == set(ACTIVATIONS)
    assert set(schema.LOSS_NAMES) == set(LOSSES)
    assert set(schema.OPTIMIZER_NAMES) == set(OPTIMIZERS) == set(schema.OPTIMIZER_KEYS)
    assert set(schema.SCHEME_NAMES) == set(INITIALIZERS)


def test_a_good_edit_passes(hand: schema.Experiment) -> None:
    validate(replace(hand, data=replace(hand.data, targets=((0.0,),))))


def test_a_bad_edit_names_its_key(hand: schema.Experiment) -> None:
    targets = replace(hand, data=replace(hand.data, targets=((2.0,),)))
    assert failure(targets).startswith("data.targets[0][0]: found 2.0, expected a number from 0")
    rate = replace(hand, training=replace(hand.training, learning_rate=-0.1))
    assert failure(rate).startswith("training.learning_rate: found -0.1, expected a number, above")


def test_a_value_of_a_wrong_type_is_found_in_an_edit_too(hand: schema.Experiment) -> None:
    loss = replace(hand, training=replace(hand.training, loss="cross-entropy"))
    assert failure(loss) == (
        'training.loss: found "cross-entropy", expected bce, cross_entropy, half_mse or mse; '
        "did you mean cross_entropy?"
    )
    weight = replace(hand, data=replace(hand.data, inputs=((5.0, "3"),)))
    assert failure(weight) == 'data.inputs[0][1]: found "3", expected a number'


def test_weights_may_be_given_for_some_layers_only(hand: schema.Experiment) -> None:
    first, second = hand.model.layers
    for layers in ((replace(first, weights=None), second), (first, replace(second, weights=None))):
        validate(replace(hand, model=replace(hand.model, layers=layers)))


def test_the_whole_network_has_a_limit(hand: schema.Experiment) -> None:
    layer = schema.Layer(units=2000, activation="relu")
    model = schema.Model(inputs=2, layers=(layer, layer))
    # (2 + 1) * 2000 + (2000 + 1) * 2000 = 4,008,000
    assert failure(replace(hand, model=model)) == (
        "model.layers[1].units: found 4,008,000 weights and biases, "
        "expected at most 2,000,000 in all layers together"
    )


@pytest.mark.parametrize("activation", schema.ACTIVATION_NAMES)
@pytest.mark.parametrize("loss", schema.LOSS_NAMES)
def test_cross_entropies_need_an_output_between_0_and_1(
    hand: schema.Experiment, activation: schema.ActivationName, loss: schema.LossName
) -> None:
    experiment = replace(
        hand,
        model=schema.Model(inputs=2, layers=(schema.Layer(units=2, activation=activation),)),
        data=replace(hand.data, targets=((1.0, 0.0),)),
        training=replace(hand.training, loss=loss),
        notation=schema.Notation(),
    )
    if loss in ("half_mse", "mse") or activation in ("sigmoid", "softmax"):
        validate(experiment)
    else:
        assert failure(experiment).startswith(f'training.loss: found "{loss}", expected half_mse')


def test_an_experiment_is_a_value() -> None:
    first, second = open_by_name_or_path("hand-2-3-1"), open_by_name_or_path("hand-2-3-1")
    assert first == second
    assert hash(first) == hash(second)
    with pytest.raises(AttributeError):
        first.title = "x"  # type: ignore[misc]
