"""What goes wrong is told in one line; and what the help says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from backpropviz import __version__
from backpropviz.experiment.errors import ExperimentError
from backpropviz.usage import COMMANDS, UsageError
from backpropviz.window_arguments import read_opening


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
            ["render", "hand-2-3-1", "-o", "a.mp4"],
            "a.mp4: expected a file that ends in one of .png",
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
    complaint_of: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert words in complaint_of(*arguments)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", ["grad", "trace", "check", "train"])
def test_a_broken_file_is_told_in_one_line_by_every_command(
    complaint_of: Callable[..., str], line: Callable[..., str], command: str
) -> None:
    path = Path(line("learning_rate = 0.1\n"))
    whole = path.read_bytes()
    for content in (b"", b"\xff\xfe\x00", whole[:150], whole.replace(b"[[0.0]]", b"[[0.0, 1.0]]")):
        path.write_bytes(content)
        assert complaint_of(command, str(path)).startswith(f"{path}: ")


def test_the_allowed_samples_are_named(
    complaint_of: Callable[..., str], line: Callable[..., str]
) -> None:
    path = line("learning_rate = 0.1\n")
    problem = complaint_of("trace", path, "--sample", "5")
    assert problem == "--sample: expected a number from 0 to 4, got 5"


def test_a_run_without_end_is_refused(
    complaint_of: Callable[..., str], line: Callable[..., str]
) -> None:
    path = line("learning_rate = 0.1\n")
    problem = complaint_of("train", path)
    assert problem.startswith(f"{path}: training.stop: not given")
    assert problem.endswith("expected --updates N")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["trani", "hand-2-3-1"], "there is no command trani; did you mean train?"),
        (["trani", "xor", "--updates", "3"], "there is no command trani; did you mean train?"),
        (["gard"], "no command, no file and no experiment called gard; did you mean grad?"),
    ],
)
def test_a_misspelt_command_is_told_as_one(arguments: list[str], words: str) -> None:
    with pytest.raises(UsageError, match=re.escape(words)):
        read_opening(arguments)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["hand-2-3-2"], "did you mean hand-2-3-1?"),  # an experiment is nearer
        (["sin", "a=2"], "sin is a function"),  # an expression
        (["hand-2-3-1", "more"], "this is a network"),
    ],
)
def test_what_is_no_command_is_told_as_what_it_is(arguments: list[str], words: str) -> None:
    with pytest.raises(ExperimentError, match=re.escape(words)):
        read_opening(arguments)


def test_help_and_version_are_answered(output_of: Callable[..., str]) -> None:
    assert output_of("--version") == f"backpropviz {__version__}\n"
    text = output_of("--help")
    for command in COMMANDS:
        assert command in text
        assert f"usage: backpropviz {command}" in output_of(command, "--help")
