"""Edits of the samples: what becomes of them, and that all the others stay where they are."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from backpropviz.experiment import data_editing
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.fitting import with_classes
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.samples import dataset_of
from backpropviz.experiment.schema import Data, Experiment
from backpropviz.experiment.validation import validate

replace = msgspec.structs.replace


@pytest.fixture
def circle() -> Experiment:
    return open_by_name_or_path("circle")


@pytest.fixture
def gate() -> Experiment:
    return open_by_name_or_path("and-gate")


def with_keys(experiment: Experiment, **keys: object) -> Experiment:
    return replace(experiment, data=replace(experiment.data, **keys))


def test_drawn_samples_become_the_documents_own_unchanged(circle: Experiment) -> None:
    drawn = with_keys(circle, standardize=("x2",), standardize_on="all")
    own = data_editing.as_inline(drawn)
    validate(own)
    before, after = dataset_of(drawn), dataset_of(own)
    assert own.data.generator is None
    for name in ("values", "inputs", "targets", "labels", "train", "test"):
        assert np.array_equal(getattr(after, name), getattr(before, name)), name
    assert (after.low, after.high) == (before.low, before.high) == (-1.0, 1.0)


def test_features_stay_when_samples_become_the_documents_own(circle: Experiment) -> None:
    model = replace(circle.model, inputs=3)
    drawn = replace(with_keys(circle, features=("x1", "x1*x2", "x2^2")), model=model)
    own = data_editing.as_inline(drawn)
    assert np.array_equal(dataset_of(own).inputs, dataset_of(drawn).inputs)


def test_names_of_the_inputs_survive_with_their_scaling(circle: Experiment) -> None:
    model = replace(circle.model, inputs=("width", "height"))
    drawn = replace(with_keys(circle, standardize=("x2",)), model=model)
    own = data_editing.as_inline(drawn)
    assert np.array_equal(dataset_of(own).inputs, dataset_of(drawn).inputs)


def test_samples_that_are_the_documents_own_already_stay(gate: Experiment) -> None:
    assert data_editing.as_inline(gate) is gate


def test_a_point_is_added_to_the_training_samples_and_no_other_moves(circle: Experiment) -> None:
    before = dataset_of(circle)
    edited = data_editing.with_point_added(circle, (1.25, -0.5), 1)
    validate(edited)
    after = dataset_of(edited)
    assert after.n_samples == 501
    assert np.array_equal(after.values[:-1], before.values)
    assert after.values[-1].tolist() == [1.25, -0.5]
    assert after.targets[-1].tolist() == [1.0]
    assert np.array_equal(after.test, before.test)
    assert after.train[-1] == 500
    assert circle.data.generator == "circle"


def test_the_class_of_a_new_point_is_coded_as_that_of_the_others(circle: Experiment) -> None:
    added = data_editing.with_point_added(circle, (0.0, 0.0), 0)
    assert dataset_of(added).targets[-1].tolist() == [-1.0]
    spiral = with_classes(open_by_name_or_path("spiral-2"), 3)
    added = data_editing.with_point_added(spiral, (0.0, 0.0), 2)
    assert dataset_of(added).targets[-1].tolist()[2] == 1.0
    assert sum(dataset_of(added).targets[-1] == 1.0) == 1


def test_a_point_of_a_class_that_is_not_there_is_refused(circle: Experiment) -> None:
    for answer in (2, -1, 0.5):
        with pytest.raises(ExperimentError, match="expected a class from 0 to 1"):
            data_editing.with_point_added(circle, (0.0, 0.0), answer)


def test_a_point_of_a_regression_has_any_target() -> None:
    line = open_by_name_or_path("linear-regression")
    added = data_editing.with_point_added(line, (3.0,), 7.25)
    validate(added)
    assert dataset_of(added).targets[-1].tolist() == [7.25]
    assert dataset_of(added).labels is None


def test_a_point_is_moved_alone(circle: Experiment) -> None:
    before = dataset_of(circle)
    row = int(before.test[3])
    after = dataset_of(data_editing.with_point_moved(circle, row, (0.5, 0.25)))
    assert after.values[row].tolist() == [0.5, 0.25]
    others = np.arange(500) != row
    assert np.array_equal(after.values[others], before.values[others])
    assert np.array_equal(after.labels, before.labels)
    assert row in after.test


def test_a_removed_point_leaves_the_split_of_the_others_as_it_was(circle: Experiment) -> None:
    before = dataset_of(circle)
    row = int(before.test[3])
    after = dataset_of(data_editing.with_point_removed(circle, row))
    assert np.array_equal(after.values, np.delete(before.values, row, axis=0))
    assert np.array_equal(after.values[after.train], before.values[before.train])
    assert np.array_equal(after.values[after.test], np.delete(before.values[before.test], 3, 0))


def test_the_last_training_sample_cannot_be_removed(gate: Experiment) -> None:
    few = with_keys(gate, test_rows=(0, 1, 3))
    with pytest.raises(ExperimentError, match="found no training sample, expected at least one"):
        data_editing.with_point_removed(few, 2)
    fewer = data_editing.with_point_removed(data_editing.with_point_removed(few, 0), 0)
    assert dataset_of(fewer).test.tolist() == [1]
    assert data_editing.with_point_removed(fewer, 1).data.test_rows is None


def test_inputs_and_targets_are_edited_by_the_data_sets_row(gate: Experiment) -> None:
    split = with_keys(gate, test_rows=(0,))
    edited = data_editing.with_input(split, 2, 1, 0.5)
    assert edited.data.inputs == ((0.0, 0.0), (0.0, 1.0), (1.0, 0.5), (1.0, 1.0))
    edited = data_editing.with_target(edited, 0, 0, 1.0)
    assert edited.data.targets == ((1.0,), (0.0,), (0.0,), (1.0,))
    assert edited.data.test_rows == (0,)


def test_an_input_that_is_computed_or_scaled_cannot_be_edited(gate: Experiment) -> None:
    model = replace(gate.model.layers[0], weights=None)
    features = ("x2", "x1*x2", "x1")
    experiment = replace(
        with_keys(gate, features=features, standardize=("x1",)),
        model=replace(gate.model, inputs=3, layers=(model,)),
    )
    dataset = dataset_of(experiment)
    editable = [data_editing.can_edit_input(experiment, dataset, unit) for unit in range(3)]
    assert editable == [True, False, False]
    # the first input is the second column
    edited = data_editing.with_input(experiment, 0, 0, 0.25)
    assert edited.data.inputs is not None
    assert edited.data.inputs[0] == (0.0, 0.25)
    with pytest.raises(ExperimentError, match="input 2 is computed from the samples"):
        data_editing.with_input(experiment, 0, 1, 0.25)


def test_the_samples_of_a_file_cannot_be_edited(gate: Experiment, tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "gate.csv").write_text("a,b,y\n0,0,0\n0,1,0\n1,0,0\n1,1,1\n", "utf-8")
    data = Data(csv=str(tmp_path / "gate.csv"), target="y")
    experiment = replace(gate, data=data)
    assert not data_editing.can_edit_points(experiment)
    assert not data_editing.can_edit_target(experiment)
    assert not data_editing.can_edit_input(experiment, dataset_of(experiment), 0)
    with pytest.raises(ExperimentError, match=r"data\.csv: the samples of a file cannot be edited"):
        data_editing.with_point_removed(experiment, 0)
