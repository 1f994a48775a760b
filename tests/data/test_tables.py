"""The bundled tables: facts about them, what can be asked of them, and every mistake by its key."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import math
from pathlib import Path
from random import Random

import numpy as np
import pytest

from backpropviz.data.dataset import Dataset
from backpropviz.data.errors import DataError
from backpropviz.data.making import make_dataset
from backpropviz.data.preparation import Coded, Read
from backpropviz.data.sources import Bundled, CsvFile
from backpropviz.data.tables import TABLES, read_table
from backpropviz.data.targets import Output
from backpropviz.resources import resource_path

DIGITS = json.loads(
    (Path(__file__).parents[1] / "reference" / "digits.json").read_text(encoding="utf-8")
)
SEPALS = ["sepal length (cm)", "sepal width (cm)"]
ONE = Output.of(1, "sigmoid", "bce")
THREE = Output.of(3, "softmax", "cross_entropy")
TEN = Output.of(10, "softmax", "cross_entropy")


def digits() -> Dataset:
    return make_dataset(Bundled("digits", "digit"), TEN)


def failure(
    source: Bundled | CsvFile, output: Output = THREE, features: list[str] | None = None
) -> str:
    with pytest.raises(DataError) as caught:
        make_dataset(source, output, features=features)
    return str(caught.value)


def test_the_digits_are_the_ones_of_the_reference() -> None:
    made = digits()
    data, facts = made.values, DIGITS["data"]
    assert data.shape == (facts["n"], 64) == (1797, 64)
    assert data.sum() == facts["sum_of_pixels"]
    assert made.columns[0] == "pixel_0_0"
    assert made.columns[-1] == "pixel_7_7"
    assert made.labels is not None
    little = data.astype("<f8").tobytes()
    assert hashlib.sha256(little).hexdigest() == facts["sha256_data_float64_little_endian_c_order"]
    assert hashlib.sha256(data.astype(np.uint8).tobytes()).hexdigest() == facts["sha256_data_uint8"]
    labels = made.labels.astype("<i8").tobytes()
    assert hashlib.sha256(labels).hexdigest() == facts["sha256_target_int64_little_endian"]
    assert np.bincount(made.labels).tolist() == facts["class_counts"]
    assert made.class_names == tuple("0123456789")
    assert made.done[0] == Read("digits.csv", 1797, "utf-8", ",", True)


def test_iris_has_fishers_numbers() -> None:
    made = make_dataset(Bundled("iris", "species"), THREE)
    assert made.values.shape == (150, 4)
    assert made.labels is not None
    assert np.bincount(made.labels).tolist() == [50, 50, 50]
    assert made.class_names == ("setosa", "versicolor", "virginica")
    # Means as Fisher's table II has them, in cm.
    means = [made.values[made.labels == label].mean(axis=0) for label in range(3)]
    assert np.round(means, 3).tolist() == [
        [5.006, 3.428, 1.462, 0.246],
        [5.936, 2.770, 4.260, 1.326],
        [6.588, 2.974, 5.552, 2.026],
    ]
    # Flower 35, one of the two in which the copy of the UCI repository is wrong.
    assert made.values[34].tolist() == [4.9, 3.1, 1.5, 0.2]


def draw_admissions() -> str:
    """Return the whole file: the recipe that is stated in words beside it."""
    random = Random(400)

    def normal() -> float:
        # Box and Muller's way, from the one stream that stays the same in every version of Python.
        radius = math.sqrt(-2 * math.log(1 - random.random()))
        return radius * math.cos(2 * math.pi * random.random())

    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["admit", "gre", "gpa", "rank"])
    for _ in range(400):
        u, v = normal(), normal()
        gre = min(max(20 * round((590 + 115 * u) / 20), 220), 800)
        gpa = round(min(max(3.4 + 0.38 * (0.4 * u + 0.9165 * v), 2.2), 4.0), 2)
        place = random.random()
        rank = 1 + (place >= 0.15) + (place >= 0.53) + (place >= 0.83)
        log_odds = -4 + 0.0025 * gre + 0.8 * gpa - 0.7 * (rank - 1)
        admit = int(random.random() < 1 / (1 + math.exp(-log_odds)))
        writer.writerow([admit, gre, f"{gpa:.2f}", rank])
    return file.getvalue()


def test_the_students_are_those_that_the_recipe_draws() -> None:
    assert resource_path("data/admissions.csv").read_text("utf-8") == draw_admissions()


def test_ranks_become_columns() -> None:
    made = make_dataset(Bundled("admissions", "admit", ("rank",)), ONE)
    assert made.columns == ("gre", "gpa", "rank=1", "rank=2", "rank=3", "rank=4")
    assert made.n_samples == 400
    assert set(made.targets.ravel()) == {0.0, 1.0}


@pytest.mark.parametrize("name", TABLES)
def test_origin_and_licence_of_every_table_lie_beside_it(name: str) -> None:
    assert len(read_table(name).rows) > 0
    _, section = resource_path("data/README.md").read_text("utf-8").split(f"## {name}.csv\n")
    section = section.split("\n## ")[0]
    assert "**Origin:**" in section
    assert "**Licence:**" in section


def test_some_of_the_classes_can_be_set_against_the_rest() -> None:
    iris = Bundled("iris", "species", positive=("versicolor", "virginica"))
    made = make_dataset(iris, ONE, features=SEPALS)
    assert made.class_names == ("setosa", "versicolor, virginica")
    assert made.labels is not None
    assert made.labels.tolist() == [0] * 50 + [1] * 100
    assert made.targets.ravel().tolist() == made.labels.tolist()
    assert Coded(("setosa", "versicolor, virginica"), 0.0, 1.0) in made.done


def test_many_others_are_named_by_what_they_are_not() -> None:
    made = make_dataset(Bundled("digits", "digit", positive=("8",)), ONE)
    assert made.class_names == ("not 8", "8")
    assert made.targets.sum() == 174


def test_classes_of_a_file_can_be_set_against_the_rest_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("x,y\n1,a\n2,b\n3,c\n", "utf-8")
    made = make_dataset(CsvFile(path, "y", positive=("c",)), ONE)
    assert made.class_names == ("a, b", "c")
    assert made.targets.ravel().tolist() == [0.0, 0.0, 1.0]


def test_what_cannot_be_is_said_with_its_key() -> None:
    with pytest.raises(DataError, match=r"^data\.table: found \"irsi\".*did you mean iris\?$"):
        read_table("irsi")
    assert failure(Bundled("iris", "specis")).startswith("data.target: ")
    assert "there is no column petal" in failure(Bundled("iris", "species"), features=["petal"])
    text = failure(Bundled("iris", "sepal length (cm)"), Output.of(1, "linear", "mse"))
    assert text.startswith("data.table: iris.csv, row 2, column ")
    iris = Bundled("iris", "species", positive=("virginica", "versicolour"))
    assert failure(iris) == (
        'data.positive[1]: column "species" of iris.csv has no "versicolour"'
        "; did you mean versicolor?"
    )
    twice = Bundled("iris", "species", positive=("setosa", "setosa"))
    assert failure(twice) == 'data.positive[1]: found "setosa" a second time'
    every = Bundled("iris", "species", positive=("setosa", "versicolor", "virginica"))
    assert failure(every) == (
        'data.positive: found every class of column "species" of iris.csv'
        ", expected at least one left out"
    )
    some = Bundled("iris", "species", positive=("setosa",))
    assert "found 2 classes (versicolor, virginica, setosa), expected 3" in failure(some)
