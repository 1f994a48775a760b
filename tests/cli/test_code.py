"""The command that prints the program of an experiment."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path


def test_code_prints_the_program_in_numpy(output_of: Callable[..., str]) -> None:
    text = output_of("code", "hand-2-3-1")
    ast.parse(text)
    assert text.startswith("# Backpropagation by hand\n")
    assert "import numpy as np\n" in text
    assert "dV = H.T @ dZ2  # (8)\n" in text


def test_code_prints_the_program_in_pytorch(output_of: Callable[..., str]) -> None:
    text = output_of("code", "mazur-2-2-2", "--library", "torch")
    ast.parse(text)
    assert "import torch\n" in text
    assert "optimizer = torch.optim.SGD(parameters, lr=0.5)\n" in text


def test_code_is_written_to_a_file(output_of: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / "moons.py"
    assert output_of("code", "moons", "-o", str(path)) == ""
    assert path.read_text(encoding="utf-8") == output_of("code", "moons")


def test_the_batch_is_the_first_of_the_run(
    output_of: Callable[..., str], line: Callable[..., str]
) -> None:
    text = output_of(
        "code", line('learning_rate = 0.1\nbatch_size = 2\nbatch_order = "sequential"')
    )
    assert "X = np.array([[1.0], [2.0]])\n" in text
    assert "N = len(X)\n" in text


def test_a_file_that_cannot_be_written_is_a_mistake_of_one_line(
    complaint_of: Callable[..., str], tmp_path: Path
) -> None:
    path = tmp_path / "nowhere" / "hand.py"
    assert complaint_of("code", "hand-2-3-1", "-o", str(path)).startswith(
        f"{path}: cannot be written: "
    )


def test_another_library_is_a_mistake(complaint_of: Callable[..., str]) -> None:
    assert "--library" in complaint_of("code", "hand-2-3-1", "--library", "jax")


def test_the_program_of_an_expression_has_its_backward_pass(
    output_of: Callable[..., str], complaint_of: Callable[..., str]
) -> None:
    text = output_of("code", "e = (a+b)*(b+1)", "a=2", "b=1")
    ast.parse(text)
    assert "e = v1 * v2\n" in text
    assert "de_db = de_dv1 + de_dv2\n" in text
    assert "de_dd = de_de * c\n" in output_of("code", "toy-graph")
    assert "--library: expected numpy" in complaint_of("code", "toy-graph", "--library", "torch")
