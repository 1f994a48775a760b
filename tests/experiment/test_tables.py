"""Documents whose samples are a bundled table: saved, opened, set up, and kept as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from backpropviz.data.tables import TABLES
from backpropviz.experiment.csv_fitting import (
    Use,
    columns_in,
    use_of,
    with_column_use,
    with_csv,
    with_table,
    with_target_column,
)
from backpropviz.experiment.data_editing import as_inline, can_edit_points, with_input
from backpropviz.experiment.editing import replace
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import parse_experiment, read_experiment, write_experiment
from backpropviz.experiment.fitting import with_features, with_generator
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, TableName, Training
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.validation import validate
from backpropviz.experiment.writing import to_json, to_toml

SEPALS = ("sepal length (cm)", "sepal width (cm)")


@pytest.fixture
def flowers() -> Experiment:
    return Experiment(
        title="Flowers",
        model=Model(inputs=2, layers=(Layer(units=1, activation="sigmoid"),)),
        data=Data(
            table="iris",
            target="species",
            positive=("versicolor", "virginica"),
            features=SEPALS,
            standardize=(SEPALS[0],),
            standardize_on="all",
            test_fraction=0.2,
            split_seed=3,
        ),
        training=Training(loss="bce", optimizer="sgd", learning_rate=0.1),
    )


def test_every_key_survives_both_forms(flowers: Experiment, tmp_path: Path) -> None:
    assert parse_experiment(to_toml(flowers), "toml") == flowers
    assert parse_experiment(to_json(flowers), "json") == flowers
    assert 'table = "iris"\n' in to_toml(flowers)
    write_experiment(flowers, tmp_path / "flowers.bpviz")
    assert read_experiment(tmp_path / "flowers.bpviz") == flowers


def test_a_table_is_split_and_scaled_like_any_samples(flowers: Experiment) -> None:
    setup = set_up(flowers)
    assert setup.problem.inputs.shape == (120, 2)
    assert len(setup.dataset.test) == 30
    assert setup.dataset.inputs[:, 0].mean() == pytest.approx(0.0, abs=1e-12)
    assert setup.dataset.inputs[:, 1].tolist() == setup.dataset.values[:, 1].tolist()


def test_the_rows_of_a_table_stay_as_they_are(flowers: Experiment) -> None:
    assert not can_edit_points(flowers)
    for edit in (as_inline, lambda experiment: with_input(experiment, 0, 1, 2.0)):
        with pytest.raises(ExperimentError, match=r"^data\.table: .* cannot be edited here"):
            edit(flowers)


def test_other_features_of_a_table_name_the_inputs(flowers: Experiment) -> None:
    columns = (*SEPALS, "petal length (cm)", "petal width (cm)")
    made = with_features(flowers, columns[2:], columns)
    validate(made)
    assert made.model.inputs == columns[2:]
    assert made.data.standardize is None


def test_a_generator_or_a_file_follows_a_table(flowers: Experiment, tmp_path: Path) -> None:
    made = with_generator(flowers, "spiral")
    validate(made)
    assert made.data == Data(generator="spiral", test_fraction=0.2, split_seed=3)
    path = tmp_path / "a.csv"
    path.write_text("a,b,y\n" + "1,2,u\n3,4,v\n5,6,w\n" * 5, "utf-8")
    made = with_csv(flowers, str(path))
    assert (made.data.table, made.data.positive) == (None, None)
    binary = replace(
        made,
        data=replace(made.data, positive=("w",)),
        model=flowers.model,
        training=flowers.training,
    )
    assert set_up(binary).dataset.class_names == ("u, v", "w")
    assert with_target_column(binary, "a").data.positive is None


@pytest.mark.parametrize("name", TABLES)
def test_every_table_can_be_chosen_and_makes_the_network_fit(
    flowers: Experiment, name: TableName
) -> None:
    made = with_table(flowers, name)
    validate(made)
    setup = set_up(made)
    n_inputs, n_outputs = {"iris": (4, 3), "digits": (64, 10), "admissions": (6, 1)}[name]
    assert (made.model.n_inputs, made.model.n_outputs) == (n_inputs, n_outputs)
    assert setup.dataset.labels is not None
    assert (made.data.test_fraction, made.data.split_seed) == (0.2, 3)
    assert with_table(made, name) == made


def test_the_columns_of_a_table_are_used_as_those_of_a_file(flowers: Experiment) -> None:
    students = with_table(flowers, "admissions")
    assert columns_in(students.data) == ("admit", "gre", "gpa", "rank")
    assert use_of(students.data, "rank") is Use.CATEGORIES
    made = with_column_use(students, "rank", Use.AS_IT_IS)
    validate(made)
    assert made.model.inputs == ("gre", "gpa", "rank")
    made = with_target_column(students, "gpa")
    validate(made)
    assert (made.data.table, made.data.target, made.model.n_outputs) == ("admissions", "gpa", 1)
    made = with_column_use(flowers, "petal width (cm)", Use.AS_IT_IS)
    validate(made)
    assert made.data.positive == flowers.data.positive
    assert made.model.n_inputs == 3
