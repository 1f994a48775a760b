"""The command train: its losses, its accuracies and its end."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from backpropviz import cli

HAND = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("every", [1, 7])
def test_train_gives_the_lectures_losses(output_of: Callable[..., str], every: int) -> None:
    printed = output_of("train", "hand-2-3-1", "--every", str(every), "--format", "json")
    found = json.loads(printed)
    expected = HAND["target_1"]["gradient_descent"]
    updates = sorted({*range(0, 101, every), 100})
    assert found["format"] == "backpropviz-training/1"
    assert found["updates"] == updates
    losses = [expected["loss"][update] for update in updates]
    np.testing.assert_allclose(found["loss"], losses, rtol=1e-12)
    assert found["data_loss"] == found["loss"]
    # y is above 0.5 for target 1 all the time
    assert found["train_accuracy"] == [1.0] * len(updates)
    assert found["test_accuracy"] is None
    weights = [layer["weights"] for layer in found["layers"]]
    np.testing.assert_allclose(weights[0], expected["final_W"], rtol=1e-12)
    np.testing.assert_allclose(np.ravel(weights[1]), expected["final_V"], rtol=1e-12)
    assert [layer["biases"] for layer in found["layers"]] == [None, None]


def test_train_counts_updates_instead_of_what_the_file_says(output_of: Callable[..., str]) -> None:
    found = json.loads(output_of("train", "hand-2-3-1", "--updates", "3", "--format", "json"))
    assert found["updates"] == [0, 1, 2, 3]
    found = json.loads(output_of("train", "hand-2-3-1", "--updates", "0", "--format", "json"))
    assert found["updates"] == [0]


def test_train_obeys_the_files_stop_rule(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    path = line("learning_rate = 0.001\nbatch_size = 2\nstop = { epochs = 4 }\n")
    found = json.loads(output_of("train", path, "--every", "5", "--format", "json"))
    assert found["updates"] == [0, 5, 10, 12]  # three batches an epoch
    assert found["train_accuracy"] is None


def test_the_loss_is_that_of_the_whole_training_set(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    path = line('learning_rate = 0.1\nbatch_size = 2\nbatch_order = "sequential"\n')
    found = json.loads(output_of("train", path, "--updates", "1", "--format", "json"))
    # after the batch x = 1, 2: w = 0.5, so J = mean((1.5 x)^2) / 2 = 2.25 * 11 / 2
    assert found["loss"] == pytest.approx([22.0, 12.375], rel=1e-14)


CLASSES = {"[[2.0], [4.0], [6.0], [8.0], [10.0]]": "[[0], [1], [0], [1], [1]]"}


@pytest.mark.parametrize(
    "replaced",
    [
        {},
        {"linear": "sigmoid"},  # but the targets are no classes
        {**CLASSES, "[1], [0], [1], [1]": "[1], [0], [1], [0.5]"},
    ],
)
def test_without_classes_there_is_no_accuracy(
    output_of: Callable[..., str], line: Callable[..., str], replaced: dict[str, str]
) -> None:
    path = line("learning_rate = 0.001\n", replaced)
    found = json.loads(output_of("train", path, "--updates", "1", "--format", "json"))
    assert found["train_accuracy"] is None


def test_the_accuracy_is_the_share_of_samples_on_the_right_side(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    replaced = {**CLASSES, "linear": "sigmoid", "[[0.0]]": "[[1.0]]"}
    path = line("learning_rate = 0.001\n", replaced)
    found = json.loads(output_of("train", path, "--updates", "0", "--format", "json"))
    assert found["train_accuracy"] == [0.6]  # every output is above 0.5, and 3 of 5 targets are 1


def test_of_several_classes_the_largest_output_decides(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    replaced = {
        "units = 1": "units = 3",
        "linear": "softmax",
        "half_mse": "cross_entropy",
        "[[0.0]]": "[[0.1, 0.3, 0.2]]",
        # the second output is always the largest, but never above 0.5 for x = 1
        "[[2.0], [4.0], [6.0], [8.0], [10.0]]": "[[0,1,0], [0,1,0], [1,0,0], [0,0,1], [0,1,0]]",
    }
    path = line("learning_rate = 0.001\n", replaced)
    found = json.loads(output_of("train", path, "--updates", "0", "--format", "json"))
    assert found["train_accuracy"] == [0.6]


def test_train_as_csv_and_text_has_the_same_numbers(output_of: Callable[..., str]) -> None:
    rows = output_of("train", "hand-2-3-1", "--format", "csv", "--every", "50").splitlines()
    assert rows[0] == "update,loss,data_loss,train_accuracy,test_accuracy"
    assert [row.split(",")[0] for row in rows[1:]] == ["0", "50", "100"]
    loss = HAND["target_1"]["gradient_descent"]["loss"][50]
    assert float(rows[2].split(",")[1]) == pytest.approx(loss, rel=1e-12)
    text = output_of("train", "hand-2-3-1", "--every", "50")
    assert [words[:2] for row in text.splitlines()[3:] if (words := row.split())] == [
        ["0", "0.5270"],
        ["50", "0.06725"],
        ["100", "0.03414"],
    ]
    assert loss == pytest.approx(0.06725, rel=1e-4)


def test_a_run_that_explodes_says_so_and_prints_what_was_finite(
    line: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = line("learning_rate = 100.0\n")
    assert cli.main(["train", path, "--updates", "1000", "--format", "json"]) == 1
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    # w - 2 grows 1099 times a step, and 5 (w - 2) squared overflows first after 51 of them.
    assert "training stopped at update 52: the loss" in captured.err
    assert "the parameters after 51 updates are kept" in captured.err
    assert "a learning rate below 100" in captured.err
    found = json.loads(captured.out)
    assert found["updates"] == list(range(51))
    assert np.isfinite(found["loss"]).all()
    weight = found["layers"][0]["weights"][0][0]
    assert weight == pytest.approx(2 - 2 * (-1099.0) ** 51, rel=1e-12)
