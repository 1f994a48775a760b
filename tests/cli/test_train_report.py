"""The command train with test samples, penalties and every stop rule; and what a person reads."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from backpropviz import cli
from backpropviz.export.progress_bar import ProgressBar, progress_text

CLASSES = {"[[2.0], [4.0], [6.0], [8.0], [10.0]]": "[[0], [1], [0], [1], [1]]"}


@pytest.fixture
def train(output_of: Callable[..., str]) -> Callable[..., dict]:
    return lambda *options: json.loads(output_of("train", *options, "--format", "json"))


def test_training_and_test_samples_have_their_own_accuracy(
    train: Callable[..., dict], line: Callable[..., str]
) -> None:
    # w = 1: every output is above 0.5, so the samples of target 1 are right
    replaced = {
        **CLASSES,
        "linear": "sigmoid",
        "[[0.0]]": "[[1.0]]",
        "[data]": "[data]\ntest_rows = [0, 1]",
    }
    found = train(line("learning_rate = 1e-9\n", replaced), "--updates", "1")
    assert found["train_accuracy"] == pytest.approx([2 / 3, 2 / 3])
    assert found["test_accuracy"] == [0.5, 0.5]


def test_the_loss_is_that_of_the_training_samples_alone(
    train: Callable[..., dict], line: Callable[..., str]
) -> None:
    replaced = {"[data]": "[data]\ntest_rows = [0, 1, 2]"}
    found = train(line("learning_rate = 1e-3\n", replaced), "--updates", "0")
    assert found["loss"] == [(8**2 + 10**2) / 4]
    assert found["test_accuracy"] is None


def test_a_linear_output_says_yes_above_one_half(
    train: Callable[..., dict], line: Callable[..., str]
) -> None:
    replaced = {**CLASSES, "[[0.0]]": "[[0.15]]"}  # 0.15, 0.3, 0.45, 0.6, 0.75 for 0, 1, 0, 1, 1
    found = train(line("learning_rate = 1e-9\n", replaced), "--updates", "0")
    assert found["train_accuracy"] == [0.8]


def test_a_penalty_is_in_the_loss_but_not_in_that_of_the_data(
    train: Callable[..., dict], line: Callable[..., str]
) -> None:
    path = line("learning_rate = 0.01\nl1 = 0.5\nl2 = 0.25\n", {"[[0.0]]": "[[1.0]]"})
    found = train(path, "--updates", "1")
    # w = 1: data loss 11/2, penalty 0.5 + 0.125; the step is 0.01 * (11 - 0.5 - 0.25)
    w = 1 + 0.01 * (11 - 0.75)
    assert found["data_loss"] == pytest.approx([5.5, 5.5 * (2 - w) ** 2], rel=1e-14)
    penalties = np.subtract(found["loss"], found["data_loss"])
    assert penalties == pytest.approx([0.625, 0.5 * w + 0.125 * w**2], rel=1e-12)


# w - 2 shrinks by 1 - 0.05 * 11 = 0.45 a step, from -2; J = 11/2 (w - 2)^2


@pytest.mark.parametrize(
    ("rule", "last"),
    [
        ("updates = 7", 7),
        ("epochs = 3", 3),
        # 22 * 0.45^(2 k) < 0.1 from k = 4 on: 22 * 0.2025^3 = 0.18, 22 * 0.2025^4 = 0.037
        ("loss_below = 0.1", 4),
        # the step is 2 * 0.55 * 0.45^(k - 1): 0.0451 at k = 5, 0.0203 at k = 6
        ("step_norm_below = 0.03", 6),
        ("updates = 9, loss_below = 0.1, step_norm_below = 0.03", 4),
        ("updates = 2, loss_below = 0.1", 2),
    ],
)
@pytest.mark.parametrize("every", ["1", "4", "1000"])
def test_the_first_stop_rule_that_is_met_ends_the_run(
    train: Callable[..., dict], line: Callable[..., str], rule: str, last: int, every: str
) -> None:
    found = train(line(f"learning_rate = 0.05\nstop = {{ {rule} }}\n"), "--every", every)
    assert found["updates"] == sorted({*range(0, last + 1, int(every)), last})
    expected = [22 * 0.45 ** (2 * number) for number in found["updates"]]
    np.testing.assert_allclose(found["loss"], expected, rtol=1e-9)


def test_a_table_of_a_run_whose_end_is_not_known_has_few_lines_however_long_it_is(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    rule = "learning_rate = 1e-5\nstop = { loss_below = 1.0 }\n"
    rows = [row.split() for row in output_of("train", line(rule)).splitlines()]
    updates = [int(row[0]) for row in rows if row and row[0].isdecimal()]
    every = updates[1]
    assert updates[:-1] == list(range(0, updates[-1], every))
    assert every & (every - 1) == 0  # a power of 2
    assert updates[-1] > 2000  # more than can be doubled one by one within a float64
    assert 10 <= len(updates) <= 41


@pytest.mark.parametrize("every", ["1", "7", "750"])
def test_how_often_it_is_printed_makes_no_difference(
    train: Callable[..., dict], every: str
) -> None:
    found = train("circle", "--updates", "750", "--every", every)
    once = train("circle", "--updates", "750", "--every", "750")
    assert found["layers"] == once["layers"]
    assert found["loss"][-1] == once["loss"][-1]
    assert found["test_accuracy"][-1] == once["test_accuracy"][-1]


def test_csv_has_an_empty_place_where_there_is_no_accuracy(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    path = line("learning_rate = 0.001\n")
    rows = output_of("train", path, "--updates", "0", "--format", "csv").splitlines()
    assert rows == ["update,loss,data_loss,train_accuracy,test_accuracy", "0,22.0,22.0,,"]
    rows = output_of("train", "circle", "--updates", "0", "--format", "csv").splitlines()
    assert all(0 < float(share) < 1 for share in rows[1].split(",")[3:])


def test_a_table_for_people_is_aligned(output_of: Callable[..., str]) -> None:
    text = output_of("train", "hand-2-3-1", "--every", "50")
    assert text.splitlines() == [
        "Backpropagation by hand",
        "",
        "  update     loss  accuracy",
        "       0  0.5270    100.0 %",
        "      50  0.06725   100.0 %",
        "     100  0.03414   100.0 %",
    ]
    text = output_of("train", "circle", "--every", "5000", "--decimal-comma")
    heads, *rows = text.splitlines()[2:]
    assert heads.split("  ")[-2:] == ["accuracy", "test accuracy"]
    marks = [[place for place, letter in enumerate(row) if letter == ","] for row in rows]
    assert marks == [marks[0]] * 3
    assert "." not in "".join(rows)


def test_a_regression_is_told_by_how_much_it_explains(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    text = output_of("train", "plane", "--every", "7500")
    assert text.splitlines()[2].split() == ["update", "loss", "R²", "test", "R²"]
    last = [row.split() for row in text.splitlines()[3:]][-1]
    assert 0.99 < float(last[2]) < 1
    assert 0.99 < float(last[3]) < 1
    # w = 0: the errors are the targets 2, 4, .., 10, their deviations from 6 are 4, 2, 0, 2, 4
    text = output_of("train", line("learning_rate = 0.001\n"), "--updates", "0")
    assert text.splitlines()[-1].split() == ["0", "22.0", "−4.5"]  # 1 - 220/40


def test_a_regression_to_one_value_is_not_told_what_means_nothing(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    same = {"[[2.0], [4.0], [6.0], [8.0], [10.0]]": "[[3], [3], [3], [3], [3]]"}
    text = output_of("train", line("learning_rate = 0.001\n", same), "--updates", "0")
    assert text.splitlines()[2].split() == ["update", "loss"]


def test_a_run_that_explodes_says_so_whatever_is_printed(
    line: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = line("learning_rate = 100.0\n")
    # w - 2 grows 1099 times a step; its square overflows after 51 of them, itself after 101.
    assert cli.main(["train", path, "--updates", "1000", "--every", "500"]) == 1
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    assert "training stopped at update " in captured.err
    assert "updates are kept; try a learning rate below 100" in captured.err
    assert captured.out.splitlines()[3].split()[0] == "0"


TABLE = "height;rank;passed\n1,5;2;yes\n1,7;1;no\n1,8;2;yes\n1,9;3;no\n".replace(",", ".")


@pytest.fixture
def table(tmp_path: Path, line: Callable[..., str]) -> Path:
    """An experiment whose samples are in a CSV file beside it."""
    replaced = {
        "inputs = 1\n": "inputs = 2\n",
        "linear": "sigmoid",
        "[[0.0]]": "[[0.1], [0.2]]",
        "inputs = [[1.0], [2.0], [3.0], [4.0], [5.0]]": 'csv = "table.csv"\ntarget = "passed"',
        "targets = [[2.0], [4.0], [6.0], [8.0], [10.0]]": 'standardize = ["height"]',
    }
    path = Path(line("learning_rate = 0.1\nstop = { updates = 5 }\n", replaced))
    (tmp_path / "table.csv").write_text(TABLE, "utf-8")
    return path


@pytest.mark.parametrize("command", ["grad", "trace", "check", "train"])
def test_every_command_works_with_the_samples_of_a_file(
    output_of: Callable[..., str], table: Path, command: str
) -> None:
    assert output_of(command, str(table))


@pytest.mark.parametrize("command", ["grad", "check"])
@pytest.mark.parametrize("name", ["circle", "moons-linear", "linear-regression"])
def test_every_command_works_with_drawn_samples(
    output_of: Callable[..., str], command: str, name: str
) -> None:
    assert output_of(command, name)


def test_a_sample_of_drawn_ones_is_traced(output_of: Callable[..., str]) -> None:
    assert output_of("trace", "circle", "--sample", "249", "--detail", "pass")


@pytest.mark.parametrize("command", ["grad", "trace", "check", "train"])
def test_a_file_of_samples_that_is_broken_is_told_in_one_line(
    complaint_of: Callable[..., str], table: Path, command: str
) -> None:
    samples = table.with_name("table.csv")
    for content in ("", "height;rank;passed\n", TABLE.replace("1.8", "tall"), TABLE + "2.0;1\n"):
        samples.write_text(content, "utf-8")
        assert complaint_of(command, str(table)).startswith(f"{table}: data.csv: ")
    samples.unlink()
    assert complaint_of(command, str(table)).startswith(f"{table}: data.csv: ")


# The progress bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_is_drawn_over_itself_and_then_gone() -> None:
    terminal = Terminal()
    bar = ProgressBar(terminal, 400)
    bar.show(100)
    assert terminal.getvalue() == f"\r{progress_text(100, 400)}"
    bar.hide()
    assert terminal.getvalue().endswith("\r\x1b[K")
    assert progress_text(100, 400) == f"{'█' * 7}{'░' * 23}  25 %, update 100 of 400"


def test_a_run_of_no_updates_has_its_bar_too() -> None:
    assert progress_text(0, 0).startswith("█" * 30)


def test_without_a_terminal_nothing_is_drawn() -> None:
    stream = io.StringIO()
    bar = ProgressBar(stream, None)
    bar.show(1)
    bar.hide()
    assert stream.getvalue() == ""
