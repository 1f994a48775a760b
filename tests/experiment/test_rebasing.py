"""An edit done to another state of a document: what it changed, and nothing else."""

from __future__ import annotations

from backpropviz.experiment.editing import (
    replace,
    with_activation,
    with_layer_added,
    with_training,
    with_value,
)
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.rebasing import rebased
from backpropviz.experiment.schema import Experiment


def with_rate(experiment: Experiment, rate: float) -> Experiment:
    return with_training(experiment, replace(experiment.training, learning_rate=rate))


def with_weight(experiment: Experiment, row: int, column: int, value: float) -> Experiment:
    layer, *others = experiment.model.layers
    assert layer.weights is not None
    rows = [list(weights) for weights in layer.weights]
    rows[row][column] = value
    layer = replace(layer, weights=tuple(map(tuple, rows)))
    return replace(experiment, model=replace(experiment.model, layers=(layer, *others)))


HAND = open_by_name_or_path("hand-2-3-1")


def test_two_edits_of_different_values_do_not_know_of_one_another() -> None:
    by_link = with_weight(with_rate(HAND, 0.5), 0, 0, -1.0)
    by_hand = with_weight(with_activation(by_link, 1, "tanh"), 1, 2, 7.0)
    expected = with_weight(with_activation(HAND, 1, "tanh"), 1, 2, 7.0)
    assert rebased(by_link, by_hand, HAND) == expected


def test_an_edit_that_goes_back_to_what_was_changes_nothing() -> None:
    assert rebased(with_rate(HAND, 0.5), HAND, HAND) == HAND


def test_the_same_value_edited_twice_has_the_later_one() -> None:
    assert rebased(with_rate(HAND, 0.5), with_rate(HAND, 0.7), HAND) == with_rate(HAND, 0.7)


def test_names_of_an_expression_are_told_apart() -> None:
    toy = open_by_name_or_path("toy-graph")
    by_link = with_value(toy, "b", 3.0)
    assert rebased(by_link, with_value(by_link, "a", 9.0), toy) == with_value(toy, "a", 9.0)


def test_lists_of_other_lengths_are_the_edits_own() -> None:
    by_link = with_weight(with_rate(HAND, 0.5), 0, 0, -1.0)
    by_hand = with_layer_added(by_link, 1)
    made = rebased(by_link, by_hand, HAND)
    assert made.model == by_hand.model
    assert made.training == HAND.training
