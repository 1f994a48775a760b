"""Carrying out a command inside the test, and an experiment for it to work on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from backpropviz import cli

LINE = """
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


@pytest.fixture
def output_of(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Carry out a command, which must end with `status`; return what it printed."""

    def carry_out(*arguments: str, status: int = 0) -> str:
        assert cli.main(list(arguments)) == status
        captured = capsys.readouterr()
        assert captured.err == ""
        return captured.out

    return carry_out


@pytest.fixture
def complaint_of(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Carry out a command that must end with status 2; return its one line."""

    def carry_out(*arguments: str) -> str:
        assert cli.main(list(arguments)) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith("backpropviz: ")
        assert captured.err.endswith("\n")
        assert captured.err.count("\n") == 1
        return captured.err.removeprefix("backpropviz: ").rstrip("\n")

    return carry_out


@pytest.fixture
def line(tmp_path: Path) -> Callable[..., str]:
    """Write an experiment that learns y = 2x from w = 0; return its path.

    training: further keys of [training]; replaced: texts of the file and what stands there instead.
    """

    def write(training: str, replaced: dict[str, str] | None = None) -> str:
        text = LINE + training
        for old, new in (replaced or {}).items():
            assert old in text, old
            text = text.replace(old, new)
        path = tmp_path / "line.toml"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write
