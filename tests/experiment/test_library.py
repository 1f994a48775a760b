"""The built-in experiments: what the list says, how one is found, and the numbers they hold."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import read_experiment, write_experiment
from backpropviz.experiment.library import find_experiment, library, neighbor, open_by_name_or_path
from backpropviz.experiment.schema import Layer, Stop


def failure(text: str) -> str:
    with pytest.raises(ExperimentError) as caught:
        open_by_name_or_path(text)
    assert str(caught.value).isprintable()
    return str(caught.value)


def test_the_topics_are_in_teaching_order_and_each_is_in_one_piece() -> None:
    topics = [entry.topic for entry in library()]
    assert list(dict.fromkeys(topics)) == [
        "A neuron",
        "A graph",
        "By hand",
        "A plane",
        "Many classes",
        "Images",
        "What goes wrong",
    ]
    changes = sum(before != after for before, after in pairwise(topics))
    assert changes == len(set(topics)) - 1


def test_every_experiment_but_the_last_has_one_after_it_and_every_one_but_the_first_before() -> (
    None
):
    names = [entry.name for entry in library()]
    assert [neighbor(name, 1) for name in names] == [*names[1:], None]
    assert [neighbor(name, -1) for name in names] == [None, *names[:-1]]


@pytest.mark.parametrize("name", [None, "", "mine"])
@pytest.mark.parametrize("step", [1, -1])
def test_a_document_that_is_not_of_the_library_leads_to_its_first(
    name: str | None, step: int
) -> None:
    assert neighbor(name, step) == library()[0].name


@pytest.mark.parametrize("entry", library(), ids=lambda entry: entry.name)
def test_every_entry_agrees_with_its_file(entry) -> None:  # type: ignore[no-untyped-def]
    experiment = read_experiment(entry.path)
    assert entry.title == experiment.title
    assert experiment.description.strip()
    assert entry.topic != "Others"  # it has its place in the teaching order
    assert entry.summary
    assert entry.summary.isprintable()
    assert len(entry.summary) <= 80
    assert open_by_name_or_path(entry.name) == experiment


def test_the_hand_computed_example_holds_the_lectures_numbers() -> None:
    hand = open_by_name_or_path("hand-2-3-1")
    assert hand.model.inputs == 2
    assert hand.model.layers == (
        Layer(
            units=3,
            activation="sigmoid",
            bias=False,
            weights=((1.0, -1.0, 3.0), (2.0, 2.0, -1.0)),
        ),
        Layer(units=1, activation="sigmoid", bias=False, weights=((0.1,), (0.5,), (-0.1,))),
    )
    assert hand.data.inputs == ((5.0, 3.0),)
    assert hand.data.targets == ((1.0,),)
    training = hand.training
    assert (training.loss, training.optimizer, training.learning_rate) == ("bce", "sgd", 0.1)
    assert training.stop == Stop(updates=100)
    notation = hand.notation
    assert (notation.inputs, notation.target, notation.loss) == ("x", r"\hat{y}", "J")
    assert (notation.weights, notation.activations) == (("W", "V"), ("h", "y"))


def test_the_well_known_example_holds_its_numbers() -> None:
    mazur = open_by_name_or_path("mazur-2-2-2")
    hidden, output = mazur.model.layers
    # h1 takes w1, w2 and h2 takes w3, w4: each is a column.
    assert hidden.weights == ((0.15, 0.25), (0.20, 0.30))
    assert hidden.biases == (0.35, 0.35)
    assert output.weights == ((0.40, 0.50), (0.45, 0.55))
    assert output.biases == (0.60, 0.60)
    assert mazur.data.inputs == ((0.05, 0.10),)
    assert mazur.data.targets == ((0.01, 0.99),)
    assert (mazur.training.loss, mazur.training.learning_rate) == ("half_mse", 0.5)


def test_a_file_is_opened_by_its_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hand = open_by_name_or_path("hand-2-3-1")
    write_experiment(hand, tmp_path / "mine.bpviz")
    assert open_by_name_or_path(str(tmp_path / "mine.bpviz")) == hand
    monkeypatch.chdir(tmp_path)
    assert open_by_name_or_path("mine.bpviz") == hand
    assert open_by_name_or_path(os.path.join(".", "mine.bpviz")) == hand


def test_a_file_of_ones_own_goes_before_the_built_in_one(tmp_path: Path) -> None:
    path = tmp_path / "hand-2-3-1.toml"
    path.write_text("x = ")
    assert "not valid TOML" in failure(str(path))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hand-231", 'no built-in experiment called "hand-231"; did you mean hand-2-3-1?'),
        ("mazur", "did you mean mazur-2-2-2?"),
        ("hand", "did you mean hand-2-3-1?"),
        ("zzz", 'called "zzz"; `backpropviz list` shows them all'),
        ("", 'called ""; `backpropviz list`'),
        ("\n", r'called "\n"'),
        ("a\0b", r'called "a\x00b"'),
        ("gone.toml", "gone.toml: no such file"),
        ("nowhere/gone", "nowhere/gone: found no suffix, expected a file that ends in"),
        ("hand-2-3-1.toml", "no such file; the built-in one opens as hand-2-3-1"),
        (".", "expected a file that ends in"),
    ],
)
def test_what_is_neither_a_name_nor_a_file_is_answered_with_what_is(
    text: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert expected in failure(text)


def test_the_library_lies_in_the_resources() -> None:
    assert find_experiment("hand-2-3-1").parent.name == "experiments"
