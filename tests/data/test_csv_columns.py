"""From the columns of a CSV file to a dataset; and every mistake with its row and column."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from backpropviz.data.dataset import Dataset
from backpropviz.data.errors import DataError
from backpropviz.data.making import make_dataset
from backpropviz.data.preparation import (
    Coded,
    ConstantColumn,
    Expressed,
    OneHot,
    Read,
    Split,
    Standardized,
)
from backpropviz.data.sources import CsvFile
from backpropviz.data.targets import Output

ADMISSIONS = "admit,gre,rank\n0,380,3\n1,660,3\n1,800,1\n0,640,10\n"
SIGMOID = Output.of(1, "sigmoid", "half_mse")
LINEAR = Output.of(1, "linear", "mse")
BCE = Output.of(1, "sigmoid", "bce")
SOFTMAX = Output.of(3, "softmax", "cross_entropy")


@pytest.fixture
def make(tmp_path: Path):
    def make(
        content: str,
        target: str | None,
        output: Output = SIGMOID,
        *,
        one_hot: tuple[str, ...] = (),
        features: list[str] | None = None,
        standardize: tuple[str, ...] = (),
        test_rows: list[int] | None = None,
    ) -> Dataset:
        path = tmp_path / "a.csv"
        path.write_text(content, encoding="utf-8")
        return make_dataset(
            CsvFile(path, target, one_hot),
            output,
            features=features,
            standardize=standardize,
            test_rows=test_rows,
        )

    return make


def test_numbers_categories_and_target_become_a_dataset(make) -> None:
    dataset = make(ADMISSIONS, "admit", one_hot=("rank",), standardize=("gre",), test_rows=[3])
    assert dataset.columns == dataset.features == ("gre", "rank=1", "rank=3", "rank=10")
    assert dataset.values.tolist() == [
        [380, 0, 1, 0],
        [660, 0, 1, 0],
        [800, 1, 0, 0],
        [640, 0, 0, 1],
    ]
    mean = 1840 / 3  # of 380, 660, 800
    std = math.sqrt((380**2 + 660**2 + 800**2) / 3 - mean**2)
    assert dataset.inputs[:, 0] == pytest.approx([(v - mean) / std for v in (380, 660, 800, 640)])
    assert dataset.inputs[:, 1:].tolist() == dataset.values[:, 1:].tolist()
    assert dataset.labels is not None
    assert dataset.labels.tolist() == [0, 1, 1, 0]
    assert dataset.targets.tolist() == [[0], [1], [1], [0]]
    assert dataset.done == (
        Read("a.csv", 4, "utf-8", ",", True),
        OneHot("rank", ("1", "3", "10")),  # numbers by their size
        Coded(("0", "1"), 0.0, 1.0),
        Split(3, 1, None),
        Standardized("gre", pytest.approx(mean), pytest.approx(std), "train"),
    )


def test_without_a_header_the_columns_have_numbers(make) -> None:
    dataset = make("0,380,3\n1,660,3\n", "x1")
    assert dataset.columns == ("x2", "x3")


def test_features_may_name_columns_a_group_of_categories_and_expressions(make) -> None:
    dataset = make(
        "size,color,y\n1,red,1\n2,blue,2\n3,red,4\n",
        "y",
        LINEAR,
        one_hot=("color",),
        features=["color", "size^2"],
    )
    assert dataset.features == ("color=blue", "color=red", "size^2")
    assert dataset.inputs.tolist() == [[0, 1, 1], [1, 0, 4], [0, 1, 9]]
    assert dataset.columns == ("size", "color=blue", "color=red")
    assert dataset.done[-1] == Expressed(dataset.features)


def test_a_single_category_may_be_a_feature(make) -> None:
    dataset = make(ADMISSIONS, "admit", one_hot=("rank",), features=["rank=3", "gre"])
    assert dataset.inputs.tolist() == [[1, 380], [1, 660], [0, 800], [0, 640]]


def test_columns_that_no_feature_needs_may_hold_anything(make) -> None:
    dataset = make("name,x,y\nAnn,1,1.5\n,2,2.5\n", "y", LINEAR, features=["x"])
    assert dataset.columns == ("x",)


def test_column_names_may_have_spaces(make) -> None:
    content = "sepal length (cm),kind\n5.1,setosa\n6.3,virginica\n"
    dataset = make(content, "kind", BCE, features=["sepal length (cm)"])
    assert dataset.inputs.tolist() == [[5.1], [6.3]]
    assert dataset.class_names == ("setosa", "virginica")


def test_text_classes_are_sorted_and_coded(make) -> None:
    dataset = make("x,kind\n1,c\n2,a\n3,b\n4,a\n", "kind", SOFTMAX)
    assert dataset.class_names == ("a", "b", "c")
    assert dataset.targets.tolist() == [[0, 0, 1], [1, 0, 0], [0, 1, 0], [1, 0, 0]]


@pytest.mark.parametrize(
    ("targets", "output", "class_names"),
    [
        ("0 1 1", SIGMOID, ("0", "1")),
        ("0 1 1", LINEAR, ("0", "1")),
        ("-1 1 1", LINEAR, ("-1", "1")),
        ("1 2 2", SIGMOID, ("1", "2")),
        ("1 2 2", LINEAR, ()),  # a line may go through 1 and 2
        ("1.5 2.5 2.5", SIGMOID, ()),
        ("1.5 2.5 2.5", BCE, ("1.5", "2.5")),
        ("1 2 3", SIGMOID, ()),
        ("1 2 10", SOFTMAX, ("1", "2", "10")),
        ("4 4 4", LINEAR, ()),
    ],
)
def test_numbers_are_classes_where_the_network_asks_for_them(
    make, targets: str, output: Output, class_names: tuple[str, ...]
) -> None:
    content = "x,y\n" + "".join(f"{row},{y}\n" for row, y in enumerate(targets.split()))
    dataset = make(content, "y", output)
    assert dataset.class_names == class_names
    assert (dataset.labels is None) == (class_names == ())
    if not class_names:
        assert dataset.targets[:, 0].tolist() == [float(y) for y in targets.split()]


def test_a_constant_column_is_recorded_and_0(make) -> None:
    dataset = make("x,c,y\n1,0.1,0\n2,0.1,1\n3,0.1,1\n", "y", standardize=("c",))
    assert dataset.inputs[:, 1].tolist() == [0, 0, 0]
    assert dataset.done[-1] == ConstantColumn("c", 0.1)


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("abc", 'found "abc", expected a number'),
        ("", "missing value"),
        ("NA", 'missing value ("NA")'),
        ("nan", 'missing value ("nan")'),
        ("?", 'missing value ("?")'),
        ("inf", 'found "inf", expected a finite number'),
        ("-Infinity", 'found "-Infinity", expected a finite number'),
        ("1e999", 'found "1e999", expected a finite number'),
        ("1e13", 'found "1e13", expected a number between -1e+12 and 1e+12'),
        ('"3,61"', 'found "3,61", expected a decimal point as in 3.61'),
        ("1_000", 'found "1_000", expected a number'),
        ("٣", 'found "٣", expected a number'),
        ("0x1F", 'found "0x1F", expected a number'),
        ("1 000", 'found "1 000", expected a number'),
    ],
)
def test_a_cell_that_is_no_number_is_named_with_row_and_column(
    make, cell: str, problem: str
) -> None:
    with pytest.raises(DataError) as caught:
        make(f"gre,gpa,admit\n1,2,0\n\n3,{cell},1\n", "admit")
    assert str(caught.value) == f'data.csv: a.csv, row 4, column "gpa": {problem}'
    assert (caught.value.row, caught.value.column) == (4, "gpa")


def test_a_column_of_text_is_told_to_be_categories(make) -> None:
    with pytest.raises(DataError, match=r'row 2, column "sex".*categories belongs in one_hot'):
        make("sex,y\nf,0\nm,1\n", "y")


@pytest.mark.parametrize(
    ("content", "output", "message"),
    [
        ("x,y\n1,0\n2,?\n3,1\n", BCE, 'data.csv: a.csv, row 3, column "y": missing value ("?")'),
        ("x,y\n1,a\n2,\n3,b\n", BCE, 'data.csv: a.csv, row 3, column "y": missing value'),
        ("x,y\n1,0.5\n2,a\n3,1\n", LINEAR, 'data.csv: a.csv, row 3, column "y": found "a"'),
        (
            "x,y\n1,1\n2,1\n",
            SIGMOID,
            'data.target: a.csv, column "y": found one class only (1), expected two or more',
        ),
        ("x,y\n1,no\n2,no\n", LINEAR, 'data.target: a.csv, column "y": found one class only (no)'),
        (
            "x,y\n1,a\n2,b\n3,c\n",
            BCE,
            'data.target: a.csv, column "y": found 3 classes (a, b, c), expected 2 for one output',
        ),
        (
            "x,y\n1,a\n2,b\n",
            SOFTMAX,
            'data.target: a.csv, column "y": found 2 classes (a, b), expected 3, one for each',
        ),
        ("x,y\n1,0\n", LINEAR, "ok"),
    ],
)
def test_a_target_that_cannot_be_learned_is_named(
    make, content: str, output: Output, message: str
) -> None:
    if message == "ok":
        assert make(content, "y", output).targets.tolist() == [[0.0]]
        return
    with pytest.raises(DataError) as caught:
        make(content, "y", output)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("target", "options", "message"),
    [
        ("admitt", {}, 'data.target: a.csv has no column "admitt"; did you mean admit?'),
        ("y", {}, 'data.target: a.csv has no column "y"; there are admit, gre, rank'),
        (None, {}, "data.target: missing, expected the name of a column of a.csv; there are admit"),
        (
            "admit",
            {"one_hot": ("ranks",)},
            'data.one_hot[0]: a.csv has no column "ranks"; did you mean rank?',
        ),
        ("admit", {"one_hot": ("admit",)}, 'data.one_hot[0]: "admit" is the target'),
        (
            "admit",
            {"one_hot": ("rank",), "standardize": ("gre", "rank")},
            'data.standardize[1]: "rank" is one-hot, its columns are 0 and 1 already',
        ),
        ("admit", {"features": ["gre", "admit"]}, 'data.features[1]: "admit" is the target'),
        ("admit", {"features": ["gre*admit"]}, 'data.features[0]: "gre*admit": there is no column'),
        (
            "admit",
            {"one_hot": ("rank",), "features": ["rank", "rank=1"]},
            'data.features[1]: found "rank=1" a second time',
        ),
        ("admit", {"features": ["1+1"]}, "data.features: found no feature made of a column"),
        (
            "admit",
            {"features": ["gre", "log(rank - 1)"]},
            'data.features[1]: "log(rank - 1)": log of 0, expected a number above 0'
            " (at character 1) in a.csv, row 4",
        ),
    ],
)
def test_a_wish_that_the_file_cannot_fulfil_is_named(
    make, target: str | None, options: dict, message: str
) -> None:
    with pytest.raises(DataError) as caught:
        make(ADMISSIONS, target, **options)
    assert str(caught.value).startswith(message)


def test_a_file_of_the_target_alone_is_refused(make) -> None:
    with pytest.raises(DataError, match=r"data\.csv: a\.csv has no column but the target"):
        make("y\n0\n1\n", "y")


def test_more_than_a_hundred_categories_are_refused(make) -> None:
    content = "name,y\n" + "".join(f"n{row},{row % 2}\n" for row in range(101))
    with pytest.raises(DataError) as caught:
        make(content, "y", one_hot=("name",))
    expected = 'a.csv: column "name" has 101 categories, expected at most 100'
    assert str(caught.value) == f"data.one_hot[0]: {expected}"


def test_more_numbers_than_memory_should_hold_are_refused(make) -> None:
    content = "a,b,y\n" + "".join(f"{row % 100},{row % 97},{row % 2}\n" for row in range(30_000))
    with pytest.raises(DataError) as caught:
        make(content, "y", one_hot=("a", "b"))
    expected = "found 30,000 samples with 197 numbers each, expected at most 5,000,000 in all"
    assert str(caught.value) == f"data.csv: {expected}"


def test_a_column_and_a_category_must_not_be_called_the_same(make) -> None:
    with pytest.raises(DataError, match='would both be called "a=1"'):
        make("a,a=1,y\n1,5,0\n2,6,1\n", "y", one_hot=("a",))


def test_decimal_commas_are_numbers_with_a_slip_not_text(make) -> None:
    content = "a;y\n1,5;0\n2,5;1\n"
    with pytest.raises(DataError) as caught:
        make(content, "y")
    assert caught.value.problem.endswith('found "1,5", expected a decimal point as in 1.5')
    with pytest.raises(DataError) as caught:
        make(content, "a")  # two of them are no two classes
    assert 'row 2, column "a": found "1,5", expected a decimal point' in caught.value.problem


def test_a_comma_between_thousands_is_not_taken_for_a_decimal_comma(make) -> None:
    with pytest.raises(DataError) as caught:
        make('a,y\n"1,000",0\n"12,500.5",1\n', "y")
    problem = 'a.csv, row 2, column "a": found "1,000", expected a number without commas'
    assert caught.value.problem == problem


def test_more_than_a_hundred_classes_are_refused_before_they_fill_the_memory(make) -> None:
    content = "a,y\n" + "".join(f"{row},name {row}\n" for row in range(30_000))
    with pytest.raises(DataError) as caught:
        make(content, "y", Output.of(30_000, "softmax", "cross_entropy"))
    expected = 'a.csv, column "y": found 30,000 classes, expected at most 100'
    assert (caught.value.key, caught.value.problem) == ("data.target", expected)
