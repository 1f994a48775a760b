"""Edits of the network: what is drawn anew, and what follows the last layer."""

from __future__ import annotations

import msgspec
import pytest

from backpropviz.experiment import editing
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.validation import validate

replace = msgspec.structs.replace


@pytest.fixture
def hand() -> Experiment:
    return open_by_name_or_path("hand-2-3-1")


def sizes(experiment: Experiment) -> list[int]:
    return [layer.units for layer in experiment.model.layers]


def test_another_number_of_units_draws_all_weights_anew(hand: Experiment) -> None:
    wider = editing.with_units(hand, 0, 5)
    validate(wider)
    assert sizes(wider) == [5, 1]
    assert all(layer.weights is None for layer in wider.model.layers)
    assert wider.notation.weights == ("W", "V")  # there are as many layers as before
    set_up(wider)


def test_a_layer_is_added_like_the_one_before_it(hand: Experiment) -> None:
    deeper = editing.with_layer_added(hand, 1)
    validate(deeper)
    assert sizes(deeper) == [3, 3, 1]
    assert deeper.model.layers[1].activation == "sigmoid"
    assert deeper.notation.weights is None  # two letters for three layers
    assert deeper.notation.target == hand.notation.target


def test_the_first_hidden_layer_is_four_units_of_tanh(hand: Experiment) -> None:
    flat = editing.with_layer_removed(hand, 0)
    validate(flat)
    assert sizes(flat) == [1]
    again = editing.with_layer_added(flat, 0)
    validate(again)
    assert (sizes(again), again.model.layers[0].activation) == ([4, 1], "tanh")


def test_the_last_layer_is_neither_removed_nor_followed(hand: Experiment) -> None:
    with pytest.raises(IndexError):
        editing.with_layer_removed(hand, 1)
    with pytest.raises(IndexError):
        editing.with_layer_added(hand, 2)


def test_the_codes_of_classes_follow_the_last_layer() -> None:
    gate = open_by_name_or_path("and-gate")
    signed = editing.with_activation(gate, 0, "tanh")
    assert signed.data.targets == ((-1.0,), (-1.0,), (-1.0,), (1.0,))
    assert editing.with_activation(signed, 0, "sigmoid") == gate
    assert editing.with_activation(gate, 0, "step").data == gate.data


def test_targets_that_are_no_codes_stay_when_the_last_layer_changes(hand: Experiment) -> None:
    mazur = open_by_name_or_path("mazur-2-2-2")
    assert editing.with_activation(mazur, 1, "tanh").data == mazur.data
    assert editing.with_activation(hand, 0, "tanh").data == hand.data


def test_a_new_seed_draws_all_weights(hand: Experiment) -> None:
    drawn = editing.with_seed(hand, 7)
    assert drawn.model.initializer.seed == 7
    assert all(layer.weights is None for layer in drawn.model.layers)
    given = editing.with_parameters(drawn, set_up(hand).parameters)
    assert given.model.layers == hand.model.layers
