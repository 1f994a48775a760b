"""The commands without a window, as a person and as a program uses them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from backpropviz import __main__, __version__, cli

PROJECT = Path(__file__).resolve().parent.parent
HAND = json.loads(
    (Path(__file__).parent / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)
# Nothing that draws; and the standard library's slow starters are not asked for either.
FOREIGN_TO_GRAD = ("PySide6", "shiboken6", "pyqtgraph", "networkx", "ziamath", "latex2mathml")

MODEL = """
format = "backpropviz-experiment/1"
title = "A line"
[model]
inputs = 1
[[model.layers]]
units = 1
activation = "linear"
bias = false
weights = [[0.0]]
[data]
inputs = [[1.0], [2.0], [3.0], [4.0], [5.0]]
targets = [[2.0], [4.0], [6.0], [8.0], [10.0]]
[training]
loss = "half_mse"
optimizer = "sgd"
"""


def line(folder: Path, training: str) -> str:
    """Write an experiment that learns y = 2x; return its path."""
    path = folder / "line.toml"
    path.write_text(MODEL + training, encoding="utf-8")
    return str(path)


def output_of(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    """Carry out a command; return what it printed."""
    assert cli.main(list(arguments)) == status
    captured = capsys.readouterr()
    if status == 0:
        assert captured.err == ""
    return captured.out


def complaint_of(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 2) -> str:
    """Carry out a command that goes wrong; return its one line."""
    assert cli.main(list(arguments)) == status
    error = capsys.readouterr().err
    assert error.startswith("backpropviz: ")
    assert error.count("\n") == 1
    assert error.endswith("\n")
    assert "Traceback" not in error
    return error.removeprefix("backpropviz: ").rstrip("\n")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "backpropviz", *arguments],
        cwd=PROJECT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


# grad


def test_grad_agrees_with_the_lecture(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(output_of(capsys, "grad", "hand-2-3-1", "--format", "json"))
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
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = line(tmp_path, "learning_rate = 0.1\nbatch_size = 2\nl1 = 0.5\n")
    text = Path(path).read_text(encoding="utf-8").replace("weights = [[0.0]]", "weights = [[1.0]]")
    Path(path).write_text(text, encoding="utf-8")
    found = json.loads(output_of(capsys, "grad", path, "--format", "json"))
    # w = 1: a - t = -x; J = mean(x^2)/2 = 11/2, R = 0.5, dJ/dw = -mean(x^2) + 0.5 = -10.5
    assert (found["loss"], found["data_loss"], found["penalty"]) == (6.0, 5.5, 0.5)
    assert found["layers"][0]["dJ_dW"] == [[-10.5]]
    # dJ/da = (a - t)/5
    np.testing.assert_allclose(np.ravel(found["layers"][0]["dJ_da"]), np.arange(-1, -6, -1) / 5)


def test_grad_as_text_shows_few_digits_that_do_not_lie(capsys: pytest.CaptureFixture[str]) -> None:
    text = output_of(capsys, "grad", "hand-2-3-1")
    assert "Loss J = 0.5270" in text
    assert "0.99998" in text
    assert "−3.421e−6" in text
    comma = output_of(capsys, "grad", "hand-2-3-1", "--decimal-comma", "--digits", "6")
    assert "−3,42058e−6" in comma
    assert "." not in comma.split("\n", 2)[2].replace("sigmoid, no bias", "")


def test_grad_as_csv_has_every_number_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output_of(capsys, "grad", "hand-2-3-1", "--format", "csv").splitlines()
    assert lines[0] == "quantity,sample,value"
    # J; z, a, dJ/da, dJ/dz of 4 units; 9 weights; 2 inputs
    assert len(lines) == 1 + 1 + 16 + 9 + 2
    name, sample, value = next(row for row in lines if row.startswith('"dJ/dW[2][1,0]"')).rsplit(
        ",", 2
    )
    assert (name, sample) == ('"dJ/dW[2][1,0]"', "")
    assert float(value) == pytest.approx(-0.29945767584187916, rel=1e-14)


def test_numbers_that_are_not_finite_are_null(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    # 30 layers that multiply by 1e12: the last ones are beyond float64
    path = Path(line(tmp_path, "learning_rate = 0.1\n"))
    head, layer, tail = path.read_text(encoding="utf-8").partition("[[model.layers]]\n")
    layer, data, tail = (layer + tail).replace("[[0.0]]", "[[1e12]]").partition("[data]\n")
    path.write_text(head + 30 * layer + data + tail, encoding="utf-8")
    printed = output_of(capsys, "grad", str(path), "--format", "json")
    found = json.loads(printed, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    assert found["loss"] is None
    assert found["layers"][0]["z"][0] == [1e12]
    assert found["outputs"][0] == [None]


# list, check


def test_list_names_what_grad_opens(capsys: pytest.CaptureFixture[str]) -> None:
    entries = json.loads(output_of(capsys, "list", "--format", "json"))["experiments"]
    names = [entry["name"] for entry in entries]
    assert names[:2] == ["hand-2-3-1", "mazur-2-2-2"]
    text = output_of(capsys, "list")
    for entry in entries:
        assert entry["name"] in text
        assert entry["title"] in text
        assert "loss" in output_of(capsys, "grad", entry["name"], "--format", "json")


@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2"])
def test_check_finds_that_the_gradients_agree(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert "They agree." in output_of(capsys, "check", name)
    found = json.loads(output_of(capsys, "check", name, "--format", "json"))
    assert found["agrees"] is True
    for entry in found["parameters"]:
        assert entry["numeric"] == pytest.approx(entry["analytic"], rel=1e-5, abs=1e-9)
    errors = [entry["relative_error"] for entry in found["parameters"]]
    assert found["worst"]["relative_error"] == max(errors)


def test_check_ends_with_status_1_where_the_gradients_disagree(
    capsys: pytest.CaptureFixture[str],
) -> None:
    # A step of 0.1 is so long that the curvature shows.
    text = output_of(capsys, "check", "hand-2-3-1", "--epsilon", "0.1", status=1)
    assert "They do NOT agree." in text
    printed = output_of(
        capsys, "check", "hand-2-3-1", "--epsilon", "0.1", "--format", "json", status=1
    )
    assert json.loads(printed)["agrees"] is False


# trace


def test_trace_prints_all_steps(capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(output_of(capsys, "trace", "hand-2-3-1", "--format", "json"))
    assert len(document["steps"]) == 37
    assert document["steps"][8]["quantity"] == "J"
    assert document["steps"][8]["value"] == pytest.approx(0.5269922663580126, rel=1e-12)


@pytest.mark.parametrize("format_", ["text", "json", "markdown", "latex", "html"])
@pytest.mark.parametrize("detail", ["operation", "neuron", "layer", "pass"])
def test_trace_has_every_format_at_every_level(
    capsys: pytest.CaptureFixture[str], format_: str, detail: str
) -> None:
    text = output_of(capsys, "trace", "mazur-2-2-2", "--format", format_, "--detail", detail)
    assert "0.2984" in text  # the error, 0.298371109


def test_trace_follows_the_sample_that_is_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = line(tmp_path, "learning_rate = 0.1\n")
    steps = json.loads(output_of(capsys, "trace", path, "--sample", "3", "--format", "json"))
    by_name = {step["quantity"]: step["value"] for step in steps["steps"]}
    # x = 4, t = 8, w = 0: J_3 = 32; the batch's J = 4 * 11 / 2 = 22
    assert (by_name["J[3]"], by_name["J"]) == (32.0, 22.0)
    assert (by_name["dJ[3]/dW[1][0,0]"], by_name["dJ/dW[1][0,0]"]) == (-32.0, -22.0)


def test_trace_of_a_small_batch_is_that_of_the_first_batch_with_the_sample(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = line(tmp_path, 'learning_rate = 0.1\nbatch_size = 2\nbatch_order = "sequential"\n')
    text = output_of(capsys, "trace", path, "--sample", "3", "--detail", "pass")
    assert "sample 4, in a batch of 2" in text
    assert "J₄ = 32.0" in text
    assert "J = 25.0" in text  # (18 + 32) / 2


def test_trace_writes_to_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "solution.tex"
    arguments = ("trace", "hand-2-3-1", "--format", "latex")
    assert output_of(capsys, *arguments, "-o", str(path)) == ""
    assert path.read_text(encoding="utf-8") == output_of(capsys, *arguments)


# train


@pytest.mark.parametrize("every", [1, 7])
def test_train_gives_the_lectures_losses(capsys: pytest.CaptureFixture[str], every: int) -> None:
    printed = output_of(capsys, "train", "hand-2-3-1", "--every", str(every), "--format", "json")
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


def test_train_counts_updates_instead_of_what_the_file_says(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = json.loads(
        output_of(capsys, "train", "hand-2-3-1", "--updates", "3", "--format", "json")
    )
    assert found["updates"] == [0, 1, 2, 3]
    found = json.loads(
        output_of(capsys, "train", "hand-2-3-1", "--updates", "0", "--format", "json")
    )
    assert found["updates"] == [0]


def test_train_obeys_the_files_stop_rule(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = line(tmp_path, "learning_rate = 0.001\nbatch_size = 2\nstop = { epochs = 4 }\n")
    found = json.loads(output_of(capsys, "train", path, "--every", "5", "--format", "json"))
    assert found["updates"] == [0, 5, 10, 12]  # three batches an epoch
    assert found["train_accuracy"] is None


def test_the_loss_is_that_of_the_whole_training_set(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = line(tmp_path, 'learning_rate = 0.1\nbatch_size = 2\nbatch_order = "sequential"\n')
    found = json.loads(output_of(capsys, "train", path, "--updates", "1", "--format", "json"))
    # after the batch x = 1, 2: w = 0.5, so J = mean((1.5 x)^2) / 2 = 2.25 * 11 / 2
    assert found["loss"] == pytest.approx([22.0, 12.375], rel=1e-14)


@pytest.mark.parametrize(
    ("old", "new", "accuracy"),
    [
        ("", "", None),  # targets that are no classes
        ("linear", "sigmoid", None),
        (
            "targets = [[2.0], [4.0], [6.0], [8.0], [10.0]]",
            "targets = [[0], [1], [0], [1], [1]]",
            None,
        ),
    ],
)
def test_without_classes_there_is_no_accuracy(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, old: str, new: str, accuracy: None
) -> None:
    path = Path(line(tmp_path, "learning_rate = 0.001\n"))
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    found = json.loads(output_of(capsys, "train", str(path), "--updates", "1", "--format", "json"))
    assert found["train_accuracy"] is accuracy


def test_the_accuracy_is_the_share_of_samples_on_the_right_side(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = Path(line(tmp_path, "learning_rate = 0.001\n"))
    text = path.read_text(encoding="utf-8").replace("linear", "sigmoid")
    text = text.replace("weights = [[0.0]]", "weights = [[1.0]]")
    text = text.replace("[[2.0], [4.0], [6.0], [8.0], [10.0]]", "[[0], [1], [0], [1], [1]]")
    path.write_text(text, encoding="utf-8")
    found = json.loads(output_of(capsys, "train", str(path), "--updates", "0", "--format", "json"))
    assert found["train_accuracy"] == [0.6]  # every output is above 0.5


def test_train_as_csv_and_text_has_the_same_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    rows = output_of(capsys, "train", "hand-2-3-1", "--format", "csv", "--every", "50").splitlines()
    assert rows[0] == "update,loss,data_loss,train_accuracy"
    assert [row.split(",")[0] for row in rows[1:]] == ["0", "50", "100"]
    loss = HAND["target_1"]["gradient_descent"]["loss"][50]
    assert float(rows[2].split(",")[1]) == pytest.approx(loss, rel=1e-12)
    text = output_of(capsys, "train", "hand-2-3-1", "--every", "50")
    assert [words[:2] for row in text.splitlines()[3:] if (words := row.split())] == [
        ["0", "0.5270"],
        ["50", "0.06725"],
        ["100", "0.03414"],
    ]
    assert loss == pytest.approx(0.06725, rel=1e-4)


def test_a_run_that_explodes_says_so_and_prints_what_was_finite(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = line(tmp_path, "learning_rate = 100.0\n")
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


# What goes wrong


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["grad"], "required: EXPERIMENT; `backpropviz grad --help`"),
        (["grad", "hand-2-3-2"], "did you mean hand-2-3-1?"),
        (["grad", "nowhere.toml"], "nowhere.toml: no such file"),
        (["grad", "hand-2-3-1", "--format", "xml"], "invalid choice: 'xml'"),
        (["grad", "hand-2-3-1", "more"], "unrecognized arguments: more"),
        (["grad", "hand-2-3-1", "two\nlines"], r"unrecognized arguments: two\nlines"),
        (["grad", "hand-2-3-1", "--form", "json"], "unrecognized arguments: --form json"),
        (["grad", "hand-2-3-1", "--digits", "1"], "expected a whole number from 2 to 15, got 1"),
        (["grad", "hand-2-3-1", "--digits", "9" * 5000], "expected a whole number from 2 to 15"),
        (["trace", "hand-2-3-1", "--sample", "1"], "--sample: expected 0, the only one, got 1"),
        (["trace", "hand-2-3-1", "--sample", "-1"], "--sample: expected 0, the only one, got -1"),
        (["trace", "hand-2-3-1", "--sample", "x"], "--sample: expected a whole number, got 'x'"),
        (["trace", "hand-2-3-1", "--detail", "all"], "invalid choice: 'all'"),
        (["trace", "hand-2-3-1", "-o", "no/such/place"], "no/such/place: cannot be written: "),
        (["trace", "hand-2-3-1", "-o", "a\0b"], "cannot be written: "),
        (["check", "hand-2-3-1", "--epsilon", "0"], "from 1e-12 to 0.1, got '0'"),
        (["check", "hand-2-3-1", "--epsilon", "nan"], "from 1e-12 to 0.1, got 'nan'"),
        (["train", "hand-2-3-1", "--updates", "-1"], "from 0 to 1000000000, got -1"),
        (["train", "hand-2-3-1", "--every", "0"], "from 1 to 1000000000, got 0"),
        (["train", "hand-2-3-1", "--every", "1.5"], "got '1.5'"),
        (["render", "hand-2-3-1"], "required: -o/--output"),
        (
            ["render", "hand-2-3-1", "-o", "a.gif"],
            "a.gif: expected a file that ends in one of .png",
        ),
        (["render", "hand-2-3-1", "-o", "no/a.png"], "no/a.png: expected a file in a directory"),
        (["render", "hand-2-3-1", "-o", "a.png", "--step", "38"], "from 0 to 37, got 38"),
        (["render", "hand-2-3-1", "-o", "a.png", "--step", "-1"], "from 0 to 37, got -1"),
        (["render", "hand-2-3-1", "-o", "a.png", "--size", "big"], "got 'big'"),
        (["render", "hand-2-3-1", "-o", "a.png", "--size", "319x240"], "from 320x240 to 7680x4320"),
        (["render", "hand-2-3-1", "-o", "a.png", "--theme", "blue"], "invalid choice: 'blue'"),
    ],
)
def test_a_mistake_is_told_in_one_line(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert words in complaint_of(capsys, *arguments)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", ["grad", "trace", "check", "train"])
def test_a_broken_file_is_told_in_one_line_by_every_command(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    path = tmp_path / "broken.toml"
    whole = (MODEL + "learning_rate = 0.1\n").encode()
    for content in (b"", b"\xff\xfe\x00", whole[:150], whole.replace(b"[[0.0]]", b"[[0.0, 1.0]]")):
        path.write_bytes(content)
        assert complaint_of(capsys, command, str(path)).startswith(f"{path}: ")


def test_the_allowed_samples_are_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = line(tmp_path, "learning_rate = 0.1\n")
    problem = complaint_of(capsys, "trace", path, "--sample", "5")
    assert problem == "--sample: expected a number from 0 to 4, got 5"


def test_a_run_without_end_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = line(tmp_path, "learning_rate = 0.1\n")
    problem = complaint_of(capsys, "train", path)
    assert problem.startswith(f"{path}: training.stop: not given")
    assert problem.endswith("expected --updates N")


def test_help_and_version_are_answered(capsys: pytest.CaptureFixture[str]) -> None:
    assert output_of(capsys, "--version") == f"backpropviz {__version__}\n"
    text = output_of(capsys, "--help")
    for command in __main__.COMMANDS:
        assert command in text
        assert f"usage: backpropviz {command}" in output_of(capsys, command, "--help")


# As a process


def test_python_m_backpropviz_is_the_program() -> None:
    done = run("grad", "hand-2-3-1", "--format", "json")
    assert done.returncode == 0
    assert done.stderr == b""
    assert json.loads(done.stdout)["loss"] == pytest.approx(0.5269922663580126, rel=1e-12)


def test_grad_loads_nothing_that_draws() -> None:
    program = (
        "import sys\n"
        "from backpropviz import cli\n"
        "assert cli.main(['grad', 'hand-2-3-1']) == 0\n"
        "print([name for name in sys.argv[1:] if name in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *FOREIGN_TO_GRAD],
        cwd=PROJECT,
        capture_output=True,
        check=False,
    )
    assert done.stderr.strip() == b"[]"


def test_output_is_utf_8_whatever_the_locale() -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    done = run("trace", "hand-2-3-1", **plain)
    assert done.returncode == 0
    assert "∂J/∂V₂ = ∂J/∂z_y · h₂" in done.stdout.decode("utf-8")


def test_a_mistake_ends_the_process_with_status_2() -> None:
    done = run("grad", "nothing-like-it")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"backpropviz: found no file and no built-in experiment")


@pytest.mark.skipif(os.name == "nt", reason="pipes end differently there")
def test_a_closed_pipe_ends_the_program_quietly() -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "backpropviz", "trace", "hand-2-3-1", "--format", "html"],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()
    with program.stderr:
        assert program.stderr.read() == b""
    assert program.wait() == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_a_full_disk_is_told_in_one_line() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "backpropviz", "grad", "hand-2-3-1"],
            cwd=PROJECT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"backpropviz: standard output: cannot be written: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="there are no terminals of this kind there")
def test_on_a_terminal_train_shows_its_progress_and_ends_on_control_c(tmp_path: Path) -> None:
    import pty

    path = line(tmp_path, "learning_rate = 1e-9\n")
    terminal, its_end = pty.openpty()
    arguments = ["train", path, "--updates", "900000000", "--every", "1000", "--format", "json"]
    program = subprocess.Popen(
        [sys.executable, "-m", "backpropviz", *arguments],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=its_end,
    )
    os.close(its_end)
    assert program.stdout is not None
    shown = b""
    while b"update" not in shown:
        shown += os.read(terminal, 1000)
    program.send_signal(signal.SIGINT)
    printed = program.stdout.read()
    program.stdout.close()
    assert program.wait() == 130
    while True:
        try:
            rest = os.read(terminal, 1000)
        except OSError:  # the program's end of the terminal is closed
            break
        if not rest:
            break
        shown += rest
    os.close(terminal)
    assert b"interrupted after" in shown
    assert b"Traceback" not in shown
    found = json.loads(printed)
    assert found["updates"][0] == 0
    assert found["updates"][-1] > 0


def test_the_first_argument_decides_between_a_command_and_the_window(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["backpropviz", "list", "--format", "json"])
    assert __main__.main() == 0
    assert "hand-2-3-1" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["backpropviz", "no-such-experiment"])
    assert __main__.main() == 2
    assert capsys.readouterr().err.count("\n") == 1
