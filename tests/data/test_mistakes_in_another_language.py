"""What is wrong with data can be said in any language: nothing of a sentence stays English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from backpropviz.data.csv_file import MOST_ROWS
from backpropviz.data.errors import DataError
from backpropviz.data.making import make_dataset
from backpropviz.data.sources import Bundled, CsvFile, Generated, Inline, Source
from backpropviz.data.targets import Output
from backpropviz.phrases import Phrase, said

_WORDS = re.compile(r"\{[^{}]*\}|[^\W\d_]+")


def without_words(context: str, text: str) -> str:
    """Translate into a language that has no words, but for the places in a sentence."""
    assert context in ("Problem", ""), text
    return _WORDS.sub(lambda found: found[0] if found[0].startswith("{") else "~", text)


def words_left(problem: Phrase) -> set[str]:
    return set(_WORDS.findall(said(problem, without_words)))


def problem_of(source: Source, **keys: object) -> Phrase:
    output = keys.pop("output", Output(1))
    with pytest.raises(DataError) as caught:
        make_dataset(source, output, **keys)  # type: ignore[arg-type]
    assert isinstance(caught.value.problem, Phrase)
    assert str(caught.value) == f"{caught.value.key}: {caught.value.problem}"
    return caught.value.problem


@pytest.mark.parametrize(
    ("content", "left"),
    [
        ("", ""),
        ("u,v\n", ""),
        ("u,v\n1,2\n3\n", ""),
        ("u,v,w\n1,2,0\n3,4\n", ""),
        ("u,,t\n1,2,0\n", ""),
        ("u,u,t\n1,2,0\n", "u"),
        ('u,t\n"1,0\n', ""),
        ('u,t\n"1"2,0\n', ""),
        ("u|t\n1|0\n2|1\n", ""),
        ("u t\n1 0\n2 1\n", ""),
        ("u,t\n1,0\n,1\n", "u"),
        ("u,t\n1,0\nna,1\n", "u na"),
        ("u,t\n1,0\ninf,1\n", "u inf"),
        ("u,t\n1,0\n1e30,1\n", "u e"),
        ('u,t\n1,0\n"1,5",1\n', "u"),
        ('u,t\n1,0\n"1,500.5",1\n', "u"),
        ("u,t\n1,0\nx,1\n", "u x"),
        ("u,t\nred,0\nblue,1\n", "u red one_hot"),
        ("u,t\n1,0\n2,0\n", "t"),
        ("u,t\n1,a\n2,b\n3,c\n", "t a b c"),
        ("u,w\n1,2\n", "t u w"),
        ("t\n1\n", ""),
        ("u,t\n" + "1,0\n" * (MOST_ROWS + 1), ""),
        (b"u,t\n1,\0\n", ""),
        (b"\xff\xfe\0\0u", ""),
        (b"\xff\xfeu\0t", "UTF"),
        (b"u,t\n\x81,1\n", "x"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value[:20],
)
def test_mistakes_in_a_file(tmp_path: Path, content: str | bytes, left: str) -> None:
    path = tmp_path / "7"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    problem = problem_of(CsvFile(path, "t"))
    assert words_left(problem) == words_of(left), problem


def words_of(text: str) -> set[str]:
    return set(_WORDS.findall(text))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    problem = problem_of(CsvFile(tmp_path / "a.csv", "t"))
    assert problem == "a.csv cannot be read: No such file or directory"
    assert words_left(problem) == {"a", "csv"}
    assert words_left(problem_of(CsvFile(tmp_path, "t"))) == words_of(tmp_path.name)


IRIS = Bundled("iris", "species")
XOR = Inline([[0, 0], [0, 1], [1, 0], [1, 1]], [[0], [1], [1], [0]])
CIRCLE = Generated("circle")


@pytest.mark.parametrize(
    ("source", "keys", "left"),
    [
        (Bundled("irsi", "species"), {}, "irsi iris"),
        (Bundled("iris", "spices"), {}, "iris csv spices species"),
        (Bundled("iris", None), {}, "iris csv sepal petal length width cm species"),
        (Bundled("iris", "species", ("species",)), {}, "species"),
        (
            Bundled("iris", "species", (), ("rose",)),
            {},
            "iris csv species rose setosa versicolor virginica",
        ),
        (IRIS, {"features": ["species"]}, "species"),
        (IRIS, {"features": []}, ""),
        (IRIS, {}, "iris csv species setosa versicolor virginica"),
        (Generated("circel"), {}, "circel circle"),
        (Generated("circle", samples=1), {}, ""),
        (Generated("circle", noise=7), {}, "circle"),
        (Generated("circle", seed=-1), {}, ""),
        (Generated("circle", classes=3), {}, "circle"),
        (Generated("spiral", classes=30), {}, "spiral"),
        (Generated("spiral", samples=3, classes=5), {"output": Output(5)}, ""),
        (Generated("line", classes=2), {}, "line"),
        (Generated("line"), {"output": Output(2)}, "line"),
        (Generated("line"), {"output": Output(1, for_classes=True)}, "line half_mse mse"),
        (CIRCLE, {"features": ["x1", "x1"]}, "x1"),
        (CIRCLE, {"features": ["x1 +"]}, "x1"),
        (CIRCLE, {"features": ["x1 * y"]}, "x1 y x x2"),
        (CIRCLE, {"features": ["1 / (x1 - x1)"]}, "x1"),
        (CIRCLE, {"features": ["log(x1)"]}, "log x1"),
        (CIRCLE, {"features": ["exp(x1) * 1e15"]}, "exp x1 e"),
        (CIRCLE, {"standardize": ["y"]}, "y x1 x2"),
        (CIRCLE, {"standardize": ["x1", "x1"]}, "x1"),
        (CIRCLE, {"standardize_on": "test"}, "test train all"),
        (CIRCLE, {"test_fraction": 2.0}, ""),
        (CIRCLE, {"test_fraction": 0.0001}, ""),
        (CIRCLE, {"test_fraction": 0.9999}, ""),
        (CIRCLE, {"test_fraction": 0.5, "split_seed": -1}, ""),
        (CIRCLE, {"test_fraction": 0.5, "test_rows": [1]}, "test_rows"),
        (CIRCLE, {"test_rows": [500]}, ""),
        (CIRCLE, {"test_rows": [1, 1]}, ""),
        (XOR, {"test_rows": [0, 1, 2, 3]}, ""),
        (XOR, {"output": Output(2)}, ""),
        (Inline([], []), {}, ""),
        (Inline([[1], [1, 2]], [[0], [1]]), {}, ""),
        (Inline([[1e30]], [[0]]), {}, "e"),
        (Inline([[1], [2]], [[0]]), {}, "data inputs"),
        (Inline([[1], [2]], [[0], [1]], ("u", "v")), {}, ""),
    ],
)
def test_mistakes_in_what_is_asked_for(source: Source, keys: dict[str, object], left: str) -> None:
    problem = problem_of(source, **keys)
    assert words_left(problem) == words_of(left), problem


def test_a_name_with_a_line_end_stays_in_one_line_in_every_language(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('u,t\n1,"two\nlines"\n1,b\n2,c\n')
    problem = problem_of(CsvFile(path, "t"))
    assert "two\\nlines" in problem
    assert "two\\nlines" in said(problem, without_words)


def test_each_number_has_the_decimal_mark_of_the_language() -> None:
    problem = problem_of(Generated("circle", samples=20_000))
    assert problem == "found 20,000, expected 2 to 10,000"
    assert said(problem, as_in_german, decimal_comma=True) == (
        "20\u202f000 gefunden, 2 bis 10\u202f000 erwartet"
    )
    problem = problem_of(Generated("circle", noise=1.25))
    assert "1,25" in said(problem, as_in_german, decimal_comma=True)


def as_in_german(_: str, text: str) -> str:
    known = {
        "found {found:,}, expected {fewest:,} to {most:,}": (
            "{found:,} gefunden, {fewest:,} bis {most:,} erwartet"
        )
    }
    return known.get(text, text)
