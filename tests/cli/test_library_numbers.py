"""The built-in experiments give, on the command line, the numbers that they are there for."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.samples import dataset_of

REFERENCE = Path(__file__).parents[1] / "reference"
MOONS = json.loads((REFERENCE / "moons.json").read_text(encoding="utf-8"))
GATE = json.loads((REFERENCE / "and_gate.json").read_text(encoding="utf-8"))


@pytest.fixture
def trained(output_of: Callable[..., str]) -> Callable[..., dict]:
    """Train a built-in experiment to its end; return what was printed."""

    def train(name: str, every: int) -> dict:
        return json.loads(output_of("train", name, "--every", str(every), "--format", "json"))

    return train


@pytest.fixture
def gradients(output_of: Callable[..., str]) -> Callable[[str], dict]:
    return lambda name: json.loads(output_of("grad", name, "--format", "json"))


def weight_norms(found: dict) -> list[float]:
    return [float(np.linalg.norm(layer["dJ_dW"])) for layer in found["layers"]]


def test_the_moons_begin_with_the_references_gradients(gradients: Callable[[str], dict]) -> None:
    found, expected = gradients("moons"), MOONS["runs"]["notebook_stream"]["step_0"]
    assert found["loss"] == pytest.approx(expected["loss"], rel=1e-9)
    for layer, weights, biases in zip(found["layers"], expected["dW"], expected["db"], strict=True):
        # Some entries are sums of 200 that nearly cancel.
        np.testing.assert_allclose(layer["dJ_dW"], weights, rtol=1e-9, atol=1e-15)
        np.testing.assert_allclose(layer["dJ_db"], biases[0], rtol=1e-9, atol=1e-15)
    np.testing.assert_allclose(weight_norms(found), expected["gradient_norms"], rtol=1e-9)


def test_the_moons_learn_as_the_reference_does(trained: Callable[..., dict]) -> None:
    found, log = trained("moons", 100), MOONS["runs"]["notebook_stream"]["log"]
    assert found["updates"] == [entry["step"] for entry in log]
    np.testing.assert_allclose(found["loss"], [entry["loss"] for entry in log], rtol=1e-7)
    accuracies = [entry["accuracy"] for entry in log]
    np.testing.assert_allclose(found["train_accuracy"], accuracies, rtol=0, atol=1 / 200 + 1e-12)
    assert (found["loss"][0], found["loss"][-1]) == pytest.approx((0.25366, 0.08042), abs=5e-6)
    assert found["train_accuracy"][-1] == pytest.approx(0.88, abs=1 / 200)
    assert found["test_accuracy"] is None


def test_the_and_gate_has_the_ten_printed_losses(trained: Callable[..., dict]) -> None:
    found = trained("and-gate", 200)
    assert found["updates"] == GATE["epochs"]
    np.testing.assert_allclose(found["loss"], GATE["loss_at_epochs"], rtol=1e-10)
    printed = [0.1513, 0.0271, 0.0153, 0.0103, 0.0077, 0.006, 0.005, 0.0042, 0.0036, 0.0032]
    assert [round(loss, 4) for loss in found["loss"][:10]] == printed
    (layer,) = found["layers"]
    np.testing.assert_allclose(layer["weights"], GATE["final_W"], rtol=1e-10)
    np.testing.assert_allclose(layer["biases"], GATE["final_b"][0], rtol=1e-10)
    z = np.array(GATE["X"]) @ layer["weights"] + layer["biases"]
    np.testing.assert_allclose(1 / (1 + np.exp(-z)), GATE["final_outputs"], rtol=1e-10)
    assert found["train_accuracy"][-1] == 1.0


def test_the_and_gate_begins_with_the_references_outputs(
    gradients: Callable[[str], dict],
) -> None:
    found, expected = gradients("and-gate"), GATE["epoch_0"]
    np.testing.assert_allclose(found["outputs"], GATE["initial_outputs"], rtol=1e-10)
    assert np.round(np.ravel(found["outputs"]), 2).tolist() == [0.5, 0.57, 0.78, 0.82]
    (layer,) = found["layers"]
    for name, key in [("dJ_dz", "dJ_dz"), ("dJ_da", "dJ_dyhat"), ("dJ_dW", "dW"), ("z", "z")]:
        np.testing.assert_allclose(layer[name], expected[key], rtol=1e-10)
    np.testing.assert_allclose(found["dJ_dx"], expected["dX"], rtol=1e-10)


def test_the_line_is_that_of_least_squares(trained: Callable[..., dict]) -> None:
    dataset = dataset_of(open_by_name_or_path("linear-regression"))
    x, y = dataset.values[:, 0], dataset.targets[:, 0]
    slope = ((x - x.mean()) @ (y - y.mean())) / ((x - x.mean()) @ (x - x.mean()))
    found = trained("linear-regression", 2000)
    (layer,) = found["layers"]
    assert layer["weights"][0][0] == pytest.approx(slope, rel=1e-7)
    assert layer["biases"][0] == pytest.approx(y.mean() - slope * x.mean(), rel=1e-6)
    # as its description says
    assert (round(slope, 4), round(layer["biases"][0], 4)) == (2.3299, 0.2424)
    assert found["train_accuracy"] is None


@pytest.mark.parametrize("name", ["circle", "xor", "gauss"])
def test_a_playground_network_solves_it_within_300_epochs(
    trained: Callable[..., dict], name: str
) -> None:
    found = trained(name, 250)
    assert found["updates"][-1] == 300 * 25  # 250 training samples in batches of 10
    assert found["test_accuracy"][0] < 0.7
    assert found["test_accuracy"][-1] >= 0.95
    assert found["train_accuracy"][-1] >= 0.95


def test_one_neuron_suffices_for_blobs_and_fails_on_moons(trained: Callable[..., dict]) -> None:
    blobs, moons = trained("blobs", 100), trained("moons-linear", 100)
    assert blobs["train_accuracy"][-1] >= 0.96
    assert blobs["test_accuracy"][-1] >= 0.96
    # No line has more than 179 of the 200 on its right side.
    assert max(moons["train_accuracy"]) <= 179 / 200
    assert moons["loss"][-1] == pytest.approx(moons["loss"][-2], abs=1e-6)


def test_six_layers_of_sigmoids_lose_the_gradient_and_six_of_relu_do_not(
    gradients: Callable[[str], dict],
) -> None:
    sigmoid, relu = (
        weight_norms(gradients(name)) for name in ("vanishing-gradient", "vanishing-gradient-relu")
    )
    assert sigmoid[-1] > 100 * sigmoid[0]
    assert relu[-1] < 100 * relu[0]
    # as the descriptions say
    assert round(sigmoid[-1], 2) == 0.06
    assert round(sigmoid[0], 6) == 0.000005
    assert round(sigmoid[-1] / sigmoid[0], -3) == 12_000
    assert (round(relu[-1], 2), round(relu[0], 2)) == (0.09, 0.02)
    assert round(relu[-1] / relu[0]) == 5


def test_with_sigmoids_nothing_is_learned_and_with_relu_everything(
    trained: Callable[..., dict],
) -> None:
    sigmoid, relu = trained("vanishing-gradient", 300), trained("vanishing-gradient-relu", 300)
    assert sigmoid["loss"][-1] == pytest.approx(np.log(2), abs=1e-3)
    assert sigmoid["train_accuracy"][-1] == 0.5
    assert relu["train_accuracy"][1] == 1.0  # after 300 updates
    assert relu["test_accuracy"][-1] >= 0.95
