"""Samples that are the answers of other experiments: what they are, and what cannot be used."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from backpropviz import resources
from backpropviz.experiment.data_editing import as_inline, with_target
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import parse_experiment, read_experiment, write_experiment
from backpropviz.experiment.fitting import with_generator, with_output_activation
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.samples import dataset_of
from backpropviz.experiment.schema import Data, Experiment

GATE = {"outputs_of": ["and-gate"], "target": "1 - t1"}
NOT_AND = [[1.0], [1.0], [1.0], [0.0]]


def document(data: dict[str, object], inputs: object = 1, **training: object) -> str:
    settings = {"loss": "bce", "optimizer": "sgd", "learning_rate": 0.1, **training}
    layers = [{"units": 1, "activation": "sigmoid"}]
    parts = {"model": {"inputs": inputs, "layers": layers}, "data": data, "training": settings}
    return json.dumps({"format": "backpropviz-experiment/1", "title": "t", **parts})


def opened(data: dict[str, object], inputs: object = 1, **training: object) -> Experiment:
    return parse_experiment(document(data, inputs, **training), "json")


def failure(data: dict[str, object], inputs: object = 1) -> str:
    with pytest.raises(ExperimentError) as caught:
        opened(data, inputs)
    message = str(caught.value)
    assert message.isprintable()
    return message


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Give a function that puts an experiment into a library that has no others."""
    folder = tmp_path / "resources" / "experiments"
    folder.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "package")

    def put(name: str, text: str) -> None:
        write_experiment(parse_experiment(text, "json"), tmp_path / "checked.toml")
        (tmp_path / "checked.toml").rename(folder / f"{name}.toml")

    return put


def test_the_inputs_are_the_answers_after_the_whole_training(train) -> None:  # type: ignore[no-untyped-def]
    (after,) = train(open_by_name_or_path("and-gate"), 2000)
    dataset = dataset_of(opened(GATE))
    np.testing.assert_allclose(dataset.values, after.forward().outputs, rtol=1e-12)
    assert dataset.targets.tolist() == NOT_AND
    assert dataset.class_names == ("0", "1")
    assert dataset.columns == ("x1",)


def test_columns_are_called_as_the_inputs_are_and_can_be_made_features_of() -> None:
    names = ["xor-perceptron-1", "xor-perceptron-2"]
    data: dict[str, object] = {"outputs_of": names, "target": "t1 + t2"}
    assert dataset_of(opened(data, ["P", "Q"])).columns == ("P", "Q")
    product = dataset_of(opened({**data, "features": ["x1*x2"]}))
    np.testing.assert_allclose(product.inputs[:, 0], product.values.prod(axis=1))


def test_the_samples_held_back_by_the_others_have_their_answers_too() -> None:
    experiment = opened({"outputs_of": ["gauss"], "target": "t1", "test_fraction": 0.2})
    dataset = dataset_of(experiment)
    source = dataset_of(open_by_name_or_path("gauss"))
    assert dataset.n_samples == source.n_samples
    assert len(dataset.test) == round(0.2 * source.n_samples)
    # gauss codes its classes as -1 and 1; a sigmoid is told 0 and 1.
    assert (dataset.targets == (source.targets + 1) / 2).all()
    assert dataset.class_names == ("-1", "1")


def test_the_target_can_be_a_number_to_predict() -> None:
    experiment = opened({**GATE, "target": "t1 / 2 + 0.1"}, loss="half_mse")
    dataset = dataset_of(experiment)
    assert dataset.labels is None
    assert dataset.targets[:, 0].tolist() == [0.1, 0.1, 0.1, 0.6]


def test_the_target_follows_another_activation_of_the_output() -> None:
    experiment = opened(GATE, loss="half_mse")
    dataset = dataset_of(with_output_activation(experiment, "tanh", 2))
    assert dataset.targets[:, 0].tolist() == [1, 1, 1, -1]
    wide = dataset_of(with_output_activation(opened(GATE), "softmax", 2))
    assert wide.targets.tolist() == [[0, 1], [0, 1], [0, 1], [1, 0]]


def test_an_edit_makes_the_samples_the_documents_own() -> None:
    experiment = open_by_name_or_path("xor-perceptron-3")
    before, own = dataset_of(experiment), as_inline(experiment)
    assert own.data.source == "inputs"
    assert (dataset_of(own).inputs == before.inputs).all()
    edited = dataset_of(with_target(experiment, 0, 0, 1.0))
    assert edited.targets[0] == 1.0
    assert (edited.targets[1:] == before.targets[1:]).all()


def test_a_generator_takes_the_place_of_the_answers() -> None:
    experiment = with_generator(open_by_name_or_path("xor-perceptron-3"), "circle")
    assert experiment.data == Data(generator="circle")
    assert dataset_of(experiment).inputs.shape[1] == experiment.model.n_inputs == 2


@pytest.mark.parametrize("suffix", [".toml", ".bpviz"])
def test_the_file_names_the_experiments_and_no_numbers(tmp_path: Path, suffix: str) -> None:
    experiment = open_by_name_or_path("xor-perceptron-3")
    path = tmp_path / f"mine{suffix}"
    write_experiment(experiment, path)
    assert read_experiment(path) == experiment
    assert experiment.data.inputs is None
    assert "xor-perceptron-2" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"outputs_of": []}, "data.outputs_of: found an empty list, expected the names of 1 to 8"),
        ({"outputs_of": ["blobs"] * 9}, "data.outputs_of: found a list of 9, expected the names"),
        (
            {"outputs_of": ["blobs", "blobs"]},
            'data.outputs_of[1]: found "blobs" a second time, expected another one',
        ),
        (
            {"outputs_of": ["and-gat"]},
            'data.outputs_of[0]: found "and-gat", expected the name of a built-in experiment; '
            "did you mean and-gate?",
        ),
        ({"outputs_of": ["../and-gate"]}, 'data.outputs_of[0]: found "../and-gate", expected the'),
        (
            {"outputs_of": ["and-gate", "toy-graph"]},
            'data.outputs_of[1]: found "toy-graph", an expression, expected ',
        ),
        (
            {"outputs_of": ["and-gate", "blobs"]},
            'data.outputs_of[1]: found "blobs", which has 200 samples, expected 4 as and-gate has',
        ),
        (
            {"outputs_of": ["iris-neuron"]},
            'data.outputs_of[0]: found "iris-neuron", which has no training.stop with updates or '
            "epochs, expected one whose training is short and comes to an end",
        ),
        (
            {"outputs_of": ["spiral"]},
            'data.outputs_of[0]: found "spiral", whose 5,000 updates take too long whenever this',
        ),
        ({"target": None}, "data.target: missing, expected an expression of the experiments' targ"),
        ({"target": "t2"}, 'data.target: "t2": there is no column t2; there are t1'),
        ({"target": "t1 +"}, 'data.target: "t1 +": found the end, expected a number'),
        ({"target": "log(t1)"}, 'data.target: "log(t1)": log of 0'),
        ({"target": "1"}, "data.target: found one class only (1), expected two or more"),
        ({"target": "t1 * x1"}, 'data.target: "t1 * x1": there is no column x1'),
        ({"seed": 3}, "data.seed: found 3, expected no such key beside data.outputs_of"),
        ({"targets": [[1]]}, "data.targets: found a list of 1, expected no such key beside"),
        ({"generator": "circle"}, "data.outputs_of: found a list of 1, expected one source of"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_line(keys: dict[str, object], expected: str) -> None:
    given = {key: value for key, value in {**GATE, **keys}.items() if value is not None}
    assert failure(given).startswith(expected)


def test_a_network_with_other_inputs_is_told_what_there_is() -> None:
    assert failure(GATE, 2) == "model.inputs: found 2 inputs, expected 1 (x1)"
    assert failure(GATE, ["a", "b"]) == "model.inputs: found 2 inputs, expected 1 (x1)"


def test_an_experiment_may_be_made_of_one_that_is_made_of_another(
    shelf: Callable[[str, str], None],
) -> None:
    points = {"inputs": [[0], [1]], "targets": [[0], [1]]}
    shelf("ground", document(points, stop={"updates": 3}))
    middle = {"outputs_of": ["ground"], "target": "1 - t1"}
    shelf("middle", document(middle, stop={"epochs": 2}))
    dataset = dataset_of(opened({"outputs_of": ["middle"], "target": "t1"}))
    assert dataset.targets.tolist() == [[1.0], [0.0]]


def test_no_experiment_is_made_of_itself(shelf: Callable[[str, str], None], tmp_path: Path) -> None:
    points = {"inputs": [[0], [1]], "targets": [[0], [1]]}
    for name in ("alpha", "beta"):
        shelf(name, document(points, stop={"updates": 3}))
    made_of = {"outputs_of": ["alpha"], "target": "t1"}
    texts = [document({**made_of, "outputs_of": [name]}) for name in ("alpha", "beta")]
    folder = tmp_path / "resources" / "experiments"
    for name, text in zip(("beta", "alpha"), texts, strict=True):
        loop = parse_loop(text)
        (folder / f"{name}.toml").write_text(loop, "utf-8")
    assert failure(made_of) == (
        'data.outputs_of[0]: found "alpha", but alpha is made of beta is made of alpha, '
        "expected one that is not made of itself"
    )


def parse_loop(text: str) -> str:
    """Return the TOML of a document that cannot be written, since it is not valid."""
    data = json.loads(text)["data"]
    return (
        'format = "backpropviz-experiment/1"\ntitle = "t"\n[model]\ninputs = 1\n'
        '[[model.layers]]\nunits = 1\nactivation = "sigmoid"\n'
        f'[data]\noutputs_of = {json.dumps(data["outputs_of"])}\ntarget = "t1"\n'
        '[training]\nloss = "bce"\noptimizer = "sgd"\nlearning_rate = 0.1\n'
        "stop = { updates = 3 }\n"
    )


def test_numbers_that_grow_beyond_bounds_are_said_with_the_update(
    shelf: Callable[[str, str], None],
) -> None:
    points = {"inputs": [[1e9], [-1e9]], "targets": [[0], [1]]}
    steep = json.loads(document(points, loss="half_mse", stop={"updates": 50}))
    steep["model"]["layers"][0]["activation"] = "linear"
    shelf("steep", json.dumps(steep))
    assert "whose numbers grow beyond bounds at update" in failure(
        {"outputs_of": ["steep"], "target": "t1"}
    )
