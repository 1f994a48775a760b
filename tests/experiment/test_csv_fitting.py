"""A CSV file as data: which column is the target, what becomes of the others, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from backpropviz.experiment import csv_fitting
from backpropviz.experiment.csv_fitting import Use
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.experiment.validation import validate

ROWS = [
    (300 + 7 * i % 401, 2 + (13 * i % 20) / 10, ("low", "mid", "top")[i % 3], i % 2)
    for i in range(40)
]


@pytest.fixture
def students(tmp_path: Path) -> Path:
    path = tmp_path / "students.csv"
    lines = [f"{gre},{gpa},{rank},{admit}" for gre, gpa, rank, admit in ROWS]
    path.write_text("\n".join(["gre,gpa,rank,admit", *lines]), encoding="utf-8")
    return path


@pytest.fixture
def hand() -> Experiment:
    return open_by_name_or_path("hand-2-3-1")


def output(made: Experiment) -> tuple[int, str, str]:
    last = made.model.layers[-1]
    return last.units, last.activation, made.training.loss


def test_the_last_column_is_the_target_and_text_becomes_categories(
    students: Path, hand: Experiment
) -> None:
    made = csv_fitting.with_csv(hand, str(students))
    validate(made)
    assert made.data.target == "admit"
    assert made.data.one_hot == ("rank",)
    assert made.data.standardize == ("gre", "gpa")
    assert made.data.test_fraction == 0.25
    assert made.model.inputs == ("gre", "gpa", "rank=low", "rank=mid", "rank=top")
    assert output(made) == (1, "sigmoid", "bce")
    dataset = set_up(made).dataset
    assert dataset.class_names == ("0", "1")
    assert len(dataset.test) == 10


def test_a_column_of_text_as_the_target_gives_classes(students: Path, hand: Experiment) -> None:
    made = csv_fitting.with_target_column(csv_fitting.with_csv(hand, str(students)), "rank")
    validate(made)
    assert output(made) == (3, "softmax", "cross_entropy")
    assert set_up(made).dataset.class_names == ("low", "mid", "top")
    assert made.model.inputs == ("gre", "gpa", "admit")
    assert made.data.standardize == ("gre", "gpa")  # admit is 0 and 1 already


def test_a_column_of_many_numbers_as_the_target_is_a_regression(
    students: Path, hand: Experiment
) -> None:
    made = csv_fitting.with_target_column(csv_fitting.with_csv(hand, str(students)), "gre")
    validate(made)
    assert output(made) == (1, "linear", "half_mse")
    assert set_up(made).dataset.labels is None


def test_the_use_of_a_column_can_be_changed_and_changed_back(
    students: Path, hand: Experiment
) -> None:
    start = csv_fitting.with_csv(hand, str(students))
    without = csv_fitting.with_column_use(start, "rank", Use.UNUSED)
    assert without.model.inputs == ("gre", "gpa")
    assert without.data.features == ("gre", "gpa")
    assert csv_fitting.use_of(without.data, "rank") is Use.UNUSED
    plain = csv_fitting.with_column_use(without, "gre", Use.AS_IT_IS)
    assert plain.data.standardize == ("gpa",)
    for made in (without, plain):
        validate(made)
        assert set_up(made).problem.inputs.shape == (30, 2)
    back = csv_fitting.with_column_use(
        csv_fitting.with_column_use(plain, "gre", Use.STANDARDIZED), "rank", Use.CATEGORIES
    )
    assert back.data == start.data


def test_the_last_input_cannot_be_left_out(tmp_path: Path, hand: Experiment) -> None:
    path = tmp_path / "two.csv"
    path.write_text("a,b\n1,0\n2,1\n3,0\n4,1\n", encoding="utf-8")
    start = csv_fitting.with_csv(hand, str(path))
    with pytest.raises(ExperimentError, match="no other column for an input"):
        csv_fitting.with_column_use(start, "a", Use.UNUSED)


def test_a_column_of_names_is_left_out(tmp_path: Path, hand: Experiment) -> None:
    path = tmp_path / "people.csv"
    rows = [f"name {i} of many,{i % 7},{i % 2}" for i in range(120)]
    path.write_text("\n".join(["name,size,ill", *rows]), encoding="utf-8")
    made = csv_fitting.with_csv(hand, str(path))
    validate(made)
    assert made.data.features == ("size",)
    assert set_up(made).dataset.features == ("size",)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("gre,admit\n300,0\n,1\n500,0\n400,1\n", 'row 3, column "gre": missing value'),
        ("gre,admit\n300,0\n400,1,7\n500,0\n", "row 3: found 3 columns, expected 2"),
        ("gre,admit\n300,0\n40O,1\n500,0\n", 'row 3, column "gre": found "40O", expected a number'),
        ("", "found an empty file"),
    ],
)
def test_a_file_with_a_mistake_is_refused_with_its_place(
    tmp_path: Path, hand: Experiment, text: str, problem: str
) -> None:
    path = tmp_path / "broken.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ExperimentError) as error:
        set_up(csv_fitting.with_csv(hand, str(path)))
    assert problem in error.value.problem


@pytest.fixture
def made_of(tmp_path: Path, hand: Experiment):
    def make(content: str) -> Experiment:
        path = tmp_path / "some.csv"
        path.write_text(content, encoding="utf-8")
        return csv_fitting.with_csv(hand, str(path))

    return make


def test_decimal_commas_are_not_made_categories(made_of) -> None:
    made = made_of("height;admit\n1,5;0\n1,7;1\n1,8;1\n1,9;0\n")
    assert made.data.one_hot is None
    with pytest.raises(ExperimentError, match=r'row 2, column "height": .* as in 1\.5'):
        set_up(made)


def test_a_column_with_one_value_is_refused_as_the_target(made_of) -> None:
    made = made_of("version,size,ill\n3,1,0\n3,2,1\n3,3,1\n3,4,0\n")
    validate(made)
    with pytest.raises(ExperimentError) as caught:
        csv_fitting.with_target_column(made, "version")
    assert caught.value.key == "data.target"
    problem = 'some.csv, column "version": found one value only (3), expected two or more'
    assert caught.value.problem == problem


@pytest.mark.parametrize("content", ["a,y\n1,2\n2,2\n3,2\n", "a,y\n1,yes\n2,yes\n"])
def test_a_file_with_one_class_only_is_refused(made_of, content: str) -> None:
    with pytest.raises(ExperimentError, match="found one value only") as caught:
        made_of(content)
    assert caught.value.key == "data.target"


def test_names_are_not_classes(made_of) -> None:
    made = made_of("size,ill,name\n" + "".join(f"{i},{i % 2},name {i}\n" for i in range(120)))
    assert made.data.target == "ill"
    with pytest.raises(ExperimentError, match="found 120 classes, expected at most 100"):
        csv_fitting.with_target_column(made, "name")
