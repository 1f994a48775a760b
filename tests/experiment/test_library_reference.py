"""Built-in experiments of the sources: each gives all numbers of its reference.

The main ones of every experiment are in the table of test_library_table.py.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.backprop import run_pass
from backpropviz.experiment.editing import matrix, replace
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer
from backpropviz.experiment.setup import set_up

# The real table of students is not ours to ship; whoever has it says here where it is.
ADMISSIONS = os.environ.get("COLLEGE_ADMISSIONS_CSV", "")


def reference(name: str) -> dict:
    path = Path(__file__).parents[1] / "reference" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_iris_neuron_has_the_references_gradient() -> None:
    setup = set_up(open_by_name_or_path("iris-neuron"))
    run = reference("iris_neuron")["runs"]["theta_from_zeros"]
    first = run_pass(setup.problem, setup.parameters)
    slope = run["at_start"]["gradient_of_mean_log_likelihood"]
    assert -first.gradient.flat == pytest.approx(slope, rel=1e-12)


def test_the_spiral_has_the_references_gradients() -> None:
    setup, expected = set_up(open_by_name_or_path("spiral")), reference("spiral")
    run, start = run_pass(setup.problem, setup.parameters), expected["step_0"]
    assert run.loss == pytest.approx(start["loss"], rel=1e-10)
    assert run.data_loss == pytest.approx(start["data_loss"], rel=1e-10)
    for weights, biases, name in zip(
        run.gradient.weights, run.gradient.biases, ("dW1", "dW2"), strict=True
    ):
        assert biases is not None
        found = np.vstack((weights, biases))
        np.testing.assert_allclose(found, start[name], rtol=1e-10, atol=1e-13)


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "relu"])
def test_exclusive_or_has_the_references_gradients_and_log(train, name: str) -> None:
    experiment = open_by_name_or_path(f"xor-{name}")
    expected = reference("xor_blobs")["hidden_activations"][name]
    setup = set_up(experiment)
    run, start = run_pass(setup.problem, setup.parameters), expected["initial"]
    assert run.loss == pytest.approx(start["loss"], rel=1e-9)
    assert run.a[-1][:3].tolist() == [pytest.approx(row) for row in start["outputs_first_3_rows"]]
    for layer in range(2):
        weights, biases = run.gradient.weights[layer], run.gradient.biases[layer]
        np.testing.assert_allclose(weights, start[f"dW{layer}"], rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(biases, start[f"db{layer}"][0], rtol=1e-9, atol=1e-12)
    log = expected["exact_gradient_descent"]["log"]
    done = train(experiment, *(entry["step"] for entry in log))
    for after, entry in zip(done, log, strict=True):
        assert after.loss() == pytest.approx(entry["loss"], rel=1e-8)
        assert after.accuracy() == entry["accuracy"]
    weights = expected["exact_gradient_descent"]["final_W0"]
    np.testing.assert_allclose(done[-1].parameters.weights[0], weights, rtol=1e-6)


def test_two_perceptrons_find_a_corner_each_and_the_third_learns_from_them(train) -> None:
    expected = reference("xor_blobs")["three_perceptrons"]
    said = []
    for number in (1, 2):
        experiment = open_by_name_or_path(f"xor-perceptron-{number}")
        assert experiment.data.inputs == matrix(reference("xor_blobs")["X"])
        assert experiment.data.targets == matrix([[y] for y in expected[f"y{number}"]])
        (after,) = train(experiment, 100)
        assert (
            after.accuracy()
            == expected["with_the_two_faults_fixed"][f"perceptron_{number}_accuracy"]
        )
        # The batches differ, and so do the weights, by some percent.
        fixed = expected["with_the_two_faults_fixed"][f"w_{number}"]
        assert after.parameters.weights[0][:, 0] == pytest.approx(fixed, rel=0.1)
        said.append(after.forward().outputs[:, 0])
    third = open_by_name_or_path("xor-perceptron-3")
    setup = set_up(third)
    assert setup.dataset.values == pytest.approx(np.column_stack(said), abs=1e-9)
    assert setup.dataset.targets[:, 0].tolist() == expected["y3"]
    assert setup.problem.inputs.mean(axis=0) == pytest.approx([0, 0], abs=1e-12)
    assert setup.problem.inputs.std(axis=0) == pytest.approx([1, 1])
    (after,) = train(third, 20_000)
    assert after.accuracy() == 1.0
    fixed = expected["with_the_two_faults_fixed"]["w_3"]
    assert after.parameters.weights[0][:, 0] == pytest.approx(fixed, rel=0.1)


def test_the_random_network_says_no_to_everything(train) -> None:
    experiment = open_by_name_or_path("random-2-10-1")
    expected = reference("xor_blobs")["random_2_10_1_net"]
    start, hundred, end = train(experiment, 0, 100, 2000)
    outputs = start.forward().outputs
    assert outputs.min() == pytest.approx(expected["min_output"], rel=1e-12)
    assert outputs.max() == pytest.approx(expected["max_output"], rel=1e-12)
    assert start.accuracy() == 0.5
    assert hundred.accuracy() == 0.97
    assert end.accuracy() == 1.0


def test_the_digits_have_the_references_split() -> None:
    setup = set_up(open_by_name_or_path("digits"))
    recipe = reference("digits")["source_recipe"]
    assert len(setup.dataset.train) == recipe["n_train"]
    assert set(recipe["first_10_train_indices"]) <= set(setup.dataset.train.tolist())
    hidden = run_pass(setup.problem, setup.parameters).a[0]
    assert np.mean((hidden < 0.01) | (hidden > 0.99)) == pytest.approx(0.92, abs=0.005)


def test_the_digits_have_the_references_gradients_and_first_updates(train) -> None:
    expected = reference("digits")
    digits = open_by_name_or_path("digits")
    every = replace(
        digits,
        data=replace(digits.data, test_rows=None),
        training=replace(digits.training, batch_size=None, learning_rate=0.1),
    )
    setup, raw = set_up(every), expected["runs"]["raw_pixels_0_to_16"]
    run = run_pass(setup.problem, setup.parameters)
    assert run.loss == pytest.approx(raw["initial_loss"], rel=1e-9)
    for layer in range(2):
        weights, biases = run.gradient.weights[layer], run.gradient.biases[layer]
        np.testing.assert_allclose(weights, raw["gradients"][f"dW{layer}"], rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(biases, raw["gradients"][f"db{layer}"][0], rtol=1e-9, atol=1e-12)
    for after, entry in zip(
        train(every, *(entry["step"] for entry in raw["log"])), raw["log"], strict=True
    ):
        assert after.loss() == pytest.approx(entry["loss"], rel=1e-7)
        assert after.accuracy() == pytest.approx(entry["accuracy"], abs=1e-12)


def college_admissions(path: str) -> Experiment:
    """Return the built-in experiment on the real table, prepared as the notebook does it.

    It divides by the sample's standard deviation (n − 1), not by that of the population.
    """
    expected = reference("college_admissions")
    scaled = [
        f"({name} - {facts['mean']!r}) / {facts['sample_std_ddof_1']!r}"
        for name, facts in expected["standardisation"].items()
    ]
    train = expected["train_indices"]
    built_in = open_by_name_or_path("admissions")
    layer = Layer(units=1, activation="sigmoid", weights=matrix(expected["initial_W"]))
    data = Data(
        csv=path,
        target="admit",
        one_hot=("rank",),
        features=(*scaled, *(f"rank={rank}" for rank in range(1, 5))),
        test_rows=tuple(row for row in range(400) if row not in train),
    )
    return replace(built_in, model=replace(built_in.model, layers=(layer,)), data=data)


@pytest.mark.skipif(not ADMISSIONS, reason="COLLEGE_ADMISSIONS_CSV does not say where the table is")
def test_the_real_students_give_the_references_numbers(train) -> None:
    expected = reference("college_admissions")
    done = train(college_admissions(ADMISSIONS), *expected["epochs"])
    start = run_pass(done[0].setup.problem, done[0].parameters)
    assert start.loss == pytest.approx(expected["epoch_0"]["loss"], rel=1e-10)
    np.testing.assert_allclose(start.gradient.weights[0], expected["epoch_0"]["dW"], rtol=1e-10)
    losses = [after.loss() for after in done]
    assert losses == pytest.approx(expected["loss_at_epochs"], rel=1e-9)
    np.testing.assert_allclose(done[-1].parameters.weights[0], expected["final_W"], rtol=1e-6)
    assert done[-1].accuracy() == expected["train_accuracy"]
    assert done[-1].accuracy(is_test=True) == expected["test_accuracy"]
