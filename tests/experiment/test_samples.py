"""From [data] to the data set: which samples, which of them for testing, and when it is made."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import numpy as np
import pytest

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.samples import dataset_of
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.experiment.setup import set_up, set_up_again
from backpropviz.experiment.validation import validate

replace = msgspec.structs.replace

TABLE = "height,rank,passed\n1.5,2,yes\n1.7,1,no\n1.8,2,yes\n1.9,3,no\n"


def experiment_with(
    data: Data, inputs: int | tuple[str, ...] = 2, output: str = "sigmoid"
) -> Experiment:
    layers = (Layer(units=1, activation=output),)  # type: ignore[arg-type]
    return Experiment(
        title="t",
        model=Model(inputs=inputs, layers=layers),
        data=data,
        training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
    )


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "students.csv"
    path.write_text(TABLE, "utf-8")
    return path


def test_the_problem_is_that_of_the_training_samples_alone() -> None:
    experiment = experiment_with(
        Data(inputs=((1, 2), (3, 4), (5, 6)), targets=((0,), (1,), (1,)), test_rows=(1,))
    )
    setup = set_up(experiment)
    assert setup.dataset.inputs.tolist() == [[1, 2], [3, 4], [5, 6]]
    assert setup.dataset.train.tolist() == [0, 2]
    assert setup.problem.inputs.tolist() == [[1, 2], [5, 6]]
    assert setup.problem.targets.tolist() == [[0], [1]]
    assert setup.test_problem is not None
    assert setup.test_problem.inputs.tolist() == [[3, 4]]
    assert setup.test_problem.network == setup.problem.network


def test_without_test_samples_there_is_no_test_problem() -> None:
    assert set_up(open_by_name_or_path("and-gate")).test_problem is None


def test_the_stop_rule_and_the_batches_come_with_the_setup() -> None:
    schedule = set_up(open_by_name_or_path("circle")).schedule
    assert (schedule.batch_size, schedule.epochs, schedule.updates) == (10, 300, None)
    # 500 samples, half of them for training, in batches of 10
    assert schedule.last_update(250) == 300 * 25


def test_a_data_set_is_made_once_while_nothing_changes_it() -> None:
    experiment = experiment_with(Data(generator="circle", seed=5))
    first = dataset_of(experiment)
    retitled = replace(experiment, title="another")
    hidden = replace(experiment, model=replace(experiment.model, layers=(
        Layer(units=3, activation="tanh"), *experiment.model.layers)))  # fmt: skip
    assert dataset_of(retitled) is first
    assert dataset_of(hidden) is first
    assert dataset_of(replace(experiment, data=Data(generator="circle", seed=6))) is not first


def test_classes_are_coded_for_the_last_layer() -> None:
    data = Data(generator="circle")
    assert set(dataset_of(experiment_with(data)).targets.ravel()) == {0.0, 1.0}
    signed = dataset_of(experiment_with(data, output="tanh"))
    assert set(signed.targets.ravel()) == {-1.0, 1.0}
    assert signed.threshold == 0.0


def test_the_names_of_the_inputs_are_those_of_given_columns() -> None:
    data = Data(inputs=((1, 2), (3, 4)), targets=((0,), (1,)), standardize=("age",))
    dataset = dataset_of(experiment_with(data, inputs=("age", "size")))
    assert dataset.columns == ("age", "size")
    assert dataset.inputs.tolist() == [[-1, 2], [1, 4]]


def test_with_features_the_names_are_those_of_the_features() -> None:
    data = Data(inputs=((1, 2), (3, 4)), targets=((0,), (1,)), features=("x1*x2",))
    dataset = dataset_of(experiment_with(data, inputs=("product",)))
    assert dataset.columns == ("x1", "x2")
    assert dataset.inputs.tolist() == [[2], [12]]


def test_a_table_becomes_inputs_and_classes(table: Path) -> None:
    data = Data(
        csv=str(table), target="passed", one_hot=("rank",), standardize=("height",),
        standardize_on="all", test_rows=(3,),
    )  # fmt: skip
    dataset = dataset_of(experiment_with(data, inputs=4))
    assert dataset.columns == ("height", "rank=1", "rank=2", "rank=3")
    assert dataset.class_names == ("no", "yes")
    assert dataset.targets.ravel().tolist() == [1, 0, 1, 0]
    heights = np.array([1.5, 1.7, 1.8, 1.9])
    scaled = (heights - heights.mean()) / heights.std()
    np.testing.assert_allclose(dataset.inputs[:, 0], scaled, rtol=1e-14)
    assert dataset.inputs[0, 1:].tolist() == [0, 1, 0]


def test_a_table_is_read_again_once_it_has_changed(table: Path) -> None:
    experiment = experiment_with(
        Data(csv=str(table), target="passed", features=("height",)), inputs=1
    )
    before = dataset_of(experiment)
    assert dataset_of(experiment) is before
    table.write_text(TABLE + "2.0,1,yes\n", "utf-8")
    os.utime(table, ns=(1, 1))
    assert dataset_of(experiment).n_samples == before.n_samples + 1


def test_a_table_that_is_gone_is_told_but_does_not_hinder_saving(table: Path) -> None:
    experiment = experiment_with(Data(csv=str(table), target="passed"))
    table.unlink()
    validate(experiment)
    with pytest.raises(ExperimentError) as caught:
        set_up(experiment)
    assert caught.value.key == "data.csv"


def test_a_loss_for_classes_refuses_numbers_to_predict(table: Path) -> None:
    experiment = experiment_with(
        Data(csv=str(table), target="height", features=("rank",)), inputs=1
    )
    assert dataset_of(experiment).labels is None
    training = replace(experiment.training, loss="bce")
    with pytest.raises(ExperimentError) as caught:
        set_up(replace(experiment, training=training))
    assert caught.value.key == "data.target"


def test_after_an_edit_of_something_else_the_table_is_not_read_again(table: Path) -> None:
    experiment = experiment_with(Data(csv=str(table), target="passed"))
    setup = set_up(experiment)
    faster = replace(experiment, training=replace(experiment.training, learning_rate=0.5))
    table.write_text(TABLE + "2.0,1,yes\n", "utf-8")
    os.utime(table, ns=(1, 1))
    assert set_up_again(faster, experiment, setup).dataset is setup.dataset
    table.unlink()
    again = set_up_again(faster, experiment, setup)
    assert again.dataset is setup.dataset
    assert again.optimizer.hyperparameters.learning_rate == 0.5
    other = replace(experiment, data=replace(experiment.data, test_rows=(0,)))
    with pytest.raises(ExperimentError) as caught:
        set_up_again(other, experiment, setup)
    assert caught.value.key == "data.csv"


def test_an_edit_of_the_network_must_fit_the_samples_that_stay() -> None:
    experiment = experiment_with(Data(generator="circle"))
    wider = replace(experiment, model=replace(experiment.model, inputs=3))
    with pytest.raises(ExperimentError) as caught:
        set_up_again(wider, experiment, set_up(experiment))
    assert str(caught.value) == "model.inputs: found 3 inputs, expected 2 (x1, x2)"
