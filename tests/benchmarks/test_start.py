"""From the start of the process to the first frame, to all of it usable, and the peak memory.

The yardstick is a bare window of the same libraries; the two start in turns.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

ROUNDS = 9


def start(program: str, compiled: Path) -> dict[str, float]:
    """Return after how many seconds the program said each word, and its memory in MiB.

    compiled: where Python keeps what it has compiled, as it does beside an installed program.
    """
    figures = {}
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.perf_counter()
    command = [sys.executable, str(Path(__file__).with_name("start.py")), program]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        for line in process.stdout:
            word, _, figure = line.strip().partition(" ")
            figures[word] = float(figure) if figure else time.perf_counter() - began
    assert process.returncode == 0
    return figures


def test_start(benchmark, capsys, tmp_path):
    start("backpropviz", tmp_path)  # compiles, and has the system read the files
    start("bare", tmp_path)
    figures = defaultdict(list)

    def start_both():
        for program in ("bare", "backpropviz"):
            for word, figure in start(program, tmp_path).items():
                figures[f"{program} {word}"].append(figure)

    benchmark.pedantic(start_both, rounds=ROUNDS)
    assert {"bare painted", "backpropviz painted", "backpropviz usable"} <= figures.keys()
    assert "backpropviz stepped" in figures
    for name, values in figures.items():
        middle = statistics.median(values)
        benchmark.extra_info[name] = round(middle, 3)
        unit = "MiB" if name.endswith("memory") else "s"
        with capsys.disabled():
            print(f"\n{name}: {middle:.3g} {unit} [{min(values):.3g} to {max(values):.3g}]", end="")
