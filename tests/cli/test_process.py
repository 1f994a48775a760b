"""The program as a process: its streams, its signals and what it loads."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from backpropviz import __main__

PROJECT = Path(__file__).resolve().parents[2]
# Nothing that draws, and nothing that only pages need.
FOREIGN_TO_GRAD = ("PySide6", "shiboken6", "pyqtgraph", "networkx", "ziamath", "latex2mathml")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "backpropviz", *arguments],
        cwd=PROJECT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


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


def test_python_m_backpropviz_is_the_program_and_writes_utf_8_whatever_the_locale() -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    done = run("trace", "hand-2-3-1", "--format", "json", **plain)
    assert done.returncode == 0
    assert done.stderr == b""
    assert "∂J/∂V₂ = ∂J/∂z_y · h₂" in done.stdout.decode("utf-8")
    values = {step["quantity"]: step["value"] for step in json.loads(done.stdout)["steps"]}
    assert values["J"] == pytest.approx(0.5269922663580126, rel=1e-12)


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
def test_on_a_terminal_train_shows_its_progress_and_ends_on_control_c(
    line: Callable[..., str],
) -> None:
    import pty

    path = line("learning_rate = 1e-9\n")
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


def test_render_writes_a_picture_without_a_display(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    arguments = ("render", "hand-2-3-1", "-o", str(picture), "--step", "13", "--size", "640x480")
    done = run(*arguments, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert picture.read_bytes().startswith(b"\x89PNG")
