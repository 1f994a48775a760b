"""The commands that print numbers: list, grad, check and trace."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from backpropviz.experiment.library import open_by_name_or_path

HAND = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)


# grad


def test_grad_agrees_with_the_lecture(output_of: Callable[..., str]) -> None:
    found = json.loads(output_of("grad", "hand-2-3-1", "--format", "json"))
    expected = HAND["target_1"]["values"]
    hidden, output = found["layers"]
    assert found["format"] == "backpropviz-gradients/1"
    for value, name in [
        (found["loss"], "J"),
        (found["data_loss"], "J"),
        (found["outputs"], "y"),
        (hidden["z"], "z_h"),
        (hidden["a"], "h"),
        (hidden["dJ_da"], "dJ_dh"),
        (output["z"], "z_y"),
        (output["a"], "y"),
        (output["dJ_da"], "dJ_dy"),
        (output["dJ_dz"], "dJ_dz_y"),
        (output["dJ_dW"], "dJ_dV"),
    ]:
        np.testing.assert_allclose(np.ravel(value), np.ravel(expected[name]), rtol=1e-12, atol=0)
    # 1 - h loses five digits
    for value, name in [
        (hidden["dJ_dz"], "dJ_dz_h"),
        (hidden["dJ_dW"], "dJ_dW"),
        (found["dJ_dx"], "dJ_dx"),
    ]:
        np.testing.assert_allclose(np.ravel(value), np.ravel(expected[name]), rtol=1e-9, atol=0)
    assert found["penalty"] == 0.0
    assert hidden["dJ_db"] is None
    assert np.shape(hidden["dJ_dW"]) == (2, 3)
    assert np.shape(output["dJ_dW"]) == (3, 1)
    assert np.shape(found["dJ_dx"]) == (1, 2)


def test_grad_is_of_the_mean_over_all_samples_with_its_penalty(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    path = line("learning_rate = 0.1\nbatch_size = 2\nl1 = 0.5\n", {"[[0.0]]": "[[1.0]]"})
    found = json.loads(output_of("grad", path, "--format", "json"))
    # w = 1: a - t = -x; J = mean(x^2)/2 = 11/2, R = 0.5, dJ/dw = -mean(x^2) + 0.5 = -10.5
    assert (found["loss"], found["data_loss"], found["penalty"]) == (6.0, 5.5, 0.5)
    assert found["layers"][0]["dJ_dW"] == [[-10.5]]
    # dJ/da = (a - t)/5
    np.testing.assert_allclose(np.ravel(found["layers"][0]["dJ_da"]), np.arange(-1, -6, -1) / 5)


def test_grad_as_text_shows_few_digits_that_do_not_lie(output_of: Callable[..., str]) -> None:
    text = output_of("grad", "hand-2-3-1")
    assert "Loss J = 0.5270" in text
    assert "0.99998" in text
    assert "−3.421e−6" in text
    comma = output_of("grad", "hand-2-3-1", "--decimal-comma", "--digits", "6")
    assert "−3,42058e−6" in comma
    assert "." not in comma.split("\n", 2)[2].replace("sigmoid, no bias", "")


def test_grad_as_csv_has_every_number_in_full(output_of: Callable[..., str]) -> None:
    lines = output_of("grad", "hand-2-3-1", "--format", "csv").splitlines()
    assert lines[0] == "quantity,sample,value"
    # J; z, a, dJ/da, dJ/dz of 4 units; 9 weights; 2 inputs
    assert len(lines) == 1 + 1 + 16 + 9 + 2
    name, sample, value = next(row for row in lines if row.startswith('"dJ/dW[2][1,0]"')).rsplit(
        ",", 2
    )
    assert (name, sample) == ('"dJ/dW[2][1,0]"', "")
    assert float(value) == pytest.approx(-0.29945767584187916, rel=1e-14)


def test_numbers_that_are_not_finite_are_null(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    # 30 layers that multiply by 1e12: the last ones are beyond float64
    layer = '[[model.layers]]\nunits = 1\nactivation = "linear"\nbias = false\nweights = [[1e12]]\n'
    path = line("learning_rate = 0.1\n", {"[[0.0]]\n": f"[[1e12]]\n{29 * layer}"})
    printed = output_of("grad", path, "--format", "json")
    found = json.loads(printed, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    assert found["loss"] is None
    assert found["layers"][0]["z"][0] == [1e12]
    assert found["outputs"][0] == [None]


# list, check


def test_list_names_what_grad_and_expr_open(output_of: Callable[..., str]) -> None:
    entries = json.loads(output_of("list", "--format", "json"))["experiments"]
    names = [entry["name"] for entry in entries]
    assert names.index("hand-2-3-1") + 1 == names.index("mazur-2-2-2")  # in teaching order
    text = output_of("list")
    for entry in entries:
        assert entry["name"] in text
        assert entry["title"] in text
        command = "expr" if open_by_name_or_path(entry["name"]).is_expression else "grad"
        if entry["name"] in ("digits-better", "spiral-200"):  # 10 MB of digits each
            assert "Loss J = " in output_of(command, entry["name"])
            continue
        printed = output_of(command, entry["name"], "--format", "json")
        assert ('"loss": ' if command == "grad" else '"gradients": ') in printed
        assert printed.endswith("}\n")


@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2"])
def test_check_finds_that_the_gradients_agree(output_of: Callable[..., str], name: str) -> None:
    assert "They agree." in output_of("check", name)
    found = json.loads(output_of("check", name, "--format", "json"))
    assert found["agrees"] is True
    for entry in found["parameters"]:
        assert entry["numeric"] == pytest.approx(entry["analytic"], rel=1e-5, abs=1e-9)
    errors = [entry["relative_error"] for entry in found["parameters"]]
    assert found["worst"]["relative_error"] == max(errors)


def test_check_ends_with_status_1_where_the_gradients_disagree(
    output_of: Callable[..., str],
) -> None:
    # A step of 0.1 is so long that the curvature shows.
    text = output_of("check", "hand-2-3-1", "--epsilon", "0.1", status=1)
    assert "They do NOT agree." in text
    printed = output_of("check", "hand-2-3-1", "--epsilon", "0.1", "--format", "json", status=1)
    assert json.loads(printed)["agrees"] is False


# trace


def test_trace_prints_all_steps(output_of: Callable[..., str]) -> None:
    document = json.loads(output_of("trace", "hand-2-3-1", "--format", "json"))
    assert len(document["steps"]) == 37
    assert document["steps"][8]["quantity"] == "J"
    assert document["steps"][8]["value"] == pytest.approx(0.5269922663580126, rel=1e-12)


@pytest.mark.parametrize("format_", ["text", "json", "markdown", "latex", "html"])
@pytest.mark.parametrize("detail", ["operation", "neuron", "layer", "pass"])
def test_trace_has_every_format_at_every_level(
    output_of: Callable[..., str], format_: str, detail: str
) -> None:
    text = output_of("trace", "mazur-2-2-2", "--format", format_, "--detail", detail)
    assert "0.2984" in text  # the error, 0.298371109


def test_trace_follows_the_sample_that_is_asked_for(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    path = line("learning_rate = 0.1\n")
    steps = json.loads(output_of("trace", path, "--sample", "3", "--format", "json"))
    by_name = {step["quantity"]: step["value"] for step in steps["steps"]}
    # x = 4, t = 8, w = 0: J_3 = 32; the batch's J = 4 * 11 / 2 = 22
    assert (by_name["J[3]"], by_name["J"]) == (32.0, 22.0)
    assert (by_name["dJ[3]/dW[1][0,0]"], by_name["dJ/dW[1][0,0]"]) == (-32.0, -22.0)


def test_trace_of_a_small_batch_is_that_of_the_first_batch_with_the_sample(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    path = line('learning_rate = 0.1\nbatch_size = 2\nbatch_order = "sequential"\n')
    text = output_of("trace", path, "--sample", "3", "--detail", "pass")
    assert "sample 4, in a batch of 2" in text
    assert "J₄ = 32.0" in text
    assert "J = 25.0" in text  # (18 + 32) / 2


def test_trace_writes_to_a_file(output_of: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / "solution.tex"
    arguments = ("trace", "hand-2-3-1", "--format", "latex")
    assert output_of(*arguments, "-o", str(path)) == ""
    assert path.read_text(encoding="utf-8") == output_of(*arguments)
